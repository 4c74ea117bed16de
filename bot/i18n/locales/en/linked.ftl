# Texts about commands in which each becomes a link; they call them in English, by which Discord finds them.

setup-language-command = By command: /settings set language
setup-show-command = By command: /settings set show
setup-channels-command = By command: /guard channel, /guard clear, /guard list
setup-guard-command = By command: /guard mode, also for one channel; /guard log. Try it with /guard test.
setup-starting-command = By command: /settings set games_by, polls_by
setup-reminders-command = By command: /settings set remind; for one night alone: /trivia night role
setup-time-command = By command: /settings set timezone
setup-permissions-command = By command, channel by channel: /guard list
settings-how = /settings set changes any of it; /setup goes through it step by step.
settings-done = Done, and it holds from now on. /setup goes through all of it step by step.
greeting-text = I bring trivia, polls and talk without spoilers about **{ $show }**. I know which episode gives what away, so nobody here learns more than they have watched.

    - Say how far you are: /progress set. Nobody else sees it.
    - Play a round: /trivia start
    - Ask what the next season will bring: /poll season2
playground-try = **Try**
    - /trivia start and play to the podium
    - /trivia daily, then share how it went
    - /poll season2, then vote and change your mind; /poll create for a ranking or a forecast
    - /spoiler plot and pick something that happens
    - /spoiler say with the style Sealed, then Reveal it as somebody who is behind
    - /progress set, to say how far you have watched
playground-else = - /help, for everything else
