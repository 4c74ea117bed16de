suggest-title = Proponer una pregunta
suggest-question = La pregunta
suggest-answer = La respuesta correcta
suggest-wrong = Hasta tres opciones falsas, una por línea
suggest-wrong-hint = Falsas con seguridad. Sin ninguna, solo se pregunta donde se escriben las respuestas.
suggest-explanation = Por qué es correcta, y dónde se dice
suggest-explanation-hint = Se muestra con la respuesta: un episodio, una escena, una entrevista.
suggest-category = De qué trata
suggest-thanks = ¡Gracias!
suggest-next = Tu pregunta está ahora con los moderadores. Cuando la aprueben, se pregunta en este servidor, con tu nombre.
suggest-filed = Archivada en { $filing }.
suggest-yours = **Tus últimas propuestas**
suggest-hint = Solo tú lo ves. /trivia suggest lo muestra otra vez con la próxima.
suggestion-pending = ⏳ En espera · { $question }
suggestion-approved = ✅ Aprobada · { $question }
suggestion-rejected = ✖️ No aceptada · { $question }
suggestion-replaced = ✏️ Aprobada, y editada después · { $question }

review-title = Revisión
review-empty = Nada te espera. Los fans traen preguntas con /trivia suggest, y avisan de otras donde se muestra la respuesta.
review-line = { $place } de { $total } · { $waiting }
review-reports = { $count ->
    [one] una pregunta con avisos
   *[other] { $count } preguntas con avisos
  }
review-suggestions = { $count ->
    [one] una propuesta
   *[other] { $count } propuestas
  }
review-covered = ⚠️ **Puede destripar** · { $show } · la pregunta dice: { $reach }
review-suggested-by = Propuesta por { $name } { $time }
review-category = Categoría: { $category }
review-category-choose = Archivar en otra categoría
review-difficulty = Dificultad: { $level }
review-difficulty-choose = Archivar con otra dificultad
review-approve = Aprobar
review-edit = Editar
review-reject = Rechazar
review-previous = Anterior
review-next = Siguiente
review-approved = ✅ Aprobada: desde ahora se puede preguntar, con el nombre de su autor.
review-rejected = ✖️ Rechazada. Su autor lo ve con su próxima propuesta.
review-edited = ✏️ Cambiada.
review-reject-title = Rechazar una pregunta
review-reason = Por qué (puede quedar vacío)
review-reason-hint = Su autor, y nadie más, lo ve con su próxima propuesta.
review-edit-title = Editar una pregunta
review-safe-after = El último episodio que desvela

report-title = Avisar sobre esta pregunta
report-reason = ¿Qué tiene de malo?
report-wrong = La respuesta es falsa
report-ambiguous = Otra respuesta también es correcta
report-spoiler = Llega más lejos de lo que dice
report-words = ¿Qué deben saber los moderadores?
report-words-hint = Con tus palabras, si quieres: solo ellos las leen.
report-taken = Gracias: los moderadores ven tu aviso con la pregunta y sus respuestas.

review-report = { $reason } · { $name } { $time }
review-more-reports = { $count ->
    [one] y un aviso más
   *[other] y { $count } avisos más
  }
review-chosen = { $count ->
    [one] elegida una vez
   *[other] elegida { $count } veces
  }
review-typed = Escrito, y no correcto: { $answers }
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
review-accept-title = Aceptar otras formas de escribirlo
review-spellings = Formas también correctas, una por línea
review-spellings-hint = Las partidas de los últimos 30 días en que alguien escribió una se puntúan de nuevo.
review-kept = ✅ Se queda como está.
review-removed = 🗑️ Quitada: ya no se pregunta en este servidor, y no cuenta para nadie.
review-accepted = ✅ Aceptado, desde ahora y para las partidas de los últimos 30 días.
review-rewritten = ✏️ Cambiada desde ahora; las partidas que la tuvieron como era conservan sus puntos.
review-rescored = { $games ->
    [0] Ninguna partida hubo que puntuar de nuevo.
    [one] Una partida se puntuó de nuevo, lo que cambió los puntos de { $players ->
        [one] un jugador
       *[other] { $players } jugadores
      }.
   *[other] { $games } partidas se puntuaron de nuevo, lo que cambió los puntos de { $players ->
        [one] un jugador
       *[other] { $players } jugadores
      }.
  }
decisions-title = Decisiones
decisions-line = { $place } de { $total } vigentes, la más nueva al final
decision-removed = 🗑️ **Quitada** por { $name } { $time }
decision-spelling = ✅ **{ $spelling }** aceptado por { $name } { $time }
decision-back = Deshacerla
decision-close = Volver a la cola
decision-taken-back = ↩️ Deshecha.

trivia-report = Avisar
trivia-rescored = Se han puntuado de nuevo partidas jugadas aquí: los moderadores decidieron sobre una pregunta.
trivia-rescored-hint = Puntos y puestos cambian con ello; /trivia leaderboard tiene la tabla.
trivia-suggested-by = Propuesta por { $name }

refusal-suggestion-question = Una pregunta tiene de 1 a { $longest } caracteres.
refusal-suggestion-answer = La respuesta correcta tiene de 1 a { $longest } caracteres.
refusal-suggestion-wrong-many = Hay como mucho { $most } opciones falsas, una por línea; las tuyas son { $given }.
refusal-suggestion-wrong-long = Una opción falsa tiene de 1 a { $longest } caracteres.
refusal-suggestion-explanation = Di en 1 a { $longest } caracteres por qué la respuesta es correcta.
refusal-suggestion-choices-twice = Dos de las opciones son iguales.
refusal-suggestions-many = { $most } de tus preguntas esperan ya a los moderadores; propón más cuando las hayan mirado.
refusal-suggestion-known = Ya hay una pregunta así: «{ $question }»
refusal-suggestion-known-beyond = Ya hay una pregunta así; llega hasta { $episode }, así que no te la muestro.
refusal-review-decided = { $name } ya decidió sobre esta. /trivia review muestra lo que queda.
refusal-review-gone = Esta no está en la cola de este servidor. /trivia review muestra lo que hay.

refusal-reported-already = Ya avisaste sobre esta pregunta; los moderadores ven lo que dijiste.
refusal-not-an-own-question = Solo se puede editar una pregunta que alguien propuso aquí; una de la propia serie se puede quitar.
refusal-decision-gone = Esta decisión ya no está vigente.
refusal-spellings-count = Escribe de una a { $most } formas, una por línea.
refusal-spelling-long = «{ $spelling }» es demasiado largo: una respuesta tiene como mucho { $longest } caracteres.
refusal-spelling-right = «{ $spelling }» ya cuenta como correcto.
refusal-spelling-wrong = «{ $spelling }» no se puede aceptar: es una de las opciones falsas, o más de una respuesta.
