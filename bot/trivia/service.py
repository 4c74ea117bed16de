"""Trivia's door: the services of its games, one for each thing that people and time do to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.trivia.answering import Answering
from bot.trivia.course import Course
from bot.trivia.games import Games
from bot.trivia.lobbies import Lobbies
from bot.trivia.reviewing.queue import ReviewQueue
from bot.trivia.reviewing.service import ReviewService
from bot.trivia.reviewing.suggesting import SuggestionService
from bot.trivia.votes import Votes

if TYPE_CHECKING:
    from random import Random

    from bot.db.engine import Database
    from bot.deadlines import Clock, Deadlines
    from bot.packs.library import Library
    from bot.trivia.bank import QuestionBank
    from bot.trivia.games import WhenOver


class TriviaService:
    """The trivia games of all servers. Each method of its services is one use case: load, decide, save, tell."""

    def __init__(
        self,
        database: Database,
        deadlines: Deadlines,
        library: Library,
        bank: QuestionBank,
        clock: Clock,
        random: Random,
    ) -> None:
        self._games = games = Games(database, deadlines, library, bank, clock, random)
        self.lobbies = Lobbies(games)
        self.course = Course(games)
        self.answering = Answering(games)
        self.votes = Votes(games)
        self.reviews = ReviewService(games)
        self.queue = ReviewQueue(games)
        self.suggestions = SuggestionService(games)

    def when_over(self, tell: WhenOver) -> None:
        """Have somebody told of each channel whose game ends, in the transaction in which it does."""
        self._games.when_over.append(tell)
