seal-hint = Sellado: no está en ninguna parte de este canal. Revelar lo muestra, en privado, a quien haya visto hasta ahí.
seal-reveal = Revelar
seal-posted = Sellado y publicado en tu nombre. Revelar te muestra lo que reciben los demás, y te deja editar, abrir o quitar el sello.
seal-embargo-over = En este servidor { $episode } ya es lo bastante antiguo para no llevar sello, así que publiqué tu texto entre etiquetas de spoiler.
seal-standing = Esto destripa **{ $show }** hasta **{ $episode }**, y { $reached ->
    [S1E0] no has dicho que hayas visto nada
   *[other] tú vas por **{ $reached }**
  }.
seal-standing-hint = «Ya lo he visto» te hace avanzar a { $episode }. «Muéstramelo igualmente» te deja donde estás, y pregunta una sola vez.
seal-seen = Ya lo he visto
seal-anyway = Muéstramelo igualmente
seal-private = Sellado por { $author }. Solo tú lo ves.
seal-edited = Editado por { $editor }.
seal-page = Página { $number } de { $count }
seal-files-lost = { $count ->
    [one] Un archivo de este sello ya no se puede mostrar: se ha perdido, o pesa demasiado para este servidor.
   *[other] { $count } archivos de este sello ya no se pueden mostrar: se han perdido, o pesan demasiado para este servidor.
  }
seal-edit = Editar
seal-unseal = Abrir
seal-remove = Quitar
seal-form-title = Editar un sello
seal-edited-now = Cambiado. Quien lo revele desde ahora recibe el texto nuevo.
seal-unsealed = Abierto: ahora está ahí entre etiquetas de spoiler.
seal-removed = Quitado, con su texto y sus archivos.
seal-card-stays = Su texto y sus archivos ya no están, pero Discord no me dejó borrar la ficha: bórrala a mano, por favor.

embargo-set = Los spoilers de **{ $show }** no necesitan sello { $days ->
    [0] en cuanto pasa el día en que se emitió un episodio
    [one] a partir de un día después del día en que se emitió un episodio
   *[other] a partir de { $days } días después del día en que se emitió un episodio
  }. { $open ->
    [0] Ningún sello de aquí se abre ahora.
    [one] Un sello de aquí se abre ahora.
   *[other] { $open } sellos de aquí se abren ahora, uno tras otro.
  }
embargo-lifted = Los spoilers de **{ $show }** siguen sellados mientras sus autores y los moderadores los dejen así.

refusal-seal-gone = Este sello ya no está: se quitó o se abrió, o es de otro sitio.
refusal-seal-show-gone = La serie de este sello ya no está instalada, así que no puedo saber si te destriparía algo.
refusal-seal-not-yours = Solo su autor, o quien puede gestionar mensajes aquí, puede hacer esto con un sello.
refusal-seal-unseen = Editar te muestra lo que dice: revélalo primero.
refusal-seal-empty = No queda nada que mostrar de este sello, pues sus archivos se han perdido. Puedes quitarlo.
