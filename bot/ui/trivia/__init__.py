"""Trivia, as people see it."""
