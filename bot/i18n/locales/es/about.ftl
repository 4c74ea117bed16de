about-section-about = La serie
about-section-numbers = En cifras
about-section-people = Gente
about-section-characters = Personajes
about-section-terms = Palabras
about-content-note = ⚠️ { $note }
about-season = **Temporada { $season }** · { $count ->
    [one] un episodio
   *[other] { $count } episodios
  } · { $day }
about-sources = Fuentes: { $sources }
about-empty = Todavía no hay nada aquí para lo que llevas visto.
about-back = Atrás
about-next = Siguiente ({ $page } de { $pages })
about-private = Solo tú ves esto: llega hasta { $reached }, por donde vas, y no más allá.
about-private-nothing = Solo tú ves esto: no hace ningún spoiler, y cuenta más cuando digas por dónde vas.
