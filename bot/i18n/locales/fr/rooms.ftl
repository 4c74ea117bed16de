room-title = { $show } · { $episode }
room-season = Saison { $season }
room-open-talk = **Parle librement ici** de tout jusqu'à { $episode } compris, sans balises spoiler.
room-later = Ce qui vient après va sous balises spoiler, par /spoiler say. Pas encore là ? Ce salon révèle { $episode } et tout ce qui précède : mieux vaut revenir quand tu l'auras vu.
room-check-button = Est-ce sûr pour moi ?
room-check-safe = Tu en es à { $reached }, rien jusqu'à { $episode } ne te gâche donc la surprise : lis sans crainte.
room-found = Le voici : { $room }
room-new = Le salon est ouvert : { $room }
room-new-behind = Le salon est ouvert, et les autres peuvent maintenant le trouver.
room-safe = On y parle librement jusqu'à { $episode }, et tu as vu cela.
room-behind = ⚠️ **Tu es en retard.** Tu as dit en être à { $reached }, et on y parle librement de tout jusqu'à { $episode }. Toi seul vois cet avertissement.
room-behind-unsaid = ⚠️ **Tu es peut-être en retard.** Tu n'as pas dit avoir vu quoi que ce soit, et on y parle librement de tout jusqu'à { $episode }. Toi seul vois cet avertissement.
room-anyway = M'y emmener quand même
room-choose = Salons { $first } à { $last } : lequel ?

rooms-title = Salons de { $show }
rooms-within = Sûrs pour toi
rooms-beyond = Au-delà de ce que tu as vu
rooms-empty = Il n'y a pas encore de salon : /episode room ouvre le premier.
rooms-more = Il y en a d'autres ; /episode room trouve chacun.
rooms-private = Toi seul vois cette liste, faite pour ce que tu as dit avoir vu.

season-title = Salons de { $show }, saison { $season }
season-progress = { $passed } sur { $total }, { $opened ->
    [0] aucun de nouveau
    [one] dont un nouveau
   *[other] dont { $opened } nouveaux
  }
season-stop = Arrêter
season-done = Chaque épisode a son salon. Choisis-en un, et je te dis en privé s'il est sûr pour toi.
season-stopped = { $person } a arrêté ici. La même commande continue avec le reste.
season-failed = Arrêté ici : { $problem } La même commande continue avec le reste.
season-refused = Discord ne m'a pas laissé ouvrir le salon suivant ({ $reason }).

refusal-room-of-nothing = Un salon appartient à un épisode : choisis-en un dans la liste.
refusal-no-rooms-here = Il n'y a pas de fils dans ce genre de salon : lance la commande dans un salon textuel, ou dans un post de forum.
refusal-room-not-allowed = Il n'y a pas encore de salon pour { $episode }, et il te faut une permission dans { $channel } pour en ouvrir un : { $permissions }. Quelqu'un qui l'a, ou un modérateur, peut l'ouvrir.
refusal-room-bot-lacks = Il me manque une permission dans { $channel } : { $permissions }. Un modérateur peut me l'accorder dans les paramètres du salon.
refusal-room-needs-tag = { $channel } veut une étiquette sur chaque post, et n'en a pas pour cette série : un modérateur peut en ajouter une nommée « { $tag } » dans ses paramètres.
refusal-season-running = Les salons de cette saison sont déjà en train de s'ouvrir.
refusal-season-over = C'est déjà fini.
