help-button = ?
help-title = 무엇을 하고 싶나요?
help-welcome = 이 서버에서 퀴즈와 투표, 스포일러 걱정 없는 수다를 맡고 있어요. 각자 어디까지 봤는지도 챙겨요. 하나를 고르면 방법을 알려 줄게요. 나에게만 보여요.
help-choose = 무엇을 할까요?
help-moderators-only = 서버를 관리할 수 있는 사람만 쓸 수 있어요.

help-topic-trivia = 퀴즈 하기
help-text-trivia =
    문제는 채널의 허용 회차까지, 정해진 것이 없으면 참가자 모두가 본 회차까지만 나와요.

    - /trivia start: 여기에 대기실을 열어요. 참가를 누르고, 방장이 시작을 눌러요.
    - /trivia daily: 혼자 푸는 퀴즈예요. 하루 세 문제에 연속 기록, 공유할 수 있는 결과표도 있어요.
    - /trivia skip: 문제를 건너뛰어요. /trivia stop: 게임을 끝내요. 방장은 바로, 참가자는 과반이 원하면 돼요.

    정답 공개 전에는 내 답을 아무도 못 보고, 빨리 맞힐수록 점수가 높아요.

help-topic-records = 다들 얼마나 잘하는지 보기
help-text-records =
    - /trivia leaderboard: 최근 7일, 최근 30일, 전체 기간의 서버 순위를 보여 줘요.
    - /trivia profile: 한 사람의 전적을 보여 줘요. 아무도 고르지 않으면 내 전적이에요.

help-topic-polls = 서버 사람들에게 물어보기
help-text-polls =
    - /poll season2: 팬들 사이에 의견이 갈리는 질문을 올려요. 첫 질문은, 시즌 2에는 무슨 일이 있을까요?
    - /poll create: 직접 투표를 만들어요. 하나 고르기, 여러 개 고르기, 순위, 예측이 있어요.
    - /poll list: 서버의 투표를 찾아요. /poll results: 지금 결과를 봐요. /poll history: 의견이 어떻게 움직였는지 봐요.
    - /poll board: 누가 예측을 잘하는지 봐요.
    - 내가 만든 투표라면 /poll close: 먼저 마감하기, /poll resolve: 실제 결과 정하기, /poll void: 무효로 하기, /poll export: 표를 파일로 받기.

    열려 있는 동안에는 언제든 표를 바꿀 수 있어요.

help-topic-spoilers = 스포일러 없이 이야기하기
help-text-spoilers =
    어느 회차의 스포일러인지 표시가 붙고, 내용은 가려지거나 누군가 열어 보기를 누를 때까지 제가 맡아 둬요. 거기까지 본 사람에게는 바로 보여 주고, 아니면 먼저 물어봐요.

    - /spoiler say: 내 이름으로 글을 가리거나 봉인해서 올려요. 입력창에 쓰니까 입력 중인 것도 안 보여요.
    - /spoiler plot: 작품에서 일어나는 일을 올려요. 제목에는 스포일러가 없어요.
    - /spoiler wrap: 글을 풀리지 않는 스포일러 태그로 감싸서 돌려줘요. 복사해서 쓰면 돼요.

    이미 말해 버렸나요? 메시지 메뉴의 앱에서 **스포일러로 표시**를 눌러 주세요. 가려진 채 내 이름으로 올라간 글도 같은 메뉴에서 고치거나, 회차를 바꾸거나, 지울 수 있어요.

help-topic-progress = 어디까지 봤는지 알려 주기
help-text-progress =
    한 번만 알려 주면 게임, 방, 스포일러에서 아직 못 본 내용을 피하게 해 줄게요. 다른 사람에게는 안 보이고, 알려 주지 않으면 아무것도 안 본 것으로 생각해요.

    - /progress set: 어디까지 봤는지 알려 줘요. 카드의 “봤어요” 버튼도 돼요.
    - /progress show: 지금 어디까지인지 봐요. /progress clear: 기록을 지워요.

help-topic-rooms = 한 회차에 대해 이야기하기
help-text-rooms =
    회차마다 방을 열 수 있어요. 방에서는 그 회차까지 스포일러 걱정 없이 이야기해요.

    - /episode room: 방에 들어가거나 새로 열어요. 아직 거기까지 안 봤으면 나에게만 먼저 알려 줘요.
    - /episode rooms: 방 목록이에요. 들어가도 괜찮은 방은 위에 있고, 나머지는 가려져 있어요.

help-topic-suggest = 퀴즈 문제 제안하기
help-text-suggest = - /trivia suggest: 문제를 쓸 입력창이 열려요. 관리자가 보고 승인하면 내 이름과 함께 이 서버에서 나와요.

help-topic-nights = 다음 퀴즈의 밤 알아보기
help-text-nights =
    - /trivia schedule: 예정된 퀴즈를 내 시간대로 보여 줘요.

    퀴즈의 밤 대기실은 저절로 열려요. 카드에 알림 받기/끄기 버튼이 있으면 눌러서 알림을 받으세요.

help-topic-show = 작품 알아보기
help-text-show =
    - /show about: 어떤 작품인지, 기록과 제작진과 등장인물까지, 내가 본 회차까지만 보여 줘요.
    - /help: 다시 여기로 와요.

help-topic-privacy = 나에 대해 무엇을 저장하는지 보기
help-text-privacy =
    나에 대해 저장된 것은 언제든 보고 지울 수 있어요.

    - /privacy policy: 무엇을, 왜, 얼마 동안 저장하는지 쉬운 말로 알려 줘요.
    - /privacy export: 전부 파일로 줘요.
    - /privacy delete: 확인한 뒤에 전부 지워요.

help-topic-channels = 채널마다 어디까지 이야기할지 정하기
help-text-channels =
    채널의 허용 회차는 거기서 가리지 않고 이야기해도 되는 마지막 회차예요. 채널은 카테고리의, 스레드는 채널의 허용 회차를 따르고, 정하지 않은 곳에서는 스포일러가 없는 것만 가리지 않고 보여 줘요.

    - /guard channel: 허용 회차를 정해요. /guard clear: 없애요.
    - /guard list: 서버 전체와 어디에 어떤 권한이 부족한지 한눈에 보여 줘요.
    - /guard embargo: 방영하고 며칠이 지나면 스포일러로 안 칠지 정해요.

help-topic-guard = 스포일러 감시하기
help-text-guard =
    허용 회차가 정해진 채널에서, 그보다 더 나갔는데 가리지 않은 글을 찾아요. 찾은 뒤에 어떻게 할지는 관리자가 정해요.

    - /guard mode: 그대로 두기, 안내 달기, 쓴 사람 이름으로 가리기, 내리기 중에서 골라요.
    - /guard test: 글을 어떻게 판단하는지와 그 이유를 알려 줘요. 여기부터 해 보세요.
    - /guard exempt: 어떤 역할을 예외로 둬요.
    - /guard automod: 가장 확실한 표현은 디스코드가 직접 막게 해요.
    - /guard phrase add, /guard phrase remove, /guard phrase list: 서버에서 추가한 표현을 관리해요.

help-topic-log = 가드가 한 일 지켜보기
help-text-log = - /guard log: 관리자만 볼 로그 채널을 정해요. 제가 한 일을 이유와 되돌리기 버튼까지 붙여 거기에 알려요.

help-topic-plan = 퀴즈의 밤 열기
help-text-plan = - /trivia night: "금요일 20:00"처럼 때를 말하면 게임을 예약해요. 한 번만, 매일, 매주 중에서 고를 수 있어요. 이벤트를 만들고, 원하는 사람에게 알리고, 대기실을 열어요.

help-topic-review = 문제 검토하기
help-text-review = - /trivia review: 팬들이 제안하거나 신고한 문제를 하나씩 봐요. 필요하면 지난 게임의 점수도 다시 매기고, 어떤 결정이든 되돌릴 수 있어요.

help-topic-setup = 이 서버 설정하기
help-text-setup =
    - /setup: 언어, 작품, 채널, 가드, 누가 게임과 투표를 여는지, 알림, 시간대, 부족한 권한까지 차례로 안내해요. 언제든 그만둬도 돼요. 어디까지 했는지 보여 줘요.
    - /settings show: 모든 설정을 봐요. /settings set: 무엇이든 바꿔요.

help-topic-packs = 우리만의 문제 가져오기
help-text-packs =
    - /pack import: 파일에서 문제를 가져와요. 파일 없이 쓰면 문제 하나를 쓸 입력창이 열려요. 저장하기 전에 어떻게 들어오는지 한 줄씩 보여 줘요.
    - /pack list: 있는 팩을 보여 줘요. /pack disable, /pack enable: 팩을 껐다 켜요. /pack remove: 아예 빼요.
    - /pack export: 팩을 파일로 줘요. 간직하거나 고치거나 나눠 쓰면 돼요.
