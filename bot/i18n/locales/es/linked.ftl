setup-language-command = Con un comando: /settings set { name-option-language }
setup-show-command = Con un comando: /settings set { name-option-show }
setup-channels-command = Con comandos: /guard channel, /guard clear, /guard list
setup-guard-command = Con comandos: /guard mode, también para un solo canal; /guard log. Pruébalo con /guard test.
setup-starting-command = Con un comando: /settings set { name-option-games-by }, { name-option-polls-by }
setup-reminders-command = Con un comando: /settings set { name-option-remind }; para una sola noche: /trivia night { name-option-role }
setup-time-command = Con un comando: /settings set { name-option-timezone }
setup-permissions-command = Con un comando, canal por canal: /guard list
settings-how = /settings set cambia cualquiera de estos ajustes; /setup los recorre paso a paso.
settings-done = Hecho: vale desde ahora. /setup recorre todos los ajustes paso a paso.
greeting-text = Traigo trivia, encuestas y charlas sin spoilers sobre **{ $show }**. Sé qué revela cada episodio, así que aquí nadie se entera de más de lo que ha visto.

    - Di por dónde vas: /progress set. Nadie más lo ve.
    - Juega una partida: /trivia start
    - Pregunta qué traerá la próxima temporada: /poll season2
playground-try = **Prueba**
    - /trivia start y juega hasta el podio
    - /trivia daily, y luego comparte cómo te fue
    - /poll season2, vota y cambia de idea; /poll create para un ranking o un pronóstico
    - /spoiler plot y elige algo que pasa
    - /spoiler say con el estilo Sellado, y luego Revelar como alguien que va más atrás
    - /progress set, para decir por dónde vas
playground-else = - /help, para todo lo demás
