"""Forecasts: what the crowd expects, and how good a forecast was once it is known what came true.

Brier, G. W. (1950), "Verification of forecasts expressed in terms of probability"; here half its sum over the options,
so that it is (p - outcome)² for yes or no: 0 is perfect, 1 the worst. The log score is the natural logarithm of the
probability given to what came true (Good, 1952): 0 is perfect, and lower is worse.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass
from itertools import accumulate
from statistics import fmean
from typing import TYPE_CHECKING

from bot.polls.rules.ballots import WHOLE, Sums

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from bot.episodes import Episode
    from bot.polls.rules.ballots import Marks, Votes

FEWEST_FORECASTS = 5
CALIBRATION_STEPS = 10
# Sums of the same scores in another order differ behind these.
_DIGITS = 9

Chances = dict[int, float]
"""The probability, 0 to 1, of each option id; together 1."""


@dataclass(frozen=True, slots=True)
class Cast:
    """A ballot with its times: it stood from `cast_at` until `replaced_at`, or to the end.

    `reached` is how far its voter had watched the poll's show by then, where they had said.
    """

    voter_id: int
    marks: Marks
    cast_at: datetime
    replaced_at: datetime | None = None
    reached: Episode | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """How good a forecast was: the lower `brier`, and the nearer to 0 `log`, the better."""

    brier: float
    log: float


@dataclass(frozen=True, slots=True)
class Judged:
    """How good a forecaster's standing forecast in a resolved poll was, beside the crowd's when it was made."""

    voter_id: int
    own: Score
    crowd: Score


@dataclass(frozen=True, slots=True)
class Record:
    """All scored forecasts of one forecaster: how many, their mean Brier score, and that of the crowd at the time."""

    voter_id: int
    forecasts: int
    brier: float
    crowd: float

    @property
    def skill(self) -> float:
        """The Brier skill score: how much smaller the mean Brier score is than the crowd's (Murphy, 1973)."""
        # A percentage is never 0 or 100, so that no crowd is perfect.
        return 1 - self.brier / self.crowd


@dataclass(frozen=True, slots=True)
class Forecaster:
    """A line of the board. `skill` is 1 for perfect, 0 for no better than the crowd at the time, below that worse."""

    place: int
    voter_id: int
    forecasts: int
    brier: float
    skill: float


@dataclass(frozen=True, slots=True)
class Bin:
    """Chances given that were about as high, and how often what they were given to came true."""

    given: float
    came_true: float
    count: int


def medians(votes: Votes) -> dict[int, float]:
    """The crowd's figure for each option, in percent: the median of what the voters gave it."""
    return medians_of(Sums.of(votes))


def medians_of(sums: Sums) -> dict[int, float]:
    """As `medians`."""
    given: dict[int, list[tuple[int, int]]] = {}
    for (option, percent), ballots in sorted(sums.marks.items()):
        if ballots:
            given.setdefault(option, []).append((percent, ballots))
    return {option: _median(percents) for option, percents in given.items()}


def _median(values: Sequence[tuple[int, int]]) -> float:
    """The median of values in order, each with how often it is there."""
    up_to = list(accumulate(times for _, times in values))
    middle = ((up_to[-1] - 1) // 2, up_to[-1] // 2)
    return fmean(values[bisect_right(up_to, place)][0] for place in middle)


def chances(percents: Mapping[int, float]) -> Chances:
    """Percentages as probabilities. Medians of three options or more need not make a whole: here they do."""
    whole = sum(percents.values())
    return {option: percent / whole for option, percent in percents.items()}


def scored(given: Mapping[int, float], came_true: int) -> Score:
    """How good probabilities were."""
    brier = sum((chance - (option == came_true)) ** 2 for option, chance in given.items()) / 2
    return Score(brier, math.log(given[came_true]))


def judged(options: Sequence[int], ballots: Iterable[Cast], came_true: int) -> list[Judged]:
    """Every voter's standing forecast against the crowd of the others just before it.

    Whoever is first has nobody before them: there the crowd is held to have no opinion, every option as likely.
    """
    crowd = _Crowd(options)
    by_time = sorted(ballots, key=lambda ballot: ballot.cast_at)
    standing: dict[int, Marks] = {}
    found = []
    for ballot in by_time:
        if (before := standing.pop(ballot.voter_id, None)) is not None:
            crowd.leave(before)
        if ballot.replaced_at is None:
            own = scored(chances(dict(ballot.marks)), came_true)
            found.append(Judged(ballot.voter_id, own, scored(crowd.chances(), came_true)))
        standing[ballot.voter_id] = ballot.marks
        crowd.join(ballot.marks)
    return found


def board(records: Iterable[Record]) -> list[Forecaster]:
    """Who forecasts best, of those who made enough forecasts; equal skill shares a place."""
    enough = [(round(record.skill, _DIGITS), record) for record in records if record.forecasts >= FEWEST_FORECASTS]
    places: dict[float, int] = {}
    rows = []
    for position, (skill, record) in enumerate(sorted(enough, key=lambda row: (-row[0], row[1].voter_id)), 1):
        place = places.setdefault(skill, position)
        rows.append(Forecaster(place, record.voter_id, record.forecasts, record.brier, skill))
    return rows


def calibration(forecasts: Iterable[tuple[Mapping[int, float], int]]) -> list[Bin]:
    """Of (chances, what came true): how often things came true that were given about the same chance."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for given, came_true in forecasts:
        for option, chance in given.items():
            step = min(int(chance * CALIBRATION_STEPS), CALIBRATION_STEPS - 1)
            bins.setdefault(step, []).append((chance, option == came_true))
    return [
        Bin(fmean(chance for chance, _ in found), fmean(true for _, true in found), len(found))
        for _, found in sorted(bins.items())
    ]


class _Crowd:
    """The percentages that stand, kept in order, so that a median costs no sorting."""

    def __init__(self, options: Sequence[int]) -> None:
        self._given: dict[int, list[int]] = {option: [] for option in options}

    def join(self, marks: Marks) -> None:
        for option, percent in marks:
            insort(self._given[option], percent)

    def leave(self, marks: Marks) -> None:
        for option, percent in marks:
            given = self._given[option]
            del given[bisect_left(given, percent)]

    def chances(self) -> Chances:
        if not all(self._given.values()):
            return chances(dict.fromkeys(self._given, WHOLE / len(self._given)))
        return chances({option: _middle(given) for option, given in self._given.items()})


def _middle(given: Sequence[int]) -> float:
    half = len(given) // 2
    return given[half] if len(given) % 2 else (given[half - 1] + given[half]) / 2
