night-title = Soirée quiz : { $show }
night-by-itself = La partie s'ouvre ici toute seule.
night-reminder = { $minutes ->
    [one] Un rappel vient une minute avant.
   *[other] Un rappel vient { $minutes } minutes avant.
  }
night-reminder-to = { $minutes ->
    [one] Une minute avant, { $role } reçoit un rappel.
   *[other] { $minutes } minutes avant, { $role } reçoit un rappel.
  }
night-planned-by = Prévue par { $host }
night-count-me = J'en suis, ou plus
night-counted-in = Tu en es : tu as maintenant le rôle { $role }, et reçois une mention avant la soirée. Le même bouton le reprend.
night-counted-out = Tu n'en es plus : tu n'as plus le rôle { $role }.
plan-daily = chaque jour à { $time } ({ $zone })
plan-weekly = chaque semaine à { $time } ({ $zone })

night-soon-title = Bientôt la soirée quiz : { $show }
night-soon = La partie s'ouvre ici : { $time }
night-waits = C'est l'heure de la soirée quiz : elle s'ouvre dès que la partie en cours est finie.
night-took-place = La partie s'est ouverte.
night-missed = J'étais absent à { $time } et pendant la demi-heure suivante, la soirée quiz n'a donc pas eu lieu.
night-missed-busy = Une autre partie était en cours à { $time } et pendant la demi-heure suivante, la soirée quiz n'a donc pas eu lieu.
night-event-cancelled = Son événement a été annulé, la soirée quiz de { $time } n'a donc pas lieu.
night-called-off = Annulée par { $name }.

night-planned = C'est prévu : { $when } dans { $channel }. Les heures de ce serveur sont en { $zone }, sauf si un autre fuseau est nommé ; l'option { name-option-timezone } change cela.
night-without-event = ⚠️ Je n'ai pas pu créer d'événement Discord : il faut la permission Créer des événements.
night-role-by-hand = ⚠️ Je ne peux pas donner { $role }, le bouton dit donc de te le demander : il me faudrait la permission Gérer les rôles, et un rôle à moi au-dessus.
night-role-unheard = ⚠️ Mon rappel n'atteint personne : permets à tous de mentionner { $role } dans ses paramètres.

night-role-gone = { $name }, { $time } dans { $channel } : le rôle que je devais prévenir a été supprimé, je ne mentionne donc personne.
night-channel-gone = { $name }, { $time } : son salon a été supprimé, j'ai donc tout annulé.
night-closed-to-me = { $name }, { $time } : je n'ai plus le droit de publier dans { $channel }.
night-refused = { $name } n'a pas eu lieu : { $reason }

daily-name = Rappel des questions quotidiennes
daily-there = Les trois questions du jour sont là
daily-for-each = Chacun répond pour soi, quand ça lui va.
daily-start = Répondre aux miennes
daily-planned = C'est prévu : chaque jour, d'abord { $when }, dans { $channel }. Les heures de ce serveur sont en { $zone }, sauf si un autre fuseau est nommé ; l'option { name-option-timezone } change cela.

schedule-title = Ce qui est prévu
schedule-empty = Rien n'est prévu. Les modérateurs prévoient une soirée quiz avec /trivia night.
schedule-cancel = Annuler
schedule-cancel-once = Annuler **{ $name }** à { $when } dans { $channel } ?
schedule-cancel-all = Annuler **{ $name }** à { $when } dans { $channel }, et tout ce qui suivrait ?
schedule-cancel-sure = Oui, annuler
schedule-cancelled = C'est annulé.

refusal-plans-full = Ce serveur a déjà { $most } choses de prévues ; /trivia schedule fait de la place.
refusal-plan-over = C'est passé, ou cela a été annulé.
refusal-bot-lacks-there = Il me manque une permission dans { $channel } : { $permissions }. Un modérateur peut me l'accorder dans les paramètres du salon.
refusal-role-everybody = C'est le rôle de tout le monde, et un rappel ne peut pas mentionner tout le monde : crée un rôle que chacun choisit.
refusal-role-managed = { $role } appartient à une application ou à Discord, et ne peut pas être donné par un bouton.
refusal-role-powers = { $role } permet à ses membres ce que tous ne peuvent pas, il ne peut donc pas s'obtenir par un bouton : { $permissions }.
refusal-role-opens = { $role } laisse voir à ses membres ce que tous ne voient pas, il ne peut donc pas s'obtenir par un bouton.
refusal-role-gone = Il n'y a plus de rôle pour cette soirée.
refusal-role-by-hand = Je ne peux pas donner { $role } moi-même : demande-le à un modérateur.
