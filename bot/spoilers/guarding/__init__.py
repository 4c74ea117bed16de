"""The guard of a server: what it was told, what it makes of a message, and what it did about it."""
