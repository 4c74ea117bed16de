poll-chart = Chart
poll-split = By progress
poll-history = History
poll-export = Export
poll-anonymous-looks = Anonymous: votes have no times and no progress, so there is neither a history nor a split.
poll-picture-covered = A covered picture: it spoils { $show } up to { $episode }.
poll-history-line = How opinion moved, with what stood at each time.
poll-split-hint = By how far people had watched when they voted. Groups of fewer than { $fewest } are merged, so that nobody is picked out.
poll-split-few = Fewer than { $fewest } people have voted: too few to split.
poll-split-nothing = Watched nothing, or did not say
poll-split-up-to = Up to { $last }
poll-split-one = { $last }
poll-split-span = { $first } to { $last }
poll-round = **Round { $number }** · { $counts }
poll-round-gone = → { $gone } out
poll-round-exhausted = { $count ->
    [one] (one ballot names none of these)
   *[other] ({ $count } ballots name none of these)
  }
poll-rounds-before = { $count ->
    [one] **Round 1** → { $gone } out
   *[other] **Rounds 1 to { $count }** → { $gone } out
  }
poll-condorcet = One to one, **{ $option }** beats each of the others (the Condorcet winner).
poll-condorcet-none = One to one, no option beats each of the others: there is no Condorcet winner.
poll-exported = Here is every ballot, changed ones too, with who cast it: it is for you, not for the channel.
poll-exported-anonymous = Here is every ballot. It names nobody, and nobody can find out.
poll-voided = **Void**: this poll counts for nothing.
poll-came-true = Came true: **{ $options }** ({ $by })
poll-resolved-covered = It is known what came true ({ $by }): Reveal tells whoever has watched that far.
poll-crowd-score = The crowd: Brier score **{ $brier }**, log score **{ $log }**
poll-score-hint = A Brier score of 0 is perfect and 1 the worst; a log score of 0 is perfect, and lower is worse.
poll-own-score = Your score
poll-score-given = It came true: **{ $option }**. You had given it { $percent }%.
poll-score-own = You: Brier score **{ $brier }**, log score **{ $log }**
poll-score-crowd = The crowd when you said so: Brier score **{ $brier }**, log score **{ $log }**
poll-score-better = You saw it coming better than the others before you.
poll-score-not-better = The others before you saw it coming at least as well.
poll-close-sure = { $votes ->
    [0] Close "{ $poll }"? Nobody has voted yet, and nobody can after that.
    [one] Close "{ $poll }", with its one vote? Nobody can vote or change their vote after that.
   *[other] Close "{ $poll }", with its { $votes } votes? Nobody can vote or change their vote after that.
  }
poll-close-anonymous = At the close the key by which votes could be traced is destroyed. What is closed stays closed.
poll-close-now = Close it
poll-closed-now = Closed: { $poll }
poll-void-sure = Make "{ $poll }" void?
poll-void-hint = A void poll is closed, shows on its card that it counts for nothing, and nobody has a score for it. It cannot be taken back.
poll-void-now = Make it void
poll-voided-now = Void: { $poll }
poll-truth = { $most ->
    [one] What came true
   *[other] What came true; several if need be
  }
poll-resolve-again = So far it says that **{ $options }** came true. What you choose takes its place.
poll-resolve-closes = The poll is still open: this closes it.
poll-resolve-scores = Everybody who made a forecast is scored by that.
poll-resolve-sure = { $count ->
    [one] **{ $options }** came true?
   *[other] **{ $options }** came true, all of them?
  }
poll-resolve-now = Yes, that came true
poll-resolve-anew = Choose again
poll-resolved-now = Resolved: { $poll }. If that was wrong, /poll resolve corrects it.
poll-board-title = The forecasters
poll-board-hint = Everybody with at least { $fewest } scored forecasts, by how much better their Brier score is than the crowd's at the same moments. 0% is as good as the crowd, 100% is perfect.
poll-board-empty = Nobody has made enough forecasts yet. /poll create asks for some: choose the kind *forecast*.
poll-board-lacking = { $made ->
    [0] You: no forecast scored yet. { $lacking } put you on the table.
   *[other] You: { $made } scored so far. { $lacking ->
        [one] One more puts
       *[other] { $lacking } more put
      } you on the table.
  }
poll-board-own = You:
poll-board-row = { $count ->
    [one] **{ $place }.** { $name } · **{ $skill }** · one forecast · Brier { $brier }
   *[other] **{ $place }.** { $name } · **{ $skill }** · { $count } forecasts · Brier { $brier }
  }
poll-board-page = Page { $page } of { $pages } · { $count } forecasters
poll-calibration = My calibration
poll-calibration-title = Your calibration
poll-calibration-context = { $count ->
    [one] One chance that you gave
   *[other] { $count } chances that you gave
  }
poll-calibration-said = What you said
poll-calibration-came = How often it came true
poll-calibration-row = You said about { $given }, and it came true in { $came } of { $count }
poll-calibration-hint = Well calibrated is whoever stays near the diagonal: what they call 70% comes true 7 times in 10.
