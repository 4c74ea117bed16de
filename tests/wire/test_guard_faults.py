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

SPOILER = "Gwi-nam becomes a hambie."
STRIKING = {name: fault for name, fault in FAULTS.items() if "limited" not in name} | {"forbidden": error(403, 50013)}
"""All that the library does not wait out by itself, and a permission that was taken away."""


REQUESTS = ("hook", "repost", "removal", "notice")
"""What the guard asks of Discord as it covers a message, in that order."""


class Corner:
    """A channel of a guarded server in which one kind of fault strikes at one request."""

    def __init__(self, discord: StandIn, within: Channel, log: Channel, fault: tuple[str, Fault], at: str) -> None:
        guild, (name, self.fault) = discord.world.guild, fault
        self.discord, self.log, self.name, self.at = discord, log, f"{name}-{at}", at
        self.place, self.mina = guild.add_text(self.name, within), guild.member("Mina")

    async def is_spoiled(self) -> None:
        """Somebody spoils, and a request goes wrong; what was said stands all the same."""
        here = f"/channels/{self.place.id}"
        match self.at:
            case "hook":
                self.goes_wrong("POST", f"{here}/webhooks")
            case "repost":
                await self.blurt_out(f"nothing yet in {self.name}")
                (webhook,) = (w for w in self.discord.world.webhooks.values() if w.channel is self.place)
                self.goes_wrong("POST", f"/webhooks/{webhook.id}/*")
            case "removal":
                self.goes_wrong("DELETE", f"{here}/messages/*")
            case _:
                self.goes_wrong("POST", f"{here}/messages")
        await self.blurt_out(f"something in {self.name}")

    def goes_wrong(self, method: str, path_glob: str) -> None:
        self.discord.fail_next(method, path_glob, self.fault)

    async def blurt_out(self, beside: str) -> None:
        said = await self.discord.say(self.mina, self.place, f"{SPOILER} That is {beside}.")
        await self.log.message_where(f"That is {beside}.")
        reposts = [message for message in self.place.matching(beside) if message is not said]
        assert all(f"||{SPOILER}||" in repost.text and repost.author_name == "Mina" for repost in reposts)
        notices = [message for message in self.place.messages.values() if message.reply_to is said]
        assert reposts if said.deleted else notices


@pytest.mark.usefixtures("_migrated")
async def test_what_somebody_said_stands_covered_or_as_it_was(settings: Settings, calm: list[EventDict]) -> None:
    async with StandIn(permissions=PERMISSIONS) as discord:
        discord.world.patience = 20.0
        discord.rest.rates.overall.limit = Limit(1000, 1.0)
        guild = discord.world.guild
        guild.everyone.permissions = 0
        within, log, moderator = guild.add_category("Guarded"), guild.add_text("mod-log"), guild.member("Sora")
        corners = [Corner(discord, within, log, fault, at) for fault in STRIKING.items() for at in REQUESTS]
        async with indoors(discord, settings.model_copy(update={"message_content": True})):
            await run(discord, moderator, log, "guard channel", channel=within, show=SHOW.id, up_to="S1E4")
            await run(discord, moderator, log, "guard log", channel=log)
            await run(discord, moderator, log, "guard mode", mode="wrap")
            await asyncio.gather(*(corner.is_spoiled() for corner in corners))
        assert discord.complaints == []
    assert calm


async def run(discord: StandIn, person: Member, place: Channel, command: str, /, **options: object) -> None:
    await (await discord.slash(person, place, command, **options)).original()
