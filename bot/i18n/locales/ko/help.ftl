help-button = ?
help-title = 무엇을 하고 싶나요?
help-welcome = 이 서버에서 퀴즈와 투표와 스포일러 없는 대화를 맡고 있고, 각자 어디까지 봤는지 살펴요. 하나를 고르면 방법을 알려 줄게요. 나에게만 보여요.
help-choose = 하고 싶은 것…
help-moderators-only = 서버를 관리할 수 있는 사람을 위한 것이에요.

help-topic-trivia = 퀴즈 하기
help-text-trivia =
    문제는 참가한 모두가 본 데까지만 나오니 편하게 오세요.

    - /trivia start로 여기에 대기실을 열어요. 참가를 누르고, 연 사람이 시작을 눌러요.
    - /trivia daily는 혼자 하는 퀴즈예요. 하루 세 문제, 연속 기록, 공유할 수 있는 표가 있어요.
    - /trivia skip은 문제를 건너뛰고 /trivia stop은 게임을 끝내요. 연 사람은 바로, 참가자는 과반으로요.

    공개되기 전에는 내 답을 아무도 못 보고, 빠를수록 점수가 높아요.

help-topic-records = 모두의 성적 보기
help-text-records =
    - /trivia leaderboard는 이번 주, 이번 달, 전체 기간의 서버 순위를 보여 줘요.
    - /trivia profile은 한 팬의 기록을 보여 줘요. 이름을 안 적으면 내 기록이에요.

help-topic-polls = 서버에 물어보기
help-text-polls =
    - /poll season2는 팬들이 다투는 질문을 올려요. 먼저, 시즌 2에는 무슨 일이 있을까요?
    - /poll create는 내 투표를 만드는 양식을 열어요: 하나 고르기, 여러 개, 순위, 예측.
    - /poll list로 투표를 찾고, /poll results로 지금 어떤지, /poll history로 의견의 흐름을 봐요.
    - /poll board는 누가 예측을 잘하는지 알려 줘요.
    - 내 투표라면: /poll close로 먼저 끝내고, /poll resolve로 실제 결과를 정하고, /poll void로 무효로 하고, /poll export로 표를 파일로 받아요.

    열려 있는 동안에는 언제든 표를 바꿀 수 있어요.

help-topic-spoilers = 스포일러 없이 이야기하기
help-text-spoilers =
    어느 회차의 스포일러인지 표시가 붙고, 내용은 가려지거나 누군가 열어 보기를 누를 때까지 제가 맡아요. 그만큼 본 사람에게는 바로, 다른 사람에게는 먼저 물어보고 보여 줘요.

    - /spoiler say는 글을 내 이름으로 가리거나 봉인해서 올려요. 양식에 쓰니 입력 중인 것이 보이지 않아요.
    - /spoiler plot은 작품에서 일어나는 일을 올려요. 제목에는 스포일러가 없어요.
    - /spoiler wrap은 글을 단단한 스포일러 태그에 담아 돌려줘요. 복사하면 돼요.

    이미 너무 말했나요? 메시지 메뉴, 앱, **스포일러로 표시**를 눌러 주세요.

help-topic-progress = 어디까지 봤는지 말하기
help-text-progress =
    한 번만 알려 주면 게임과 방과 스포일러가 아직 못 본 것을 피해 줘요. 다른 사람에게는 보이지 않고, 말하지 않으면 아무것도 안 본 것으로 생각해요.

    - /progress set으로 알려 줘요. 카드에 있는 “봤어요” 버튼도 돼요.
    - /progress show는 지금 어디까지인지 보여 주고, /progress clear는 잊게 해요.

help-topic-rooms = 한 회차에 대해 이야기하기
help-text-rooms =
    회차마다 방이 있을 수 있고, 그 회차까지만 터놓고 이야기해요.

    - /episode room으로 들어가거나 열어요. 덜 봤으면 나에게만 먼저 알려 줘요.
    - /episode rooms는 방 목록이에요. 괜찮은 방은 위에, 나머지는 가려져 있어요.

help-topic-suggest = 퀴즈 문제 제안하기
help-text-suggest =
    - /trivia suggest로 양식을 열어요. 관리자가 보고 승인하면 이름과 함께 여기에 나와요.

help-topic-nights = 다음 퀴즈의 밤 알아보기
help-text-nights =
    - /trivia schedule은 예정된 것을 내 시간대로 보여 줘요.

    퀴즈의 밤 대기실은 저절로 열려요. 카드에 알림 받기/끄기 버튼이 있으면 눌러 보세요.

help-topic-show = 작품 알아보기
help-text-show =
    - /show about은 어떤 작품인지, 숫자와 만든 사람과 나오는 사람을 본 데까지만 알려 줘요.
    - /help를 쓰면 다시 여기로 와요.

help-topic-privacy = 나에 대해 무엇을 간직하는지 보기
help-text-privacy =
    나에 대한 것은 언제든 보고 가져갈 수 있어요.

    - /privacy policy는 무엇을, 왜, 얼마 동안 간직하는지 쉬운 말로 알려 줘요.
    - /privacy export는 전부를 파일로 줘요.
    - /privacy delete는 확인한 뒤에 지워요.

help-topic-channels = 채널마다 어디까지 말할지 정하기
help-text-channels =
    채널의 한도는 거기서 터놓고 이야기해도 되는 마지막 회차예요. 채널은 카테고리의, 스레드는 채널의 한도를 따르고, 정한 것이 없으면 스포일러가 없는 것만 그대로 보여요.

    - /guard channel로 정하고 /guard clear로 없애요.
    - /guard list는 서버 전체와 어디에 무슨 권한이 모자라는지 한눈에 보여 줘요.
    - /guard embargo는 방영 며칠 뒤부터 스포일러가 아닌지 정해요.

help-topic-guard = 스포일러를 지켜보게 하기
help-text-guard =
    한도가 있는 채널에서, 그보다 더 나가는데 가려지지 않은 글을 찾아요. 그다음은 관리자가 정해요.

    - /guard mode로 골라요: 두기, 알리기, 쓴 사람 이름으로 가리기, 내리기.
    - /guard test는 글을 어떻게 보는지와 이유를 알려 줘요. 여기부터 해 보세요.
    - /guard exempt는 어떤 역할을 그냥 두게 해요.
    - /guard automod는 가장 확실한 표현을 디스코드가 막게 해요.
    - /guard phrase add, /guard phrase remove, /guard phrase list로 서버만의 표현을 관리해요.

help-topic-log = 가드가 한 일 따라가기
help-text-log =
    - /guard log로 관리자만 볼 채널을 정해요. 제가 한 일을 이유와 되돌리기 버튼과 함께 거기에 알려요.

help-topic-plan = 퀴즈의 밤 열기
help-text-plan =
    - /trivia night로 "fri 20:00"처럼 말하는 때에 게임을 준비해요: 한 번, 매일, 매주. 이벤트를 만들고, 원한 사람에게 알리고, 대기실을 열어요.

help-topic-review = 문제 검토하기
help-text-review =
    - /trivia review로 팬들이 제안하고 신고한 것을 하나씩 봐요. 마땅한 곳에서는 지난 게임의 점수를 다시 매기고, 어떤 결정이든 되돌릴 수 있어요.

help-topic-setup = 이 서버 설정하기
help-text-setup =
    - /setup은 언어, 작품, 채널, 가드, 누가 게임과 투표를 여는지, 알림, 시간대, 어디에 무슨 권한이 없는지를 차례로 안내해요. 언제든 그만둬도 되고, 어디까지 했는지 보여 줘요.
    - /settings show는 모두 보여 주고, /settings set은 무엇이든 바꿔요.

help-topic-packs = 우리만의 문제 가져오기
help-text-packs =
    - /pack import는 파일을 받거나, 파일 없이 쓰면 문제 하나를 위한 양식을 열어요. 저장하기 전에 줄마다 어떻게 되는지 보여 줘요.
    - /pack list는 있는 것을 보여 줘요. /pack disable과 /pack enable로 팩을 치우고 되돌리고, /pack remove로 빼요.
    - /pack export는 간직하거나 고치거나 나눌 수 있게 팩을 파일로 줘요.
