about-section-about = 작품
about-section-numbers = 숫자로 보기
about-section-people = 사람들
about-section-characters = 등장인물
about-section-terms = 낱말
about-content-note = ⚠️ { $note }
about-season = **시즌 { $season }** · { $count ->
    [1] 1화
   *[other] { $count }화
  } · { $day }
about-sources = 출처: { $sources }
about-empty = 지금까지 본 데까지는 아직 아무것도 없어요.
about-back = 뒤로
about-next = 다음 ({ $page }/{ $pages })
about-private = 나에게만 보이는 카드예요. 지금까지 본 { $reached }까지만 담았어요.
about-private-nothing = 나에게만 보이는 카드예요. 스포일러가 없고, 어디까지 봤는지 말하면 더 보여 줘요.
