room-title = { $show } · { $episode }
room-season = Season { $season }
room-open-talk = **Talk openly here** about everything up to and including { $episode }, with no spoiler tags.
room-later = What comes later goes in spoiler tags, by /spoiler say. Not there yet? This room gives away { $episode } and everything before it: better come back once you have seen it.
room-check-button = Is it safe for me?
room-check-safe = You are at { $reached }, so nothing up to { $episode } spoils you: read on.
room-found = Here it is: { $room }
room-new = The room is open: { $room }
room-new-behind = The room is open, and others can find it now.
room-safe = People talk openly there up to { $episode }, and you have seen that.
room-behind = ⚠️ **You are behind.** You have said that you are at { $reached }, and people there talk openly about everything up to { $episode }. Only you see this warning.
room-behind-unsaid = ⚠️ **You may be behind.** You have not said that you have watched anything, and people there talk openly about everything up to { $episode }. Only you see this warning.
room-anyway = Take me there anyway
room-choose = Rooms { $first } to { $last }: which one?

rooms-title = Rooms of { $show }
rooms-within = Safe for you
rooms-beyond = Beyond what you have watched
rooms-empty = There is no room yet: /episode room opens the first.
rooms-more = There are more; /episode room finds each.
rooms-private = Only you see this list, made for how far you have said you have watched.

season-title = Rooms of { $show }, season { $season }
season-progress = { $passed } of { $total }, { $opened ->
    [0] none of them new
    [one] one of them new
   *[other] { $opened } of them new
  }
season-stop = Stop
season-done = Each episode has its room. Choose one, and I tell you privately whether it is safe for you.
season-stopped = { $person } stopped it here. The same command goes on with the rest.
season-failed = It stopped here: { $problem } The same command goes on with the rest.
season-refused = Discord did not let me open the next room ({ $reason }).

refusal-room-of-nothing = A room belongs to an episode: choose one from the list.
refusal-no-rooms-here = There are no threads in this kind of channel: use the command in a text channel, or in a post of a forum.
refusal-room-not-allowed = There is no room for { $episode } yet, and you need a permission in { $channel } to open one: { $permissions }. Somebody who has it, or a moderator, can open it.
refusal-room-bot-lacks = I am missing a permission in { $channel }: { $permissions }. A moderator can grant it in the channel's settings.
refusal-room-needs-tag = { $channel } wants a tag on each post, and has none for this show: a moderator can add one named "{ $tag }" in its settings.
refusal-season-running = The rooms of this season are being opened already.
refusal-season-over = This is over already.
