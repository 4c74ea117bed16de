guard-whole-server = tout le serveur
guard-mode-off = Dans { $where }, le garde laisse tout passer.
guard-mode-nudge = Dans { $where }, le garde répond à un spoiler sans balises par une courte alerte qui disparaît toute seule ; son auteur peut le faire masquer avec un bouton.
guard-mode-wrap = Dans { $where }, le garde masque ce qui spoile dans un message et laisse le reste lisible, au nom de son auteur, qui a dix minutes pour annuler.
guard-mode-remove = Dans { $where }, le garde retire les spoilers sans balises. L'auteur reçoit un mot et peut republier son message masqué ; le journal en garde une copie sept jours.
guard-strictness-certain = Il n'agit que s'il est certain.
guard-strictness-balanced = Il agit s'il est assez sûr.
guard-strictness-cautious = Il agit au moindre soupçon.
guard-ceilings-only = Il ne surveille que les salons qui ont un plafond, le leur ou celui de la catégorie ou du salon qui les contient : /guard channel en fixe un, /guard list les montre.
guard-blind = ⚠️ Mais je ne peux pas lire les messages ici : la personne qui m'héberge n'a pas activé MESSAGE_CONTENT. « Marquer comme spoiler », dans le menu d'un message, marche quand même, et /guard automod fait bloquer par Discord les formules les plus certaines.
guard-lacks = ⚠️ Il m'y manque : { $permissions }. Tant qu'un modérateur n'y remédie pas, je ne peux que publier une alerte.
guard-log-on = Je rapporte désormais dans { $channel } ce que fait le garde, avec un bouton pour l'annuler. Les messages concernés y sont masqués.
guard-log-off = Le garde ne rapporte plus nulle part.
guard-exempt-on = Le garde laisse désormais tranquilles les personnes qui ont le rôle { $role }. La même commande annule cette exception.
guard-exempt-off = Le garde ne fait plus d'exception pour { $role }.

guard-list-row-above = { $channel } · sans plafond propre
guard-list-native = Spoiler Channel
guard-list-lacks = ⚠️ Il me manque { $permissions }
guard-list-mode = Spoiler sans balises : { $mode }. Le garde ne surveille que les salons qui ont un plafond, le leur ou un plafond hérité.
guard-list-log = Rapports : { $channel }
guard-list-no-log = nulle part
guard-list-automod-on = L'AutoMod de Discord : bloque les formules les plus certaines
guard-list-automod-off = L'AutoMod de Discord : pas utilisé
guard-list-exempt = Rôles laissés tranquilles : { $roles }
guard-does-off = laissé tel quel
guard-does-nudge = signalé par une alerte
guard-does-wrap = masqué
guard-does-remove = retiré
guard-native-on = L'option Spoiler Channel de Discord est activée : il faut un clic pour voir le salon.
guard-native-off = L'option Spoiler Channel de Discord est désactivée.
guard-native-not = ⚠️ Mais je n'ai pas pu changer l'option Spoiler Channel de Discord : { $reason }

automod-on = L'AutoMod de Discord bloque désormais { $phrases ->
    [one] une formule qui spoile à coup sûr
   *[other] { $phrases } formules qui spoilent à coup sûr
  }, là où c'est aller plus loin que le salon : { $channels }. Ça prend { $rules ->
    [one] une règle
   *[other] { $rules } règles
  }, et ça suivra ce que tu demandes au garde.
automod-on-idle = L'AutoMod de Discord est prêt. Il n'a encore rien à bloquer : aucun salon n'a un plafond plus bas que ce que je connais. /guard channel en fixe un.
automod-left-out = -# { $count ->
    [one] Une autre formule n'a pas trouvé
   *[other] { $count } autres formules n'ont pas trouvé
  } de place dans les règles disponibles.
automod-limits = -# Il ne connaît que des formules exactes, les bloque aussi dans les questions et les théories, et laisse passer ce qui est dans des balises spoiler. Pour tout le reste, il y a « Marquer comme spoiler ».
automod-off = { $count ->
    [0] C'est fait : l'AutoMod n'avait aucune règle à moi.
    [one] C'est fait : ma règle n'est plus dans l'AutoMod. Les autres n'ont pas bougé.
   *[other] C'est fait : mes { $count } règles ne sont plus dans l'AutoMod. Les autres n'ont pas bougé.
  }
automod-rule = Spoilers Rooftop { $number }
automod-message = Ça va peut-être plus loin que le salon. Mets || de chaque côté, ou publie-le avec /spoiler say.
refusal-automod-lacks = Pour créer des règles d'AutoMod, il me faut la permission { $permissions }, que mon invitation ne demande pas : accorde-la à mon rôle dans Paramètres du serveur, Rôles.
refusal-automod-short-of-rules = Ce serveur a déjà les six règles par mots-clés que Discord autorise. Supprimes-en une dans Paramètres du serveur, AutoMod, et réessaie.
refusal-automod-short-of-channels = Une règle vaut pour tout le serveur sauf 50 salons au plus, et il faudrait en épargner davantage. Donne un plafond à d'autres salons, ou à leurs catégories : /guard channel.
refusal-automod-short-of-roles = Le garde laisse ici plus de 20 rôles tranquilles, et l'AutoMod ne peut pas en exempter autant : /guard exempt permet d'en retirer un.
refusal-automod-not-taken = Rien n'a changé. Discord a répondu « { $reason } ». Réessaie un peu plus tard.

guard-test-form = Que dirait le garde ?
guard-test-text = Un message, comme on pourrait l'écrire
guard-test-title = Ce que j'en pense
guard-test-nothing = Il ne révèle rien, à ma connaissance.
guard-test-no-ceiling = { $channel } n'a pas de plafond : le garde n'y surveille rien. /guard channel en fixe un.
guard-test-off = Dans { $channel }, le garde est désactivé. /guard mode l'active.
guard-test-lets-be = Dans { $channel } ({ $reach }), le garde le laisserait passer.
guard-would-nudge = Dans { $channel } ({ $reach }), le garde publierait une alerte en dessous.
guard-would-wrap = Dans { $channel } ({ $reach }), le garde masquerait ce qui spoile.
guard-would-remove = Dans { $channel } ({ $reach }), le garde le retirerait.
guard-reason = **{ $point }** · { $episode } · { $sure } ({ $percent } %)
guard-sure-certain = certain
guard-sure-balanced = assez sûr
guard-sure-cautious = un soupçon
guard-point-term = Un mot qui révèle quelque chose à lui seul
guard-point-own = Une phrase propre à ce serveur

guard-phrase-form = Une phrase qui spoile
guard-phrase-text = La phrase
guard-phrase-hint = Repérée peu importe l'orthographe, même à l'intérieur d'un mot plus long
guard-phrase-added = C'est noté ({ $reach }). Le garde la cherche désormais dans les salons qui ne vont pas aussi loin.
guard-phrase-removed = Oublié.
guard-phrase-row = { $phrase } · { $episode }
guard-phrases-title = Les phrases de ce serveur
guard-phrases-empty = Il n'y en a pas encore. /guard phrase add en ajoute une.
guard-lesson-row = { $words } · { $point } · appris par { $who }
guard-lessons-title = Ce qu'il a appris à laisser passer
guard-lessons-empty = Rien pour l'instant. Le bouton « Pas un spoiler », sous ce qu'il a fait, lui apprend quoi laisser passer.

guard-notice-nudge = Ça révèle peut-être plus que ce que les gens d'ici ont vu. { $ceiling ->
    [S1E0] Ce salon est pour ceux qui n'ont encore rien vu.
   *[other] Ce salon va jusqu'à **{ $ceiling }**.
  }
guard-notice-wrap = J'ai masqué ce qui révèle peut-être plus que ce que les gens d'ici ont vu. { $ceiling ->
    [S1E0] Ce salon est pour ceux qui n'ont encore rien vu.
   *[other] Ce salon va jusqu'à **{ $ceiling }**.
  }
guard-notice-remove = J'ai retiré ce que **{ $name }** a écrit : ça révèle peut-être plus que ce que les gens d'ici ont vu. { $ceiling ->
    [S1E0] Ce salon est pour ceux qui n'ont encore rien vu.
   *[other] Ce salon va jusqu'à **{ $ceiling }**.
  }
guard-cover = Masque-le pour moi
guard-undo = Annuler
guard-why = Revoir mon texte
guard-pass = Pas un spoiler
guard-take-back = Annuler
guard-why-title = Ce que j'ai pris pour un spoiler
guard-covered = C'est fait : ce qui spoile est maintenant masqué.
guard-undone = C'est annulé : ton message est de nouveau comme tu l'as écrit.
guard-let-through = { $count ->
    [0] C'est fait. Mais une phrase propre à ce serveur reste surveillée ; /guard phrase remove la retire.
   *[other] Merci. Désormais, je laisse passer ça ici ; /guard phrase list le montre.
  }
guard-taken-back = C'est annulé.

guard-did-nudge = **Alerte** · { $author } dans { $channel } · { $when }
guard-did-wrap = **Masqué** · { $author } dans { $channel } · { $when }
guard-did-remove = **Retiré** · { $author } dans { $channel } · { $when }
guard-lacked = Une simple alerte, car il me manquait : { $permissions }
guard-outcome-covered = Masqué pour { $who }, à sa demande
guard-outcome-undone = Annulé par { $who }, son auteur
guard-outcome-let-through = « Pas un spoiler », d'après { $who } ; le serveur laisse désormais passer ça
guard-outcome-taken-back = Annulé par { $who }

refusal-guard-no-log = Pour retirer des messages, il me faut un journal, où les modérateurs retrouvent ce qui a été écrit : /guard log permet de le choisir.
refusal-guard-log-lacks = Je ne peux rien rapporter dans { $channel } : il m'y manque { $permissions }.
refusal-guard-phrase-short = Une phrase doit avoir au moins { $fewest } lettres.
refusal-guard-phrases-full = Ce serveur a déjà { $most } phrases ; /guard phrase remove fait de la place.
refusal-guard-no-such-phrase = Cette phrase n'existe pas ; choisis-en une dans la liste.
refusal-guard-forgotten = Trop tard : le message n'est plus là, ou c'est trop vieux pour que je m'en souvienne.
refusal-guard-settled = Quelqu'un s'en est déjà occupé.
refusal-guard-undo-late = Les dix minutes sont passées. Un modérateur peut encore l'annuler.
refusal-guard-not-yours = C'est réservé à la personne qui a écrit le message ; les modérateurs ont leurs boutons dans le journal.

refusal-native-kind = Discord réserve cette option à certains salons : pas aux catégories, aux fils ni à quelques autres types.
refusal-native-nsfw = Ce salon est soumis à une limite d'âge, et Discord n'autorise que l'un ou l'autre.
refusal-native-not-taken = Discord a répondu « { $reason } ».
