poll-line = Asked by { $author }
poll-choose = Choose one
poll-votes = { $count ->
    [0] No votes yet
    [one] One vote
   *[other] { $count } votes
  }
poll-closes = closes { $time }
poll-stays-open = open until somebody closes it
poll-closed = closed
poll-leads = { $count ->
    [one] **{ $options }** has the most votes: { $votes } of { $voters }.
   *[other] A tie with { $votes } of { $voters } votes each: **{ $options }**.
  }
poll-results-live = the tally shows at any time
poll-results-after-vote = you see the tally once you have voted
poll-results-at-close = the tally shows at the close
poll-anonymous-open = Anonymous: nobody sees who voted what. Until the close, whoever runs this bot could find out; then the key to it is destroyed, and nobody can.
poll-anonymous-closed = Anonymous: the key is destroyed, and nobody can find out who voted what.
poll-voted = Your vote is stored: **{ $option }**.
poll-voted-same = You had already voted **{ $option }**; it stays.
poll-voted-changed = Changed from { $before } to **{ $option }**.
poll-may-change = You can change it until the poll closes.
poll-own-vote = You voted **{ $option }**.
poll-list-title = Polls of this server
poll-list-empty = There is no poll yet. /poll season2 posts one, /poll create makes your own.
poll-hidden-name = Covered poll, up to { $episode } (no. { $number })
poll-closed-now = Closed: { $poll }
poll-card-deleted = The card of the poll **{ $poll }** in { $channel } was deleted, so the poll is closed. { $count ->
    [0] Nobody had voted.
    [one] Its one vote is kept; /poll results shows it.
   *[other] Its { $count } votes are kept; /poll results shows them.
  }
poll-form-title = A poll of your own
poll-form-question = The question
poll-form-options = The options, one a line
poll-form-options-hint = { $fewest } to { $most } of them
duration-1h = 1 hour
duration-6h = 6 hours
duration-1d = 1 day
duration-3d = 3 days
duration-7d = 7 days
duration-14d = 14 days
duration-30d = 30 days
