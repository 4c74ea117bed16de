"""Whatever goes wrong as the guard puts a message in another's place, one of the two stands."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.ui.terms import PERMISSIONS

from .faults import FAULTS, Fault, error
from .indoors import indoors
from .ratelimits import Limit
from .rooftop import SHOW
from .standin import StandIn

if TYPE_CHECKING:
    from structlog.typing import EventDict

    from bot.settings import Settings

    from .channels import Channel
    from .guilds import Member
    from .messages import Message

SPOILER = "Gwi-nam becomes a hambie."
FORBIDDEN = {"forbidden": error(403, 50013)}


class Corner:
    """A channel of a guarded server in which one kind of fault strikes."""

    def __init__(self, discord: StandIn, within: Channel, log: Channel, name: str, fault: Fault) -> None:
        guild = discord.world.guild
        self.discord, self.log, self.name, self.fault = discord, log, name, fault
        self.place, self.mina = guild.add_text(name, within), guild.member("Mina")

    async def blurts_out(self, number: int, method: str, path_glob: str) -> None:
        """Somebody spoils, and the next such request goes wrong; what was said stands all the same."""
        text = f"{SPOILER} That is no. {number} of {self.name}."
        self.discord.fail_next(method, path_glob, self.fault)
        said = await self.discord.say(self.mina, self.place, text)
        await self.log.message_where(f"no. {number} of {self.name}.")
        reposts = [m for m in self.place.matching(f"no. {number} of {self.name}.") if m is not said]
        assert all(f"||{SPOILER}||" in repost.text and repost.author_name == "Mina" for repost in reposts)
        assert len(reposts) == 1 if said.deleted else await self.is_told(said)

    async def is_told(self, said: Message) -> bool:
        """Whether a notice stands below a message, unless the notice itself went wrong."""
        return any(message.reply_to is said for message in self.place.messages.values())

    async def goes_through_it(self) -> None:
        messages = f"/channels/{self.place.id}/messages"
        await self.blurts_out(1, "POST", f"/channels/{self.place.id}/webhooks")
        await self.blurts_out(2, "PUT", "/nothing/goes/wrong")
        (webhook,) = (w for w in self.discord.world.webhooks.values() if w.channel is self.place)
        await self.blurts_out(3, "POST", f"/webhooks/{webhook.id}/*")
        await self.blurts_out(4, "DELETE", f"{messages}/*")
        await self.blurts_out(5, "POST", messages)


@pytest.mark.usefixtures("_migrated")
async def test_what_somebody_said_stands_covered_or_as_it_was(settings: Settings, calm: list[EventDict]) -> None:
    async with StandIn(permissions=PERMISSIONS) as discord:
        discord.world.patience = 20.0
        discord.rest.rates.overall.limit = Limit(1000, 1.0)
        guild = discord.world.guild
        guild.everyone.permissions = 0
        within, log, moderator = guild.add_category("Guarded"), guild.add_text("mod-log"), guild.member("Sora")
        corners = [Corner(discord, within, log, name, fault) for name, fault in {**FAULTS, **FORBIDDEN}.items()]
        async with indoors(discord, settings.model_copy(update={"message_content": True})):
            await run(discord, moderator, log, "guard channel", channel=within, show=SHOW.id, up_to="S1E4")
            await run(discord, moderator, log, "guard log", channel=log)
            await run(discord, moderator, log, "guard mode", mode="wrap")
            await asyncio.gather(*(corner.goes_through_it() for corner in corners))
        assert discord.complaints == []
    assert calm


async def run(discord: StandIn, person: Member, place: Channel, command: str, /, **options: object) -> None:
    await (await discord.slash(person, place, command, **options)).original()
