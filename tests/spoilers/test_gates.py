"""The comparison on which everything rests: what was reached against what something needs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.episodes import Episode
from bot.spoilers.rules.gates import Ceiling, Place, ceiling_of, lowest, may_be_open

SHOW, OTHER = "all-of-us-are-dead", "another-show"
THREAD, CHANNEL, CATEGORY, ELSEWHERE = 1, 2, 3, 4
PLACE = Place(9, THREAD, (CHANNEL, CATEGORY))

patient = settings(deadline=None, database=None)
episodes = st.builds(Episode, st.integers(1, 60), st.integers(1, 400)) | st.just(Episode.NOTHING)


def test_a_place_without_a_ceiling_around_it_has_none() -> None:
    ceilings = [Ceiling(ELSEWHERE, SHOW, Episode(1, 5)), Ceiling(CHANNEL, OTHER, Episode(1, 5))]
    assert ceiling_of(PLACE, SHOW, ceilings) is None


@pytest.mark.parametrize(
    ("set_on", "holds"),
    [
        ((CATEGORY,), CATEGORY),
        ((CATEGORY, CHANNEL), CHANNEL),
        ((THREAD, CHANNEL, CATEGORY), THREAD),
        ((ELSEWHERE, CATEGORY), CATEGORY),
    ],
)
def test_the_nearest_ceiling_holds(set_on: tuple[int, ...], holds: int) -> None:
    ceilings = [Ceiling(channel, SHOW, Episode(1, channel)) for channel in set_on]
    assert ceiling_of(PLACE, SHOW, ceilings) == Episode(1, holds)
    assert ceiling_of(PLACE, SHOW, reversed(ceilings)) == Episode(1, holds)


def test_a_ceiling_of_nothing_is_a_ceiling_and_outweighs_what_is_around_it() -> None:
    ceilings = [Ceiling(CHANNEL, SHOW, Episode.NOTHING), Ceiling(CATEGORY, SHOW, Episode(1, 12))]
    assert ceiling_of(PLACE, SHOW, ceilings) == Episode.NOTHING


@patient
@given(episodes)
def test_where_nobody_set_a_ceiling_only_what_spoils_nothing_is_open(safe_after: Episode) -> None:
    assert may_be_open(safe_after, None) is (safe_after == Episode.NOTHING)


@patient
@given(episodes, episodes)
def test_something_is_open_exactly_up_to_the_ceiling(safe_after: Episode, ceiling: Episode) -> None:
    assert may_be_open(safe_after, ceiling) is (safe_after.code <= ceiling.code)


@patient
@given(st.lists(episodes))
def test_a_group_has_seen_what_each_of_it_has_seen(reached: list[Episode]) -> None:
    assert all(lowest(reached) <= episode for episode in reached)
    assert lowest(reached) in (reached or [Episode.NOTHING])
