privacy-title = Lo que guardo sobre ti
privacy-kept = **Lo que me dijiste o hiciste conmigo, y nada más:** hasta dónde has visto; tus partidas, respuestas e intentos escritos; tus votos; tus encuestas, sellos y preguntas; y, si moderas, lo que decidiste y cuándo.
    Está ahí para que funcionen las partidas, los recuentos y la protección contra spoilers. Hasta dónde has visto solo se te muestra a ti.
privacy-never = **Lo que nunca guardo:** tu nombre o tu foto, listas de miembros, lo que la gente escribe en los canales. Una excepción: un mensaje que el guardián ha tapado o retirado se queda unos días, para que se pueda deshacer.
privacy-how-long = **Cuánto tiempo:** hasta que lo borres. Cuando un servidor me quita, todo lo que es suyo desaparece a los { $days } días.
    Los votos de encuestas anónimas no llevan a nadie cuando la encuesta ha cerrado, ni siquiera para mí.
privacy-export-button = Dame mis datos
privacy-ask-button = Borrar mis datos…

privacy-exported = Aquí está todo lo que guardo sobre ti, de todos los servidores. Solo tú puedes ver este archivo.

privacy-nothing = No guardo nada sobre ti, así que no hay nada que borrar.
privacy-ask-title = ¿Borrar lo que guardo sobre ti?
privacy-goes = { $count ->
    [0] **Nada tiene que irse.**
    [one] **Se va una entrada**, de estas: hasta dónde has visto, tus preguntas diarias y rachas, intentos escritos, votos en encuestas abiertas, sellos con sus archivos, avisos, y preguntas tuyas que nunca se aprobaron.
   *[other] **Se van { $count } entradas**, de estas: hasta dónde has visto, tus preguntas diarias y rachas, intentos escritos, votos en encuestas abiertas, sellos con sus archivos, avisos, y preguntas tuyas que nunca se aprobaron.
  }
privacy-stays = { $count ->
    [0] **Nada tiene que quedarse.**
    [one] **Se queda una entrada, como de alguien desconocido**, de estas: aquello de lo que dependen los resultados de otros, como puntos de partidas, votos en encuestas cerradas, encuestas y preguntas aprobadas, y lo que ajustaste al moderar.
   *[other] **Se quedan { $count } entradas, como de alguien desconocido**, de estas: aquello de lo que dependen los resultados de otros, como puntos de partidas, votos en encuestas cerradas, encuestas y preguntas aprobadas, y lo que ajustaste al moderar.
  }
privacy-for-good = Es para todos los servidores y para siempre. Pierdes tu puesto en las clasificaciones. Lo que tú o yo hayamos publicado en los canales se queda allí, salvo las fichas de tus sellos.
privacy-delete-button = Borrar para siempre
privacy-export-first-button = Antes, mis datos
privacy-deleted = Hecho: ya no guardo nada sobre ti. Si juegas, votas o me dices por dónde vas otra vez, eso empieza de cero.
