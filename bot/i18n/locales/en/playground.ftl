playground-title = Welcome to the rooftop
playground-line = This is a simulated server on your own computer, with the real bot in it. The show is **{ $show }**.
playground-people = You can act as { $mina }, who has watched nothing yet, { $joon }, who is at { $middle }, { $hana }, who has seen everything up to { $latest }, or { $moderator }, who moderates.
playground-try = **Try**
    • `/trivia start` and play to the podium
    • `/poll season2`, then vote and change your mind
    • `/spoiler plot` and pick something that happens
    • `/progress set`, to say how far you have watched
    • `/guard list` as the moderator: { $general } and { $spoilers } may talk about different episodes
playground-hint = Everything here is gone when you close the playground.
