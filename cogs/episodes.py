"""/episode: a room to talk in for each episode, and for nothing beyond it."""

from __future__ import annotations

from discord import Interaction, RawThreadDeleteEvent, app_commands
from discord.abc import GuildChannel
from discord.app_commands import Choice, Range
from discord.ext import commands

from bot.client import Rooftop
from bot.episodes import Episode
from bot.i18n.commands import described
from bot.ui import choices


async def episode_choices(interaction: Interaction[Rooftop], typed: str) -> list[Choice[str]]:
    """The show's episodes, without "nothing watched": that has no room."""
    return [choice for choice in await choices.episodes(interaction, typed) if choice.value != str(Episode.NOTHING)]


class Episodes(commands.GroupCog, group_name="episode", group_description=described("episode")):
    """The rooms of episodes."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    @app_commands.command(name="room", description=described("episode-room"))
    @app_commands.describe(episode=described("episode-room-episode"), show=described("option-show"))
    @app_commands.autocomplete(episode=episode_choices, show=choices.shows)
    async def room(self, interaction: Interaction[Rooftop], episode: str, show: str | None = None) -> None:
        chosen = await self.bot.show_for(interaction, show)
        await self.bot.room_desk.show_room(interaction, chosen, self.bot.library.episode(chosen, episode))

    @app_commands.command(name="rooms", description=described("episode-rooms"))
    @app_commands.describe(show=described("option-show"), season=described("episode-rooms-season"))
    @app_commands.autocomplete(show=choices.shows)
    @app_commands.autocomplete(season=choices.seasons)
    async def rooms(
        self, interaction: Interaction[Rooftop], show: str | None = None, season: Range[int, 1, 99] | None = None
    ) -> None:
        chosen = await self.bot.show_for(interaction, show)
        if season is None:
            await self.bot.room_desk.show_rooms(interaction, chosen)
        else:
            await self.bot.season_desk.open(interaction, chosen, season)

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, deleted: RawThreadDeleteEvent) -> None:
        self.bot.finish_before_stopping()
        await self.bot.rooms.channel_deleted(deleted.guild_id, deleted.thread_id)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: GuildChannel) -> None:
        self.bot.finish_before_stopping()
        await self.bot.rooms.channel_deleted(channel.guild.id, channel.id)


async def setup(bot: Rooftop) -> None:
    await bot.add_cog(Episodes(bot))
