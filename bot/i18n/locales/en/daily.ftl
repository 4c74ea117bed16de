daily-question-line = { $show } · daily · { $number } of { $of } · { $category } · { $difficulty }
daily-one-try = One try. Only you see this; how far you have watched decides what is asked.
daily-right = You had it: **{ $answer }** is right.
daily-wrong = Not this time: **{ $answer }** is right.
daily-next = Next question
daily-result = Your result
daily-line = { $show } · daily · { $day }
daily-score = { $right } of { $of } right
daily-mark-right = right
daily-mark-wrong = wrong
daily-streak = Daily streak: { $days ->
    [one] **one day**
   *[other] **{ $days } days**
  } · best { $best }
daily-forgiving = A day counts once all its questions are answered, right or wrong. Of any seven days you may miss one: it does not count, and breaks nothing.
daily-forgiven = You missed a day this week, and it is forgiven. From { $day } on you may miss another; one before that ends your streak.
daily-share = Share
daily-shared = Shared
daily-next-at = The next questions are there { $time }.
daily-play = Play today's

refusal-daily-none = There is no question { $up_to ->
    [S1E0] for people who have watched nothing yet
   *[other] up to { $up_to }
  } here today. /progress set says how far you have watched.
refusal-daily-over = That day is over, and its questions with it. /trivia daily has today's.
refusal-daily-shared = You have shared this one already.
