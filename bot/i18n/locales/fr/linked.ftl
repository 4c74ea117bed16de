setup-language-command = Par commande : /settings set { name-option-language }
setup-show-command = Par commande : /settings set { name-option-show }
setup-channels-command = Par commande : /guard channel, /guard clear, /guard list
setup-guard-command = Par commande : /guard mode, aussi pour un seul salon ; /guard log. Essaie-le avec /guard test.
setup-starting-command = Par commande : /settings set { name-option-games-by }, { name-option-polls-by }
setup-reminders-command = Par commande : /settings set { name-option-remind } ; pour une seule soirée : /trivia night { name-option-role }
setup-time-command = Par commande : /settings set { name-option-timezone }
setup-permissions-command = Par commande, salon par salon : /guard list
settings-how = /settings set en change chaque point ; /setup avance pas à pas.
settings-done = C'est fait, et cela vaut désormais. /setup parcourt tout pas à pas.
greeting-text = J'apporte quiz, sondages et discussions sans spoilers autour de **{ $show }**. Je sais quel épisode révèle quoi, personne n'apprend donc ici plus que ce qu'il a vu.

    - Dis où tu en es : /progress set. Personne d'autre ne le voit.
    - Joue une partie : /trivia start
    - Demande ce qu'apportera la prochaine saison : /poll season2
