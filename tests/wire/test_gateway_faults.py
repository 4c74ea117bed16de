"""Whatever becomes of the connection, what was running goes on and nothing is lost; or the bot says why it ends."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.db.tables import ballots
from bot.errors import StartupError

from .faults import Break, Fault, page
from .gateway import ENDS_SESSION
from .indoors import indoors
from .rooftop import lock_in, open_poll, question
from .standin import StandIn

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.client import Rooftop
    from bot.settings import Settings

    from .channels import Channel
    from .guilds import Member
    from .messages import Message

Interruption = Callable[[], Awaitable[None]]

pytestmark = pytest.mark.usefixtures("_migrated")

DROPPED = None
"""No close code at all, which clients know as 1006."""
CLOSES = [DROPPED, 1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009]
FOR_GOOD = {
    4004: "refused the token.*Reset Token",
    4010: r"refused a shard.*start Rooftop again",
    4011: r"wants more shards.*start Rooftop again",
    4012: r"speaks this version.*update Rooftop",
    4013: r"does not know an intent.*update Rooftop",
    4014: r"privileged intent.*Message Content Intent",
}


@pytest.fixture
def standin(uncomplaining: StandIn) -> StandIn:
    return uncomplaining


@pytest.fixture
async def bot(standin: StandIn, settings: Settings) -> AsyncIterator[Rooftop]:
    async with indoors(standin, settings) as (running, _):
        yield running


async def test_over_every_break_the_game_and_the_poll_go_on_and_what_was_pressed_meanwhile_counts(
    standin: StandIn, bot: Rooftop, mina: Member, joon: Member, general: Channel
) -> None:
    asked, poll = await question(standin, general, mina, joon), await open_poll(standin, mina, general)
    gateway = standin.gateway
    resumable: list[Interruption] = [partial(standin.drop, code=code) for code in CLOSES if code not in ENDS_SESSION]
    resumable += [gateway.ask_to_reconnect, partial(gateway.invalidate, resumable=True)]
    for_a_new_session: list[Interruption] = [partial(standin.drop, code=code) for code in ENDS_SESSION]
    for_a_new_session += [partial(gateway.invalidate, resumable=False)]
    voters = []
    for interrupt in resumable:
        _, meanwhile, _ = await asyncio.gather(interrupt(), vote(standin, poll), back(standin))
        voters += [meanwhile, await vote(standin, poll)]
    assert len(gateway.identifies) == 1
    for interrupt in for_a_new_session:
        await asyncio.gather(interrupt(), back(standin))
        voters.append(await vote(standin, poll))
    assert len(gateway.identifies) == 1 + len(for_a_new_session)
    assert await stored(bot) == voters
    for person in (mina, joon):
        await lock_in(standin, person, asked)
    await asked.shows("Right: ")
    await general.message_where("Question 2 of 2")


async def test_what_a_resume_brings_twice_is_done_once(
    standin: StandIn, bot: Rooftop, mina: Member, joon: Member, general: Channel
) -> None:
    asked, poll = await question(standin, general, mina, joon), await open_poll(standin, mina, general)
    voter = await vote(standin, poll)
    await lock_in(standin, mina, asked)
    form = await (await standin.slash(mina, general, "poll create")).modal()
    await (await standin.submit(mina, form, {"question": "Once?", "options": "Yes\nNo"})).original()
    standin.gateway.overlap = 20
    await asyncio.gather(standin.drop(), back(standin))
    after = await vote(standin, poll)
    assert await stored(bot) == [voter, after]
    assert len([message for message in general.messages.values() if "Once?" in message.text]) == 1
    assert [request.status for request in standin.requested("POST", "/callback") if request.status >= 400] == []


async def test_a_connection_on_which_nothing_comes_through_is_given_up_and_begun_again(
    standin: StandIn, settings: Settings, mina: Member, general: Channel
) -> None:
    standin.gateway.heartbeat_ms = 200
    async with indoors(standin, settings) as (bot, _):
        bot._connection.heartbeat_timeout = 1.0
        await asyncio.gather(standin.drop(), back(standin))  # the new connection has that patience
        poll = await open_poll(standin, mina, general)
        standin.gateway.go_silent()
        _, voter = await asyncio.gather(back(standin), vote(standin, poll))
        assert await stored(bot) == [voter]


async def test_a_gateway_that_takes_no_connection_is_asked_again(
    standin: StandIn, bot: Rooftop, mina: Member, general: Channel
) -> None:
    poll = await open_poll(standin, mina, general)
    standin.gateway.refused_connections = 1
    await asyncio.gather(standin.drop(), back(standin))
    voter = await vote(standin, poll)
    assert await stored(bot) == [voter]


@pytest.mark.parametrize("fault", [page(503), page(429), Break.CUT], ids=["failure", "limit", "break"])
async def test_a_start_while_discord_is_in_trouble_ends_with_what_to_do(
    standin: StandIn, settings: Settings, fault: Fault
) -> None:
    standin.fail_next("GET", "/users/@me", fault, times=5)
    with pytest.raises(
        StartupError, match=r"^Discord cannot be reached: [^<>\n]+\. Check the network and try again\.$"
    ):
        async with indoors(standin, settings):
            pass


@pytest.mark.parametrize("code", FOR_GOOD)
async def test_a_close_for_good_ends_the_bot_in_order_with_what_to_do(
    standin: StandIn, settings: Settings, mina: Member, general: Channel, code: int
) -> None:
    async with indoors(standin, settings) as (bot, connection):
        poll = await open_poll(standin, mina, general)
        await vote(standin, poll)
        await standin.drop(code=code)
        with pytest.raises(StartupError, match=FOR_GOOD[code]):
            await connection
        assert bot.is_closed()
    await poll.shows("One vote")


async def vote(standin: StandIn, poll: Message) -> int:
    """A new fan votes and is told that it counts; returns who it was."""
    fan = poll.channel.guild.add_member("A fan")
    assert "Your vote is stored" in (await (await standin.press(fan, poll, "Yes")).original()).text
    return int(fan.id)


async def back(standin: StandIn) -> None:
    """Returns once the bot has connected anew."""
    before = len(standin.gateway.transports)
    await standin.wait_for(lambda: len(standin.gateway.transports) > before, "the bot to come back")
    await standin.connected()


async def stored(bot: Rooftop) -> list[int]:
    """Whose votes are in the database, in their order."""
    async with bot.database.read() as connection:
        return list((await connection.scalars(select(ballots.c.voter_id).order_by(ballots.c.ballot_id))).all())
