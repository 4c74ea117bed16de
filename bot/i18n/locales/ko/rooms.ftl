room-title = { $show } · { $episode }
room-season = 시즌 { $season }
room-open-talk = { $episode }까지의 모든 내용을 스포일러 태그 없이 **자유롭게 이야기하는 방**이에요.
room-later = 그 뒤의 내용은 /spoiler say로 가려 주세요. 아직 거기까지 안 봤나요? { $episode }까지의 내용이 다 나오니, 보고 나서 오는 게 좋아요.
room-check-button = 내가 봐도 괜찮을까요?
room-check-safe = { $reached }까지 봤으니 { $episode }까지는 스포일러가 아니에요. 마음껏 읽으세요.
room-found = 여기예요: { $room }
room-new = 방을 열었어요: { $room }
room-new-behind = 방을 열었어요. 이제 다른 사람들이 찾을 수 있어요.
room-safe = { $episode }까지 자유롭게 이야기하는 방이에요. 거기까지 이미 봤으니 괜찮아요.
room-behind = ⚠️ **아직 덜 봤어요.** { $reached }까지 봤다고 했는데, 거기서는 { $episode }까지의 모든 내용을 자유롭게 이야기해요. 나에게만 보이는 안내예요.
room-behind-unsaid = ⚠️ **아직 덜 봤을지도 몰라요.** 어디까지 봤는지 아직 알려 주지 않았는데, 거기서는 { $episode }까지의 모든 내용을 자유롭게 이야기해요. 나에게만 보이는 안내예요.
room-anyway = 그래도 들어가기
room-choose = { $first }~{ $last } 방: 어느 방으로 갈까요?

rooms-title = { $show } 방
rooms-within = 들어가도 괜찮은 방
rooms-beyond = 아직 이른 방
rooms-empty = 아직 방이 없어요. /episode room으로 첫 방을 열 수 있어요.
rooms-more = 방이 더 있어요. /episode room으로 찾을 수 있어요.
rooms-private = 나에게만 보이는 목록이에요. 어디까지 봤는지에 맞춰져 있어요.

season-title = { $show } 시즌 { $season } 방
season-progress = { $total }개 중 { $passed }개, { $opened ->
    [0] 새로 연 방 없음
   *[other] 새로 연 방 { $opened }개
  }
season-stop = 그만하기
season-done = 회차마다 방이 있어요. 하나를 고르면 들어가도 괜찮은지 나에게만 알려 줄게요.
season-stopped = { $person } 님이 여기서 멈췄어요. 같은 명령어로 나머지를 이어서 열 수 있어요.
season-failed = 여기서 멈췄어요: { $problem } 같은 명령어로 나머지를 이어서 열 수 있어요.
season-refused = 디스코드가 다음 방을 열지 못하게 했어요 ({ $reason }).

refusal-room-of-nothing = 방은 회차마다 있어요. 목록에서 회차를 골라 주세요.
refusal-no-rooms-here = 이런 채널에는 스레드가 없어요. 텍스트 채널이나 포럼 글에서 써 주세요.
refusal-room-not-allowed = 아직 { $episode } 방이 없고, 새로 열려면 { $channel } 채널의 권한이 필요해요: { $permissions }. 권한이 있는 사람이나 관리자가 열 수 있어요.
refusal-room-bot-lacks = { $channel } 채널에서 저에게 필요한 권한이 없어요: { $permissions }. 관리자가 채널 설정에서 허용할 수 있어요.
refusal-room-needs-tag = { $channel } 포럼은 글마다 태그가 필요한데 이 작품의 태그가 없어요. 관리자가 포럼 설정에서 “{ $tag }” 태그를 만들 수 있어요.
refusal-season-running = 이미 이 시즌의 방을 여는 중이에요.
refusal-season-over = 이미 끝났어요.
