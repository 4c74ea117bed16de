guard-whole-server = 서버 전체
guard-mode-off = { $where }: 가드가 모두 그대로 둬요.
guard-mode-nudge = { $where }: 태그 없는 스포일러가 있으면 저절로 사라지는 짧은 안내를 달아요. 쓴 사람은 버튼으로 가리게 할 수 있어요.
guard-mode-wrap = { $where }: 메시지에서 스포일러만 가리고 나머지는 읽을 수 있게 쓴 사람 이름으로 다시 올려요. 쓴 사람은 10분 동안 되돌릴 수 있어요.
guard-mode-remove = { $where }: 태그 없는 스포일러를 내려요. 쓴 사람은 쪽지를 받고 가려서 올릴 수 있고, 기록에는 7일 동안 사본이 남아요.
guard-strictness-certain = 확실할 때만 움직여요.
guard-strictness-balanced = 꽤 확실하면 움직여요.
guard-strictness-cautious = 의심만 들어도 움직여요.
guard-ceilings-only = 스스로든 위의 카테고리나 채널에서든 한도가 있는 채널만 살펴요. /guard channel로 정하고 /guard list로 봐요.
guard-blind = ⚠️ 하지만 여기서는 메시지를 읽을 수 없어요. 저를 운영하는 분이 MESSAGE_CONTENT를 꺼 두었어요. 메시지 메뉴의 “스포일러로 표시”는 그래도 되고, /guard automod는 가장 확실한 표현을 디스코드가 막게 해요.
guard-lacks = ⚠️ 거기서 저에게 없는 권한: { $permissions }. 관리자가 줄 때까지는 안내만 달 수 있어요.
guard-log-on = 이제 가드가 한 일을 { $channel } 채널에 되돌리기 버튼과 함께 알려요. 쓰인 글은 가려서 남겨요.
guard-log-off = 가드가 이제 어디에도 알리지 않아요.
guard-exempt-on = 이제 { $role } 역할이 있는 사람은 가드가 그냥 둬요. 같은 명령어로 끝낼 수 있어요.
guard-exempt-off = 이제 { $role } 역할도 가드가 똑같이 봐요.

guard-list-row-above = { $channel } · 따로 정한 한도 없음
guard-list-native = Spoiler Channel
guard-list-lacks = ⚠️ 없는 권한: { $permissions }
guard-list-mode = 태그 없는 스포일러: { $mode }. 스스로든 위에서든 한도가 있는 채널만 지켜요.
guard-list-log = 알림: { $channel }
guard-list-no-log = 없음
guard-list-automod-on = 디스코드 AutoMod: 가장 확실한 표현을 막아요
guard-list-automod-off = 디스코드 AutoMod: 쓰지 않아요
guard-list-exempt = 그냥 두는 역할: { $roles }
guard-does-off = 그대로 둠
guard-does-nudge = 안내를 달음
guard-does-wrap = 가림
guard-does-remove = 내림
guard-native-on = 디스코드의 Spoiler Channel 표시를 켰어요. 눌러야 채널이 보여요.
guard-native-off = 디스코드의 Spoiler Channel 표시를 껐어요.
guard-native-not = ⚠️ 하지만 디스코드의 Spoiler Channel 표시를 바꿀 수 없었어요: { $reason }

automod-on = 이제 디스코드 AutoMod가 채널 한도를 넘는 곳에서 { $phrases ->
    [1] 의심할 여지 없는 스포일러 표현 1개를
   *[other] 의심할 여지 없는 스포일러 표현 { $phrases }개를
  } 막아요: { $channels }. { $rules ->
    [1] 규칙 1개를
   *[other] 규칙 { $rules }개를
  } 쓰고, 가드에게 말하는 것을 모두 따라가요.
automod-on-idle = 디스코드 AutoMod가 준비됐어요. 아는 것보다 낮은 한도의 채널이 없어서 아직 막을 것이 없어요. /guard channel로 정할 수 있어요.
automod-left-out = -# { $count ->
    [1] 표현 1개는
   *[other] 표현 { $count }개는
  } 남은 규칙에 자리가 없었어요.
automod-limits = -# 정확히 같은 표현만 알고, 질문이나 추측 속에서도 막으며, 스포일러 태그 안은 그대로 둬요. 나머지는 “스포일러로 표시”를 쓰세요.
automod-off = { $count ->
    [0] 됐어요. AutoMod에 제 규칙이 없었어요.
    [1] 됐어요. AutoMod에서 제 규칙을 뺐어요. 다른 규칙은 그대로예요.
   *[other] 됐어요. AutoMod에서 제 규칙 { $count }개를 뺐어요. 다른 규칙은 그대로예요.
  }
automod-rule = Rooftop 스포일러 { $number }
automod-message = 이 채널 한도를 넘을 수 있어요. 양쪽에 ||를 붙이거나 /spoiler say로 올려 주세요.
refusal-automod-lacks = AutoMod 규칙에는 { $permissions } 권한이 필요한데 초대 링크에는 없어요. 서버 설정, 역할에서 제 역할에 주세요.
refusal-automod-short-of-rules = 이 서버에는 디스코드가 허락하는 키워드 규칙 여섯 개가 다 있어요. 서버 설정, AutoMod에서 하나를 빼고 다시 해 주세요.
refusal-automod-short-of-channels = 규칙은 최대 50개 채널만 빼고 서버 전체에 적용되는데, 그보다 많이 빼야 해요. 다른 채널이나 카테고리에 한도를 정해 주세요: /guard channel.
refusal-automod-short-of-roles = 여기서는 가드가 20개보다 많은 역할을 그냥 두는데 AutoMod는 그만큼 뺄 수 없어요. /guard exempt로 줄일 수 있어요.
refusal-automod-not-taken = 바뀐 것이 없어요. 디스코드의 답: “{ $reason }”. 잠시 뒤에 다시 해 주세요.

guard-test-form = 가드는 뭐라고 할까요?
guard-test-text = 누군가 쓸 법한 메시지
guard-test-title = 제가 본 것
guard-test-nothing = 제가 아는 스포일러는 없어요.
guard-test-no-ceiling = { $channel } 채널에는 한도가 없어서 가드가 보지 않아요. /guard channel로 정할 수 있어요.
guard-test-off = { $channel } 채널에서는 가드가 꺼져 있어요. /guard mode로 켜요.
guard-test-lets-be = { $channel } ({ $reach }): 가드가 그대로 둘 거예요.
guard-would-nudge = { $channel } ({ $reach }): 가드가 아래에 안내를 달 거예요.
guard-would-wrap = { $channel } ({ $reach }): 가드가 스포일러를 가릴 거예요.
guard-would-remove = { $channel } ({ $reach }): 가드가 내릴 거예요.
guard-reason = **{ $point }** · { $episode } · { $sure } ({ $percent } %)
guard-sure-certain = 확실함
guard-sure-balanced = 꽤 확실함
guard-sure-cautious = 의심됨
guard-point-term = 그 자체로 무언가를 드러내는 낱말
guard-point-own = 이 서버만의 표현

guard-phrase-form = 스포일러가 되는 표현
guard-phrase-text = 표현
guard-phrase-hint = 어떻게 적든, 더 긴 낱말 속에서도 찾아요
guard-phrase-added = 기억했어요. 이제 그만큼 이야기할 수 없는 곳에서 가드가 찾아요: { $reach }.
guard-phrase-removed = 잊었어요.
guard-phrase-row = { $phrase } · { $episode }
guard-phrases-title = 이 서버의 표현
guard-phrases-empty = 아직 없어요. /guard phrase add로 넣을 수 있어요.
guard-lesson-row = { $words } · { $point } · { $who } 님이 가르침
guard-lessons-title = 통과시키도록 배운 것
guard-lessons-empty = 아직 없어요. 가드가 한 일 아래의 “스포일러 아님”으로 가르칠 수 있어요.

guard-notice-nudge = 여기 사람들이 본 것보다 더 드러내는 글일 수 있어요. { $ceiling ->
    [S1E0] 이 채널은 아직 아무것도 안 본 사람을 위한 곳이에요.
   *[other] 이 채널은 **{ $ceiling }**까지예요.
  }
guard-notice-wrap = 여기 사람들이 본 것보다 더 드러낼 수 있는 것을 가렸어요. { $ceiling ->
    [S1E0] 이 채널은 아직 아무것도 안 본 사람을 위한 곳이에요.
   *[other] 이 채널은 **{ $ceiling }**까지예요.
  }
guard-notice-remove = 여기 사람들이 본 것보다 더 드러낼 수 있어서 **{ $name }** 님의 글을 내렸어요. { $ceiling ->
    [S1E0] 이 채널은 아직 아무것도 안 본 사람을 위한 곳이에요.
   *[other] 이 채널은 **{ $ceiling }**까지예요.
  }
guard-cover = 가려 주세요
guard-undo = 되돌리기
guard-why = 내 글 보기
guard-pass = 스포일러 아님
guard-take-back = 되돌리기
guard-why-title = 스포일러로 본 것
guard-covered = 됐어요. 이제 스포일러가 가려져 있어요.
guard-undone = 됐어요. 쓴 그대로 올라가 있어요.
guard-let-through = { $count ->
    [0] 됐어요. 이 서버만의 표현은 그대로 남아요. /guard phrase remove로 뺄 수 있어요.
   *[other] 고마워요. 이제 여기서는 통과시킬게요. /guard phrase list에 나와요.
  }
guard-taken-back = 되돌렸어요.

guard-did-nudge = **안내함** · { $author }, { $channel } · { $when }
guard-did-wrap = **가림** · { $author }, { $channel } · { $when }
guard-did-remove = **내림** · { $author }, { $channel } · { $when }
guard-lacked = 권한이 없어서 안내만 했어요: { $permissions }
guard-outcome-covered = { $who } 님이 부탁해서 가렸어요
guard-outcome-undone = 쓴 사람인 { $who } 님이 되돌렸어요
guard-outcome-let-through = { $who } 님이 “스포일러 아님”이라고 해서 통과시키도록 배웠어요
guard-outcome-taken-back = { $who } 님이 되돌렸어요

refusal-guard-no-log = 메시지를 내리려면 관리자가 내용을 찾을 기록이 필요해요. /guard log로 정해 주세요.
refusal-guard-log-lacks = { $channel } 채널에 알릴 수 없어요. 없는 권한: { $permissions }.
refusal-guard-phrase-short = 표현은 적어도 { $fewest }글자여야 해요.
refusal-guard-phrases-full = 이 서버에는 이미 표현이 { $most }개 있어요. /guard phrase remove로 자리를 만들 수 있어요.
refusal-guard-no-such-phrase = 그런 표현은 없어요. 목록에서 골라 주세요.
refusal-guard-forgotten = 이미 지난 일이에요. 메시지가 없거나 너무 오래돼서 기억하지 못해요.
refusal-guard-settled = 누군가 이미 처리했어요.
refusal-guard-undo-late = 10분이 지났어요. 관리자는 아직 되돌릴 수 있어요.
refusal-guard-not-yours = 메시지를 쓴 사람을 위한 버튼이에요. 관리자 버튼은 기록에 있어요.

refusal-native-kind = 디스코드의 이 표시는 채널에만 있고 카테고리, 스레드 등에는 없어요.
refusal-native-nsfw = 연령 제한 채널이에요. 디스코드는 둘 중 하나만 허락해요.
refusal-native-not-taken = 디스코드의 답: “{ $reason }”.
