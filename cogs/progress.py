"""/progress: how far one has watched. Personal, kept across servers, and answered privately."""

from __future__ import annotations

from discord import Interaction, app_commands
from discord.ext import commands

from bot.client import Rooftop
from bot.i18n.commands import described
from bot.ui import choices
from bot.ui.replies import reader, tell
from bot.ui.spoilers.cards import progress_card, progress_text


class Progress(commands.GroupCog, group_name="progress", group_description=described("progress")):
    """A fan's own progress."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    @app_commands.command(name="set", description=described("progress-set"))
    @app_commands.describe(show=described("option-which-show"), episode=described("progress-set-episode"))
    @app_commands.autocomplete(show=choices.shows, episode=choices.episodes)
    async def set(self, interaction: Interaction[Rooftop], show: str, episode: str) -> None:
        chosen = self.bot.library.show(show)
        reached = self.bot.library.episode(chosen, episode)
        await self.bot.spoilers.watched(interaction.user.id, chosen, reached)
        say = reader(interaction)
        told = say("progress-set", show=chosen.title(say.language), episode=progress_text(say, reached))
        await tell(interaction, told)

    @app_commands.command(name="show", description=described("progress-show"))
    async def show(self, interaction: Interaction[Rooftop]) -> None:
        reached = await self.bot.spoilers.all_reached(interaction.user.id)
        await tell(interaction, progress_card(reader(interaction), reached))

    @app_commands.command(name="clear", description=described("progress-clear"))
    @app_commands.describe(show=described("option-show-or-all"))
    @app_commands.autocomplete(show=choices.shows)
    async def clear(self, interaction: Interaction[Rooftop], show: str | None = None) -> None:
        forgotten = await self.bot.spoilers.forget(interaction.user.id, self.bot.library.show(show) if show else None)
        await tell(interaction, reader(interaction)("progress-cleared", count=forgotten))


async def setup(bot: Rooftop) -> None:
    await bot.add_cog(Progress(bot))
