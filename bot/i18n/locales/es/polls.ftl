poll-line = Encuesta de { $author }
poll-line-for = Encuesta de { $author }, para { $role }
poll-choose = { $most ->
    [one] Elige una
   *[other] Elige hasta { $most }
  }
poll-rank = Ordénalas
poll-forecast = Haz tu pronóstico
poll-bars-ranked = Se cuentan las primeras opciones.
poll-bars-forecast = Es el pronóstico del grupo: la mediana de todos.
poll-leads-ranked = { $count ->
    [one] **{ $options }** gana la segunda vuelta instantánea.
   *[other] La segunda vuelta instantánea acaba en empate: **{ $options }**.
  }
poll-leads-forecast = { $count ->
    [one] El grupo ve **{ $options }** como lo más probable: { $percent } %.
   *[other] El grupo ve igual de probables **{ $options }**: { $percent } % cada una.
  }
poll-named = Todos ven los totales; su autor y los moderadores pueden exportar quién votó qué.
poll-covered-hint = Lo que se pregunta no está escrito en ninguna parte de este canal. Revelar lo muestra, en privado, a quien haya visto hasta ahí; y ahí mismo se vota.
poll-votes = { $count ->
    [0] Todavía sin votos
    [one] Un voto
   *[other] { $count } votos
  }
poll-closes = se cierra { $time }
poll-closes-with = se cierra cuando se emita { $episode }, { $time }
poll-closes-unknown = se cierra cuando se emita { $episode }; aún no se sabe la fecha
poll-opens = se abre { $time }
poll-stays-open = abierta hasta que alguien la cierre
poll-closed = cerrada
poll-resolved = resuelta
poll-void = anulada
poll-leads = { $count ->
    [one] **{ $options }** es lo más votado: { $votes } de { $voters }.
   *[other] Empate con { $votes } de { $voters } votos cada una: **{ $options }**.
  }
poll-results-live = el recuento se ve en todo momento
poll-results-after-vote = verás el recuento cuando hayas votado
poll-results-at-close = el recuento se ve al cierre
poll-anonymous-open = Anónima: nadie ve quién votó qué. Hasta el cierre, quien administra este bot podría averiguarlo; después se destruye la clave, y ya nadie puede.
poll-anonymous-closed = Anónima: la clave se destruyó, y nadie puede averiguar quién votó qué.
poll-voted = Tu voto está guardado: **{ $option }**.
poll-voted-same = Ya habías votado **{ $option }**; así se queda.
poll-voted-changed = Cambiado de { $before } a **{ $option }**.
poll-may-change = Puedes cambiarlo hasta que se cierre la encuesta.
poll-own-vote = Votaste **{ $option }**.
poll-list-title = Encuestas de este servidor
poll-list-open = Las que están abiertas, o lo estarán
poll-list-closed = Las que están cerradas
poll-list-mine = Las que abriste tú
poll-list-none = No hay ninguna así.
poll-pages = Página { $page } de { $pages }
poll-list-empty = Todavía no hay ninguna encuesta. /poll season2 publica una, /poll create abre la tuya.
poll-hidden-name = Encuesta tapada, hasta { $episode } (n.º { $number })
poll-card-deleted = Se borró la tarjeta de la encuesta **{ $poll }** en { $channel }, así que la encuesta está cerrada. { $count ->
    [0] Nadie había votado.
    [one] Su único voto se conserva; /poll results lo muestra.
   *[other] Sus { $count } votos se conservan; /poll results los muestra.
  }
poll-ranking-own = Tu voto por ahora: **{ $letters }**. Elige de nuevo para cambiarlo.
poll-ranking-next = { $place ->
    [1] Tu primera opción
    [2] Tu segunda opción
    [3] Tu tercera opción
   *[other] Número { $place }
  }
poll-ranking-done = Votar
poll-ranking-anew = Empezar de nuevo
poll-ranking-type = Mejor escribirlo
poll-ranking-hint = No hace falta ordenarlas todas: las que dejes fuera quedan al final, empatadas entre sí.
poll-ranking-title = Tu ranking
poll-ranking-letters = Letras, primero tu favorita
poll-ranking-letters-hint = Como C A B: de la A a la { $last }, tantas como quieras
poll-forecast-title = Tu pronóstico
poll-forecast-percent = { $option }, en porcentaje
poll-forecast-rest = Del 1 al 99: ¿qué probabilidad le das a «{ $option }»? El resto va a «{ $other }».
poll-forecast-lines = Una línea por opción: letra y porcentaje
poll-forecast-lines-hint = Como A 40, luego B 25. Juntas suman 100; la que dejes fuera recibe el resto.
poll-posted = Tu encuesta está publicada: [aquí la tienes]({ $link }).
poll-waits = Tu encuesta está en espera. Se abre el { $time } ({ $when }), y antes no se ve en ninguna parte.
poll-edit = Editar
poll-call-off = Cancelar
poll-called-off = Cancelada. No se publicó, ni se publicará.
poll-edit-hint = Su autor y los moderadores pueden editarla hasta que alguien vote; /poll results vuelve a mostrar este botón.
poll-edit-title = Editar una encuesta
poll-twin = Esto ya se está preguntando, [por aquí]({ $link }) ({ $until }).
poll-twin-again = Publicar igualmente
poll-yes = Sí
poll-no = No
closing-episode = Cuando se emita { $episode }
poll-form-title = Tu propia encuesta
poll-form-question = La pregunta
poll-form-options = Las opciones, una por línea
poll-form-options-hint = De { $fewest } a { $most }
poll-form-options-hint-forecast = De { $fewest } a { $most }; déjalo vacío para preguntar sí o no
poll-form-closes = Cuándo se cierra
poll-form-closes-hint = 3 días, vie 20:00, o un episodio como S2E1; vacío: cuando alguien la cierre
duration-1h = 1 hora
duration-6h = 6 horas
duration-1d = 1 día
duration-3d = 3 días
duration-7d = 7 días
duration-14d = 14 días
duration-30d = 30 días
