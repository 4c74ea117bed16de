"""How long a poll stays open, in the words of whoever types it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.polls.rules.durations import LONGEST, SHORTEST, parse_duration


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1m", timedelta(minutes=1)),
        ("90m", timedelta(minutes=90)),
        ("2h", timedelta(hours=2)),
        ("2 hours", timedelta(hours=2)),
        ("1hr", timedelta(hours=1)),
        ("3 days", timedelta(days=3)),
        ("1D", timedelta(days=1)),
        ("1w", timedelta(weeks=1)),
        ("2 weeks", timedelta(weeks=2)),
        ("1w12h", timedelta(weeks=1, hours=12)),
        ("1w 12h", timedelta(weeks=1, hours=12)),
        ("1 day, 2 hours, 3 min", timedelta(days=1, hours=2, minutes=3)),
        ("  45 minutes  ", timedelta(minutes=45)),
        ("366d", timedelta(days=366)),
    ],
)
def test_a_length_of_time_is_read_as_people_write_it(text: str, meant: timedelta) -> None:
    assert parse_duration(text) == meant


@pytest.mark.parametrize(
    "text",
    ["", " ", "soon", "5", "h", "-1h", "1.5h", "1h soon", "1mo", "1 month", "1y", "30s", "1h30", "h1", "1,2h", "¾h"],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not"):
        parse_duration(text)


@pytest.mark.parametrize("text", ["0m", "0h 0m", "367d", "8785h", "999999w", "366d 1m"])
def test_less_than_a_minute_and_more_than_a_year_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="between a minute and a year"):
        parse_duration(text)


@given(st.integers(1, LONGEST // SHORTEST))
def test_any_number_of_minutes_up_to_a_year_is_read_exactly(minutes: int) -> None:
    assert parse_duration(f"{minutes}m") == timedelta(minutes=minutes)


@given(
    st.integers(0, 3),
    st.integers(0, 6),
    st.integers(0, 23),
    st.integers(1, 59),
    st.sampled_from(["{}w{}d{}h{}m", "{} w {} d {} h {} m", "{} weeks, {} days, {} hours, {} minutes"]),
)
def test_parts_add_up_however_they_are_spaced(weeks: int, days: int, hours: int, minutes: int, form: str) -> None:
    meant = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)
    assert parse_duration(form.format(weeks, days, hours, minutes)) == meant


@given(st.text(max_size=30))
def test_whatever_is_typed_is_read_within_bounds_or_refused(text: str) -> None:
    try:
        read = parse_duration(text)
    except ValueError:
        return
    assert SHORTEST <= read <= LONGEST
