poll-chart = 그래프
poll-split = 본 회차별
poll-history = 추이
poll-export = 내보내기
poll-anonymous-looks = 익명: 표에 시각도 본 회차도 남지 않아서 추이와 회차별 결과는 볼 수 없어요.
poll-picture-covered = 가려진 그림: { $show } { $episode }까지의 스포일러예요.
poll-history-line = 의견이 어떻게 움직였는지, 그때그때의 표로 보여 줘요.
poll-split-hint = 투표할 때 어디까지 봤는지에 따라 나눴어요. 누가 누구인지 드러나지 않게 { $fewest }명 미만인 묶음은 합쳐요.
poll-split-few = 투표한 사람이 { $fewest }명보다 적어서 나눠 볼 수 없어요.
poll-split-nothing = 안 봤거나 알려 주지 않음
poll-split-up-to = { $last }까지
poll-split-one = { $last }
poll-split-span = { $first }~{ $last }
poll-round = **{ $number }라운드** · { $counts }
poll-round-gone = → { $gone } 탈락
poll-round-exhausted = (남은 선택지를 고르지 않은 표 { $count }장)
poll-rounds-before = { $count ->
    [1] **1라운드** → { $gone } 탈락
   *[other] **1~{ $count }라운드** → { $gone } 탈락
  }
poll-condorcet = 일대일로 붙으면 **{ $option }** 쪽이 나머지를 모두 이겨요 (콩도르세 승자).
poll-condorcet-none = 일대일로 붙어서 나머지를 모두 이기는 선택지가 없어요. 콩도르세 승자는 없어요.
poll-exported = 바꾼 표까지 모두, 누구 표인지와 함께 들어 있어요. 채널에 올리지 말고 혼자만 보세요.
poll-exported-anonymous = 모든 표가 들어 있어요. 이름은 없고, 누구 표인지는 아무도 알아낼 수 없어요.
poll-voided = **무효**: 이 투표는 어디에도 반영되지 않아요.
poll-came-true = 실제 결과: **{ $options }** ({ $by })
poll-resolved-covered = 실제 결과가 나왔어요 ({ $by }). 거기까지 본 사람은 열어 보기로 확인할 수 있어요.
poll-crowd-score = 전체: 브라이어 점수 **{ $brier }**, 로그 점수 **{ $log }**
poll-score-hint = 브라이어 점수는 0이 만점이고 1이 최하점이에요. 로그 점수는 0이 만점이고 낮을수록 나빠요.
poll-own-score = 내 점수
poll-score-given = 실제 결과: **{ $option }**. 내 예측은 { $percent }%였어요.
poll-score-own = 나: 브라이어 점수 **{ $brier }**, 로그 점수 **{ $log }**
poll-score-crowd = 그때의 전체: 브라이어 점수 **{ $brier }**, 로그 점수 **{ $log }**
poll-score-better = 먼저 예측한 사람들보다 더 잘 맞혔어요.
poll-score-not-better = 먼저 예측한 사람들이 더 잘 맞혔거나 비슷해요.
poll-close-sure = { $votes ->
    [0] “{ $poll }” 투표를 마감할까요? 아직 아무도 투표하지 않았고, 마감하면 누구도 투표할 수 없어요.
   *[other] “{ $poll }” 투표를 { $votes }표로 마감할까요? 마감하면 누구도 투표하거나 표를 바꿀 수 없어요.
  }
poll-close-anonymous = 마감하면 누구 표인지 알아낼 수 있는 키를 지워요. 마감은 되돌릴 수 없어요.
poll-close-now = 마감하기
poll-closed-now = 마감했어요: { $poll }
poll-void-sure = “{ $poll }” 투표를 무효로 할까요?
poll-void-hint = 무효가 된 투표는 마감되고, 카드에 무효라고 표시되고, 아무도 점수를 받지 않아요. 되돌릴 수 없어요.
poll-void-now = 무효로 하기
poll-voided-now = 무효로 했어요: { $poll }
poll-truth = { $most ->
    [1] 실제 결과
   *[other] 실제 결과 (여러 개도 돼요)
  }
poll-resolve-again = 지금 실제 결과는 **{ $options }** 쪽으로 정해져 있어요. 새로 고르면 바뀌어요.
poll-resolve-closes = 아직 열려 있는 투표라, 결과를 정하면 마감돼요.
poll-resolve-scores = 예측한 사람 모두 이 결과로 점수를 받아요.
poll-resolve-sure = { $count ->
    [1] 실제 결과, **{ $options }** 맞나요?
   *[other] 실제 결과, **{ $options }** 모두 맞나요?
  }
poll-resolve-now = 네, 맞아요
poll-resolve-anew = 다시 고르기
poll-resolved-now = 결과를 정했어요: { $poll }. 틀렸다면 /poll resolve로 고칠 수 있어요.
poll-board-title = 예측 순위
poll-board-hint = 점수가 매겨진 예측이 { $fewest }개 이상인 사람을, 예측할 때의 전체보다 브라이어 점수가 얼마나 좋은지로 줄 세워요. 0%는 전체와 같고 100%는 만점이에요.
poll-board-empty = 아직 예측을 충분히 한 사람이 없어요. /poll create에서 *예측*을 골라 시작해 보세요.
poll-board-lacking = { $made ->
    [0] 나: 아직 점수가 매겨진 예측이 없어요. { $lacking }개가 되면 순위에 올라요.
   *[other] 나: 지금까지 { $made }개. { $lacking }개 더 모으면 순위에 올라요.
  }
poll-board-own = 나:
poll-board-row = **{ $place }.** { $name } · **{ $skill }** · 예측 { $count }개 · 브라이어 { $brier }
poll-board-page = { $page }/{ $pages }쪽 · { $count }명
poll-calibration = 내 예측 정확도
poll-calibration-title = 내 예측 정확도
poll-calibration-context = 내가 매긴 확률 { $count }개
poll-calibration-said = 내가 매긴 확률
poll-calibration-came = 실제로 일어난 비율
poll-calibration-row = 약 { $given }라고 한 { $count }번 중 { $came }가 실제로 일어났어요
poll-calibration-hint = 대각선에 가까울수록 정확해요. 70%라고 한 일이 10번 중 7번 일어나면 딱 맞는 거예요.
