"""Whatever Discord's API answers, or does not: a game, a poll, a reminder and the guard lose nothing and go on.

All faults strike in one bot at once, each in a channel of its own: what one of them holds up holds up no other.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.db.tables import answers, games
from bot.ui.terms import PERMISSIONS

from .faults import Break, Fault, error, limited, page
from .indoors import indoors
from .ratelimits import Limit
from .rooftop import lock_in, open_poll, question
from .standin import StandIn

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from structlog.typing import EventDict

    from bot.client import Rooftop
    from bot.settings import Settings

pytestmark = pytest.mark.usefixtures("_migrated")

FAULTS: dict[str, Fault] = {
    "failure": error(500),
    "page-502": page(502),
    "page-503": page(503),
    "limited": limited(),
    "limited-shared": limited(scope="shared"),
    "limited-everywhere": limited(scope="global"),
    "limited-unsaid": limited(scope=None),
    "limited-page": page(429),
    "silence": Break.SILENCE,
    "cut": Break.CUT,
    "lost": Break.LOST,
    "half": Break.HALF,
}


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    async with StandIn(permissions=PERMISSIONS) as running:
        running.world.patience = 25.0
        # What the library asks again at once comes on top of the pace that the bot keeps.
        running.rest.rates.overall.limit = Limit(1000, 1.0)
        yield running
        assert running.complaints == []


@pytest.fixture
async def bot(calm: list[EventDict], standin: StandIn, settings: Settings) -> AsyncIterator[Rooftop]:
    async with indoors(standin, settings) as (running, _):
        yield running
    assert calm  # what happened is told, if only in lines


async def test_a_game_goes_on_to_its_podium_and_says_nothing_twice(standin: StandIn, bot: Rooftop) -> None:
    async def play(name: str, fault: Fault) -> None:
        place = standin.world.guild.add_text(name)
        host, other = (standin.world.guild.add_member(f"{who} of {name}") for who in ("Host", "Guest"))
        posts = f"/channels/{place.id}/messages"
        standin.fail_next("POST", posts, fault)
        asked = await question(standin, place, host, other)
        standin.fail_next("PATCH", f"{posts}/*", fault)
        for person in (host, other):
            await lock_in(standin, person, asked)
        await asked.shows("Right: ")
        asked = await place.message_where("Question 2 of 2")
        standin.fail_next("POST", posts, fault)
        for person in (host, other):
            await lock_in(standin, person, asked)
        await place.message_where("The game is over")
        headings = ["Trivia: All of", "Question 1", "Question 2", "The game is over"]
        for heading, message in zip(headings, place.messages.values(), strict=True):
            assert heading in message.text

    await asyncio.gather(*(play(name, fault) for name, fault in FAULTS.items()))
    async with bot.database.read() as connection:
        given = (await connection.scalars(select(answers.c.points))).all()
        states = (await connection.scalars(select(games.c.state))).all()
    assert len(given) == 4 * len(FAULTS)
    assert all(given)
    assert set(states) <= {"finished", "revealed"}  # the last podium may stand a moment before that is known


async def test_a_polls_card_follows_and_ends_on_the_exact_tally(standin: StandIn, bot: Rooftop) -> None:
    async def vote(name: str, fault: Fault) -> None:
        place = standin.world.guild.add_text(name)
        author, *fans = (standin.world.guild.add_member(f"{number} of {name}") for number in range(4))
        posts = f"/channels/{place.id}/messages"
        standin.fail_next("POST", posts, fault)
        poll = await open_poll(standin, author, place)
        standin.fail_next("PATCH", f"{posts}/*", fault)
        for fan in fans:
            assert "Your vote is stored" in (await (await standin.press(fan, poll, "Yes")).original()).text
        await poll.shows("3 votes")
        standin.fail_next("PATCH", f"{posts}/*", fault)
        asked = await (await standin.slash(author, place, "poll close")).original()
        await standin.press(author, asked, "Close it")
        await poll.shows("3 votes · closed")
        assert list(place.messages.values()) == [poll]

    await asyncio.gather(*(vote(name, fault) for name, fault in FAULTS.items()))
