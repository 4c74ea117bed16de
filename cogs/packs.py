"""/pack: questions of a server's own, from files or a form. For moderators."""

from __future__ import annotations

from discord import Attachment, Interaction, Permissions, app_commands
from discord.app_commands import Choice, Range
from discord.ext import commands

from bot.client import Rooftop
from bot.i18n.commands import described
from bot.packs.importing.judging import DEFAULT_DIFFICULTY, Defaults
from bot.packs.model import DIFFICULTIES
from bot.packs.own.model import NAME_LENGTH, State
from bot.ui import choices


async def pack_choices(interaction: Interaction[Rooftop], typed: str) -> list[Choice[str]]:
    """The server's own packs."""
    return choices.offered(await interaction.client.pack_desk.choices(interaction, typed))


class Packs(commands.GroupCog, group_name="pack", group_description=described("pack")):
    """The packs of a server's own."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    @app_commands.command(name="import", description=described("pack-import"))
    @app_commands.describe(
        safe_after=described("pack-import-safe-after"),
        file=described("pack-import-file"),
        show=described("option-show"),
        name=described("pack-import-name"),
        category=described("pack-import-category"),
        difficulty=described("pack-import-difficulty"),
    )
    @app_commands.choices(difficulty=[Choice(name=described(f"choice-{level}"), value=level) for level in DIFFICULTIES])
    @app_commands.autocomplete(safe_after=choices.episodes, show=choices.shows, category=choices.categories)
    async def import_(
        self,
        interaction: Interaction[Rooftop],
        safe_after: str,
        file: Attachment | None = None,
        show: str | None = None,
        name: Range[str, 1, NAME_LENGTH] = "",
        category: str | None = None,
        difficulty: str = DEFAULT_DIFFICULTY,
    ) -> None:
        library, chosen = self.bot.library, await self.bot.show_for(interaction, show)
        about = library.category(chosen, category) if category else next(iter(chosen.about.categories))
        defaults = Defaults(library.episode(chosen, safe_after), about, difficulty)
        if file is None:
            await self.bot.pack_desk.ask(interaction, chosen, defaults, name)
        else:
            await self.bot.pack_desk.look(interaction, chosen, file, defaults, name)

    @app_commands.command(name="list", description=described("pack-list"))
    async def list(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.pack_desk.show_list(interaction)

    @app_commands.command(name="export", description=described("pack-export"))
    @app_commands.describe(pack=described("option-pack"))
    @app_commands.autocomplete(pack=pack_choices)
    async def export(self, interaction: Interaction[Rooftop], pack: str) -> None:
        await self.bot.pack_desk.export(interaction, pack)

    @app_commands.command(name="enable", description=described("pack-enable"))
    @app_commands.describe(pack=described("option-pack"))
    @app_commands.autocomplete(pack=pack_choices)
    async def enable(self, interaction: Interaction[Rooftop], pack: str) -> None:
        await self.bot.pack_desk.switch(interaction, pack, State.ENABLED)

    @app_commands.command(name="disable", description=described("pack-disable"))
    @app_commands.describe(pack=described("option-pack"))
    @app_commands.autocomplete(pack=pack_choices)
    async def disable(self, interaction: Interaction[Rooftop], pack: str) -> None:
        await self.bot.pack_desk.switch(interaction, pack, State.DISABLED)

    @app_commands.command(name="remove", description=described("pack-remove"))
    @app_commands.describe(pack=described("option-pack"))
    @app_commands.autocomplete(pack=pack_choices)
    async def remove(self, interaction: Interaction[Rooftop], pack: str) -> None:
        await self.bot.pack_desk.ask_to_remove(interaction, pack)


async def setup(bot: Rooftop) -> None:
    cog = Packs(bot)
    assert cog.app_command is not None
    cog.app_command.default_permissions = Permissions(manage_guild=True)
    await bot.add_cog(cog)
