language-name = English

setup-title = Set me up
setup-line = This is how I am set up here. Change whatever you like, or go through it step by step.
setup-change = Change
setup-look = Look
setup-begin = Step by step
setup-all = All steps
setup-next = Next: { $step }
setup-kept = What you choose holds at once, so leave whenever you like: /setup shows where you are. If you remove me from this server, all that I keep of it is deleted { $days } days later.

setup-language-title = Language
setup-language-text = In which language do I speak to everybody? What only one person sees, I say in theirs.

setup-show-title = Show
setup-show-text = Which show is this server about? It is meant wherever nobody names one, and no channel is about another.

setup-channels-title = Channels
setup-channels-text = How far may each channel talk openly? Its **ceiling** is the last episode that spoils nobody there. Channels take their category's, and threads their channel's.
setup-no-ceilings = No channel has a ceiling yet: I show openly only what spoils nothing.
setup-channel-choose = Which channel or category?
setup-channel = { $channel } · **{ $show }**: { $reach }
setup-no-ceiling = no ceiling of its own
setup-about = About which show?
setup-ceiling = How far may it talk openly?
setup-reach = Openly { $reach }
setup-lift = Take it away
setup-other-channel = Another channel

setup-guard-title = Guard
setup-guard-text = What happens to a spoiler that somebody posts without covering it, in a channel with a ceiling?
setup-guard-off = Off: an untagged spoiler is left alone
setup-guard = An untagged spoiler is { $mode } · reports: { $channel }
setup-guard-idle = ⚠️ No channel has a ceiling yet, so there is nothing to guard: that is the step before this one.
setup-mode = What happens to it?
setup-mode-off = Nothing
setup-mode-nudge = A notice below it, that goes away by itself
setup-mode-wrap = What spoils is covered, in its author's name
setup-mode-remove = It is taken down, with a note to its author
setup-strictness = How sure must I be?
setup-log = Where do I report what I did?

setup-starting-title = Games and polls
setup-starting-text = Who may start trivia games, and who may open polls? Moderators always may, and everybody may join in. Choose a role to keep it for its members; take the role out, and it is everybody's again.
setup-starting = Games: { $games } · Polls: { $polls }
setup-everybody = everybody
setup-role-and-moderators = { $role } and moderators
setup-games-by = Who starts games? (everybody)
setup-polls-by = Who opens polls? (everybody)

setup-reminders-title = Reminders
setup-reminders-text = Which role do I ping before a trivia night? People take it and give it back by a button on the night's card. It must be a role that lets them do nothing else.
setup-nobody-reminded = Nobody is pinged
setup-ping = Which role? (none)

setup-time-title = Time zone
setup-time-text = Where are the clocks by which you plan? Times without a zone are meant there, and there the day of the daily questions begins.
setup-time = { $zone }, where it is { $time } now
setup-zone-other = Another zone
setup-zone-field = The time zone
setup-zone-hint = A city's, like Europe/Paris or Asia/Seoul, or an offset, like +09:00

setup-permissions-title = Permissions
setup-permissions-text = What am I missing here, in the whole server and in the channels that we have talked about?
setup-gaps = { $places ->
    [0] Nothing is missing
    [one] ⚠️ Something is missing in one place
   *[other] ⚠️ Something is missing in { $places } places
  }
setup-gaps-none = ✅ Nothing: I can do all that I am made for.
setup-gaps-server = In the whole server
setup-gap = ⚠️ **{ $permissions }** · { $purpose }
setup-grant-server = Grant it under Server Settings, Roles, the role that has my name, Permissions.
setup-grant-channel = Grant it in the settings of the channel or its category: Permissions, add me or my role, switch it to ✓.
setup-for-cards = to see people and post games and polls
setup-for-pictures = for charts, podiums and files under cover
setup-for-spoilers = to cover spoilers in their author's name
setup-for-guesses = to mark guesses in the chat
setup-for-rooms = to open rooms for episodes
setup-for-events = to announce trivia nights as events
setup-look-again = Look again

settings-title = Settings of this server
settings-games-title = A usual game
settings-games = { $questions ->
    [one] One question
   *[other] { $questions } questions
  }, { $seconds } seconds each, answered { $answers ->
    [typed] by typing
   *[other] by buttons
  }

greeting-title = Hello, I am Rooftop
greeting-setup = Set me up
greeting-moderators = Setting me up is for people who may manage the server. All of it can wait: until then I show openly only what spoils nothing.

refusal-role-only = Here that is for { $role } and moderators. Everybody can join in once it stands there.
refusal-no-such-channel = There is no such channel in this server any more.
refusal-no-such-language = I do not speak that language; choose one from the list.
refusal-settings-nothing = Say what to change: each option of the command is a setting. /settings show shows how they stand.
