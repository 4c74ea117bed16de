"""A server with people in it, and how they see what the bot posts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import discord
from discord import StickerFormatType
from simcord.backend.models.message import MessageSticker
from simcord.results import to_discord_message
from sqlalchemy import Table, select

from bot.client import Rooftop
from bot.flood import Flood, Limit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from simcord import ChannelHandle, GuildHandle, MemberActor
    from simcord.env import Env

    from bot.settings import Settings

SHOW = "all-of-us-are-dead"
# Where time stands still, people do all that a test has them do at once.
TIRELESS = Limit(100_000, 1)
STICKER = b"\x89PNG of a sticker"


def rooftop(settings: Settings) -> Rooftop:
    """The bot, for people who do in no time what takes others an hour."""
    return Rooftop(settings, shard_count=1, flood=Flood(TIRELESS, TIRELESS))


@dataclass(frozen=True)
class Town:
    """Handles on the simulated server."""

    env: Env
    settings: Settings
    guild: GuildHandle
    general: ChannelHandle
    spoilers: ChannelHandle
    mina: MemberActor
    joon: MemberActor
    hana: MemberActor
    moderator: MemberActor

    @classmethod
    def build(cls, env: Env, settings: Settings) -> Town:
        guild = env.create_guild("Rooftop")
        moderators = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
        mina, joon, hana = (guild.add_member(env.create_user(name)) for name in ("mina", "joon", "hana"))
        moderator = guild.add_member(env.create_user("seo-yeon"), roles=[moderators])
        general, spoilers = guild.create_text_channel("general"), guild.create_text_channel("spoilers")
        return cls(env, settings, guild, general, spoilers, mina, joon, hana, moderator)

    @property
    def bot(self) -> Rooftop:
        assert isinstance(self.env.bot, Rooftop)
        return self.env.bot

    async def restart(self) -> None:
        """Stop the bot in order and start a new one on the same data, as a deployment does."""
        await self.bot.close()
        await self.env.restart_bot(rooftop(self.settings))

    async def crash(self) -> None:
        """Start a new bot on the same data without the old one having stopped in order."""
        old = self.bot
        await self.env.restart_bot(rooftop(self.settings))
        await old.database.close()

    async def rows(self, table: Table) -> list[Any]:
        """Everything in a table of the bot's database."""
        async with self.bot.database.read() as connection:
            return list((await connection.execute(select(table))).all())


def expected(env: Env) -> None:
    """Say that what went wrong so far was meant to; it then does not fail the test."""
    env._errors.clear()


async def send_stickers(
    town: Town, text: str, *kinds: StickerFormatType, attachments: Sequence[tuple[str, bytes]] = ()
) -> discord.Message:
    """A message of Mina's with stickers, which Discord has pictures of but where it is a GIF."""
    backend, stickers = town.env.backend, []
    for kind in kinds:
        picture = None if kind is StickerFormatType.gif else STICKER
        made = backend.create_sticker(town.guild.id, "gwi-nam", town.mina.id, format_type=kind.value, file_data=picture)
        stickers.append(MessageSticker(made.id, made.name, made.format_type, town.guild.id))
    files = backend.store_attachments(town.general.id, attachments)
    sent = backend.create_message(town.general.id, town.mina.id, text, attachments=files, stickers=stickers)
    await town.env.settle()
    return to_discord_message(town.env, sent)


def texts(message: Any) -> str:
    """Everything a message says in text, content and components alike."""
    return "\n".join([message.content, *(part["content"] for part in parts(message) if part["type"] == 10)])


def labels(message: Any) -> list[str]:
    """The labels of a message's buttons, in order."""
    return [part["label"] for part in parts(message) if part["type"] == 2]


def menu(message: Any) -> list[dict[str, Any]]:
    """The options of a message's menu."""
    return [option for part in parts(message) if part["type"] == 3 for option in part["options"]]


def custom_ids(message: Any) -> list[str]:
    """The custom ids of everything that can be pressed."""
    return [part["custom_id"] for part in parts(message) if "custom_id" in part]


def parts(message: Any) -> Iterator[dict[str, Any]]:
    """Every component of a message, nested ones too, in order."""
    raw = [c.to_dict() if hasattr(c, "to_dict") else c for c in message.components]
    yield from _walk(raw)


def _walk(components: Any) -> Iterator[dict[str, Any]]:
    for component in components:
        yield component
        yield from _walk(component.get("components", ()))
        if "accessory" in component:
            yield from _walk([component["accessory"]])
