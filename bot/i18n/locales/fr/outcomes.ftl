poll-chart = Graphique
poll-split = Par progression
poll-history = Évolution
poll-export = Exporter
poll-anonymous-looks = Anonyme : les votes n'ont ni heure ni progression, donc pas d'évolution ni de répartition.
poll-picture-covered = Une image masquée : elle spoile { $show } jusqu'à { $episode }.
poll-history-line = Comment l'opinion a bougé, avec les résultats à chaque moment.
poll-split-hint = Selon où en étaient les gens quand ils ont voté. Les groupes de moins de { $fewest } personnes sont réunis, pour qu'on ne reconnaisse personne.
poll-split-few = Moins de { $fewest } personnes ont voté : pas assez pour une répartition.
poll-split-nothing = Rien vu, ou rien dit
poll-split-up-to = Jusqu'à { $last }
poll-split-one = { $last }
poll-split-span = De { $first } à { $last }
poll-round = **Tour { $number }** · { $counts }
poll-round-gone = → élimination : { $gone }
poll-round-exhausted = { $count ->
    [one] ({ $count } bulletin n'en contient aucun)
   *[other] ({ $count } bulletins n'en contiennent aucun)
  }
poll-rounds-before = { $count ->
    [one] **Tour 1** → élimination : { $gone }
   *[other] **Tours 1 à { $count }** → éliminations : { $gone }
  }
poll-condorcet = En duel, **{ $option }** bat toutes les autres options (gagnant de Condorcet).
poll-condorcet-none = En duel, aucune option ne bat toutes les autres : il n'y a pas de gagnant de Condorcet.
poll-exported = Voici tous les bulletins, même ceux qui ont changé, avec le nom des votants : c'est pour toi, pas pour le salon.
poll-exported-anonymous = Voici tous les bulletins. Ils ne nomment personne, et on ne peut pas remonter aux votants.
poll-voided = **Annulé** : ce sondage ne compte pour rien.
poll-came-true = S'est réalisé : **{ $options }** ({ $by })
poll-resolved-covered = On sait ce qui s'est réalisé ({ $by }) : Révéler le montre à qui a vu jusque-là.
poll-crowd-score = Tout le monde ensemble : score de Brier **{ $brier }**, score logarithmique **{ $log }**
poll-score-hint = Score de Brier : 0 est parfait, 1 le pire. Score logarithmique : 0 est parfait, et plus il est bas, moins c'est bon.
poll-own-score = Ton score
poll-score-given = S'est réalisé : **{ $option }**. Tu lui avais donné { $percent } %.
poll-score-own = Toi : score de Brier **{ $brier }**, score logarithmique **{ $log }**
poll-score-crowd = Les autres à ce moment-là : score de Brier **{ $brier }**, score logarithmique **{ $log }**
poll-score-better = Tu l'as vu venir mieux que les autres avant toi.
poll-score-not-better = Les autres avant toi l'avaient vu venir au moins aussi bien.
poll-close-sure = { $votes ->
    [0] Fermer « { $poll } » ? Personne n'a encore voté, et personne ne pourra plus le faire.
    [one] Fermer « { $poll } », avec son unique vote ? Plus personne ne pourra voter ni changer son vote.
   *[other] Fermer « { $poll } », avec ses { $votes } votes ? Plus personne ne pourra voter ni changer son vote.
  }
poll-close-anonymous = À la fermeture, la clé qui permettrait de remonter aux votants est détruite. On ne peut pas rouvrir un sondage.
poll-close-now = Fermer le sondage
poll-closed-now = Sondage fermé : { $poll }
poll-void-sure = Annuler « { $poll } » ?
poll-void-hint = Un sondage annulé est fermé, sa carte dit qu'il ne compte pour rien, et personne n'y reçoit de score. C'est définitif.
poll-void-now = Annuler le sondage
poll-voided-now = Sondage annulé : { $poll }
poll-truth = { $most ->
    [one] Ce qui s'est réalisé
   *[other] Ce qui s'est réalisé ; plusieurs si besoin
  }
poll-resolve-again = Résultat actuel : **{ $options }**. Ton choix le remplacera.
poll-resolve-closes = Le sondage est encore ouvert : ça le fermera.
poll-resolve-scores = Tous les pronostics seront notés d'après ce résultat.
poll-resolve-sure = { $count ->
    [one] **{ $options }** : ça s'est réalisé ?
   *[other] **{ $options }** : tout ça s'est réalisé ?
  }
poll-resolve-now = Oui, ça s'est réalisé
poll-resolve-anew = Choisir autre chose
poll-resolved-now = Résultat enregistré : { $poll }. En cas d'erreur, /poll resolve le corrige.
poll-board-title = Les pronostiqueurs
poll-board-hint = Pour y figurer, il faut au moins { $fewest } pronostics notés. Le pourcentage dit de combien un score de Brier bat celui des autres au même moment : 0 % fait aussi bien qu'eux, 100 % est parfait.
poll-board-empty = Personne n'a encore fait assez de pronostics. Pour en lancer : /poll create, avec le type *pronostic*.
poll-board-lacking = { $made ->
    [0] Toi : aucun pronostic noté pour l'instant. { $lacking ->
        [one] Il t'en faut un pour entrer au classement.
       *[other] Il t'en faut { $lacking } pour entrer au classement.
      }
    [one] Toi : { $made } pronostic noté. { $lacking ->
        [one] Il t'en manque un pour entrer au classement.
       *[other] Il t'en manque { $lacking } pour entrer au classement.
      }
   *[other] Toi : { $made } pronostics notés. { $lacking ->
        [one] Il t'en manque un pour entrer au classement.
       *[other] Il t'en manque { $lacking } pour entrer au classement.
      }
  }
poll-board-own = Toi :
poll-board-row = { $count ->
    [one] **{ $place }.** { $name } · **{ $skill }** · { $count } pronostic · Brier { $brier }
   *[other] **{ $place }.** { $name } · **{ $skill }** · { $count } pronostics · Brier { $brier }
  }
poll-board-page = { $count ->
    [one] Page { $page } sur { $pages } · { $count } pronostiqueur
   *[other] Page { $page } sur { $pages } · { $count } pronostiqueurs
  }
poll-calibration = Ma calibration
poll-calibration-title = Ta calibration
poll-calibration-context = { $count ->
    [one] Une probabilité que tu as donnée
   *[other] { $count } probabilités que tu as données
  }
poll-calibration-said = Ta probabilité
poll-calibration-came = Fois où c'est arrivé
poll-calibration-row = Tu as dit environ { $given } : c'est arrivé { $came } du temps, sur { $count }
poll-calibration-hint = Bien calibré, c'est rester près de la diagonale : ce que tu donnes à 70 % arrive 7 fois sur 10.
