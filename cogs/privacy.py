"""/privacy: what is kept, a copy of it, its deletion; and servers that come and go."""

from __future__ import annotations

from discord import Guild, Interaction, app_commands
from discord.ext import commands

from bot.client import Rooftop
from bot.i18n.commands import described


class Privacy(commands.GroupCog, group_name="privacy", group_description=described("privacy")):
    """What people can know and do about their data."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    @app_commands.command(name="policy", description=described("privacy-policy"))
    async def policy(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.privacy_desk.tell_policy(interaction)

    @app_commands.command(name="export", description=described("privacy-export"))
    async def export(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.privacy_desk.export(interaction)

    @app_commands.command(name="delete", description=described("privacy-delete"))
    async def delete(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.privacy_desk.ask(interaction)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: Guild) -> None:
        """The server has removed the bot; one that Discord cannot reach for a while is told of otherwise."""
        self.bot.finish_before_stopping()
        await self.bot.departures.left(guild.id)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: Guild) -> None:
        self.bot.finish_before_stopping()
        await self.bot.departures.came(guild.id)


async def setup(bot: Rooftop) -> None:
    await bot.add_cog(Privacy(bot))
