"""The pure rules of spoiler safety."""
