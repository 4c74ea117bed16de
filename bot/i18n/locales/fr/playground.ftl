playground-title = Bienvenue sur le toit
playground-line = Voici un serveur simulé sur ton propre ordinateur, avec le vrai bot dedans. La série est **{ $show }**.
playground-people = Tu peux jouer { $mina }, qui n'a encore rien vu, { $joon }, qui en est à { $middle }, { $hana }, qui a tout vu jusqu'à { $latest }, ou { $moderator }, qui modère.
playground-try = **Essaie**
    • `/trivia start` et joue jusqu'au podium
    • `/trivia daily`, puis partage ton résultat
    • `/poll season2`, puis vote et change d'avis ; `/poll create` pour un classement ou un pronostic
    • `/spoiler plot` et choisis quelque chose qui arrive
    • `/spoiler say` avec le style Scellé, puis Révéler en tant que quelqu'un qui est en retard
    • `/progress set`, pour dire jusqu'où tu as regardé
    • `/guard mode` en tant que modérateur ; puis raconte dans { $general }, et non dans { $spoilers }, comment tout finit
    • `/setup` en tant que modérateur, pour voir tout ce qu'un serveur décide
    • `/help`, pour tout le reste
playground-hint = Tout disparaît quand tu fermes ce terrain de jeu.
playground-topic-general = Ici, tout le monde est le bienvenu, les spoilers non.
playground-topic-spoilers = Pour celles et ceux qui ont tout vu.
playground-topic-moderators = Là où le bot se règle et fait ses rapports.
