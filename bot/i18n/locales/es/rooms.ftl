room-title = { $show } · { $episode }
room-season = Temporada { $season }
room-open-talk = **Aquí se habla abiertamente** de todo hasta { $episode } incluido, sin etiquetas de spoiler.
room-later = Lo que viene después va entre etiquetas de spoiler, con /spoiler say. ¿Aún no has llegado? Esta sala revela { $episode } y todo lo anterior: mejor vuelve cuando lo hayas visto.
room-check-button = ¿Es segura para mí?
room-check-safe = Vas por { $reached }, así que nada hasta { $episode } es spoiler para ti: lee con tranquilidad.
room-found = Aquí la tienes: { $room }
room-new = La sala ya está abierta: { $room }
room-new-behind = La sala ya está abierta, y los demás pueden encontrarla.
room-safe = Allí se habla abiertamente hasta { $episode }, y eso ya lo has visto.
room-behind = ⚠️ **Aún no has llegado.** Has dicho que vas por { $reached }, y allí se habla abiertamente de todo hasta { $episode }. Solo tú ves este aviso.
room-behind-unsaid = ⚠️ **Puede que aún no hayas llegado.** No has dicho que hayas visto nada, y allí se habla abiertamente de todo hasta { $episode }. Solo tú ves este aviso.
room-anyway = Llévame igualmente
room-choose = Salas de { $first } a { $last }: ¿cuál?

rooms-title = Salas de { $show }
rooms-within = Seguras para ti
rooms-beyond = Más allá de lo que has visto
rooms-empty = Todavía no hay ninguna sala: /episode room abre la primera.
rooms-more = Hay más; con /episode room encuentras cualquiera.
rooms-private = Solo tú ves esta lista, hecha según por dónde has dicho que vas.

season-title = Salas de { $show }, temporada { $season }
season-progress = { $passed } de { $total }, { $opened ->
    [0] ninguna nueva
    [one] una de ellas nueva
   *[other] { $opened } de ellas nuevas
  }
season-stop = Parar
season-done = Cada episodio tiene su sala. Elige una, y te digo en privado si es segura para ti.
season-stopped = { $person } lo paró aquí. El mismo comando sigue con las demás.
season-failed = Se paró aquí: { $problem } El mismo comando sigue con las demás.
season-refused = Discord no me dejó abrir la siguiente sala ({ $reason }).

refusal-room-of-nothing = Una sala es de un episodio: elige uno de la lista.
refusal-no-rooms-here = En este tipo de canal no hay hilos: usa el comando en un canal de texto, o en una publicación de un foro.
refusal-room-not-allowed = Aún no hay sala para { $episode }, y necesitas un permiso en { $channel } para abrirla: { $permissions }. Quien lo tenga, o un moderador, puede abrirla.
refusal-room-bot-lacks = Me falta un permiso en { $channel }: { $permissions }. Un moderador puede dármelo en los ajustes del canal.
refusal-room-needs-tag = { $channel } pide una etiqueta en cada publicación, y no tiene ninguna para esta serie: un moderador puede añadir una llamada «{ $tag }» en sus ajustes.
refusal-season-running = Las salas de esta temporada ya se están abriendo.
refusal-season-over = Esto ya ha terminado.
