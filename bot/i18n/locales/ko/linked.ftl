setup-language-command = 명령어로: /settings set { name-option-language }
setup-show-command = 명령어로: /settings set { name-option-show }
setup-channels-command = 명령어로: /guard channel, /guard clear, /guard list
setup-guard-command = 명령어로: /guard mode (채널 하나에도), /guard log. /guard test로 시험해 보세요.
setup-starting-command = 명령어로: /settings set { name-option-games-by }, { name-option-polls-by }
setup-reminders-command = 명령어로: /settings set { name-option-remind }; 하룻밤만: /trivia night { name-option-role }
setup-time-command = 명령어로: /settings set { name-option-timezone }
setup-permissions-command = 채널마다 명령어로: /guard list
settings-how = /settings set은 무엇이든 바꾸고, /setup은 하나씩 안내해요.
settings-done = 됐어요. 지금부터 적용돼요. /setup은 모두 하나씩 안내해요.
greeting-text = **{ $show }** 퀴즈와 투표, 스포일러 없는 대화를 가져왔어요. 어느 회차가 무엇을 드러내는지 알고 있어서, 본 것보다 더 알게 되는 사람은 없어요.

    - 어디까지 봤는지 말하기: /progress set. 다른 사람에게는 안 보여요.
    - 한 판 하기: /trivia start
    - 다음 시즌에 무슨 일이 있을지 묻기: /poll season2
