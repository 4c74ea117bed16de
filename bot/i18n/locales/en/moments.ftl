# The words by which people type times, beside the names of days and months; bot/tongues.py reads them.
moment-today = today
moment-tomorrow = tomorrow
moment-minutes = m, min, mins, minute, minutes
moment-hours = h, hr, hrs, hour, hours
moment-days = d, day, days
moment-weeks = w, wk, wks, week, weeks
# Behind the hour that clocks show
moment-oclock = o'clock
moment-half-past = thirty
moment-am = am, a. m.
moment-pm = pm, p. m.
# Of these, twelve is left out, as people mean different things by it
moment-morning = in the morning
moment-evening = in the evening, at night
# Behind a day's number, or a year's
moment-ordinals = st, nd, rd, th
# What may stand in a moment, and in a length, and says nothing
moment-at = at, on, the, of
moment-in = in
moment-and = and
# Offered while nothing is typed yet, with ; between them
moment-usual = 20:00; tomorrow 20:00; fri 20:00; sat 20:00; sun 20:00
# What is typed, such that it can only be what clocks show, or a length
moment-as-clock = at { $text }
moment-as-length = in { $text }
