"""Trivia games."""
