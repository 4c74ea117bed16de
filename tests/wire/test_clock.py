"""The clock of the bot's machine jumps, and Discord's does not: no deadline comes twice, and none is lost."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from .indoors import WallClock, indoors
from .rooftop import lock_in, question
from .standin import StandIn

if TYPE_CHECKING:
    from bot.settings import Settings

    from .channels import Channel
    from .guilds import Guild, Member
    from .messages import Message

HOUR = timedelta(hours=1)
NEARLY_ALL = timedelta(seconds=59)
"""Of a question's minute."""
CLOSED = "· closed"


@pytest.fixture
def standin(uncomplaining: StandIn) -> StandIn:
    return uncomplaining


@pytest.mark.usefixtures("_migrated", "calm")
async def test_an_hour_back_and_an_hour_ahead_bring_each_deadline_once(
    standin: StandIn, settings: Settings, guild: Guild, mina: Member, joon: Member, general: Channel
) -> None:
    clock = WallClock()
    async with indoors(standin, settings, clock):
        asked = await question(standin, general, mina, joon)
        soon = await poll(standin, mina, guild.add_text("soon"), "Soon?", "30m")
        later = await poll(standin, mina, guild.add_text("later"), "Later?", "2h")
        await vote(standin, soon)
        for person in (mina, joon):
            await lock_in(standin, person, asked)
        await asked.shows("Right: ")
        second = await general.message_where("Question 2 of 2")

        clock.ahead = NEARLY_ALL
        night = await poll(standin, mina, guild.add_text("night"), "Tonight?", "3h")
        clock.ahead = -HOUR
        await second.shows("Nobody answered")
        await general.message_where("The game is over")
        await vote(standin, soon)

        clock.ahead = HOUR
        await soon.shows(f"2 votes {CLOSED}")
        await vote(standin, later)

        clock.ahead = timedelta()
        await vote(standin, later)
        clock.ahead = 2.5 * HOUR
        await later.shows(f"2 votes {CLOSED}")
    assert [times(message, CLOSED) for message in (soon, later, night)] == [1, 1, 0]
    assert [times(asked, "Right: "), times(second, "Nobody answered")] == [1, 1]
    assert len(general.messages) == len(("lobby", asked, second, "podium"))


async def poll(standin: StandIn, author: Member, place: Channel, asked: str, closes_in: str) -> Message:
    form = await (await standin.slash(author, place, "poll create", closes_in=closes_in)).modal()
    await (await standin.submit(author, form, {"question": asked, "options": "Yes\nNo"})).original()
    return await place.message_where(asked)


async def vote(standin: StandIn, card: Message) -> None:
    fan = card.channel.guild.add_member("A fan")
    assert "Your vote is stored" in (await (await standin.press(fan, card, "Yes")).original()).text


def times(message: Message, words: str) -> int:
    """How often a message has come to say this."""
    return sum(words in version for version in message.versions)
