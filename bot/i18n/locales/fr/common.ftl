nobody = une personne dont le nom a été effacé
and-more = { $names } et { $count } de plus

error-unexpected = Quelque chose a planté de mon côté. Réessaie ; si ça persiste, donne cette référence à la personne qui m'héberge : { $reference }
error-unavailable = Je n'ai plus accès à ma mémoire pour l'instant : rien n'a été enregistré. Réessaie dans une minute.
error-unanswered = Discord ne m'a pas répondu : je ne sais pas si ça a marché. Vérifie, et réessaie dans une minute.
card-called-off = Discord ne m'a pas répondu quand j'ai publié ceci : je l'ai annulé. Relance la commande.
error-you-typed = Pour ne rien perdre, voici ce que tu avais écrit :
error-forbidden = Discord ne me laisse pas faire ça ici : un modérateur peut m'accorder la permission manquante dans les paramètres du salon.
error-outdated-command = Cette commande a changé depuis que Discord l'a chargée. Redémarre Discord ou attends une minute, puis réessaie.

refusal-server-only = Ça ne marche que sur un serveur.
refusal-not-allowed = Tu n'as pas le droit de faire ça ici.
refusal-moderators-only = Il faut pouvoir gérer le serveur pour faire ça.
refusal-bot-lacks = Il me manque une permission dans ce salon : { $permissions }. Un modérateur peut me l'accorder dans les paramètres du salon.
refusal-old-button = Ce bouton est trop vieux et ne marche plus. Relance la commande pour en avoir un tout neuf.
refusal-flood = Ça faisait beaucoup d'un coup : je n'ai pas traité cette demande. Donne-moi quelques secondes, puis continue.
refusal-flood-server = Il y a trop de demandes à la fois sur ce serveur : je n'ai pas traité celle-ci. Réessaie dans quelques secondes ; les votes et les réponses comptent toujours.
refusal-unknown-show = Il n'y a pas de série « { $show } » ici ; choisis-en une dans la liste.
refusal-not-an-episode = « { $text } » n'est pas un épisode : écris par exemple S1E12, 1x12 ou e12, ou choisis dans la liste.
refusal-no-such-episode = { $episode } n'existe pas : le dernier est { $latest }.
refusal-no-such-season = Il n'y a pas de saison { $season } : la dernière est la { $latest }.
refusal-not-a-duration = « { $text } » n'est pas une durée entre une minute et un an : écris par exemple 2h, 3 jours ou 1 semaine.
refusal-not-a-moment = Je ne comprends pas « { $text } » comme date ou heure : écris par exemple 20:00, ven. 20h, demain à 20h30, 24 déc. 20h ou 2026-12-24 20:00, suivi d'un fuseau si tu veux, comme 20:00 KST ou 20:00 Europe/Paris ; ou le temps qui reste, comme 90 min ou 2 jours.
refusal-moment-no-such-day = Le jour indiqué dans « { $text } » n'existe pas.
refusal-moment-past = « { $text } » est déjà passé : il faut un moment à venir.
refusal-moment-far = C'est trop loin : { $days } jours au plus.
refusal-moment-skipped = Le { $day }, on passe à l'heure d'été ({ $zone }) et { $time } n'existe pas cette nuit-là : choisis une autre heure.
refusal-zone-of-several-places = { $zone } désigne plusieurs fuseaux horaires : écris celui d'une ville, comme America/Chicago ou Asia/Kolkata, ou un décalage, comme +05:30.
refusal-no-such-zone = Il n'y a pas de fuseau « { $text } » : écris celui d'une ville, comme Europe/Paris ou Asia/Seoul, ou un décalage, comme +09:00.

refusal-game-running = Une partie est déjà en cours dans ce salon : rejoins-la, ou prends un autre salon.
refusal-game-begun = La partie a commencé. Réponds à la prochaine question et tu seras dedans.
refusal-game-over = Cette partie est finie. /trivia start en ouvre une autre.
refusal-game-shut-out = Cette partie s'est arrêtée parce que je n'ai plus le droit d'écrire dans ce salon. Dès qu'un modérateur m'aura rendu { $permissions } dans les paramètres du salon, /trivia start en ouvrira une autre.
refusal-no-game = Il n'y a pas de partie dans ce salon.
refusal-not-host = C'est { $host } qui a ouvert cette partie et qui la lance ; un modérateur peut le faire aussi.
refusal-not-playing = Seuls les joueurs, l'hôte et les modérateurs peuvent faire ça.
refusal-already-joined = Tu es déjà dans la partie.
refusal-not-in-lobby = Tu n'es pas dans la partie.
refusal-nobody-in = Il n'y a encore personne : pour jouer, appuie d'abord sur Rejoindre.
refusal-already-answered = Ta réponse est verrouillée : « { $answer } ». Une seule par question.
refusal-already-right = Tu l'as déjà trouvée : « { $answer } ».
refusal-no-guesses-left = Tu as utilisé tes { $most } essais pour cette question. La réponse arrive bientôt.
refusal-choice-taken-away = L'indice a éliminé ce choix : il est faux. Prends-en un autre.
refusal-question-gone = Cette question a été retirée du pack entre-temps : elle ne compte pour personne.
refusal-no-question-open = Aucune question n'est ouverte en ce moment.
refusal-round-over = Trop tard : cette question est terminée.
refusal-no-questions = Il n'y a aucune question de ce genre { $up_to ->
    [S1E0] pour qui n'a encore rien vu
   *[other] jusqu'à { $up_to }
  }. Essaie sans catégorie ni difficulté, ou va plus loin avec l'option « { name-option-up-to } » ou /progress set.
refusal-unknown-category = Il n'y a pas de catégorie « { $category } » ici ; choisis-en une dans la liste.
refusal-wants-stop-already = Ton vote est déjà compté ; les autres joueurs peuvent aussi lancer /trivia stop.
refusal-wants-skip-already = Ton vote est déjà compté ; les autres joueurs peuvent passer aussi.
refusal-wants-hint-already = Ton vote est déjà compté ; les autres joueurs peuvent aussi demander un indice.
refusal-not-unlocked = { $unlocked ->
    [S1E0] Aucun épisode n'est encore diffusé et sorti de l'embargo de ce serveur
   *[other] Ce qui est diffusé et sorti de l'embargo de ce serveur s'arrête à { $unlocked }
  } : cette partie ne peut pas aller jusqu'à { $episode }.
refusal-beyond-ceiling = Ce salon { $ceiling ->
    [S1E0] ne parle librement d'aucun épisode
   *[other] parle librement jusqu'à { $ceiling }
  } : une partie ne peut pas y aller jusqu'à { $episode }.
refusal-behind = Cette partie va jusqu'à { $up_to }, et { $reached ->
    [S1E0] tu ne m'as pas dit ce que tu as vu
   *[other] tu en es à { $reached }
  } : ses questions te spoileraient. /progress set met à jour où tu en es.

refusal-unknown-poll = Ce sondage n'existe pas sur ce serveur ; /poll list les montre tous.
refusal-no-poll-here = Il n'y a pas de sondage dans ce salon ; /poll list montre ceux du serveur.
refusal-unknown-question = Cette question n'existe pas ; choisis-en une dans la liste.
refusal-no-such-option = Ce sondage n'a pas cette option.
refusal-poll-not-open = Ce sondage n'est pas encore ouvert.
refusal-poll-closed = Ce sondage est fermé.
refusal-poll-has-opened = Il est déjà ouvert, il n'y a plus rien à annuler ; /poll close le ferme.
refusal-ballot-choices = { $most ->
    [one] Choisis une option.
   *[other] Choisis entre une et { $most } options.
  }
refusal-ballot-ranks = Un classement se fait dans l'ordre 1, 2, 3, etc., chaque place une seule fois.
refusal-ballot-percents = Un pronostic donne de 1 à 99 % à chaque option, pour un total de 100 %.
refusal-poll-max-choices = Le nombre maximum de choix va de 1 à { $most }.
refusal-poll-not-yours = Seuls son auteur et les modérateurs peuvent faire ça à un sondage.
refusal-poll-has-votes = Quelqu'un a déjà voté : le sondage reste comme il est. Tu peux le fermer et reposer la question.
refusal-poll-changed = Ce sondage a changé entre-temps : relis-le et recommence.
refusal-poll-unseen = Pour le modifier, il faut voir ce qu'il demande : révèle-le d'abord.
refusal-poll-show-gone = La série de ce sondage n'est plus installée : je ne peux pas savoir s'il te spoilerait.
refusal-poll-closes-first = Il fermerait avant d'ouvrir : choisis une fermeture plus tardive, ou une ouverture plus tôt.
refusal-poll-ping-not-yours = Pour me faire mentionner { $role }, il faut pouvoir le mentionner soi-même : tout le monde le peut si le rôle est mentionnable, sinon seulement les personnes qui peuvent mentionner tout le monde.
refusal-no-such-role = Ce rôle n'existe plus sur ce serveur.
refusal-episode-aired = { $episode } est déjà diffusé : choisis-en un à venir, ou une date.
refusal-no-episode-to-come = { $episode } ne peut pas être le prochain épisode.
refusal-ranking-letters = Un classement s'écrit avec des lettres de A à { $last }, comme C A B.
refusal-ranking-twice = { $letter } est deux fois dans ton classement.
refusal-not-a-percent = « { $text } » n'est pas un pourcentage entier de 1 à 99.
refusal-forecast-sum = Le total doit faire 100 %, avec au moins 1 % par option. Tu as donné { $given }, soit { $sum } %.
refusal-forecast-line = Je n'arrive pas à lire la ligne « { $line } » : écris une lettre et un pourcentage, comme A 40.
refusal-forecast-twice = { $letter } a deux lignes.
refusal-poll-no-votes = Personne n'a encore voté.
refusal-poll-tally-after-vote = Tu verras ce que disent les autres quand tu auras voté.
refusal-poll-tally-at-close = Les résultats ne se montrent qu'à la fermeture, à tout le monde en même temps : même l'auteur attend.
refusal-poll-anonymous-history = Le sondage est anonyme : aucun vote n'a d'heure, personne ne peut dire comment l'opinion a bougé.
refusal-poll-anonymous-split = Le sondage est anonyme : ce que chacun avait vu n'est pas gardé avec le vote.
refusal-poll-anonymous-export = Le sondage est anonyme : ses bulletins s'exportent une fois qu'il est fermé, car en les voyant arriver on pourrait deviner de qui ils viennent.
refusal-poll-no-show = Le sondage ne porte sur aucune série : personne ne peut dire ce que les votants avaient vu.
refusal-poll-moderators-judge = C'est aux modérateurs de dire ce qui s'est réalisé : l'auteur d'un pronostic peut y être noté aussi.
refusal-poll-void = Ce sondage a été annulé : il ne compte pour rien, et c'est définitif.
refusal-poll-truth-none = Choisis ce qui s'est réalisé. Si rien ne s'est réalisé, annule le sondage : /poll void.
refusal-poll-truth-one = Dans un pronostic, une seule option se réalise.
refusal-poll-not-scored = Il n'y a pas encore de scores : ils viennent quand un modérateur dit ce qui s'est réalisé.
refusal-poll-anonymous-score = Le pronostic était anonyme : personne ne peut dire lequel était le tien.
refusal-poll-no-forecast = Tu n'as pas fait de pronostic ici.
refusal-poll-no-forecasts = Aucun de tes pronostics sur ce serveur n'a encore été noté.
refusal-poll-question = Une question fait de 1 à { $longest } caractères.
refusal-poll-options-count = Un sondage a de { $fewest } à { $most } options, une par ligne ; le tien en a { $given }.
refusal-poll-option-long = « { $option } » est trop long : une option fait au plus { $longest } caractères.
refusal-poll-options-twice = Deux des options sont identiques.

refusal-unknown-plot-point = Je n'ai rien trouvé pour « { $typed } » ; choisis un titre dans la liste.
refusal-nothing-to-wrap = Il n'y a rien à masquer : le texte est vide ou invisible.
refusal-no-webhooks-here = Je ne peux pas publier au nom de quelqu'un dans ce type de salon.
refusal-too-many-webhooks = Ce salon a déjà autant de webhooks que Discord le permet : je ne peux pas y publier au nom de quelqu'un. Un modérateur peut en supprimer un qui ne sert plus.
refusal-file-too-large = Les fichiers sont trop lourds : ici, je peux publier { $most } Mo au maximum.
refusal-file-gone = J'ai redémarré entre-temps et je n'ai plus ton fichier. Relance /spoiler say et ajoute-le de nouveau.
refusal-mark-not-yours = Seul son auteur, ou quelqu'un qui peut gérer les messages, peut marquer un message comme spoiler.
refusal-mark-nothing = Je peux masquer du texte, des fichiers et des autocollants en image. Ce message n'en a pas, ou contient aussi autre chose.
refusal-file-unreachable = Je n'ai pas pu récupérer un fichier ou l'image d'un autocollant : j'ai tout laissé tel quel. Réessaie dans un instant.
refusal-repost-gone = Ce message n'est plus là, ou ce n'est pas moi qui l'ai publié.
refusal-repost-not-yours = Seule la personne qui l'a écrit peut modifier le texte.
refusal-repost-too-long = C'est trop long pour un seul message. Supprime-le et republie-le avec /spoiler say, qui le découpe.
refusal-repost-voiceless = Le webhook qui l'a publié n'existe plus : je ne peux plus le modifier. Tu peux le supprimer et le republier.
