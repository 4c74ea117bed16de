nobody = alguien que borró su nombre
and-more = { $names } y { $count } más

error-unexpected = Algo ha fallado por mi parte. Inténtalo de nuevo; si sigue igual, pásale esta referencia a quien me administra: { $reference }
error-unavailable = Ahora mismo no puedo acceder a mi memoria, así que no se ha guardado nada. Inténtalo de nuevo en un minuto.
error-unanswered = Discord no me ha respondido, así que no sé si ha funcionado. Échale un vistazo e inténtalo de nuevo en un minuto.
card-called-off = Discord no me respondió cuando publiqué esto, así que lo he cancelado. Vuelve a pedírmelo, por favor.
error-you-typed = Para que no se pierda, esto es lo que escribiste:
error-forbidden = Discord no me deja hacer eso aquí: un moderador puede darme el permiso que falta en los ajustes del canal.
error-outdated-command = Este comando ha cambiado desde que Discord te lo mostró. Reinicia Discord o espera un minuto, y vuelve a intentarlo.

refusal-server-only = Esto solo funciona en un servidor.
refusal-not-allowed = No tienes permiso para hacer eso aquí.
refusal-moderators-only = Solo quien puede gestionar el servidor puede hacer esto.
refusal-bot-lacks = Me falta un permiso en este canal: { $permissions }. Un moderador puede dármelo en los ajustes del canal.
refusal-old-button = Este botón es de otra época y ya no hace nada. Usa el comando otra vez y tendrás uno nuevo.
refusal-flood = Eso fue mucho de golpe, así que esto me lo he saltado. Dame unos segundos y sigue.
refusal-flood-server = Ahora mismo me piden tanto en este servidor que esto me lo he saltado. Inténtalo de nuevo en unos segundos; los votos y las respuestas siguen contando.
refusal-unknown-show = Aquí no hay ninguna serie «{ $show }»; elige una de la lista.
refusal-not-an-episode = «{ $text }» no es un episodio: escríbelo como S1E12, 1x12 o e12, o elige de la lista.
refusal-no-such-episode = No existe { $episode }: el último es { $latest }.
refusal-no-such-season = No hay temporada { $season }: la última es la { $latest }.
refusal-not-a-duration = «{ $text }» no es una duración entre un minuto y un año: escríbela como 2h, 3 días o 1 semana.
refusal-not-a-moment = No entiendo «{ $text }» como fecha u hora: escribe algo como 20:00, vie 20:00, mañana a las 20:00, 24 dic 20:00 o 2026-12-24 20:00, con una zona horaria detrás si quieres, como 20:00 KST o 20:00 Europe/Paris; o cuánto falta, como 90 min o 2 días.
refusal-moment-no-such-day = El día de «{ $text }» no existe.
refusal-moment-past = «{ $text }» ya pasó: tiene que ser más adelante.
refusal-moment-far = Eso queda demasiado lejos: como mucho, { $days } días.
refusal-moment-skipped = El { $day } se adelantan los relojes en { $zone }, y esa noche la hora { $time } no existe: elige otra.
refusal-zone-of-several-places = { $zone } es el nombre de varias zonas horarias: escribe la de una ciudad, como America/Chicago o Asia/Kolkata, o un desfase, como +05:30.
refusal-no-such-zone = No hay ninguna zona horaria «{ $text }»: escribe la de una ciudad, como Europe/Paris o Asia/Seoul, o un desfase, como +09:00.

refusal-game-running = En este canal ya hay una partida en marcha: únete, o usa otro canal.
refusal-game-begun = La partida ya empezó. Responde a la próxima pregunta y entras.
refusal-game-over = Esta partida ha terminado. /trivia start abre otra.
refusal-game-shut-out = Esta partida ha terminado porque ya no puedo escribir en este canal. Cuando un moderador me devuelva { $permissions } en los ajustes del canal, /trivia start abrirá otra.
refusal-no-game = No hay ninguna partida en este canal.
refusal-not-host = { $host } abrió esta partida, y es quien la empieza; un moderador también puede.
refusal-not-playing = Solo los jugadores, el anfitrión y los moderadores pueden hacer eso.
refusal-already-joined = Ya estás dentro.
refusal-not-in-lobby = No estás dentro.
refusal-nobody-in = Todavía no hay nadie: quien quiera jugar, que pulse antes Unirse.
refusal-already-answered = Ya respondiste «{ $answer }». Solo hay una respuesta por pregunta.
refusal-already-right = Ya acertaste: «{ $answer }».
refusal-no-guesses-left = Esos fueron tus { $most } intentos. La respuesta llega pronto.
refusal-choice-taken-away = La pista ya descartó esa opción: es incorrecta. Elige otra.
refusal-question-gone = Esta pregunta se quitó del paquete de la serie mientras tanto, así que no cuenta para nadie.
refusal-no-question-open = Ahora mismo no hay ninguna pregunta abierta.
refusal-round-over = Demasiado tarde: esta pregunta está cerrada.
refusal-no-questions = No hay ninguna pregunta así { $up_to ->
    [S1E0] para quien todavía no ha visto nada
   *[other] hasta { $up_to }
  }. Prueba sin categoría ni dificultad, o llega más lejos con la opción { name-option-up-to } o con /progress set.
refusal-unknown-category = Aquí no hay ninguna categoría «{ $category }»; elige una de la lista.
refusal-wants-stop-already = Ya lo pediste; los demás jugadores también pueden usar /trivia stop.
refusal-wants-skip-already = Ya lo pediste; los demás jugadores también pueden saltarla.
refusal-wants-hint-already = Ya la pediste; los demás jugadores también pueden pedirla.
refusal-not-unlocked = { $unlocked ->
    [S1E0] Todavía no se ha emitido ningún episodio que haya pasado el embargo de este servidor
   *[other] Lo que se ha emitido y ha pasado el embargo de este servidor llega hasta { $unlocked }
  }, así que esta partida no puede llegar hasta { $episode }.
refusal-beyond-ceiling = En este canal { $ceiling ->
    [S1E0] no se habla abiertamente de ningún episodio
   *[other] se habla abiertamente hasta { $ceiling }
  }, así que una partida aquí no puede llegar hasta { $episode }.
refusal-behind = Esta partida llega hasta { $up_to }, y { $reached ->
    [S1E0] no has dicho que hayas visto nada
   *[other] tú vas por { $reached }
  }: sus preguntas te harían spoilers. Si ya has visto más, dilo con /progress set.

refusal-unknown-poll = No hay ninguna encuesta así en este servidor; /poll list muestra las que hay.
refusal-no-poll-here = No hay ninguna encuesta en este canal; /poll list muestra las del servidor.
refusal-unknown-question = No existe esa pregunta; elige una de la lista.
refusal-no-such-option = Esta encuesta no tiene esa opción.
refusal-poll-not-open = Esta encuesta aún no está abierta.
refusal-poll-closed = Esta encuesta está cerrada.
refusal-poll-has-opened = Ya se abrió, así que no hay nada que cancelar; /poll close la cierra.
refusal-ballot-choices = { $most ->
    [one] Elige una opción.
   *[other] Elige de una a { $most } opciones.
  }
refusal-ballot-ranks = En un ranking los puestos van 1, 2, 3 y así, y cada uno una sola vez.
refusal-ballot-percents = Un pronóstico da a cada opción del 1 al 99 %, y todas juntas suman 100 %.
refusal-poll-max-choices = El máximo de opciones va de 1 a { $most }.
refusal-poll-not-yours = Solo su autor y los moderadores pueden hacer eso con una encuesta.
refusal-poll-has-votes = Alguien ha votado ya, así que la encuesta se queda como está. Puedes cerrarla y preguntar de nuevo.
refusal-poll-changed = Esta encuesta cambió mientras tanto: mírala otra vez y empieza de nuevo.
refusal-poll-unseen = Al editarla verías lo que pregunta: revélala primero.
refusal-poll-show-gone = La serie de esta encuesta ya no está instalada, así que no puedo saber si te haría spoilers.
refusal-poll-closes-first = Se cerraría antes de abrirse: elige un cierre posterior o una apertura anterior.
refusal-poll-ping-not-yours = Solo menciono a { $role } si quien lo pide puede mencionarlo: cualquiera si el rol es mencionable, y si no, quien pueda mencionar a todos.
refusal-no-such-role = Ese rol ya no existe en este servidor.
refusal-episode-aired = { $episode } ya se emitió: elige uno que esté por venir, o una fecha.
refusal-no-episode-to-come = { $episode } no puede ser el próximo episodio.
refusal-ranking-letters = Un ranking se escribe con letras de la A a la { $last }, como C A B.
refusal-ranking-twice = { $letter } está dos veces en tu ranking.
refusal-not-a-percent = «{ $text }» no es un porcentaje entero del 1 al 99.
refusal-forecast-sum = Todas las opciones juntas suman 100 %, cada una al menos 1 %. Las tuyas: { $given }; en total, { $sum } %.
refusal-forecast-line = No consigo leer la línea «{ $line }»: escribe una letra y un porcentaje, como A 40.
refusal-forecast-twice = { $letter } tiene dos líneas.
refusal-poll-no-votes = Nadie ha votado todavía.
refusal-poll-tally-after-vote = Verás lo que dicen los demás cuando hayas votado.
refusal-poll-tally-at-close = Los resultados se ven al cierre; antes no los ve nadie, tampoco su autor.
refusal-poll-anonymous-history = La encuesta es anónima: los votos no tienen hora, así que no se puede saber cómo cambió la opinión.
refusal-poll-anonymous-split = La encuesta es anónima: con el voto no se guarda por dónde iba cada cual.
refusal-poll-anonymous-export = La encuesta es anónima: sus votos se pueden exportar cuando se haya cerrado, porque quien los viera llegar podría saber de quién son.
refusal-poll-no-show = La encuesta no trata de ninguna serie, así que no se puede saber por dónde iban quienes votaron.
refusal-poll-moderators-judge = Qué se cumplió de un pronóstico lo dicen los moderadores, porque su autor también puede recibir puntuación.
refusal-poll-void = Esta encuesta está anulada: no cuenta para nada, y es definitivo.
refusal-poll-truth-none = Elige lo que se cumplió. Si no fue nada, anula la encuesta: /poll void.
refusal-poll-truth-one = En un pronóstico se cumple exactamente una opción.
refusal-poll-not-scored = Aún no hay puntuaciones: llegan cuando un moderador dice lo que se cumplió.
refusal-poll-anonymous-score = El pronóstico era anónimo: no se puede saber cuál era el tuyo.
refusal-poll-no-forecast = Aquí no hiciste ningún pronóstico.
refusal-poll-no-forecasts = Ninguno de tus pronósticos en este servidor tiene puntuación todavía.
refusal-poll-question = Una pregunta tiene de 1 a { $longest } caracteres.
refusal-poll-options-count = Una encuesta tiene de { $fewest } a { $most } opciones, una por línea; la tuya tiene { $given }.
refusal-poll-option-long = «{ $option }» es demasiado larga: una opción tiene como mucho { $longest } caracteres.
refusal-poll-options-twice = Dos de las opciones son iguales.

refusal-unknown-plot-point = No hay nada llamado «{ $typed }»; elige un título de la lista.
refusal-nothing-to-wrap = No hay nada que tapar: el texto está vacío o es invisible.
refusal-no-webhooks-here = En este tipo de canal no puedo publicar en nombre de nadie.
refusal-too-many-webhooks = Este canal ya tiene todos los webhooks que Discord permite, así que no puedo publicar en nombre de nadie: un moderador puede quitar alguno que no se use.
refusal-file-too-large = Los archivos pesan demasiado: { $most } MB es lo máximo que puedo publicar aquí.
refusal-file-gone = Me reiniciaron mientras tanto y ya no tengo tu archivo. Usa /spoiler say otra vez y vuelve a adjuntarlo.
refusal-mark-not-yours = Solo su autor, o quien puede gestionar mensajes, puede marcar un mensaje como spoiler.
refusal-mark-nothing = Puedo tapar texto, archivos y stickers que sean imágenes. Este mensaje no tiene nada de eso, o tiene algo más.
refusal-file-unreachable = No pude obtener un archivo o la imagen de un sticker, así que lo dejé todo como estaba. Inténtalo dentro de un momento.
refusal-repost-gone = Ese mensaje ya no está, o no lo publiqué yo.
refusal-repost-not-yours = Solo quien lo escribió puede cambiar el texto.
refusal-repost-too-long = Es demasiado largo para un solo mensaje. Bórralo y publícalo de nuevo con /spoiler say, que lo divide.
refusal-repost-voiceless = El webhook que lo publicó ya no existe, así que ya no puedo cambiarlo. Puedes borrarlo y publicarlo de nuevo.
