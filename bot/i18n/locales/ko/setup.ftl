language-name = 한국어
setup-title = Rooftop 설정
setup-line = 지금 설정은 이래요. 원하는 것만 바꾸거나 하나씩 차례로 해 보세요.
setup-change = 바꾸기
setup-look = 보기
setup-begin = 하나씩 하기
setup-all = 전체 단계
setup-next = 다음: { $step }
setup-kept = 고르면 바로 적용되니 언제든 그만둬도 돼요. /setup에서 어디까지 했는지 볼 수 있어요. 저를 이 서버에서 내보내면 저장된 것은 { $days }일 뒤에 모두 지워져요.

setup-language-title = 언어
setup-language-text = 모두에게 어느 언어로 말할까요? 한 사람만 보는 것은 그 사람의 언어로 말해요.

setup-show-title = 작품
setup-show-text = 어느 작품의 서버인가요? 명령어에서 작품을 고르지 않고 채널에도 정해진 작품이 없으면 이 작품으로 알아들어요.

setup-channels-title = 채널
setup-channels-text = 채널마다 어디까지 이야기해도 되나요? **허용 회차**는 거기서 가리지 않고 이야기해도 되는 마지막 회차예요. 채널은 카테고리의, 스레드는 채널의 허용 회차를 따라요.
setup-no-ceilings = 아직 허용 회차를 정한 채널이 없어요. 스포일러가 없는 것만 가리지 않고 보여 줘요.
setup-channel-choose = 어느 채널이나 카테고리인가요?
setup-channel = { $channel } · **{ $show }**: { $reach }
setup-no-ceiling = 따로 정한 허용 회차 없음
setup-about = 어느 작품인가요?
setup-ceiling = 어디까지 이야기해도 되나요?
setup-reach = 허용: { $reach }
setup-lift = 없애기
setup-other-channel = 다른 채널

setup-guard-title = 가드
setup-guard-text = 허용 회차가 정해진 채널에 누가 가리지 않은 스포일러를 올리면 어떻게 할까요?
setup-guard-off = 꺼짐: 가리지 않은 스포일러를 그대로 둬요
setup-guard = 가리지 않은 스포일러: { $mode } · 로그 채널: { $channel }
setup-guard-idle = ⚠️ 아직 허용 회차를 정한 채널이 없어서 지킬 곳이 없어요. 바로 앞 단계에서 정할 수 있어요.
setup-mode = 어떻게 할까요?
setup-mode-off = 그대로 두기
setup-mode-nudge = 잠시 뒤 사라지는 안내 달기
setup-mode-wrap = 쓴 사람 이름으로 스포일러 가리기
setup-mode-remove = 글을 내리고 쓴 사람에게 안내하기
setup-strictness = 얼마나 확실해야 하나요?
setup-log = 한 일을 어느 채널에 알릴까요?

setup-starting-title = 게임과 투표
setup-starting-text = 누가 퀴즈를 열고 누가 투표를 만들 수 있나요? 관리자는 언제나 할 수 있고, 참여는 누구나 할 수 있어요. 역할을 고르면 그 역할만 할 수 있고, 빼면 다시 누구나 할 수 있어요.
setup-starting = 퀴즈: { $games } · 투표: { $polls }
setup-everybody = 누구나
setup-role-and-moderators = { $role } 역할과 관리자
setup-games-by = 누가 퀴즈를 여나요? (누구나)
setup-polls-by = 누가 투표를 만드나요? (누구나)

setup-reminders-title = 알림
setup-reminders-text = 퀴즈의 밤 전에 어느 역할을 멘션할까요? 사람들이 카드의 버튼으로 받고 돌려줘요. 다른 권한이 아무것도 없는 역할이어야 해요.
setup-nobody-reminded = 아무도 멘션하지 않음
setup-ping = 어느 역할인가요? (없음)

setup-time-title = 시간대
setup-time-text = 어느 시간대로 일정을 잡나요? 시간대를 적지 않은 시각은 이곳 기준이고, 오늘의 퀴즈도 이곳의 자정에 바뀌어요.
setup-time = { $zone }, 지금 { $time }
setup-zone-other = 다른 시간대
setup-zone-field = 시간대
setup-zone-hint = Europe/Paris나 Asia/Seoul 같은 도시, 또는 +09:00 같은 시차

setup-permissions-title = 권한
setup-permissions-text = 서버 전체와 지금까지 나온 채널에서 저에게 부족한 권한이 있나요?
setup-gaps = { $places ->
    [0] 부족한 권한 없음
   *[other] ⚠️ { $places }곳에서 권한 부족
  }
setup-gaps-none = ✅ 없어요. 모든 기능을 쓸 수 있어요.
setup-gaps-server = 서버 전체
setup-gap = ⚠️ **{ $permissions }** · { $purpose }
setup-grant-server = 서버 설정 → 역할 → 제 이름의 역할 → 권한에서 허용해 주세요.
setup-grant-channel = 채널이나 카테고리 설정의 권한에서 저나 제 역할을 추가하고 ✓로 바꿔 주세요.
setup-for-cards = 채널을 보고 게임과 투표를 올리려면
setup-for-pictures = 그래프, 시상대, 가려진 파일을 올리려면
setup-for-spoilers = 쓴 사람 이름으로 스포일러를 가리려면
setup-for-guesses = 채팅으로 쓴 답에 표시하려면
setup-for-rooms = 회차마다 방을 열려면
setup-for-events = 퀴즈의 밤을 이벤트로 알리려면
setup-look-again = 다시 확인

settings-title = 이 서버의 설정
settings-games-title = 퀴즈 기본값
settings-games = { $questions }문제, 문제마다 { $seconds }초, { $answers ->
    [typed] 주관식
   *[other] 버튼으로 답하기
  }

greeting-title = 안녕하세요, Rooftop이에요
greeting-setup = 설정하기
greeting-moderators = 설정은 서버를 관리할 수 있는 사람만 할 수 있어요. 급하지 않아요. 그때까지는 스포일러가 없는 것만 가리지 않고 보여 줘요.

refusal-role-only = 여기서는 { $role } 역할과 관리자만 할 수 있어요. 올라온 뒤에는 누구나 참여할 수 있어요.
refusal-no-such-channel = 이제 이 서버에 없는 채널이에요.
refusal-no-such-language = 제가 모르는 언어예요. 목록에서 골라 주세요.
refusal-settings-nothing = 무엇을 바꿀지 골라 주세요. 명령어의 옵션 하나하나가 설정이에요. 지금 설정은 /settings show로 볼 수 있어요.
