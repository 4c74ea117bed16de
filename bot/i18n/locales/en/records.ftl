trivia-leaderboard-title = Leaderboard
trivia-leaderboard-line = { $scope } · { $period }
trivia-leaderboard-empty = Nobody has played yet. /trivia start changes that.
trivia-leaderboard-own = You:
trivia-leaderboard-page = Page { $page } of { $pages } · { $players } players
trivia-leader-row = { $place } { $name } · { $points } points · { $right } of { $answered } right
trivia-every-show = Every show
trivia-season = { $show }, season { $season }
period-week = the last 7 days
period-month = the last 30 days
period-all = all time

trivia-profile-title = Trivia: { $name }
trivia-profile-here = In this server · { $show }
trivia-profile-empty = { $name } has not answered a question here yet. /trivia start opens a game.
trivia-profile-line = { $place ->
    [0] No place in the table yet
   *[other] **#{ $place }** of { $players ->
        [one] one player
       *[other] { $players } players
      }
  } · **{ $points }** points · { $games ->
    [one] one game
   *[other] { $games } games
  }, { $won } won
trivia-profile-answers = **{ $right }** of { $answered } right ({ $portion }) · best streak **{ $streak }**
trivia-profile-categories = By category
trivia-profile-episodes = By episode, as far as you have watched
trivia-profile-before = before S1E1
trivia-profile-beyond = further on
trivia-profile-row = { $what }: { $right } of { $answered } ({ $portion })
trivia-profile-private = Only you see this, and how you did by episode is told to nobody else.
trivia-profile-public = How far somebody has watched stays theirs, so there is nothing by episode here.
trivia-column-right = right
trivia-column-points = points
tile-points = { $count ->
    [one] point
   *[other] points
  }
tile-games = { $count ->
    [one] game
   *[other] games
  }
tile-won = { $count ->
    [one] game won
   *[other] games won
  }
tile-streak = best streak
tile-right = right of { $answered }
tile-place = of { $players ->
    [one] one player
   *[other] { $players } players
  }
picture-number = { $number }
picture-portion = { NUMBER($portion, style: "percent", maximumFractionDigits: 0) }
picture-place = #{ $place }
picture-points = { $points ->
    [one] one point
   *[other] { $points } points
  }
picture-of = { $right }/{ $answered }
picture-portion-of = { $portion } of { $answered }
picture-somebody = Somebody
page-back = Back
page-on = Next
