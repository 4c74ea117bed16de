room-title = { $show } · { $episode }
room-season = Saison { $season }
room-open-talk = **Ici, on parle librement** de tout jusqu'à { $episode } compris, sans balises spoiler.
room-later = Ce qui vient après se met dans des balises spoiler, avec /spoiler say. Tu n'en es pas là ? Ce fil révèle { $episode } et tout ce qui précède : mieux vaut revenir quand tu l'auras vu.
room-check-button = C'est sans risque pour moi ?
room-check-safe = Tu en es à { $reached } : rien jusqu'à { $episode } ne peut te spoiler. Lis sans crainte.
room-found = Le voici : { $room }
room-new = Le fil est ouvert : { $room }
room-new-behind = Le fil est ouvert, et les autres peuvent maintenant le trouver.
room-safe = On y parle librement jusqu'à { $episode }, et tu l'as vu.
room-behind = ⚠️ **Tu n'en es pas encore là.** Tu as dit en être à { $reached }, et on y parle librement de tout jusqu'à { $episode }. Personne d'autre ne voit cet avertissement.
room-behind-unsaid = ⚠️ **Tu n'en es peut-être pas encore là.** Tu ne m'as pas dit ce que tu as vu, et on y parle librement de tout jusqu'à { $episode }. Personne d'autre ne voit cet avertissement.
room-anyway = M'y emmener quand même
room-choose = Fils { $first } à { $last } : lequel ?

rooms-title = Fils de discussion · { $show }
rooms-within = Sans risque pour toi
rooms-beyond = Au-delà de ce que tu as vu
rooms-empty = Il n'y a pas encore de fil : /episode room ouvre le premier.
rooms-more = Il y en a d'autres ; /episode room les trouve tous.
rooms-private = Personne d'autre que toi ne voit cette liste : elle dépend de ce que tu as dit avoir vu.

season-title = Fils de discussion · { $show }, saison { $season }
season-progress = { $passed } sur { $total }, { $opened ->
    [0] aucun de nouveau
    [one] dont un nouveau
   *[other] dont { $opened } nouveaux
  }
season-stop = Arrêter
season-done = Chaque épisode a son fil. Choisis-en un, et je te dis en privé s'il est sans risque pour toi.
season-stopped = Arrêté ici par { $person }. La même commande ouvrira le reste.
season-failed = Arrêté ici : { $problem } La même commande ouvrira le reste.
season-refused = Discord ne m'a pas laissé ouvrir le fil suivant ({ $reason }).

refusal-room-of-nothing = Un fil va avec un épisode : choisis-en un dans la liste.
refusal-no-rooms-here = Il n'y a pas de fils dans ce type de salon : lance la commande dans un salon textuel, ou dans un post de forum.
refusal-room-not-allowed = Il n'y a pas encore de fil pour { $episode }, et pour en ouvrir un dans { $channel } il te faut une permission : { $permissions }. Quelqu'un qui l'a, ou un modérateur, peut l'ouvrir.
refusal-room-bot-lacks = Il me manque une permission dans { $channel } : { $permissions }. Un modérateur peut me l'accorder dans les paramètres du salon.
refusal-room-needs-tag = { $channel } exige un tag sur chaque post, et n'en a pas pour cette série : un modérateur peut en créer un nommé « { $tag } » dans ses paramètres.
refusal-season-running = Les fils de cette saison sont déjà en train de s'ouvrir.
refusal-season-over = C'est déjà fini.
