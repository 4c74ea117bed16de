"""What a server keeps of its games: whose points count in which table, and what one fan's answers add up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from bot.paging import pages_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from bot.episodes import Episode

K = TypeVar("K", bound=Hashable)
PAGE = 10


class Period(StrEnum):
    """How far back a table goes."""

    WEEK = "week"
    MONTH = "month"
    ALL = "all"

    def since(self, now: datetime) -> datetime | None:
        """Where it begins: always so many days before now; None for all time."""
        days = {Period.WEEK: 7, Period.MONTH: 30}.get(self)
        return now - timedelta(days=days) if days else None


@dataclass(frozen=True, slots=True)
class Scope:
    """Which answers count: of a period, of a show or of every show, and to the questions of a season of it."""

    period: Period = Period.ALL
    show_id: str | None = None
    season: int | None = None


@dataclass(frozen=True, slots=True)
class Leader:
    """A line of the server's table."""

    place: int
    user_id: int
    points: int
    right: int
    answered: int


@dataclass(frozen=True, slots=True)
class Board:
    """A page of the server's table, counted from 0, and the reader's own line if they have one."""

    scope: Scope
    page: int
    leaders: tuple[Leader, ...]
    own: Leader | None
    players: int

    @property
    def pages(self) -> int:
        return pages_of(self.players, PAGE)


@dataclass(frozen=True, slots=True)
class Turn:
    """A question that was asked in a game of a fan's. `right` is None where they did not answer.

    Questions asked before their episode and category were kept have neither.
    """

    game_id: int
    show_id: str
    category: str | None
    safe_after: Episode | None
    right: bool | None
    points: int


@dataclass(frozen=True, slots=True)
class Tally:
    """Of so many answers, how many were right."""

    right: int
    answered: int

    @property
    def portion(self) -> float:
        return self.right / self.answered if self.answered else 0.0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.answered + other.answered)


@dataclass(frozen=True, slots=True)
class Record:
    """What a fan's answers add up to; categories and episodes by show."""

    games: int
    points: int
    answers: Tally
    streak: int
    categories: Mapping[tuple[str, str], Tally]
    episodes: Mapping[tuple[str, Episode], Tally]


def record(turns: Sequence[Turn]) -> Record:
    """Add up a fan's turns, given in the order in which their games asked them."""
    answered = [turn for turn in turns if turn.right is not None]
    return Record(
        games=len({turn.game_id for turn in answered}),
        points=sum(turn.points for turn in answered),
        answers=_tally(answered),
        streak=streak(turns),
        categories=_by(answered, lambda turn: (turn.show_id, turn.category) if turn.category else None),
        episodes=_by(answered, lambda turn: (turn.show_id, turn.safe_after) if turn.safe_after else None),
    )


def streak(turns: Iterable[Turn]) -> int:
    """The most right answers in a row within one game; a question left unanswered ends a row."""
    longest = 0
    for _, game in groupby(turns, attrgetter("game_id")):
        for is_right, row in groupby(game, lambda turn: turn.right is True):
            longest = max(longest, sum(1 for _ in row)) if is_right else longest
    return longest


def within(episodes: Mapping[Episode, Tally], reached: Episode) -> tuple[dict[Episode, Tally], Tally]:
    """The episodes that may be named to somebody who has reached that far, in order, and the rest as one sum."""
    named = {episode: episodes[episode] for episode in sorted(episodes) if episode <= reached}
    beyond = sum((tally for episode, tally in episodes.items() if episode > reached), Tally(0, 0))
    return named, beyond


def _tally(turns: Iterable[Turn]) -> Tally:
    counted = Counter(turn.right is True for turn in turns)
    return Tally(counted[True], counted.total())


def _by(turns: Iterable[Turn], key: Callable[[Turn], K | None]) -> dict[K, Tally]:
    tallies: dict[K, Tally] = {}
    for turn in turns:
        if (group := key(turn)) is not None:
            tallies[group] = tallies.get(group, Tally(0, 0)) + _tally([turn])
    return tallies
