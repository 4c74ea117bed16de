guard-whole-server = todo el servidor
guard-mode-off = En { $where }, el guardián lo deja pasar todo.
guard-mode-nudge = En { $where }, el guardián responde a un spoiler sin etiquetas con un aviso corto que se va solo; su autor puede hacer que se tape con un botón.
guard-mode-wrap = En { $where }, el guardián tapa lo que destripa en un mensaje y deja legible el resto, en nombre de su autor, que puede deshacerlo durante diez minutos.
guard-mode-remove = En { $where }, el guardián retira un spoiler sin etiquetas. Su autor recibe una nota y puede publicarlo tapado; el registro guarda una copia siete días.
guard-strictness-certain = Actúa solo cuando está seguro.
guard-strictness-balanced = Actúa cuando está bastante seguro.
guard-strictness-cautious = Actúa ante una mera sospecha.
guard-ceilings-only = Solo mira los canales con techo, propio o de la categoría o el canal que los contiene: /guard channel los pone, /guard list los muestra.
guard-blind = ⚠️ Pero aquí no puedo leer mensajes: quien me aloja ha dejado MESSAGE_CONTENT apagado. «Marcar como spoiler» en el menú de un mensaje funciona sin ello, y /guard automod hace que Discord bloquee las frases más seguras.
guard-lacks = ⚠️ Allí me falta: { $permissions }. Hasta que un moderador lo conceda, no puedo hacer más que publicar un aviso.
guard-log-on = Desde ahora informo en { $channel } de lo que hace el guardián, con un botón para deshacerlo. Lo que se dijo está allí tapado.
guard-log-off = El guardián ya no informa en ninguna parte.
guard-exempt-on = El guardián deja en paz desde ahora a quien tenga el rol { $role }. El mismo comando lo termina.
guard-exempt-off = El guardián ya no hace excepción con { $role }.

guard-list-row-above = { $channel } · sin techo propio
guard-list-native = Spoiler Channel
guard-list-lacks = ⚠️ Me falta { $permissions }
guard-list-mode = Un spoiler sin etiquetas: { $mode }. Solo se vigilan los canales con techo, propio o de más arriba.
guard-list-log = Informes: { $channel }
guard-list-no-log = en ninguna parte
guard-list-automod-on = El AutoMod de Discord: bloquea las frases más seguras
guard-list-automod-off = El AutoMod de Discord: no se le ha pedido ayuda
guard-list-exempt = En paz: { $roles }
guard-does-off = se deja pasar
guard-does-nudge = recibe un aviso
guard-does-wrap = se tapa
guard-does-remove = se retira
guard-native-on = La marca Spoiler Channel de Discord está encendida: hay que pulsar antes de ver el canal.
guard-native-off = La marca Spoiler Channel de Discord está apagada.
guard-native-not = ⚠️ Pero no pude cambiar la marca Spoiler Channel de Discord: { $reason }

automod-on = El AutoMod de Discord bloquea ahora { $phrases ->
    [one] una frase que es spoiler sin duda alguna
   *[other] { $phrases } frases que son spoiler sin duda alguna
  }, donde llegan más lejos que el canal: { $channels }. Eso ocupa { $rules ->
    [one] una regla
   *[other] { $rules } reglas
  }, y sigue lo que le digas al guardián.
automod-on-idle = El AutoMod de Discord está listo para ayudar. Aún no hay nada que bloquear, pues ningún canal tiene un techo por debajo de lo que sé: /guard channel pone uno.
automod-left-out = -# { $count ->
    [one] Una frase más no encontró
   *[other] { $count } frases más no encontraron
  } sitio en las reglas libres.
automod-limits = -# Solo conoce frases exactas, las bloquea también en preguntas y suposiciones, y deja en paz lo que está entre etiquetas de spoiler. Para todo lo demás está «Marcar como spoiler».
automod-off = { $count ->
    [0] Hecho: AutoMod no tenía reglas mías.
    [one] Hecho: mi regla ya no está en AutoMod. Las de otros siguen como estaban.
   *[other] Hecho: mis { $count } reglas ya no están en AutoMod. Las de otros siguen como estaban.
  }
automod-rule = Spoilers de Rooftop { $number }
automod-message = Puede que esto llegue más lejos que el canal. Pon || a ambos lados, o publícalo con /spoiler say.
refusal-automod-lacks = Para las reglas de AutoMod necesito el permiso { $permissions }, que mi invitación no pide: concédeselo a mi rol, en Ajustes del servidor, Roles.
refusal-automod-short-of-rules = Este servidor tiene todas las reglas de palabras que Discord permite, seis. Quita una en Ajustes del servidor, AutoMod, y prueba de nuevo.
refusal-automod-short-of-channels = Una regla vale en todo el servidor salvo en 50 canales como mucho, y habría que dejar en paz a más. Pon techo a otros canales, o a sus categorías: /guard channel.
refusal-automod-short-of-roles = El guardián deja aquí en paz a más de 20 roles, y AutoMod no puede dejar a más: /guard exempt recupera uno.
refusal-automod-not-taken = No ha cambiado nada, pues Discord dijo «{ $reason }». Prueba dentro de un rato.

guard-test-form = ¿Qué diría el guardián?
guard-test-text = Un mensaje como alguien lo escribiría
guard-test-title = Lo que pienso de esto
guard-test-nothing = No desvela nada que yo sepa.
guard-test-no-ceiling = { $channel } no tiene techo, así que el guardián no mira ahí. /guard channel pone uno.
guard-test-off = En { $channel } el guardián está apagado. /guard mode lo enciende.
guard-test-lets-be = En { $channel } ({ $reach }) el guardián lo dejaría pasar.
guard-would-nudge = En { $channel } ({ $reach }) el guardián pondría un aviso debajo.
guard-would-wrap = En { $channel } ({ $reach }) el guardián taparía lo que destripa.
guard-would-remove = En { $channel } ({ $reach }) el guardián lo retiraría.
guard-reason = **{ $point }** · { $episode } · { $sure } ({ $percent } %)
guard-sure-certain = seguro
guard-sure-balanced = bastante seguro
guard-sure-cautious = una sospecha
guard-point-term = Una palabra que desvela algo por sí sola
guard-point-own = Una frase propia de este servidor

guard-phrase-form = Una frase que destripa
guard-phrase-text = La frase
guard-phrase-hint = Se encuentra escrita de cualquier modo, también dentro de palabras más largas
guard-phrase-added = Anotada. Desde ahora el guardián la busca donde se puede hablar de menos que eso: { $reach }.
guard-phrase-removed = Olvidada.
guard-phrase-row = { $phrase } · { $episode }
guard-phrases-title = Frases de este servidor
guard-phrases-empty = Ninguna todavía. /guard phrase add añade una.
guard-lesson-row = { $words } · { $point } · lo enseñó { $who }
guard-lessons-title = Lo que aprendió a dejar pasar
guard-lessons-empty = Nada todavía. «No es spoiler» debajo de lo que hizo se lo enseña.

guard-notice-nudge = Puede que esto desvele más de lo que la gente de aquí ha visto. { $ceiling ->
    [S1E0] Este canal es para quien todavía no ha visto nada.
   *[other] Este canal llega hasta **{ $ceiling }**.
  }
guard-notice-wrap = He tapado lo que puede desvelar más de lo que la gente de aquí ha visto. { $ceiling ->
    [S1E0] Este canal es para quien todavía no ha visto nada.
   *[other] Este canal llega hasta **{ $ceiling }**.
  }
guard-notice-remove = He retirado lo que escribió **{ $name }**, pues puede desvelar más de lo que la gente de aquí ha visto. { $ceiling ->
    [S1E0] Este canal es para quien todavía no ha visto nada.
   *[other] Este canal llega hasta **{ $ceiling }**.
  }
guard-cover = Tápalo por mí
guard-undo = Deshacer
guard-why = Muéstrame mi texto
guard-pass = No es spoiler
guard-take-back = Deshacer
guard-why-title = Lo que tomé por spoiler
guard-covered = Hecho: lo que destripa está tapado ahora.
guard-undone = Hecho: tu mensaje está como lo escribiste.
guard-let-through = { $count ->
    [0] Hecho. Una frase propia de este servidor lo sigue siendo; /guard phrase remove la quita.
   *[other] Gracias. Desde ahora dejo pasar eso aquí; /guard phrase list lo muestra.
  }
guard-taken-back = Deshecho.

guard-did-nudge = **Avisado** · { $author } en { $channel } · { $when }
guard-did-wrap = **Tapado** · { $author } en { $channel } · { $when }
guard-did-remove = **Retirado** · { $author } en { $channel } · { $when }
guard-lacked = Solo un aviso, pues me faltaba: { $permissions }
guard-outcome-covered = Tapado para { $who }, que lo pidió
guard-outcome-undone = Deshecho por { $who }, su autor
guard-outcome-let-through = «No es spoiler», dijo { $who }; el servidor aprendió a dejarlo pasar
guard-outcome-taken-back = Deshecho por { $who }

refusal-guard-no-log = Para retirar mensajes necesito un registro, donde los moderadores encuentren lo que se dijo: /guard log lo pone.
refusal-guard-log-lacks = No puedo informar en { $channel }: allí me falta { $permissions }.
refusal-guard-phrase-short = Una frase necesita al menos { $fewest } letras.
refusal-guard-phrases-full = Este servidor ya tiene { $most } frases; /guard phrase remove hace sitio.
refusal-guard-no-such-phrase = No existe esa frase; elige una de la lista.
refusal-guard-forgotten = Eso ya pasó: el mensaje no está, o hace demasiado para que lo recuerde.
refusal-guard-settled = Alguien se ha ocupado ya de esto.
refusal-guard-undo-late = Han pasado diez minutos. Un moderador todavía puede deshacerlo.
refusal-guard-not-yours = Eso es para quien escribió el mensaje; los moderadores tienen sus botones en el registro.

refusal-native-kind = Discord la tiene para canales, no para categorías, hilos y algunos otros tipos.
refusal-native-nsfw = El canal tiene restricción de edad, y Discord solo permite una de las dos cosas.
refusal-native-not-taken = Discord dijo «{ $reason }».
