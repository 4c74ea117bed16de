night-title = 퀴즈의 밤: { $show }
night-by-itself = 여기에서 대기실이 저절로 열려요.
night-reminder = { $minutes }분 전에 알려 드려요.
night-reminder-to = { $minutes }분 전에 { $role } 역할을 멘션해요.
night-planned-by = { $host } 님이 예약했어요
night-count-me = 알림 받기/끄기
night-counted-in = 알림을 켰어요. 이제 { $role } 역할이 있고, 시작 전에 멘션돼요. 같은 버튼으로 끌 수 있어요.
night-counted-out = 알림을 껐어요. 이제 { $role } 역할이 없어요.
plan-daily = 매일 { $time } ({ $zone })
plan-weekly = 매주 { $time } ({ $zone })

night-soon-title = 곧 퀴즈의 밤: { $show }
night-soon = 여기에서 대기실이 열려요: { $time }
night-waits = 퀴즈의 밤 시간이에요. 지금 게임이 끝나면 대기실이 열려요.
night-took-place = 대기실이 열렸어요.
night-missed = { $time }부터 30분 동안 제가 꺼져 있어서 퀴즈의 밤을 열지 못했어요.
night-missed-busy = { $time }부터 30분 동안 다른 게임이 진행 중이라 퀴즈의 밤을 열지 못했어요.
night-event-cancelled = 이벤트가 취소돼서 { $time } 퀴즈의 밤은 열지 않아요.
night-called-off = { $name } 님이 취소했어요.

night-planned = 예약했어요: { $when }, { $channel }. 따로 적지 않으면 이 서버의 시각은 { $zone } 기준이고, “{ name-option-timezone }” 옵션으로 바꿀 수 있어요.
night-without-event = ⚠️ 디스코드 이벤트를 만들지 못했어요. ‘이벤트 만들기’ 권한이 필요해요.
night-role-by-hand = ⚠️ 제가 { $role } 역할을 줄 수 없어서, 버튼을 누르면 관리자에게 부탁하라고 안내해요. 저에게 ‘역할 관리하기’ 권한이 있고 제 역할이 그 역할보다 위에 있어야 해요.
night-role-unheard = ⚠️ 제 알림이 아무에게도 가지 않아요. 역할 설정에서 누구나 { $role } 역할을 멘션할 수 있게 해 주세요.

night-role-gone = { $name }, { $time }, { $channel }: 알릴 역할이 삭제돼서 아무도 멘션하지 않아요.
night-channel-gone = { $name }, { $time }: 채널이 삭제돼서 취소했어요.
night-closed-to-me = { $name }, { $time }: 제가 { $channel } 채널에 더는 글을 올릴 수 없어요.
night-refused = { $name }: 열지 못했어요. { $reason }

daily-name = 오늘의 퀴즈 알림
daily-there = 오늘의 세 문제가 나왔어요
daily-for-each = 각자 편한 때에 혼자 풀어요.
daily-start = 내 문제 풀기
daily-planned = 예약했어요: 매일, 처음은 { $when }, { $channel }. 따로 적지 않으면 이 서버의 시각은 { $zone } 기준이고, “{ name-option-timezone }” 옵션으로 바꿀 수 있어요.

schedule-title = 예정된 퀴즈
schedule-empty = 예정된 퀴즈가 없어요. 관리자는 /trivia night로 퀴즈의 밤을 예약할 수 있어요.
schedule-cancel = 취소
schedule-cancel-once = { $channel } 채널의 { $when } **{ $name }** 일정을 취소할까요?
schedule-cancel-all = { $channel } 채널의 { $when } **{ $name }** 일정과 그 뒤로 이어질 것까지 모두 취소할까요?
schedule-cancel-sure = 네, 취소할게요
schedule-cancelled = 취소했어요.

refusal-plans-full = 이 서버에는 이미 { $most }개가 예약돼 있어요. /trivia schedule에서 하나를 취소해 주세요.
refusal-plan-over = 이미 지났거나 취소됐어요.
refusal-bot-lacks-there = { $channel } 채널에서 저에게 필요한 권한이 없어요: { $permissions }. 관리자가 채널 설정에서 허용할 수 있어요.
refusal-role-everybody = everyone 역할은 알림으로 멘션할 수 없어요. 사람들이 스스로 고를 수 있는 역할을 만들어 주세요.
refusal-role-managed = { $role } 역할은 앱이나 디스코드가 관리하는 역할이라 버튼으로 줄 수 없어요.
refusal-role-powers = { $role } 역할에는 모두에게 없는 권한이 있어서 버튼으로 줄 수 없어요: { $permissions }.
refusal-role-opens = { $role } 역할이 있으면 모두에게는 안 보이는 것이 보여서 버튼으로 줄 수 없어요.
refusal-role-gone = 이 퀴즈의 밤에 쓸 역할이 이제 없어요.
refusal-role-by-hand = 제가 { $role } 역할을 줄 수 없어요. 관리자에게 부탁해 주세요.
