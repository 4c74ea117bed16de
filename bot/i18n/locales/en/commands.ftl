# Descriptions of commands, options and choices: at most 100 characters each.

command-trivia = Trivia games about the show, up to the episode everybody has seen
command-trivia-start = Open a lobby for a trivia game in this channel
command-trivia-start-questions = How many questions, 1 to 50 (10 if left out)
command-trivia-start-answers = How people answer
command-trivia-start-difficulty = Only questions of this difficulty
command-trivia-start-category = Only questions of this category
command-trivia-start-seconds = Seconds to answer each question, 10 to 60 (20 if left out)
command-trivia-start-up-to = The last episode that questions may touch; if left out, what everybody here has seen
command-trivia-stop = Stop this channel's game: its host and moderators at once, players by majority
command-trivia-leaderboard = The best players of this server
command-trivia-leaderboard-period = Which points count (all of them if left out)
command-trivia-leaderboard-season = Only questions about this season of the show
command-trivia-profile = A fan's record in this server: games, answers, place in the table
command-trivia-profile-member = Whose (your own if left out)
command-trivia-suggest = Suggest a question for this server; it comes in a form
command-trivia-suggest-up-to = The last episode that it gives away (the latest if left out)
command-trivia-suggest-difficulty = How hard it is (medium if left out)
command-trivia-review = Go through what fans suggest and report; for moderators

command-poll = Polls: what will season 2 bring, and whatever else you want to know
command-poll-season2 = Post a question that fans argue about, first of all: what will season 2 bring?
command-poll-season2-question = Which question; the list goes as far as you have watched
command-poll-create = Open a poll of your own; the question and options come in a form
command-poll-create-kind = How people vote
command-poll-create-closes-in = How long it stays open, like 2h, 3 days or 1w (7 days if left out)
command-poll-create-results = When the tally can be seen
command-poll-create-up-to = The last episode that the poll gives away; it is covered where that is too far
command-poll-results = See how a poll stands
command-poll-list = The polls of this server
command-poll-close = Close a poll before its time; for its author and moderators

command-spoiler = Talk about what happened without spoiling anybody
command-spoiler-say = Post a spoiler in your name, covered and labelled; the text comes in a form
command-spoiler-say-up-to = The last episode that your text gives away (the latest if left out)
command-spoiler-say-style = How it is covered
command-spoiler-say-file = A picture or file to cover along with the text
command-spoiler-plot = Post something that happens in the show, in spoiler tags
command-spoiler-plot-point = What about; the titles give nothing away
command-spoiler-wrap = Get a text back in spoiler tags that hold, to copy

command-progress = How far you have watched; nobody else sees it
command-progress-set = Say how far you have watched a show
command-progress-set-episode = The last episode you have seen
command-progress-show = See how far you have said you have watched
command-progress-clear = Forget how far you have watched

command-episode = A room for each episode, to talk openly up to it and no further
command-episode-room = Find the discussion thread of an episode, or open it
command-episode-room-episode = Which episode; people there talk openly up to it
command-episode-rooms = The show's rooms: those that are safe for you, and those beyond
command-episode-rooms-season = Open every room of this season, one after the other; for moderators

command-guard = Say which channel may talk openly about which episode
command-guard-channel = Set the last episode that a channel may talk about openly
command-guard-channel-channel = The channel, thread or category
command-guard-channel-up-to = The last episode it may talk about openly (the latest if left out)
command-guard-channel-native = Also switch Discord's own Spoiler Channel flag, which has people click through
command-guard-clear = Take a channel's ceiling away
command-guard-embargo = Set how long after airing the show's spoilers are sealed
command-guard-embargo-show = Which show
command-guard-embargo-days = Days after the day of airing, 0 to 365 (for good if left out)
command-guard-list = The whole server: who may talk about what, what the guard does, what I am missing
command-guard-mode = What happens to an untagged spoiler
command-guard-mode-mode = What the guard does about it
command-guard-mode-channel = Only in this channel, thread or category (in the whole server if left out)
command-guard-mode-strictness = How sure it has to be (certain to cover or remove, fairly sure to nudge, if left out)
command-guard-test = Ask the guard what it makes of a text
command-guard-log = Set where the guard reports what it does
command-guard-log-channel = The channel, for moderators' eyes (if left out, it reports nowhere)
command-guard-exempt = Have the guard leave a role alone, or no longer
command-guard-exempt-role = Which role
command-guard-phrase = Phrases of the server's own, and what the guard was taught to let through
command-guard-phrase-add = Add a phrase that spoils; it comes in a form
command-guard-phrase-add-up-to = The episode after which it spoils nothing (the latest if left out)
command-guard-phrase-remove = Forget a phrase, or something the guard was taught
command-guard-phrase-remove-phrase = Which one
command-guard-phrase-list = The server's own phrases, and what the guard was taught to let through

command-menu-mark-as-spoiler = Mark as spoiler

command-option-show = Which show (this channel's if left out)
command-option-which-show = Which show
command-option-show-or-all = Which show (all of them if left out)
command-option-poll = Which poll (the latest of this channel if left out)

command-choice-buttons = Buttons
command-choice-easy = Easy
command-choice-medium = Medium
command-choice-hard = Hard
command-choice-week = The last 7 days
command-choice-month = The last 30 days
command-choice-all = Of all time
command-choice-single = One choice
command-choice-live = At any time
command-choice-after-vote = After one's own vote
command-choice-at-close = When it closes
command-choice-tags = Spoiler tags
command-choice-off = Nothing
command-choice-nudge = A notice below it that goes away by itself
command-choice-wrap = Cover what spoils, in its author's name
command-choice-remove = Take it down, with a note to its author
command-choice-certain = Only when certain
command-choice-balanced = When fairly sure
command-choice-cautious = On a mere suspicion
command-choice-sealed = Sealed, behind a Reveal button
