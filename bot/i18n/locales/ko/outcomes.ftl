poll-chart = 그래프
poll-split = 본 데까지별
poll-history = 흐름
poll-export = 내보내기
poll-anonymous-looks = 익명: 표에 시각도 어디까지 봤는지도 없어서 흐름과 나눠 보기가 없어요.
poll-picture-covered = 가려진 그림: { $show } { $episode }까지의 스포일러예요.
poll-history-line = 그때그때의 표로 본 의견의 흐름이에요.
poll-split-hint = 투표할 때 어디까지 봤는지에 따라 나눴어요. { $fewest }명보다 적은 무리는 합쳐서 누구인지 드러나지 않게 해요.
poll-split-few = 투표한 사람이 { $fewest }명보다 적어서 나눌 수 없어요.
poll-split-nothing = 안 봤거나 말하지 않음
poll-split-up-to = { $last }까지
poll-split-one = { $last }
poll-split-span = { $first }~{ $last }
poll-round = **{ $number }라운드** · { $counts }
poll-round-gone = → { $gone } 탈락
poll-round-exhausted = { $count ->
    [1] (남은 것을 적지 않은 표 1장)
   *[other] (남은 것을 적지 않은 표 { $count }장)
  }
poll-rounds-before = { $count ->
    [1] **1라운드** → { $gone } 탈락
   *[other] **1~{ $count }라운드** → { $gone } 탈락
  }
poll-condorcet = 일대일로 붙으면 **{ $option }** 쪽이 나머지를 모두 이겨요 (콩도르세 승자).
poll-condorcet-none = 일대일로 붙어서 나머지를 모두 이기는 것이 없어요. 콩도르세 승자는 없어요.
poll-exported = 바뀐 것까지 모든 표와 누가 냈는지예요. 채널에 올리지 말고 혼자 보세요.
poll-exported-anonymous = 모든 표예요. 이름이 없고, 누구도 알아낼 수 없어요.
poll-voided = **무효**: 이 투표는 아무것에도 세지 않아요.
poll-came-true = 실제 결과: **{ $options }** ({ $by })
poll-resolved-covered = 실제 결과가 나왔어요 ({ $by }). 그만큼 본 사람은 열어 보기로 알 수 있어요.
poll-crowd-score = 모두: 브라이어 점수 **{ $brier }**, 로그 점수 **{ $log }**
poll-score-hint = 브라이어 점수는 0이 완벽하고 1이 최악이에요. 로그 점수는 0이 완벽하고 낮을수록 나빠요.
poll-own-score = 내 점수
poll-score-given = 실제 결과: **{ $option }**. 여기에 { $percent } %를 주었어요.
poll-score-own = 나: 브라이어 점수 **{ $brier }**, 로그 점수 **{ $log }**
poll-score-crowd = 그때의 모두: 브라이어 점수 **{ $brier }**, 로그 점수 **{ $log }**
poll-score-better = 먼저 예측한 사람들보다 잘 내다봤어요.
poll-score-not-better = 먼저 예측한 사람들도 적어도 그만큼 내다봤어요.
poll-close-sure = { $votes ->
    [0] “{ $poll }” 투표를 마감할까요? 아직 아무도 투표하지 않았고, 그 뒤로는 누구도 할 수 없어요.
    [1] 1표가 있는 “{ $poll }” 투표를 마감할까요? 그 뒤로는 누구도 투표하거나 바꿀 수 없어요.
   *[other] { $votes }표가 있는 “{ $poll }” 투표를 마감할까요? 그 뒤로는 누구도 투표하거나 바꿀 수 없어요.
  }
poll-close-anonymous = 마감하면 표를 추적할 수 있는 열쇠를 없애요. 마감은 되돌릴 수 없어요.
poll-close-now = 마감하기
poll-closed-now = 마감했어요: { $poll }
poll-void-sure = “{ $poll }” 투표를 무효로 할까요?
poll-void-hint = 무효가 된 투표는 마감되고, 카드에 무효라고 나오며, 아무도 점수를 받지 않아요. 되돌릴 수 없어요.
poll-void-now = 무효로 하기
poll-voided-now = 무효로 했어요: { $poll }
poll-truth = { $most ->
    [1] 실제로 일어난 것
   *[other] 실제로 일어난 것 (여러 개도 돼요)
  }
poll-resolve-again = 지금은 **{ $options }** 결과로 되어 있어요. 새로 고르면 바뀌어요.
poll-resolve-closes = 투표가 아직 열려 있어서 이걸로 마감돼요.
poll-resolve-scores = 예측한 모두가 이 결과로 점수를 받아요.
poll-resolve-sure = { $count ->
    [1] **{ $options }** — 실제로 일어났나요?
   *[other] **{ $options }** — 모두 실제로 일어났나요?
  }
poll-resolve-now = 네, 일어났어요
poll-resolve-anew = 다시 고르기
poll-resolved-now = 결과를 정했어요: { $poll }. 틀렸다면 /poll resolve로 고칠 수 있어요.
poll-board-title = 예측가들
poll-board-hint = 점수가 매겨진 예측을 { $fewest }개 이상 한 사람을, 예측하던 때의 모두보다 브라이어 점수가 얼마나 작은지로 줄 세워요. 0 %는 모두와 같고 100 %는 완벽해요.
poll-board-empty = 아직 예측을 충분히 한 사람이 없어요. /poll create에서 *예측* 종류를 골라 보세요.
poll-board-lacking = { $made ->
    [0] 나: 아직 점수가 매겨진 예측이 없어요. { $lacking }개면 표에 올라가요.
   *[other] 나: 지금까지 { $made }개. { $lacking }개 더 하면 표에 올라가요.
  }
poll-board-own = 나:
poll-board-row = { $count ->
    [1] **{ $place }.** { $name } · **{ $skill }** · 예측 1개 · 브라이어 { $brier }
   *[other] **{ $place }.** { $name } · **{ $skill }** · 예측 { $count }개 · 브라이어 { $brier }
  }
poll-board-page = { $pages }쪽 중 { $page }쪽 · { $count }명
poll-calibration = 내 예측 정확도
poll-calibration-title = 내 예측 정확도
poll-calibration-context = { $count ->
    [1] 내가 말한 확률 1개
   *[other] 내가 말한 확률 { $count }개
  }
poll-calibration-said = 내가 말한 확률
poll-calibration-came = 실제로 일어난 비율
poll-calibration-row = 약 { $given }(이)라고 한 { $count }번 중 { $came }번 일어났어요
poll-calibration-hint = 대각선에 가까울수록 정확해요. 70 %라고 한 일은 10번 중 7번 일어나요.
