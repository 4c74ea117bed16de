seal-hint = 봉인됨: 이 채널 어디에도 내용이 없어요. 열어 보기를 누르면 그만큼 본 사람에게만 보여요.
seal-reveal = 열어 보기
seal-posted = 봉인해서 내 이름으로 올렸어요. 열어 보기를 누르면 다른 사람이 보게 될 내용이 나오고, 고치거나 봉인을 풀거나 지울 수 있어요.
seal-embargo-over = 이 서버에서 { $episode }은(는) 봉인이 필요 없을 만큼 오래돼서 스포일러 태그로 올렸어요.
seal-standing = **{ $show }** **{ $episode }**까지의 스포일러예요. { $reached ->
    [S1E0] 아직 무엇을 봤다고 말하지 않았어요
   *[other] 지금 **{ $reached }**까지 봤어요
  }.
seal-standing-hint = “이미 봤어요”는 { $episode }까지 본 것으로 바꿔요. “그래도 보기”는 그대로 두고 한 번만 물어요.
seal-seen = 이미 봤어요
seal-anyway = 그래도 보기
seal-private = { $author } 님이 봉인했어요. 나에게만 보여요.
seal-edited = { $editor } 님이 고쳤어요.
seal-page = { $count }쪽 중 { $number }쪽
seal-files-lost = { $count ->
    [1] 이 봉인의 파일 하나를 더는 보여 줄 수 없어요. 없어졌거나 이제 이 서버에 너무 커요.
   *[other] 이 봉인의 파일 { $count }개를 더는 보여 줄 수 없어요. 없어졌거나 이제 이 서버에 너무 커요.
  }
seal-edit = 고치기
seal-unseal = 봉인 풀기
seal-remove = 지우기
seal-form-title = 봉인 고치기
seal-edited-now = 바꿨어요. 이제부터 열어 보는 사람은 새 글을 봐요.
seal-unsealed = 봉인을 풀었어요. 이제 스포일러 태그로 올라가 있어요.
seal-removed = 글과 파일까지 지웠어요.
seal-card-stays = 글과 파일은 없앴지만 디스코드가 카드를 지우지 못하게 했어요. 직접 지워 주세요.

embargo-set = **{ $show }** 스포일러는 { $days ->
    [0] 방영한 날이 지나면
    [1] 방영한 다음 날부터
   *[other] 방영하고 { $days }일 뒤부터
  } 봉인이 필요 없어요. { $open ->
    [0] 지금 열리는 봉인은 없어요.
    [1] 봉인 하나가 지금 열려요.
   *[other] 봉인 { $open }개가 지금 하나씩 열려요.
  }
embargo-lifted = **{ $show }** 스포일러는 쓴 사람과 관리자가 두는 한 계속 봉인돼 있어요.

refusal-seal-gone = 이 봉인은 없어요. 지워졌거나 풀렸거나 다른 곳의 것이에요.
refusal-seal-show-gone = 이 봉인의 작품이 더는 설치되어 있지 않아서, 스포일러가 될지 알 수 없어요.
refusal-seal-not-yours = 쓴 사람이나 여기서 메시지를 관리할 수 있는 사람만 할 수 있어요.
refusal-seal-unseen = 고치면 내용이 보이게 돼요. 먼저 열어 봐 주세요.
refusal-seal-empty = 파일이 없어져서 보여 줄 것이 남지 않았어요. 지울 수는 있어요.
