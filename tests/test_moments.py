"""Lengths of time and moments, in the words of whoever types them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.moments import (
    LONGEST,
    SHORTEST,
    on_the_wall,
    parse_duration,
    parse_moment,
    zone_name,
    zone_named,
    zone_names,
)

if TYPE_CHECKING:
    from datetime import tzinfo

PARIS, SEOUL, NEW_YORK = (ZoneInfo(name) for name in ("Europe/Paris", "Asia/Seoul", "America/New_York"))
NOW = datetime(2026, 7, 22, 12, 30, tzinfo=UTC)  # a Wednesday


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
    with pytest.raises(Refusal, match="not-a-duration"):
        parse_duration(text)


@pytest.mark.parametrize("text", ["0m", "0h 0m", "367d", "8785h", "999999w", "366d 1m", "999999w" * 900])
def test_less_than_a_minute_and_more_than_a_year_are_refused(text: str) -> None:
    with pytest.raises(Refusal, match="not-a-duration"):
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
    except Refusal:
        return
    assert SHORTEST <= read <= LONGEST


# Moments


def moment(text: str, now: datetime = NOW, zone: tzinfo = UTC) -> datetime:
    return parse_moment(text, now, zone).at


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("20:00", utc(2026, 7, 22, 20)),
        ("9:05", utc(2026, 7, 23, 9, 5)),
        ("12:30", utc(2026, 7, 23, 12, 30)),
        ("8pm", utc(2026, 7, 22, 20)),
        ("8:15 pm", utc(2026, 7, 22, 20, 15)),
        ("12 am", utc(2026, 7, 23)),
        ("12pm", utc(2026, 7, 23, 12)),
        ("today 20:00", utc(2026, 7, 22, 20)),
        ("tomorrow 20:00", utc(2026, 7, 23, 20)),
        ("20:00 tomorrow", utc(2026, 7, 23, 20)),
        ("Tomorrow at 8 PM", utc(2026, 7, 23, 20)),
        ("fri 20:00", utc(2026, 7, 24, 20)),
        ("on Friday, 20:00", utc(2026, 7, 24, 20)),
        ("thurs 20:00", utc(2026, 7, 23, 20)),
        ("wed 20:00", utc(2026, 7, 22, 20)),
        ("wednesday 12:00", utc(2026, 7, 29, 12)),
        ("2026-12-24 20:00", utc(2026, 12, 24, 20)),
        ("2026-12-24T20:00Z", utc(2026, 12, 24, 20)),
        ("24 Dec 20:00", utc(2026, 12, 24, 20)),
        ("24th december 2026 at 20:00", utc(2026, 12, 24, 20)),
        ("Dec 24, 8pm", utc(2026, 12, 24, 20)),
        ("24.12. 20:00", utc(2026, 12, 24, 20)),
        ("24.12.2026 20:00", utc(2026, 12, 24, 20)),
        ("1 Jan 00:30", utc(2027, 1, 1, 0, 30)),
        ("22 Jul 12:30", utc(2027, 7, 22, 12, 30)),
        ("90m", NOW + timedelta(minutes=90)),
        ("in 2 days", NOW + timedelta(days=2)),
        ("<t:1790000000:F>", datetime(2026, 9, 21, 14, 13, 20, tzinfo=UTC)),
        ("<t:1790000000>", datetime(2026, 9, 21, 14, 13, 20, tzinfo=UTC)),
        # With a zone
        ("20:00 UTC", utc(2026, 7, 22, 20)),
        ("20:00 Europe/Paris", utc(2026, 7, 22, 18)),
        ("20:00 europe/paris", utc(2026, 7, 22, 18)),
        ("20:00 Paris", utc(2026, 7, 22, 18)),
        ("fri 20:00 KST", utc(2026, 7, 24, 11)),
        ("20:00 KST", utc(2026, 7, 23, 11)),
        ("24 Dec 20:00 EST", utc(2026, 12, 25, 1)),
        ("24 Jul 20:00 EST", utc(2026, 7, 25)),  # the place's own time, which is in summer
        ("20:00+09:00", utc(2026, 7, 23, 11)),
        ("20:00 -0330", utc(2026, 7, 22, 23, 30)),
        ("8pm UTC+9", utc(2026, 7, 23, 11)),
        ("tomorrow 01:00 Asia/Seoul", utc(2026, 7, 22, 16)),
    ],
)
def test_a_moment_is_read_as_people_write_it_and_lies_ahead(text: str, meant: datetime) -> None:
    assert moment(text) == meant


@pytest.mark.parametrize(
    ("text", "key"),
    [
        *(
            (text, "not-a-moment")
            for text in ("", "soon", "fri", "24 Dec", "25:00", "20:60", "13pm", "0am", "20:00:30")
        ),
        *((text, "not-a-moment") for text in ("next fri 20:00", "12/24 20:00", "20:00 Narnia", "x" * 300)),
        *((text, "moment-no-such-day") for text in ("31 Feb 20:00", "2026-13-01 20:00", "29.2. 20:00", "0 May 20:00")),
        *((text, "moment-past") for text in ("today 12:30", "2026-07-22 12:29", "2020-01-01 00:00", "<t:-5>", "0m")),
        *((text, "moment-far") for text in ("2027-07-24 20:00", "9999-12-31 23:59 -14", "<t:999999999999999>", "60w")),
        *((f"20:00 {zone}", "zone-of-several-places") for zone in ("CST", "ist", "BST")),
    ],
)
def test_what_is_no_moment_or_not_ahead_is_refused_with_a_reason(text: str, key: str) -> None:
    with pytest.raises(Refusal, match=f"^{key}$"):
        moment(text)


def test_where_none_is_named_the_zone_of_the_server_holds_also_for_what_today_is() -> None:
    assert moment("today 23:00", zone=SEOUL) == utc(2026, 7, 22, 14)
    assert moment("tomorrow 00:30", NOW + timedelta(hours=3), SEOUL) == utc(2026, 7, 23, 15, 30)  # there it is tomorrow
    assert parse_moment("20:00 KST", NOW, PARIS).zone == SEOUL
    assert parse_moment("20:00", NOW, PARIS).wall == datetime(2026, 7, 22, 20)


def test_a_time_that_clocks_skip_is_refused_with_the_night_and_the_zone() -> None:
    with pytest.raises(Refusal, match="moment-skipped") as refused:
        moment("2027-03-28 02:30 Europe/Paris")
    assert refused.value.values == {"time": "02:30", "day": "2027-03-28", "zone": "Europe/Paris"}
    assert moment("2027-03-28 03:00 Europe/Paris") == utc(2027, 3, 28, 1)


def test_of_a_time_that_comes_twice_the_first_is_meant_and_an_offset_names_the_second() -> None:
    assert moment("2026-10-25 02:30 Europe/Paris") == utc(2026, 10, 25, 0, 30)
    assert moment("2026-10-25 02:30 +01:00") == utc(2026, 10, 25, 1, 30)


def test_every_zone_has_one_place_among_the_names() -> None:
    names = zone_names()
    assert "Asia/Seoul" in names
    assert names == sorted(set(names))


ZONES = st.sampled_from([ZoneInfo(name) for name in zone_names()])
AHEAD = st.integers(1, LONGEST // SHORTEST)


@given(ZONES, AHEAD, st.sampled_from(["%Y-%m-%d %H:%M", "%H:%M %d.%m.%Y", "%d %b %Y %I:%M%p", "%B %d %H:%M"]))
def test_whatever_clocks_show_somewhere_within_a_year_is_read_back(zone: ZoneInfo, minutes: int, form: str) -> None:
    at = NOW + timedelta(minutes=minutes)
    shown = at.astimezone(zone)
    read = moment(f"{shown:{form}} {zone.key}")
    assert read in {at, on_the_wall(shown.replace(tzinfo=None), zone)} or (at - read).days > LONGEST.days - 2


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_moment_ahead_or_refused(text: str) -> None:
    try:
        read = moment(text)
    except Refusal:
        return
    assert NOW < read <= NOW + LONGEST


@given(ZONES, st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)))
def test_clocks_show_a_time_when_we_say_or_skip_it(zone: ZoneInfo, wall: datetime) -> None:
    at = on_the_wall(wall, zone)
    shown = at.astimezone(zone).replace(tzinfo=None)
    assert timedelta() <= shown - wall <= timedelta(days=1)
    assert zone_named(zone_name(zone)) == zone


@pytest.mark.parametrize("offset", ["+09:00", "-03:30", "+00:00", "+14:00"])
def test_an_offset_keeps_its_name(offset: str) -> None:
    zone = zone_named(offset)
    assert isinstance(zone, timezone)
    assert zone_named(zone_name(zone)).utcoffset(None) == zone.utcoffset(None)


@pytest.mark.parametrize("text", ["", "Narnia", "+15:00", "../etc/passwd", "Europe/", "localtime"])
def test_what_is_no_zone_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="no-such-zone"):
        zone_named(text)
