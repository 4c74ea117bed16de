seal-hint = Sellado: no está escrito en ninguna parte de este canal. Revelar lo muestra, en privado, a quien haya visto hasta ahí.
seal-reveal = Revelar
seal-posted = Sellado y publicado en tu nombre. Con Revelar ves lo que reciben los demás, y puedes editarlo, quitarle el sello o eliminarlo.
seal-embargo-over = En este servidor { $episode } ya es lo bastante antiguo para no llevar sello, así que publiqué tu texto entre etiquetas de spoiler.
seal-standing = Esto tiene spoilers de **{ $show }** hasta **{ $episode }**, y { $reached ->
    [S1E0] no has dicho que hayas visto nada
   *[other] tú vas por **{ $reached }**
  }.
seal-standing-hint = «Ya lo he visto» te pone en { $episode }. «Ver de todos modos» te deja donde estás, y pregunta una sola vez.
seal-seen = Ya lo he visto
seal-anyway = Ver de todos modos
seal-private = Sellado por { $author }. Solo tú ves esto.
seal-edited = Editado por { $editor }.
seal-page = Página { $number } de { $count }
seal-files-lost = { $count ->
    [one] Un archivo de este spoiler ya no se puede mostrar: se ha perdido, o pesa demasiado para este servidor.
   *[other] { $count } archivos de este spoiler ya no se pueden mostrar: se han perdido, o pesan demasiado para este servidor.
  }
seal-edit = Editar
seal-unseal = Quitar el sello
seal-remove = Eliminar
seal-form-title = Editar un spoiler sellado
seal-edited-now = Cambiado. Quien lo revele a partir de ahora recibe el texto nuevo.
seal-unsealed = Ya no lleva sello: ahora está ahí entre etiquetas de spoiler.
seal-removed = Eliminado, con su texto y sus archivos.
seal-card-stays = Su texto y sus archivos ya no están, pero Discord no me dejó borrar la tarjeta: bórrala a mano, por favor.

embargo-set = Los spoilers de **{ $show }** dejan de ir sellados { $days ->
    [0] en cuanto termina el día de emisión del episodio
    [one] un día después de emitirse el episodio
   *[other] { $days } días después de emitirse el episodio
  }. { $open ->
    [0] Aquí no se abre ninguno por ahora.
    [one] Aquí se abre uno ahora.
   *[other] Aquí se abren { $open } ahora, uno tras otro.
  }
embargo-lifted = Los spoilers de **{ $show }** siguen sellados mientras sus autores y los moderadores los dejen así.

refusal-seal-gone = Este spoiler sellado ya no está: se eliminó, se le quitó el sello, o es de otro sitio.
refusal-seal-show-gone = La serie de este spoiler ya no está instalada, así que no puedo saber si te afectaría.
refusal-seal-not-yours = Solo su autor, o quien puede gestionar mensajes aquí, puede hacer esto con un spoiler sellado.
refusal-seal-unseen = Al editarlo verías lo que dice: revélalo primero.
refusal-seal-empty = No queda nada que mostrar de este spoiler, porque sus archivos se han perdido. Puedes eliminarlo.
