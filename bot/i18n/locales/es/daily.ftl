daily-question-line = { $show } · diario · { $number } de { $of } · { $category } · { $difficulty }
daily-one-try = Un solo intento. Solo tú lo ves; lo que has visto decide qué se pregunta.
daily-right = Acertaste: **{ $answer }** es correcto.
daily-wrong = Esta vez no: lo correcto es **{ $answer }**.
daily-next = Siguiente pregunta
daily-result = Tu resultado
daily-line = { $show } · diario · { $day }
daily-score = { $right } de { $of } aciertos
daily-mark-right = acierto
daily-mark-wrong = fallo
daily-streak = Racha diaria: { $days ->
    [one] **un día**
   *[other] **{ $days } días**
  } · mejor { $best }
daily-forgiving = Un día cuenta cuando todas sus preguntas tienen respuesta, acertada o no. De cada siete días puedes faltar uno: no cuenta, y no rompe nada.
daily-forgiven = Faltaste un día esta semana, y está perdonado. A partir del { $day } puedes faltar otro; antes, tu racha se acabaría.
daily-share = Compartir
daily-shared = Compartido
daily-next-at = Las próximas preguntas llegan { $time }.
daily-play = Jugar las de hoy

refusal-daily-none = Hoy no hay aquí ninguna pregunta { $up_to ->
    [S1E0] para quien todavía no ha visto nada
   *[other] hasta { $up_to }
  }. /progress set dice hasta dónde has visto.
refusal-daily-over = Ese día ha pasado, y sus preguntas con él. /trivia daily tiene las de hoy.
refusal-daily-shared = Este ya lo has compartido.
