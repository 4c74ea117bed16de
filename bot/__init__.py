"""Rooftop: trivia, prediction polls and spoiler-safe talk for the fans of a show."""

import sys

__version__ = "0.1.0"

# Some of our libraries load it where it is there, four megabytes, for colours that we do without.
sys.modules.setdefault("rich", None)  # type: ignore[arg-type]
