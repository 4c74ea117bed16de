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
trivia-lobby-hint = { $host } begins the game. Say how far you have watched with /progress set.
trivia-host-behind = This game goes up to { $up_to }, and { $reached ->
    [S1E0] you have not said that you have watched anything
   *[other] you are at { $reached }
  }: its questions would spoil you. /progress set moves you along; or /trivia stop, and start one with a lower up_to.
trivia-join = Join
trivia-begin = Start
trivia-joined = You are in. Enjoy the game.
trivia-join-anyway = Join anyway
trivia-begun-line = { $questions ->
    [one] One question is coming
   *[other] { $questions } questions are coming
  }, { $reach }. Answer with the buttons; only you see what you chose.
trivia-up-to-hint = The questions go as far as the player who has seen least. /progress set moves that along.
trivia-question-line = Question { $number } of { $of } · { $category } · { $difficulty }
trivia-closes = Time is up { $time }.
trivia-locked-in = Locked in: **{ $letter }**, { $answer }.
trivia-answer = **{ $answer }** is right.
trivia-sources = Source: { $sources }
trivia-right = Right: { $names }
trivia-nobody-right = { $count ->
    [0] Nobody answered.
   *[other] Nobody had it.
  }
trivia-voided = I was away when the time ran out, so this question counts for nobody. On we go.
trivia-table-row = { $place } { $name } · { $points } points · { $right } right
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
trivia-expired-line = Nobody began the game within ten minutes. /trivia start opens another.
trivia-dropped = The game was stopped before the time was up, so this question counts for nobody.
trivia-stop-vote = { $name } wants to stop the game: { $votes } of the { $needed } players needed. Whoever agrees runs /trivia stop too.
difficulty-easy = easy
difficulty-medium = medium
difficulty-hard = hard
