"""What can happen in a trivia game, as the services tell it and the surface shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.trivia.rules.matching import Verdict

if TYPE_CHECKING:
    from datetime import datetime

    from bot.episodes import Episode
    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.trivia.rules.game import Game, Player, Round
    from bot.trivia.rules.scoring import Answer, Standing, TeamStanding


@dataclass(frozen=True, slots=True)
class Lobby:
    """A game that waits for players, or that has just begun: then its first question comes at a time."""

    game: Game
    show: Show
    players: dict[int, Player]
    first_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to post, or one that is posted."""

    game: Game
    show: Show
    turn: Round
    question: Question


@dataclass(frozen=True, slots=True)
class LockedIn:
    """An answer that is stored."""

    shown_as: int
    text: str


@dataclass(frozen=True, slots=True)
class Guessed:
    """What became of something that was typed, and how many more guesses its author has."""

    verdict: Verdict
    answer: str
    left: int

    @property
    def is_right(self) -> bool:
        return self.verdict is Verdict.RIGHT


@dataclass(frozen=True, slots=True)
class Table:
    """Who stands where in a game; the teams too, where there are any."""

    players: tuple[Standing, ...]
    teams: tuple[TeamStanding, ...] = ()


@dataclass(frozen=True, slots=True)
class Revealed:
    """A question that is over: its answers with their points, and the table after it.

    `question` is None where it was taken out of its pack meanwhile.
    """

    game: Game
    show: Show
    turn: Round
    question: Question | None
    answers: tuple[Answer, ...]
    table: Table


@dataclass(frozen=True, slots=True)
class Ended:
    """A game that is over: finished, stopped or expired; with the question that was open when it was stopped."""

    game: Game
    table: Table
    left_open: Asked | None = None


@dataclass(frozen=True, slots=True)
class Vote:
    """A player wants something for which more of them are needed."""

    votes: int
    needed: int


Step = Asked | Revealed | Ended


class GameRunning(Refusal):
    """A channel has a game going on already."""

    def __init__(self) -> None:
        super().__init__("game-running")


class Behind(Refusal):
    """A fan wants to join a game that goes further than they have watched; they may still decide to."""

    def __init__(self, game: Game, reached: Episode) -> None:
        super().__init__("behind", up_to=str(game.up_to), reached=str(reached))
        self.game = game
        self.reached = reached
