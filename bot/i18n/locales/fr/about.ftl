about-section-about = La série
about-section-numbers = En chiffres
about-section-people = L'équipe
about-section-characters = Personnages
about-section-terms = Mots
about-content-note = ⚠️ { $note }
about-season = **Saison { $season }** · { $count ->
    [one] un épisode
   *[other] { $count } épisodes
  } · { $day }
about-sources = Sources : { $sources }
about-empty = Rien ici pour l'instant, au point où tu en es.
about-back = Retour
about-next = Suite ({ $page } sur { $pages })
about-private = Toi seul vois cette carte : elle va jusqu'à { $reached }, où tu en es, et pas plus loin.
about-private-nothing = Toi seul vois cette carte : elle ne gâche rien, et en dit plus quand tu dis jusqu'où tu as regardé.
