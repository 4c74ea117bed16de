trivia-lobby-title = Trivia: { $show }
trivia-lobby-line = { $questions ->
    [one] One question
   *[other] { $questions } questions
  }, { $seconds } seconds each{ $filter } · { $reach }
trivia-up-to-players = up to what everybody who joins has seen
trivia-lobby-players = { $count ->
    [one] In: { $names }
   *[other] { $count } are in: { $names }
  }
trivia-lobby-empty = Nobody is in yet.
trivia-team = { $team ->
    [1] Red
    [2] Blue
    [3] Green
   *[other] Yellow
  }
trivia-team-empty = nobody yet
trivia-typed = answers are typed
trivia-mode-rewatch = episode by episode
trivia-mode-just-aired = the newest episodes first
trivia-lobby-hint = { $host } begins the game. Say how far you have watched with /progress set.
trivia-lobby-anyone = { $host } begins the game; any player can too, { $time }. Say how far you have watched with /progress set.
trivia-up-to-later = up to what people here talk openly about, or what everybody who joins has seen
trivia-host-behind = This game goes up to { $up_to }, and { $reached ->
    [S1E0] you have not said that you have watched anything
   *[other] you are at { $reached }
  }: its questions would spoil you. /progress set moves you along; or /trivia stop, and start one with a lower up_to.
trivia-join = Join
trivia-join-team = { $team }
trivia-leave = Leave
trivia-begin = Start
trivia-joined = You are in. Enjoy the game.
trivia-join-anyway = Join anyway
trivia-begun-line = { $questions ->
    [one] One question is coming
   *[other] { $questions } questions are coming
  }, { $reach }. { $answers ->
    [typed] Press Answer and type; only you see what you typed.
   *[other] Answer with the buttons; only you see what you chose.
  }
trivia-first = First question: { $time }
trivia-up-to-hint = The questions go as far as the player who has seen least. /progress set moves that along.
trivia-question-line = Question { $number } of { $of } · { $category } · { $difficulty }
trivia-question-number = Question { $number } of { $of }
trivia-hint = Hint
trivia-skip = Skip
trivia-type = Answer
trivia-type-again = Another guess
trivia-type-label = Your answer
trivia-how-typed = { $chat ->
    [yes] Press Answer, or, once you are in, write it here in a few words: I put the same mark on every guess, right or wrong.
   *[no] Press Answer to type it; only you see it.
  }
trivia-hint-buttons = **Hint:** only these are left. From now on a right answer earns half.
trivia-hint-typed = **Hint:** `{ $hint }`
    From now on a right answer earns half.
trivia-hint-vote = Noted. A hint comes once most players want it: { $votes } of { $needed } so far. It halves the points.
trivia-hinting = Here comes the hint.
trivia-skip-vote = Noted. The question is skipped once most players want it: { $votes } of { $needed } so far.
trivia-skipping = Skipped.
trivia-guessed-right = **{ $answer }** is right! Keep it to yourself until the reveal.
trivia-guess-wrong = Not that one.
trivia-guess-several = That is more than one answer: type just one.
trivia-guess-padded = Type the answer alone, without other words.
trivia-guess-empty = There is no word and no figure in that.
trivia-guesses-left = { $left ->
    [0] That was your last guess.
    [one] You have one more guess.
   *[other] You have { $left } more guesses.
  }
trivia-closes = Time is up { $time }.
trivia-locked-in = Locked in: **{ $letter }**, { $answer }.
trivia-answer = **{ $answer }** is right.
trivia-sources = Source: { $sources }
trivia-right = Right: { $names }
trivia-nobody-right = { $count ->
    [0] Nobody answered.
   *[other] Nobody had it.
  }
trivia-void-away = I was away when the time ran out, so this question counts for nobody. On we go.
trivia-void-skipped = Skipped: this question counts for nobody. On we go.
trivia-void-removed = The moderators have removed this question, so it counts for nobody.
trivia-void-gone = This question was taken out of the show's pack meanwhile, so it counts for nobody. On we go.
trivia-table-row = { $place } { $name } · { $points } points · { $right } right
trivia-team-row = { $place } **{ $team }** · { $points } points on average · { $players ->
    [one] one player
   *[other] { $players } players
  }
trivia-podium-title = The game is over
trivia-winners = { $count ->
    [one] { $names } wins!
   *[other] { $names } share the first place!
  }
trivia-podium-hint = After { $questions ->
    [one] one question
   *[other] { $questions } questions
  }. /trivia leaderboard has the server's table.
trivia-no-points = Nobody scored this time.
trivia-stopped-title = The game was stopped
trivia-expired-title = The lobby has closed
trivia-expired-line = Nobody began the game in time. /trivia start opens another.
trivia-dropped = The game was stopped before the time was up, so this question counts for nobody.
trivia-shut-out = The game ends here: I may not write in this channel any more.
trivia-shut-out-log = The trivia game in { $channel } has ended: I may not write there any more.
trivia-shut-out-lacking = I am missing { $permissions }: a moderator can give that back in the channel's settings.
trivia-vote-stop = { $name } wants to stop the game: { $votes } of the { $needed } players needed. Whoever agrees runs /trivia stop too.
trivia-vote-skip = { $name } wants to skip this question: { $votes } of the { $needed } players needed. Whoever agrees presses Skip.
difficulty-easy = easy
difficulty-medium = medium
difficulty-hard = hard
