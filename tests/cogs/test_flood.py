"""Somebody who floods the bot is told so, kindly and privately, and costs nobody else their bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot import measures
from bot.client import Rooftop
from bot.db.tables import ballots, polls
from bot.flood import PERSON, SERVER
from bot.measures import Measure
from tests.cogs.games import told
from tests.cogs.polling import create, vote
from tests.forging import press

if TYPE_CHECKING:
    from simcord import MemberActor

    from bot.settings import Settings
    from tests.people import Town

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")
TOO_MUCH, ALL_TOO_MUCH = "That was a lot at once", "So much is asked of me in this server"


@pytest.fixture
def bot(settings: Settings) -> Rooftop:
    """With the limits that people meet."""
    return Rooftop(settings, shard_count=1)


async def is_told(town: Town, fan: MemberActor, command: str = "progress show") -> str:
    return told(await fan.slash(town.general, command))


async def exhaust(town: Town, fan: MemberActor) -> None:
    """Have somebody do as much as one may at once; all of it is done."""
    said = [await is_told(town, fan) for _ in range(PERSON.at_once)]
    assert not any(TOO_MUCH in each for each in said)


async def crowd_in(town: Town) -> None:
    """Have a server's fans run as many commands as are run for it at once."""
    for number in range(SERVER.at_once // PERSON.at_once + 1):
        fan = town.guild.add_member(town.env.create_user(f"fan-{number}"))
        for _ in range(PERSON.at_once):
            await is_told(town, fan)


async def test_a_vote_in_a_flood_is_refused_and_not_stored_and_counts_a_moment_later(town: Town) -> None:
    card = await create(town)
    await exhaust(town, town.joon)
    assert TOO_MUCH in told(await vote(town.joon, card, 1))
    assert await town.rows(ballots) == []
    await town.env.advance_time(1)
    assert "Your vote is stored" in told(await vote(town.joon, card, 1))
    assert [row.voter_id for row in await town.rows(ballots)] == [town.joon.id]


async def test_others_go_on_while_somebody_floods(town: Town) -> None:
    card = await create(town)
    await exhaust(town, town.joon)
    assert TOO_MUCH in await is_told(town, town.joon)
    assert "Your vote is stored" in told(await vote(town.hana, card, 2))


async def test_a_form_that_comes_in_a_flood_comes_back_with_what_was_typed(town: Town) -> None:
    form = await town.mina.slash(town.general, "poll create")
    for _ in range(PERSON.at_once - 1):
        await is_told(town, town.mina)
    refused = told(await town.mina.submit_modal(form, {"question": "Who leads?", "options": "On-jo\nNam-ra"}))
    assert TOO_MUCH in refused
    assert "Who leads?" in refused
    assert await town.rows(polls) == []


async def test_what_is_offered_while_one_types_ends_silently_in_a_flood(town: Town) -> None:
    assert await town.joon.autocomplete(town.general, "progress set", "show", "dead")
    for _ in range(PERSON.at_once - 1):
        await is_told(town, town.joon)
    assert not await town.joon.autocomplete(town.general, "progress set", "show", "dead")


async def test_a_servers_commands_and_pictures_wait_in_a_rush_but_votes_and_moderators_do_not(town: Town) -> None:
    card = await create(town)
    await vote(town.joon, card, 1)
    await crowd_in(town)
    assert ALL_TOO_MUCH in await is_told(town, town.hana)
    assert "Your vote is stored" in told(await vote(town.hana, card, 2))
    assert ALL_TOO_MUCH not in await is_told(town, town.moderator, "guard list")
    (poll,) = await town.rows(polls)
    chart = f"r1:poll.chart:{poll.poll_id}"
    assert ALL_TOO_MUCH in told(await press(town, town.hana, town.general, chart))
    assert ALL_TOO_MUCH not in told(await press(town, town.moderator, town.general, chart))
    await town.env.advance_time(10)
    assert ALL_TOO_MUCH not in await is_told(town, town.hana)


async def test_what_was_refused_for_a_flood_is_measured_as_that(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[Measure, float, tuple[str, ...]]] = []
    card = await create(town)
    await exhaust(town, town.joon)
    monkeypatch.setattr(measures, "listeners", [lambda *measured: heard.append(measured)])
    await is_told(town, town.joon)
    await vote(town.joon, card, 1)
    await town.joon.autocomplete(town.general, "trivia start", "show", "dead")
    refused = ("progress show", "poll.vote", "trivia start")
    assert [labels for _, _, labels in heard] == [(what, "flooded") for what in refused]
