seal-hint = 봉인됨: 내용은 이 채널 어디에도 없어요. 거기까지 본 사람이 열어 보기를 누르면 그 사람에게만 보여요.
seal-reveal = 열어 보기
seal-posted = 내 이름으로 봉인해서 올렸어요. 열어 보기를 누르면 다른 사람에게 보일 내용이 나오고, 거기서 고치거나 봉인을 풀거나 지울 수 있어요.
seal-embargo-over = { $episode } 내용은 이 서버에서 봉인하지 않아도 될 만큼 오래돼서, 스포일러 태그로 올렸어요.
seal-standing = **{ $show }** **{ $episode }**까지의 스포일러예요. { $reached ->
    [S1E0] 아직 어디까지 봤는지 알려 주지 않았어요
   *[other] 지금 **{ $reached }**까지 봤어요
  }.
seal-standing-hint = “이미 봤어요”를 누르면 { $episode }까지 본 것으로 바꿔요. “그래도 보기”는 바꾸지 않고 이번만 보여 줘요.
seal-seen = 이미 봤어요
seal-anyway = 그래도 보기
seal-private = { $author } 님의 봉인이에요. 나에게만 보여요.
seal-edited = { $editor } 님이 고쳤어요.
seal-page = { $number }/{ $count }쪽
seal-files-lost = 이 봉인의 파일 { $count }개를 더는 보여 줄 수 없어요. 없어졌거나, 이제 이 서버에 올리기에는 너무 커요.
seal-edit = 고치기
seal-unseal = 봉인 풀기
seal-remove = 지우기
seal-form-title = 봉인 고치기
seal-edited-now = 고쳤어요. 이제부터 열어 보는 사람에게는 새 글이 보여요.
seal-unsealed = 봉인을 풀었어요. 이제 스포일러 태그로 올라가 있어요.
seal-removed = 글과 파일까지 모두 지웠어요.
seal-card-stays = 글과 파일은 지웠지만 디스코드가 카드를 지우지 못하게 했어요. 카드는 직접 지워 주세요.

embargo-set = **{ $show }** 스포일러는 { $days ->
    [0] 방영일이 지나면
    [1] 방영 다음 날부터
   *[other] 방영하고 { $days }일 뒤부터
  } 봉인하지 않아도 돼요. { $open ->
    [0] 지금 열리는 봉인은 없어요.
   *[other] 봉인 { $open }개가 지금 하나씩 열려요.
  }
embargo-lifted = **{ $show }** 스포일러는 쓴 사람이나 관리자가 풀 때까지 계속 봉인돼 있어요.

refusal-seal-gone = 없는 봉인이에요. 지워졌거나, 풀렸거나, 다른 곳의 봉인이에요.
refusal-seal-show-gone = 이 봉인의 작품이 이제 없어서, 스포일러가 될지 알 수 없어요.
refusal-seal-not-yours = 쓴 사람이나 여기서 메시지를 관리할 수 있는 사람만 할 수 있어요.
refusal-seal-unseen = 고치는 화면에는 내용이 그대로 나와요. 먼저 열어 봐 주세요.
refusal-seal-empty = 파일이 없어져서 보여 줄 것이 없어요. 지울 수는 있어요.
