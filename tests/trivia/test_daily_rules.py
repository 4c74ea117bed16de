"""Which questions a day has, when it begins and ends, and how a streak is counted."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.episodes import Episode
from bot.trivia.rules.daily import QUESTIONS, Play, Streak, day_of, draw, ends, streak, takes_answers

MONDAY = date(2026, 8, 3)
DAY = timedelta(days=1)
BERLIN, CAIRO, SEOUL = ZoneInfo("Europe/Berlin"), ZoneInfo("Africa/Cairo"), ZoneInfo("Asia/Seoul")


def days(pattern: str) -> set[date]:
    """The days done, from a Monday on: `x` is a day that was done."""
    return {MONDAY + number * DAY for number, mark in enumerate(pattern) if mark == "x"}


def streak_of(pattern: str) -> Streak:
    """The streak on the last day of a pattern."""
    return streak(days(pattern), MONDAY + (len(pattern) - 1) * DAY)


def longest(done: set[date], today: date) -> int:
    """How many days done the longest span up to a day has that holds no two missed days within seven."""
    best = 0
    for back in range((today - min(done, default=today)).days + 1):
        span = [today - ago * DAY for ago in range(back, -1, -1)]
        missed = [day for day in span if day not in done and day != today]
        if all(later - earlier >= 7 * DAY for earlier, later in pairwise(missed)):
            best = max(best, len(done & set(span)))
    return best


@pytest.mark.parametrize(
    ("pattern", "days_in_a_row", "best"),
    [
        ("-", 0, 0),
        ("x", 1, 1),
        ("xx-", 2, 2),  # today is not missed before it is over
        ("xx-x", 3, 3),  # forgiven, and not counted
        ("xx--", 2, 2),
        ("xx---", 0, 2),  # two in a row are one too many
        ("x-xxxxxx-x", 8, 8),  # seven days apart
        ("x-xxxxx-x", 6, 6),  # six days apart: the first is forgiven no more
        ("xxxxxxxx--xx", 2, 8),
    ],
)
def test_one_day_in_seven_may_be_missed(pattern: str, days_in_a_row: int, best: int) -> None:
    found = streak_of(pattern)
    assert (found.days, found.best) == (days_in_a_row, best)


def test_a_forgiven_day_is_told_until_another_may_be_missed() -> None:
    assert streak_of("xxx").forgiven_from is None
    assert streak_of("xx-x").forgiven_from == MONDAY + 9 * DAY
    assert streak_of("xx-xxxxxx").forgiven_from == MONDAY + 9 * DAY
    assert streak_of("xx-xxxxxxx").forgiven_from is None
    assert streak_of("xx--x").forgiven_from is None  # a new streak has lost nothing yet


@settings(max_examples=60)
@given(st.text("xxx-", max_size=24))
def test_a_streak_is_the_longest_span_up_to_today_that_the_rule_allows(pattern: str) -> None:
    today = MONDAY + max(len(pattern) - 1, 0) * DAY
    found = streak(days(pattern), today)
    assert found.days == longest(days(pattern), today)
    each_day = (longest({day for day in days(pattern) if day <= MONDAY + n * DAY}, MONDAY + n * DAY) for n in range(24))
    assert found.best == max(each_day)


@settings(max_examples=60)
@given(st.integers(1, 20), st.integers(0, 2**32))
def test_no_question_comes_again_before_all_have_been_asked(pool: int, seed: int) -> None:
    names = [f"q{number}" for number in range(pool)]
    asked: dict[str, date] = {}
    drawn: list[str] = []
    for number in range(pool):
        today = draw(names, asked, f"{seed}:{number}")
        assert len(today) == len(set(today)) == min(QUESTIONS, pool)
        drawn += today
        asked |= dict.fromkeys(today, MONDAY + number * DAY)
    assert set(drawn[:pool]) == set(names)


def test_the_draw_is_chance_that_stands_for_ever() -> None:
    names = [f"q{number}" for number in range(1, 11)]
    assert draw(names, {}, "1:the-show:2026-08-03:S1E4") == draw(reversed(names), {}, "1:the-show:2026-08-03:S1E4")
    assert draw(names, {}, "1:the-show:2026-08-03:S1E4") == ["q7", "q10", "q3"]
    assert draw(names, {}, "1:the-show:2026-08-04:S1E4") != draw(names, {}, "1:the-show:2026-08-03:S1E4")


def test_each_fan_sees_the_choices_in_an_order_of_their_own_that_stays() -> None:
    orders = {Play(1, "the-show", user, MONDAY, Episode.NOTHING).shuffled(4, 1) for user in range(100)}
    assert len(orders) > 15
    assert all(sorted(order) == list("0123") for order in orders)
    assert Play(1, "the-show", 7, MONDAY, Episode.NOTHING).shuffled(4, 1) == "2013"


def test_a_day_is_as_long_as_it_is_by_the_servers_clocks() -> None:
    assert day_of(datetime(2026, 8, 3, 16, tzinfo=UTC), SEOUL) == MONDAY + DAY
    shortest, longest_day = date(2026, 3, 29), date(2026, 10, 25)
    for day, hours in ((shortest, 23), (MONDAY, 24), (longest_day, 25)):
        assert ends(day, BERLIN) - ends(day - DAY, BERLIN) == timedelta(hours=hours)
    no_midnight = ends(date(2026, 4, 23), CAIRO)  # clocks go from 23:59 to 1:00
    assert day_of(no_midnight, CAIRO) == date(2026, 4, 24)
    assert day_of(no_midnight - timedelta(seconds=1), CAIRO) == date(2026, 4, 23)


def test_what_was_begun_can_be_finished_within_an_hour_after_midnight() -> None:
    midnight, second = ends(MONDAY, SEOUL), timedelta(seconds=1)
    assert takes_answers(MONDAY, midnight - second, SEOUL)
    assert takes_answers(MONDAY, midnight + timedelta(hours=1) - second, SEOUL)
    assert not takes_answers(MONDAY, midnight + timedelta(hours=1), SEOUL)
    assert not takes_answers(MONDAY + DAY, midnight - second, SEOUL)
