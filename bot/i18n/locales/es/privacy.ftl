privacy-title = Lo que guardo sobre ti
privacy-kept = **Lo que me dijiste o hiciste conmigo, y nada más:** por dónde vas; tus partidas, respuestas e intentos escritos; tus votos; tus encuestas, spoilers sellados y preguntas; y, si moderas, lo que decidiste y cuándo.
    Lo guardo para que funcionen las partidas, los recuentos y la protección contra spoilers. Por dónde vas solo te lo muestro a ti.
privacy-never = **Lo que nunca guardo:** tu nombre o tu foto, listas de miembros, lo que la gente escribe en los canales. Con una excepción: un mensaje que el guardián ha tapado o retirado se queda unos días, para que se pueda deshacer.
privacy-how-long = **Durante cuánto tiempo:** hasta que lo borres. Si me quitan de un servidor, todo lo suyo desaparece a los { $days } días.
    Cuando se cierra una encuesta anónima, nadie puede saber de quién es cada voto, ni siquiera yo.
privacy-export-button = Dame mis datos
privacy-ask-button = Borrar mis datos…

privacy-exported = Aquí está todo lo que guardo sobre ti, de todos los servidores. Solo tú puedes ver este archivo.

privacy-nothing = No guardo nada sobre ti, así que no hay nada que borrar.
privacy-ask-title = ¿Borrar lo que guardo sobre ti?
privacy-goes = { $count ->
    [0] **No hay nada que borrar.**
    [one] **Se borra una entrada**, de estas: por dónde vas, tus preguntas diarias y rachas, intentos escritos, votos en encuestas abiertas, spoilers sellados con sus archivos, reportes, y preguntas tuyas que nunca se aprobaron.
   *[other] **Se borran { $count } entradas**, de estas: por dónde vas, tus preguntas diarias y rachas, intentos escritos, votos en encuestas abiertas, spoilers sellados con sus archivos, reportes, y preguntas tuyas que nunca se aprobaron.
  }
privacy-stays = { $count ->
    [0] **No hay nada que tenga que quedarse.**
    [one] **Se queda una entrada, sin decir de quién es**, de estas: aquello de lo que dependen los resultados de otros, como puntos de partidas, votos en encuestas cerradas, encuestas y preguntas aprobadas, y lo que configuraste al moderar.
   *[other] **Se quedan { $count } entradas, sin decir de quién son**, de estas: aquello de lo que dependen los resultados de otros, como puntos de partidas, votos en encuestas cerradas, encuestas y preguntas aprobadas, y lo que configuraste al moderar.
  }
privacy-for-good = Es en todos los servidores y para siempre. Pierdes tu puesto en las clasificaciones. Lo que tú o yo hayamos publicado en los canales se queda allí, salvo las tarjetas de tus spoilers sellados.
privacy-delete-button = Borrar para siempre
privacy-export-first-button = Antes, mis datos
privacy-deleted = Hecho: ya no guardo nada sobre ti. Si vuelves a jugar, a votar o a decirme por dónde vas, empiezo de cero.
