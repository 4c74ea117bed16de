nobody = 이름을 지운 팬
and-more = { $names } 외 { $count }

error-unexpected = 제 쪽에서 문제가 생겼어요. 다시 시도해 주세요. 계속되면 저를 운영하는 분께 이 번호를 알려 주세요: { $reference }
error-unavailable = 지금 데이터베이스에 연결되지 않아서 저장하지 못했어요. 잠시 뒤에 다시 해 주세요.
error-unanswered = 방금 디스코드가 응답하지 않아서 잘됐는지 알 수 없어요. 확인해 보고 잠시 뒤에 다시 해 주세요.
card-called-off = 올리는 동안 디스코드가 응답하지 않아서 취소했어요. 다시 해 주세요.
error-you-typed = 사라지지 않게, 입력한 내용을 여기 남겨요:
error-forbidden = 여기서는 디스코드가 막아서 할 수 없어요. 관리자가 채널 설정에서 저에게 필요한 권한을 허용할 수 있어요.
error-outdated-command = 그사이 이 명령어가 바뀌었어요. 디스코드를 껐다 켜거나 잠시 뒤에 다시 해 주세요.

refusal-server-only = 서버에서만 쓸 수 있어요.
refusal-not-allowed = 여기서는 그럴 수 없어요.
refusal-moderators-only = 서버를 관리할 수 있는 사람만 할 수 있어요.
refusal-bot-lacks = 이 채널에서 저에게 필요한 권한이 없어요: { $permissions }. 관리자가 채널 설정에서 허용할 수 있어요.
refusal-old-button = 오래된 버튼이라 더는 작동하지 않아요. 명령어를 다시 실행하면 새 버튼이 나와요.
refusal-flood = 한꺼번에 너무 많아서 이번 것은 건너뛰었어요. 몇 초 뒤에 이어서 해 주세요.
refusal-flood-server = 지금 이 서버에 요청이 몰려서 이번 것은 건너뛰었어요. 몇 초 뒤에 다시 해 주세요. 투표와 답은 그대로 반영돼요.
refusal-unknown-show = “{ $show }” 작품은 여기에 없어요. 목록에서 골라 주세요.
refusal-not-an-episode = “{ $text }” 같은 회차는 없어요. S1E12, 1x12, e12처럼 쓰거나 목록에서 골라 주세요.
refusal-no-such-episode = { $episode } 회차는 없어요. 지금은 { $latest }까지 나왔어요.
refusal-no-such-season = 그런 시즌은 없어요: 시즌 { $season }. 지금은 시즌 { $latest }까지 나왔어요.
refusal-not-a-duration = “{ $text }” 대신 1분에서 1년 사이의 시간을 2시간, 3일, 1주처럼 써 주세요.
refusal-not-a-moment = “{ $text }” 시각을 알아볼 수 없어요. 20:00, 금요일 20:00, 내일 오후 8시, 12월 24일 20:00, 2026-12-24 20:00처럼 쓰고, 원하면 뒤에 20:00 KST나 20:00 Europe/Paris처럼 시간대를 붙여 주세요. 90분이나 2일처럼 지금부터 얼마 뒤인지 써도 돼요.
refusal-moment-no-such-day = 달력에 없는 날이에요: “{ $text }”
refusal-moment-past = 이미 지난 시각이에요: “{ $text }”. 앞으로 올 시각을 써 주세요.
refusal-moment-far = 너무 먼 날이에요. { $days }일 뒤까지만 잡을 수 있어요.
refusal-moment-skipped = { $day }에는 { $zone } 시간대의 시계가 앞당겨져서 { $time } 시각이 없어요. 다른 시각을 골라 주세요.
refusal-zone-of-several-places = 여러 시간대가 함께 쓰는 이름이에요: { $zone }. America/Chicago나 Asia/Kolkata 같은 도시 이름이나 +05:30 같은 시차를 써 주세요.
refusal-no-such-zone = “{ $text }” 시간대는 없어요. Europe/Paris나 Asia/Seoul 같은 도시 이름이나 +09:00 같은 시차를 써 주세요.

refusal-game-running = 이 채널에서는 이미 게임이 진행 중이에요. 함께하거나 다른 채널을 써 주세요.
refusal-game-begun = 이미 시작했어요. 다음 문제에 답하면 참가할 수 있어요.
refusal-game-over = 이 게임은 끝났어요. /trivia start로 새로 열 수 있어요.
refusal-game-shut-out = 이 채널에 더는 글을 올릴 수 없어서 게임이 끝났어요. 관리자가 채널 설정에서 { $permissions } 권한을 다시 허용하면 /trivia start로 새로 열 수 있어요.
refusal-no-game = 이 채널에는 게임이 없어요.
refusal-not-host = 이 게임은 { $host } 님이 열었어요. { $host } 님이나 관리자가 시작할 수 있어요.
refusal-not-playing = 참가자, 방장, 관리자만 할 수 있어요.
refusal-already-joined = 이미 참가했어요.
refusal-not-in-lobby = 참가하고 있지 않아요.
refusal-nobody-in = 아직 아무도 없어요. 하고 싶은 사람이 먼저 참가를 눌러 주세요.
refusal-already-answered = 이미 답했어요: “{ $answer }”. 한 문제에 한 번만 답할 수 있어요.
refusal-already-right = 이미 맞혔어요: “{ $answer }”
refusal-no-guesses-left = 이 문제에 주어진 { $most }번의 기회를 다 썼어요. 곧 정답이 나와요.
refusal-choice-taken-away = 힌트로 지워진 오답이에요. 다른 답을 골라 주세요.
refusal-question-gone = 그사이 이 문제가 팩에서 빠져서 점수에 반영되지 않아요.
refusal-no-question-open = 지금 풀 수 있는 문제가 없어요.
refusal-round-over = 늦었어요. 이미 끝난 문제예요.
refusal-no-questions = { $up_to ->
    [S1E0] 아직 아무것도 안 본 사람에게 낼
   *[other] { $up_to }까지 본 사람에게 낼
  } 문제 중에 조건에 맞는 것이 없어요. 분류나 난이도를 빼거나, “{ name-option-up-to }” 옵션이나 /progress set으로 범위를 넓혀 보세요.
refusal-unknown-category = “{ $category }” 분류는 여기에 없어요. 목록에서 골라 주세요.
refusal-wants-stop-already = 이미 접수했어요. 다른 참가자도 /trivia stop을 쓰면 돼요.
refusal-wants-skip-already = 이미 접수했어요. 다른 참가자도 건너뛰기를 누르면 돼요.
refusal-wants-hint-already = 이미 접수했어요. 다른 참가자도 힌트를 누르면 돼요.
refusal-not-unlocked = { $unlocked ->
    [S1E0] 이 서버의 엠바고가 풀린 회차가 아직 없어서
   *[other] 이 서버의 엠바고가 { $unlocked }까지만 풀려서
  }, { $episode }까지 다루는 게임은 열 수 없어요.
refusal-beyond-ceiling = 이 채널에서는 { $ceiling ->
    [S1E0] 어떤 회차도 자유롭게 이야기할 수 없어서
   *[other] { $ceiling }까지만 자유롭게 이야기할 수 있어서
  }, { $episode }까지 다루는 게임은 열 수 없어요.
refusal-behind = 이 게임은 { $up_to }까지 다루는데, { $reached ->
    [S1E0] 아직 어디까지 봤는지 알려 주지 않았어요
   *[other] 지금 { $reached }까지 봤어요
  }. 문제가 스포일러가 될 수 있어요. 더 봤다면 /progress set으로 알려 주세요.

refusal-unknown-poll = 이 서버에 그런 투표는 없어요. /poll list에서 찾아보세요.
refusal-no-poll-here = 이 채널에는 투표가 없어요. 서버의 투표는 /poll list에 있어요.
refusal-unknown-question = 그런 질문은 없어요. 목록에서 골라 주세요.
refusal-no-such-option = 이 투표에 그런 선택지는 없어요.
refusal-poll-not-open = 이 투표는 아직 열리지 않았어요.
refusal-poll-closed = 이 투표는 마감됐어요.
refusal-poll-has-opened = 이미 열린 투표라 취소할 수 없어요. 그만 받으려면 /poll close를 써 주세요.
refusal-ballot-choices = { $most ->
    [1] 하나를 골라 주세요.
   *[other] 1개에서 { $most }개까지 골라 주세요.
  }
refusal-ballot-ranks = 순위는 1, 2, 3처럼 차례대로, 한 자리에 하나씩 매겨 주세요.
refusal-ballot-percents = 예측은 선택지마다 1~99%이고, 합이 100%여야 해요.
refusal-poll-max-choices = 고를 수 있는 개수는 1에서 { $most } 사이예요.
refusal-poll-not-yours = 투표를 만든 사람과 관리자만 할 수 있어요.
refusal-poll-has-votes = 이미 투표한 사람이 있어서 고칠 수 없어요. 마감하고 새로 물어볼 수는 있어요.
refusal-poll-changed = 그사이 투표가 바뀌었어요. 다시 확인하고 처음부터 해 주세요.
refusal-poll-unseen = 고치는 화면에는 질문이 그대로 나와요. 먼저 열어 봐 주세요.
refusal-poll-show-gone = 이 투표의 작품이 이제 없어서, 스포일러가 될지 알 수 없어요.
refusal-poll-closes-first = 이대로면 열리기 전에 마감돼요. 마감을 늦추거나 더 일찍 열어 주세요.
refusal-poll-ping-not-yours = { $role } 역할을 직접 멘션할 수 있는 사람만 저를 통해 멘션할 수 있어요. 아무나 멘션할 수 없는 역할이면 모두를 멘션할 권한이 있어야 해요.
refusal-no-such-role = 이제 이 서버에 없는 역할이에요.
refusal-episode-aired = { $episode } 회차는 이미 방영됐어요. 앞으로 나올 회차나 날짜를 골라 주세요.
refusal-no-episode-to-come = { $episode } 회차는 다음에 나올 수 있는 회차가 아니에요.
refusal-ranking-letters = 순위는 C A B처럼 A부터 { $last }까지의 글자로 써 주세요.
refusal-ranking-twice = 순위에 { $letter } 글자가 두 번 나와요.
refusal-not-a-percent = “{ $text }” 대신 1에서 99까지의 정수를 써 주세요.
refusal-forecast-sum = 선택지마다 1% 이상, 모두 더해 100%여야 해요. 입력한 값: { $given }, 합계 { $sum }%.
refusal-forecast-line = “{ $line }” 줄을 알아볼 수 없어요. A 40처럼 글자와 퍼센트를 써 주세요.
refusal-forecast-twice = { $letter } 줄이 두 개예요.
refusal-poll-no-votes = 아직 아무도 투표하지 않았어요.
refusal-poll-tally-after-vote = 투표하면 다른 사람들의 의견을 볼 수 있어요.
refusal-poll-tally-at-close = 결과는 마감할 때 나와요. 그 전에는 만든 사람을 포함해 아무도 볼 수 없어요.
refusal-poll-anonymous-history = 익명 투표라 표마다 시각이 남지 않아서, 의견이 어떻게 움직였는지 알 수 없어요.
refusal-poll-anonymous-split = 익명 투표라 누가 어디까지 봤는지는 표와 함께 남지 않아요.
refusal-poll-anonymous-export = 익명 투표는 마감된 뒤에 내보낼 수 있어요. 들어오는 표를 지켜보면 누구 표인지 알 수 있으니까요.
refusal-poll-no-show = 작품에 관한 투표가 아니라서 투표한 사람들이 어디까지 봤는지 알 수 없어요.
refusal-poll-moderators-judge = 예측의 실제 결과는 관리자가 정해요. 만든 사람도 그 결과로 점수를 받을 수 있으니까요.
refusal-poll-void = 무효가 된 투표예요. 어디에도 반영되지 않고, 되돌릴 수 없어요.
refusal-poll-truth-none = 실제 결과를 골라 주세요. 맞는 것이 없으면 /poll void를 써 주세요.
refusal-poll-truth-one = 예측의 실제 결과는 딱 하나예요.
refusal-poll-not-scored = 아직 점수가 없어요. 관리자가 실제 결과를 정하면 나와요.
refusal-poll-anonymous-score = 익명 예측이라 어느 것이 내 예측인지 아무도 몰라요.
refusal-poll-no-forecast = 여기에는 예측하지 않았어요.
refusal-poll-no-forecasts = 이 서버에서 점수가 매겨진 내 예측이 아직 없어요.
refusal-poll-question = 질문은 { $longest }자까지 쓸 수 있고, 비워 둘 수 없어요.
refusal-poll-options-count = 선택지는 한 줄에 하나씩 { $fewest }개에서 { $most }개까지예요. 지금은 { $given }개예요.
refusal-poll-option-long = “{ $option }” 선택지가 너무 길어요. { $longest }자까지 쓸 수 있어요.
refusal-poll-options-twice = 같은 선택지가 두 개 있어요.

refusal-unknown-plot-point = “{ $typed }” 항목은 없어요. 목록에서 제목을 골라 주세요.
refusal-nothing-to-wrap = 가릴 것이 없어요. 글이 비었거나 보이지 않는 글자뿐이에요.
refusal-no-webhooks-here = 이런 채널에서는 다른 사람 이름으로 올릴 수 없어요.
refusal-too-many-webhooks = 이 채널의 웹훅이 디스코드 한도까지 차서 다른 사람 이름으로 올릴 수 없어요. 관리자가 안 쓰는 웹훅을 지울 수 있어요.
refusal-file-too-large = 파일이 너무 커요. 여기에는 최대 { $most }MB까지 올릴 수 있어요.
refusal-file-gone = 그사이 제가 다시 시작돼서 파일을 잃어버렸어요. /spoiler say를 다시 실행하고 한 번 더 첨부해 주세요.
refusal-mark-not-yours = 쓴 사람이나 메시지를 관리할 수 있는 사람만 스포일러로 표시할 수 있어요.
refusal-mark-nothing = 글, 파일, 그림 스티커만 가릴 수 있어요. 이 메시지에는 그중 아무것도 없거나 다른 것이 섞여 있어요.
refusal-file-unreachable = 파일이나 스티커 그림을 받아 오지 못해서 모두 그대로 뒀어요. 잠시 뒤에 다시 해 주세요.
refusal-repost-gone = 이미 없어졌거나 제가 올린 메시지가 아니에요.
refusal-repost-not-yours = 쓴 사람만 내용을 바꿀 수 있어요.
refusal-repost-too-long = 메시지 하나에 담기에는 너무 길어요. 지우고 /spoiler say로 다시 올리면 나눠서 올려 드려요.
refusal-repost-voiceless = 이 글을 올린 웹훅이 없어져서 더는 고칠 수 없어요. 지우고 다시 올려 주세요.
