poll-line = Demandé par { $author }
poll-line-for = Demandé par { $author }, pour { $role }
poll-choose = { $most ->
    [one] Choisis une option
   *[other] Choisis jusqu'à { $most } options
  }
poll-rank = Classe-les
poll-forecast = Fais ton pronostic
poll-bars-ranked = On compte les premiers choix.
poll-bars-forecast = C'est le chiffre de la foule : la médiane de tous les pronostics.
poll-leads-ranked = { $count ->
    [one] **{ $options }** gagne le vote alternatif.
   *[other] Le vote alternatif finit à égalité : **{ $options }**.
  }
poll-leads-forecast = { $count ->
    [one] La foule tient **{ $options }** pour le plus probable : { $percent } %.
   *[other] La foule tient **{ $options }** pour également probables : { $percent } % chacun.
  }
poll-named = Tout le monde voit les totaux ; son auteur et les modérateurs peuvent exporter qui a voté quoi.
poll-covered-hint = Ce qui est demandé ne figure nulle part dans ce salon. Révéler le montre, en privé, à qui a regardé jusque-là ; c'est là qu'on vote.
poll-votes = { $count ->
    [0] Pas encore de votes
    [one] Un vote
   *[other] { $count } votes
  }
poll-closes = se clôt { $time }
poll-closes-with = se clôt à la diffusion de { $episode }, { $time }
poll-closes-unknown = se clôt à la diffusion de { $episode } ; la date n'est pas encore connue
poll-opens = ouvre { $time }
poll-stays-open = ouvert jusqu'à ce que quelqu'un le close
poll-closed = clos
poll-resolved = résolu
poll-void = annulé
poll-leads = { $count ->
    [one] **{ $options }** a le plus de voix : { $votes } sur { $voters }.
   *[other] Égalité à { $votes } voix sur { $voters } chacun : **{ $options }**.
  }
poll-results-live = le décompte se voit à tout moment
poll-results-after-vote = tu vois le décompte une fois que tu as voté
poll-results-at-close = le décompte se voit à la clôture
poll-anonymous-open = Anonyme : personne ne voit qui a voté quoi. Jusqu'à la clôture, la personne qui héberge ce bot pourrait le retrouver ; ensuite la clé est détruite, et plus personne ne le peut.
poll-anonymous-closed = Anonyme : la clé est détruite, et personne ne peut retrouver qui a voté quoi.
poll-voted = Ton vote est enregistré : **{ $option }**.
poll-voted-same = Tu avais déjà voté **{ $option }** ; rien ne change.
poll-voted-changed = Changé de { $before } à **{ $option }**.
poll-may-change = Tu peux le changer jusqu'à la clôture.
poll-own-vote = Tu as voté **{ $option }**.
poll-list-title = Les sondages de ce serveur
poll-list-open = Ceux qui sont ouverts, ou le seront
poll-list-closed = Ceux qui sont clos
poll-list-mine = Ceux que tu as lancés
poll-list-none = Il n'y en a aucun de ce genre.
poll-pages = Page { $page } sur { $pages }
poll-list-empty = Il n'y a pas encore de sondage. /poll season2 en publie un, /poll create fait le tien.
poll-hidden-name = Sondage couvert, jusqu'à { $episode } (n° { $number })
poll-card-deleted = La carte du sondage **{ $poll }** dans { $channel } a été supprimée, le sondage est donc clos. { $count ->
    [0] Personne n'avait voté.
    [one] Son unique vote est gardé ; /poll results le montre.
   *[other] Ses { $count } votes sont gardés ; /poll results les montre.
  }
poll-ranking-own = Ton bulletin pour l'instant : **{ $letters }**. Choisis à nouveau pour le changer.
poll-ranking-next = { $place ->
    [1] Ton premier choix
    [2] Ton deuxième choix
    [3] Ton troisième choix
   *[other] Numéro { $place }
  }
poll-ranking-done = Voter
poll-ranking-anew = Recommencer
poll-ranking-type = Plutôt l'écrire
poll-ranking-hint = Pas besoin de tout classer : ce que tu laisses vient en dernier, à égalité.
poll-ranking-title = Ton classement
poll-ranking-letters = Les lettres, ta préférée d'abord
poll-ranking-letters-hint = Comme C A B : de A à { $last }, autant que tu veux
poll-forecast-title = Ton pronostic
poll-forecast-percent = { $option }, en pour cent
poll-forecast-rest = De 1 à 99 : quelle chance a « { $option } » ? Le reste va à « { $other } ».
poll-forecast-lines = Une ligne chacun : sa lettre, son pourcentage
poll-forecast-lines-hint = Comme A 40, puis B 25. Le tout fait 100 ; celui que tu laisses reçoit le reste.
poll-posted = Ton sondage est en place : [le voici]({ $link }).
poll-waits = Ton sondage attend. Il ouvre { $time } ({ $when }), et ne figure nulle part avant.
poll-edit = Modifier
poll-call-off = Annuler
poll-called-off = Annulé. Il ne figure nulle part, et ne le fera jamais.
poll-edit-hint = Son auteur et les modérateurs peuvent le modifier tant que personne n'a voté ; /poll results fait revenir ce bouton.
poll-edit-title = Modifier un sondage
poll-twin = La question est déjà posée, [par ici]({ $link }) ({ $until }).
poll-twin-again = Publier quand même
poll-yes = Oui
poll-no = Non
closing-episode = À la diffusion de { $episode }
poll-form-title = Ton propre sondage
poll-form-question = La question
poll-form-options = Les options, une par ligne
poll-form-options-hint = De { $fewest } à { $most }
poll-form-options-hint-forecast = De { $fewest } à { $most } ; laisse vide pour demander oui ou non
poll-form-closes = Quand il se clôt
poll-form-closes-hint = 3 days, fri 20:00, ou un épisode comme S2E1 ; vide : quand quelqu'un le clôt
duration-1h = 1 heure
duration-6h = 6 heures
duration-1d = 1 jour
duration-3d = 3 jours
duration-7d = 7 jours
duration-14d = 14 jours
duration-30d = 30 jours
