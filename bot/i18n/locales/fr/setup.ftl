language-name = Français
setup-title = Règle-moi
setup-line = Voici comment je suis réglé ici. Change ce que tu veux, ou avance pas à pas.
setup-change = Changer
setup-look = Voir
setup-begin = Pas à pas
setup-all = Toutes les étapes
setup-next = Suite : { $step }
setup-kept = Ce que tu choisis vaut tout de suite, arrête donc quand tu veux : /setup montre où tu en es. Si tu me retires de ce serveur, tout ce que j'en garde est effacé { $days } jours plus tard.

setup-language-title = Langue
setup-language-text = Dans quelle langue est-ce que je parle à tout le monde ? Ce qu'une seule personne voit, je le dis dans la sienne.

setup-show-title = Série
setup-show-text = De quelle série parle ce serveur ? C'est elle qui compte là où personne n'en nomme une, et où aucun salon n'en a une autre.

setup-channels-title = Salons
setup-channels-text = Jusqu'où chaque salon peut-il parler librement ? Son **plafond** est le dernier épisode qui n'y gâche rien. Un salon prend celui de sa catégorie, un fil celui de son salon.
setup-no-ceilings = Aucun salon n'a encore de plafond : je ne montre à découvert que ce qui ne gâche rien.
setup-channel-choose = Quel salon ou quelle catégorie ?
setup-channel = { $channel } · **{ $show }** : { $reach }
setup-no-ceiling = pas de plafond à lui
setup-about = De quelle série ?
setup-ceiling = Jusqu'où peut-on y parler librement ?
setup-reach = Librement { $reach }
setup-lift = L'enlever
setup-other-channel = Un autre salon

setup-guard-title = Garde
setup-guard-text = Qu'arrive-t-il à un spoiler que quelqu'un publie sans le couvrir, dans un salon qui a un plafond ?
setup-guard-off = Éteint : un spoiler sans balise est laissé tel quel
setup-guard = Un spoiler sans balises est { $mode } · rapports : { $channel }
setup-guard-idle = ⚠️ Aucun salon n'a encore de plafond, il n'y a donc rien à garder : c'est l'étape d'avant.
setup-mode = Que lui arrive-t-il ?
setup-mode-off = Rien
setup-mode-nudge = Un avis en dessous, qui s'en va tout seul
setup-mode-wrap = Ce qui spoile est couvert, au nom de son auteur
setup-mode-remove = Il est retiré, avec un mot à son auteur
setup-strictness = À quel point dois-je être sûr ?
setup-log = Où rapporter ce que j'ai fait ?

setup-starting-title = Parties et sondages
setup-starting-text = Qui peut lancer des quiz, et qui peut ouvrir des sondages ? Les modérateurs le peuvent toujours, et tout le monde peut y participer. Choisis un rôle pour le réserver à ses membres ; enlève-le, et c'est de nouveau à tous.
setup-starting = Parties : { $games } · Sondages : { $polls }
setup-everybody = tout le monde
setup-role-and-moderators = { $role } et les modérateurs
setup-games-by = Qui lance des parties ? (tout le monde)
setup-polls-by = Qui ouvre des sondages ? (tout le monde)

setup-reminders-title = Rappels
setup-reminders-text = Quel rôle est-ce que je mentionne avant une soirée quiz ? Chacun le prend et le rend par un bouton sur la carte. Il doit s'agir d'un rôle qui ne permet rien d'autre.
setup-nobody-reminded = Personne n'est mentionné
setup-ping = Quel rôle ? (aucun)

setup-time-title = Fuseau horaire
setup-time-text = Où sont les horloges sur lesquelles vous prévoyez ? Les heures sans fuseau s'y entendent, et c'est là que commence le jour des questions quotidiennes.
setup-time = { $zone }, où il est maintenant { $time }
setup-zone-other = Un autre fuseau
setup-zone-field = Le fuseau horaire
setup-zone-hint = Celui d'une ville, comme Europe/Paris ou Asia/Seoul, ou un décalage, comme +09:00

setup-permissions-title = Permissions
setup-permissions-text = Qu'est-ce qui me manque ici, sur tout le serveur et dans les salons dont nous avons parlé ?
setup-gaps = { $places ->
    [0] Rien ne manque
    [one] ⚠️ Quelque chose manque à un endroit
   *[other] ⚠️ Quelque chose manque à { $places } endroits
  }
setup-gaps-none = ✅ Rien : je peux tout ce pour quoi je suis fait.
setup-gaps-server = Sur tout le serveur
setup-gap = ⚠️ **{ $permissions }** · { $purpose }
setup-grant-server = Accorde-le sous Paramètres du serveur, Rôles, le rôle à mon nom, Permissions.
setup-grant-channel = Accorde-le dans les paramètres du salon ou de sa catégorie : Permissions, ajoute-moi ou mon rôle, mets sur ✓.
setup-for-cards = pour voir les gens et publier parties et sondages
setup-for-pictures = pour les graphiques, les podiums et les fichiers couverts
setup-for-spoilers = pour couvrir les spoilers au nom de leur auteur
setup-for-guesses = pour marquer les essais dans le salon
setup-for-rooms = pour ouvrir des salons d'épisode
setup-for-events = pour annoncer les soirées quiz en événements
setup-look-again = Regarder encore

settings-title = Réglages de ce serveur
settings-games-title = Une partie habituelle
settings-games = { $questions ->
    [one] Une question
   *[other] { $questions } questions
  }, { $seconds } secondes chacune, réponses { $answers ->
    [typed] écrites
   *[other] par boutons
  }

greeting-title = Bonjour, je suis Rooftop
greeting-setup = Règle-moi
greeting-moderators = Me régler est l'affaire des personnes qui peuvent gérer le serveur. Rien ne presse : d'ici là je ne montre à découvert que ce qui ne gâche rien.

refusal-role-only = Ici, c'est réservé à { $role } et aux modérateurs. Tout le monde peut participer une fois que c'est là.
refusal-no-such-channel = Ce salon n'existe plus sur ce serveur.
refusal-no-such-language = Je ne parle pas cette langue ; choisis-en une dans la liste.
refusal-settings-nothing = Dis quoi changer : chaque option de la commande est un réglage. /settings show les montre.
