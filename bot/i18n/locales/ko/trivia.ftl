trivia-lobby-title = 퀴즈: { $show }
trivia-lobby-line = { $questions }문제, 문제마다 { $seconds }초{ $filter } · { $reach }
trivia-up-to-players = 참가자 모두가 본 회차까지
trivia-lobby-players = { $count ->
    [1] 참가: { $names }
   *[other] { $count }명 참가: { $names }
  }
trivia-lobby-empty = 아직 아무도 없어요.
trivia-team = { $team ->
    [1] 빨강
    [2] 파랑
    [3] 초록
   *[other] 노랑
  }
trivia-team-empty = 아직 없음
trivia-typed = 주관식
trivia-mode-rewatch = 1화부터 차례대로
trivia-mode-just-aired = 최신 회차부터
trivia-lobby-hint = { $host } 님이 시작해요. 어디까지 봤는지는 /progress set으로 알려 주세요.
trivia-lobby-anyone = { $host } 님이 시작해요. { $time }부터는 참가자 누구나 시작할 수 있어요. 어디까지 봤는지는 /progress set으로 알려 주세요.
trivia-up-to-later = 이 채널에서 자유롭게 이야기하는 회차까지, 또는 참가자 모두가 본 회차까지
trivia-host-behind = 이 게임은 { $up_to }까지 다루는데, { $reached ->
    [S1E0] 아직 어디까지 봤는지 알려 주지 않았어요
   *[other] 지금 { $reached }까지 봤어요
  }. 문제가 스포일러가 될 수 있어요. 더 봤다면 /progress set으로 알려 주고, 아니면 /trivia stop을 쓴 뒤 “{ name-option-up-to }” 옵션을 낮춰 새로 시작해 주세요.
trivia-join = 참가
trivia-join-team = { $team }
trivia-leave = 나가기
trivia-begin = 시작
trivia-joined = 참가했어요. 재미있게 해요!
trivia-join-anyway = 그래도 참가
trivia-begun-line = { $questions }문제가 나와요 ({ $reach }). { $answers ->
    [typed] 답하기를 눌러 답을 써 주세요. 쓴 답은 나에게만 보여요.
   *[other] 버튼으로 답해 주세요. 고른 답은 나에게만 보여요.
  }
trivia-first = 첫 문제: { $time }
trivia-up-to-hint = 문제는 가장 덜 본 참가자에게 맞춰져요. 더 봤다면 /progress set으로 알려 주세요.
trivia-question-line = { $of }문제 중 { $number }번 · { $category } · { $difficulty }
trivia-question-number = { $of }문제 중 { $number }번
trivia-hint = 힌트
trivia-skip = 건너뛰기
trivia-type = 답하기
trivia-type-again = 다시 답하기
trivia-type-label = 내 답
trivia-how-typed = { $chat ->
    [yes] 답하기를 누르거나, 참가했다면 여기에 바로 짧게 써 주세요. 맞든 틀리든 똑같은 표시만 남겨요.
   *[no] 답하기를 눌러 답을 써 주세요. 나에게만 보여요.
  }
trivia-hint-buttons = **힌트:** 이 중에 정답이 있어요. 지금부터 맞히면 점수가 절반이에요.
trivia-hint-typed = **힌트:** `{ $hint }`
    지금부터 맞히면 점수가 절반이에요.
trivia-hint-vote = 접수했어요. 참가자 과반이 원하면 힌트가 나와요: { $needed }명 중 { $votes }명. 힌트가 나오면 점수가 절반이 돼요.
trivia-hinting = 힌트 나갑니다!
trivia-skip-vote = 접수했어요. 참가자 과반이 원하면 건너뛰어요: { $needed }명 중 { $votes }명.
trivia-skipping = 건너뛰었어요.
trivia-guessed-right = **{ $answer }**, 정답이에요! 정답 공개 때까지는 비밀이에요.
trivia-guess-wrong = 아쉽지만 오답이에요.
trivia-guess-several = 답이 여러 개예요. 하나만 써 주세요.
trivia-guess-padded = 다른 말 없이 답만 써 주세요.
trivia-guess-empty = 글자도 숫자도 없는 답이에요.
trivia-guesses-left = { $left ->
    [0] 마지막 기회였어요.
   *[other] { $left }번 더 답할 수 있어요.
  }
trivia-closes = { $time } 마감돼요.
trivia-locked-in = 답했어요: **{ $letter }**, { $answer }.
trivia-answer = 정답은 **{ $answer }**
trivia-sources = 출처: { $sources }
trivia-right = 정답자: { $names }
trivia-nobody-right = { $count ->
    [0] 아무도 답하지 않았어요.
   *[other] 아무도 맞히지 못했어요.
  }
trivia-void-away = 시간이 끝날 때 제가 꺼져 있어서 이 문제는 점수에 반영되지 않아요. 계속할게요.
trivia-void-skipped = 건너뛰었어요. 이 문제는 점수에 반영되지 않아요. 계속할게요.
trivia-void-removed = 관리자가 이 문제를 빼서 점수에 반영되지 않아요.
trivia-void-gone = 그사이 이 문제가 팩에서 빠져서 점수에 반영되지 않아요. 계속할게요.
trivia-table-row = { $place } { $name } · { $points }점 · { $right }개 정답
trivia-team-row = { $place } **{ $team }** · 평균 { $points }점 · { $players }명
trivia-podium-title = 게임이 끝났어요
trivia-winners = { $count ->
    [1] 우승: { $names }!
   *[other] 공동 우승: { $names }!
  }
trivia-podium-hint = { $questions }문제를 풀었어요. 서버 순위는 /trivia leaderboard에 있어요.
trivia-no-points = 이번에는 점수를 얻은 사람이 없어요.
trivia-stopped-title = 게임이 중단됐어요
trivia-expired-title = 대기실이 닫혔어요
trivia-expired-line = 제때 시작되지 않았어요. /trivia start로 새로 열 수 있어요.
trivia-dropped = 시간이 끝나기 전에 게임이 중단돼서 이 문제는 점수에 반영되지 않아요.
trivia-shut-out = 이 채널에 더는 글을 올릴 수 없어서 게임은 여기서 끝나요.
trivia-shut-out-log = { $channel } 채널에 더는 글을 올릴 수 없어서 퀴즈 게임이 끝났어요.
trivia-shut-out-lacking = 저에게 없는 권한: { $permissions }. 관리자가 채널 설정에서 다시 줄 수 있어요.
trivia-vote-stop = { $name } 님이 게임을 끝내고 싶어 해요 ({ $needed }명 중 { $votes }명). 찬성하면 /trivia stop을 써 주세요.
trivia-vote-skip = { $name } 님이 이 문제를 건너뛰고 싶어 해요 ({ $needed }명 중 { $votes }명). 찬성하면 건너뛰기를 눌러 주세요.
difficulty-easy = 쉬움
difficulty-medium = 보통
difficulty-hard = 어려움
