"""A trivia game as a machine: named states, and a table of the only ways between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bot.episodes import Episode

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

USUAL_QUESTIONS, MOST_QUESTIONS = 10, 50
SHORTEST, USUAL_SECONDS, LONGEST = 10, 20, 60
FEWEST_TEAMS, MOST_TEAMS = 2, 4
# How often a player may guess at a question that is answered by typing; more would be trying things out.
MOST_GUESSES = 5


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
    # Finished: the question that was chosen is gone, and no other is left.
    State.ASKING: frozenset({State.COLLECTING, State.FINISHED, State.STOPPED}),
    State.COLLECTING: frozenset({State.REVEALING, State.STOPPED}),
    State.REVEALING: frozenset({State.REVEALED, State.STOPPED}),
    # Revealing again: an answer that Discord took in time reached us only now.
    State.REVEALED: frozenset({State.ASKING, State.REVEALING, State.FINISHED, State.STOPPED}),
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


class Answers(StrEnum):
    """How people answer."""

    BUTTONS = "buttons"
    TYPED = "typed"


class Mode(StrEnum):
    """In which order questions come."""

    STANDARD = "standard"
    REWATCH = "rewatch"  # from the first episode on
    JUST_AIRED = "just_aired"  # from the newest one back


class Void(StrEnum):
    """Why a question counts for nobody."""

    AWAY = "away"  # its time ran out while we were away
    SKIPPED = "skipped"
    GONE = "gone"  # it was taken out of its pack meanwhile
    DROPPED = "dropped"  # the game was stopped while it was open
    REMOVED = "removed"  # the moderators removed it from their server


class Wish(StrEnum):
    """What players decide by majority."""

    HINT = "hint"
    SKIP = "skip"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Player:
    """Somebody in a game: how far they had watched when they joined, and their team, from 1, where there are any."""

    reached: Episode
    team: int | None = None


@dataclass(frozen=True, slots=True)
class Game:
    """One game in one channel. `round` counts from 1; 0 is the lobby. `teams` is 0 where everybody plays alone."""

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
    answers: Answers = Answers.BUTTONS
    mode: Mode = Mode.STANDARD
    teams: int = 0
    anyone_from: datetime | None = None

    @property
    def is_over(self) -> bool:
        return self.state in OVER

    def to(self, state: State, **changes: Any) -> Game:
        """The game after a step. Raises IllegalTransitionError for one that the table does not have."""
        if state not in TRANSITIONS[self.state]:
            raise IllegalTransitionError(f"{self.state} -> {state}")
        return replace(self, state=state, **changes)

    def may_be_run_by(self, user: int, *, is_moderator: bool) -> bool:
        """Whether somebody may begin it, and skip and stop at once."""
        return is_moderator or user == self.host_id

    def may_be_begun_by(self, user: int, *, is_moderator: bool, plays: bool, at: datetime) -> bool:
        """Whether somebody may begin it: where it opened by itself, after a while any player."""
        free = plays and self.anyone_from is not None and at >= self.anyone_from
        return free or self.may_be_run_by(user, is_moderator=is_moderator)

    def newcomer(self, players: Iterable[Player], reached: Episode | None = None) -> Player:
        """A player who says nothing of a team: they come to the smallest one. `reached` defaults to the game's own."""
        teams = [player.team for player in players]
        smallest = min(range(1, self.teams + 1), key=teams.count, default=None)
        return Player(reached if reached is not None else self.up_to or Episode.NOTHING, smallest)


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
    void: Void | None = None
    hinted_at: datetime | None = None
    category: str | None = None
    safe_after: Episode | None = None

    def shown(self, choices: tuple[str, ...]) -> tuple[str, ...]:
        """The choices as this round shows them."""
        return tuple(choices[int(digit)] for digit in self.order)

    @property
    def offered(self) -> tuple[int, ...]:
        """The choices that can be chosen, as shown; after a hint only the right one and one that is wrong."""
        choices = tuple(map(int, self.order))
        if self.hinted_at is None:
            return choices
        # Not by where they stand: which two remain would then tell which of them is right.
        kept = (0, 1 + self.round % max(len(choices) - 1, 1))
        return tuple(choice for choice in choices if choice in kept)

    def takes(self, at: datetime) -> bool:
        """Whether an answer given at that time, by Discord's clock, is in time."""
        is_open = self.void is None and self.asked_at is not None and self.closes_at is not None
        return is_open and at <= self.closes_at  # type: ignore[operator]


def majority(players: int) -> int:
    """How many of the players are more than half of them."""
    return players // 2 + 1
