playground-title = Te damos la bienvenida a la azotea
playground-line = Este es un servidor simulado en tu propio equipo, con el bot de verdad dentro. La serie es **{ $show }**.
playground-people = Puedes ser { $mina }, que no ha visto nada todavía; { $joon }, que va por { $middle }; { $hana }, que lo ha visto todo hasta { $latest }; o { $moderator }, que modera.
playground-try = **Prueba**
    • `/trivia start` y juega hasta el podio
    • `/trivia daily`, y luego comparte cómo te fue
    • `/poll season2`, vota y cambia de idea; `/poll create` para un ranking o un pronóstico
    • `/spoiler plot` y elige algo que pasa
    • `/spoiler say` con el estilo Sellado, y luego Revelar como alguien que va más atrás
    • `/progress set`, para decir por dónde vas
    • `/guard mode` como moderador; luego escribe en { $general }, y no en { $spoilers }, cómo acaba todo
    • `/setup` como moderador, para ver todo lo que decide un servidor
    • `/help`, para todo lo demás
playground-hint = Todo esto desaparece cuando cierras la zona de pruebas.
playground-topic-general = Aquí cabe todo el mundo, los spoilers no.
playground-topic-spoilers = Para quienes ya lo han visto todo.
playground-topic-moderators = Donde se configura el bot y donde informa.
