playground-title = Welcome to the rooftop
playground-line = This is a simulated server on your own computer, with the real bot in it. The show is **{ $show }**.
playground-people = You can act as { $mina }, who has watched nothing yet, { $joon }, who is at { $middle }, { $hana }, who has seen everything up to { $latest }, or { $moderator }, who moderates.
playground-moderate =
    - `/guard mode` as the moderator; then write in { $general }, not in { $spoilers }, how it all ends
    - `/setup` as the moderator, to see all that a server decides
playground-hint = Everything here is gone when you close the playground.
playground-topic-general = Everybody is welcome here, spoilers are not.
playground-topic-spoilers = For those who have seen it all.
playground-topic-moderators = Where the bot is set up and reports.

# The frame around the simulated Discord; its page names these by their last word.
playground-page-title = Rooftop playground
playground-page-name = Playground
playground-page-channels = Channels
playground-page-cast = Acting as
playground-page-opening = Opening…
playground-page-new = new
playground-page-live = Live
playground-page-stopped = The playground has stopped. Start it again and open its new address.
playground-page-address = This page opens by the whole address that the playground prints.
playground-page-apps = Apps
playground-page-private = Only you can see this
playground-page-edited = edited
playground-page-submit = Submit
playground-page-cancel = Cancel
playground-page-form = This form goes to Rooftop. Do not share passwords or other sensitive information.
playground-page-empty = No messages in this channel.
playground-page-latest = New messages · jump to latest
playground-page-message = Message #
