trivia-leaderboard-title = Classement
trivia-leaderboard-line = { $scope } · { $period }
trivia-leaderboard-empty = Personne n'a encore joué. /trivia start y remédie.
trivia-leaderboard-own = Toi :
trivia-leaderboard-page = { $players ->
    [one] Page { $page } sur { $pages } · { $players } joueur
   *[other] Page { $page } sur { $pages } · { $players } joueurs
  }
trivia-leader-row = { $place } { $name } · { $points ->
    [one] { $points } point
   *[other] { $points } points
  } · { $right ->
    [one] { $right } bonne réponse
   *[other] { $right } bonnes réponses
  } sur { $answered }
trivia-every-show = Toutes les séries
trivia-season = { $show }, saison { $season }
period-week = les 7 derniers jours
period-month = les 30 derniers jours
period-all = depuis toujours

trivia-profile-title = Quiz : { $name }
trivia-profile-here = Sur ce serveur · { $show }
trivia-profile-empty = { $name } n'a pas encore répondu à une question ici. /trivia start ouvre une partie.
trivia-profile-line = { $place ->
    [0] Pas encore au classement
   *[other] **#{ $place }** sur { $players ->
        [one] { $players } joueur
       *[other] { $players } joueurs
      }
  } · { $points ->
    [one] **{ $points }** point
   *[other] **{ $points }** points
  } · { $games ->
    [one] { $games } partie
   *[other] { $games } parties
  }, { $won ->
    [one] { $won } gagnée
   *[other] { $won } gagnées
  }
trivia-profile-answers = { $right ->
    [one] **{ $right }** bonne réponse
   *[other] **{ $right }** bonnes réponses
  } sur { $answered } ({ $portion }) · plus longue série **{ $streak }**
trivia-profile-categories = Par catégorie
trivia-profile-episodes = Par épisode, jusqu'où tu as regardé
trivia-profile-before = avant S1E1
trivia-profile-beyond = plus loin
trivia-profile-row = { $what } : { $right } sur { $answered } ({ $portion })
trivia-profile-private = Personne d'autre que toi ne voit ceci, et personne ne saura tes résultats par épisode.
trivia-profile-public = Ce que chacun a vu reste privé : pas de résultats par épisode ici.
trivia-column-right = justes
trivia-column-points = points
tile-points = { $count ->
    [one] point
   *[other] points
  }
tile-games = { $count ->
    [one] partie
   *[other] parties
  }
tile-won = { $count ->
    [one] partie gagnée
   *[other] parties gagnées
  }
tile-streak = plus longue série
tile-right = justes sur { $answered }
tile-place = sur { $players ->
    [one] { $players } joueur
   *[other] { $players } joueurs
  }
picture-number = { $number }
picture-portion = { NUMBER($portion, style: "percent", maximumFractionDigits: 0) }
picture-place = #{ $place }
picture-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
  }
picture-of = { $right }/{ $answered }
picture-portion-of = { $portion } sur { $answered }
picture-somebody = Quelqu'un
page-back = Retour
page-on = Suite
