"""Times as fans type them in their own language, for nights and for polls, and what is offered meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bot.db.tables import plans, polls
from bot.playground.language import speak
from tests.cogs.games import told
from tests.cogs.polling import fill_in

if TYPE_CHECKING:
    from simcord import MemberActor

    from tests.people import Town

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")

NIGHTS = [
    ("ko", "내일 오후 8시 30분 UTC"),
    ("fr", "demain à 20h30 UTC"),
    ("es-419", "mañana a las 8:30 p. m. UTC"),
    ("fr", "tomorrow 8:30pm UTC"),
]


def tomorrow(town: Town, hour: int, minute: int = 0) -> datetime:
    day = (town.env.now() + timedelta(days=1)).date()
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


async def offered(town: Town, by: MemberActor, command: str, option: str, typed: str) -> dict[str, str]:
    """What each value that is offered is said to be."""
    choices: list[dict[str, Any]] = await by.autocomplete(town.general, command, option, typed)
    return {choice["value"]: choice["name"] for choice in choices}


@pytest.mark.parametrize(("locale", "when"), NIGHTS)
async def test_a_night_is_planned_in_ones_own_language_or_in_english(town: Town, locale: str, when: str) -> None:
    speak(town.env, locale)
    await town.moderator.slash(town.general, "trivia night", when=when)
    (night,) = await town.rows(plans)
    assert night.at == tomorrow(town, 20, 30)


@pytest.mark.parametrize(
    ("locale", "opens", "closes_in", "again"),
    [("ko", "2시간 후", "3일", "내일 20시"), ("fr", "dans 2 heures", "3 jours", "demain 20h")],
)
async def test_a_poll_is_timed_in_ones_own_language(
    town: Town, locale: str, opens: str, closes_in: str, again: str
) -> None:
    speak(town.env, locale)
    made = await fill_in(town, opens=opens, closes_in=closes_in)
    (poll,) = await town.rows(polls)
    assert abs(poll.opens_at - town.env.now() - timedelta(hours=2)) < timedelta(minutes=1)
    assert poll.closes_at - poll.opens_at == timedelta(days=3)
    form = await town.mina.click(made.response, custom_id=f"r1:poll.edit:{poll.poll_id}")
    await town.mina.submit_modal(form, {"question": "?", "options": "a\nb", "closes": again})
    (poll,) = await town.rows(polls)
    assert poll.closes_at == tomorrow(town, 20)


async def test_what_cannot_be_read_is_refused_with_examples_in_ones_own_language(town: Town) -> None:
    speak(town.env, "fr")
    refused = told(await town.moderator.slash(town.general, "trivia night", when="vendredi prochain"))
    assert "« vendredi prochain »" in refused.replace("\N{NO-BREAK SPACE}", " ")
    assert "demain à 20h30" in refused
    assert await town.rows(plans) == []


async def test_usual_times_are_offered_in_ones_own_language(town: Town) -> None:
    speak(town.env, "ko")
    usual = await offered(town, town.moderator, "trivia night", "when", "")
    assert usual["내일 20:00"] == f"내일 20:00 → {tomorrow(town, 20):%Y-%m-%d %H:%M} UTC"
    assert "토요일 20:00" in usual


async def test_where_a_text_can_be_a_time_and_a_length_both_are_offered_as_they_will_be_read(town: Town) -> None:
    await town.env.advance_time(6 * 3600)
    assert list(await offered(town, town.moderator, "trivia night", "when", "20h")) == ["20h"]  # theirs is English
    speak(town.env, "fr")
    in_20_hours, at_8 = town.env.now() + timedelta(hours=20), tomorrow(town, 20) - timedelta(days=1)
    length, clock = f"{in_20_hours:%Y-%m-%d %H:%M} UTC", f"{at_8:%Y-%m-%d %H:%M} UTC"
    assert await offered(town, town.moderator, "trivia night", "when", "20h") == {
        "20h": f"20h → {length}",
        "à 20h": f"à 20h → {clock}",
    }
    for typed in ("20h", "20h00"):
        assert await offered(town, town.mina, "poll create", "closes_in", typed) == {
            f"dans {typed}": f"dans {typed} → {length}",
            f"à {typed}": f"à {typed} → {clock}",
        }
    assert list(await offered(town, town.mina, "poll create", "closes_in", "ven 20h")) == ["ven 20h"]
