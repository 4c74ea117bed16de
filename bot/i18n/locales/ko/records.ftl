trivia-leaderboard-title = 순위표
trivia-leaderboard-line = { $scope } · { $period }
trivia-leaderboard-empty = 아직 아무도 퀴즈를 하지 않았어요. /trivia start로 한 판 열어 보세요.
trivia-leaderboard-own = 나:
trivia-leaderboard-page = { $page }/{ $pages }쪽 · { $players }명
trivia-leader-row = { $place } { $name } · { $points }점 · { $answered }문제 중 { $right }문제 정답
trivia-every-show = 모든 작품
trivia-season = { $show } 시즌 { $season }
period-week = 최근 7일
period-month = 최근 30일
period-all = 전체 기간

trivia-profile-title = 퀴즈: { $name }
trivia-profile-here = 이 서버 · { $show }
trivia-profile-empty = { $name } 님은 아직 여기서 푼 문제가 없어요. /trivia start로 게임을 열 수 있어요.
trivia-profile-line = { $place ->
    [0] 아직 순위 없음
   *[other] { $players }명 중 **#{ $place }**
  } · **{ $points }**점 · { $games }판, { $won }승
trivia-profile-answers = { $answered }문제 중 **{ $right }**문제 정답 ({ $portion }) · 최고 **{ $streak }**연속 정답
trivia-profile-categories = 분류별
trivia-profile-episodes = 회차별 (내가 본 회차까지)
trivia-profile-before = S1E1 이전
trivia-profile-beyond = 그 뒤
trivia-profile-row = { $what }: { $answered }문제 중 { $right }문제 ({ $portion })
trivia-profile-private = 나에게만 보여요. 회차별 성적은 다른 누구에게도 보여 주지 않아요.
trivia-profile-public = 어디까지 봤는지는 본인만 알 수 있어서, 회차별 성적은 여기 없어요.
trivia-column-right = 정답
trivia-column-points = 점수
tile-points = { $count ->
    [1] 점
   *[other] 점
  }
tile-games = { $count ->
    [1] 판
   *[other] 판
  }
tile-won = { $count ->
    [1] 승
   *[other] 승
  }
tile-streak = 최고 연속 정답
tile-right = { $answered }문제 정답률
tile-place = { $players }명 중
picture-number = { $number }
picture-portion = { NUMBER($portion, style: "percent", maximumFractionDigits: 0) }
picture-place = #{ $place }
picture-points = { $points }점
picture-of = { $right }/{ $answered }
picture-portion-of = { $portion } ({ $answered })
picture-somebody = 누군가
page-back = 이전
page-on = 다음
