# A show's card.

about-section-about = The show
about-section-numbers = Numbers
about-section-people = People
about-section-characters = Characters
about-section-terms = Words
about-content-note = ⚠️ { $note }
about-season = **Season { $season }** · { $count ->
    [one] one episode
   *[other] { $count } episodes
  } · { $day }
about-sources = Sources: { $sources }
about-empty = Nothing here yet for as far as you have watched.
about-back = Back
about-next = Next ({ $page } of { $pages })
about-private = Only you see this card: it goes up to { $reached }, as far as you have watched, and no further.
about-private-nothing = Only you see this card: it spoils nothing, and tells more once you say how far you have watched.
