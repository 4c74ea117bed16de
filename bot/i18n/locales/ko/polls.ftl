poll-line = { $author } 님의 질문
poll-line-for = { $author } 님의 질문, { $role } 대상
poll-choose = { $most ->
    [1] 하나 고르기
   *[other] { $most }개까지 고르기
  }
poll-rank = 순위 매기기
poll-forecast = 예측하기
poll-bars-ranked = 1순위 표를 센 것이에요.
poll-bars-forecast = 전체 예측값이에요 (모든 예측의 중앙값).
poll-leads-ranked = { $count ->
    [1] 즉석 결선투표 결과: **{ $options }** 승리!
   *[other] 즉석 결선투표 결과, 동점이에요: **{ $options }**
  }
poll-leads-forecast = { $count ->
    [1] 다들 가장 유력하게 보는 것: **{ $options }**, { $percent }%
   *[other] 다들 똑같이 유력하게 보는 것: **{ $options }**, 각각 { $percent }%
  }
poll-named = 합계는 누구나 볼 수 있고, 누가 무엇에 투표했는지는 만든 사람과 관리자만 파일로 받을 수 있어요.
poll-covered-hint = 무엇을 묻는지는 이 채널 어디에도 없어요. 거기까지 본 사람이 열어 보기를 누르면 그 사람에게만 보이고, 거기서 투표할 수 있어요.
poll-votes = { $count ->
    [0] 아직 표가 없어요
   *[other] { $count }표
  }
poll-closes = { $time } 마감
poll-closes-with = { $episode } 방영 때 마감 ({ $time })
poll-closes-unknown = { $episode } 방영 때 마감 (날짜는 아직 미정)
poll-opens = { $time } 열림
poll-stays-open = 누군가 마감할 때까지 진행
poll-closed = 마감됨
poll-resolved = 결과 나옴
poll-void = 무효
poll-leads = { $count ->
    [1] **{ $options }** 득표가 가장 많아요: { $voters }명 중 { $votes }표
   *[other] { $voters }명 중 { $votes }표씩 동점이에요: **{ $options }**
  }
poll-results-live = 결과를 언제든 볼 수 있음
poll-results-after-vote = 투표하면 결과가 보임
poll-results-at-close = 결과는 마감 때 공개
poll-anonymous-open = 익명: 누가 무엇에 투표했는지 아무도 볼 수 없어요. 마감 전까지는 봇을 운영하는 사람이 알아낼 수도 있지만, 마감하면 키를 지워서 누구도 알 수 없게 돼요.
poll-anonymous-closed = 익명: 키를 지워서 누가 무엇에 투표했는지 아무도 알 수 없어요.
poll-voted = 투표했어요: **{ $option }**
poll-voted-same = 이미 투표한 선택지예요: **{ $option }**. 그대로 둘게요.
poll-voted-changed = 바꿨어요: { $before } → **{ $option }**
poll-may-change = 마감 전까지 바꿀 수 있어요.
poll-own-vote = 내 표: **{ $option }**
poll-list-title = 이 서버의 투표
poll-list-open = 진행 중이거나 예정된 투표
poll-list-closed = 마감된 투표
poll-list-mine = 내가 만든 투표
poll-list-none = 그런 투표는 없어요.
poll-pages = { $page }/{ $pages }쪽
poll-list-empty = 아직 투표가 없어요. /poll season2로 하나 올리거나 /poll create로 직접 만들어 보세요.
poll-hidden-name = 가려진 투표, { $episode }까지 ({ $number }번)
poll-card-deleted = { $channel } 채널에 있던 **{ $poll }** 투표의 카드가 삭제돼서 투표를 마감했어요. { $count ->
    [0] 투표한 사람은 없었어요.
   *[other] { $count }표는 남아 있고 /poll results로 볼 수 있어요.
  }
poll-ranking-own = 지금 내 순위: **{ $letters }**. 다시 고르면 바뀌어요.
poll-ranking-next = { $place }순위
poll-ranking-done = 투표
poll-ranking-anew = 처음부터
poll-ranking-type = 직접 쓰기
poll-ranking-hint = 전부 매기지 않아도 돼요. 빠진 선택지는 모두 공동 꼴찌가 돼요.
poll-ranking-title = 내 순위
poll-ranking-letters = 글자로, 가장 마음에 드는 것부터
poll-ranking-letters-hint = C A B처럼: A부터 { $last }까지 원하는 만큼
poll-forecast-title = 내 예측
poll-forecast-percent = { $option }, 퍼센트
poll-forecast-rest = “{ $option }” 가능성은 몇 퍼센트일까요? 1~99로 쓰면, 나머지는 “{ $other }” 몫이에요.
poll-forecast-lines = 한 줄에 하나: 글자와 퍼센트
poll-forecast-lines-hint = A 40, 다음 줄 B 25처럼. 합이 100이고, 하나를 비우면 나머지가 거기로 가요.
poll-posted = 투표를 올렸어요: [보러 가기]({ $link })
poll-waits = 투표를 예약했어요. { $time }({ $when })에 열리고, 그 전에는 어디에도 보이지 않아요.
poll-edit = 고치기
poll-call-off = 취소
poll-called-off = 취소했어요. 이 투표는 아무 데도 올라가지 않아요.
poll-edit-hint = 누군가 투표하기 전까지 만든 사람과 관리자가 고칠 수 있어요. 이 버튼은 /poll results에서도 나와요.
poll-edit-title = 투표 고치기
poll-twin = 이미 진행 중인 질문이에요: [보러 가기]({ $link }) ({ $until })
poll-twin-again = 그래도 올리기
poll-yes = 네
poll-no = 아니요
closing-episode = { $episode } 방영 때
poll-form-title = 투표 만들기
poll-form-question = 질문
poll-form-options = 선택지, 한 줄에 하나
poll-form-options-hint = { $fewest }개에서 { $most }개까지
poll-form-options-hint-forecast = { $fewest }개에서 { $most }개까지. 비워 두면 네/아니요로 물어요
poll-form-closes = 마감
poll-form-closes-hint = 3일, 금요일 20:00, S2E1 같은 회차. 비우면 누군가 마감할 때까지
duration-1h = 1시간
duration-6h = 6시간
duration-1d = 1일
duration-3d = 3일
duration-7d = 7일
duration-14d = 14일
duration-30d = 30일
