language-name = Español
setup-title = Configúrame
setup-line = Así estoy configurado aquí. Cambia lo que quieras, o ve paso a paso.
setup-change = Cambiar
setup-look = Ver
setup-begin = Paso a paso
setup-all = Todos los pasos
setup-next = Siguiente: { $step }
setup-kept = Lo que eliges vale al momento, así que déjalo cuando quieras: /setup recuerda por dónde ibas. Si me quitas de este servidor, todo lo que guardo de él se borra { $days } días después.

setup-language-title = Idioma
setup-language-text = ¿En qué idioma le hablo a todo el mundo? Lo que solo ve una persona, lo digo en el suyo.

setup-show-title = Serie
setup-show-text = ¿De qué serie trata este servidor? Es la que vale cuando nadie nombra otra y el canal no trata de otra.

setup-channels-title = Canales
setup-channels-text = ¿Hasta dónde se puede hablar abiertamente en cada canal? Su **límite** es el último episodio que allí no es spoiler para nadie. Un canal toma el de su categoría, y un hilo el de su canal.
setup-no-ceilings = Ningún canal tiene límite todavía: solo muestro abiertamente lo que no es spoiler.
setup-channel-choose = ¿Qué canal o categoría?
setup-channel = { $channel } · **{ $show }**: { $reach }
setup-no-ceiling = sin límite propio
setup-about = ¿De qué serie trata?
setup-ceiling = ¿Hasta dónde se puede hablar abiertamente?
setup-reach = Abiertamente: { $reach }
setup-lift = Quitar el límite
setup-other-channel = Otro canal

setup-guard-title = Guardián
setup-guard-text = ¿Qué pasa con un spoiler que alguien publica sin tapar, en un canal con límite?
setup-guard-off = Desactivado: un spoiler sin tapar se deja pasar
setup-guard = Un spoiler sin tapar { $mode } · informes: { $channel }
setup-guard-idle = ⚠️ Ningún canal tiene límite todavía, así que no hay nada que vigilar: es el paso anterior.
setup-mode = ¿Qué se hace con él?
setup-mode-off = Nada
setup-mode-nudge = Un aviso debajo, que desaparece solo
setup-mode-wrap = Se tapa el spoiler, en nombre de su autor
setup-mode-remove = Se retira, con una nota a su autor
setup-strictness = ¿Con cuánta certeza actúo?
setup-log = ¿Dónde informo de lo que hago?

setup-starting-title = Partidas y encuestas
setup-starting-text = ¿Quién puede abrir partidas de trivia, y quién encuestas? Los moderadores siempre pueden, y participar puede cualquiera. Elige un rol para reservarlo a sus miembros; quítalo, y podrán todos otra vez.
setup-starting = Partidas: { $games } · Encuestas: { $polls }
setup-everybody = todos
setup-role-and-moderators = { $role } y los moderadores
setup-games-by = ¿Quién abre partidas? (todos)
setup-polls-by = ¿Quién abre encuestas? (todos)

setup-reminders-title = Recordatorios
setup-reminders-text = ¿A qué rol menciono antes de una noche de trivia? Cada cual se lo pone o se lo quita con un botón en la tarjeta de la noche. Tiene que ser un rol que no permita nada más.
setup-nobody-reminded = No se menciona a nadie
setup-ping = ¿Qué rol? (ninguno)

setup-time-title = Zona horaria
setup-time-text = ¿Con qué zona horaria vive este servidor? Es la de las horas que no indican otra, y la que dice cuándo empieza el día de las preguntas diarias.
setup-time = { $zone } (ahora, { $time })
setup-zone-other = Otra zona
setup-zone-field = La zona horaria
setup-zone-hint = La de una ciudad, como Europe/Paris o Asia/Seoul, o un desfase, como +09:00

setup-permissions-title = Permisos
setup-permissions-text = ¿Qué me falta aquí, en todo el servidor y en los canales de los que hemos hablado?
setup-gaps = { $places ->
    [0] No falta nada
    [one] ⚠️ Falta algo en un sitio
   *[other] ⚠️ Falta algo en { $places } sitios
  }
setup-gaps-none = ✅ Nada: puedo hacer todo lo que sé hacer.
setup-gaps-server = En todo el servidor
setup-gap = ⚠️ **{ $permissions }** · { $purpose }
setup-grant-server = Concédelo en Ajustes del servidor, Roles, el rol con mi nombre, Permisos.
setup-grant-channel = Concédelo en los ajustes del canal o de su categoría: Permisos, añádeme a mí o a mi rol, ponlo en ✓.
setup-for-cards = para ver a la gente y publicar partidas y encuestas
setup-for-pictures = para gráficos, podios y archivos tapados
setup-for-spoilers = para tapar spoilers en nombre de su autor
setup-for-guesses = para marcar los intentos en el chat
setup-for-rooms = para abrir salas de episodios
setup-for-events = para anunciar las noches de trivia como eventos
setup-look-again = Mirar otra vez

settings-title = Ajustes de este servidor
settings-games-title = Una partida, por defecto
settings-games = { $questions ->
    [one] Una pregunta
   *[other] { $questions } preguntas
  }, { $seconds } segundos cada una; se responde { $answers ->
    [typed] por escrito
   *[other] con botones
  }

greeting-title = Hola, soy Rooftop
greeting-setup = Configúrame
greeting-moderators = Configurarme es cosa de quien puede gestionar el servidor. Nada corre prisa: hasta entonces solo muestro abiertamente lo que no es spoiler.

refusal-role-only = Aquí eso es para { $role } y los moderadores. Cuando ya está en marcha, puede participar cualquiera.
refusal-no-such-channel = Ese canal ya no existe en este servidor.
refusal-no-such-language = No hablo ese idioma; elige uno de la lista.
refusal-settings-nothing = Di qué cambiar: cada opción del comando es un ajuste. /settings show muestra cómo están.
