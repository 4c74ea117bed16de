"""The three questions of a day: which they are, when the day begins and ends, and how a streak is counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from bot.moments import on_the_wall
from bot.trivia.rules.scoring import RIGHT_CHOICE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import tzinfo

    from bot.episodes import Episode

QUESTIONS = 3
# Of so many days in a row, one may be missed.
FORGIVING = timedelta(days=7)
# What was begun before midnight can be finished for so long after it.
GRACE = timedelta(hours=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Play:
    """A fan's day: with which reach they began it, and what has become of it."""

    guild_id: int
    show_id: str
    user_id: int
    day: date
    reached: Episode
    is_done: bool = False
    is_shared: bool = False

    def shuffled(self, choices: int, number: int) -> str:
        """The order in which this fan sees a question's choices, as digits: to others, "it was B" tells nothing."""
        seed = f"{self.guild_id}:{self.show_id}:{self.day}:{self.user_id}:{number}"
        return "".join(sorted("0123456789"[:choices], key=lambda digit: _chance(seed, digit)))


@dataclass(frozen=True, slots=True)
class Slot:
    """One of a day's questions, counted from 1, and which of [answer, *wrong] the fan chose, if they have."""

    number: int
    question_id: str
    choice: int | None = None

    @property
    def is_right(self) -> bool:
        return self.choice == RIGHT_CHOICE


@dataclass(frozen=True, slots=True)
class Streak:
    """Days in a row on which a fan has done the daily: up to now, and the most ever.

    Of any seven days one may be missed. It does not count, and breaks nothing; `missed` is the one that is forgiven
    now, until seven days have passed.
    """

    days: int = 0
    best: int = 0
    missed: date | None = None

    @property
    def forgiven_from(self) -> date | None:
        """From which day on another missed one is forgiven; None where the next one is."""
        return self.missed + FORGIVING if self.missed else None


def day_of(at: datetime, zone: tzinfo) -> date:
    """The day that it is by a server's clocks."""
    return at.astimezone(zone).date()


def ends(day: date, zone: tzinfo) -> datetime:
    """When a day ends by a server's clocks, also where they skip midnight or have it twice."""
    return on_the_wall(datetime.combine(day + _DAY, time()), zone)


def takes_answers(day: date, at: datetime, zone: tzinfo) -> bool:
    """Whether a day's questions, once begun, can be answered at a time."""
    return day_of(at - GRACE, zone) <= day <= day_of(at, zone)


def draw(questions: Iterable[str], last_asked: Mapping[str, date], seed: str) -> list[str]:
    """The day's questions out of those in reach: what the server's days have never had, else what was longest ago.

    Nothing comes again before all of them have been asked; among those that are equally fit, the seed decides.
    """
    return sorted(questions, key=lambda name: (last_asked.get(name, date.min), _chance(seed, name), name))[:QUESTIONS]


def streak(done: Collection[date], today: date) -> Streak:
    """A fan's streak on a day, which is not missed yet: the most days up to it with no two missed ones within seven."""
    found, since, missed = Streak(), 0, None
    day = min(done, default=today)
    while day <= today:
        if day in done:
            since += 1
            found = replace(found, days=found.days + 1, best=max(found.best, found.days + 1))
        elif day < today:
            if missed is not None and day - missed < FORGIVING:
                found = replace(found, days=since)
            since, missed = 0, day
        day += _DAY
    is_spent = missed is not None and found.days > since and today - missed < FORGIVING
    return replace(found, missed=missed if is_spent else None)


def _chance(seed: str, name: str) -> bytes:
    """Chance that is the same on every machine, in every version of Python."""
    return sha256(f"{seed}:{name}".encode()).digest()
