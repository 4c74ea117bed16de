setup-language-command = 명령어로: /settings set { name-option-language }
setup-show-command = 명령어로: /settings set { name-option-show }
setup-channels-command = 명령어로: /guard channel, /guard clear, /guard list
setup-guard-command = 명령어로: /guard mode (채널별로도 돼요), /guard log, 시험 삼아 /guard test
setup-starting-command = 명령어로: /settings set { name-option-games-by }, { name-option-polls-by }
setup-reminders-command = 명령어로: /settings set { name-option-remind }, 하룻밤만 바꾸려면 /trivia night { name-option-role }
setup-time-command = 명령어로: /settings set { name-option-timezone }
setup-permissions-command = 명령어로 채널마다 보기: /guard list
settings-how = 무엇이든 바꾸기: /settings set · 하나씩 안내받기: /setup
settings-done = 바꿨어요. 지금부터 적용돼요. 하나씩 안내받기: /setup
greeting-text = **{ $show }** 퀴즈와 투표, 스포일러 없는 수다를 위해 왔어요. 어느 회차에서 무엇이 밝혀지는지 알고 있어서, 아직 못 본 내용을 알게 되는 일은 없어요.

    - 어디까지 봤는지 알려 주기: /progress set. 다른 사람에게는 안 보여요.
    - 퀴즈 한 판 하기: /trivia start
    - 다음 시즌에 무슨 일이 있을지 물어보기: /poll season2
playground-try = **해 보세요**
    - /trivia start: 시상대까지 한 판 하기
    - /trivia daily: 풀고 나서 결과 공유하기
    - /poll season2: 투표하고 마음 바꿔 보기. /poll create: 순위나 예측 만들기
    - /spoiler plot: 작품에서 일어나는 일을 하나 골라 올리기
    - /spoiler say: 봉인으로 올린 다음, 덜 본 사람이 되어 열어 보기
    - /progress set: 어디까지 봤는지 알려 주기
playground-else = - /help: 그 밖의 모든 것
