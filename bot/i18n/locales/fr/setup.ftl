language-name = Français
setup-title = Configuration
setup-line = Voici mes réglages sur ce serveur. Change ce que tu veux, ou avance pas à pas.
setup-change = Changer
setup-look = Voir
setup-begin = Pas à pas
setup-all = Toutes les étapes
setup-next = Suite : { $step }
setup-kept = Tes choix s'appliquent tout de suite : arrête quand tu veux, /setup te montrera où tu en étais. Si tu me retires de ce serveur, tout ce que j'en garde est effacé { $days } jours plus tard.

setup-language-title = Langue
setup-language-text = Quelle langue dois-je parler quand tout le monde lit ? En privé, je parle celle de chacun.

setup-show-title = Série
setup-show-text = De quelle série parle ce serveur ? C'est d'elle qu'il s'agit quand personne n'en précise, sauf dans les salons consacrés à une autre.

setup-channels-title = Salons
setup-channels-text = Jusqu'où peut-on parler librement dans chaque salon ? Son **plafond** est le dernier épisode qui n'y spoile personne. Un salon reprend celui de sa catégorie, un fil celui de son salon.
setup-no-ceilings = Aucun salon n'a encore de plafond : sans balises, je ne montre que ce qui ne spoile rien.
setup-channel-choose = Quel salon ou quelle catégorie ?
setup-channel = { $channel } · **{ $show }** : { $reach }
setup-no-ceiling = sans plafond propre
setup-about = De quelle série ?
setup-ceiling = Jusqu'où peut-on y parler librement ?
setup-reach = Librement { $reach }
setup-lift = Enlever le plafond
setup-other-channel = Un autre salon

setup-guard-title = Garde
setup-guard-text = Qu'arrive-t-il à un spoiler publié sans balises, dans un salon qui a un plafond ?
setup-guard-off = Désactivé : un spoiler sans balises est laissé tel quel
setup-guard = Spoiler sans balises : { $mode } · rapports : { $channel }
setup-guard-idle = ⚠️ Aucun salon n'a encore de plafond, il n'y a donc rien à surveiller : c'est l'étape d'avant.
setup-mode = Qu'est-ce que j'en fais ?
setup-mode-off = Rien
setup-mode-nudge = Une alerte en dessous, qui disparaît toute seule
setup-mode-wrap = Masquer ce qui spoile, au nom de son auteur
setup-mode-remove = Retirer le message, avec un mot à son auteur
setup-strictness = À quel point faut-il en être sûr ?
setup-log = Où dois-je rapporter ce que je fais ?

setup-starting-title = Parties et sondages
setup-starting-text = Qui peut lancer des quiz, et qui peut ouvrir des sondages ? Les modérateurs le peuvent toujours, et tout le monde peut y participer. Choisis un rôle pour le réserver à ses membres ; enlève-le, et tout le monde y a de nouveau droit.
setup-starting = Parties : { $games } · Sondages : { $polls }
setup-everybody = tout le monde
setup-role-and-moderators = { $role } et les modérateurs
setup-games-by = Qui lance des parties ? (tout le monde)
setup-polls-by = Qui ouvre des sondages ? (tout le monde)

setup-reminders-title = Rappels
setup-reminders-text = Quel rôle dois-je mentionner avant une soirée quiz ? Chacun le prend ou le rend avec un bouton sur la carte. Choisis un rôle qui ne donne aucun autre droit.
setup-nobody-reminded = Personne n'est mentionné
setup-ping = Quel rôle ? (aucun)

setup-time-title = Fuseau horaire
setup-time-text = Quel est le fuseau horaire du serveur ? Il vaut pour les heures écrites sans fuseau, et pour le début de la journée du quiz du jour.
setup-time = { $zone } · il y est { $time }
setup-zone-other = Un autre fuseau
setup-zone-field = Le fuseau horaire
setup-zone-hint = Celui d'une ville, comme Europe/Paris ou Asia/Seoul, ou un décalage, comme +09:00

setup-permissions-title = Permissions
setup-permissions-text = Qu'est-ce qui me manque, sur tout le serveur et dans les salons choisis ici ?
setup-gaps = { $places ->
    [0] Rien ne manque
    [one] ⚠️ Il manque quelque chose à un endroit
   *[other] ⚠️ Il manque quelque chose à { $places } endroits
  }
setup-gaps-none = ✅ Rien : j'ai tout ce qu'il me faut.
setup-gaps-server = Sur tout le serveur
setup-gap = ⚠️ **{ $permissions }** · { $purpose }
setup-grant-server = Accorde-la dans Paramètres du serveur, Rôles, le rôle à mon nom, Permissions.
setup-grant-channel = Accorde-la dans les paramètres du salon ou de sa catégorie : Permissions, ajoute-moi ou ajoute mon rôle, et coche ✓.
setup-for-cards = pour voir les salons et y publier quiz et sondages
setup-for-pictures = pour les graphiques, les podiums et les fichiers masqués
setup-for-spoilers = pour masquer les spoilers au nom de leur auteur
setup-for-guesses = pour marquer les essais dans le salon
setup-for-rooms = pour ouvrir les fils des épisodes
setup-for-events = pour annoncer les soirées quiz comme événements
setup-look-again = Vérifier de nouveau

settings-title = Réglages de ce serveur
settings-games-title = Partie par défaut
settings-games = { $questions ->
    [one] Une question
   *[other] { $questions } questions
  }, { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
  } chacune, réponses { $answers ->
    [typed] par écrit
   *[other] avec des boutons
  }

greeting-title = Salut, moi c'est Rooftop
greeting-setup = Me configurer
greeting-moderators = Pour me configurer, il faut pouvoir gérer le serveur. Rien ne presse : d'ici là, sans balises, je ne montre que ce qui ne spoile rien.

refusal-role-only = Ici, c'est réservé à { $role } et aux modérateurs. Une fois que c'est lancé, tout le monde peut participer.
refusal-no-such-channel = Ce salon n'existe plus sur ce serveur.
refusal-no-such-language = Je ne parle pas cette langue ; choisis-en une dans la liste.
refusal-settings-nothing = Dis quoi changer : chaque option de la commande est un réglage. /settings show montre où ils en sont.
