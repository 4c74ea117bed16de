nobody = quelqu'un dont le nom a été effacé
and-more = { $names } et { $count } de plus

error-unexpected = Quelque chose a mal tourné de mon côté. Réessaie ; si ça persiste, donne cette référence à la personne qui m'héberge : { $reference }
error-unavailable = Ma mémoire est hors d'atteinte pour le moment : rien n'a été enregistré. Réessaie dans une minute.
error-unanswered = Discord ne m'a pas répondu à l'instant : je ne sais pas si ça a marché. Vérifie, et réessaie dans une minute.
card-called-off = Discord ne m'a pas répondu quand j'ai publié ceci : je l'ai donc annulé. Relance-moi.
error-you-typed = Pour que rien ne se perde, voici ce que tu avais écrit :
error-forbidden = Discord ne me laisse pas faire cela ici : un modérateur peut m'accorder la permission manquante dans les paramètres du salon.
error-outdated-command = Cette commande a changé depuis que Discord te l'a montrée. Redémarre Discord ou attends une minute, puis réessaie.

refusal-server-only = Cela ne marche que sur un serveur.
refusal-not-allowed = Tu n'as pas le droit de faire cela ici.
refusal-moderators-only = Seules les personnes qui peuvent gérer le serveur peuvent faire cela.
refusal-bot-lacks = Il me manque une permission dans ce salon : { $permissions }. Un modérateur peut me l'accorder dans les paramètres du salon.
refusal-old-button = Ce bouton date d'un autre temps et ne fait plus rien. Relance la commande pour en avoir un tout neuf.
refusal-flood = Ça faisait beaucoup d'un coup : j'ai laissé celle-ci de côté. Laisse-moi quelques secondes, puis continue.
refusal-flood-server = On me demande tant de choses à la fois sur ce serveur que j'ai laissé celle-ci de côté. Réessaie dans quelques secondes ; les votes et les réponses comptent toujours.
refusal-unknown-show = Il n'y a pas de série { $show } ici ; choisis-en une dans la liste.
refusal-not-an-episode = « { $text } » n'est pas un épisode : écris-le comme S1E12, 1x12 ou e12, ou choisis dans la liste.
refusal-no-such-episode = { $episode } n'existe pas : le dernier est { $latest }.
refusal-no-such-season = Il n'y a pas de saison { $season } : la dernière est la { $latest }.
refusal-not-a-duration = « { $text } » n'est pas une durée entre une minute et un an : écris-la comme 2h, 3 days ou 1w.
refusal-not-a-moment = Je n'arrive pas à lire « { $text } » comme un moment : écris-le comme 20:00, fri 20:00, tomorrow 8pm, 24 Dec 20:00 ou 2026-12-24 20:00, suivi d'un fuseau si tu veux, comme 20:00 KST ou 20:00 Europe/Paris ; ou dans combien de temps, comme 90m ou 2 days.
refusal-moment-no-such-day = Le jour de « { $text } » n'existe pas.
refusal-moment-past = « { $text } » est déjà passé : il faut un moment à venir.
refusal-moment-far = C'est trop loin : { $days } jours au plus.
refusal-moment-skipped = Le { $day }, les horloges de { $zone } avancent et { $time } n'existe pas cette nuit-là : choisis une autre heure.
refusal-zone-of-several-places = { $zone } désigne plusieurs fuseaux horaires : écris celui d'une ville, comme America/Chicago ou Asia/Kolkata, ou un décalage, comme +05:30.
refusal-no-such-zone = Il n'y a pas de fuseau « { $text } » : écris celui d'une ville, comme Europe/Paris ou Asia/Seoul, ou un décalage, comme +09:00.

refusal-game-running = Une partie est déjà en cours dans ce salon : rejoins-la, ou prends un autre salon.
refusal-game-begun = La partie a commencé. Réponds à la prochaine question, et tu en es.
refusal-game-over = Cette partie est finie. /trivia start en ouvre une autre.
refusal-game-shut-out = Cette partie s'est arrêtée parce que je n'ai plus le droit d'écrire dans ce salon. Dès qu'un modérateur m'aura rendu { $permissions } dans les paramètres du salon, /trivia start en ouvrira une autre.
refusal-no-game = Il n'y a pas de partie dans ce salon.
refusal-not-host = { $host } a ouvert cette partie et la lance ; un modérateur le peut aussi.
refusal-not-playing = Seuls les joueurs, l'hôte et les modérateurs peuvent faire cela.
refusal-already-joined = Tu en es déjà.
refusal-not-in-lobby = Tu n'en es pas.
refusal-nobody-in = Personne n'a encore rejoint : qui veut jouer appuie d'abord sur Rejoindre.
refusal-already-answered = Ta réponse est verrouillée : « { $answer } ». Une seule par question.
refusal-already-right = Tu l'as déjà trouvée : « { $answer } ».
refusal-no-guesses-left = C'étaient tes { $most } essais pour cette question. La réponse arrive bientôt.
refusal-choice-taken-away = L'indice a écarté ce choix : il est faux. Prends-en un autre.
refusal-question-gone = Cette question a été retirée du pack entre-temps, elle ne compte donc pour personne.
refusal-no-question-open = Aucune question n'est ouverte en ce moment.
refusal-round-over = Trop tard : cette question est close.
refusal-no-questions = Il n'y a pas de telle question { $up_to ->
    [S1E0] pour qui n'a encore rien vu
   *[other] jusqu'à { $up_to }
  }. Essaie sans catégorie ni difficulté, ou va plus loin avec l'option { name-option-up-to } ou /progress set.
refusal-unknown-category = Il n'y a pas de catégorie { $category } ici ; choisis-en une dans la liste.
refusal-wants-stop-already = Tu l'as déjà dit ; les autres joueurs peuvent aussi lancer /trivia stop.
refusal-wants-skip-already = Tu l'as déjà dit ; les autres joueurs peuvent passer aussi.
refusal-wants-hint-already = Tu l'as déjà dit ; les autres joueurs peuvent aussi demander un indice.
refusal-not-unlocked = { $unlocked ->
    [S1E0] Aucun épisode n'est encore diffusé et sorti de l'embargo de ce serveur
   *[other] Ce qui est diffusé et sorti de l'embargo de ce serveur va jusqu'à { $unlocked }
  }, cette partie ne peut donc pas aller jusqu'à { $episode }.
refusal-beyond-ceiling = Ce salon { $ceiling ->
    [S1E0] ne parle librement d'aucun épisode
   *[other] parle librement jusqu'à { $ceiling }
  }, une partie ne peut donc pas y aller jusqu'à { $episode }.
refusal-behind = Cette partie va jusqu'à { $up_to }, et { $reached ->
    [S1E0] tu n'as pas dit avoir vu quoi que ce soit
   *[other] tu en es à { $reached }
  } : ses questions te gâcheraient la surprise. /progress set te fait avancer.

refusal-unknown-poll = Ce sondage n'existe pas sur ce serveur ; /poll list les montre tous.
refusal-no-poll-here = Il n'y a pas de sondage dans ce salon ; /poll list montre ceux du serveur.
refusal-unknown-question = Cette question n'existe pas ; choisis-en une dans la liste.
refusal-no-such-option = Ce sondage n'a pas cette option.
refusal-poll-not-open = Ce sondage n'est pas encore ouvert.
refusal-poll-closed = Ce sondage est clos.
refusal-poll-has-opened = Il est déjà ouvert : il n'y a plus rien à annuler ; /poll close le clôt.
refusal-ballot-choices = { $most ->
    [one] Choisis une option.
   *[other] Choisis d'une à { $most } options.
  }
refusal-ballot-ranks = Un classement va de 1, 2, 3 et ainsi de suite, chaque place une seule fois.
refusal-ballot-percents = Un pronostic donne à chaque option de 1 à 99 %, et le tout fait 100 %.
refusal-poll-max-choices = Le nombre de choix va de 1 à { $most }.
refusal-poll-not-yours = Seuls son auteur et les modérateurs peuvent faire cela à un sondage.
refusal-poll-has-votes = Quelqu'un a déjà voté, le sondage reste donc comme il est. Tu peux le clore et poser la question à nouveau.
refusal-poll-changed = Ce sondage a changé entre-temps : regarde-le encore une fois, et recommence.
refusal-poll-unseen = Pour le modifier, il faut voir ce qu'il demande : révèle-le d'abord.
refusal-poll-show-gone = La série de ce sondage n'est plus installée, je ne peux donc pas savoir s'il te gâcherait quelque chose.
refusal-poll-closes-first = Il fermerait avant d'ouvrir : choisis une clôture plus tardive, ou une ouverture plus tôt.
refusal-poll-ping-not-yours = Je ne mentionne { $role } que pour qui peut le mentionner soi-même : tout le monde si le rôle est mentionnable, sinon les personnes qui peuvent mentionner tout le monde.
refusal-no-such-role = Ce rôle n'existe plus sur ce serveur.
refusal-episode-aired = { $episode } est déjà diffusé : choisis-en un à venir, ou une date.
refusal-no-episode-to-come = { $episode } n'est pas un épisode qui pourrait venir ensuite.
refusal-ranking-letters = Un classement s'écrit en lettres de A à { $last }, comme C A B.
refusal-ranking-twice = { $letter } est deux fois dans ton classement.
refusal-not-a-percent = « { $text } » n'est pas un pourcentage entier de 1 à 99.
refusal-forecast-sum = Toutes les options ensemble font 100 %, chacune au moins 1 %. Les tiennes : { $given } ; cela fait { $sum } %.
refusal-forecast-line = Je n'arrive pas à lire la ligne « { $line } » : écris une lettre et un pourcentage, comme A 40.
refusal-forecast-twice = { $letter } a deux lignes.
refusal-poll-no-votes = Personne n'a encore voté.
refusal-poll-tally-after-vote = Tu verras ce que disent les autres quand tu auras voté.
refusal-poll-tally-at-close = Ce que disent les gens se montre à la clôture, et à personne avant : pas même à son auteur.
refusal-poll-anonymous-history = Le sondage est anonyme : aucun vote n'a d'heure, personne ne peut donc dire comment l'opinion a bougé.
refusal-poll-anonymous-split = Le sondage est anonyme : ce que chacun avait vu n'est pas gardé avec le vote.
refusal-poll-anonymous-export = Le sondage est anonyme : ses bulletins s'exportent une fois qu'il est clos, car qui les verrait arriver pourrait deviner de qui ils sont.
refusal-poll-no-show = Le sondage ne porte sur aucune série, personne ne peut donc dire ce que ses votants avaient vu.
refusal-poll-moderators-judge = C'est aux modérateurs de dire ce qu'un pronostic est devenu, puisque son auteur peut y être noté aussi.
refusal-poll-void = Ce sondage a été annulé : il ne compte pour rien, et c'est définitif.
refusal-poll-truth-none = Choisis ce qui s'est réalisé. Si rien ne l'est, annule le sondage : /poll void.
refusal-poll-truth-one = Dans un pronostic, une seule option se réalise.
refusal-poll-not-scored = Il n'y a pas encore de scores : ils viennent quand un modérateur dit ce qui s'est réalisé.
refusal-poll-anonymous-score = Le pronostic était anonyme : personne ne peut dire lequel était le tien.
refusal-poll-no-forecast = Tu n'as pas fait de pronostic ici.
refusal-poll-no-forecasts = Aucun de tes pronostics sur ce serveur n'a encore été noté.
refusal-poll-question = Une question a de 1 à { $longest } caractères.
refusal-poll-options-count = Un sondage a de { $fewest } à { $most } options, une par ligne ; le tien en a { $given }.
refusal-poll-option-long = « { $option } » est trop long : une option a au plus { $longest } caractères.
refusal-poll-options-twice = Deux des options sont identiques.

refusal-unknown-plot-point = Il n'y a rien sous « { $typed } » ; choisis un titre dans la liste.
refusal-nothing-to-wrap = Il n'y a rien à couvrir : le texte est vide ou invisible.
refusal-no-webhooks-here = Je ne peux pas publier au nom de quelqu'un dans ce genre de salon.
refusal-too-many-webhooks = Ce salon a autant de webhooks que Discord le permet, je ne peux donc pas y publier au nom de quelqu'un : un modérateur peut en retirer un qui ne sert plus.
refusal-file-too-large = Les fichiers sont trop lourds : { $most } Mo est le plus que je puisse publier ici.
refusal-file-gone = J'ai redémarré entre-temps et n'ai plus ton fichier. Relance /spoiler say et ajoute-le encore une fois.
refusal-mark-not-yours = Seul son auteur, ou quelqu'un qui peut gérer les messages, peut marquer un message comme spoiler.
refusal-mark-nothing = Je peux couvrir des textes, des fichiers, et des autocollants qui sont des images. Ce message n'en a pas, ou contient autre chose encore.
refusal-file-unreachable = Je n'ai pas pu récupérer un fichier ou l'image d'un autocollant, j'ai donc tout laissé tel quel. Réessaie dans un instant.
refusal-repost-gone = Ce message n'est plus là, ou ce n'est pas moi qui l'ai publié.
refusal-repost-not-yours = Seule la personne qui l'a écrit peut en changer les mots.
refusal-repost-too-long = C'est trop long pour un seul message. Supprime-le et publie-le à nouveau avec /spoiler say, qui le découpe.
refusal-repost-voiceless = Le webhook qui l'a publié n'existe plus, je ne peux donc plus le changer. Tu peux le supprimer et le publier à nouveau.
