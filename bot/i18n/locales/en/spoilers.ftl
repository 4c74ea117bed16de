spoils = ⚠️ **Spoiler** · { $show } · up to { $episode }
reach = up to { $episode }
reach-nothing = no episode needed
spoiler-sources = Source: { $sources }
spoiler-reply = ↪ [in reply to this message]({ $link })
spoiler-form-title = Say it safely
spoiler-form-text = Your text
spoiler-posted = Posted in your name, covered.
wrap-form-title = Wrap a text in spoiler tags
wrap-done = Here it is, ready to copy:
mark-done = Done: the message is covered now, in its author's name.
mark-gone = Somebody deleted the message meanwhile, so I took the covered copy back.
mark-original-stays = The covered copy stands, but Discord did not let me delete the original: please delete it by hand.
repost-yours = This stands in your name. What would you like to change?
repost-episode = Which episode does it give away?
repost-edit = Edit
repost-delete = Delete
repost-form-title = Edit what stands in your name
repost-relabelled = Done: its label says { $episode } now.
repost-edited = Done: that stands there now, all of it covered.
repost-deleted = Deleted.
plot-menu-title = What happens in { $show }
plot-menu-choose = What about?
plot-menu-hint = Posted here in spoiler tags. The option "point" of the command finds the others by name.
progress-title = How far you have watched
progress-row = **{ $show }** · { $episode }
progress-up-to = up to { $episode }
progress-nothing = nothing yet
progress-empty = You have not said. /progress set tells me, so that games and spoilers can spare you.
progress-private = Nobody but you sees this, and it holds on every server.
progress-set = Noted for **{ $show }**: { $episode }. You can always go back with the same command.
progress-watched-button = I have watched { $episode }
progress-menu = How far have you watched?
progress-menu-nothing = I have watched nothing yet
progress-back-button = Set me back to { $episode }
progress-further = You are at { $reached } of **{ $show }** already, so I leave you there.
progress-cleared = { $count ->
    [0] There was nothing to forget.
    [one] Forgotten.
   *[other] Forgotten for all { $count } shows.
  }
guard-set = { $channel } may now talk openly about **{ $show }**: { $episode }.
guard-nothing = only what gives nothing away
guard-cleared = { $count ->
    [0] { $channel } had no ceiling of its own.
   *[other] { $channel } has no ceiling of its own any more.
  }
guard-list-title = Who may talk about what
guard-list-row = { $channel } · { $show } · { $episode }
guard-list-empty = No channel has a ceiling yet: only what spoils nothing is shown openly. /guard channel sets one.
guard-list-more = And { $count } more.
