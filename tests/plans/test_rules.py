"""When something planned is due and comes again, by the clocks of its zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.moments import Moment, parse_moment, zone_names
from bot.plans.rules import Due, Kind, Plan, Repeat, when

AT = datetime(2026, 10, 20, 18, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def plan(moment: Moment, repeat: Repeat = Repeat.ONCE, notice: timedelta = 15 * MINUTE) -> Plan:
    return Plan(1, 2, Kind.NIGHT, channel_id=3, host_id=4, repeat=repeat, notice=notice, **when(moment))


def planned(text: str, repeat: Repeat) -> Plan:
    return plan(parse_moment(text, datetime(2026, 10, 20, tzinfo=UTC), UTC), repeat)


@pytest.mark.parametrize(
    ("early", "due"),
    [
        (HOUR, None),
        (15 * MINUTE, Due.REMIND),
        (MINUTE, Due.REMIND),
        (timedelta(), Due.OPEN),
        (-29 * MINUTE, Due.OPEN),
        (-30 * MINUTE, Due.MISSED),
        (-9 * HOUR, Due.MISSED),
    ],
)
def test_a_reminder_comes_first_then_the_lobby_which_may_be_late_but_not_too_late(
    early: timedelta, due: Due | None
) -> None:
    night = plan(Moment(AT, UTC))
    assert night.due(AT - early) is due
    if due is Due.REMIND:
        assert replace(night, reminded=True).due(AT - early) is None
        assert replace(night, notice=timedelta()).due(AT - early) is None


def test_it_wakes_for_the_next_thing_that_is_due() -> None:
    night = plan(Moment(AT, UTC))
    assert night.wakes_at == AT - 15 * MINUTE
    assert replace(night, reminded=True).wakes_at == replace(night, notice=timedelta()).wakes_at == AT
    assert replace(night, waiting=True).wakes_at == AT + 30 * MINUTE


def test_what_comes_once_does_not_come_again() -> None:
    assert plan(Moment(AT, UTC)).following(AT) is None


def test_a_weekly_night_stays_at_its_local_time_over_both_changes_of_the_clocks() -> None:
    night = planned("24 Oct 20:00 Europe/Paris", Repeat.WEEKLY)
    assert night.at == datetime(2026, 10, 24, 18, tzinfo=UTC)
    after = night.following(night.at)
    assert after is not None
    assert after.at == datetime(2026, 10, 31, 19, tzinfo=UTC)
    spring = after.following(datetime(2027, 3, 27, 20, tzinfo=UTC))
    assert spring is not None
    assert spring.at == datetime(2027, 4, 3, 18, tzinfo=UTC)


def test_a_time_that_clocks_skip_one_night_comes_a_little_later_and_the_next_night_as_ever() -> None:
    night = planned("27 Mar 02:30 Europe/Paris", Repeat.DAILY)
    skipped = night.following(night.at)
    assert skipped is not None
    assert skipped.at.astimezone(ZoneInfo("Europe/Paris")).strftime("%d %H:%M") == "28 03:30"
    next_night = skipped.following(skipped.at)
    assert next_night is not None
    assert next_night.at.astimezone(ZoneInfo("Europe/Paris")).strftime("%d %H:%M") == "29 02:30"


def test_what_comes_again_is_reminded_of_again_and_has_an_event_of_its_own() -> None:
    night = replace(planned("20:00", Repeat.WEEKLY), reminded=True, waiting=True, event_id=7, message_id=8)
    after = night.following(night.at)
    assert after is not None
    assert (after.reminded, after.waiting, after.event_id, after.message_id) == (False, False, None, 8)


ZONES = st.sampled_from(zone_names()).map(ZoneInfo)
WALLS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1))


@given(ZONES, WALLS, st.sampled_from([Repeat.DAILY, Repeat.WEEKLY]), st.integers(0, 400))
def test_it_comes_again_after_now_at_the_same_local_time_or_as_long_after_as_clocks_skip(
    zone: ZoneInfo, wall: datetime, repeat: Repeat, days: int
) -> None:
    night = plan(Moment(wall.replace(tzinfo=zone).astimezone(UTC), zone), repeat)
    now = night.at + timedelta(days=days)
    after = night.following(now)
    assert after is not None
    assert now < after.at <= now + timedelta(days=9)
    assert after.wall.time() == night.wall.time()
    shown = after.at.astimezone(zone).replace(tzinfo=None)
    assert timedelta() <= shown - after.wall <= timedelta(days=1)
    assert (after.wall - night.wall) % (
        timedelta(weeks=1) if repeat is Repeat.WEEKLY else timedelta(days=1)
    ) == timedelta()
