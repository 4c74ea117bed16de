night-title = Trivia night: { $show }
night-by-itself = The lobby opens here by itself.
night-reminder = { $minutes ->
    [one] A reminder comes a minute before.
   *[other] A reminder comes { $minutes } minutes before.
  }
night-reminder-to = { $minutes ->
    [one] A minute before, { $role } is reminded.
   *[other] { $minutes } minutes before, { $role } is reminded.
  }
night-planned-by = Planned by { $host }
night-count-me = Count me in or out
night-counted-in = You are in: you have the role { $role } now, and are pinged before the night. The same button takes it back.
night-counted-out = You are out: you no longer have the role { $role }.
plan-daily = every day at { $time } ({ $zone })
plan-weekly = every week at { $time } ({ $zone })

night-soon-title = Trivia night soon: { $show }
night-soon = Its lobby opens here: { $time }
night-waits = It is time for the trivia night: its lobby opens as soon as this game is over.
night-took-place = The lobby has opened.
night-missed = I was away at { $time } and for half an hour after, so the trivia night did not take place.
night-missed-busy = Another game was going on at { $time } and for half an hour after, so the trivia night did not take place.
night-event-cancelled = Its event was cancelled, so the trivia night at { $time } does not take place.
night-called-off = Called off by { $name }.

night-planned = Planned: { $when } in { $channel }. The times of this server are in { $zone }, unless another zone is named; the option timezone changes that.
night-without-event = ⚠️ I could not make an event of Discord's: that asks for the permission Create Events.
night-role-by-hand = ⚠️ I cannot give { $role } to people, so the button tells them to ask you: for that I need the permission Manage Roles, and a role of my own above it.
night-role-unheard = ⚠️ My reminder reaches nobody: allow everybody to mention { $role } in its settings.

night-role-gone = { $name }, { $time } in { $channel }: the role that I was to remind has been deleted, so I ping nobody.
night-channel-gone = { $name }, { $time }: its channel has been deleted, so I have called it off.
night-closed-to-me = { $name }, { $time }: I may not post in { $channel } any more.
night-refused = { $name } did not take place: { $reason }

daily-name = Reminder of the daily questions
daily-there = Today's three questions are there
daily-for-each = Everybody answers for themselves, whenever it suits them.
daily-start = Answer mine
daily-planned = Planned: every day, first { $when }, in { $channel }. The times of this server are in { $zone }, unless another zone is named; the option timezone changes that.

schedule-title = What is planned
schedule-empty = Nothing is planned. Moderators plan a trivia night with /trivia night.
schedule-cancel = Call off
schedule-cancel-once = Call off **{ $name }** at { $when } in { $channel }?
schedule-cancel-all = Call off **{ $name }** at { $when } in { $channel }, and all that would follow?
schedule-cancel-sure = Yes, call it off
schedule-cancelled = It is called off.

refusal-plans-full = This server has planned { $most } things already; /trivia schedule makes room.
refusal-plan-over = That is over, or was called off.
refusal-bot-lacks-there = I am missing a permission in { $channel }: { $permissions }. A moderator can grant it in the channel's settings.
refusal-role-everybody = That is everybody's role, and a reminder may not ping everybody: make a role that people choose for themselves.
refusal-role-managed = { $role } belongs to an application or to Discord, and cannot be given by a button.
refusal-role-powers = { $role } lets its members do what not everybody may, so it cannot be had by a button: { $permissions }.
refusal-role-opens = { $role } lets its members see what not everybody sees, so it cannot be had by a button.
refusal-role-gone = There is no role for this night any more.
refusal-role-by-hand = I may not give { $role } myself: ask a moderator for it.
