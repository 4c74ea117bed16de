guard-whole-server = tout le serveur
guard-mode-off = Dans { $where }, le garde laisse tout passer.
guard-mode-nudge = Dans { $where }, le garde répond à un spoiler sans balises par un court avis qui s'en va tout seul ; son auteur peut le faire couvrir par un bouton.
guard-mode-wrap = Dans { $where }, le garde couvre ce qui spoile dans un message et laisse le reste lisible, au nom de son auteur ; celui-ci peut annuler pendant dix minutes.
guard-mode-remove = Dans { $where }, le garde retire un spoiler sans balises. Son auteur reçoit un mot et peut le publier couvert ; le journal en garde une copie sept jours.
guard-strictness-certain = Il n'agit que quand il est certain.
guard-strictness-balanced = Il agit quand il est assez sûr.
guard-strictness-cautious = Il agit sur un simple soupçon.
guard-ceilings-only = Il ne regarde que les salons qui ont un plafond, le leur ou celui de la catégorie ou du salon qui les contient : /guard channel en fixe, /guard list les montre.
guard-blind = ⚠️ Mais je ne peux pas lire les messages ici : la personne qui m'héberge a laissé MESSAGE_CONTENT éteint. « Marquer comme spoiler » dans le menu d'un message marche sans cela, et /guard automod fait bloquer par Discord les formules les plus certaines.
guard-lacks = ⚠️ Il m'y manque : { $permissions }. Tant qu'un modérateur ne l'accorde pas, je ne peux que publier un avis.
guard-log-on = Je rapporte désormais dans { $channel } ce que fait le garde, avec un bouton pour revenir dessus. Ce qui a été dit y figure couvert.
guard-log-off = Le garde ne rapporte plus nulle part.
guard-exempt-on = Le garde laisse désormais tranquilles les personnes qui ont le rôle { $role }. La même commande y met fin.
guard-exempt-off = Le garde ne fait plus d'exception pour { $role }.

guard-list-row-above = { $channel } · pas de plafond à lui
guard-list-native = Spoiler Channel
guard-list-lacks = ⚠️ Il me manque { $permissions }
guard-list-mode = Un spoiler sans balises : { $mode }. Seuls les salons qui ont un plafond, le leur ou d'au-dessus, sont gardés.
guard-list-log = Rapports : { $channel }
guard-list-no-log = nulle part
guard-list-automod-on = L'AutoMod de Discord : bloque les formules les plus certaines
guard-list-automod-off = L'AutoMod de Discord : pas mis à contribution
guard-list-exempt = Laissés tranquilles : { $roles }
guard-does-off = laissé tel quel
guard-does-nudge = suivi d'un avis
guard-does-wrap = couvert
guard-does-remove = retiré
guard-native-on = L'option Spoiler Channel de Discord est active : il faut cliquer avant de voir le salon.
guard-native-off = L'option Spoiler Channel de Discord est éteinte.
guard-native-not = ⚠️ Mais je n'ai pas pu changer l'option Spoiler Channel de Discord : { $reason }

automod-on = L'AutoMod de Discord bloque désormais { $phrases ->
    [one] une formule qui est un spoiler sans aucun doute
   *[other] { $phrases } formules qui sont des spoilers sans aucun doute
  }, là où elles vont plus loin que le salon : { $channels }. Cela prend { $rules ->
    [one] une règle
   *[other] { $rules } règles
  }, et suit tout ce que tu dis au garde.
automod-on-idle = L'AutoMod de Discord est prêt à aider. Il n'y a encore rien à bloquer, car aucun salon n'a de plafond plus bas que ce que je connais : /guard channel en fixe un.
automod-left-out = -# { $count ->
    [one] Une autre formule n'a pas trouvé
   *[other] { $count } autres formules n'ont pas trouvé
  } de place dans les règles libres.
automod-limits = -# Il ne connaît que des formules exactes, les bloque aussi dans des questions et des suppositions, et laisse ce qui est sous balises spoiler. Pour tout le reste, il y a « Marquer comme spoiler ».
automod-off = { $count ->
    [0] C'est fait : l'AutoMod n'avait aucune règle de moi.
    [one] C'est fait : ma règle a quitté l'AutoMod. Celles des autres restent comme elles étaient.
   *[other] C'est fait : mes { $count } règles ont quitté l'AutoMod. Celles des autres restent comme elles étaient.
  }
automod-rule = Spoilers de Rooftop { $number }
automod-message = Cela va peut-être plus loin que le salon. Mets || des deux côtés, ou publie-le avec /spoiler say.
refusal-automod-lacks = Pour les règles de l'AutoMod il me faut la permission { $permissions }, que mon invitation ne demande pas : accorde-la à mon rôle, sous Paramètres du serveur, Rôles.
refusal-automod-short-of-rules = Ce serveur a toutes les règles par mots-clés que Discord permet, six. Retires-en une sous Paramètres du serveur, AutoMod, et réessaie.
refusal-automod-short-of-channels = Une règle vaut sur tout le serveur sauf dans 50 salons au plus, et il faudrait en laisser davantage. Donne un plafond à d'autres salons, ou à leurs catégories : /guard channel.
refusal-automod-short-of-roles = Le garde laisse ici plus de 20 rôles tranquilles, et l'AutoMod ne peut pas en laisser plus : /guard exempt en reprend un.
refusal-automod-not-taken = Rien n'a changé, car Discord a dit « { $reason } ». Réessaie dans un moment.

guard-test-form = Que dirait le garde ?
guard-test-text = Un message comme quelqu'un l'écrirait
guard-test-title = Ce que j'en pense
guard-test-nothing = Il ne révèle rien que je connaisse.
guard-test-no-ceiling = { $channel } n'a pas de plafond, le garde n'y regarde donc pas. /guard channel en fixe un.
guard-test-off = Dans { $channel } le garde est éteint. /guard mode l'allume.
guard-test-lets-be = Dans { $channel } ({ $reach }) le garde le laisserait passer.
guard-would-nudge = Dans { $channel } ({ $reach }) le garde publierait un avis en dessous.
guard-would-wrap = Dans { $channel } ({ $reach }) le garde couvrirait ce qui y spoile.
guard-would-remove = Dans { $channel } ({ $reach }) le garde le retirerait.
guard-reason = **{ $point }** · { $episode } · { $sure } ({ $percent } %)
guard-sure-certain = certain
guard-sure-balanced = assez sûr
guard-sure-cautious = un soupçon
guard-point-term = Un mot qui révèle quelque chose à lui seul
guard-point-own = Une phrase propre à ce serveur

guard-phrase-form = Une phrase qui spoile
guard-phrase-text = La phrase
guard-phrase-hint = Trouvée sous toute graphie, même dans des mots plus longs
guard-phrase-added = Noté. Le garde la cherche désormais là où l'on peut parler de moins que cela : { $reach }.
guard-phrase-removed = Oubliée.
guard-phrase-row = { $phrase } · { $episode }
guard-phrases-title = Phrases de ce serveur
guard-phrases-empty = Aucune encore. /guard phrase add en prend une.
guard-lesson-row = { $words } · { $point } · appris de { $who }
guard-lessons-title = Ce qu'il a appris à laisser passer
guard-lessons-empty = Rien encore. « Pas un spoiler » sous ce qu'il a fait le lui apprend.

guard-notice-nudge = Ceci révèle peut-être plus que ce que les gens d'ici ont vu. { $ceiling ->
    [S1E0] Ce salon est pour ceux qui n'ont encore rien vu.
   *[other] Ce salon va jusqu'à **{ $ceiling }**.
  }
guard-notice-wrap = J'ai couvert ce qui révèle peut-être plus que ce que les gens d'ici ont vu. { $ceiling ->
    [S1E0] Ce salon est pour ceux qui n'ont encore rien vu.
   *[other] Ce salon va jusqu'à **{ $ceiling }**.
  }
guard-notice-remove = J'ai retiré ce que **{ $name }** a écrit, car cela révèle peut-être plus que ce que les gens d'ici ont vu. { $ceiling ->
    [S1E0] Ce salon est pour ceux qui n'ont encore rien vu.
   *[other] Ce salon va jusqu'à **{ $ceiling }**.
  }
guard-cover = Couvre-le pour moi
guard-undo = Annuler
guard-why = Montre-moi mon texte
guard-pass = Pas un spoiler
guard-take-back = Revenir dessus
guard-why-title = Ce que j'ai pris pour un spoiler
guard-covered = C'est fait : ce qui spoile est maintenant couvert.
guard-undone = C'est fait : ton message est là comme tu l'as écrit.
guard-let-through = { $count ->
    [0] C'est fait. Une phrase propre à ce serveur en reste une ; /guard phrase remove l'enlève.
   *[other] Merci. Désormais je laisse passer cela ici ; /guard phrase list le montre.
  }
guard-taken-back = On est revenu dessus.

guard-did-nudge = **Avisé** · { $author } dans { $channel } · { $when }
guard-did-wrap = **Couvert** · { $author } dans { $channel } · { $when }
guard-did-remove = **Retiré** · { $author } dans { $channel } · { $when }
guard-lacked = Seulement un avis, car il me manquait : { $permissions }
guard-outcome-covered = Couvert pour { $who }, à sa demande
guard-outcome-undone = Annulé par { $who }, son auteur
guard-outcome-let-through = « Pas un spoiler », a dit { $who } ; le serveur a appris à le laisser passer
guard-outcome-taken-back = { $who } est revenu dessus

refusal-guard-no-log = Pour retirer des messages il me faut un journal, où les modérateurs retrouvent ce qui a été dit : /guard log le fixe.
refusal-guard-log-lacks = Je ne peux pas rapporter dans { $channel } : il m'y manque { $permissions }.
refusal-guard-phrase-short = Une phrase a besoin d'au moins { $fewest } lettres.
refusal-guard-phrases-full = Ce serveur a déjà { $most } phrases ; /guard phrase remove fait de la place.
refusal-guard-no-such-phrase = Cette phrase n'existe pas ; choisis-en une dans la liste.
refusal-guard-forgotten = C'est fini : le message n'est plus là, ou c'est trop vieux pour que je m'en souvienne.
refusal-guard-settled = Quelqu'un s'en est déjà occupé.
refusal-guard-undo-late = Dix minutes sont passées. Un modérateur peut encore revenir dessus.
refusal-guard-not-yours = C'est pour la personne qui a écrit le message ; les modérateurs trouvent leurs boutons dans le journal.

refusal-native-kind = Discord l'a pour les salons, pas pour les catégories, les fils et quelques autres genres.
refusal-native-nsfw = Le salon est soumis à une limite d'âge, et Discord ne permet que l'un des deux.
refusal-native-not-taken = Discord a dit « { $reason } ».
