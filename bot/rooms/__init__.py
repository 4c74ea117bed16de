"""Episode rooms: a discussion thread an episode, and opening those of a whole season one after the other."""
