guard-whole-server = todo el servidor
guard-mode-off = En { $where }, el guardián lo deja pasar todo.
guard-mode-nudge = En { $where }, el guardián responde a un spoiler sin tapar con un aviso breve que desaparece solo; su autor puede pedir con un botón que se tape.
guard-mode-wrap = En { $where }, el guardián tapa lo que es spoiler en un mensaje y deja legible el resto, en nombre de su autor, que puede deshacerlo durante diez minutos.
guard-mode-remove = En { $where }, el guardián retira un spoiler sin tapar. Su autor recibe una nota y puede publicarlo tapado; el registro guarda una copia siete días.
guard-strictness-certain = Actúa solo cuando está seguro.
guard-strictness-balanced = Actúa cuando está bastante seguro.
guard-strictness-cautious = Actúa a la menor sospecha.
guard-ceilings-only = Solo mira los canales con límite, propio o de la categoría o el canal que los contiene: /guard channel lo pone, /guard list muestra cuáles hay.
guard-blind = ⚠️ Pero aquí no puedo leer mensajes: quien me administra ha dejado MESSAGE_CONTENT desactivado. «Marcar como spoiler», en el menú de un mensaje, funciona sin eso, y /guard automod hace que Discord bloquee las frases más claras.
guard-lacks = ⚠️ Allí me faltan permisos: { $permissions }. Hasta que un moderador me los dé, solo puedo publicar un aviso.
guard-log-on = A partir de ahora informo en { $channel } de lo que hace el guardián, con un botón para deshacerlo. Lo que se dijo aparece allí tapado.
guard-log-off = El guardián ya no informa en ningún canal.
guard-exempt-on = A partir de ahora el guardián ignora a quien tenga el rol { $role }. El mismo comando lo revierte.
guard-exempt-off = El guardián ya no ignora a quien tenga el rol { $role }.

guard-list-row-above = { $channel } · sin límite propio
guard-list-native = Spoiler Channel
guard-list-lacks = ⚠️ Me faltan permisos: { $permissions }
guard-list-mode = Un spoiler sin tapar { $mode }. Solo se vigilan los canales con límite, propio o heredado.
guard-list-log = Informes: { $channel }
guard-list-no-log = en ningún canal
guard-list-automod-on = El AutoMod de Discord: bloquea las frases más claras
guard-list-automod-off = El AutoMod de Discord: no se le ha pedido ayuda
guard-list-exempt = Ignora a: { $roles }
guard-does-off = se deja pasar
guard-does-nudge = recibe un aviso
guard-does-wrap = se tapa
guard-does-remove = se retira
guard-native-on = La marca Spoiler Channel de Discord está activada: hay que hacer clic antes de ver el canal.
guard-native-off = La marca Spoiler Channel de Discord está desactivada.
guard-native-not = ⚠️ Pero no pude cambiar la marca Spoiler Channel de Discord: { $reason }

automod-on = El AutoMod de Discord bloquea ahora { $phrases ->
    [one] una frase que es spoiler sin ninguna duda
   *[other] { $phrases } frases que son spoiler sin ninguna duda
  }, donde van más allá de lo que permite el canal: { $channels }. Eso ocupa { $rules ->
    [one] una regla
   *[other] { $rules } reglas
  }, y se adapta a lo que le digas al guardián.
automod-on-idle = El AutoMod de Discord está listo para ayudar. Aún no hay nada que bloquear, porque ningún canal tiene un límite por debajo de lo que sé: /guard channel lo pone.
automod-left-out = -# { $count ->
    [one] Una frase más no cabe
   *[other] { $count } frases más no caben
  } en las reglas libres.
automod-limits = -# Solo conoce frases exactas, las bloquea también en preguntas y teorías, e ignora lo que va entre etiquetas de spoiler. Para todo lo demás está «Marcar como spoiler».
automod-off = { $count ->
    [0] Hecho: AutoMod no tenía reglas mías.
    [one] Hecho: mi regla ya no está en AutoMod. Las de otros siguen como estaban.
   *[other] Hecho: mis { $count } reglas ya no están en AutoMod. Las de otros siguen como estaban.
  }
automod-rule = Spoilers de Rooftop { $number }
automod-message = Puede que esto vaya más allá de lo que permite el canal. Pon || a ambos lados, o publícalo con /spoiler say.
refusal-automod-lacks = Para las reglas de AutoMod necesito el permiso { $permissions }, que mi invitación no pide: concédeselo a mi rol, en Ajustes del servidor, Roles.
refusal-automod-short-of-rules = Este servidor ya tiene las seis reglas de palabras que Discord permite. Quita una en Ajustes del servidor, AutoMod, y prueba de nuevo.
refusal-automod-short-of-channels = Una regla vale en todo el servidor salvo en 50 canales como mucho, y aquí habría que excluir más. Pon un límite a otros canales, o a sus categorías: /guard channel.
refusal-automod-short-of-roles = El guardián ignora aquí más de 20 roles, y AutoMod no puede ignorar tantos: con /guard exempt puedes volver a incluir alguno.
refusal-automod-not-taken = No ha cambiado nada, porque Discord dijo «{ $reason }». Prueba dentro de un rato.

guard-test-form = ¿Qué diría el guardián?
guard-test-text = Un mensaje tal como alguien lo escribiría
guard-test-title = Qué me parece
guard-test-nothing = No revela nada que yo sepa.
guard-test-no-ceiling = { $channel } no tiene límite, así que el guardián no mira ahí. /guard channel lo pone.
guard-test-off = En { $channel } el guardián está desactivado. /guard mode lo activa.
guard-test-lets-be = En { $channel } ({ $reach }) el guardián lo dejaría pasar.
guard-would-nudge = En { $channel } ({ $reach }) el guardián pondría un aviso debajo.
guard-would-wrap = En { $channel } ({ $reach }) el guardián taparía lo que es spoiler.
guard-would-remove = En { $channel } ({ $reach }) el guardián lo retiraría.
guard-reason = **{ $point }** · { $episode } · { $sure } ({ $percent } %)
guard-sure-certain = seguro
guard-sure-balanced = bastante seguro
guard-sure-cautious = una sospecha
guard-point-term = Una palabra que ya es spoiler por sí sola
guard-point-own = Una frase propia de este servidor

guard-phrase-form = Una frase que es spoiler
guard-phrase-text = La frase
guard-phrase-hint = Se encuentra escrita de cualquier modo, y también dentro de palabras más largas
guard-phrase-added = Anotada. A partir de ahora el guardián la busca en los canales que no llegan tan lejos: { $reach }.
guard-phrase-removed = Olvidada.
guard-phrase-row = { $phrase } · { $episode }
guard-phrases-title = Frases de este servidor
guard-phrases-empty = Ninguna todavía. /guard phrase add añade una.
guard-lesson-row = { $words } · { $point } · lo enseñó { $who }
guard-lessons-title = Lo que aprendió a dejar pasar
guard-lessons-empty = Nada todavía. «No es spoiler» debajo de lo que hizo se lo enseña.

guard-notice-nudge = Puede que esto revele más de lo que la gente de aquí ha visto. { $ceiling ->
    [S1E0] Este canal es para quien todavía no ha visto nada.
   *[other] Este canal llega hasta **{ $ceiling }**.
  }
guard-notice-wrap = He tapado algo que puede revelar más de lo que la gente de aquí ha visto. { $ceiling ->
    [S1E0] Este canal es para quien todavía no ha visto nada.
   *[other] Este canal llega hasta **{ $ceiling }**.
  }
guard-notice-remove = He retirado lo que escribió **{ $name }**, porque puede revelar más de lo que la gente de aquí ha visto. { $ceiling ->
    [S1E0] Este canal es para quien todavía no ha visto nada.
   *[other] Este canal llega hasta **{ $ceiling }**.
  }
guard-cover = Tápamelo
guard-undo = Deshacer
guard-why = Ver mi texto
guard-pass = No es spoiler
guard-take-back = Deshacer
guard-why-title = Lo que me pareció spoiler
guard-covered = Hecho: el spoiler ya está tapado.
guard-undone = Hecho: tu mensaje vuelve a estar como lo escribiste.
guard-let-through = { $count ->
    [0] Hecho. Las frases propias de este servidor se siguen vigilando; /guard phrase remove las quita.
   *[other] Gracias. A partir de ahora dejo pasar eso aquí; /guard phrase list lo muestra.
  }
guard-taken-back = Deshecho.

guard-did-nudge = **Avisado** · { $author } en { $channel } · { $when }
guard-did-wrap = **Tapado** · { $author } en { $channel } · { $when }
guard-did-remove = **Retirado** · { $author } en { $channel } · { $when }
guard-lacked = Solo un aviso, porque me faltaban permisos: { $permissions }
guard-outcome-covered = Tapado a petición de { $who }
guard-outcome-undone = Deshecho por { $who }, su autor
guard-outcome-let-through = «No es spoiler», dijo { $who }; el servidor aprendió a dejarlo pasar
guard-outcome-taken-back = Deshecho por { $who }

refusal-guard-no-log = Para retirar mensajes necesito un registro, donde los moderadores encuentren lo que se dijo: /guard log lo elige.
refusal-guard-log-lacks = No puedo informar en { $channel }: allí me faltan permisos ({ $permissions }).
refusal-guard-phrase-short = Una frase necesita al menos { $fewest } letras.
refusal-guard-phrases-full = Este servidor ya tiene { $most } frases; /guard phrase remove hace sitio.
refusal-guard-no-such-phrase = No existe esa frase; elige una de la lista.
refusal-guard-forgotten = Eso ya pasó: el mensaje ya no está, o hace tanto que no me acuerdo.
refusal-guard-settled = Ya se ocupó alguien de esto.
refusal-guard-undo-late = Han pasado diez minutos. Un moderador todavía puede deshacerlo.
refusal-guard-not-yours = Eso es para quien escribió el mensaje; los moderadores tienen sus botones en el registro.

refusal-native-kind = Discord la tiene para canales, no para categorías, hilos y algunos otros tipos.
refusal-native-nsfw = El canal tiene restricción de edad, y Discord solo permite una de las dos cosas.
refusal-native-not-taken = Discord dijo «{ $reason }».
