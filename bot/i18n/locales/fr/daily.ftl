daily-question-line = { $show } · quiz du jour · { $number } sur { $of } · { $category } · { $difficulty }
daily-one-try = Un seul essai. Personne d'autre ne voit ceci ; les questions dépendent de ce que tu as vu.
daily-right = Trouvé : **{ $answer }**, c'est ça.
daily-wrong = Pas cette fois : la bonne réponse est **{ $answer }**.
daily-next = Question suivante
daily-result = Ton résultat
daily-line = { $show } · quiz du jour · { $day }
daily-score = Bonnes réponses : { $right } sur { $of }
daily-mark-right = juste
daily-mark-wrong = faux
daily-streak = Série en cours : { $days ->
    [one] **{ $days } jour**
   *[other] **{ $days } jours**
  } · record { $best }
daily-forgiving = Un jour compte dès que tu as répondu à toutes ses questions, bien ou mal. Sur sept jours, tu peux en rater un : il ne compte pas, mais ne casse pas ta série.
daily-forgiven = Tu as raté un jour cette semaine, mais c'est pardonné. À partir du { $day }, tu pourras en rater un autre ; avant, ta série s'arrêterait.
daily-share = Partager
daily-shared = Partagé
daily-next-at = Prochaines questions { $time }.
daily-play = Faire le quiz du jour

refusal-daily-none = Il n'y a pas de question { $up_to ->
    [S1E0] pour qui n'a encore rien vu
   *[other] jusqu'à { $up_to }
  } ici aujourd'hui. /progress set dit où tu en es.
refusal-daily-over = Cette journée est passée, et ses questions avec. /trivia daily donne celles d'aujourd'hui.
refusal-daily-shared = Tu as déjà partagé ce résultat.
