"""Rooftop: trivia, prediction polls and spoiler-safe talk for the fans of a show."""

from bot.lean import leave_out

__version__ = "0.1.0"

leave_out()
