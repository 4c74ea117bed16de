"""The pure rules of trivia."""
