poll-chart = Gráfico
poll-split = Por progreso
poll-history = Evolución
poll-export = Exportar
poll-anonymous-looks = Anónima: los votos no tienen hora ni progreso, así que no hay evolución ni reparto.
poll-picture-covered = Imagen tapada: tiene spoilers de { $show } hasta { $episode }.
poll-history-line = Cómo cambió la opinión, según los votos que valían en cada momento.
poll-split-hint = Según por dónde iba cada cual al votar. Los grupos de menos de { $fewest } se juntan, para que no se reconozca a nadie.
poll-split-few = Han votado menos de { $fewest } personas: muy pocas para repartirlas por progreso.
poll-split-nothing = No han visto nada, o no lo dijeron
poll-split-up-to = Hasta { $last }
poll-split-one = { $last }
poll-split-span = De { $first } a { $last }
poll-round = **Ronda { $number }** · { $counts }
poll-round-gone = → { $gone } fuera
poll-round-exhausted = { $count ->
    [one] (un voto no incluye ninguna de estas)
   *[other] ({ $count } votos no incluyen ninguna de estas)
  }
poll-rounds-before = { $count ->
    [one] **Ronda 1** → { $gone } fuera
   *[other] **Rondas 1 a { $count }** → { $gone } fuera
  }
poll-condorcet = Cara a cara, **{ $option }** gana a cada una de las demás (ganadora de Condorcet).
poll-condorcet-none = Cara a cara, ninguna opción gana a todas las demás: no hay ganadora de Condorcet.
poll-exported = Aquí están todos los votos, también los que se cambiaron, y de quién es cada uno: es para ti, no para el canal.
poll-exported-anonymous = Aquí están todos los votos. No dicen de quién son, y nadie puede averiguarlo.
poll-voided = **Anulada**: esta encuesta no cuenta para nada.
poll-came-true = Se cumplió: **{ $options }** ({ $by })
poll-resolved-covered = Ya se sabe lo que se cumplió ({ $by }): Revelar se lo dice a quien haya visto hasta ahí.
poll-crowd-score = El grupo: puntuación de Brier **{ $brier }**, logarítmica **{ $log }**
poll-score-hint = En la puntuación de Brier, 0 es perfecto y 1 lo peor; en la logarítmica, 0 es perfecto, y cuanto más baja, peor.
poll-own-score = Tu puntuación
poll-score-given = Se cumplió: **{ $option }**. Tú le habías dado { $percent } %.
poll-score-own = Tú: puntuación de Brier **{ $brier }**, logarítmica **{ $log }**
poll-score-crowd = El grupo cuando lo dijiste: puntuación de Brier **{ $brier }**, logarítmica **{ $log }**
poll-score-better = Lo viste venir mejor que quienes votaron antes que tú.
poll-score-not-better = Quienes votaron antes que tú lo vieron venir al menos igual de bien.
poll-close-sure = { $votes ->
    [0] ¿Cerrar «{ $poll }»? Nadie ha votado todavía, y después ya no se podrá.
    [one] ¿Cerrar «{ $poll }», con su único voto? Después nadie podrá votar ni cambiar su voto.
   *[other] ¿Cerrar «{ $poll }», con sus { $votes } votos? Después nadie podrá votar ni cambiar su voto.
  }
poll-close-anonymous = Al cerrarla se destruye la clave con la que se podría saber de quién es cada voto. Lo cerrado queda cerrado.
poll-close-now = Cerrarla
poll-closed-now = Cerrada: { $poll }
poll-void-sure = ¿Anular «{ $poll }»?
poll-void-hint = Una encuesta anulada queda cerrada, su tarjeta dice que no cuenta para nada, y nadie recibe puntuación por ella. No se puede deshacer.
poll-void-now = Anularla
poll-voided-now = Anulada: { $poll }
poll-truth = { $most ->
    [one] Qué se cumplió
   *[other] Qué se cumplió; varias si hace falta
  }
poll-resolve-again = Hasta ahora dice que se cumplió **{ $options }**. Lo que elijas ahora lo sustituye.
poll-resolve-closes = La encuesta sigue abierta: esto la cierra.
poll-resolve-scores = Según eso reciben su puntuación todos los pronósticos.
poll-resolve-sure = { $count ->
    [one] ¿Se cumplió **{ $options }**?
   *[other] ¿Se cumplieron todas: **{ $options }**?
  }
poll-resolve-now = Sí, eso se cumplió
poll-resolve-anew = Elegir de nuevo
poll-resolved-now = Resuelta: { $poll }. Si estaba mal, /poll resolve lo corrige.
poll-board-title = Quién pronostica mejor
poll-board-hint = Quien tiene al menos { $fewest } pronósticos puntuados, según cuánto mejora la puntuación de Brier que tenía el grupo en ese momento. 0 % es tan bueno como el grupo, 100 % es perfecto.
poll-board-empty = Nadie ha hecho bastantes pronósticos todavía. Con /poll create puedes pedirlos: elige el tipo *pronóstico*.
poll-board-lacking = { $made ->
    [0] Tú: ningún pronóstico puntuado todavía. Con { $lacking } entras en la tabla.
    [one] Tú: un pronóstico puntuado por ahora. Con { $lacking } más entras en la tabla.
   *[other] Tú: { $made } pronósticos puntuados por ahora. Con { $lacking } más entras en la tabla.
  }
poll-board-own = Tú:
poll-board-row = { $count ->
    [one] **{ $place }.** { $name } · **{ $skill }** · un pronóstico · Brier { $brier }
   *[other] **{ $place }.** { $name } · **{ $skill }** · { $count } pronósticos · Brier { $brier }
  }
poll-board-page = Página { $page } de { $pages } · { $count } personas
poll-calibration = Mi calibración
poll-calibration-title = Tu calibración
poll-calibration-context = { $count ->
    [one] Una probabilidad que diste
   *[other] { $count } probabilidades que diste
  }
poll-calibration-said = Lo que dijiste
poll-calibration-came = Cuántas veces se cumplió
poll-calibration-row = Dijiste alrededor de { $given }, y se cumplió en { $came } de { $count }
poll-calibration-hint = Tu calibración es buena si te quedas cerca de la diagonal: lo que das al 70 % se cumple 7 de cada 10 veces.
