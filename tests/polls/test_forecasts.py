"""Forecasts are scored as the books say, against the crowd at the time."""

from __future__ import annotations

import math
from collections import Counter
from datetime import timedelta
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.polls.rules.forecasts import Cast, Record, board, calibration, chances, judged, medians, scored
from tests.polls.samples import OPENED

YES, NO = 1, 2
percents = st.integers(1, 99)


def says(voter: int, yes: int, minute: int, replaced: int | None = None) -> Cast:
    """A forecast on yes or no."""
    gone = OPENED + timedelta(minutes=replaced) if replaced is not None else None
    return Cast(voter, ((YES, yes), (NO, 100 - yes)), OPENED + timedelta(minutes=minute), gone)


def test_the_crowds_figure_is_the_median() -> None:
    assert medians({((1, 10), (2, 90)): 1, ((1, 40), (2, 60)): 2, ((1, 99), (2, 1)): 2}) == {1: 40.0, 2: 60.0}
    assert medians({((1, 10), (2, 90)): 1, ((1, 20), (2, 80)): 1}) == {1: 15.0, 2: 85.0}
    assert medians({}) == {}


@given(st.lists(percents, min_size=1, max_size=40))
def test_the_median_is_that_of_all_that_was_said(said: list[int]) -> None:
    votes = Counter(((YES, yes), (NO, 100 - yes)) for yes in said)
    assert medians(votes) == {YES: median(said), NO: 100 - median(said)}


def test_scores_are_those_of_the_books() -> None:
    sure = scored({YES: 0.8, NO: 0.2}, YES)
    assert sure.brier == pytest.approx(0.04)
    assert sure.log == pytest.approx(math.log(0.8))
    assert scored({1: 0.5, 2: 0.3, 3: 0.2}, 2).brier == pytest.approx((0.25 + 0.49 + 0.04) / 2)


def test_a_forecast_is_held_against_those_that_stood_before_it() -> None:
    found = {each.voter_id: each for each in judged((YES, NO), [says(7, 90, 1), says(8, 60, 2), says(9, 70, 3)], YES)}
    assert found[7].crowd.brier == pytest.approx(0.25)  # nobody before: no opinion
    assert found[8].crowd.brier == pytest.approx(0.01)
    assert found[9].crowd.brier == pytest.approx(0.0625)  # between 90 and 60
    assert found[9].own.brier == pytest.approx(0.09)


def test_a_changed_forecast_counts_from_its_change_and_never_against_itself() -> None:
    ballots = [says(7, 10, 1, replaced=5), says(8, 60, 2), says(7, 90, 5)]
    found = {each.voter_id: each for each in judged((YES, NO), ballots, YES)}
    assert found[8].crowd.brier == pytest.approx(0.81)
    assert found[7].own.brier == pytest.approx(0.01)
    assert found[7].crowd.brier == pytest.approx(0.16)


def test_the_board_ranks_by_skill_whoever_made_five_forecasts() -> None:
    rows = board(
        [Record(1, 5, 0.01, 0.25), Record(2, 6, 0.25, 0.25), Record(3, 4, 0.001, 0.25), Record(4, 5, 0.01, 0.25)]
    )
    assert [(row.place, row.voter_id, row.forecasts) for row in rows] == [(1, 1, 5), (1, 4, 5), (3, 2, 6)]
    assert rows[0].skill == pytest.approx(1 - 0.01 / 0.25)
    assert rows[2].skill == pytest.approx(0)


def test_calibration_counts_how_often_things_came_true() -> None:
    first, second = calibration([({YES: 0.9, NO: 0.1}, YES), ({YES: 0.92, NO: 0.08}, NO)])[-2:]
    assert (first.given, first.came_true, first.count) == (pytest.approx(0.1), 0.0, 1)
    assert (second.given, second.came_true, second.count) == (pytest.approx(0.91), 0.5, 2)


@given(st.lists(st.tuples(st.integers(1, 9), percents), min_size=1, max_size=40))
def test_the_crowd_at_a_time_is_the_median_of_what_the_others_last_said(said: list[tuple[int, int]]) -> None:
    ballots = [
        says(
            voter,
            yes,
            minute,
            next((later for later, (v, _) in enumerate(said) if later > minute and v == voter), None),
        )
        for minute, (voter, yes) in enumerate(said)
    ]
    for each in judged((YES, NO), ballots, YES):
        last = max(minute for minute, (voter, _) in enumerate(said) if voter == each.voter_id)
        others = {voter: yes for voter, yes in said[:last] if voter != each.voter_id}
        crowd = median(others.values()) / 100 if others else 0.5
        assert each.crowd.brier == pytest.approx((1 - crowd) ** 2)


@given(st.lists(percents, min_size=1, max_size=30))
def test_no_forecast_is_beyond_the_scale(said: list[int]) -> None:
    for percent in said:
        score = scored(chances({YES: percent, NO: 100 - percent}), YES)
        assert 0 < score.brier < 1
        assert score.log < 0
