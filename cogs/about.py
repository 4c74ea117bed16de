"""/show and /help: what the show is, and what one can do here. Answered privately."""

from __future__ import annotations

from discord import Interaction, app_commands
from discord.ext import commands

from bot.client import Rooftop
from bot.i18n.commands import described
from bot.ui import choices


class About(commands.GroupCog, group_name="show", group_description=described("show")):
    """The show itself."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    @app_commands.command(name="about", description=described("show-about"))
    @app_commands.describe(show=described("option-show"))
    @app_commands.autocomplete(show=choices.shows)
    async def about(self, interaction: Interaction[Rooftop], show: str | None = None) -> None:
        await self.bot.about_desk.about(interaction, await self.bot.show_for(interaction, show))


class Help(commands.Cog):
    """The way to everything else."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    @app_commands.command(name="help", description=described("help"))
    async def help(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.help_desk.welcome(interaction)


async def setup(bot: Rooftop) -> None:
    await bot.add_cog(About(bot))
    await bot.add_cog(Help(bot))
