about-section-about = La série
about-section-numbers = En chiffres
about-section-people = L'équipe
about-section-characters = Personnages
about-section-terms = Vocabulaire
about-content-note = ⚠️ { $note }
about-season = **Saison { $season }** · { $count ->
    [one] un épisode
   *[other] { $count } épisodes
  } · { $day }
about-sources = Sources : { $sources }
about-empty = Rien ici pour l'instant, vu où tu en es.
about-back = Retour
about-next = Suite ({ $page } sur { $pages })
about-private = Personne d'autre que toi ne voit cette carte : elle va jusqu'à { $reached }, là où tu en es, et pas plus loin.
about-private-nothing = Personne d'autre que toi ne voit cette carte : elle ne spoile rien, et en dira plus quand tu m'auras dit où tu en es.
