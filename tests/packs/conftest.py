"""A database for what is the same on each."""

from tests.trivia.conftest import one_database

__all__ = ["one_database"]
