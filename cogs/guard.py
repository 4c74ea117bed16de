"""/guard: which channel may talk openly about which episode. For moderators."""

from __future__ import annotations

from typing import Any

from discord import AppCommandOptionType, ChannelType, Interaction, Permissions, app_commands
from discord.app_commands import AppCommandChannel, AppCommandThread, Transform, Transformer
from discord.ext import commands

from bot.client import Rooftop
from bot.errors import Refusal
from bot.i18n.commands import described
from bot.ui import choices
from bot.ui.places import place_of, require_moderator
from bot.ui.replies import reader, tell
from bot.ui.spoiler_cards import ceiling_text, ceilings_card

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


class ChannelTransformer(Transformer):
    """Takes a channel, a category or a thread as it is."""

    @property
    def type(self) -> AppCommandOptionType:
        return AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[ChannelType]:
        return CHANNEL_TYPES

    async def transform(self, _: Interaction, value: Any, /) -> Any:
        return value


Channel = Transform[AppCommandChannel | AppCommandThread, ChannelTransformer]


class Guard(commands.GroupCog, group_name="guard", group_description=described("guard")):
    """The ceilings of a server's channels."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    async def interaction_check(self, interaction: Interaction) -> bool:
        try:
            require_moderator(interaction)
        except Refusal as refusal:  # here the library hands on only errors of its own, and we look for their cause
            raise app_commands.CheckFailure from refusal
        return True

    @app_commands.command(name="channel", description=described("guard-channel"))
    @app_commands.describe(
        channel=described("guard-channel-channel"),
        show=described("option-show"),
        up_to=described("guard-channel-up-to"),
    )
    @app_commands.autocomplete(show=choices.shows, up_to=choices.episodes)
    async def channel(
        self,
        interaction: Interaction[Rooftop],
        channel: Channel,
        show: str | None = None,
        up_to: str | None = None,
    ) -> None:
        place, chosen = place_of(interaction), self.bot.library.show(show)
        episode = self.bot.library.episode(chosen, up_to) if up_to else chosen.latest
        await self.bot.spoilers.set_ceiling(place.guild_id, channel.id, chosen, episode, interaction.user.id)
        say = reader(interaction)
        title, reach = chosen.title(say.language), ceiling_text(say, episode)
        await tell(interaction, say("guard-set", channel=channel.mention, show=title, episode=reach))

    @app_commands.command(name="clear", description=described("guard-clear"))
    @app_commands.describe(channel=described("guard-channel-channel"), show=described("option-show"))
    @app_commands.autocomplete(show=choices.shows)
    async def clear(self, interaction: Interaction[Rooftop], channel: Channel, show: str | None = None) -> None:
        chosen = self.bot.library.show(show) if show else None
        lifted = await self.bot.spoilers.lift_ceiling(place_of(interaction).guild_id, channel.id, chosen)
        await tell(interaction, reader(interaction)("guard-cleared", count=lifted, channel=channel.mention))

    @app_commands.command(name="list", description=described("guard-list"))
    async def list(self, interaction: Interaction[Rooftop]) -> None:
        ceilings = await self.bot.spoilers.ceilings(place_of(interaction).guild_id)
        await tell(interaction, ceilings_card(reader(interaction), ceilings))


async def setup(bot: Rooftop) -> None:
    cog = Guard(bot)
    assert cog.app_command is not None
    cog.app_command.default_permissions = Permissions(manage_guild=True)
    await bot.add_cog(cog)
