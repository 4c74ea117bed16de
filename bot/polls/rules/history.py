"""How opinion moved while a poll was open, and how it differs by how far the voters have watched."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.polls.rules.ballots import WHOLE, Kind, tally
from bot.polls.rules.forecasts import medians

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from bot.episodes import Episode
    from bot.polls.rules.ballots import Marks, Poll, Tally, Votes
    from bot.polls.rules.forecasts import Cast

MOST_POINTS = 60
# So that nobody is picked out of a group, none is smaller.
SMALLEST_GROUP = 5


@dataclass(frozen=True, slots=True)
class Point:
    """The votes that stood at a time."""

    at: datetime
    votes: Votes


@dataclass(frozen=True, slots=True)
class Group:
    """Voters who had watched about as far when they voted: from one episode to another."""

    first: Episode
    last: Episode
    tally: Tally


def over_time(ballots: Iterable[Cast], since: datetime, until: datetime) -> list[Point]:
    """The votes that stood at evenly spaced times, the last of them `until`; from the first vote on."""
    events = sorted(_events(ballots), key=lambda event: event[0])
    if not events or until <= since:
        return []
    step = (until - since) / MOST_POINTS
    standing: Counter[Marks] = Counter()
    points, place = [], 0
    for number in range(1, MOST_POINTS + 1):
        at = until if number == MOST_POINTS else since + number * step
        while place < len(events) and events[place][0] <= at:
            _, marks, change = events[place]
            standing[marks] += change
            place += 1
        if votes := +standing:
            points.append(Point(at, dict(votes)))
    return points


def by_progress(poll: Poll, reached: Mapping[Episode, Votes]) -> list[Group]:
    """The votes by how far their voters had watched. Too small a group joins its neighbour; none where all are few."""
    groups: list[tuple[Episode, Episode, Counter[Marks]]] = []
    for episode, votes in sorted(reached.items()):
        if groups and groups[-1][2].total() < SMALLEST_GROUP:
            first, _, before = groups.pop()
            groups.append((first, episode, before + Counter(votes)))
        else:
            groups.append((episode, episode, Counter(votes)))
    if len(groups) > 1 and groups[-1][2].total() < SMALLEST_GROUP:
        _, last, few = groups.pop()
        first, _, before = groups.pop()
        groups.append((first, last, before + few))
    return [Group(first, last, tally(poll, votes)) for first, last, votes in groups if votes.total() >= SMALLEST_GROUP]


def _events(ballots: Iterable[Cast]) -> Iterable[tuple[datetime, Marks, int]]:
    for ballot in ballots:
        yield ballot.cast_at, ballot.marks, 1
        if ballot.replaced_at is not None:
            yield ballot.replaced_at, ballot.marks, -1


def lines(poll: Poll, points: Sequence[Point]) -> dict[int, list[tuple[datetime, float]]]:
    """What a chart draws: for each option its portion, 0 to 1, at each time; of a forecast, the crowd's chance."""
    drawn: dict[int, list[tuple[datetime, float]]] = {option.id: [] for option in poll.options}
    for point in points:
        for option, portion in _portions(poll, point.votes):
            drawn[option].append((point.at, portion))
    return drawn


def _portions(poll: Poll, votes: Votes) -> Iterable[tuple[int, float]]:
    if poll.kind is Kind.FORECAST:
        return ((option, percent / WHOLE) for option, percent in medians(votes).items())
    return ((share.option.id, share.portion) for share in tally(poll, votes).shares)
