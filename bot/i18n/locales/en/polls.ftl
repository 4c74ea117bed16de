poll-line = Asked by { $author }
poll-line-for = Asked by { $author }, for { $role }
poll-choose = { $most ->
    [one] Choose one
   *[other] Choose up to { $most }
  }
poll-rank = Rank them
poll-forecast = Make your forecast
poll-bars-ranked = Counted are first choices.
poll-bars-forecast = This is the crowd's figure: the median of all forecasts.
poll-leads-ranked = { $count ->
    [one] **{ $options }** wins the instant runoff.
   *[other] The instant runoff ends in a tie: **{ $options }**.
  }
poll-leads-forecast = { $count ->
    [one] The crowd holds **{ $options }** most likely: { $percent }%.
   *[other] The crowd holds **{ $options }** equally likely: { $percent }% each.
  }
poll-named = Everybody sees totals; its author and moderators can export who voted what.
poll-covered-hint = What is asked stands nowhere in this channel. Reveal shows it, privately, to whoever has watched that far; there you vote.
poll-votes = { $count ->
    [0] No votes yet
    [one] One vote
   *[other] { $count } votes
  }
poll-closes = closes { $time }
poll-closes-with = closes when { $episode } airs, { $time }
poll-closes-unknown = closes when { $episode } airs; no date is known yet
poll-opens = opens { $time }
poll-stays-open = open until somebody closes it
poll-closed = closed
poll-resolved = resolved
poll-void = void
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
poll-list-open = Those that are open, or will be
poll-list-closed = Those that are closed
poll-list-mine = Those that you asked
poll-list-none = There is none like that.
poll-pages = Page { $page } of { $pages }
poll-list-empty = There is no poll yet. /poll season2 posts one, /poll create makes your own.
poll-hidden-name = Covered poll, up to { $episode } (no. { $number })
poll-card-deleted = The card of the poll **{ $poll }** in { $channel } was deleted, so the poll is closed. { $count ->
    [0] Nobody had voted.
    [one] Its one vote is kept; /poll results shows it.
   *[other] Its { $count } votes are kept; /poll results shows them.
  }
poll-ranking-own = Your ballot at present: **{ $letters }**. Choose anew to change it.
poll-ranking-next = { $place ->
    [1] Your first choice
    [2] Your second choice
    [3] Your third choice
   *[other] Number { $place }
  }
poll-ranking-done = Vote
poll-ranking-anew = Start again
poll-ranking-type = Type it instead
poll-ranking-hint = You need not rank them all: those that you leave out come last, equal among themselves.
poll-ranking-title = Your ranking
poll-ranking-letters = Letters, your favourite first
poll-ranking-letters-hint = Like C A B: from A to { $last }, as many as you like
poll-forecast-title = Your forecast
poll-forecast-percent = { $option }, in percent
poll-forecast-rest = 1 to 99: how likely is "{ $option }"? The rest goes to "{ $other }".
poll-forecast-lines = A line for each: its letter and percent
poll-forecast-lines-hint = Like A 40, then B 25. All together make 100; the one you leave out gets the rest.
poll-posted = Your poll is up: [here it is]({ $link }).
poll-waits = Your poll waits. It opens { $time } ({ $when }), and stands nowhere before.
poll-edit = Edit
poll-call-off = Call off
poll-called-off = Called off. It stands nowhere, and never will.
poll-edit-hint = Its author and moderators can edit it until somebody votes; /poll results brings this button back.
poll-edit-title = Edit a poll
poll-twin = This is being asked already, [over here]({ $link }) ({ $until }).
poll-twin-again = Post anyway
poll-yes = Yes
poll-no = No
closing-episode = When { $episode } airs
poll-form-title = A poll of your own
poll-form-question = The question
poll-form-options = The options, one a line
poll-form-options-hint = { $fewest } to { $most } of them
poll-form-options-hint-forecast = { $fewest } to { $most } of them; leave this empty to ask for yes or no
poll-form-closes = When it closes
poll-form-closes-hint = 3 days, fri 20:00, or an episode like S2E1; empty: when somebody closes it
duration-1h = 1 hour
duration-6h = 6 hours
duration-1d = 1 day
duration-3d = 3 days
duration-7d = 7 days
duration-14d = 14 days
duration-30d = 30 days
