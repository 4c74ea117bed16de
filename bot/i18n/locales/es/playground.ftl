playground-title = Te damos la bienvenida a la azotea
playground-line = Este es un servidor simulado en tu propio equipo, con el bot de verdad dentro. La serie es **{ $show }**.
playground-people = Puedes ser { $mina }, que no ha visto nada todavía; { $joon }, que va por { $middle }; { $hana }, que lo ha visto todo hasta { $latest }; o { $moderator }, que modera.
playground-moderate =
    - `/guard mode` como moderador; luego escribe en { $general }, y no en { $spoilers }, cómo acaba todo
    - `/setup` como moderador, para ver todo lo que decide un servidor
playground-hint = Todo esto desaparece cuando cierras la zona de pruebas.
playground-topic-general = Aquí cabe todo el mundo, los spoilers no.
playground-topic-spoilers = Para quienes ya lo han visto todo.
playground-topic-moderators = Donde se configura el bot y donde informa.

# The frame around the simulated Discord; its page names these by their last word.
playground-page-title = Zona de pruebas de Rooftop
playground-page-name = Zona de pruebas
playground-page-channels = Canales
playground-page-cast = Ahora eres
playground-page-opening = Abriendo…
playground-page-new = nuevo
playground-page-live = En vivo
playground-page-stopped = La zona de pruebas se ha detenido. Vuelve a iniciarla y abre su nueva dirección.
playground-page-address = Esta página se abre con la dirección completa que muestra la zona de pruebas.
playground-page-apps = Aplicaciones
playground-page-private = Solo tú puedes ver esto
playground-page-edited = editado
playground-page-submit = Enviar
playground-page-cancel = Cancelar
playground-page-form = Este formulario se envía a Rooftop. No compartas contraseñas ni otros datos delicados.
playground-page-empty = No hay mensajes en este canal.
playground-page-latest = Mensajes nuevos · ir al último
playground-page-message = Enviar un mensaje a #
