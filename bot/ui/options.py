"""Options of commands that take a channel as it is: the bot knows it, or is told of it by its id."""

from __future__ import annotations

from typing import Any

from discord import AppCommandOptionType, ChannelType, Interaction
from discord.app_commands import AppCommandChannel, AppCommandThread, Transform, Transformer

# Every kind of channel that a server has. Discord's document of its API knows no media channels in an option.
CHANNEL_TYPES = [
    ChannelType.text,
    ChannelType.voice,
    ChannelType.category,
    ChannelType.news,
    ChannelType.news_thread,
    ChannelType.public_thread,
    ChannelType.private_thread,
    ChannelType.stage_voice,
    ChannelType.forum,
]

# Where people write without being in a thread.
TEXT_TYPES = [ChannelType.text, ChannelType.news, ChannelType.public_thread, ChannelType.private_thread]


class ChannelTransformer(Transformer):
    """Takes a channel, a category or a thread."""

    @property
    def type(self) -> AppCommandOptionType:
        return AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[ChannelType]:
        return CHANNEL_TYPES

    async def transform(self, _: Interaction, value: Any, /) -> Any:
        return value


class TextTransformer(ChannelTransformer):
    """Takes a channel that people write in."""

    @property
    def channel_types(self) -> list[ChannelType]:
        return TEXT_TYPES


Channel = Transform[AppCommandChannel | AppCommandThread, ChannelTransformer]
TextChannel = Transform[AppCommandChannel | AppCommandThread, TextTransformer]
