suggest-title = Proponer una pregunta
suggest-question = La pregunta
suggest-answer = La respuesta correcta
suggest-wrong = Hasta 3 opciones incorrectas, una por línea
suggest-wrong-hint = Que sean incorrectas seguro. Sin ninguna, solo sale donde se escriben las respuestas.
suggest-explanation = Por qué es correcta, y dónde se dice
suggest-explanation-hint = Se muestra con la respuesta: un episodio, una escena, una entrevista.
suggest-category = De qué trata
suggest-thanks = ¡Gracias!
suggest-next = Tu pregunta ya está con los moderadores. Cuando la aprueben, saldrá en este servidor, con tu nombre.
suggest-filed = Guardada en { $filing }.
suggest-yours = **Tus últimas propuestas**
suggest-hint = Solo tú ves esto. /trivia suggest te lo muestra otra vez con la próxima.
suggestion-pending = ⏳ En espera · { $question }
suggestion-approved = ✅ Aprobada · { $question }
suggestion-rejected = ✖️ Rechazada · { $question }
suggestion-replaced = ✏️ Aprobada, y editada después · { $question }

review-title = Revisión
review-empty = No hay nada pendiente. Los fans proponen preguntas con /trivia suggest, y reportan otras cuando se muestra la respuesta.
review-line = { $place } de { $total } · { $waiting }
review-reports = { $count ->
    [one] una pregunta reportada
   *[other] { $count } preguntas reportadas
  }
review-suggestions = { $count ->
    [one] una propuesta
   *[other] { $count } propuestas
  }
review-covered = ⚠️ **Puede tener spoilers** · { $show } · la pregunta dice: { $reach }
review-suggested-by = Propuesta por { $name } { $time }
review-category = Categoría: { $category }
review-category-choose = Cambiar la categoría
review-difficulty = Dificultad: { $level }
review-difficulty-choose = Cambiar la dificultad
review-approve = Aprobar
review-edit = Editar
review-reject = Rechazar
review-previous = Anterior
review-next = Siguiente
review-approved = ✅ Aprobada: ya puede salir, con el nombre de su autor.
review-rejected = ✖️ Rechazada. Su autor lo verá con su próxima propuesta.
review-edited = ✏️ Cambiada.
review-reject-title = Rechazar una pregunta
review-reason = Por qué (opcional)
review-reason-hint = Solo lo ve su autor, con su próxima propuesta.
review-edit-title = Editar una pregunta
review-safe-after = El último episodio que revela

report-title = Reportar esta pregunta
report-reason = ¿Qué tiene de malo?
report-wrong = La respuesta es incorrecta
report-ambiguous = Otra respuesta también es correcta
report-spoiler = Va más lejos de lo que dice
report-words = ¿Qué deben saber los moderadores?
report-words-hint = Con tus palabras, si quieres: solo ellos las leen.
report-taken = Gracias: los moderadores ven tu reporte con la pregunta y sus respuestas.

review-report = { $reason } · { $name } { $time }
review-more-reports = { $count ->
    [one] y un reporte más
   *[other] y { $count } reportes más
  }
review-chosen = { $count ->
    [one] elegida una vez
   *[other] elegida { $count } veces
  }
review-typed = Se escribió y no valió: { $answers }
review-typed-by = { $count ->
    [one] lo escribió un jugador
   *[other] lo escribieron { $count } jugadores
  }
review-also = También vale: lo que la gente eligió o escribió
review-question-gone = Esta pregunta ya no está en su paquete.
review-keep = Dejarla
review-accept = Aceptar otra forma
review-remove = Quitarla aquí
review-decisions = Decisiones ({ $count })
review-accept-title = Aceptar otras formas de escribirla
review-spellings = Otras formas correctas, una por línea
review-spellings-hint = Las partidas de los últimos 30 días en las que alguien escribió una se vuelven a puntuar.
review-kept = ✅ Se queda como está.
review-removed = 🗑️ Quitada: ya no sale en este servidor, y no cuenta para nadie.
review-accepted = ✅ Aceptada, a partir de ahora y para las partidas de los últimos 30 días.
review-rewritten = ✏️ Cambiada a partir de ahora; las partidas en que salió como era conservan sus puntos.
review-rescored = { $games ->
    [0] No hubo que volver a puntuar ninguna partida.
    [one]
        Se volvió a puntuar una partida, y cambiaron los puntos de { $players ->
            [one] un jugador
           *[other] { $players } jugadores
        }.
   *[other]
        Se volvieron a puntuar { $games } partidas, y cambiaron los puntos de { $players ->
            [one] un jugador
           *[other] { $players } jugadores
        }.
  }
decisions-title = Decisiones
decisions-line = { $place } de { $total } vigentes; la más reciente, al final
decision-removed = 🗑️ **Quitada** por { $name } { $time }
decision-spelling = ✅ **{ $spelling }**: lo aceptó { $name } { $time }
decision-back = Deshacerla
decision-close = Volver a la cola
decision-taken-back = ↩️ Deshecha.

trivia-report = Reportar
trivia-rescored = Se han vuelto a puntuar partidas jugadas aquí: los moderadores decidieron sobre una pregunta.
trivia-rescored-hint = Puntos y puestos ya están al día; /trivia leaderboard tiene la tabla.
trivia-suggested-by = Propuesta por { $name }

refusal-suggestion-question = Una pregunta tiene de 1 a { $longest } caracteres.
refusal-suggestion-answer = La respuesta correcta tiene de 1 a { $longest } caracteres.
refusal-suggestion-wrong-many = Hay como mucho { $most } opciones incorrectas, una por línea; tú has puesto { $given }.
refusal-suggestion-wrong-long = Una opción incorrecta tiene de 1 a { $longest } caracteres.
refusal-suggestion-explanation = Explica en 1 a { $longest } caracteres por qué la respuesta es correcta.
refusal-suggestion-choices-twice = Dos de las opciones son iguales.
refusal-suggestions-many = Los moderadores aún tienen pendientes { $most } de tus preguntas; propón más cuando las hayan mirado.
refusal-suggestion-known = Ya hay una pregunta así: «{ $question }»
refusal-suggestion-known-beyond = Ya hay una pregunta así; llega hasta { $episode }, así que no te la muestro.
refusal-review-decided = { $name } ya decidió sobre esta. /trivia review muestra lo que queda.
refusal-review-gone = Esta no está en la cola de este servidor. /trivia review muestra las que sí.

refusal-reported-already = Ya reportaste esta pregunta; los moderadores ven lo que dijiste.
refusal-not-an-own-question = Solo se puede editar una pregunta que alguien haya propuesto aquí; las de la propia serie se pueden quitar.
refusal-decision-gone = Esta decisión ya no está vigente.
refusal-spellings-count = Escribe de una a { $most } formas, una por línea.
refusal-spelling-long = «{ $spelling }» es demasiado larga: una respuesta tiene como mucho { $longest } caracteres.
refusal-spelling-right = «{ $spelling }» ya se da por correcta.
refusal-spelling-wrong = «{ $spelling }» no se puede aceptar: es una de las opciones incorrectas, o más de una respuesta.
