trivia-lobby-title = Quiz : { $show }
trivia-lobby-line = { $questions ->
    [one] Une question
   *[other] { $questions } questions
  }, { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
  } chacune{ $filter } · { $reach }
trivia-up-to-players = jusqu'à l'épisode que tous les participants ont vu
trivia-lobby-players = { $count ->
    [one] Dans la partie : { $names }
   *[other] { $count } dans la partie : { $names }
  }
trivia-lobby-empty = Il n'y a encore personne.
trivia-team = { $team ->
    [1] Rouge
    [2] Bleu
    [3] Vert
   *[other] Jaune
  }
trivia-team-empty = personne encore
trivia-typed = réponses par écrit
trivia-mode-rewatch = épisode par épisode
trivia-mode-just-aired = les épisodes les plus récents d'abord
trivia-lobby-hint = { $host } lance la partie. Dis où tu en es avec /progress set.
trivia-lobby-anyone = { $host } lance la partie ; les autres joueurs le peuvent aussi ({ $time }). Dis où tu en es avec /progress set.
trivia-up-to-later = jusqu'à l'épisode dont on parle librement ici, ou que tous les participants ont vu
trivia-host-behind = Cette partie va jusqu'à { $up_to }, et { $reached ->
    [S1E0] tu ne m'as pas dit ce que tu as vu
   *[other] tu en es à { $reached }
  } : ses questions te spoileraient. /progress set met à jour où tu en es ; sinon, /trivia stop, puis relance une partie avec une « { name-option-up-to } » plus basse.
trivia-join = Rejoindre
trivia-join-team = { $team }
trivia-leave = Quitter
trivia-begin = Lancer
trivia-joined = C'est bon, tu joues. Bonne partie !
trivia-join-anyway = Rejoindre quand même
trivia-begun-line = { $questions ->
    [one] Une question arrive
   *[other] { $questions } questions arrivent
  }, { $reach }. { $answers ->
    [typed] Appuie sur Répondre et écris ; personne d'autre ne voit ta réponse.
   *[other] Réponds avec les boutons ; personne d'autre ne voit ton choix.
  }
trivia-first = Première question : { $time }
trivia-up-to-hint = Les questions s'arrêtent là où en est le joueur le moins avancé. /progress set met à jour où tu en es.
trivia-question-line = Question { $number } sur { $of } · { $category } · { $difficulty }
trivia-question-number = Question { $number } sur { $of }
trivia-hint = Indice
trivia-skip = Passer
trivia-type = Répondre
trivia-type-again = Autre essai
trivia-type-label = Ta réponse
trivia-how-typed = { $chat ->
    [yes] Appuie sur Répondre ou, une fois dans la partie, écris ta réponse ici en quelques mots : juste ou faux, je mets la même marque sur chaque essai.
   *[no] Appuie sur Répondre pour écrire ta réponse ; personne d'autre ne la voit.
  }
trivia-hint-buttons = **Indice :** il ne reste que ceux-là. À partir de maintenant, une bonne réponse rapporte moitié moins.
trivia-hint-typed = **Indice :** `{ $hint }`
    À partir de maintenant, une bonne réponse rapporte moitié moins.
trivia-hint-vote = C'est noté. L'indice arrive quand la majorité des joueurs le veut : { $votes } sur { $needed } pour l'instant. Il divise les points par deux.
trivia-hinting = Voici l'indice.
trivia-skip-vote = C'est noté. La question est passée quand la majorité des joueurs le veut : { $votes } sur { $needed } pour l'instant.
trivia-skipping = Passée.
trivia-guessed-right = **{ $answer }**, c'est ça ! Garde-le pour toi jusqu'à la révélation.
trivia-guess-wrong = Ce n'est pas ça.
trivia-guess-several = Ça fait plusieurs réponses : n'en écris qu'une.
trivia-guess-padded = Écris seulement la réponse, sans rien autour.
trivia-guess-empty = Il n'y a ni mot ni chiffre là-dedans.
trivia-guesses-left = { $left ->
    [0] C'était ton dernier essai.
    [one] Il te reste un essai.
   *[other] Il te reste { $left } essais.
  }
trivia-closes = Fin { $time }.
trivia-locked-in = Réponse verrouillée : **{ $letter }**, { $answer }.
trivia-answer = La bonne réponse : **{ $answer }**.
trivia-sources = Source : { $sources }
trivia-right = Trouvé par : { $names }
trivia-nobody-right = { $count ->
    [0] Personne n'a répondu.
   *[other] Personne n'a trouvé.
  }
trivia-void-away = Je n'étais pas là quand le temps s'est écoulé : cette question ne compte pour personne. On continue.
trivia-void-skipped = Passée : cette question ne compte pour personne. On continue.
trivia-void-removed = Les modérateurs ont retiré cette question : elle ne compte pour personne.
trivia-void-gone = Cette question a été retirée du pack entre-temps : elle ne compte pour personne. On continue.
trivia-table-row = { $place } { $name } · { $points ->
    [one] { $points } point
   *[other] { $points } points
  } · { $right ->
    [one] { $right } bonne réponse
   *[other] { $right } bonnes réponses
  }
trivia-team-row = { $place } **{ $team }** · { $points ->
    [one] { $points } point
   *[other] { $points } points
  } en moyenne · { $players ->
    [one] un joueur
   *[other] { $players } joueurs
  }
trivia-podium-title = La partie est finie
trivia-winners = { $count ->
    [one] { $names } gagne !
   *[other] { $names } se partagent la première place !
  }
trivia-podium-hint = Après { $questions ->
    [one] une question
   *[other] { $questions } questions
  }. Le classement du serveur : /trivia leaderboard.
trivia-no-points = Personne n'a marqué de points cette fois.
trivia-stopped-title = La partie a été arrêtée
trivia-expired-title = Partie annulée
trivia-expired-line = Personne n'a lancé la partie à temps. /trivia start en ouvre une autre.
trivia-dropped = La partie a été arrêtée avant la fin du temps : cette question ne compte pour personne.
trivia-shut-out = La partie s'arrête ici : je n'ai plus le droit d'écrire dans ce salon.
trivia-shut-out-log = La partie de quiz dans { $channel } est finie : je n'ai plus le droit d'y écrire.
trivia-shut-out-lacking = Il me manque { $permissions } : un modérateur peut arranger ça dans les paramètres du salon.
trivia-vote-stop = { $name } veut arrêter la partie : { $votes } sur { $needed } joueurs nécessaires. D'accord ? Lance aussi /trivia stop.
trivia-vote-skip = { $name } veut passer cette question : { $votes } sur { $needed } joueurs nécessaires. D'accord ? Appuie sur Passer.
difficulty-easy = facile
difficulty-medium = moyenne
difficulty-hard = difficile
