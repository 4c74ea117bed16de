trivia-lobby-title = Trivia: { $show }
trivia-lobby-line = { $questions ->
    [one] Una pregunta
   *[other] { $questions } preguntas
  }, { $seconds } segundos cada una{ $filter } · { $reach }
trivia-up-to-players = hasta donde haya visto todo el que se una
trivia-lobby-players = { $count ->
    [one] Se ha unido { $names }
   *[other] Se han unido { $count }: { $names }
  }
trivia-lobby-empty = Todavía no hay nadie.
trivia-team = { $team ->
    [1] Rojo
    [2] Azul
    [3] Verde
   *[other] Amarillo
  }
trivia-team-empty = nadie todavía
trivia-typed = respuestas escritas
trivia-mode-rewatch = episodio a episodio
trivia-mode-just-aired = primero los episodios más nuevos
trivia-lobby-hint = { $host } empieza la partida. Di por dónde vas con /progress set.
trivia-lobby-anyone = { $host } empieza la partida; cualquier jugador también puede, { $time }. Di por dónde vas con /progress set.
trivia-up-to-later = hasta donde se habla abiertamente aquí, o hasta donde haya visto todo el que se una
trivia-host-behind = Esta partida llega hasta { $up_to }, y { $reached ->
    [S1E0] no has dicho que hayas visto nada
   *[other] tú vas por { $reached }
  }: sus preguntas te harían spoilers. Si ya has visto más, dilo con /progress set; si no, usa /trivia stop y abre otra con { name-option-up-to } más bajo.
trivia-join = Unirse
trivia-join-team = { $team }
trivia-leave = Salir
trivia-begin = Empezar
trivia-joined = Ya estás dentro. ¡Que lo disfrutes!
trivia-join-anyway = Unirse igualmente
trivia-begun-line = { $questions ->
    [one] Viene una pregunta
   *[other] Vienen { $questions } preguntas
  }, { $reach }. { $answers ->
    [typed] Pulsa Responder y escribe; solo tú ves lo que escribiste.
   *[other] Responde con los botones; solo tú ves lo que elegiste.
  }
trivia-first = Primera pregunta: { $time }
trivia-up-to-hint = Las preguntas llegan hasta donde va quien menos ha visto. Con /progress set puedes decir por dónde vas.
trivia-question-line = Pregunta { $number } de { $of } · { $category } · { $difficulty }
trivia-question-number = Pregunta { $number } de { $of }
trivia-hint = Pista
trivia-skip = Saltar
trivia-type = Responder
trivia-type-again = Otro intento
trivia-type-label = Tu respuesta
trivia-how-typed = { $chat ->
    [yes] Pulsa Responder o, si ya estás dentro, escríbela aquí en pocas palabras: pongo la misma marca a todos los intentos, acertados o no.
   *[no] Pulsa Responder para escribirla; solo tú la ves.
  }
trivia-hint-buttons = **Pista:** solo quedan estas. A partir de ahora, un acierto vale la mitad.
trivia-hint-typed = **Pista:** `{ $hint }`
    A partir de ahora, un acierto vale la mitad.
trivia-hint-vote = Anotado. La pista llega cuando la mayoría la quiera: por ahora, { $votes } de { $needed }. Reduce los puntos a la mitad.
trivia-hinting = Aquí viene la pista.
trivia-skip-vote = Anotado. La pregunta se salta cuando la mayoría lo quiera: por ahora, { $votes } de { $needed }.
trivia-skipping = Saltada.
trivia-guessed-right = ¡Eso es: **{ $answer }**! Guárdatelo hasta que se revele.
trivia-guess-wrong = No es eso.
trivia-guess-several = Eso es más de una respuesta: escribe solo una.
trivia-guess-padded = Escribe solo la respuesta, sin nada más.
trivia-guess-empty = Ahí no hay ni palabras ni cifras.
trivia-guesses-left = { $left ->
    [0] Ese era tu último intento.
    [one] Te queda un intento.
   *[other] Te quedan { $left } intentos.
  }
trivia-closes = El tiempo se acaba { $time }.
trivia-locked-in = Respuesta guardada: **{ $letter }**, { $answer }.
trivia-answer = La respuesta es **{ $answer }**.
trivia-sources = Fuente: { $sources }
trivia-right = Acertaron: { $names }
trivia-nobody-right = { $count ->
    [0] Nadie respondió.
   *[other] Nadie acertó.
  }
trivia-void-away = No estaba cuando se acabó el tiempo, así que esta pregunta no cuenta para nadie. Seguimos.
trivia-void-skipped = Saltada: esta pregunta no cuenta para nadie. Seguimos.
trivia-void-removed = Los moderadores han quitado esta pregunta, así que no cuenta para nadie.
trivia-void-gone = Esta pregunta se quitó del paquete de la serie mientras tanto, así que no cuenta para nadie. Seguimos.
trivia-table-row = { $place } { $name } · { $points ->
    [one] un punto
   *[other] { $points } puntos
  } · { $right ->
    [one] un acierto
   *[other] { $right } aciertos
  }
trivia-team-row = { $place } **{ $team }** · { $points } puntos en promedio · { $players ->
    [one] un jugador
   *[other] { $players } jugadores
  }
trivia-podium-title = La partida ha terminado
trivia-winners = { $count ->
    [one] ¡Gana { $names }!
   *[other] ¡{ $names } comparten el primer puesto!
  }
trivia-podium-hint = Tras { $questions ->
    [one] una pregunta
   *[other] { $questions } preguntas
  }. /trivia leaderboard tiene la tabla del servidor.
trivia-no-points = Esta vez nadie ha puntuado.
trivia-stopped-title = La partida se detuvo
trivia-expired-title = La sala de espera se ha cerrado
trivia-expired-line = Nadie empezó la partida a tiempo. /trivia start abre otra.
trivia-dropped = La partida se detuvo antes de que acabara el tiempo, así que esta pregunta no cuenta para nadie.
trivia-shut-out = La partida termina aquí: ya no puedo escribir en este canal.
trivia-shut-out-log = La partida de trivia en { $channel } ha terminado: ya no puedo escribir allí.
trivia-shut-out-lacking = Me faltan permisos: { $permissions }. Un moderador puede devolvérmelos en los ajustes del canal.
trivia-vote-stop = { $name } quiere detener la partida: { $votes } de los { $needed } votos necesarios. Quien esté de acuerdo, que use también /trivia stop.
trivia-vote-skip = { $name } quiere saltar esta pregunta: { $votes } de los { $needed } votos necesarios. Quien esté de acuerdo, que pulse Saltar.
difficulty-easy = fácil
difficulty-medium = media
difficulty-hard = difícil
