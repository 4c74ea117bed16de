trivia-lobby-title = Quiz : { $show }
trivia-lobby-line = { $questions ->
    [one] Une question
   *[other] { $questions } questions
  }, { $seconds } secondes chacune{ $filter } · { $reach }
trivia-up-to-players = jusqu'où sont allés tous ceux qui rejoignent
trivia-lobby-players = { $count ->
    [one] Présent : { $names }
   *[other] Ils sont { $count } : { $names }
  }
trivia-lobby-empty = Personne n'est encore là.
trivia-team = { $team ->
    [1] Rouge
    [2] Bleu
    [3] Vert
   *[other] Jaune
  }
trivia-team-empty = personne encore
trivia-typed = réponses écrites
trivia-mode-rewatch = épisode par épisode
trivia-mode-just-aired = les épisodes les plus récents d'abord
trivia-lobby-hint = { $host } lance la partie. Dis jusqu'où tu as regardé avec /progress set.
trivia-lobby-anyone = { $host } lance la partie ; n'importe quel joueur le peut aussi, { $time }. Dis jusqu'où tu as regardé avec /progress set.
trivia-up-to-later = jusqu'où l'on parle librement ici, ou jusqu'où sont allés tous ceux qui rejoignent
trivia-host-behind = Cette partie va jusqu'à { $up_to }, et { $reached ->
    [S1E0] tu n'as pas dit avoir vu quoi que ce soit
   *[other] tu en es à { $reached }
  } : ses questions te gâcheraient la surprise. /progress set te fait avancer ; ou bien /trivia stop, et relances-en une avec { name-option-up-to } plus bas.
trivia-join = Rejoindre
trivia-join-team = { $team }
trivia-leave = Partir
trivia-begin = Commencer
trivia-joined = Tu en es. Bonne partie !
trivia-join-anyway = Rejoindre quand même
trivia-begun-line = { $questions ->
    [one] Une question arrive
   *[other] { $questions } questions arrivent
  }, { $reach }. { $answers ->
    [typed] Appuie sur Répondre et écris ; toi seul vois ce que tu as écrit.
   *[other] Réponds avec les boutons ; toi seul vois ce que tu as choisi.
  }
trivia-first = Première question : { $time }
trivia-up-to-hint = Les questions vont aussi loin que le joueur qui en a vu le moins. /progress set fait avancer cela.
trivia-question-line = Question { $number } sur { $of } · { $category } · { $difficulty }
trivia-question-number = Question { $number } sur { $of }
trivia-hint = Indice
trivia-skip = Passer
trivia-type = Répondre
trivia-type-again = Autre essai
trivia-type-label = Ta réponse
trivia-how-typed = { $chat ->
    [yes] Appuie sur Répondre ou, une fois dans la partie, écris-la ici : je mets la même marque sur chaque essai, juste ou faux.
   *[no] Appuie sur Répondre pour l'écrire ; toi seul la vois.
  }
trivia-hint-buttons = **Indice :** il ne reste que ceux-là. Désormais une bonne réponse rapporte la moitié.
trivia-hint-typed = **Indice :** `{ $hint }`
    Désormais une bonne réponse rapporte la moitié.
trivia-hint-vote = Noté. L'indice vient quand la plupart des joueurs le veulent : { $votes } sur { $needed } pour l'instant. Il divise les points par deux.
trivia-hinting = Voici l'indice.
trivia-skip-vote = Noté. On passe la question quand la plupart des joueurs le veulent : { $votes } sur { $needed } pour l'instant.
trivia-skipping = Passée.
trivia-guessed-right = **{ $answer }**, c'est juste ! Garde-le pour toi jusqu'à la révélation.
trivia-guess-wrong = Ce n'est pas ça.
trivia-guess-several = Cela fait plus d'une réponse : n'en écris qu'une.
trivia-guess-padded = Écris la réponse seule, sans autres mots.
trivia-guess-empty = Il n'y a là ni mot ni chiffre.
trivia-guesses-left = { $left ->
    [0] C'était ton dernier essai.
    [one] Il te reste un essai.
   *[other] Il te reste { $left } essais.
  }
trivia-closes = Fin du temps { $time }.
trivia-locked-in = Verrouillé : **{ $letter }**, { $answer }.
trivia-answer = La bonne réponse : **{ $answer }**.
trivia-sources = Source : { $sources }
trivia-right = Ont trouvé : { $names }
trivia-nobody-right = { $count ->
    [0] Personne n'a répondu.
   *[other] Personne n'a trouvé.
  }
trivia-void-away = J'étais absent quand le temps s'est écoulé, cette question ne compte donc pour personne. On continue.
trivia-void-skipped = Passée : cette question ne compte pour personne. On continue.
trivia-void-removed = Les modérateurs ont retiré cette question, elle ne compte donc pour personne.
trivia-void-gone = Cette question a été retirée du pack entre-temps, elle ne compte donc pour personne. On continue.
trivia-table-row = { $place } { $name } · { $points } points · { $right } justes
trivia-team-row = { $place } **{ $team }** · { $points } points en moyenne · { $players ->
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
  }. /trivia leaderboard a le tableau du serveur.
trivia-no-points = Personne n'a marqué cette fois.
trivia-stopped-title = La partie a été arrêtée
trivia-expired-title = Le salon d'attente a fermé
trivia-expired-line = Personne n'a lancé la partie à temps. /trivia start en ouvre une autre.
trivia-dropped = La partie a été arrêtée avant la fin du temps, cette question ne compte donc pour personne.
trivia-shut-out = La partie s'arrête ici : je n'ai plus le droit d'écrire dans ce salon.
trivia-shut-out-log = La partie de quiz dans { $channel } est finie : je n'ai plus le droit d'y écrire.
trivia-shut-out-lacking = Il me manque { $permissions } : un modérateur peut me rendre cette permission dans les paramètres du salon.
trivia-vote-stop = { $name } veut arrêter la partie : { $votes } des { $needed } joueurs nécessaires. Qui est d'accord lance aussi /trivia stop.
trivia-vote-skip = { $name } veut passer cette question : { $votes } des { $needed } joueurs nécessaires. Qui est d'accord appuie sur Passer.
difficulty-easy = facile
difficulty-medium = moyen
difficulty-hard = difficile
