help-button = ?
help-title = Qu'est-ce que tu veux faire ?
help-welcome = Je m'occupe des quiz, des sondages et des discussions sans spoil de ce serveur, et je fais attention à ce que chacun a vu. Choisis un sujet et je t'explique ; personne d'autre ne le voit.
help-choose = Je voudrais…
help-moderators-only = C'est pour les personnes qui peuvent gérer le serveur.

help-topic-trivia = Jouer au quiz
help-text-trivia =
    Les questions vont jusqu'au plafond du salon ou, s'il n'en a pas, jusqu'où tous les joueurs ont regardé.

    - /trivia start ouvre une partie ici. Appuie sur Rejoindre ; la personne qui l'a ouverte appuie sur Lancer.
    - /trivia daily se joue en solo : trois questions par jour, une série de jours à tenir, et une grille à partager.
    - /trivia skip passe une question et /trivia stop arrête la partie : l'hôte tout de suite, les joueurs à la majorité.

    Personne ne voit ta réponse avant la révélation, et plus tu réponds vite, plus tu marques.

help-topic-records = Voir les scores
help-text-records =
    - /trivia leaderboard montre les meilleurs du serveur : de la semaine, du mois ou depuis toujours.
    - /trivia profile montre le palmarès d'un fan, ou le tien si tu ne choisis personne.

help-topic-polls = Poser une question au serveur
help-text-polls =
    - /poll season2 publie une question qui divise les fans, à commencer par : qu'est-ce qui nous attend en saison 2 ?
    - /poll create ouvre un formulaire pour ton propre sondage : un choix, plusieurs, un classement ou un pronostic.
    - /poll list retrouve les sondages du serveur, /poll results montre où en est un sondage, et /poll history comment l'opinion a bougé.
    - /poll board dit qui a le plus de flair.
    - Si c'est ton sondage : /poll close le ferme plus tôt, /poll resolve dit ce qui s'est réalisé, /poll void l'annule, et /poll export te donne ses bulletins dans un fichier.

    Tu peux changer ton vote tant que le sondage est ouvert.

help-topic-spoilers = Parler sans spoiler personne
help-text-spoilers =
    L'étiquette dit quel épisode un spoiler révèle ; le reste est masqué, ou gardé par moi jusqu'à ce que quelqu'un appuie sur Révéler. Je le montre tout de suite à qui a vu jusque-là ; aux autres, je demande d'abord.

    - /spoiler say publie ton texte en ton nom, masqué ou scellé. Tu l'écris dans un formulaire : personne ne te voit taper.
    - /spoiler plot publie un moment de la série ; son titre ne révèle rien.
    - /spoiler wrap te rend ton texte dans des balises spoiler qui tiennent, à copier.

    Tu en as déjà trop dit ? Ouvre le menu de ton message, Applications, **Marquer comme spoiler**. Ce qui est publié masqué en ton nom se modifie, change d'étiquette ou se supprime au même endroit.

help-topic-progress = Dire où j'en suis dans la série
help-text-progress =
    Dis-le-moi une fois : quiz, fils et spoilers t'épargneront ce qui te reste à voir. Personne d'autre ne le sait, et tant que tu ne dis rien, je considère que tu n'as rien vu.

    - /progress set dit où tu en es ; les boutons « J'ai vu » des cartes aussi.
    - /progress show te le rappelle, et /progress clear me le fait oublier.

help-topic-rooms = Parler d'un épisode
help-text-rooms =
    Chaque épisode peut avoir son fil, où l'on parle librement jusqu'à cet épisode et pas plus loin.

    - /episode room t'y emmène, ou l'ouvre. Si tu n'en es pas encore là, je te préviens d'abord, en privé.
    - /episode rooms en fait la liste : ceux qui sont sans risque pour toi d'abord, les autres masqués.

help-topic-suggest = Proposer une question de quiz
help-text-suggest =
    - /trivia suggest ouvre un formulaire. Les modérateurs relisent ta question et, une fois approuvée, elle est posée ici avec ton nom.

help-topic-nights = Voir les prochaines soirées quiz
help-text-nights =
    - /trivia schedule montre ce qui est prévu, dans ton fuseau horaire.

    La partie s'ouvre toute seule le moment venu. Si la carte a un bouton « M'inscrire ou me retirer », appuie dessus pour recevoir un rappel.

help-topic-show = Découvrir la série
help-text-show =
    - /show about présente la série : ses chiffres, son équipe et sa distribution, jusqu'où tu as regardé et pas plus loin.
    - /help te ramène ici.

help-topic-privacy = Voir ce que tu sais de moi
help-text-privacy =
    Tu peux voir tout ce que je garde sur toi, et l'effacer.

    - /privacy policy dit en mots simples ce que je garde, pourquoi, et combien de temps.
    - /privacy export te donne le tout dans un fichier.
    - /privacy delete l'efface, après confirmation.

help-topic-channels = Dire de quoi chaque salon peut parler
help-text-channels =
    Le plafond d'un salon est le dernier épisode dont on peut y parler librement. Un salon reprend celui de sa catégorie, un fil celui de son salon ; sans plafond, seul ce qui ne spoile rien est montré sans être masqué.

    - /guard channel en fixe un, /guard clear l'enlève.
    - /guard list montre tout le serveur d'un coup d'œil, avec les permissions qui me manquent.
    - /guard embargo fixe combien de jours après sa diffusion un épisode n'est plus un spoiler.

help-topic-guard = Faire surveiller les spoilers
help-text-guard =
    Dans les salons qui ont un plafond, je repère ce qui va plus loin sans être masqué. C'est toi qui décides de la suite.

    - /guard mode choisit : rien, une alerte, message masqué au nom de son auteur, ou message retiré.
    - /guard test te dit ce que je pense d'un texte, et pourquoi. Commence par là.
    - /guard exempt laisse un rôle tranquille.
    - /guard automod fait bloquer par Discord lui-même les formules les plus certaines.
    - /guard phrase add, /guard phrase remove et /guard phrase list gèrent les phrases propres à ton serveur.

help-topic-log = Suivre ce que fait le garde
help-text-log =
    - /guard log choisit un salon réservé à la modération. J'y rapporte tout ce que je fais, avec la raison et un bouton pour l'annuler.

help-topic-plan = Organiser une soirée quiz
help-text-plan =
    - /trivia night prévoit une partie à l'heure que tu écris, comme « ven. 20h » : une fois, chaque jour ou chaque semaine. Je crée un événement, j'envoie un rappel à qui l'a demandé, et j'ouvre la partie.

help-topic-review = Relire des questions
help-text-review =
    - /trivia review passe en revue ce que les fans proposent et signalent, une question à la fois. Les parties passées sont recomptées quand c'est juste, et chaque décision peut s'annuler.

help-topic-setup = Configurer ce serveur
help-text-setup =
    - /setup te guide : langue, série, salons, garde, qui lance quiz et sondages, rappels, fuseau horaire, et les permissions qui me manquent. Arrête quand tu veux : tu retrouveras où tu en étais.
    - /settings show montre tous les réglages, et /settings set change ceux que tu veux.

help-topic-packs = Ajouter nos propres questions
help-text-packs =
    - /pack import prend un fichier ou, sans fichier, ouvre un formulaire pour une seule question. Tu vois le résultat, ligne par ligne, avant que rien ne soit enregistré.
    - /pack list montre les packs. /pack disable en met un de côté, /pack enable le ramène, /pack remove le retire.
    - /pack export te donne un pack dans un fichier, à garder, à modifier ou à partager.
