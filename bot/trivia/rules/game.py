"""A trivia game as a machine: named states, and a table of the only ways between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from bot.episodes import Episode

MOST_QUESTIONS = 50
SHORTEST, LONGEST = 10, 60


class State(StrEnum):
    """Where a game stands."""

    LOBBY = "lobby"
    ASKING = "asking"  # a question is chosen and about to be posted
    COLLECTING = "collecting"  # it is posted, and answers are taken
    REVEALING = "revealing"  # its points are given, and its answer is about to be shown
    REVEALED = "revealed"  # its answer is shown, and the next question is near
    FINISHED = "finished"
    STOPPED = "stopped"
    EXPIRED = "expired"  # nobody began it


TRANSITIONS: dict[State, frozenset[State]] = {
    State.LOBBY: frozenset({State.ASKING, State.STOPPED, State.EXPIRED}),
    State.ASKING: frozenset({State.COLLECTING, State.STOPPED}),
    State.COLLECTING: frozenset({State.REVEALING, State.STOPPED}),
    State.REVEALING: frozenset({State.REVEALED, State.STOPPED}),
    State.REVEALED: frozenset({State.ASKING, State.FINISHED, State.STOPPED}),
    State.FINISHED: frozenset(),
    State.STOPPED: frozenset(),
    State.EXPIRED: frozenset(),
}
OVER = frozenset(state for state, onward in TRANSITIONS.items() if not onward)


class IllegalTransitionError(Exception):
    """A step that the table does not have: a mistake of ours, never of a player's."""


class UpTo(StrEnum):
    """Why a game's questions go as far as they go."""

    GIVEN = "given"
    CEILING = "ceiling"
    PLAYERS = "players"


@dataclass(frozen=True, slots=True)
class Game:
    """One game in one channel. `round` counts from 1; 0 is the lobby."""

    guild_id: int
    game_id: int
    channel_id: int
    host_id: int
    show_id: str
    state: State
    questions: int
    seconds: int
    difficulty: str | None
    category: str | None
    up_to: Episode | None
    up_to_source: UpTo
    round: int
    lobby_message_id: int | None
    opened_at: datetime
    ended_at: datetime | None

    @property
    def is_over(self) -> bool:
        return self.state in OVER

    def to(self, state: State, **changes: Any) -> Game:
        """The game after a step. Raises IllegalTransitionError for one that the table does not have."""
        if state not in TRANSITIONS[self.state]:
            raise IllegalTransitionError(f"{self.state} -> {state}")
        return replace(self, state=state, **changes)

    def may_be_run_by(self, user: int, *, is_moderator: bool) -> bool:
        """Whether somebody may begin or stop it at once."""
        return is_moderator or user == self.host_id


@dataclass(frozen=True, slots=True)
class Round:
    """One question in one game. `order` shows the choices: digits into (answer, *wrong)."""

    round: int
    show_id: str
    question_id: str
    order: str
    message_id: int | None = None
    asked_at: datetime | None = None
    closes_at: datetime | None = None
    voided: bool = False
    category: str | None = None
    safe_after: Episode | None = None

    def shown(self, choices: tuple[str, ...]) -> tuple[str, ...]:
        """The choices as this round shows them."""
        return tuple(choices[int(digit)] for digit in self.order)

    def takes(self, at: datetime) -> bool:
        """Whether an answer given at that time, by Discord's clock, is in time."""
        return self.asked_at is not None and self.closes_at is not None and at <= self.closes_at


def has_majority(votes: int, players: int) -> bool:
    """Whether more than half of the players want it."""
    return votes * 2 > players
