poll-chart = Graphique
poll-split = Par avancée
poll-history = Évolution
poll-export = Exporter
poll-anonymous-looks = Anonyme : les votes n'ont ni heure ni avancée, il n'y a donc ni évolution ni répartition.
poll-picture-covered = Une image couverte : elle révèle { $show } jusqu'à { $episode }.
poll-history-line = Comment l'opinion a bougé, avec ce qui valait à chaque moment.
poll-split-hint = Selon ce que les gens avaient vu en votant. Les groupes de moins de { $fewest } sont réunis, pour que personne ne soit reconnu.
poll-split-few = Moins de { $fewest } personnes ont voté : trop peu pour répartir.
poll-split-nothing = Rien vu, ou rien dit
poll-split-up-to = Jusqu'à { $last }
poll-split-one = { $last }
poll-split-span = De { $first } à { $last }
poll-round = **Tour { $number }** · { $counts }
poll-round-gone = → { $gone } éliminé
poll-round-exhausted = { $count ->
    [one] (un bulletin n'en nomme aucun)
   *[other] ({ $count } bulletins n'en nomment aucun)
  }
poll-rounds-before = { $count ->
    [one] **Tour 1** → { $gone } éliminé
   *[other] **Tours 1 à { $count }** → { $gone } éliminés
  }
poll-condorcet = En duel, **{ $option }** bat chacun des autres (le vainqueur de Condorcet).
poll-condorcet-none = En duel, aucune option ne bat toutes les autres : il n'y a pas de vainqueur de Condorcet.
poll-exported = Voici tous les bulletins, même ceux qui ont changé, avec qui les a déposés : c'est pour toi, pas pour le salon.
poll-exported-anonymous = Voici tous les bulletins. Ils ne nomment personne, et personne ne peut le retrouver.
poll-voided = **Annulé** : ce sondage ne compte pour rien.
poll-came-true = S'est réalisé : **{ $options }** ({ $by })
poll-resolved-covered = On sait ce qui s'est réalisé ({ $by }) : Révéler le dit à qui a regardé jusque-là.
poll-crowd-score = La foule : score de Brier **{ $brier }**, score logarithmique **{ $log }**
poll-score-hint = Un score de Brier de 0 est parfait, 1 le pire ; un score logarithmique de 0 est parfait, et plus bas est moins bon.
poll-own-score = Ton score
poll-score-given = S'est réalisé : **{ $option }**. Tu lui avais donné { $percent } %.
poll-score-own = Toi : score de Brier **{ $brier }**, score logarithmique **{ $log }**
poll-score-crowd = La foule quand tu l'as dit : score de Brier **{ $brier }**, score logarithmique **{ $log }**
poll-score-better = Tu l'as mieux vu venir que les autres avant toi.
poll-score-not-better = Les autres avant toi l'ont vu venir au moins aussi bien.
poll-close-sure = { $votes ->
    [0] Clore « { $poll } » ? Personne n'a encore voté, et personne ne le pourra ensuite.
    [one] Clore « { $poll } », avec son unique vote ? Personne ne pourra voter ni changer son vote ensuite.
   *[other] Clore « { $poll } », avec ses { $votes } votes ? Personne ne pourra voter ni changer son vote ensuite.
  }
poll-close-anonymous = À la clôture, la clé qui permettrait de retrouver les votes est détruite. Ce qui est clos reste clos.
poll-close-now = Le clore
poll-closed-now = Clos : { $poll }
poll-void-sure = Annuler « { $poll } » ?
poll-void-hint = Un sondage annulé est clos, sa carte dit qu'il ne compte pour rien, et personne n'en reçoit de score. On ne peut pas revenir dessus.
poll-void-now = L'annuler
poll-voided-now = Annulé : { $poll }
poll-truth = { $most ->
    [one] Ce qui s'est réalisé
   *[other] Ce qui s'est réalisé ; plusieurs si besoin
  }
poll-resolve-again = Pour l'instant il est dit que **{ $options }** s'est réalisé. Ce que tu choisis le remplace.
poll-resolve-closes = Le sondage est encore ouvert : ceci le clôt.
poll-resolve-scores = Tous ceux qui ont fait un pronostic sont notés d'après cela.
poll-resolve-sure = { $count ->
    [one] **{ $options }** s'est réalisé ?
   *[other] **{ $options }** se sont réalisés, tous ?
  }
poll-resolve-now = Oui, c'est arrivé
poll-resolve-anew = Choisir à nouveau
poll-resolved-now = Résolu : { $poll }. Si c'était faux, /poll resolve le corrige.
poll-board-title = Les pronostiqueurs
poll-board-hint = Qui a fait au moins { $fewest } pronostics notés, selon combien son score de Brier est plus petit que celui de la foule au même moment. 0 % vaut la foule, 100 % est parfait.
poll-board-empty = Personne n'a encore fait assez de pronostics. /poll create en demande : choisis le genre *pronostic*.
poll-board-lacking = { $made ->
    [0] Toi : aucun pronostic noté encore. { $lacking } te mettent au tableau.
   *[other] Toi : { $made } notés jusqu'ici. { $lacking } de plus te mettent au tableau.
  }
poll-board-own = Toi :
poll-board-row = { $count ->
    [one] **{ $place }.** { $name } · **{ $skill }** · un pronostic · Brier { $brier }
   *[other] **{ $place }.** { $name } · **{ $skill }** · { $count } pronostics · Brier { $brier }
  }
poll-board-page = Page { $page } sur { $pages } · { $count } pronostiqueurs
poll-calibration = Mon calibrage
poll-calibration-title = Ton calibrage
poll-calibration-context = { $count ->
    [one] Une probabilité que tu as donnée
   *[other] { $count } probabilités que tu as données
  }
poll-calibration-said = Ce que tu as dit
poll-calibration-came = Combien de fois c'est arrivé
poll-calibration-row = Tu as dit environ { $given }, et c'est arrivé { $came } fois sur { $count }
poll-calibration-hint = Bien calibré veut dire près de la diagonale : ce qu'on dit à 70 % arrive 7 fois sur 10.
