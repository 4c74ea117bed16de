spoils = ⚠️ **Spoiler** · { $show } · hasta { $episode }
reach = hasta { $episode }
reach-nothing = sin spoilers
spoiler-sources = Fuente: { $sources }
spoiler-reply = ↪ [en respuesta a este mensaje]({ $link })
spoiler-form-title = Decirlo sin hacer spoilers
spoiler-form-text = Tu texto
spoiler-posted = Publicado en tu nombre, tapado.
wrap-form-title = Poner un texto entre etiquetas de spoiler
wrap-done = Aquí lo tienes, listo para copiar:
mark-done = Hecho: el mensaje está tapado ahora, en nombre de su autor.
mark-gone = Alguien borró el mensaje mientras tanto, así que retiré la copia tapada.
mark-original-stays = La copia tapada está ahí, pero Discord no me dejó borrar el original: bórralo a mano, por favor.
plot-menu-title = Qué pasa en { $show }
plot-menu-choose = ¿Sobre qué?
plot-menu-hint = Se publica aquí entre etiquetas de spoiler. La opción «{ name-option-point }» del comando encuentra los demás por su nombre.
progress-title = Por dónde vas
progress-row = **{ $show }** · { $episode }
progress-up-to = hasta { $episode }
progress-nothing = nada todavía
progress-empty = No lo has dicho. Dímelo con /progress set, y las partidas y los spoilers lo tendrán en cuenta.
progress-private = Nadie más ve esto, y vale en todos los servidores.
progress-set = Anotado para **{ $show }**: { $episode }. Siempre puedes volver atrás con el mismo comando.
progress-watched-button = He visto { $episode }
progress-menu = ¿Por dónde vas?
progress-menu-nothing = Todavía no he visto nada
progress-back-button = Devolverme a { $episode }
progress-further = Ya vas por { $reached } de **{ $show }**, así que te dejo ahí.
progress-cleared = { $count ->
    [0] No había nada que olvidar.
    [one] Olvidado.
   *[other] Olvidado para las { $count } series.
  }
guard-set = En { $channel } ya se puede hablar abiertamente de **{ $show }**: { $episode }.
guard-nothing = solo lo que no es spoiler
guard-cleared = { $count ->
    [0] { $channel } no tenía límite propio.
   *[other] { $channel } ya no tiene límite propio.
  }
guard-list-title = De qué se puede hablar dónde
guard-list-row = { $channel } · { $show } · { $episode }
guard-list-empty = Ningún canal tiene límite todavía: solo se muestra abiertamente lo que no es spoiler. /guard channel lo pone.
guard-list-more = Y { $count } más.
repost-yours = Esto está publicado en tu nombre. ¿Qué quieres cambiar?
repost-episode = ¿Qué episodio revela?
repost-edit = Editar
repost-delete = Borrar
repost-form-title = Editar lo publicado en tu nombre
repost-relabelled = Hecho: su etiqueta dice ahora { $episode }.
repost-edited = Hecho: ahora dice eso, todo tapado.
repost-deleted = Borrado.
