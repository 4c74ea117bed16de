"""Ballots as people type them."""

from __future__ import annotations

from string import ascii_uppercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.polls.rules.ballots import WHOLE, Kind, filled_in
from bot.polls.rules.typed import forecast, forecast_lines, percent, ranking
from tests.polls.samples import a_poll

RANKED = a_poll("On-jo", "Su-hyeok", "Nam-ra", kind=Kind.RANKED)
FORECAST = a_poll("On-jo", "Su-hyeok", "Nam-ra", kind=Kind.FORECAST)


@pytest.mark.parametrize("typed", ["C A", "ca", " c, a ", "C > A", "C;A.", "c\na"])
def test_a_ranking_is_read_however_its_letters_are_set_apart(typed: str) -> None:
    assert ranking(RANKED, typed) == {3: 1, 1: 2}


@pytest.mark.parametrize("typed", ["", "  ", "D", "On-jo", "A B A", "1 2", "Α", "ß"])
def test_what_is_no_ranking_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="ranking-"):
        ranking(RANKED, typed)


@given(st.permutations(ascii_uppercase[:20]), st.integers(1, 20))
def test_every_ranking_that_can_be_read_can_be_counted(letters: list[str], length: int) -> None:
    poll = a_poll(*map(str, range(20)), kind=Kind.RANKED)
    marks = ranking(poll, " ".join(letters[:length]))
    assert [poll.options.index(option) for option in poll.marked(filled_in(poll, marks))] == [
        ascii_uppercase.index(letter) for letter in letters[:length]
    ]


def test_the_option_that_is_left_empty_gets_the_rest() -> None:
    assert forecast(FORECAST, {1: "60", 2: " 30 %"}) == {1: 60, 2: 30, 3: 10}
    assert forecast(FORECAST, {1: "60", 2: "30", 3: "10"}) == {1: 60, 2: 30, 3: 10}


@pytest.mark.parametrize(
    "given", [{}, {1: "60"}, {1: "60", 2: "40"}, {1: "60", 2: "30", 3: "11"}, {1: "50", 2: "30", 3: "19"}]
)
def test_what_does_not_make_a_hundred_is_refused(given: dict[int, str]) -> None:
    with pytest.raises(Refusal, match="forecast-sum"):
        forecast(FORECAST, given)


@pytest.mark.parametrize("typed", ["0", "100", "-5", "12.5", "ten", "٥٠", "1e1", "", "5 5", "50%%"])
def test_a_percentage_is_whole_and_neither_nothing_nor_all(typed: str) -> None:
    with pytest.raises(Refusal, match="not-a-percent"):
        percent(typed)


def test_lines_are_read_with_whatever_stands_between_letter_and_number() -> None:
    assert forecast_lines(FORECAST, "A 60\n\nb: 30 %\n C=10") == {1: "60", 2: "30 %", 3: "10"}
    for wrong, why in (("D 10", "line"), ("60", "line"), ("A", "line"), ("A 1\na 2", "twice")):
        with pytest.raises(Refusal, match=f"forecast-{why}"):
            forecast_lines(FORECAST, wrong)


@given(st.lists(st.integers(-5, 120), min_size=3, max_size=3))
def test_every_forecast_that_can_be_read_can_be_counted(percents: list[int]) -> None:
    given = dict(enumerate(map(str, percents), 1))
    try:
        read = forecast(FORECAST, given)
    except Refusal:
        assert sum(percents) != WHOLE or not all(1 <= each < WHOLE for each in percents)
    else:
        assert filled_in(FORECAST, read) == tuple(enumerate(percents, 1))
