playground-title = Bienvenue sur le toit
playground-line = Voici un serveur simulé sur ton propre ordinateur, avec le vrai bot dedans. La série : **{ $show }**.
playground-people = Tu peux te mettre à la place de { $mina }, qui n'a encore rien vu, de { $joon }, qui en est à { $middle }, de { $hana }, qui a tout vu jusqu'à { $latest }, ou de { $moderator }, qui modère.
playground-try = **Essaie**
    • `/trivia start` et joue jusqu'au podium
    • `/trivia daily`, puis partage ton résultat
    • `/poll season2`, puis vote et change d'avis ; `/poll create` pour un classement ou un pronostic
    • `/spoiler plot` et choisis un moment de la série
    • `/spoiler say` avec le style Scellé, puis Révéler à la place de quelqu'un qui a moins vu
    • `/progress set`, pour dire où tu en es
    • `/guard mode` avec le compte modérateur ; puis raconte la fin dans { $general }, pas dans { $spoilers }
    • `/setup` avec le compte modérateur, pour voir tout ce qu'un serveur peut régler
    • `/help`, pour tout le reste
playground-hint = Tout disparaît quand tu fermes le bac à sable.
playground-topic-general = Ici, tout le monde est bienvenu, mais pas les spoilers.
playground-topic-spoilers = Pour celles et ceux qui ont tout vu.
playground-topic-moderators = Pour régler le bot et lire ses rapports.
