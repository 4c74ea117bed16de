help-button = ?
help-title = ¿Qué te gustaría hacer?
help-welcome = Llevo la trivia, las encuestas y las charlas sin spoilers de este servidor, y tengo en cuenta por dónde va cada cual. Elige algo y te digo cómo; solo lo ves tú.
help-choose = Me gustaría…
help-moderators-only = Esto es para quien puede gestionar el servidor.

help-topic-trivia = Jugar a la trivia
help-text-trivia = Las preguntas llegan hasta el límite del canal o, si no tiene, hasta donde han visto todos los que juegan.

    - /trivia start abre aquí una sala de espera. Pulsa Unirse; quien la abrió pulsa Empezar.
    - /trivia daily es solo para ti: tres preguntas al día, una racha y un resultado para compartir.
    - /trivia skip salta una pregunta, y /trivia stop acaba la partida: su anfitrión al momento, los jugadores por mayoría.

    Nadie ve tu respuesta antes de que se revele, y responder rápido vale más.

help-topic-records = Ver cómo le va a cada cual
help-text-records = - /trivia leaderboard muestra a los mejores de este servidor: de la semana, del mes o de siempre.
    - /trivia profile muestra el historial de un fan, el tuyo si no nombras a nadie.

help-topic-polls = Preguntarle algo al servidor
help-text-polls = - /poll season2 publica una pregunta que divide a los fans; la primera: ¿qué traerá la temporada 2?
    - /poll create abre un formulario para tu propia encuesta: una opción, varias, un ranking o un pronóstico.
    - /poll list encuentra las encuestas del servidor, /poll results muestra cómo va una, /poll history cómo cambió la opinión.
    - /poll board dice quién pronostica mejor.
    - Si es tuya: /poll close la cierra antes de tiempo, /poll resolve dice qué se cumplió, /poll void la anula, y /poll export te da sus votos en un archivo.

    Puedes cambiar tu voto mientras la encuesta esté abierta.

help-topic-spoilers = Hablar sin hacerle spoilers a nadie
help-text-spoilers = Una etiqueta dice qué episodio revela un spoiler; lo demás va tapado, o lo guardo yo hasta que alguien pulse Revelar. Se lo muestro enseguida a quien haya visto hasta ahí, y a los demás les pregunto antes.

    - /spoiler say publica tu texto en tu nombre, tapado o sellado. Se escribe en un formulario, así que nadie te ve escribir.
    - /spoiler plot publica algo que pasa en la serie; su título no revela nada.
    - /spoiler wrap te devuelve tu texto entre etiquetas de spoiler que no fallan, para copiarlo.

    ¿Ya has dicho demasiado? Abre el menú de tu mensaje, Aplicaciones, **Marcar como spoiler**. Ahí mismo puedes editar, cambiar de episodio o borrar lo que ya está tapado en tu nombre.

help-topic-progress = Decir por dónde voy
help-text-progress = Dímelo una vez, y partidas, salas y spoilers tendrán en cuenta lo que aún te queda. Nadie más lo ve, y mientras no digas nada, supongo que no has visto nada.

    - /progress set dice por dónde vas; los botones «He visto…» también.
    - /progress show te lo recuerda, y /progress clear hace que lo olvide.

help-topic-rooms = Hablar de un episodio
help-text-rooms = Cada episodio puede tener una sala, donde se habla abiertamente hasta ese episodio y no más allá.

    - /episode room te lleva a ella, o la abre. Si aún no llegas, te aviso antes, y solo a ti.
    - /episode rooms las muestra todas: arriba las seguras para ti, las demás tapadas.

help-topic-suggest = Proponer una pregunta de trivia
help-text-suggest =
    - /trivia suggest abre un formulario. Los moderadores le echan un vistazo, y cuando la aprueban, tu pregunta se hace aquí con tu nombre.

help-topic-nights = Ver cuándo es la próxima noche de trivia
help-text-nights = - /trivia schedule muestra lo que hay programado, cada hora en tu propia zona horaria.

    La sala de espera de una noche se abre sola. Si hay un botón «Apuntarme o salir», púlsalo para recibir un recordatorio.

help-topic-show = Conocer la serie
help-text-show = - /show about cuenta qué es, sus cifras, quién la hizo y quién sale, hasta donde has visto y no más allá.
    - /help te trae de vuelta aquí.

help-topic-privacy = Ver qué guardas sobre mí
help-text-privacy = Lo que se guarda sobre ti es tuyo: puedes verlo, y borrarlo.

    - /privacy policy dice en palabras sencillas qué guardo, por qué, y durante cuánto tiempo.
    - /privacy export te lo da todo en un archivo.
    - /privacy delete lo borra, cuando lo confirmes.

help-topic-channels = Decidir de qué se habla en cada canal
help-text-channels = El límite de un canal es el último episodio del que se puede hablar abiertamente en él. Un canal toma el de su categoría, y un hilo el de su canal; donde no hay ninguno, solo se muestra abiertamente lo que no es spoiler.

    - /guard channel lo pone, /guard clear lo quita.
    - /guard list es todo el servidor de un vistazo, con lo que me falta y dónde.
    - /guard embargo dice cuántos días después de emitirse un episodio deja de ser spoiler.

help-topic-guard = Que alguien vigile los spoilers
help-text-guard = En los canales con límite, busco lo que va más allá y no está tapado. Tú decides qué pasa entonces.

    - /guard mode lo elige: nada, un aviso, tapado en nombre de su autor, o retirado.
    - /guard test te dice qué me parece un texto, y por qué. Empieza por aquí.
    - /guard exempt hace que ignore a quien tenga un rol.
    - /guard automod hace que el propio Discord bloquee las frases más claras.
    - /guard phrase add, /guard phrase remove y /guard phrase list llevan las frases propias de tu servidor.

help-topic-log = Seguir lo que hace el guardián
help-text-log = - /guard log elige un canal solo para moderadores. Allí informo de cada cosa que hago, con el motivo y un botón para deshacerla.

help-topic-plan = Organizar una noche de trivia
help-text-plan = - /trivia night programa una partida para la hora que digas, como «vie 20:00»: una vez, cada día o cada semana. Creo un evento, se lo recuerdo a quien lo pidió, y abro la sala de espera.

help-topic-review = Revisar preguntas
help-text-review = - /trivia review recorre lo que los fans proponen y reportan, de uno en uno. Las partidas pasadas se vuelven a puntuar si es lo justo, y puedes deshacer cualquier decisión.

help-topic-setup = Configurar este servidor
help-text-setup = - /setup te guía: idioma, serie, canales, guardián, quién abre partidas y encuestas, recordatorios, zona horaria, y qué me falta y dónde. Déjalo cuando quieras; recuerda por dónde ibas.
    - /settings show muestra todos los ajustes, y /settings set cambia cualquiera.

help-topic-packs = Traer preguntas propias
help-text-packs = - /pack import toma un archivo o, si no lo hay, abre un formulario para una sola pregunta. Ves el resultado, línea por línea, antes de que se guarde nada.
    - /pack list muestra lo que hay. /pack disable y /pack enable desactivan y activan un paquete, /pack remove lo quita.
    - /pack export te da un paquete en un archivo, para guardarlo, editarlo o compartirlo.
