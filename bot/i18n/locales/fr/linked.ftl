setup-language-command = Par commande : /settings set { name-option-language }
setup-show-command = Par commande : /settings set { name-option-show }
setup-channels-command = Par commande : /guard channel, /guard clear, /guard list
setup-guard-command = Par commande : /guard mode, même pour un seul salon ; /guard log. Essaie avec /guard test.
setup-starting-command = Par commande : /settings set { name-option-games-by }, { name-option-polls-by }
setup-reminders-command = Par commande : /settings set { name-option-remind } ; pour une seule soirée : /trivia night { name-option-role }
setup-time-command = Par commande : /settings set { name-option-timezone }
setup-permissions-command = Par commande, salon par salon : /guard list
settings-how = /settings set change ces réglages ; /setup les passe en revue pas à pas.
settings-done = C'est fait, et ça vaut dès maintenant. /setup passe tout en revue pas à pas.
greeting-text = J'apporte des quiz, des sondages et des discussions sans spoil sur **{ $show }**. Je sais quel épisode révèle quoi : ici, personne ne se fait spoiler.

    - Dis où tu en es : /progress set. Personne d'autre ne le voit.
    - Joue une partie : /trivia start
    - Demande ce qui nous attend à la prochaine saison : /poll season2
playground-try = **Essaie**
    - /trivia start et joue jusqu'au podium
    - /trivia daily, puis partage ton résultat
    - /poll season2, puis vote et change d'avis ; /poll create pour un classement ou un pronostic
    - /spoiler plot et choisis un moment de la série
    - /spoiler say avec le style Scellé, puis Révéler à la place de quelqu'un qui a moins vu
    - /progress set, pour dire où tu en es
playground-else = - /help, pour tout le reste
