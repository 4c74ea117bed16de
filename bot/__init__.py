"""Rooftop: trivia, prediction polls and spoiler-safe talk for the fans of a show."""

__version__ = "0.1.0"
