nobody = somebody who had their name deleted
and-more = { $names } and { $count } more

error-unexpected = Something went wrong on my side. Please try again; if it stays, tell whoever runs me this reference: { $reference }
error-unavailable = My memory is out of reach just now, so nothing was stored. Please try again in a minute.
error-unanswered = Discord did not answer me just now, so I do not know whether that worked. Please have a look, and try again in a minute.
card-called-off = Discord did not answer me when I posted this, so I have called it off. Please ask me again.
error-you-typed = So that it is not lost, this is what you typed:
error-forbidden = Discord does not let me do that here: a moderator can give me the missing permission in the channel's settings.
error-outdated-command = This command has changed since Discord last told you of it. Restart Discord or wait a minute, then try again.

refusal-server-only = This works in a server only.
refusal-not-allowed = You are not allowed to do that here.
refusal-moderators-only = Only people who may manage the server can do this.
refusal-bot-lacks = I am missing a permission in this channel: { $permissions }. A moderator can grant it in the channel's settings.
refusal-old-button = This button is from another time and does nothing any more. Run the command again for a fresh one.
refusal-flood = That was a lot at once, so I left this one out. Give me a few seconds, then go on.
refusal-flood-server = So much is asked of me in this server right now that I left this one out. Please try again in a few seconds; votes and answers still count.
refusal-unknown-show = There is no show { $show } here; choose one from the list.
refusal-not-an-episode = "{ $text }" is not an episode: write it like S1E12, 1x12 or e12, or choose from the list.
refusal-no-such-episode = There is no { $episode }: the latest is { $latest }.
refusal-no-such-season = There is no season { $season }: the latest is { $latest }.
refusal-not-a-duration = "{ $text }" is not a length of time between a minute and a year: write it like 2h, 3 days or 1w.
refusal-not-a-moment = I cannot read "{ $text }" as a point in time: write it like 20:00, fri 20:00, tomorrow 8pm, 24 Dec 20:00 or 2026-12-24 20:00, with a time zone behind it if you wish, like 20:00 KST or 20:00 Europe/Paris; or how long from now, like 90m or 2 days.
refusal-moment-no-such-day = There is no such day as in "{ $text }".
refusal-moment-past = "{ $text }" is over already: it has to be ahead of us.
refusal-moment-far = That is too far ahead: { $days } days are the most.
refusal-moment-skipped = On { $day } clocks in { $zone } are put forward, and there is no { $time } that night: choose another time.
refusal-zone-of-several-places = { $zone } is the name of several time zones: write a city's, like America/Chicago or Asia/Kolkata, or an offset, like +05:30.
refusal-no-such-zone = There is no time zone "{ $text }": write a city's, like Europe/Paris or Asia/Seoul, or an offset, like +09:00.

refusal-game-running = This channel has a game going on already: join in, or use another channel.
refusal-game-begun = The game has begun. Answer the next question, and you are in.
refusal-game-over = This game is over. /trivia start opens another.
refusal-game-shut-out = This game was ended because I may not write in this channel any more. Once a moderator gives { $permissions } back to me in the channel's settings, /trivia start opens another.
refusal-no-game = There is no game in this channel.
refusal-not-host = { $host } opened this game and begins it; a moderator can too.
refusal-not-playing = Only players, the host and moderators can do that.
refusal-already-joined = You are in already.
refusal-not-in-lobby = You are not in.
refusal-nobody-in = Nobody is in yet: whoever wants to play presses Join first.
refusal-already-answered = You are locked in with "{ $answer }". One answer a question.
refusal-already-right = You have it already: "{ $answer }".
refusal-no-guesses-left = That were your { $most } guesses at this question. The reveal is near.
refusal-choice-taken-away = The hint has taken that one away: it is wrong. Choose another.
refusal-question-gone = This question was taken out of the show's pack meanwhile, so it counts for nobody.
refusal-no-question-open = There is no open question right now.
refusal-round-over = Too late: this question is closed.
refusal-no-questions = There is no question like that { $up_to ->
    [S1E0] for people who have watched nothing yet
   *[other] up to { $up_to }
  }. Try without a category or difficulty, or go further with up_to or /progress set.
refusal-unknown-category = There is no category { $category } here; choose one from the list.
refusal-wants-stop-already = You have said so already; the other players can run /trivia stop too.
refusal-wants-skip-already = You have said so already; the other players can skip too.
refusal-wants-hint-already = You have said so already; the other players can ask for a hint too.
refusal-not-unlocked = { $unlocked ->
    [S1E0] No episode has aired and passed this server's embargo yet
   *[other] What has aired and passed this server's embargo goes up to { $unlocked }
  }, so this game cannot go up to { $episode }.
refusal-beyond-ceiling = This channel talks openly { $ceiling ->
    [S1E0] about no episode
   *[other] up to { $ceiling }
  }, so a game here cannot go up to { $episode }.
refusal-behind = This game goes up to { $up_to }, and { $reached ->
    [S1E0] you have not said that you have watched anything
   *[other] you are at { $reached }
  }: its questions would spoil you. /progress set moves you along.

refusal-unknown-poll = There is no such poll in this server; /poll list shows them.
refusal-no-poll-here = There is no poll in this channel; /poll list shows those of the server.
refusal-unknown-question = There is no such question; choose one from the list.
refusal-no-such-option = This poll has no such option.
refusal-poll-not-open = This poll is not open yet.
refusal-poll-closed = This poll is closed.
refusal-poll-has-opened = It has opened by now, so there is nothing to call off; /poll close closes it.
refusal-ballot-choices = { $most ->
    [one] Choose one option.
   *[other] Choose one to { $most } options.
  }
refusal-ballot-ranks = A ranking goes 1, 2, 3 and so on, each place once.
refusal-ballot-percents = A forecast gives every option 1 to 99%, and together they make 100%.
refusal-poll-max-choices = A cap on choices is between 1 and { $most }.
refusal-poll-not-yours = Only its author and moderators can do that to a poll.
refusal-poll-has-votes = Somebody has voted already, so the poll stays as it is. You can close it and ask anew.
refusal-poll-changed = This poll was changed meanwhile: look at it once more, and begin again.
refusal-poll-unseen = Editing shows you what the poll asks: reveal it first.
refusal-poll-show-gone = The show that this poll is about is not installed any more, so I cannot tell whether it would spoil you.
refusal-poll-closes-first = It would close before it opens: choose a later close, or an earlier opening.
refusal-poll-ping-not-yours = I ping { $role } for those only who may mention it themselves: everybody where the role is mentionable, otherwise people who may mention everyone.
refusal-no-such-role = There is no such role in this server any more.
refusal-episode-aired = { $episode } has aired already: choose one that is still to come, or a date.
refusal-no-episode-to-come = { $episode } is not an episode that could come next.
refusal-ranking-letters = A ranking is written in letters from A to { $last }, like C A B.
refusal-ranking-twice = { $letter } is in your ranking twice.
refusal-not-a-percent = "{ $text }" is not a whole percentage from 1 to 99.
refusal-forecast-sum = All options together make 100%, each at least 1%. Yours: { $given }; that is { $sum }%.
refusal-forecast-line = I cannot read the line "{ $line }": write a letter and a percentage, like A 40.
refusal-forecast-twice = { $letter } has two lines.
refusal-poll-no-votes = Nobody has voted yet.
refusal-poll-tally-after-vote = You see what others say once you have voted.
refusal-poll-tally-at-close = What people say shows at the close, and before that to nobody: not to its author either.
refusal-poll-anonymous-history = The poll is anonymous: no vote has its time, so nobody can tell how opinion moved.
refusal-poll-anonymous-split = The poll is anonymous: how far a voter had watched is not kept with the vote.
refusal-poll-anonymous-export = The poll is anonymous: its ballots can be exported once it has closed, since whoever watched them come in could tell whose they are.
refusal-poll-no-show = The poll is about no show, so nobody can tell how far its voters had watched.
refusal-poll-moderators-judge = What came of a forecast is for moderators to say, since its author may be scored by it too.
refusal-poll-void = This poll was made void: it counts for nothing, and that is final.
refusal-poll-truth-none = Choose what came true. If nothing did, make the poll void: /poll void.
refusal-poll-truth-one = Of a forecast, exactly one option comes true.
refusal-poll-not-scored = There are no scores yet: they come when a moderator says what came true.
refusal-poll-anonymous-score = The forecast was anonymous: nobody can tell which one was yours.
refusal-poll-no-forecast = You made no forecast here.
refusal-poll-no-forecasts = None of your forecasts in this server has been scored yet.
refusal-poll-question = A question has 1 to { $longest } characters.
refusal-poll-options-count = A poll has { $fewest } to { $most } options, one a line; yours has { $given }.
refusal-poll-option-long = "{ $option }" is too long: an option has at most { $longest } characters.
refusal-poll-options-twice = Two of the options are the same.

refusal-unknown-plot-point = There is nothing under "{ $typed }"; choose a title from the list.
refusal-nothing-to-wrap = There is nothing to cover: the text is empty or invisible.
refusal-no-webhooks-here = I cannot post in somebody's name in this kind of channel.
refusal-too-many-webhooks = This channel has as many webhooks as Discord allows, so I cannot post in somebody's name: a moderator can remove one that nobody uses.
refusal-file-too-large = The files are too large: { $most } MB is the most I can post here.
refusal-file-gone = I was restarted meanwhile and no longer have your file. Run /spoiler say again and add it once more.
refusal-mark-not-yours = Only its author, or somebody who may manage messages, can mark a message as a spoiler.
refusal-mark-nothing = I can cover text and files, and stickers that are pictures. This message has none of these, or something else besides.
refusal-repost-gone = That message is gone, or was never posted by me.
refusal-repost-not-yours = Only whoever wrote it can change the wording.
refusal-repost-too-long = That is too long for one message. Delete it and post it anew with /spoiler say, which splits it.
refusal-repost-voiceless = The webhook that posted it is gone, so I cannot change it any more. You can delete it and post it anew.
refusal-file-unreachable = I could not get a file or the picture of a sticker, so I left everything as it is. Try again in a moment.
