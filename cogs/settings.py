"""/setup and /settings: what a server says about itself. For moderators."""

from __future__ import annotations

from discord import Interaction, Permissions, Role, app_commands
from discord.app_commands import Choice, Range
from discord.ext import commands

from bot.client import Rooftop
from bot.i18n import languages, own_name
from bot.i18n.commands import described
from bot.moments import zone_name, zone_named
from bot.trivia.rules.game import LONGEST, MOST_QUESTIONS, SHORTEST, Answers
from bot.ui import choices
from bot.ui.places import moderators_alone, require_moderator
from bot.ui.setup.settings import only_for, pingable


class Settings(commands.GroupCog, group_name="settings", group_description=described("settings")):
    """What is set, as a list, and each part of it by a command."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    async def interaction_check(self, interaction: Interaction) -> bool:
        return moderators_alone(interaction)

    @app_commands.command(name="show", description=described("settings-show"))
    async def show(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.settings_desk.show(interaction)

    @app_commands.command(name="set", description=described("settings-set"))
    @app_commands.describe(
        language=described("settings-set-language"),
        show=described("settings-set-show"),
        timezone=described("trivia-night-timezone"),
        games_by=described("settings-set-games-by"),
        polls_by=described("settings-set-polls-by"),
        remind=described("settings-set-remind"),
        questions=described("settings-set-questions"),
        seconds=described("settings-set-seconds"),
        answers=described("settings-set-answers"),
    )
    @app_commands.choices(
        language=[Choice(name=own_name(each), value=each) for each in languages()],
        answers=[Choice(name=described(f"choice-{way}"), value=way) for way in Answers],
    )
    @app_commands.autocomplete(show=choices.shows, timezone=choices.timezones)
    async def set(
        self,
        interaction: Interaction[Rooftop],
        language: str | None = None,
        show: str | None = None,
        timezone: str | None = None,
        games_by: Role | None = None,
        polls_by: Role | None = None,
        remind: Role | None = None,
        questions: Range[int, 1, MOST_QUESTIONS] | None = None,
        seconds: Range[int, SHORTEST, LONGEST] | None = None,
        answers: str | None = None,
    ) -> None:
        said: dict[str, str | int | None] = {
            "language": language,
            "show_id": self.bot.library.show(show).id if show else None,
            "timezone": zone_name(zone_named(timezone)) if timezone else None,
            "questions": questions,
            "seconds": seconds,
            "answers": answers,
        }
        said = {name: value for name, value in said.items() if value is not None}
        # Everybody's role takes back what was kept for another.
        said |= {"games_role_id": only_for(games_by)} if games_by else {}
        said |= {"polls_role_id": only_for(polls_by)} if polls_by else {}
        said |= {"ping_role_id": pingable(remind)} if remind else {}
        await self.bot.settings_desk.change(interaction, **said)


class Setup(commands.Cog):
    """The panel."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    @app_commands.command(name="setup", description=described("setup"))
    @app_commands.default_permissions(manage_guild=True)
    async def setup(self, interaction: Interaction[Rooftop]) -> None:
        require_moderator(interaction)
        await self.bot.setup_desk.open(interaction)


async def setup(bot: Rooftop) -> None:
    cog = Settings(bot)
    assert cog.app_command is not None
    cog.app_command.default_permissions = Permissions(manage_guild=True)
    await bot.add_cog(cog)
    await bot.add_cog(Setup(bot))
