guard-whole-server = 서버 전체
guard-mode-off = { $where }: 가드가 아무것도 하지 않아요.
guard-mode-nudge = { $where }: 가리지 않은 스포일러가 있으면 잠시 뒤 사라지는 안내를 달아요. 쓴 사람은 버튼을 눌러 가릴 수 있어요.
guard-mode-wrap = { $where }: 메시지에서 스포일러만 가리고 나머지는 그대로 쓴 사람 이름으로 다시 올려요. 쓴 사람은 10분 동안 되돌릴 수 있어요.
guard-mode-remove = { $where }: 가리지 않은 스포일러를 내려요. 쓴 사람은 안내를 받고 가려서 다시 올릴 수 있고, 로그에는 7일 동안 사본이 남아요.
guard-strictness-certain = 확실할 때만 나서요.
guard-strictness-balanced = 꽤 확실하면 나서요.
guard-strictness-cautious = 의심만 들어도 나서요.
guard-ceilings-only = 허용 회차가 정해진 채널만 살펴요 (상위 카테고리나 채널에 정한 것도 포함). /guard channel로 정하고 /guard list에서 볼 수 있어요.
guard-blind = ⚠️ 하지만 여기서는 메시지를 읽을 수 없어요. 저를 운영하는 분이 MESSAGE_CONTENT를 꺼 뒀어요. 메시지 메뉴의 “스포일러로 표시”는 쓸 수 있고, /guard automod를 켜면 가장 확실한 표현은 디스코드가 막아 줘요.
guard-lacks = ⚠️ 거기서 저에게 필요한 권한이 없어요: { $permissions }. 관리자가 허용할 때까지는 안내만 달 수 있어요.
guard-log-on = 이제 가드가 한 일을 되돌리기 버튼과 함께 { $channel } 채널에 알려요. 원래 글은 가린 채로 남겨요.
guard-log-off = 이제 가드가 한 일을 어디에도 알리지 않아요.
guard-exempt-on = 이제 { $role } 역할은 가드의 예외예요. 같은 명령어로 해제할 수 있어요.
guard-exempt-off = 이제 { $role } 역할은 예외가 아니에요.

guard-list-row-above = { $channel } · 따로 정한 허용 회차 없음
guard-list-native = Spoiler Channel
guard-list-lacks = ⚠️ 없는 권한: { $permissions }
guard-list-mode = 가리지 않은 스포일러: { $mode }. 허용 회차가 정해진 채널만 지켜요 (상위 카테고리나 채널에 정한 것도 포함).
guard-list-log = 로그 채널: { $channel }
guard-list-no-log = 없음
guard-list-automod-on = 디스코드 AutoMod: 가장 확실한 표현 차단
guard-list-automod-off = 디스코드 AutoMod: 사용 안 함
guard-list-exempt = 예외 역할: { $roles }
guard-does-off = 그대로 두기
guard-does-nudge = 안내 달기
guard-does-wrap = 가리기
guard-does-remove = 내리기
guard-native-on = 디스코드의 Spoiler Channel 표시를 켰어요. 한 번 눌러야 채널이 보여요.
guard-native-off = 디스코드의 Spoiler Channel 표시를 껐어요.
guard-native-not = ⚠️ 하지만 디스코드의 Spoiler Channel 표시를 바꾸지 못했어요: { $reason }

automod-on = 이제 채널의 허용 회차를 넘는 곳에서는 디스코드 AutoMod가 틀림없는 스포일러 표현 { $phrases }개를 막아요: { $channels }. 규칙 { $rules }개를 쓰고, 가드 설정이 바뀌면 함께 바뀌어요.
automod-on-idle = 디스코드 AutoMod가 준비됐어요. 지금은 막을 것이 없어요. 허용 회차가 최신 회차보다 앞선 채널이 없거든요. /guard channel로 정할 수 있어요.
automod-left-out = -# 표현 { $count }개는 남은 규칙에 자리가 없었어요.
automod-limits = -# 글자까지 똑같은 표현만 알아보고, 질문이나 추측이어도 막지만, 스포일러 태그 안은 그대로 둬요. 나머지는 “스포일러로 표시”를 써 주세요.
automod-off = { $count ->
    [0] AutoMod에 제 규칙은 없었어요.
    [1] AutoMod에서 제 규칙을 뺐어요. 다른 규칙은 그대로예요.
   *[other] AutoMod에서 제 규칙 { $count }개를 뺐어요. 다른 규칙은 그대로예요.
  }
automod-rule = Rooftop 스포일러 { $number }
automod-message = 이 채널에서 허용된 회차를 넘는 스포일러일 수 있어요. 앞뒤에 ||를 붙이거나 /spoiler say로 올려 주세요.
refusal-automod-lacks = AutoMod 규칙을 만들려면 { $permissions } 권한이 필요한데, 초대 링크에는 들어 있지 않아요. 서버 설정의 역할에서 제 역할에 허용해 주세요.
refusal-automod-short-of-rules = 디스코드가 허용하는 키워드 규칙 여섯 개를 이 서버가 이미 다 쓰고 있어요. 서버 설정의 AutoMod에서 하나를 빼고 다시 해 주세요.
refusal-automod-short-of-channels = 규칙은 서버 전체에 적용되고 예외는 최대 50개 채널인데, 지금은 그보다 많아요. 다른 채널이나 카테고리에도 허용 회차를 정해 주세요: /guard channel
refusal-automod-short-of-roles = 가드의 예외 역할이 20개를 넘는데, AutoMod는 20개까지만 예외로 둘 수 있어요. /guard exempt로 줄여 주세요.
refusal-automod-not-taken = 바뀐 것이 없어요. 디스코드의 답: “{ $reason }”. 잠시 뒤에 다시 해 주세요.

guard-test-form = 가드는 뭐라고 할까요?
guard-test-text = 누군가 쓸 법한 메시지
guard-test-title = 가드의 판단
guard-test-nothing = 제가 아는 스포일러는 없어요.
guard-test-no-ceiling = { $channel } 채널에는 허용 회차가 없어서 가드가 살피지 않아요. /guard channel로 정할 수 있어요.
guard-test-off = { $channel } 채널에서는 가드가 꺼져 있어요. /guard mode로 켤 수 있어요.
guard-test-lets-be = { $channel } ({ $reach }): 가드가 그대로 둘 거예요.
guard-would-nudge = { $channel } ({ $reach }): 가드가 아래에 안내를 달 거예요.
guard-would-wrap = { $channel } ({ $reach }): 가드가 스포일러를 가릴 거예요.
guard-would-remove = { $channel } ({ $reach }): 가드가 내릴 거예요.
guard-reason = **{ $point }** · { $episode } · { $sure } ({ $percent }%)
guard-sure-certain = 확실함
guard-sure-balanced = 꽤 확실함
guard-sure-cautious = 의심됨
guard-point-term = 그 자체로 스포일러인 단어
guard-point-own = 이 서버에서 추가한 표현

guard-phrase-form = 스포일러가 되는 표현
guard-phrase-text = 표현
guard-phrase-hint = 띄어쓰기나 표기가 달라도, 더 긴 단어 속에 있어도 찾아요
guard-phrase-added = 추가했어요. 이제 허용 회차가 이보다 앞선 곳에서는 가드가 이 표현을 찾아요: { $reach }.
guard-phrase-removed = 지웠어요.
guard-phrase-row = { $phrase } · { $episode }
guard-phrases-title = 이 서버에서 추가한 표현
guard-phrases-empty = 아직 없어요. /guard phrase add로 하나 넣어 보세요.
guard-lesson-row = { $words } · { $point } · { $who } 님이 알려 줌
guard-lessons-title = 통과시키기로 배운 것
guard-lessons-empty = 아직 없어요. 가드가 한 일 아래의 “스포일러 아님” 버튼으로 알려 줄 수 있어요.

guard-notice-nudge = 이 채널 사람들이 아직 못 본 내용일 수 있어요. { $ceiling ->
    [S1E0] 아직 아무것도 안 본 사람을 위한 채널이에요.
   *[other] **{ $ceiling }**까지만 이야기하는 채널이에요.
  }
guard-notice-wrap = 이 채널 사람들이 아직 못 본 내용일 수 있어서 가렸어요. { $ceiling ->
    [S1E0] 아직 아무것도 안 본 사람을 위한 채널이에요.
   *[other] **{ $ceiling }**까지만 이야기하는 채널이에요.
  }
guard-notice-remove = 이 채널 사람들이 아직 못 본 내용일 수 있어서 **{ $name }** 님의 글을 내렸어요. { $ceiling ->
    [S1E0] 아직 아무것도 안 본 사람을 위한 채널이에요.
   *[other] **{ $ceiling }**까지만 이야기하는 채널이에요.
  }
guard-cover = 가려 주세요
guard-undo = 되돌리기
guard-why = 내 글 보기
guard-pass = 스포일러 아님
guard-take-back = 되돌리기
guard-why-title = 스포일러로 본 것
guard-covered = 스포일러를 가렸어요.
guard-undone = 되돌렸어요. 쓴 그대로 올라가 있어요.
guard-let-through = { $count ->
    [0] 알겠어요. 이 서버에서 추가한 표현은 그대로 남아요. /guard phrase remove로 뺄 수 있어요.
   *[other] 고마워요. 이제 여기서는 통과시킬게요. /guard phrase list에서 볼 수 있어요.
  }
guard-taken-back = 되돌렸어요.

guard-did-nudge = **안내함** · { $author } 님, { $channel } · { $when }
guard-did-wrap = **가림** · { $author } 님, { $channel } · { $when }
guard-did-remove = **내림** · { $author } 님, { $channel } · { $when }
guard-lacked = 권한이 없어서 안내만 했어요: { $permissions }
guard-outcome-covered = { $who } 님의 요청으로 가렸어요
guard-outcome-undone = 쓴 사람인 { $who } 님이 되돌렸어요
guard-outcome-let-through = { $who } 님이 “스포일러 아님”이라고 해서 이제 통과시켜요
guard-outcome-taken-back = { $who } 님이 되돌렸어요

refusal-guard-no-log = 메시지를 내리려면 관리자가 원래 글을 볼 수 있는 로그 채널이 필요해요. /guard log로 정해 주세요.
refusal-guard-log-lacks = { $channel } 채널에 알릴 수 없어요. 저에게 없는 권한: { $permissions }.
refusal-guard-phrase-short = 표현은 { $fewest }글자 이상이어야 해요.
refusal-guard-phrases-full = 이 서버에는 이미 표현이 { $most }개 있어요. /guard phrase remove로 하나를 빼 주세요.
refusal-guard-no-such-phrase = 그런 표현은 없어요. 목록에서 골라 주세요.
refusal-guard-forgotten = 이미 지난 일이에요. 메시지가 없어졌거나 너무 오래돼서 기록이 남아 있지 않아요.
refusal-guard-settled = 이미 누군가 처리했어요.
refusal-guard-undo-late = 10분이 지났어요. 아직 관리자는 되돌릴 수 있어요.
refusal-guard-not-yours = 메시지를 쓴 사람만 누를 수 있어요. 관리자용 버튼은 로그에 있어요.

refusal-native-kind = 디스코드의 이 표시는 채널에만 쓸 수 있어요. 카테고리, 스레드 등에는 없어요.
refusal-native-nsfw = 연령 제한 채널이에요. 디스코드에서는 둘 중 하나만 켤 수 있어요.
refusal-native-not-taken = 디스코드의 답: “{ $reason }”.
