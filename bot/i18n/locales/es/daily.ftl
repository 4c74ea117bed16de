daily-question-line = { $show } · trivia diaria · { $number } de { $of } · { $category } · { $difficulty }
daily-one-try = Un solo intento. Solo tú ves esto; lo que se pregunta depende de lo que has visto.
daily-right = Acertaste: la respuesta es **{ $answer }**.
daily-wrong = Esta vez no: la respuesta es **{ $answer }**.
daily-next = Siguiente pregunta
daily-result = Tu resultado
daily-line = { $show } · trivia diaria · { $day }
daily-score = { $right ->
    [one] Un acierto
   *[other] { $right } aciertos
  } de { $of }
daily-mark-right = acierto
daily-mark-wrong = fallo
daily-streak = Racha diaria: { $days ->
    [one] **un día**
   *[other] **{ $days } días**
  } · la mejor: { $best }
daily-forgiving = Un día cuenta cuando respondes todas sus preguntas, aciertes o no. De cada siete días puedes faltar uno: no cuenta, pero no rompe la racha.
daily-forgiven = Faltaste un día esta semana, y no pasa nada. A partir del { $day } puedes faltar otro; si faltas antes, tu racha se acaba.
daily-share = Compartir
daily-shared = Compartido
daily-next-at = Las próximas preguntas llegan { $time }.
daily-play = Jugar las de hoy

refusal-daily-none = Hoy no hay aquí ninguna pregunta { $up_to ->
    [S1E0] para quien todavía no ha visto nada
   *[other] hasta { $up_to }
  }. Con /progress set dices por dónde vas.
refusal-daily-over = Ese día ya pasó, y sus preguntas con él. /trivia daily tiene las de hoy.
refusal-daily-shared = Este ya lo compartiste.
