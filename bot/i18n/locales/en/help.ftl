# What people may want to do, each with the commands for it. Every command stands in exactly one of these texts, written
# as it is typed; on the card each becomes a link.

help-button = ?
help-title = What would you like to do?
help-welcome = I run trivia, polls and spoiler-safe talk for this server, and I mind how far each of you has watched. Choose something, and I tell you how; only you see it.
help-choose = I would like to…
help-moderators-only = This is for people who may manage the server.

help-topic-trivia = Play trivia
help-text-trivia =
    Questions go up to the channel's ceiling or, where it has none, as far as everybody who plays has watched.

    - /trivia start opens a lobby here. Press Join; whoever opened it presses Start.
    - /trivia daily is for you alone: three questions a day, a streak, and a grid to share.
    - /trivia skip passes over a question, and /trivia stop ends the game: its host at once, players by majority.

    Nobody sees your answer before the reveal, and being quick earns more.

help-topic-records = See how everybody is doing
help-text-records =
    - /trivia leaderboard shows this server's best: of the week, the month or of all time.
    - /trivia profile shows one fan's record, yours if you name nobody.

help-topic-polls = Ask the server something
help-text-polls =
    - /poll season2 posts a question that fans argue about: first of all, what will season 2 bring?
    - /poll create opens a form for a poll of your own: one choice, several, a ranking or a forecast.
    - /poll list finds the server's polls, /poll results shows how one stands, /poll history how opinion moved.
    - /poll board tells who forecasts best.
    - If it is yours: /poll close ends it before its time, /poll resolve says what came true, /poll void makes it count for nothing, and /poll export gives you its ballots as a file.

    You can change your vote for as long as a poll is open.

help-topic-spoilers = Talk without spoiling anybody
help-text-spoilers =
    A label says which episode a spoiler gives away; the rest is covered, or kept by me until somebody presses Reveal. I show it at once to those who have watched that far, and others I ask first.

    - /spoiler say posts your text in your name, covered or sealed. A form asks for it, so nobody sees you type.
    - /spoiler plot posts something that happens in the show; its title gives nothing away.
    - /spoiler wrap gives your text back in spoiler tags that hold, to copy.

    Said too much already? Open the menu of your message, Apps, **Mark as spoiler**. What stands covered in your name you edit, label anew or delete the same way.

help-topic-progress = Say how far I have watched
help-text-progress =
    Tell me once, and games, rooms and spoilers spare you what is still ahead. Nobody else sees it, and as long as you say nothing, I take it that you have watched nothing.

    - /progress set says where you are; so do the "I have watched" buttons on cards.
    - /progress show reminds you, and /progress clear makes me forget.

help-topic-rooms = Talk about one episode
help-text-rooms =
    Each episode can have a room, where people talk openly up to that episode and no further.

    - /episode room takes you there, or opens it. If you are behind, I warn you first, and only you.
    - /episode rooms lists them: safe for you above, the others covered.

help-topic-suggest = Suggest a trivia question
help-text-suggest =
    - /trivia suggest opens a form. The moderators have a look, and once they approve it, your question is asked here with your name.

help-topic-nights = See when the next trivia night is
help-text-nights =
    - /trivia schedule shows what is planned, each time in your own time zone.

    A night's lobby opens by itself. Where its card has a Count me in button, press it to be reminded.

help-topic-show = Get to know the show
help-text-show =
    - /show about tells what it is, its numbers, who made it and who is in it, as far as you have watched and no further.
    - /help brings you back here.

help-topic-privacy = See what you keep about me
help-text-privacy =
    What is kept about you is yours to see, and to take away.

    - /privacy policy says in plain words what I keep, why, and how long.
    - /privacy export gives you all of it as a file.
    - /privacy delete deletes it, once you have confirmed.

help-topic-setup = Set up this server
help-text-setup =
    - /setup walks through it: language, show, channels, guard, who starts games and polls, reminders, time zone, and what I am missing where. Leave whenever you like; it shows where you are.
    - /settings show lists all of it, and /settings set changes any of it.

help-topic-channels = Say what each channel may talk about
help-text-channels =
    A channel's ceiling is the last episode people may talk about openly there. A channel takes its category's, a thread its channel's; where none is set, only what spoils nothing is shown openly.

    - /guard channel sets one, /guard clear takes it away.
    - /guard list is the whole server at a glance, with what I am missing where.
    - /guard embargo says how many days after airing an episode is no spoiler any more.

help-topic-guard = Have spoilers watched for
help-text-guard =
    In channels with a ceiling, I look for what goes further and is not covered. You decide what happens then.

    - /guard mode chooses: nothing, a notice, covered in its author's name, or taken down.
    - /guard test tells you what I make of a text, and why. Start here.
    - /guard exempt leaves a role alone.
    - /guard automod has Discord itself block the most certain wordings.
    - /guard phrase add, /guard phrase remove and /guard phrase list keep your server's own phrases.

help-topic-log = Follow what the guard does
help-text-log =
    - /guard log names a channel for your eyes. I report each thing I do there, with the reason and a button to take it back.

help-topic-plan = Hold a trivia night
help-text-plan =
    - /trivia night plans a game for a time as you would say it, like "fri 20:00": once, daily or weekly. I make an event, remind those who asked for it, and open the lobby.

help-topic-review = Review questions
help-text-review =
    - /trivia review goes through what fans suggest and report, one at a time. Past games are scored again where that is fair, and you can take any decision back.

help-topic-packs = Bring questions of our own
help-text-packs =
    - /pack import takes a file or, without one, opens a form for a single question. You see what it comes to, line by line, before anything is stored.
    - /pack list shows what is there. /pack disable and /pack enable put a pack aside and back, /pack remove takes it out.
    - /pack export gives you a pack as a file, to keep, to edit or to share.
