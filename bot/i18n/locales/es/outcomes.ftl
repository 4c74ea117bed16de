poll-chart = Gráfico
poll-split = Por avance
poll-history = Evolución
poll-export = Exportar
poll-anonymous-looks = Anónima: los votos no tienen hora ni avance, así que no hay evolución ni reparto.
poll-picture-covered = Una imagen tapada: destripa { $show } hasta { $episode }.
poll-history-line = Cómo cambió la opinión, con lo que valía en cada momento.
poll-split-hint = Según lo que la gente había visto al votar. Los grupos de menos de { $fewest } se juntan, para que no se reconozca a nadie.
poll-split-few = Han votado menos de { $fewest } personas: muy pocas para repartir.
poll-split-nothing = Nada visto, o no lo dijo
poll-split-up-to = Hasta { $last }
poll-split-one = { $last }
poll-split-span = De { $first } a { $last }
poll-round = **Ronda { $number }** · { $counts }
poll-round-gone = → { $gone } fuera
poll-round-exhausted = { $count ->
    [one] (una papeleta no nombra ninguna de estas)
   *[other] ({ $count } papeletas no nombran ninguna de estas)
  }
poll-rounds-before = { $count ->
    [one] **Ronda 1** → { $gone } fuera
   *[other] **Rondas 1 a { $count }** → { $gone } fuera
  }
poll-condorcet = Una a una, **{ $option }** gana a cada una de las demás (la ganadora de Condorcet).
poll-condorcet-none = Una a una, ninguna opción gana a todas las demás: no hay ganadora de Condorcet.
poll-exported = Aquí están todas las papeletas, también las cambiadas, con quién las echó: es para ti, no para el canal.
poll-exported-anonymous = Aquí están todas las papeletas. No nombran a nadie, y nadie puede averiguarlo.
poll-voided = **Anulada**: esta encuesta no cuenta para nada.
poll-came-true = Se cumplió: **{ $options }** ({ $by })
poll-resolved-covered = Se sabe lo que se cumplió ({ $by }): Revelar se lo dice a quien haya visto hasta ahí.
poll-crowd-score = La multitud: puntuación de Brier **{ $brier }**, logarítmica **{ $log }**
poll-score-hint = Una puntuación de Brier de 0 es perfecta y 1 la peor; una logarítmica de 0 es perfecta, y cuanto más baja, peor.
poll-own-score = Tu puntuación
poll-score-given = Se cumplió: **{ $option }**. Tú le habías dado { $percent } %.
poll-score-own = Tú: puntuación de Brier **{ $brier }**, logarítmica **{ $log }**
poll-score-crowd = La multitud cuando lo dijiste: puntuación de Brier **{ $brier }**, logarítmica **{ $log }**
poll-score-better = Lo viste venir mejor que los demás antes de ti.
poll-score-not-better = Los demás antes de ti lo vieron venir al menos igual de bien.
poll-close-sure = { $votes ->
    [0] ¿Cerrar «{ $poll }»? Nadie ha votado todavía, y después nadie podrá.
    [one] ¿Cerrar «{ $poll }», con su único voto? Después nadie puede votar ni cambiar su voto.
   *[other] ¿Cerrar «{ $poll }», con sus { $votes } votos? Después nadie puede votar ni cambiar su voto.
  }
poll-close-anonymous = Al cierre se destruye la clave con la que se podrían rastrear los votos. Lo cerrado queda cerrado.
poll-close-now = Cerrarla
poll-closed-now = Cerrada: { $poll }
poll-void-sure = ¿Anular «{ $poll }»?
poll-void-hint = Una encuesta anulada está cerrada, su ficha dice que no cuenta para nada, y nadie recibe puntuación por ella. No se puede deshacer.
poll-void-now = Anularla
poll-voided-now = Anulada: { $poll }
poll-truth = { $most ->
    [one] Qué se cumplió
   *[other] Qué se cumplió; varias si hace falta
  }
poll-resolve-again = Hasta ahora dice que se cumplió **{ $options }**. Lo que elijas ocupa su lugar.
poll-resolve-closes = La encuesta sigue abierta: esto la cierra.
poll-resolve-scores = Todos los que hicieron un pronóstico reciben puntuación según eso.
poll-resolve-sure = { $count ->
    [one] ¿Se cumplió **{ $options }**?
   *[other] ¿Se cumplieron **{ $options }**, todas?
  }
poll-resolve-now = Sí, eso se cumplió
poll-resolve-anew = Elegir de nuevo
poll-resolved-now = Resuelta: { $poll }. Si estaba mal, /poll resolve lo corrige.
poll-board-title = Quién pronostica mejor
poll-board-hint = Quien hizo al menos { $fewest } pronósticos puntuados, según cuánto menor es su puntuación de Brier que la de la multitud en ese momento. 0 % es tan bueno como la multitud, 100 % perfecto.
poll-board-empty = Nadie ha hecho bastantes pronósticos todavía. /poll create los pide: elige el tipo *pronóstico*.
poll-board-lacking = { $made ->
    [0] Tú: ningún pronóstico puntuado todavía. Con { $lacking } entras en la tabla.
   *[other] Tú: { $made } puntuados hasta ahora. Con { $lacking } más entras en la tabla.
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
poll-calibration-hint = Bien calibrado está quien queda cerca de la diagonal: lo que llama 70 % se cumple 7 de cada 10 veces.
