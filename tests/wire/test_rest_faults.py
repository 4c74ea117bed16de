"""Whatever Discord's API answers, or does not: a game, a poll, a reminder and the guard lose nothing and go on.

All faults strike in one bot at once, each in a channel of its own: what one of them holds up holds up no other.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.db.tables import answers, games

from .faults import FAULTS, Fault
from .indoors import WallClock, indoors
from .ratelimits import Limit
from .rooftop import lock_in, open_poll, question
from .standin import StandIn

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from structlog.typing import EventDict

    from bot.client import Rooftop
    from bot.settings import Settings

    from .channels import Channel
    from .guilds import Member

pytestmark = pytest.mark.usefixtures("_migrated")

LEFT_TO_US = ("page-503", "limited-page", "silence", "lost")
"""Those in which the library does not ask again by itself."""


@pytest.fixture
def standin(uncomplaining: StandIn) -> StandIn:
    uncomplaining.world.patience = 25.0
    # What the library asks again at once comes on top of the pace that the bot keeps.
    uncomplaining.rest.rates.overall.limit = Limit(1000, 1.0)
    return uncomplaining


@pytest.fixture
def clock() -> WallClock:
    return WallClock()


@pytest.fixture
async def bot(calm: list[EventDict], standin: StandIn, settings: Settings, clock: WallClock) -> AsyncIterator[Rooftop]:
    async with indoors(standin, settings.model_copy(update={"message_content": True}), clock) as (running, _):
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


async def test_a_vote_is_stored_whatever_becomes_of_its_answer(standin: StandIn, bot: Rooftop, mina: Member) -> None:
    async def vote(name: str, fault: Fault) -> None:
        place = standin.world.guild.add_text(name)
        poll = await open_poll(standin, mina, place)
        fan = standin.world.guild.add_member(f"A fan of {name}")
        press = await standin.press(fan, poll, "Yes")
        standin.fail_next("POST", f"/interactions/{press.id}/*", fault)
        await poll.shows("One vote")
        told = (await press.original()).text
        assert "Your vote is stored" in told or "Discord did not answer me just now" in told

    await asyncio.gather(*(vote(name, fault) for name, fault in FAULTS.items()))


@pytest.mark.usefixtures("bot")
async def test_a_lobby_that_stands_is_played_whatever_became_of_its_answer(standin: StandIn) -> None:
    async def open_lobby(name: str, fault: Fault) -> str | None:
        place = standin.world.guild.add_text(name)
        host, other = (standin.world.guild.add_member(f"{who} of {name}") for who in ("Host", "Guest"))
        opened = await standin.slash(host, place, "trivia start", questions=2, seconds=60)
        standin.fail_next("POST", f"/interactions/{opened.id}/*", fault)
        answer = await opened.answered()
        if answer.ephemeral:
            assert "Discord did not answer me just now" in answer.text
            await question(standin, place, host, other)
            return name
        assert answer.message
        await (await standin.press(other, answer.message, "Join")).answered()
        await answer.message.shows("2 are in")
        await standin.press(host, answer.message, "Start")
        await place.message_where("Question 1 of 2")
        return None

    given_up = await asyncio.gather(*(open_lobby(name, fault) for name, fault in FAULTS.items()))
    assert {name for name in given_up if name} <= {*LEFT_TO_US, "cut"} - {"lost"}


@pytest.mark.usefixtures("bot")
async def test_a_seal_that_stands_is_kept_whatever_became_of_its_answer(standin: StandIn) -> None:
    async def seal(place: Channel, fan: Member, text: str) -> str:
        style = "Sealed, behind a Reveal button"
        form = await (await standin.slash(fan, place, "spoiler say", up_to="S1E8", style=style)).modal()
        return (await (await standin.submit(fan, form, {"Your text": text})).original()).text

    async def lose(name: str) -> None:
        place, fan = standin.world.guild.add_text(name), standin.world.guild.add_member(f"A fan of {name}")
        assert "Sealed and posted" in await seal(place, fan, "He bites.")  # by a webhook, which stands from now on
        (webhook,) = (webhook for webhook in standin.world.webhooks.values() if webhook.channel is place)
        standin.fail_next("POST", f"/webhooks/{webhook.id}/*", FAULTS[name])
        told = await seal(place, fan, "She bites.")
        stands = len(place.messages) > 1
        assert stands == ("Sealed and posted" in told) != ("Discord did not answer me" in told)
        if stands:
            revealed = await standin.press(fan, list(place.messages.values())[-1], "Reveal")
            assert "She bites." in (await revealed.original()).text

    await asyncio.gather(*map(lose, (*LEFT_TO_US, "half", "cut")))


@pytest.mark.usefixtures("bot")
async def test_a_night_and_a_daily_reminder_come_once(standin: StandIn, clock: WallClock) -> None:
    class Evening:
        """A server in which a night and a daily reminder are planned."""

        def __init__(self, name: str, fault: Fault) -> None:
            guild = standin.world.add_guild(name)
            self.events, self.fault = f"/guilds/{guild.id}/scheduled-events/*", fault
            self.place = guild.add_text("evenings")
            self.moderator = guild.add_member("Sora", guild.add_role("Moderator", manage_guild=True))

        async def plan(self) -> None:
            standin.fail_next("POST", f"/channels/{self.place.id}/messages", self.fault)
            for command, when in (("trivia night", {"when": "1h"}), ("trivia schedule", {"daily_at": "3h"})):
                await (await standin.slash(self.moderator, self.place, command, **when)).original()
            assert len(self.place.messages) == 1

        async def comes(self, words: str) -> None:
            await self.place.message_where(words)

        def trouble(self) -> None:
            standin.fail_next("PATCH", self.events, self.fault)
            standin.fail_next("POST", f"/channels/{self.place.id}/messages", self.fault)

    evenings = [Evening(name, FAULTS[name]) for name in LEFT_TO_US]
    await asyncio.gather(*(evening.plan() for evening in evenings))
    steps = {timedelta(minutes=46): "Trivia night soon", timedelta(minutes=61): "Nobody is in yet"}
    steps[timedelta(minutes=181)] = "Today's three questions"
    for ahead, words in steps.items():
        for evening in evenings:
            evening.trouble()
        clock.ahead = ahead
        await asyncio.gather(*(evening.comes(words) for evening in evenings))
    for evening in evenings:
        assert len(evening.place.messages) == 1 + len(steps)


@pytest.mark.usefixtures("bot")
async def test_a_seasons_rooms_are_opened_each_once(standin: StandIn) -> None:
    async def open_rooms(name: str) -> None:
        guild = standin.world.add_guild(name)
        place, moderator = guild.add_text("rooms"), guild.add_member("Sora", guild.add_role("All", manage_guild=True))
        standin.fail_next("POST", f"/channels/{place.id}/threads", FAULTS[name], times=2)
        season = await standin.slash(moderator, place, "episode rooms", season=1, show="squid-game")
        await (await season.original()).shows("3 of 9")
        rooms = [channel.name for channel in guild.channels.values() if channel.is_thread]
        assert len(rooms) == len(set(rooms))

    await asyncio.gather(*map(open_rooms, LEFT_TO_US))
