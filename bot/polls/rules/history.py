"""How opinion moved while a poll was open, and how it differs by how far the voters have watched."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.polls.rules.ballots import WHOLE, Kind, tally
from bot.polls.rules.forecasts import medians

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from bot.polls.rules.ballots import Marks, Poll, Votes
    from bot.polls.rules.forecasts import Cast

MOST_POINTS = 60
# So that nobody is picked out of a group, none is smaller.
SMALLEST_GROUP = 5
# So that they can be taken in at a glance, and fit on a card.
MOST_GROUPS = 10


@dataclass(frozen=True, slots=True)
class Point:
    """The votes that stood at a time."""

    at: datetime
    votes: Votes


@dataclass(frozen=True, slots=True)
class Group:
    """The votes of those who had watched about as far when they voted: from one episode to another."""

    first: Episode
    last: Episode
    votes: Votes

    @property
    def voters(self) -> int:
        return sum(self.votes.values())


def over_time(ballots: Iterable[Cast], since: datetime, until: datetime) -> list[Point]:
    """The votes that stood at evenly spaced times, the last of them `until`; from the first vote on."""
    events = sorted(_events(ballots), key=lambda event: event[0])
    if not events:
        return []
    # Votes bear the time of Discord's clock, which may be ahead of ours.
    until = max(until, events[-1][0])
    steps = MOST_POINTS if until > since else 1
    standing: Counter[Marks] = Counter()
    points, place = [], 0
    for number in range(1, steps + 1):
        at = until if number == steps else since + number * (until - since) / steps
        while place < len(events) and events[place][0] <= at:
            _, marks, change = events[place]
            standing[marks] += change
            place += 1
        if votes := +standing:
            points.append(Point(at, dict(votes)))
    return points


def some(points: Sequence[Point], most: int) -> list[Point]:
    """A few of many points, evenly apart, the first and the last among them."""
    if len(points) <= most:
        return list(points)
    return [points[round(number * (len(points) - 1) / (most - 1))] for number in range(most)]


def by_progress(ballots: Iterable[Cast]) -> list[Group]:
    """The votes that stand, by how far their voters had watched; nothing, where they did not say.

    Too small a group joins its neighbour; where all together are too few, there is none.
    """
    reached: dict[Episode, Counter[Marks]] = {}
    for ballot in ballots:
        if ballot.replaced_at is None:
            reached.setdefault(ballot.reached or Episode.NOTHING, Counter())[ballot.marks] += 1
    voters = sum(votes.total() for votes in reached.values())
    smallest = max(SMALLEST_GROUP, ceil(voters / MOST_GROUPS))
    groups: list[Group] = []
    for episode, votes in sorted(reached.items()):
        if groups and groups[-1].voters < smallest:
            before = groups.pop()
            groups.append(Group(before.first, episode, Counter(before.votes) + votes))
        else:
            groups.append(Group(episode, episode, votes))
    if len(groups) > 1 and groups[-1].voters < smallest:
        few, before = groups.pop(), groups.pop()
        groups.append(Group(before.first, few.last, Counter(before.votes) + Counter(few.votes)))
    return [group for group in groups if group.voters >= smallest]


def lines(poll: Poll, points: Sequence[Point]) -> dict[int, list[tuple[datetime, float]]]:
    """What a chart draws: for each option its portion, 0 to 1, at each time; of a forecast, the crowd's chance."""
    drawn: dict[int, list[tuple[datetime, float]]] = {option.id: [] for option in poll.options}
    for point in points:
        for option, portion in portions(poll, point.votes).items():
            drawn[option].append((point.at, portion))
    return drawn


def portions(poll: Poll, votes: Votes) -> dict[int, float]:
    """Each option's portion of the voters, 0 to 1; in a ranking of first choices; of a forecast, the crowd's chance."""
    if poll.kind is Kind.FORECAST:
        return {option: percent / WHOLE for option, percent in medians(votes).items()}
    return {share.option.id: share.portion for share in tally(poll, votes).shares}


def _events(ballots: Iterable[Cast]) -> Iterable[tuple[datetime, Marks, int]]:
    for ballot in ballots:
        yield ballot.cast_at, ballot.marks, 1
        if ballot.replaced_at is not None:
            yield ballot.replaced_at, ballot.marks, -1
