playground-title = 옥상에 온 것을 환영해요
playground-line = 내 컴퓨터 안의 가상 서버지만, 봇은 진짜예요. 작품: **{ $show }**
playground-people = 아직 아무것도 안 본 { $mina }, { $middle }까지 본 { $joon }, { $latest }까지 다 본 { $hana }, 관리자 { $moderator } 가운데 한 사람이 되어 볼 수 있어요.
playground-moderate =
    - `/guard mode`: 관리자로 켠 다음, { $spoilers } 말고 { $general } 채널에 결말 써 보기
    - `/setup`: 관리자로 서버가 정하는 것 모두 보기
playground-hint = 놀이터를 닫으면 여기 있는 것은 모두 사라져요.
playground-topic-general = 누구나 환영하지만 스포일러는 안 돼요.
playground-topic-spoilers = 다 본 사람만!
playground-topic-moderators = 봇을 설정하고 봇이 한 일을 알리는 곳이에요.

# The frame around the simulated Discord; its page names these by their last word.
playground-page-title = Rooftop 놀이터
playground-page-name = 놀이터
playground-page-channels = 채널
playground-page-cast = 누가 되어 볼까요?
playground-page-opening = 여는 중…
playground-page-new = 새 글
playground-page-live = 실행 중
playground-page-stopped = 놀이터가 멈췄어요. 다시 시작해서 새 주소를 열어 주세요.
playground-page-address = 놀이터가 보여 준 주소를 끝까지 다 넣어야 이 페이지가 열려요.
playground-page-apps = 앱
playground-page-private = 나만 볼 수 있어요
playground-page-edited = 수정됨
playground-page-submit = 제출
playground-page-cancel = 취소
playground-page-form = 이 양식은 Rooftop에 전달돼요. 비밀번호 같은 민감한 정보는 적지 마세요.
playground-page-empty = 이 채널에는 아직 메시지가 없어요.
playground-page-latest = 새 메시지 · 맨 아래로
playground-page-message = #에 메시지 보내기
