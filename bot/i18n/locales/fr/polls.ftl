poll-line = Une question de { $author }
poll-line-for = Une question de { $author }, pour { $role }
poll-choose = { $most ->
    [one] Choisis une option
   *[other] Choisis jusqu'à { $most } options
  }
poll-rank = Classe-les
poll-forecast = Fais ton pronostic
poll-bars-ranked = Seuls les premiers choix sont comptés ici.
poll-bars-forecast = Le pronostic commun : la médiane de tous les pronostics.
poll-leads-ranked = { $count ->
    [one] **{ $options }** remporte le vote alternatif.
   *[other] Le vote alternatif finit à égalité : **{ $options }**.
  }
poll-leads-forecast = { $count ->
    [one] Le plus probable selon l'ensemble : **{ $options }**, { $percent } %.
   *[other] Les plus probables selon l'ensemble, à égalité : **{ $options }**, { $percent } % à chaque fois.
  }
poll-named = Tout le monde voit les totaux ; l'auteur et les modérateurs peuvent exporter qui a voté quoi.
poll-covered-hint = La question n'apparaît nulle part dans ce salon. Révéler la montre, en privé, à qui a vu jusque-là ; c'est là qu'on vote.
poll-votes = { $count ->
    [0] Aucun vote pour l'instant
    [one] { $count } vote
   *[other] { $count } votes
  }
poll-closes = ferme { $time }
poll-closes-with = ferme à la diffusion de { $episode }, { $time }
poll-closes-unknown = ferme à la diffusion de { $episode }, à une date encore inconnue
poll-opens = ouvre { $time }
poll-stays-open = ouvert jusqu'à ce que quelqu'un le ferme
poll-closed = fermé
poll-resolved = résultat connu
poll-void = annulé
poll-leads = { $count ->
    [one] **{ $options }** arrive en tête, avec { $votes } voix sur { $voters }.
   *[other] Égalité, avec { $votes } voix sur { $voters } chacune : **{ $options }**.
  }
poll-results-live = résultats visibles à tout moment
poll-results-after-vote = résultats visibles une fois que tu as voté
poll-results-at-close = résultats visibles à la fermeture
poll-anonymous-open = Anonyme : personne ne voit qui a voté quoi. Jusqu'à la fermeture, la personne qui héberge ce bot pourrait le retrouver ; ensuite la clé est détruite, et plus personne ne le peut.
poll-anonymous-closed = Anonyme : la clé est détruite, plus personne ne peut retrouver qui a voté quoi.
poll-voted = Ton vote est enregistré : **{ $option }**.
poll-voted-same = Tu avais déjà voté **{ $option }** ; rien ne change.
poll-voted-changed = Ton vote a changé : { $before } → **{ $option }**.
poll-may-change = Tu peux le changer jusqu'à la fermeture.
poll-own-vote = Tu as voté **{ $option }**.
poll-list-title = Les sondages de ce serveur
poll-list-open = Les sondages ouverts ou à venir
poll-list-closed = Les sondages fermés
poll-list-mine = Tes sondages
poll-list-none = Il n'y en a aucun.
poll-pages = Page { $page } sur { $pages }
poll-list-empty = Il n'y a pas encore de sondage. /poll season2 en publie un, /poll create te laisse écrire le tien.
poll-hidden-name = Sondage masqué, jusqu'à { $episode } (n° { $number })
poll-card-deleted = La carte du sondage **{ $poll }** dans { $channel } a été supprimée : le sondage est fermé. { $count ->
    [0] Personne n'avait voté.
    [one] Son unique vote est gardé ; /poll results le montre.
   *[other] Ses { $count } votes sont gardés ; /poll results les montre.
  }
poll-ranking-own = Ton bulletin pour l'instant : **{ $letters }**. Refais tes choix pour le changer.
poll-ranking-next = { $place ->
    [1] Ton premier choix
    [2] Ton deuxième choix
    [3] Ton troisième choix
   *[other] Ton choix n° { $place }
  }
poll-ranking-done = Voter
poll-ranking-anew = Recommencer
poll-ranking-type = Écrire les lettres
poll-ranking-hint = Pas besoin de tout classer : le reste arrive en dernier, à égalité.
poll-ranking-title = Ton classement
poll-ranking-letters = Les lettres, ta préférée en premier
poll-ranking-letters-hint = Comme C A B : de A à { $last }, autant que tu veux
poll-forecast-title = Ton pronostic
poll-forecast-percent = { $option }, en pourcentage
poll-forecast-rest = De 1 à 99 : quelle probabilité pour « { $option } » ? Le reste va à « { $other } ».
poll-forecast-lines = Une ligne par option : lettre et pourcentage
poll-forecast-lines-hint = Par exemple A 40, puis B 25. Total : 100 ; l'option que tu omets reçoit le reste.
poll-posted = Ton sondage est en ligne : [le voici]({ $link }).
poll-waits = Ton sondage est prêt. Ouverture : { $time } ({ $when }). D'ici là, il n'apparaît nulle part.
poll-edit = Modifier
poll-call-off = Annuler
poll-called-off = Annulé. Il n'est apparu nulle part, et n'apparaîtra pas.
poll-edit-hint = Son auteur et les modérateurs peuvent le modifier tant que personne n'a voté ; ce bouton se retrouve dans /poll results.
poll-edit-title = Modifier un sondage
poll-twin = Cette question est déjà posée [par ici]({ $link }) ({ $until }).
poll-twin-again = Publier quand même
poll-yes = Oui
poll-no = Non
closing-episode = À la diffusion de { $episode }
poll-form-title = Ton propre sondage
poll-form-question = La question
poll-form-options = Les options, une par ligne
poll-form-options-hint = De { $fewest } à { $most }
poll-form-options-hint-forecast = De { $fewest } à { $most } ; laisse vide pour un oui ou non
poll-form-closes = Quand il ferme
poll-form-closes-hint = 3 jours, ven. 20h, ou un épisode comme S2E1 ; vide : quand quelqu'un le ferme
duration-1h = 1 heure
duration-6h = 6 heures
duration-1d = 1 jour
duration-3d = 3 jours
duration-7d = 7 jours
duration-14d = 14 jours
duration-30d = 30 jours
