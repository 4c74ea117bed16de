"""Points: 100 for the right answer, up to 50 for speed, and 10 for each step of a streak up to 50."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime, timedelta

    from bot.trivia.rules.game import Round

RIGHT = 100
FASTEST = 50
STREAK_STEP = 10
STREAK_MOST = 50
RIGHT_CHOICE = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a player chose in a round (0 is right), and when by Discord's clock; points once they are given."""

    round: int
    user_id: int
    choice: int
    answered_at: datetime
    points: int | None = None

    @property
    def is_right(self) -> bool:
        return self.choice == RIGHT_CHOICE


@dataclass(frozen=True, slots=True)
class Standing:
    """A player's place in a table; those with the same points share it."""

    place: int
    user_id: int
    points: int
    right: int


def points(elapsed: timedelta, allowed: timedelta, streak: int) -> int:
    """What a right answer earns, given after `elapsed` of `allowed`, on top of `streak` right ones in a row."""
    left = 1 - min(max(elapsed / allowed, 0.0), 1.0)
    return RIGHT + round(FASTEST * left) + min(STREAK_STEP * streak, STREAK_MOST)


def scored(current: Round, answers: Iterable[Answer], played: Sequence[Round]) -> dict[int, int]:
    """The points of each player who answered in `current`; `played` are the rounds up to it, in order.

    A voided round gives none, not even 0: it has never been played.
    """
    if current.voided or current.asked_at is None or current.closes_at is None:
        return {}
    by_round: dict[int, dict[int, Answer]] = {}
    for answer in answers:
        by_round.setdefault(answer.round, {})[answer.user_id] = answer
    earlier = [turn.round for turn in played if turn.round < current.round and not turn.voided]
    given = {}
    for user, answer in by_round.get(current.round, {}).items():
        elapsed, allowed = answer.answered_at - current.asked_at, current.closes_at - current.asked_at
        given[user] = points(elapsed, allowed, _streak(user, earlier, by_round)) if answer.is_right else 0
    return given


def _streak(user: int, rounds: Sequence[int], by_round: Mapping[int, Mapping[int, Answer]]) -> int:
    streak = 0
    for number in reversed(rounds):
        answer = by_round.get(number, {}).get(user)
        if answer is None or not answer.is_right:
            break
        streak += 1
    return streak


def standings(answers: Iterable[Answer], players: Iterable[int] = ()) -> tuple[Standing, ...]:
    """The table of a game, best first; ties share a place, and the next one is skipped (1, 1, 3)."""
    totals = dict.fromkeys(players, 0)
    right = dict.fromkeys(totals, 0)
    for answer in answers:
        totals[answer.user_id] = totals.get(answer.user_id, 0) + (answer.points or 0)
        right[answer.user_id] = right.get(answer.user_id, 0) + (answer.is_right and answer.points is not None)
    rows = sorted(totals, key=lambda user: (-totals[user], user))
    places: dict[int, int] = {}
    for position, user in enumerate(rows, 1):
        places.setdefault(totals[user], position)
    return tuple(Standing(places[totals[user]], user, totals[user], right[user]) for user in rows)
