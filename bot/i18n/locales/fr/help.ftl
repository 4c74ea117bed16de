help-button = ?
help-title = Qu'aimerais-tu faire ?
help-welcome = Je tiens quiz, sondages et discussions sans spoilers pour ce serveur, et je fais attention à ce que chacun a vu. Choisis quelque chose, et je te dis comment ; toi seul le vois.
help-choose = J'aimerais…
help-moderators-only = C'est pour les personnes qui peuvent gérer le serveur.

help-topic-trivia = Jouer au quiz
help-text-trivia =
    Les questions ne vont pas plus loin que ce que tous les joueurs ont vu, viens donc comme tu es.

    - /trivia start ouvre une partie ici. Appuie sur Rejoindre ; qui l'a ouverte appuie sur Commencer.
    - /trivia daily est pour toi seul : trois questions par jour, une série, et une grille à partager.
    - /trivia skip passe une question, et /trivia stop finit la partie : l'hôte tout de suite, les joueurs à la majorité.

    Personne ne voit ta réponse avant la révélation, et répondre vite rapporte plus.

help-topic-records = Voir comment chacun s'en sort
help-text-records =
    - /trivia leaderboard montre les meilleurs de ce serveur : de la semaine, du mois ou de toujours.
    - /trivia profile montre le palmarès d'un fan, le tien si tu ne nommes personne.

help-topic-polls = Demander quelque chose au serveur
help-text-polls =
    - /poll season2 publie une question dont les fans débattent : d'abord, qu'apportera la saison 2 ?
    - /poll create ouvre un formulaire pour ton propre sondage : un choix, plusieurs, un classement ou un pronostic.
    - /poll list trouve les sondages du serveur, /poll results montre où en est l'un d'eux, /poll history comment l'opinion a bougé.
    - /poll board dit qui pronostique le mieux.
    - S'il est à toi : /poll close le finit avant l'heure, /poll resolve dit ce qui s'est réalisé, /poll void fait qu'il ne compte pour rien, et /poll export te donne ses bulletins en fichier.

    Tu peux changer ton vote tant qu'un sondage est ouvert.

help-topic-spoilers = Parler sans gâcher la surprise
help-text-spoilers =
    Une étiquette dit quel épisode un spoiler révèle ; le reste est couvert, ou gardé par moi jusqu'à ce que quelqu'un appuie sur Révéler. Je le montre tout de suite à qui a vu jusque-là, et demande d'abord aux autres.

    - /spoiler say publie ton texte en ton nom, couvert ou scellé. Un formulaire le demande, personne ne te voit donc l'écrire.
    - /spoiler plot publie quelque chose qui arrive dans la série ; son titre ne révèle rien.
    - /spoiler wrap te rend ton texte sous des balises spoiler qui tiennent, à copier.

    Tu en as déjà trop dit ? Ouvre le menu de ton message, Applications, **Marquer comme spoiler**.

help-topic-progress = Dire jusqu'où j'ai regardé
help-text-progress =
    Dis-le-moi une fois, et parties, salons et spoilers t'épargnent ce qui reste à voir. Personne d'autre ne le voit, et tant que tu ne dis rien, je pars du principe que tu n'as rien vu.

    - /progress set dit où tu en es ; les boutons « J'ai vu » des cartes aussi.
    - /progress show te le rappelle, et /progress clear me le fait oublier.

help-topic-rooms = Parler d'un épisode
help-text-rooms =
    Chaque épisode peut avoir un salon, où l'on parle librement jusqu'à cet épisode et pas plus loin.

    - /episode room t'y emmène, ou l'ouvre. Si tu es en retard, je te préviens d'abord, et toi seul.
    - /episode rooms les liste : ceux qui sont sûrs pour toi en haut, les autres couverts.

help-topic-suggest = Proposer une question de quiz
help-text-suggest =
    - /trivia suggest ouvre un formulaire. Les modérateurs y jettent un œil, et une fois approuvée, ta question est posée ici avec ton nom.

help-topic-nights = Voir quand est la prochaine soirée quiz
help-text-nights =
    - /trivia schedule montre ce qui est prévu, chaque heure dans ton propre fuseau.

    Une soirée s'ouvre toute seule. Si sa carte a un bouton « J'en suis, ou plus », appuie dessus pour recevoir un rappel.

help-topic-show = Découvrir la série
help-text-show =
    - /show about dit ce qu'elle est, ses chiffres, qui l'a faite et qui y joue, jusqu'où tu as regardé et pas plus loin.
    - /help te ramène ici.

help-topic-privacy = Voir ce que tu gardes sur moi
help-text-privacy =
    Ce qui est gardé sur toi, tu peux le voir et l'emporter.

    - /privacy policy dit en mots simples ce que je garde, pourquoi, et combien de temps.
    - /privacy export te donne tout en un fichier.
    - /privacy delete l'efface, une fois que tu as confirmé.

help-topic-channels = Dire de quoi chaque salon peut parler
help-text-channels =
    Le plafond d'un salon est le dernier épisode dont on peut y parler librement. Un salon prend celui de sa catégorie, un fil celui de son salon ; là où rien n'est fixé, seul ce qui ne gâche rien se montre à découvert.

    - /guard channel en fixe un, /guard clear l'enlève.
    - /guard list montre tout le serveur d'un coup d'œil, avec ce qui me manque et où.
    - /guard embargo dit combien de jours après sa diffusion un épisode n'est plus un spoiler.

help-topic-guard = Faire guetter les spoilers
help-text-guard =
    Dans les salons qui ont un plafond, je guette ce qui va plus loin et n'est pas couvert. C'est toi qui décides de la suite.

    - /guard mode choisit : rien, un avis, couvert au nom de son auteur, ou retiré.
    - /guard test te dit ce que je pense d'un texte, et pourquoi. Commence ici.
    - /guard exempt laisse un rôle tranquille.
    - /guard automod fait bloquer par Discord lui-même les formules les plus certaines.
    - /guard phrase add, /guard phrase remove et /guard phrase list tiennent les phrases propres à ton serveur.

help-topic-log = Suivre ce que fait le garde
help-text-log =
    - /guard log désigne un salon pour tes yeux. J'y rapporte chaque chose que je fais, avec la raison et un bouton pour revenir dessus.

help-topic-plan = Organiser une soirée quiz
help-text-plan =
    - /trivia night prévoit une partie à l'heure que tu dis, comme "fri 20:00" : une fois, chaque jour ou chaque semaine. Je crée un événement, préviens ceux qui l'ont demandé, et ouvre la partie.

help-topic-review = Relire des questions
help-text-review =
    - /trivia review parcourt ce que les fans proposent et signalent, un à la fois. Les parties passées sont recomptées là où c'est juste, et tu peux revenir sur chaque décision.

help-topic-setup = Régler ce serveur
help-text-setup =
    - /setup te guide : langue, série, salons, garde, qui lance parties et sondages, rappels, fuseau horaire, et ce qui me manque et où. Arrête quand tu veux ; il montre où tu en es.
    - /settings show liste tout cela, et /settings set en change chaque point.

help-topic-packs = Apporter nos propres questions
help-text-packs =
    - /pack import prend un fichier ou, sans fichier, ouvre un formulaire pour une seule question. Tu vois ce que cela donne, ligne par ligne, avant que rien ne soit enregistré.
    - /pack list montre ce qu'il y a. /pack disable et /pack enable mettent un pack de côté et le reprennent, /pack remove l'enlève.
    - /pack export te donne un pack en fichier, à garder, à modifier ou à partager.
