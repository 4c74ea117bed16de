pack-remark = Línea { $line }: { $text }

pack-error-unreadable = Este archivo no se puede leer: { $why }.
pack-error-large = Este archivo pesa más de { $megabytes } MB.
pack-error-packed = Es un archivo comprimido o una hoja de cálculo, no texto. Guárdalo como CSV, JSON o YAML.
pack-error-encoding = No es texto en UTF-8. Guarda el archivo otra vez como UTF-8.
pack-error-control = Aquí hay un carácter de control, y un texto no puede llevarlo.
pack-error-tab = Esta línea está sangrada con un tabulador; YAML solo admite espacios.
pack-error-no-yaml = No es YAML válido: { $why }.
pack-error-no-table = Esta tabla no se puede leer: { $why }.
pack-error-no-column = No hay columna { $name }. La primera línea tiene que nombrar las columnas, entre ellas question y answer.
pack-error-cells = Aquí hay { $cells } celdas para { $columns } columnas.
pack-error-key-no-word = Una clave tiene que ser una palabra, no una lista ni un mapa.
pack-error-key-twice = «{ $name }» está aquí dos veces; ¿cuál vale?
pack-error-deep = Está anidado en más de { $most } niveles.
pack-error-many-values = Hay más de { $most } valores en este archivo.
pack-error-many-questions = Hay más de { $most } preguntas, que es el máximo de un paquete.
pack-error-anchor = Las anclas (&nombre) y los alias (*nombre) no se usan en los paquetes; escríbelo entero.
pack-error-tag = Las etiquetas (!nombre) no se usan en los paquetes.
pack-error-documents = Aquí hay más de un documento YAML.
pack-error-no-format = No son preguntas en un formato que yo conozca: un paquete de Rooftop, una lista de trivia de Red, o JSON de OpenTDB.

pack-error-no-keys = Una pregunta se escribe como claves con valores.
pack-error-no-answers = «{ $question }» no tiene debajo una lista de respuestas.
pack-error-base64 = Esta pregunta no está en base64, aunque el archivo lo diga.
pack-error-missing = Falta { $field }.
pack-error-unknown-key = { $field } no es una clave que aquí signifique algo.
pack-error-long = { $field } tiene más de { $most } caracteres.
pack-error-empty = Falta el contenido de { $field }.
pack-error-many = { $field } tiene más de { $most }.
pack-error-no-questions = No hay ninguna pregunta en este archivo.
pack-error-difficulty = La dificultad tiene que ser easy, medium o hard.
pack-error-no-list = { $field } tiene que ser una lista.
pack-error-no-text = { $field } tiene que ser texto.
pack-error-no-episode = safe_after no es un episodio: escríbelo como S1E12, o S1E0 para lo que no es spoiler.
pack-error-episode = No existe { $episode } en esta serie: el último es { $latest }.
pack-error-same-choices = Dos de las opciones son iguales.
pack-error-accepts-wrong = «{ $spelling }» se acepta, y también es una de las opciones incorrectas.

pack-warning-config = CONFIG se ignora: cómo va una partida se decide al abrirla.
pack-warning-spellings-left = { $count ->
    [one] Una forma de escribir la respuesta se ignora: es demasiado larga, o hay demasiadas.
   *[other] { $count } formas de escribir la respuesta se ignoran: son demasiado largas, o demasiadas.
  }
pack-warning-column = La columna «{ $name }» se ignora.
pack-warning-tells = Esto nombra o cuenta algo de { $episode }, { $safe_after ->
    [S1E0] y dice que no hace falta haber visto ningún episodio
   *[other] y dice que después de { $safe_after } no es spoiler
  }.
pack-warning-never-asked = Nunca se preguntaría: no tiene opciones incorrectas, y su respuesta es demasiado larga para escribirla.
pack-warning-answers-itself = La pregunta contiene su respuesta.
pack-warning-known = Ya hay una pregunta así para esta serie.
pack-warning-repeats = Pregunta lo mismo que la línea { $first }.

pack-dry-run = todavía no se ha guardado nada
pack-by = de { $author }
pack-counts = **{ $count ->
    [one] Una pregunta
   *[other] { $count } preguntas
  }**{ $typed ->
    [0] {""}
    [one] , una de ellas solo para respuestas escritas
   *[other] , { $typed } de ellas solo para respuestas escritas
  }
pack-gate = { $reach }: { $count }
pack-gates-given = { $count ->
    [one] Una no indica su episodio y queda como
   *[other] { $count } no indican su episodio y quedan como
  }: { $reach }
pack-categories-given = { $count ->
    [one] Una no tiene categoría de esta serie y queda
   *[other] { $count } no tienen categoría de esta serie y quedan
  } en { $category }
pack-warnings = { $count ->
    [one] Una advertencia
   *[other] { $count } advertencias
  }
pack-errors = { $count ->
    [one] Un error
   *[other] { $count } errores
  }
pack-more = y { $count } más
pack-take = { $count ->
    [one] Importar la pregunta
   *[other] Importar las { $count }
  }
pack-drop = Descartar
pack-kept = Solo tú ves esto. El botón importa exactamente lo que se muestra aquí; lo olvido { $time }.
pack-errors-title = No se ha importado nada
pack-errors-hint = Corrige el archivo e impórtalo otra vez. Entra entero o no entra.
pack-taken = ✅ **{ $name }** ya está aquí, con { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
  } para las partidas de este servidor, hasta donde hayan visto sus jugadores.
pack-taken-hint = /pack list muestra todos los paquetes, y /pack disable desactiva uno.
pack-dropped = Descartado. No se ha importado nada.
pack-added = ✅ Añadida a **{ $name }**, que ahora tiene { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
  }.
pack-form-title = Una pregunta propia
pack-form-pack = En qué paquete
pack-form-pack-hint = Uno nuevo, si no hay ninguno con ese nombre.
pack-of-ours = Preguntas propias

pack-list-title = Paquetes de preguntas
pack-shipped = **{ $show }** · { $count ->
    [one] una pregunta, viene conmigo
   *[other] { $count } preguntas, vienen conmigo
  }
pack-list-own = **Los de este servidor**
pack-list-none = Este servidor aún no tiene ninguno. /pack import trae preguntas de un archivo o de un formulario.
pack-list-hint = Un paquete propio se suma a una serie y nunca cambia lo que viene conmigo. /trivia review puede quitar preguntas sueltas.
pack-line-enabled = 🟢 Activo · **{ $name }** · { $show } · { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
  }
pack-line-disabled = ⚪ Inactivo · **{ $name }** · { $show } · { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
  }
pack-whose = lo trajo { $name } { $time }
pack-now-enabled = 🟢 **{ $name }** está activo: { $count ->
    [one] su pregunta puede salir
   *[other] sus { $count } preguntas pueden salir
  } en las partidas.
pack-now-disabled = ⚪ **{ $name }** está inactivo: { $count ->
    [one] su pregunta ya no sale
   *[other] sus { $count } preguntas ya no salen
  } en las partidas. /pack enable lo vuelve a activar.
pack-remove-title = ¿Quitar un paquete?
pack-remove-ask = **{ $name }** se va con { $count ->
    [one] su única pregunta
   *[other] sus { $count } preguntas
  }. Los puntos ganados con ese paquete se quedan. Una pregunta que esté abierta ahora mismo no cuenta para nadie.
pack-remove-button = Quitarlo
pack-export-first = Exportarlo antes
pack-removed = **{ $name }** ya no está. Todos conservan sus puntos.
pack-exported = **{ $name }**: { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
  }. /pack import puede leer este archivo.

trivia-from-pack = De { $pack }
trivia-from-pack-by = De { $pack }, de { $author }

refusal-pack-gone = Este servidor no tiene ningún paquete así; elige uno de la lista.
refusal-pack-preview-gone = Ya no tengo esta importación: se hizo, se descartó o se tardó demasiado. Importa el archivo otra vez.
refusal-pack-file-gone = Discord no me ha dado el archivo. Inténtalo de nuevo.
refusal-pack-name-taken = Ya hay un paquete llamado «{ $name }»: elige otro nombre, o quita antes ese.
refusal-pack-other-show = «{ $name }» es de otra serie: elige otro paquete, o un nombre nuevo.
refusal-pack-many = Este servidor ya tiene { $most } paquetes propios; quita uno antes.
refusal-pack-questions-many = Un servidor puede tener { $most } preguntas propias; este tiene { $there }.
refusal-pack-no-question = Con esto no sale una pregunta: sus opciones tienen que ser distintas y caber cada una en un botón.
pack-some = Una muestra:
pack-some-covered = ⚠️ **Puede tener spoilers** · una muestra, según dice, { $reach }
