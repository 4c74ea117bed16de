"""Opinion over time, by how far voters have watched, and as a file."""

from __future__ import annotations

import csv
from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.episodes import Episode
from bot.polls.rules.ballots import Kind
from bot.polls.rules.export import as_csv
from bot.polls.rules.forecasts import Cast
from bot.polls.rules.history import MOST_GROUPS, MOST_POINTS, SMALLEST_GROUP, by_progress, lines, over_time
from tests.polls.samples import OPENED, a_poll

HOUR = timedelta(hours=1)


def chose(voter: int, option: int, hour: float, replaced: float | None = None, reached: Episode | None = None) -> Cast:
    gone = OPENED + replaced * HOUR if replaced is not None else None
    return Cast(voter, ((option, 1),), OPENED + hour * HOUR, gone, reached)


def watched(option: int, count: int, reached: Episode | None) -> list[Cast]:
    """Votes of so many who had watched as far."""
    return [chose(voter, option, 0, reached=reached) for voter in range(count)]


def test_opinion_moves_as_votes_are_cast_and_changed() -> None:
    ballots = [chose(1, 1, 1, replaced=30), chose(2, 1, 2), chose(1, 2, 30)]
    points = over_time(ballots, OPENED, OPENED + 60 * HOUR)
    drawn = lines(a_poll(), points)
    assert len(points) == MOST_POINTS
    assert drawn[1][0] == (OPENED + HOUR, 1.0)
    assert drawn[1][-1] == (OPENED + 60 * HOUR, 0.5)
    assert points[-1].votes == {((1, 1),): 1, ((2, 1),): 1}


def test_a_forecasts_line_is_the_crowds_chance() -> None:
    ballots = [Cast(voter, ((1, yes), (2, 100 - yes)), OPENED) for voter, yes in enumerate((20, 40, 90))]
    drawn = lines(a_poll(kind=Kind.FORECAST), over_time(ballots, OPENED, OPENED + HOUR))
    assert drawn[1][-1][1] == 0.4


def test_nothing_moves_before_the_first_vote() -> None:
    assert over_time([], OPENED, OPENED + HOUR) == []


@given(st.dictionaries(st.integers(0, 30), st.integers(1, 12), max_size=20))
def test_no_group_is_so_small_that_somebody_is_picked_out(voters: dict[int, int]) -> None:
    groups = by_progress([vote for number, count in voters.items() for vote in watched(1, count, Episode(1, number))])
    assert all(group.voters >= SMALLEST_GROUP for group in groups)
    everybody = sum(voters.values())
    assert sum(group.voters for group in groups) == (everybody if everybody >= SMALLEST_GROUP else 0)
    assert all(one.last < other.first for one, other in pairwise(groups))
    assert len(groups) <= MOST_GROUPS


def test_large_groups_stay_apart_and_whoever_said_nothing_has_watched_nothing() -> None:
    said_nothing = [*watched(1, 3, None), *watched(1, 2, Episode.NOTHING)]
    late = [*watched(2, 4, Episode(1, 3)), *watched(1, 9, Episode(1, 12))]
    groups = by_progress([*said_nothing, *late, chose(99, 2, 0, replaced=1)])
    assert [(str(group.first), str(group.last)) for group in groups] == [("S1E0", "S1E0"), ("S1E3", "S1E12")]
    assert [dict(group.votes) for group in groups] == [{((1, 1),): 5}, {((2, 1),): 4, ((1, 1),): 9}]


def test_a_file_has_every_ballot_with_its_voter() -> None:
    rows = list(csv.DictReader(as_csv(a_poll(), [chose(7, 1, 0, replaced=1), chose(7, 2, 1)]).splitlines()))
    assert [(row["voter_id"], row["option"], bool(row["replaced_at"])) for row in rows] == [
        ("7", "Yes", True),
        ("7", "No", False),
    ]


def test_a_file_of_an_anonymous_poll_names_no_voter_and_no_time() -> None:
    text = as_csv(a_poll(anonymous=True), [chose(123456, 2, 0), chose(654321, 1, 1), chose(3, 1, 0, replaced=1)])
    assert "123456" not in text
    assert list(csv.reader(text.splitlines()))[1:] == [["1", "1", "Yes", "1"], ["2", "2", "No", "1"]]


def test_no_cell_of_a_file_is_taken_for_a_formula() -> None:
    text = as_csv(a_poll("=1+1", "No"), [chose(7, 1, 0)])
    assert next(csv.DictReader(text.splitlines()))["option"] == "'=1+1"
