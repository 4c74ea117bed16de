trivia-leaderboard-title = Clasificación
trivia-leaderboard-line = { $scope } · { $period }
trivia-leaderboard-empty = Nadie ha jugado todavía. /trivia start lo cambia.
trivia-leaderboard-own = Tú:
trivia-leaderboard-page = Página { $page } de { $pages } · { $players } jugadores
trivia-leader-row = { $place } { $name } · { $points ->
    [one] un punto
   *[other] { $points } puntos
  } · { $right ->
    [one] un acierto
   *[other] { $right } aciertos
  } de { $answered }
trivia-every-show = Todas las series
trivia-season = { $show }, temporada { $season }
period-week = los últimos 7 días
period-month = los últimos 30 días
period-all = desde siempre

trivia-profile-title = Trivia: { $name }
trivia-profile-here = En este servidor · { $show }
trivia-profile-empty = { $name } todavía no ha respondido aquí ninguna pregunta. /trivia start abre una partida.
trivia-profile-line = { $place ->
    [0] Todavía sin puesto en la tabla
   *[other] **#{ $place }** de { $players ->
            [one] un jugador
           *[other] { $players } jugadores
        }
  } · **{ $points }** { $points ->
    [one] punto
   *[other] puntos
  } · { $games ->
    [one] una partida
   *[other] { $games } partidas
  }, { $won ->
    [one] una ganada
   *[other] { $won } ganadas
  }
trivia-profile-answers = **{ $right }** { $right ->
    [one] acierto
   *[other] aciertos
  } de { $answered } ({ $portion }) · mejor racha: **{ $streak }**
trivia-profile-categories = Por categoría
trivia-profile-episodes = Por episodio, hasta donde has visto
trivia-profile-before = antes de S1E1
trivia-profile-beyond = más adelante
trivia-profile-row = { $what }: { $right } de { $answered } ({ $portion })
trivia-profile-private = Solo tú ves esto, y cómo te fue en cada episodio no se le dice a nadie más.
trivia-profile-public = Por dónde va alguien es cosa suya, así que aquí no hay nada por episodio.
trivia-column-right = aciertos
trivia-column-points = puntos
tile-points = { $count ->
    [one] punto
   *[other] puntos
  }
tile-games = { $count ->
    [one] partida
   *[other] partidas
  }
tile-won = { $count ->
    [one] partida ganada
   *[other] partidas ganadas
  }
tile-streak = mejor racha
tile-right = aciertos de { $answered }
tile-place = de { $players ->
    [one] un jugador
   *[other] { $players } jugadores
  }
picture-number = { $number }
picture-portion = { NUMBER($portion, style: "percent", maximumFractionDigits: 0) }
picture-place = #{ $place }
picture-points = { $points ->
    [one] un punto
   *[other] { $points } puntos
  }
picture-of = { $right }/{ $answered }
picture-portion-of = { $portion } de { $answered }
picture-somebody = Alguien
page-back = Atrás
page-on = Siguiente
