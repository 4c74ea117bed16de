suggest-title = 문제 제안
suggest-question = 문제
suggest-answer = 정답
suggest-wrong = 오답 최대 세 개, 한 줄에 하나
suggest-wrong-hint = 확실히 틀린 것만. 없으면 직접 써서 답하는 게임에만 나와요.
suggest-explanation = 왜 정답인지, 어디에 나오는지
suggest-explanation-hint = 정답과 함께 보여요: 회차, 장면, 인터뷰.
suggest-category = 무엇에 관한 문제인가요
suggest-thanks = 고마워요!
suggest-next = 문제가 관리자에게 갔어요. 승인되면 이름과 함께 이 서버에서 나와요.
suggest-filed = 분류: { $filing }.
suggest-yours = **최근에 제안한 문제**
suggest-hint = 나에게만 보여요. 다음에 /trivia suggest를 쓰면 다시 나와요.
suggestion-pending = ⏳ 기다리는 중 · { $question }
suggestion-approved = ✅ 승인됨 · { $question }
suggestion-rejected = ✖️ 채택 안 됨 · { $question }
suggestion-replaced = ✏️ 승인된 뒤 고쳐짐 · { $question }

review-title = 검토
review-empty = 기다리는 것이 없어요. 팬들은 /trivia suggest로 문제를 내고, 정답이 나온 곳에서 문제를 신고해요.
review-line = { $total }개 중 { $place }번 · { $waiting }
review-reports = { $count ->
    [1] 신고된 문제 1개
   *[other] 신고된 문제 { $count }개
  }
review-suggestions = { $count ->
    [1] 제안 1개
   *[other] 제안 { $count }개
  }
review-covered = ⚠️ **스포일러일 수 있음** · { $show } · 문제의 범위: { $reach }
review-suggested-by = { $name } 님의 제안 { $time }
review-category = 분류: { $category }
review-category-choose = 다른 분류로 옮기기
review-difficulty = 난이도: { $level }
review-difficulty-choose = 다른 난이도로 옮기기
review-approve = 승인
review-edit = 고치기
review-reject = 거절
review-previous = 이전
review-next = 다음
review-approved = ✅ 승인했어요. 이제 만든 사람 이름과 함께 나올 수 있어요.
review-rejected = ✖️ 거절했어요. 만든 사람은 다음 제안 때 알게 돼요.
review-edited = ✏️ 바꿨어요.
review-reject-title = 문제 거절
review-reason = 이유 (비워도 돼요)
review-reason-hint = 만든 사람만 다음 제안 때 볼 수 있어요.
review-edit-title = 문제 고치기
review-safe-after = 이 문제가 드러내는 마지막 회차

report-title = 문제 신고
report-reason = 무엇이 잘못됐나요?
report-wrong = 정답이 틀렸어요
report-ambiguous = 다른 답도 맞아요
report-spoiler = 적힌 범위보다 더 나가요
report-words = 관리자가 알아야 할 것
report-words-hint = 원하면 자유롭게 쓰세요. 관리자만 읽어요.
report-taken = 고마워요. 관리자가 문제와 답과 함께 신고를 볼 거예요.

review-report = { $reason } · { $name } { $time }
review-more-reports = { $count ->
    [1] 그 밖에 신고 1개
   *[other] 그 밖에 신고 { $count }개
  }
review-chosen = { $count ->
    [1] 1번 선택됨
   *[other] { $count }번 선택됨
  }
review-typed = 입력했지만 오답: { $answers }
review-typed-by = { $count ->
    [1] 1명이 입력함
   *[other] { $count }명이 입력함
  }
review-also = 이것도 정답: 사람들이 고르거나 쓴 답
review-question-gone = 이 문제는 팩에 더는 없어요.
review-keep = 그대로 두기
review-accept = 다른 표기 인정
review-remove = 여기서 빼기
review-decisions = 결정 ({ $count })
review-accept-title = 다른 표기 인정
review-spellings = 함께 정답이 될 표기, 한 줄에 하나
review-spellings-hint = 최근 30일 동안 누군가 이렇게 쓴 게임의 점수를 다시 매겨요.
review-kept = ✅ 그대로 두었어요.
review-removed = 🗑️ 뺐어요. 이 서버에서는 더 나오지 않고 누구에게도 세지 않아요.
review-accepted = ✅ 인정했어요. 지금부터, 그리고 최근 30일 동안의 게임에도 적용돼요.
review-rewritten = ✏️ 지금부터 바뀌어요. 예전 문제로 한 게임의 점수는 그대로예요.
review-rescored = { $games ->
    [0] 다시 점수를 매길 게임이 없었어요.
    [1] 게임 1개의 점수를 다시 매겨서 { $players ->
        [1] 참가자 1명의
       *[other] 참가자 { $players }명의
      } 점수가 바뀌었어요.
   *[other] 게임 { $games }개의 점수를 다시 매겨서 { $players ->
        [1] 참가자 1명의
       *[other] 참가자 { $players }명의
      } 점수가 바뀌었어요.
  }
decisions-title = 결정
decisions-line = 유효한 { $total }개 중 { $place }번, 최신이 마지막
decision-removed = 🗑️ { $name } 님이 **뺐어요** { $time }
decision-spelling = ✅ { $name } 님이 **{ $spelling }** 표기를 인정했어요 { $time }
decision-back = 되돌리기
decision-close = 목록으로
decision-taken-back = ↩️ 되돌렸어요.

trivia-report = 신고
trivia-rescored = 여기서 한 게임의 점수를 다시 매겼어요. 관리자가 문제 하나를 결정했기 때문이에요.
trivia-rescored-hint = 점수와 순위도 바뀌어요. /trivia leaderboard에서 볼 수 있어요.
trivia-suggested-by = { $name } 님의 제안

refusal-suggestion-question = 문제는 1자에서 { $longest }자까지예요.
refusal-suggestion-answer = 정답은 1자에서 { $longest }자까지예요.
refusal-suggestion-wrong-many = 오답은 한 줄에 하나씩 최대 { $most }개예요. 지금은 { $given }개예요.
refusal-suggestion-wrong-long = 오답은 1자에서 { $longest }자까지예요.
refusal-suggestion-explanation = 왜 정답인지 1자에서 { $longest }자로 써 주세요.
refusal-suggestion-choices-twice = 같은 선택지가 두 개 있어요.
refusal-suggestions-many = 이미 문제 { $most }개가 관리자를 기다리고 있어요. 검토가 끝나면 더 제안해 주세요.
refusal-suggestion-known = 이미 그런 문제가 있어요: “{ $question }”
refusal-suggestion-known-beyond = 이미 그런 문제가 있어요. { $episode }까지의 내용이라 보여 주지 않을게요.
refusal-review-decided = { $name } 님이 이미 결정했어요. /trivia review에 남은 것이 있어요.
refusal-review-gone = 이 서버의 목록에 없어요. /trivia review에서 있는 것을 볼 수 있어요.

refusal-reported-already = 이미 신고한 문제예요. 관리자가 내용을 볼 거예요.
refusal-not-an-own-question = 여기서 제안된 문제만 고칠 수 있어요. 작품의 문제는 뺄 수 있어요.
refusal-decision-gone = 이 결정은 더는 유효하지 않아요.
refusal-spellings-count = 표기를 한 줄에 하나씩 1개에서 { $most }개까지 써 주세요.
refusal-spelling-long = “{ $spelling }” — 너무 길어요. 답은 { $longest }자까지예요.
refusal-spelling-right = “{ $spelling }” — 이미 정답으로 인정돼요.
refusal-spelling-wrong = “{ $spelling }” — 오답 가운데 하나이거나 답이 여러 개라 인정할 수 없어요.
