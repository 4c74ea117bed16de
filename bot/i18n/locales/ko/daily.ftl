daily-question-line = { $show } · 오늘의 퀴즈 · { $number }/{ $of } · { $category } · { $difficulty }
daily-one-try = 기회는 한 번이에요. 나에게만 보이고, 본 회차까지만 문제가 나와요.
daily-right = 맞혔어요! 정답은 **{ $answer }**
daily-wrong = 아쉽지만 오답이에요. 정답은 **{ $answer }**
daily-next = 다음 문제
daily-result = 내 결과
daily-line = { $show } · 오늘의 퀴즈 · { $day }
daily-score = { $of }문제 중 { $right }문제 정답
daily-mark-right = 정답
daily-mark-wrong = 오답
daily-streak = 연속 기록: **{ $days }일** · 최고 { $best }일
daily-forgiving = 맞든 틀리든 그날 문제를 다 풀면 하루로 쳐요. 7일에 하루는 쉬어도 돼요. 쉰 날은 안 세지만 기록이 끊기지도 않아요.
daily-forgiven = 이번 주에 하루 쉬었지만 괜찮아요. { $day }부터 다시 하루 쉴 수 있고, 그 전에 또 쉬면 연속 기록이 끊겨요.
daily-share = 공유
daily-shared = 공유했어요
daily-next-at = 다음 문제는 { $time }에 나와요.
daily-play = 오늘 문제 풀기

refusal-daily-none = 오늘 여기에는 { $up_to ->
    [S1E0] 아직 아무것도 안 본 사람에게 낼
   *[other] { $up_to }까지 본 사람에게 낼
  } 문제가 없어요. 어디까지 봤는지는 /progress set으로 알려 주세요.
refusal-daily-over = 그날 문제는 이미 끝났어요. 오늘 문제는 /trivia daily에 있어요.
refusal-daily-shared = 이미 공유했어요.
