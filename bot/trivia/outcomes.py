"""What can happen in a trivia game, as the service tells it and the surface shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.episodes import Episode
    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.trivia.rules.game import Game, Round
    from bot.trivia.rules.scoring import Answer, Standing


@dataclass(frozen=True, slots=True)
class Lobby:
    """A game that waits for players; each with the episode they have reached."""

    game: Game
    show: Show
    players: dict[int, Episode]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to post."""

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
class Revealed:
    """A question that is over: its answers with their points, and the table after it."""

    game: Game
    show: Show
    turn: Round
    question: Question
    answers: tuple[Answer, ...]
    standings: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """A game that is over: finished, stopped or expired; with the question that was open when it was stopped."""

    game: Game
    show: Show
    standings: tuple[Standing, ...]
    left_open: Asked | None = None


@dataclass(frozen=True, slots=True)
class StopVote:
    """A player wants the game to stop, and more of them are needed."""

    votes: int
    needed: int


Step = Asked | Revealed | Ended
