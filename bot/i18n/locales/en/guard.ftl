guard-whole-server = the whole server
guard-mode-off = In { $where }, the guard lets everything be.
guard-mode-nudge = In { $where }, the guard answers an untagged spoiler with a short notice that goes away by itself; its author can have it covered by a button.
guard-mode-wrap = In { $where }, the guard covers what spoils in a message and leaves the rest readable, in its author's name; they can undo it for ten minutes.
guard-mode-remove = In { $where }, the guard takes an untagged spoiler down. Its author gets a note and can post it covered; the log keeps a copy for seven days.
guard-strictness-certain = It acts only when it is certain.
guard-strictness-balanced = It acts when it is fairly sure.
guard-strictness-cautious = It acts on a mere suspicion.
guard-ceilings-only = It looks only at channels with a ceiling, of their own or from the category or channel around them: /guard channel sets one, /guard list shows them.
guard-blind = ⚠️ But I cannot read messages here: whoever runs me has left MESSAGE_CONTENT off. "Mark as spoiler" in a message's menu works without, and /guard automod has Discord block the most certain wordings.
guard-lacks = ⚠️ There I am missing: { $permissions }. Until a moderator grants it, I can do no more than post a notice.
guard-log-on = I now report in { $channel } what the guard does, with a button to take it back. What was said stands there under cover.
guard-log-off = The guard no longer reports anywhere.
guard-exempt-on = The guard leaves people with the role { $role } alone from now on. The same command ends that.
guard-exempt-off = The guard no longer makes an exception of { $role }.

guard-list-row-above = { $channel } · no ceiling of its own
guard-list-native = Spoiler Channel
guard-list-lacks = ⚠️ I am missing { $permissions }
guard-list-mode = An untagged spoiler: { $mode }. Only channels with a ceiling, of their own or from above, are guarded.
guard-list-log = Reports: { $channel }
guard-list-no-log = nowhere
guard-list-automod-on = Discord's AutoMod: blocks the most certain wordings
guard-list-automod-off = Discord's AutoMod: not asked to help
guard-list-exempt = Left alone: { $roles }
guard-does-off = left alone
guard-does-nudge = answered with a notice
guard-does-wrap = covered
guard-does-remove = taken down
guard-native-on = Discord's own Spoiler Channel flag is on: people click through before they see the channel.
guard-native-off = Discord's own Spoiler Channel flag is off.
guard-native-not = ⚠️ But I could not switch Discord's own Spoiler Channel flag: { $reason }

automod-on = Discord's AutoMod now blocks { $phrases ->
    [one] one wording that is a spoiler beyond doubt
   *[other] { $phrases } wordings that are spoilers beyond doubt
  }, where they go further than the channel may: { $channels }. That takes { $rules ->
    [one] one rule
   *[other] { $rules } rules
  }, and goes along with whatever you tell the guard.
automod-on-idle = Discord's AutoMod is ready to help. There is nothing to block yet, as no channel has a ceiling below what I know: /guard channel sets one.
automod-left-out = -# { $count ->
    [one] One more wording found
   *[other] { $count } more wordings found
  } no room in the rules that are free.
automod-limits = -# It knows exact wordings only, blocks them in questions and guesses too, and leaves alone what stands in spoiler tags. For everything else there is "Mark as spoiler".
automod-off = { $count ->
    [0] Done: AutoMod had no rules of mine.
    [one] Done: my rule is out of AutoMod. Others' rules stand as they were.
   *[other] Done: my { $count } rules are out of AutoMod. Others' rules stand as they were.
  }
automod-rule = Rooftop spoilers { $number }
automod-message = This may go further than the channel does. Put || on both sides of it, or post it with /spoiler say.
refusal-automod-lacks = For AutoMod's rules I need the permission { $permissions }, which my invite does not ask for: grant it to my role, under Server Settings, Roles.
refusal-automod-short-of-rules = This server has all the keyword rules that Discord allows, six. Take one out under Server Settings, AutoMod, and try again.
refusal-automod-short-of-channels = A rule holds in the whole server but for 50 channels at most, and more than that would have to be left alone. Give further channels a ceiling, or their categories: /guard channel.
refusal-automod-short-of-roles = The guard leaves more than 20 roles alone here, and AutoMod can leave no more alone than that: /guard exempt takes one back.
refusal-automod-not-taken = Nothing has changed, as Discord said "{ $reason }". Try again in a while.

guard-test-form = What would the guard say?
guard-test-text = A message as somebody might write it
guard-test-title = What I make of it
guard-test-nothing = It gives nothing away that I know of.
guard-test-no-ceiling = { $channel } has no ceiling, so the guard does not look here. /guard channel sets one.
guard-test-off = In { $channel } the guard is off. /guard mode switches it on.
guard-test-lets-be = In { $channel } ({ $reach }) the guard would let it be.
guard-would-nudge = In { $channel } ({ $reach }) the guard would post a notice below it.
guard-would-wrap = In { $channel } ({ $reach }) the guard would cover what spoils in it.
guard-would-remove = In { $channel } ({ $reach }) the guard would take it down.
guard-reason = **{ $point }** · { $episode } · { $sure } ({ $percent }%)
guard-sure-certain = certain
guard-sure-balanced = fairly sure
guard-sure-cautious = a suspicion
guard-point-term = A word that gives something away by itself
guard-point-own = A phrase of this server's own

guard-phrase-form = A phrase that spoils
guard-phrase-text = The phrase
guard-phrase-hint = Found in any spelling, also inside longer words
guard-phrase-added = Noted. From now on the guard looks for it where people may talk less far than that: { $reach }.
guard-phrase-removed = Forgotten.
guard-phrase-row = { $phrase } · { $episode }
guard-phrases-title = Phrases of this server
guard-phrases-empty = None yet. /guard phrase add takes one.
guard-lesson-row = { $words } · { $point } · taught by { $who }
guard-lessons-title = What it was taught to let through
guard-lessons-empty = Nothing yet. "Not a spoiler" below what it did teaches it.

guard-notice-nudge = This may give away more than people here have seen. { $ceiling ->
    [S1E0] This channel is for those who have watched nothing yet.
   *[other] This channel goes up to **{ $ceiling }**.
  }
guard-notice-wrap = I covered what may give away more than people here have seen. { $ceiling ->
    [S1E0] This channel is for those who have watched nothing yet.
   *[other] This channel goes up to **{ $ceiling }**.
  }
guard-notice-remove = I took down what **{ $name }** wrote, as it may give away more than people here have seen. { $ceiling ->
    [S1E0] This channel is for those who have watched nothing yet.
   *[other] This channel goes up to **{ $ceiling }**.
  }
guard-cover = Wrap it for me
guard-undo = Undo
guard-why = Show me my text
guard-pass = Not a spoiler
guard-take-back = Take back
guard-why-title = What I took for a spoiler
guard-covered = Done: what spoils is covered now.
guard-undone = Done: your message stands as you wrote it.
guard-let-through = { $count ->
    [0] Done. A phrase of this server's own stays one; /guard phrase remove takes it off.
   *[other] Thank you. From now on I let that through here; /guard phrase list shows it.
  }
guard-taken-back = Taken back.

guard-did-nudge = **Nudged** · { $author } in { $channel } · { $when }
guard-did-wrap = **Covered** · { $author } in { $channel } · { $when }
guard-did-remove = **Taken down** · { $author } in { $channel } · { $when }
guard-lacked = Only a notice, as I was missing: { $permissions }
guard-outcome-covered = Covered for { $who }, who asked for it
guard-outcome-undone = Undone by { $who }, its author
guard-outcome-let-through = "Not a spoiler", said { $who }; the server was taught to let it through
guard-outcome-taken-back = Taken back by { $who }

refusal-guard-no-log = To take messages down I need a log, where moderators find what was said: /guard log sets it.
refusal-guard-log-lacks = I cannot report in { $channel }: I am missing { $permissions } there.
refusal-guard-phrase-short = A phrase needs at least { $fewest } letters.
refusal-guard-phrases-full = This server has { $most } phrases already; /guard phrase remove makes room.
refusal-guard-no-such-phrase = There is no such phrase; choose one from the list.
refusal-guard-forgotten = That is over: the message is gone, or it was too long ago for me to remember.
refusal-guard-settled = Somebody has dealt with this already.
refusal-guard-undo-late = Ten minutes have passed. A moderator can still take it back.
refusal-guard-not-yours = That is for whoever wrote the message; moderators find their buttons in the log.

refusal-native-kind = Discord has it for channels, not for categories, threads and some other kinds.
refusal-native-nsfw = The channel is age-restricted, and Discord allows only one of the two.
refusal-native-not-taken = Discord said "{ $reason }".
