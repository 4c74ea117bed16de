daily-question-line = { $show } · quotidien · { $number } sur { $of } · { $category } · { $difficulty }
daily-one-try = Un seul essai. Toi seul vois ceci ; ce que tu as vu décide de ce qui est demandé.
daily-right = Trouvé : **{ $answer }**, c'est juste.
daily-wrong = Pas cette fois : la bonne réponse est **{ $answer }**.
daily-next = Question suivante
daily-result = Ton résultat
daily-line = { $show } · quotidien · { $day }
daily-score = { $right } sur { $of } justes
daily-mark-right = juste
daily-mark-wrong = faux
daily-streak = Série quotidienne : { $days ->
    [one] **un jour**
   *[other] **{ $days } jours**
  } · record { $best }
daily-forgiving = Un jour compte quand toutes ses questions ont une réponse, juste ou fausse. Sur sept jours, tu peux en manquer un : il ne compte pas, et ne casse rien.
daily-forgiven = Tu as manqué un jour cette semaine, c'est pardonné. À partir du { $day } tu pourras en manquer un autre ; avant, ta série s'arrêterait.
daily-share = Partager
daily-shared = Partagé
daily-next-at = Les prochaines questions arrivent { $time }.
daily-play = Jouer celles du jour

refusal-daily-none = Il n'y a pas de question { $up_to ->
    [S1E0] pour qui n'a encore rien vu
   *[other] jusqu'à { $up_to }
  } ici aujourd'hui. /progress set dit jusqu'où tu as regardé.
refusal-daily-over = Ce jour-là est passé, et ses questions avec. /trivia daily a celles d'aujourd'hui.
refusal-daily-shared = Tu as déjà partagé celui-ci.
