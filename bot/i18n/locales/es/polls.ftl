poll-line = Pregunta { $author }
poll-line-for = Pregunta { $author }, para { $role }
poll-choose = { $most ->
    [one] Elige una
   *[other] Elige hasta { $most }
  }
poll-rank = Ordénalas
poll-forecast = Haz tu pronóstico
poll-bars-ranked = Se cuentan las primeras opciones.
poll-bars-forecast = Es la cifra de la multitud: la mediana de todos los pronósticos.
poll-leads-ranked = { $count ->
    [one] **{ $options }** gana la segunda vuelta instantánea.
   *[other] La segunda vuelta instantánea acaba en empate: **{ $options }**.
  }
poll-leads-forecast = { $count ->
    [one] La multitud ve **{ $options }** como lo más probable: { $percent } %.
   *[other] La multitud ve **{ $options }** igual de probables: { $percent } % cada una.
  }
poll-named = Todos ven los totales; su autor y los moderadores pueden exportar quién votó qué.
poll-covered-hint = Lo que se pregunta no está en ninguna parte de este canal. Revelar lo muestra, en privado, a quien haya visto hasta ahí; allí se vota.
poll-votes = { $count ->
    [0] Sin votos todavía
    [one] Un voto
   *[other] { $count } votos
  }
poll-closes = cierra { $time }
poll-closes-with = cierra cuando se emita { $episode }, { $time }
poll-closes-unknown = cierra cuando se emita { $episode }; aún no se sabe la fecha
poll-opens = abre { $time }
poll-stays-open = abierta hasta que alguien la cierre
poll-closed = cerrada
poll-resolved = resuelta
poll-void = anulada
poll-leads = { $count ->
    [one] **{ $options }** tiene más votos: { $votes } de { $voters }.
   *[other] Empate con { $votes } de { $voters } votos cada una: **{ $options }**.
  }
poll-results-live = el recuento se ve en todo momento
poll-results-after-vote = ves el recuento cuando has votado
poll-results-at-close = el recuento se ve al cierre
poll-anonymous-open = Anónima: nadie ve quién votó qué. Hasta el cierre, quien aloja este bot podría averiguarlo; luego se destruye la clave, y nadie puede.
poll-anonymous-closed = Anónima: la clave está destruida, y nadie puede averiguar quién votó qué.
poll-voted = Tu voto está guardado: **{ $option }**.
poll-voted-same = Ya habías votado **{ $option }**; así se queda.
poll-voted-changed = Cambiado de { $before } a **{ $option }**.
poll-may-change = Puedes cambiarlo hasta que cierre la encuesta.
poll-own-vote = Votaste **{ $option }**.
poll-list-title = Encuestas de este servidor
poll-list-open = Las que están abiertas, o lo estarán
poll-list-closed = Las que están cerradas
poll-list-mine = Las que preguntaste tú
poll-list-none = No hay ninguna así.
poll-pages = Página { $page } de { $pages }
poll-list-empty = Todavía no hay ninguna encuesta. /poll season2 publica una, /poll create hace la tuya.
poll-hidden-name = Encuesta tapada, hasta { $episode } (n.º { $number })
poll-card-deleted = La ficha de la encuesta **{ $poll }** en { $channel } se borró, así que la encuesta está cerrada. { $count ->
    [0] Nadie había votado.
    [one] Su único voto se conserva; /poll results lo muestra.
   *[other] Sus { $count } votos se conservan; /poll results los muestra.
  }
poll-ranking-own = Tu papeleta por ahora: **{ $letters }**. Elige de nuevo para cambiarla.
poll-ranking-next = { $place ->
    [1] Tu primera opción
    [2] Tu segunda opción
    [3] Tu tercera opción
   *[other] Número { $place }
  }
poll-ranking-done = Votar
poll-ranking-anew = Empezar de nuevo
poll-ranking-type = Mejor escribirlo
poll-ranking-hint = No hace falta ordenarlas todas: las que dejes fuera van al final, iguales entre sí.
poll-ranking-title = Tu clasificación
poll-ranking-letters = Letras, primero tu favorita
poll-ranking-letters-hint = Como C A B: de la A a la { $last }, tantas como quieras
poll-forecast-title = Tu pronóstico
poll-forecast-percent = { $option }, en tanto por ciento
poll-forecast-rest = Del 1 al 99: ¿cuán probable es «{ $option }»? El resto va a «{ $other }».
poll-forecast-lines = Una línea cada una: letra y porcentaje
poll-forecast-lines-hint = Como A 40, luego B 25. Juntas suman 100; la que dejes fuera recibe el resto.
poll-posted = Tu encuesta está publicada: [aquí la tienes]({ $link }).
poll-waits = Tu encuesta espera. Abre { $time } ({ $when }), y antes no está en ninguna parte.
poll-edit = Editar
poll-call-off = Cancelar
poll-called-off = Cancelada. No está en ninguna parte, ni lo estará nunca.
poll-edit-hint = Su autor y los moderadores pueden editarla hasta que alguien vote; /poll results trae de vuelta este botón.
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
poll-form-closes = Cuándo cierra
poll-form-closes-hint = 3 days, fri 20:00, o un episodio como S2E1; vacío: cuando alguien la cierre
duration-1h = 1 hora
duration-6h = 6 horas
duration-1d = 1 día
duration-3d = 3 días
duration-7d = 7 días
duration-14d = 14 días
duration-30d = 30 días
