spoils = ⚠️ **Spoiler** · { $show } · hasta { $episode }
reach = hasta { $episode }
reach-nothing = no hace falta ningún episodio
spoiler-sources = Fuente: { $sources }
spoiler-reply = ↪ [en respuesta a este mensaje]({ $link })
spoiler-form-title = Decirlo sin destripar
spoiler-form-text = Tu texto
spoiler-posted = Publicado en tu nombre, tapado.
wrap-form-title = Poner un texto entre etiquetas de spoiler
wrap-done = Aquí lo tienes, listo para copiar:
mark-done = Hecho: el mensaje está tapado ahora, en nombre de su autor.
mark-gone = Alguien borró el mensaje entretanto, así que retiré la copia tapada.
mark-original-stays = La copia tapada está ahí, pero Discord no me dejó borrar el original: bórralo a mano, por favor.
plot-menu-title = Qué pasa en { $show }
plot-menu-choose = ¿Sobre qué?
plot-menu-hint = Se publica aquí entre etiquetas de spoiler. La opción «{ name-option-point }» del comando encuentra los demás por su nombre.
progress-title = Hasta dónde has visto
progress-row = **{ $show }** · { $episode }
progress-up-to = hasta { $episode }
progress-nothing = nada todavía
progress-empty = No lo has dicho. /progress set me lo cuenta, para que partidas y spoilers te respeten.
progress-private = Nadie más ve esto, y vale en todos los servidores.
progress-set = Anotado para **{ $show }**: { $episode }. Siempre puedes volver atrás con el mismo comando.
progress-watched-button = He visto { $episode }
progress-menu = ¿Hasta dónde has visto?
progress-menu-nothing = Todavía no he visto nada
progress-back-button = Devolverme a { $episode }
progress-further = Ya vas por { $reached } de **{ $show }**, así que te dejo ahí.
progress-cleared = { $count ->
    [0] No había nada que olvidar.
    [one] Olvidado.
   *[other] Olvidado para las { $count } series.
  }
guard-set = { $channel } ya puede hablar abiertamente de **{ $show }**: { $episode }.
guard-nothing = solo lo que no desvela nada
guard-cleared = { $count ->
    [0] { $channel } no tenía techo propio.
   *[other] { $channel } ya no tiene techo propio.
  }
guard-list-title = Quién puede hablar de qué
guard-list-row = { $channel } · { $show } · { $episode }
guard-list-empty = Ningún canal tiene techo todavía: solo se muestra abiertamente lo que no destripa nada. /guard channel pone uno.
guard-list-more = Y { $count } más.
repost-yours = Esto está publicado en tu nombre. ¿Qué quieres cambiar?
repost-episode = ¿Qué episodio desvela?
repost-edit = Editar
repost-delete = Borrar
repost-form-title = Editar lo publicado en tu nombre
repost-relabelled = Hecho: su etiqueta dice ahora { $episode }.
repost-edited = Hecho: ahora está eso ahí, tapado del todo.
repost-deleted = Borrado.
