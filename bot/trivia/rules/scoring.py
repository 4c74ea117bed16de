"""Points: 100 for the right answer, up to 50 for speed, and 10 for each step of a streak up to 50; a hint halves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from bot.trivia.rules.game import MOST_GUESSES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime, timedelta

    from bot.trivia.rules.game import Player, Round

RIGHT = 100
FASTEST = 50
STREAK_STEP = 10
STREAK_MOST = 50
RIGHT_CHOICE = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a player answered in a round, and when by Discord's clock; points once they are given.

    `choice` 0 is right, whether chosen or typed; None is something else that was typed, after so many `guesses`.
    Where another button than the answer's is accepted too, `pressed` says that it was that one.
    """

    round: int
    user_id: int
    choice: int | None
    answered_at: datetime
    points: int | None = None
    guesses: int = 1
    pressed: int | None = None

    @property
    def button(self) -> int | None:
        """The choice that was pressed, right or wrong."""
        return self.choice if self.pressed is None else self.pressed

    def judged_by(self, right: Collection[int]) -> Answer:
        """A pressed answer as it stands where these choices are right."""
        button = self.button
        if button is None or button not in right:
            return replace(self, choice=button, pressed=None)
        return replace(self, choice=RIGHT_CHOICE, pressed=button or None)

    @property
    def is_right(self) -> bool:
        return self.choice == RIGHT_CHOICE

    @property
    def is_final(self) -> bool:
        """Whether the player has nothing more to say to the question: chosen, typed right, or out of guesses."""
        return self.choice is not None or self.guesses >= MOST_GUESSES


@dataclass(frozen=True, slots=True)
class Standing:
    """A player's place in a table; those with the same points share it."""

    place: int
    user_id: int
    points: int
    right: int


@dataclass(frozen=True, slots=True)
class TeamStanding:
    """A team's place in a table: its points are the average of its players', so that size does not decide."""

    place: int
    team: int
    points: int
    players: tuple[int, ...]


def points(elapsed: timedelta, allowed: timedelta, streak: int) -> int:
    """What a right answer earns, given after `elapsed` of `allowed`, on top of `streak` right ones in a row."""
    left = 1 - min(max(elapsed / allowed, 0.0), 1.0)
    return RIGHT + round(FASTEST * left) + min(STREAK_STEP * streak, STREAK_MOST)


def scored(current: Round, answers: Iterable[Answer], played: Sequence[Round], allowed: timedelta) -> dict[int, int]:
    """The points of each player who answered in `current`; `played` are the rounds up to it, in order.

    A void round gives none, not even 0: it has never been played.
    """
    if current.void is not None or current.asked_at is None:
        return {}
    by_round: dict[int, dict[int, Answer]] = {}
    for answer in answers:
        by_round.setdefault(answer.round, {})[answer.user_id] = answer
    earlier = [turn.round for turn in played if turn.round < current.round and turn.void is None]
    given = {}
    for user, answer in by_round.get(current.round, {}).items():
        earned = points(answer.answered_at - current.asked_at, allowed, _streak(user, earlier, by_round))
        is_hinted = current.hinted_at is not None and answer.answered_at > current.hinted_at
        given[user] = (earned // 2 if is_hinted else earned) if answer.is_right else 0
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
    places = _places(totals)
    return tuple(Standing(place, user, totals[user], right[user]) for user, place in places.items())


def team_standings(table: Iterable[Standing], players: Mapping[int, Player]) -> tuple[TeamStanding, ...]:
    """The table of a game's teams, best first; a team that nobody is in has no place."""
    points = {row.user_id: row.points for row in table}
    members: dict[int, list[int]] = {}
    for user, player in players.items():
        if player.team is not None:
            members.setdefault(player.team, []).append(user)
    averages = {
        team: round(Fraction(sum(points.get(user, 0) for user in users), len(users))) for team, users in members.items()
    }
    places = _places(averages)
    return tuple(TeamStanding(place, team, averages[team], tuple(members[team])) for team, place in places.items())


def _places(totals: Mapping[int, int]) -> dict[int, int]:
    """The place of each, best first."""
    rows = sorted(totals, key=lambda key: (-totals[key], key))
    first: dict[int, int] = {}
    for position, key in enumerate(rows, 1):
        first.setdefault(totals[key], position)
    return {key: first[totals[key]] for key in rows}
