setup-language-command = Por comando: /settings set { name-option-language }
setup-show-command = Por comando: /settings set { name-option-show }
setup-channels-command = Por comando: /guard channel, /guard clear, /guard list
setup-guard-command = Por comando: /guard mode, también para un solo canal; /guard log. Pruébalo con /guard test.
setup-starting-command = Por comando: /settings set { name-option-games-by }, { name-option-polls-by }
setup-reminders-command = Por comando: /settings set { name-option-remind }; para una sola noche: /trivia night { name-option-role }
setup-time-command = Por comando: /settings set { name-option-timezone }
setup-permissions-command = Por comando, canal por canal: /guard list
settings-how = /settings set cambia cualquiera; /setup los recorre paso a paso.
settings-done = Hecho, y vale desde ahora. /setup lo recorre todo paso a paso.
greeting-text = Traigo trivia, encuestas y charlas sin spoilers sobre **{ $show }**. Sé qué desvela cada episodio, así que aquí nadie se entera de más de lo que ha visto.

    - Di por dónde vas: /progress set. Nadie más lo ve.
    - Juega una ronda: /trivia start
    - Pregunta qué traerá la próxima temporada: /poll season2
