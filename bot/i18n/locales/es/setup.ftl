language-name = Español
setup-title = Configúrame
setup-line = Así estoy configurado aquí. Cambia lo que quieras, o ve paso a paso.
setup-change = Cambiar
setup-look = Ver
setup-begin = Paso a paso
setup-all = Todos los pasos
setup-next = Siguiente: { $step }
setup-kept = Lo que eliges vale al momento, así que déjalo cuando quieras: /setup muestra por dónde vas. Si me quitas de este servidor, todo lo que guardo de él se borra { $days } días después.

setup-language-title = Idioma
setup-language-text = ¿En qué idioma le hablo a todo el mundo? Lo que solo ve una persona, lo digo en el suyo.

setup-show-title = Serie
setup-show-text = ¿De qué serie trata este servidor? Es la que vale donde nadie nombra otra, y ningún canal trata de otra.

setup-channels-title = Canales
setup-channels-text = ¿Hasta dónde puede hablar abiertamente cada canal? Su **techo** es el último episodio que allí no destripa nada. Un canal toma el de su categoría, un hilo el de su canal.
setup-no-ceilings = Ningún canal tiene techo todavía: solo muestro abiertamente lo que no destripa nada.
setup-channel-choose = ¿Qué canal o categoría?
setup-channel = { $channel } · **{ $show }**: { $reach }
setup-no-ceiling = sin techo propio
setup-about = ¿De qué serie?
setup-ceiling = ¿Hasta dónde se puede hablar abiertamente?
setup-reach = Abiertamente { $reach }
setup-lift = Quitarlo
setup-other-channel = Otro canal

setup-guard-title = Guardián
setup-guard-text = ¿Qué le pasa a un spoiler que alguien publica sin tapar, en un canal con techo?
setup-guard-off = Apagado: un spoiler sin etiqueta se queda como está
setup-guard = Un spoiler sin etiquetas { $mode } · informes: { $channel }
setup-guard-idle = ⚠️ Ningún canal tiene techo todavía, así que no hay nada que vigilar: es el paso anterior.
setup-mode = ¿Qué le pasa?
setup-mode-off = Nada
setup-mode-nudge = Un aviso debajo, que se va solo
setup-mode-wrap = Lo que destripa se tapa, en nombre de su autor
setup-mode-remove = Se retira, con una nota a su autor
setup-strictness = ¿Cuán seguro debo estar?
setup-log = ¿Dónde informo de lo que hice?

setup-starting-title = Partidas y encuestas
setup-starting-text = ¿Quién puede empezar partidas de trivia, y quién abrir encuestas? Los moderadores siempre pueden, y cualquiera puede participar. Elige un rol para reservarlo a sus miembros; quítalo, y vuelve a ser de todos.
setup-starting = Partidas: { $games } · Encuestas: { $polls }
setup-everybody = todos
setup-role-and-moderators = { $role } y los moderadores
setup-games-by = ¿Quién empieza partidas? (todos)
setup-polls-by = ¿Quién abre encuestas? (todos)

setup-reminders-title = Avisos
setup-reminders-text = ¿A qué rol menciono antes de una noche de trivia? Cada cual lo toma y lo devuelve con un botón en la ficha. Tiene que ser un rol que no permita nada más.
setup-nobody-reminded = No se menciona a nadie
setup-ping = ¿Qué rol? (ninguno)

setup-time-title = Zona horaria
setup-time-text = ¿Dónde están los relojes con los que planeáis? Las horas sin zona se entienden allí, y allí empieza el día de las preguntas diarias.
setup-time = { $zone }, donde ahora son las { $time }
setup-zone-other = Otra zona
setup-zone-field = La zona horaria
setup-zone-hint = La de una ciudad, como Europe/Paris o Asia/Seoul, o una diferencia, como +09:00

setup-permissions-title = Permisos
setup-permissions-text = ¿Qué me falta aquí, en todo el servidor y en los canales de los que hemos hablado?
setup-gaps = { $places ->
    [0] No falta nada
    [one] ⚠️ Falta algo en un sitio
   *[other] ⚠️ Falta algo en { $places } sitios
  }
setup-gaps-none = ✅ Nada: puedo hacer todo para lo que estoy hecho.
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
settings-games-title = Una partida habitual
settings-games = { $questions ->
    [one] Una pregunta
   *[other] { $questions } preguntas
  }, { $seconds } segundos cada una, con respuestas { $answers ->
    [typed] escritas
   *[other] por botones
  }

greeting-title = Hola, soy Rooftop
greeting-setup = Configúrame
greeting-moderators = Configurarme es cosa de quien puede gestionar el servidor. Todo puede esperar: hasta entonces solo muestro abiertamente lo que no destripa nada.

refusal-role-only = Aquí eso es para { $role } y los moderadores. Cualquiera puede participar cuando ya está ahí.
refusal-no-such-channel = Ese canal ya no existe en este servidor.
refusal-no-such-language = No hablo ese idioma; elige uno de la lista.
refusal-settings-nothing = Di qué cambiar: cada opción del comando es un ajuste. /settings show muestra cómo están.
