trivia-leaderboard-title = Classement
trivia-leaderboard-line = { $scope } · { $period }
trivia-leaderboard-empty = Personne n'a encore joué. /trivia start y remédie.
trivia-leaderboard-own = Toi :
trivia-leaderboard-page = Page { $page } sur { $pages } · { $players } joueurs
trivia-leader-row = { $place } { $name } · { $points } points · { $right } justes sur { $answered }
trivia-every-show = Toutes les séries
trivia-season = { $show }, saison { $season }
period-week = les 7 derniers jours
period-month = les 30 derniers jours
period-all = depuis toujours

trivia-profile-title = Quiz : { $name }
trivia-profile-here = Sur ce serveur · { $show }
trivia-profile-empty = { $name } n'a encore répondu à aucune question ici. /trivia start ouvre une partie.
trivia-profile-line = { $place ->
    [0] Pas encore de place au tableau
   *[other] **#{ $place }** sur { $players ->
        [one] un joueur
       *[other] { $players } joueurs
      }
  } · **{ $points }** points · { $games ->
    [one] une partie
   *[other] { $games } parties
  }, { $won } gagnées
trivia-profile-answers = **{ $right }** justes sur { $answered } ({ $portion }) · meilleure série **{ $streak }**
trivia-profile-categories = Par catégorie
trivia-profile-episodes = Par épisode, au point où tu en es
trivia-profile-before = avant S1E1
trivia-profile-beyond = plus loin
trivia-profile-row = { $what } : { $right } sur { $answered } ({ $portion })
trivia-profile-private = Toi seul vois ceci, et tes résultats par épisode ne sont dits à personne d'autre.
trivia-profile-public = Ce que quelqu'un a vu reste à lui, il n'y a donc rien par épisode ici.
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
tile-streak = meilleure série
tile-right = justes sur { $answered }
tile-place = sur { $players ->
    [one] un joueur
   *[other] { $players } joueurs
  }
picture-number = { $number }
picture-portion = { NUMBER($portion, style: "percent", maximumFractionDigits: 0) }
picture-place = #{ $place }
picture-points = { $points ->
    [one] un point
   *[other] { $points } points
  }
picture-of = { $right }/{ $answered }
picture-portion-of = { $portion } sur { $answered }
picture-somebody = Quelqu'un
page-back = Retour
page-on = Suite
