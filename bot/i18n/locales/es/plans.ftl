night-title = Noche de trivia: { $show }
night-by-itself = La sala de espera se abre aquí sola.
night-reminder = { $minutes ->
    [one] Un minuto antes llega un recordatorio.
   *[other] { $minutes } minutos antes llega un recordatorio.
  }
night-reminder-to = { $minutes ->
    [one] Un minuto antes, { $role } recibe un recordatorio.
   *[other] { $minutes } minutos antes, { $role } recibe un recordatorio.
  }
night-planned-by = La organiza { $host }
night-count-me = Apuntarme o salir
night-counted-in = Ya estás dentro: ahora tienes el rol { $role }, y recibes una mención antes de la noche. El mismo botón te lo quita.
night-counted-out = Ya estás fuera: ya no tienes el rol { $role }.
plan-daily = cada día, { $time } ({ $zone })
plan-weekly = cada semana, { $time } ({ $zone })

night-soon-title = Noche de trivia, dentro de poco: { $show }
night-soon = Su sala de espera se abre aquí: { $time }
night-waits = Es la hora de la noche de trivia: su sala de espera se abre en cuanto acabe esta partida.
night-took-place = La sala de espera ya se abrió.
night-missed = La noche de trivia del { $time } no se celebró: no estuve a esa hora, ni en la media hora siguiente.
night-missed-busy = La noche de trivia del { $time } no se celebró: a esa hora había otra partida, y también en la media hora siguiente.
night-event-cancelled = La noche de trivia del { $time } no se celebra: su evento se canceló.
night-called-off = Cancelada por { $name }.

night-planned = Programada: { $when }, en { $channel }. Las horas de este servidor son de { $zone }, salvo que se nombre otra zona; la opción { name-option-timezone } lo cambia.
night-without-event = ⚠️ No pude crear un evento de Discord: hace falta el permiso Crear eventos.
night-role-by-hand = ⚠️ No puedo dar { $role } a la gente, así que el botón les dice que te lo pidan a ti: para darlo necesito el permiso Gestionar roles, y un rol mío por encima.
night-role-unheard = ⚠️ Mi recordatorio no le llega a nadie: permite que todos mencionen { $role } en los ajustes del rol.

night-role-gone = { $name }, { $time }, en { $channel }: el rol que debía mencionar se borró, así que no menciono a nadie.
night-channel-gone = { $name }, { $time }: su canal se borró, así que lo he cancelado.
night-closed-to-me = { $name }, { $time }: ya no puedo publicar en { $channel }.
night-refused = { $name } no se celebró: { $reason }

daily-name = Recordatorio de las preguntas diarias
daily-there = Ya están aquí las tres preguntas de hoy
daily-for-each = Cada cual responde por su cuenta, cuando le venga bien.
daily-start = Responder las mías
daily-planned = Programado: cada día, la primera vez { $when }, en { $channel }. Las horas de este servidor son de { $zone }, salvo que se nombre otra zona; la opción { name-option-timezone } lo cambia.

schedule-title = Lo que hay programado
schedule-empty = No hay nada programado. Los moderadores programan una noche de trivia con /trivia night.
schedule-cancel = Cancelar
schedule-cancel-once = ¿Cancelar **{ $name }** ({ $when }, en { $channel })?
schedule-cancel-all = ¿Cancelar **{ $name }** ({ $when }, en { $channel }), y todas las siguientes?
schedule-cancel-sure = Sí, cancelar
schedule-cancelled = Cancelado.

refusal-plans-full = Este servidor ya tiene { $most } cosas programadas; /trivia schedule hace sitio.
refusal-plan-over = Eso ya pasó, o se canceló.
refusal-bot-lacks-there = Me falta un permiso en { $channel }: { $permissions }. Un moderador puede dármelo en los ajustes del canal.
refusal-role-everybody = Ese es el rol de todos, y un recordatorio no puede mencionar a todos: crea un rol que cada cual pueda elegir.
refusal-role-managed = { $role } es de una aplicación o de Discord, y no se puede dar con un botón.
refusal-role-powers = { $role } permite a sus miembros algo que no pueden hacer todos, así que no se da con un botón: { $permissions }.
refusal-role-opens = { $role } deja ver a sus miembros lo que no ven todos, así que no se da con un botón.
refusal-role-gone = Ya no hay ningún rol para esta noche.
refusal-role-by-hand = No tengo permiso para dar { $role }: pídeselo a un moderador.
