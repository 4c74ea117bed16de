playground-title = 옥상에 온 것을 환영해요
playground-line = 내 컴퓨터 안의 가상 서버이고, 진짜 봇이 들어 있어요. 작품: **{ $show }**
playground-people = 아직 아무것도 안 본 { $mina }, { $middle }까지 본 { $joon }, { $latest }까지 다 본 { $hana }, 관리자 { $moderator } 가운데 한 사람이 되어 볼 수 있어요.
playground-try = **해 보세요**
    • `/trivia start` 하고 시상대까지
    • `/trivia daily` 하고 결과 공유하기
    • `/poll season2`에 투표하고 마음 바꾸기; `/poll create`로 순위나 예측 만들기
    • `/spoiler plot`에서 무슨 일이 일어나는지 고르기
    • `/spoiler say`를 봉인으로 올리고, 덜 본 사람으로 열어 보기
    • `/progress set`으로 어디까지 봤는지 말하기
    • 관리자로 `/guard mode` 켜기; 그다음 { $spoilers } 말고 { $general } 채널에 결말 써 보기
    • 관리자로 `/setup`에서 서버가 정하는 것 모두 보기
    • 나머지는 모두 `/help`
playground-hint = 놀이터를 닫으면 여기 있는 것은 모두 사라져요.
playground-topic-general = 누구나 환영하지만 스포일러는 안 돼요.
playground-topic-spoilers = 다 본 사람만!
playground-topic-moderators = 봇을 설정하고 봇이 알리는 곳이에요.
