"""What became of all games: the server's tables, and each fan's record."""
