"""/spoiler, and the message menu "Mark as spoiler"."""

from __future__ import annotations

from discord import (
    Attachment,
    Interaction,
    Message,
    RawBulkMessageDeleteEvent,
    RawMessageDeleteEvent,
    RawThreadDeleteEvent,
    app_commands,
)
from discord.abc import GuildChannel
from discord.app_commands import Choice
from discord.ext import commands

from bot.client import Rooftop
from bot.i18n.commands import described
from bot.ui import choices
from bot.ui.spoilers.desk import SEALED, TAGS


async def point_choices(interaction: Interaction[Rooftop], typed: str) -> list[Choice[str]]:
    """Plot points by their spoiler-free titles."""
    bot = interaction.client
    show = await choices.show_named(interaction)
    return choices.offered(await bot.spoiler_desk.plot_choices(interaction, show, typed))


class Spoilers(commands.GroupCog, group_name="spoiler", group_description=described("spoiler")):
    """Saying spoilers safely."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot
        self.menu = app_commands.ContextMenu(name=described("menu-mark-as-spoiler"), callback=self.mark)
        self.menu.guild_only = True

    async def cog_load(self) -> None:
        self.bot.tree.add_command(self.menu)

    async def cog_unload(self) -> None:
        self.bot.tree.remove_command(self.menu.name, type=self.menu.type)

    @app_commands.command(name="say", description=described("spoiler-say"))
    @app_commands.describe(
        show=described("option-show"),
        up_to=described("spoiler-say-up-to"),
        style=described("spoiler-say-style"),
        file=described("spoiler-say-file"),
    )
    @app_commands.choices(
        style=[Choice(name=described("choice-tags"), value=TAGS), Choice(name=described("choice-sealed"), value=SEALED)]
    )
    @app_commands.autocomplete(show=choices.shows, up_to=choices.episodes)
    async def say(
        self,
        interaction: Interaction[Rooftop],
        show: str | None = None,
        up_to: str | None = None,
        style: str = TAGS,
        file: Attachment | None = None,
    ) -> None:
        chosen = await self.bot.show_for(interaction, show)
        episode = self.bot.library.episode(chosen, up_to) if up_to else chosen.latest
        await self.bot.spoiler_desk.ask_for_text(interaction, chosen, episode, file, style)

    @app_commands.command(name="plot", description=described("spoiler-plot"))
    @app_commands.describe(show=described("option-show"), point=described("spoiler-plot-point"))
    @app_commands.autocomplete(show=choices.shows, point=point_choices)
    async def plot(self, interaction: Interaction[Rooftop], show: str | None = None, point: str | None = None) -> None:
        chosen = await self.bot.show_for(interaction, show)
        await self.bot.spoiler_desk.post_plot_point(interaction, chosen, point)

    @app_commands.command(name="wrap", description=described("spoiler-wrap"))
    async def wrap(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.spoiler_desk.ask_to_wrap(interaction)

    async def mark(self, interaction: Interaction[Rooftop], message: Message) -> None:
        await self.bot.spoiler_desk.mark(interaction, message)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, deleted: RawMessageDeleteEvent) -> None:
        await self._cards_deleted(deleted.guild_id, [deleted.message_id])

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, deleted: RawBulkMessageDeleteEvent) -> None:
        await self._cards_deleted(deleted.guild_id, list(deleted.message_ids))

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: GuildChannel) -> None:
        self.bot.finish_before_stopping()
        await self.bot.seals.channel_deleted(channel.guild.id, channel.id)
        threads = [thread.id for thread in channel.guild.threads if thread.parent_id == channel.id]
        await self.bot.spoilers.channels_deleted(channel.guild.id, [channel.id, *threads])

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, deleted: RawThreadDeleteEvent) -> None:
        self.bot.finish_before_stopping()
        await self.bot.seals.channel_deleted(deleted.guild_id, deleted.thread_id)
        await self.bot.spoilers.channels_deleted(deleted.guild_id, [deleted.thread_id])

    async def _cards_deleted(self, guild: int | None, messages: list[int]) -> None:
        if guild is not None:
            self.bot.finish_before_stopping()
            await self.bot.seals.cards_deleted(guild, messages)
            await self.bot.spoilers.messages_deleted(guild, messages)


async def setup(bot: Rooftop) -> None:
    await bot.add_cog(Spoilers(bot))
