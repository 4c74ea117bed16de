night-title = Soirée quiz : { $show }
night-by-itself = La partie s'ouvre ici toute seule.
night-reminder = { $minutes ->
    [one] Un rappel est envoyé une minute avant.
   *[other] Un rappel est envoyé { $minutes } minutes avant.
  }
night-reminder-to = { $minutes ->
    [one] Une minute avant, { $role } reçoit un rappel.
   *[other] { $minutes } minutes avant, { $role } reçoit un rappel.
  }
night-planned-by = Prévue par { $host }
night-count-me = M'inscrire ou me retirer
night-counted-in = C'est noté : tu as maintenant le rôle { $role } et recevras une mention avant la soirée. Le même bouton te le retire.
night-counted-out = C'est noté : tu n'as plus le rôle { $role }.
plan-daily = chaque jour à { $time } ({ $zone })
plan-weekly = chaque semaine à { $time } ({ $zone })

night-soon-title = La soirée quiz approche : { $show }
night-soon = La partie s'ouvre ici : { $time }
night-waits = C'est l'heure de la soirée quiz : elle s'ouvre dès la fin de la partie en cours.
night-took-place = La partie est ouverte.
night-missed = Je n'étais pas là le { $time }, ni dans la demi-heure qui a suivi : la soirée quiz n'a pas eu lieu.
night-missed-busy = Une autre partie était en cours le { $time }, et encore une demi-heure après : la soirée quiz n'a pas eu lieu.
night-event-cancelled = La soirée quiz du { $time } n'aura pas lieu : son événement a été annulé.
night-called-off = Annulée par { $name }.

night-planned = C'est prévu : le { $when }, dans { $channel }. Sans autre précision, les heures de ce serveur sont dans le fuseau { $zone } ; l'option « { name-option-timezone } » le change.
night-without-event = ⚠️ Je n'ai pas pu créer d'événement Discord : il me faut la permission « Créer des événements ».
night-role-by-hand = ⚠️ Je ne peux pas donner { $role } : le bouton dira de te le demander. Il me faudrait la permission « Gérer les rôles », et un rôle à moi au-dessus de celui-là.
night-role-unheard = ⚠️ Mon rappel n'atteindra personne : autorise tout le monde à mentionner { $role } dans les paramètres du rôle.

night-role-gone = { $name }, le { $time } dans { $channel } : le rôle à prévenir a été supprimé, je ne mentionne donc personne.
night-channel-gone = { $name }, le { $time } : son salon a été supprimé, j'ai donc tout annulé.
night-closed-to-me = { $name }, le { $time } : je n'ai plus le droit de publier dans { $channel }.
night-refused = { $name } n'a pas eu lieu : { $reason }

daily-name = Rappel du quiz du jour
daily-there = Les trois questions du jour sont là
daily-for-each = Chacun répond de son côté, quand il veut.
daily-start = Faire mon quiz du jour
daily-planned = C'est prévu : chaque jour, à partir du { $when }, dans { $channel }. Sans autre précision, les heures de ce serveur sont dans le fuseau { $zone } ; l'option « { name-option-timezone } » le change.

schedule-title = Ce qui est prévu
schedule-empty = Rien n'est prévu. Les modérateurs prévoient une soirée quiz avec /trivia night.
schedule-cancel = Annuler
schedule-cancel-once = Annuler **{ $name }** ({ $when }, dans { $channel }) ?
schedule-cancel-all = Annuler **{ $name }** ({ $when }, dans { $channel }) et toutes les fois suivantes ?
schedule-cancel-sure = Oui, annuler
schedule-cancelled = C'est annulé.

refusal-plans-full = Ce serveur a déjà { $most } choses de prévues ; /trivia schedule permet d'en annuler.
refusal-plan-over = C'est passé, ou ça a été annulé.
refusal-bot-lacks-there = Il me manque une permission dans { $channel } : { $permissions }. Un modérateur peut me l'accorder dans les paramètres du salon.
refusal-role-everybody = C'est le rôle de tout le monde, et un rappel ne doit pas mentionner tout le monde : crée un rôle que chacun peut choisir.
refusal-role-managed = { $role } est géré par une application ou par Discord : un bouton ne peut pas le donner.
refusal-role-powers = { $role } donne des droits que tout le monde n'a pas ({ $permissions }) : on ne peut pas l'obtenir avec un bouton.
refusal-role-opens = { $role } laisse voir ce que tout le monde ne voit pas : on ne peut pas l'obtenir avec un bouton.
refusal-role-gone = Cette soirée n'a plus de rôle à prévenir.
refusal-role-by-hand = Je ne peux pas donner { $role } moi-même : demande-le à un modérateur.
