playground-title = 옥상에 온 것을 환영해요
playground-line = 내 컴퓨터 안의 가상 서버지만, 봇은 진짜예요. 작품: **{ $show }**
playground-people = 아직 아무것도 안 본 { $mina }, { $middle }까지 본 { $joon }, { $latest }까지 다 본 { $hana }, 관리자 { $moderator } 가운데 한 사람이 되어 볼 수 있어요.
playground-try = **해 보세요**
    • `/trivia start`: 시상대까지 한 판 하기
    • `/trivia daily`: 풀고 나서 결과 공유하기
    • `/poll season2`: 투표하고 마음 바꿔 보기. `/poll create`: 순위나 예측 만들기
    • `/spoiler plot`: 작품에서 일어나는 일을 하나 골라 올리기
    • `/spoiler say`: 봉인으로 올린 다음, 덜 본 사람이 되어 열어 보기
    • `/progress set`: 어디까지 봤는지 알려 주기
    • `/guard mode`: 관리자로 켠 다음, { $spoilers } 말고 { $general } 채널에 결말 써 보기
    • `/setup`: 관리자로 서버가 정하는 것 모두 보기
    • `/help`: 그 밖의 모든 것
playground-hint = 놀이터를 닫으면 여기 있는 것은 모두 사라져요.
playground-topic-general = 누구나 환영하지만 스포일러는 안 돼요.
playground-topic-spoilers = 다 본 사람만!
playground-topic-moderators = 봇을 설정하고 봇이 한 일을 알리는 곳이에요.
