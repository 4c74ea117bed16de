"""A permission, a message, a channel or a thread is taken away in the middle: what was given is kept, others go on."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.db.engine import Database
from bot.db.tables import answers, ballots, games, polls

from .indoors import WallClock, indoors
from .ratelimits import Limit
from .rooftop import lock_in, open_poll, question, right_letter
from .standin import StandIn

if TYPE_CHECKING:
    from structlog.typing import EventDict

    from bot.settings import Settings

    from .channels import Channel
    from .guilds import Guild, Member
    from .messages import Message


@pytest.fixture
def standin(uncomplaining: StandIn) -> StandIn:
    uncomplaining.rest.rates.overall.limit = Limit(1000, 1.0)
    return uncomplaining


class Scene:
    """A game whose question one of two people has answered, and a poll that somebody has voted in."""

    asked: Message
    poll: Message

    def __init__(self, discord: StandIn, place: Channel) -> None:
        self.discord, self.place = discord, place
        self.guild = discord.world.guild
        self.host, self.guest = (self.guild.add_member(f"{who} of {place.name}") for who in ("Host", "Guest"))

    async def begin(self) -> None:
        self.asked = await question(self.discord, self.place, self.host, self.guest)
        self.poll = await open_poll(self.discord, self.host, self.place)
        await lock_in(self.discord, self.host, self.asked)
        await self.vote(self.host)

    async def vote(self, person: Member) -> None:
        told = (await (await self.discord.press(person, self.poll, "Yes")).original()).text
        assert "Your vote is stored" in told

    async def refused(self, method: str, *statuses: int) -> None:
        """Returns once Discord has refused the bot something here."""
        path = f"/channels/{self.place.id}/"

        def found() -> bool:
            here = (r for r in self.discord.requests if r.method == method and r.path.startswith(path))
            return any(request.status in statuses for request in here)

        await self.discord.wait_for(found, f"a refusal in #{self.place.name}")


@pytest.mark.usefixtures("_migrated")
async def test_what_is_taken_away_ends_a_game_quietly_and_keeps_every_vote_and_answer(
    standin: StandIn, settings: Settings, calm: list[EventDict], guild: Guild, sora: Member, general: Channel
) -> None:
    places = {name: guild.add_text(name) for name in ("muted", "hidden", "gone", "tidied", "untouched")}
    places["thread"] = guild.add_thread(general, "thread", sora)
    scenes = {name: Scene(standin, place) for name, place in places.items()}
    muted, hidden, gone, tidied, untouched, thread = scenes.values()
    async with indoors(standin, settings, clock := WallClock()):
        await asyncio.gather(*(scene.begin() for scene in scenes.values()))
        guild.forbid(muted.place, send_messages=True)
        guild.forbid(hidden.place, view_channel=True)
        guild.remove(gone.place)
        guild.remove(thread.place)
        for message in (tidied.asked, tidied.poll):
            await standin.remove(sora, message)
        for scene in (muted, hidden, untouched):
            await scene.vote(scene.guest)
        clock.ahead = timedelta(minutes=2)  # time for every question runs out
        await asyncio.gather(
            muted.refused("POST", 403),
            hidden.refused("PATCH", 403),
            gone.refused("POST", 404),
            thread.refused("POST", 404),
        )
        await muted.asked.shows(f"Right: {muted.host.mention}")
        await muted.asked.shows(
            "The game ends here: I may not write in this channel any more. I am missing Send Messages"
        )
        await hidden.refused("GET", 403)  # to change the last card, once the game has ended
        pressed = await standin.press(hidden.guest, hidden.asked, right_letter(hidden.asked))
        assert "ended because I may not write in this channel any more" in (await pressed.original()).text
        await tidied.place.message_where(f"Right: {tidied.host.mention}")
        await untouched.place.message_where("Question 2 of 2")
        guild.forbid(hidden.place)
        await hidden.vote(guild.add_member("Late"))
        await hidden.poll.shows("3 votes")
        guild.forbid(muted.place)
        await question(standin, muted.place, muted.guest, muted.host)
    assert calm

    def of(*names: str) -> set[int]:
        return {int(places[name].id) for name in names}

    database = Database(settings.database)
    async with database.read() as connection:
        stopped = await connection.scalars(select(games.c.channel_id).where(games.c.state == "stopped"))
        assert set(stopped) == of("muted", "hidden", "gone", "thread")
        assert len((await connection.scalars(select(answers.c.user_id))).all()) == len(scenes)
        assert len((await connection.scalars(select(ballots.c.voter_id))).all()) == len(scenes) + 4
        closed = await connection.scalars(select(polls.c.channel_id).where(polls.c.closed_at.is_not(None)))
        assert set(closed) == of("tidied")
    await database.close()
