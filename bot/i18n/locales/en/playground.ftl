playground-title = Welcome to the rooftop
playground-line = This is a simulated server on your own computer, with the real bot in it. The show is **{ $show }**.
playground-people = You can act as { $mina }, who has watched nothing yet, { $joon }, who is at { $middle }, { $hana }, who has seen everything up to { $latest }, or { $moderator }, who moderates.
playground-try = **Try**
    • `/trivia start` and play to the podium
    • `/trivia daily`, then share how it went
    • `/poll season2`, then vote and change your mind; `/poll create` for a ranking or a forecast
    • `/spoiler plot` and pick something that happens
    • `/spoiler say` with the style Sealed, then Reveal it as somebody who is behind
    • `/progress set`, to say how far you have watched
    • `/guard mode` as the moderator; then write in { $general }, not in { $spoilers }, how it all ends
    • `/setup` as the moderator, to see all that a server decides
    • `/help`, for everything else
playground-hint = Everything here is gone when you close the playground.
playground-topic-general = Everybody is welcome here, spoilers are not.
playground-topic-spoilers = For those who have seen it all.
playground-topic-moderators = Where the bot is set up and reports.
