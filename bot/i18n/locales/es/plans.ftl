night-title = Noche de trivia: { $show }
night-by-itself = La sala se abre aquí sola.
night-reminder = { $minutes ->
    [one] Un recordatorio llega un minuto antes.
   *[other] Un recordatorio llega { $minutes } minutos antes.
  }
night-reminder-to = { $minutes ->
    [one] Un minuto antes se avisa a { $role }.
   *[other] { $minutes } minutos antes se avisa a { $role }.
  }
night-planned-by = La organiza { $host }
night-count-me = Cuenta conmigo, o ya no
night-counted-in = Estás dentro: ahora tienes el rol { $role }, y recibes una mención antes de la noche. El mismo botón lo quita.
night-counted-out = Estás fuera: ya no tienes el rol { $role }.
plan-daily = cada día a las { $time } ({ $zone })
plan-weekly = cada semana a las { $time } ({ $zone })

night-soon-title = Pronto, noche de trivia: { $show }
night-soon = Su sala se abre aquí: { $time }
night-waits = Es la hora de la noche de trivia: su sala se abre en cuanto acabe esta partida.
night-took-place = La sala se ha abierto.
night-missed = No estaba a las { $time } ni en la media hora siguiente, así que la noche de trivia no tuvo lugar.
night-missed-busy = Había otra partida a las { $time } y en la media hora siguiente, así que la noche de trivia no tuvo lugar.
night-event-cancelled = Su evento se canceló, así que la noche de trivia de las { $time } no tiene lugar.
night-called-off = Cancelada por { $name }.

night-planned = Planeado: { $when } en { $channel }. Las horas de este servidor están en { $zone }, salvo que se nombre otra zona; la opción { name-option-timezone } lo cambia.
night-without-event = ⚠️ No pude crear un evento de Discord: hace falta el permiso Crear eventos.
night-role-by-hand = ⚠️ No puedo dar { $role } a la gente, así que el botón les dice que te lo pidan a ti: para eso necesito el permiso Gestionar roles, y un rol mío por encima.
night-role-unheard = ⚠️ Mi recordatorio no llega a nadie: permite a todos mencionar { $role } en sus ajustes.

night-role-gone = { $name }, { $time } en { $channel }: el rol al que debía avisar se ha borrado, así que no menciono a nadie.
night-channel-gone = { $name }, { $time }: su canal se ha borrado, así que lo he cancelado.
night-closed-to-me = { $name }, { $time }: ya no puedo publicar en { $channel }.
night-refused = { $name } no tuvo lugar: { $reason }

daily-name = Recordatorio de las preguntas diarias
daily-there = Las tres preguntas de hoy están aquí
daily-for-each = Cada cual responde por su cuenta, cuando le venga bien.
daily-start = Responder las mías
daily-planned = Planeado: cada día, primero { $when }, en { $channel }. Las horas de este servidor están en { $zone }, salvo que se nombre otra zona; la opción { name-option-timezone } lo cambia.

schedule-title = Lo que está planeado
schedule-empty = No hay nada planeado. Los moderadores planean una noche de trivia con /trivia night.
schedule-cancel = Cancelar
schedule-cancel-once = ¿Cancelar **{ $name }** a las { $when } en { $channel }?
schedule-cancel-all = ¿Cancelar **{ $name }** a las { $when } en { $channel }, y todas las que seguirían?
schedule-cancel-sure = Sí, cancelar
schedule-cancelled = Está cancelado.

refusal-plans-full = Este servidor ya tiene planeadas { $most } cosas; /trivia schedule hace sitio.
refusal-plan-over = Eso ya pasó, o se canceló.
refusal-bot-lacks-there = Me falta un permiso en { $channel }: { $permissions }. Un moderador puede dármelo en los ajustes del canal.
refusal-role-everybody = Ese es el rol de todos, y un recordatorio no puede mencionar a todos: crea un rol que cada cual elija.
refusal-role-managed = { $role } es de una aplicación o de Discord, y no se puede dar con un botón.
refusal-role-powers = { $role } permite a sus miembros lo que no todos pueden, así que no se consigue con un botón: { $permissions }.
refusal-role-opens = { $role } deja ver a sus miembros lo que no todos ven, así que no se consigue con un botón.
refusal-role-gone = Ya no hay ningún rol para esta noche.
refusal-role-by-hand = No puedo dar { $role } yo mismo: pídeselo a un moderador.
