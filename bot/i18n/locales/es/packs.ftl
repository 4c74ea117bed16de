pack-remark = Línea { $line }: { $text }

pack-error-unreadable = Este archivo no se puede leer: { $why }.
pack-error-large = Este archivo pesa más de { $megabytes } MB.
pack-error-packed = Es un archivo comprimido o una hoja de cálculo, no texto. Guárdalo como CSV, JSON o YAML.
pack-error-encoding = No es texto en UTF-8. Guarda el archivo otra vez como UTF-8.
pack-error-control = Aquí hay un carácter de control, que un texto no puede llevar.
pack-error-tab = Esta línea está sangrada con un tabulador; YAML solo admite espacios.
pack-error-no-yaml = No es YAML válido: { $why }.
pack-error-no-table = Esta tabla no se puede leer: { $why }.
pack-error-no-column = No hay columna { $name }. La primera línea tiene que nombrar las columnas, entre ellas question y answer.
pack-error-cells = Aquí hay { $cells } celdas para { $columns } columnas.
pack-error-key-no-word = Una clave tiene que ser una palabra, no una lista ni un mapa.
pack-error-key-twice = «{ $name }» está aquí dos veces; ¿cuál vale?
pack-error-deep = Está anidado a más de { $most } niveles.
pack-error-many-values = Hay más de { $most } valores en este archivo.
pack-error-many-questions = Hay más de { $most } preguntas; es lo más que puede tener un paquete.
pack-error-anchor = Las anclas (&nombre) y los alias (*nombre) no se usan en los paquetes; escríbelo entero.
pack-error-tag = Las etiquetas (!nombre) no se usan en los paquetes.
pack-error-documents = Aquí hay más de un documento YAML.
pack-error-no-format = No son preguntas en una forma que yo conozca: un paquete de Rooftop, una lista de trivia de Red, o JSON de OpenTDB.

pack-error-no-keys = Una pregunta se escribe como claves con valores.
pack-error-no-answers = «{ $question }» no tiene debajo una lista de respuestas.
pack-error-base64 = Esta pregunta no está en base64 como dice.
pack-error-missing = Falta { $field }.
pack-error-unknown-key = { $field } no es una clave que signifique algo aquí.
pack-error-long = { $field } tiene más de { $most } caracteres.
pack-error-empty = { $field } está vacío.
pack-error-many = { $field } tiene más de { $most }.
pack-error-no-questions = No hay ninguna pregunta en este archivo.
pack-error-difficulty = La dificultad tiene que ser easy, medium o hard.
pack-error-no-list = { $field } tiene que ser una lista.
pack-error-no-text = { $field } tiene que ser texto.
pack-error-no-episode = safe_after no es un episodio: escríbelo como S1E12, o S1E0 para lo que no destripa nada.
pack-error-episode = No hay { $episode } en esta serie: el último es { $latest }.
pack-error-same-choices = Dos de las opciones son iguales.
pack-error-accepts-wrong = «{ $spelling }» se acepta, y también es una de las opciones falsas.

pack-warning-config = CONFIG se deja fuera: cómo va una partida se dice al empezarla.
pack-warning-spellings-left = { $count ->
    [one] Una forma de la respuesta se deja fuera
   *[other] { $count } formas de la respuesta se dejan fuera
  }: demasiado largas, o demasiadas.
pack-warning-column = La columna «{ $name }» se deja fuera.
pack-warning-tells = Esto nombra o cuenta algo de { $episode }, a quien ha visto hasta { $safe_after }.
pack-warning-never-asked = Nunca se preguntaría: no tiene opciones falsas, y su respuesta es demasiado larga para escribirla.
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
    [one] Una no dice su episodio y recibe
   *[other] { $count } no dicen su episodio y reciben
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
pack-drop = Olvidarlo
pack-kept = Solo tú lo ves. El botón importa exactamente lo que se muestra aquí; lo olvido { $time }.
pack-errors-title = No se ha importado nada
pack-errors-hint = Corrige el archivo e impórtalo otra vez. Entra entero o no entra.
pack-taken = ✅ **{ $name }** está dentro: { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
  } que las partidas de aquí pueden hacer desde ahora, hasta donde hayan visto sus jugadores.
pack-taken-hint = /pack list muestra todos los paquetes, y /pack disable aparta uno.
pack-dropped = Olvidado. No se ha importado nada.
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
    [one] una pregunta
   *[other] { $count } preguntas
  }, viene conmigo
pack-list-own = **Los de este servidor**
pack-list-none = Este servidor aún no tiene ninguno. /pack import trae preguntas de un archivo o de un formulario.
pack-list-hint = Un paquete propio se suma a una serie y nunca cambia lo que viene conmigo. /trivia review puede quitar preguntas sueltas.
pack-line-enabled = 🟢 Activo · **{ $name }** · { $show } · { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
  }
pack-line-disabled = ⚪ Apartado · **{ $name }** · { $show } · { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
  }
pack-whose = { $name } { $time }
pack-now-enabled = 🟢 **{ $name }** está activo: { $count ->
    [one] su pregunta se puede hacer
   *[other] sus { $count } preguntas se pueden hacer
  }.
pack-now-disabled = ⚪ **{ $name }** está apartado: { $count ->
    [one] su pregunta ya no se hace
   *[other] sus { $count } preguntas ya no se hacen
  }. /pack enable lo trae de vuelta.
pack-remove-title = ¿Quitar un paquete?
pack-remove-ask = **{ $name }** se va con { $count ->
    [one] su única pregunta
   *[other] sus { $count } preguntas
  }. Los puntos ganados con él se quedan. Una pregunta abierta ahora mismo no cuenta para nadie.
pack-remove-button = Quitarlo
pack-export-first = Exportarlo antes
pack-removed = **{ $name }** está quitado. Todos conservan sus puntos.
pack-exported = **{ $name }**: { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
  }. /pack import toma este archivo.

trivia-from-pack = De { $pack }
trivia-from-pack-by = De { $pack }, de { $author }

refusal-pack-gone = Este servidor no tiene ningún paquete así; elige uno de la lista.
refusal-pack-preview-gone = Ya no tengo esta importación: se hizo, se olvidó o tardó demasiado. Importa el archivo otra vez.
refusal-pack-file-gone = Discord no me dio el archivo. Inténtalo de nuevo.
refusal-pack-name-taken = Ya hay un paquete llamado «{ $name }»: elige otro nombre, o quita antes ese.
refusal-pack-other-show = «{ $name }» es de otra serie: elige otro paquete, o un nombre nuevo.
refusal-pack-many = Este servidor ya tiene { $most } paquetes propios; quita uno antes.
refusal-pack-questions-many = Un servidor puede tener { $most } preguntas propias; el tuyo tiene { $there }.
refusal-pack-no-question = Esto no hace una pregunta: sus opciones tienen que ser distintas y caber cada una en un botón.
pack-some = Algunas:
pack-some-covered = ⚠️ **Puede destripar** · algunas, según dicen { $reach }
