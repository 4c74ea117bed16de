"""/trivia: start a game or plan one, skip a question, stop, see the table and a fan's record; the daily."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar

from discord import Interaction, Member, Role, User, app_commands
from discord.app_commands import Choice, Range
from discord.ext import commands

from bot.client import Rooftop
from bot.i18n.commands import described
from bot.packs.model import DIFFICULTIES
from bot.packs.show import Show
from bot.plans.rules import LONGEST_NOTICE, Repeat
from bot.trivia.lobbies import Wishes
from bot.trivia.rules.game import (
    FEWEST_TEAMS,
    LONGEST,
    MOST_QUESTIONS,
    MOST_TEAMS,
    SHORTEST,
    USUAL_QUESTIONS,
    USUAL_SECONDS,
    Answers,
    Mode,
)
from bot.trivia.rules.records import Period
from bot.ui import choices
from bot.ui.options import TextChannel
from bot.ui.places import place_of

MINUTE = timedelta(minutes=1)
Command = TypeVar("Command", bound=Callable[..., Any])

BY_DIFFICULTY = [Choice(name=described(f"choice-{level}"), value=level) for level in DIFFICULTIES]


def of_a_game(command: Command) -> Command:
    """Mark a command as one that takes the options of a game."""
    described_so = app_commands.describe(
        show=described("option-show"),
        questions=described("trivia-start-questions"),
        answers=described("trivia-start-answers"),
        difficulty=described("trivia-start-difficulty"),
        category=described("trivia-start-category"),
        seconds=described("trivia-start-seconds"),
        up_to=described("trivia-start-up-to"),
        mode=described("trivia-start-mode"),
        teams=described("trivia-start-teams"),
    )
    chosen_from = app_commands.choices(
        answers=[Choice(name=described(f"choice-{way}"), value=way) for way in Answers],
        mode=[Choice(name=described(f"choice-{mode.replace('_', '-')}"), value=mode) for mode in Mode],
        difficulty=BY_DIFFICULTY,
    )
    completed = app_commands.autocomplete(show=choices.shows, category=choices.categories, up_to=choices.episodes)
    return described_so(chosen_from(completed(command)))


class Trivia(commands.GroupCog, group_name="trivia", group_description=described("trivia")):
    """Trivia games, planned ones too, and their table."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    @app_commands.command(name="start", description=described("trivia-start"))
    @of_a_game
    async def start(
        self,
        interaction: Interaction[Rooftop],
        show: str | None = None,
        questions: Range[int, 1, MOST_QUESTIONS] | None = None,
        answers: str | None = None,
        difficulty: str | None = None,
        category: str | None = None,
        seconds: Range[int, SHORTEST, LONGEST] | None = None,
        up_to: str | None = None,
        mode: str = Mode.STANDARD,
        teams: Range[int, FEWEST_TEAMS, MOST_TEAMS] | None = None,
    ) -> None:
        chosen = await self.bot.show_for(interaction, show)
        wishes = await self._wishes(
            interaction, chosen, questions, answers, difficulty, category, seconds, up_to, mode, teams
        )
        await self.bot.trivia_lobby.open(interaction, wishes)

    @app_commands.command(name="skip", description=described("trivia-skip"))
    async def skip(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.trivia_table.skip(interaction)

    @app_commands.command(name="stop", description=described("trivia-stop"))
    async def stop(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.trivia_table.stop(interaction)

    @app_commands.command(name="leaderboard", description=described("trivia-leaderboard"))
    @app_commands.describe(
        period=described("trivia-leaderboard-period"),
        show=described("option-show-or-all"),
        season=described("trivia-leaderboard-season"),
    )
    @app_commands.choices(period=[Choice(name=described(f"choice-{period}"), value=period) for period in Period])
    @app_commands.autocomplete(show=choices.shows)
    @app_commands.autocomplete(season=choices.seasons)
    async def leaderboard(
        self,
        interaction: Interaction[Rooftop],
        period: str = "all",
        show: str | None = None,
        season: Range[int, 1, 99] | None = None,
    ) -> None:
        chosen = await self.bot.show_for(interaction, show) if show or season else None
        await self.bot.record_desk.leaderboard(interaction, period, chosen, season)

    @app_commands.command(name="profile", description=described("trivia-profile"))
    @app_commands.describe(member=described("trivia-profile-member"), show=described("option-show-or-all"))
    @app_commands.autocomplete(show=choices.shows)
    async def profile(
        self,
        interaction: Interaction[Rooftop],
        member: Member | User | None = None,
        show: str | None = None,
    ) -> None:
        chosen = self.bot.library.show(show) if show else None
        await self.bot.record_desk.profile(interaction, member or interaction.user, chosen)

    @app_commands.command(name="daily", description=described("trivia-daily"))
    @app_commands.describe(show=described("option-show"))
    @app_commands.autocomplete(show=choices.shows)
    async def daily(self, interaction: Interaction[Rooftop], show: str | None = None) -> None:
        await self.bot.daily_desk.open(interaction, await self.bot.show_for(interaction, show))

    @app_commands.command(name="suggest", description=described("trivia-suggest"))
    @app_commands.describe(
        show=described("option-show"),
        up_to=described("trivia-suggest-up-to"),
        difficulty=described("trivia-suggest-difficulty"),
    )
    @app_commands.choices(difficulty=BY_DIFFICULTY)
    @app_commands.autocomplete(show=choices.shows, up_to=choices.episodes)
    async def suggest(
        self,
        interaction: Interaction[Rooftop],
        show: str | None = None,
        up_to: str | None = None,
        difficulty: str = "medium",
    ) -> None:
        chosen = await self.bot.show_for(interaction, show)
        episode = self.bot.library.episode(chosen, up_to) if up_to else chosen.latest
        await self.bot.suggestion_desk.ask(interaction, chosen, episode, difficulty)

    @app_commands.command(name="review", description=described("trivia-review"))
    async def review(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.review_desk.open(interaction)

    @app_commands.command(name="night", description=described("trivia-night"))
    @app_commands.describe(
        when=described("trivia-night-when"),
        channel=described("trivia-night-channel"),
        role=described("trivia-night-role"),
        repeat=described("trivia-night-repeat"),
        remind=described("trivia-night-remind"),
        timezone=described("trivia-night-timezone"),
    )
    @app_commands.choices(repeat=[Choice(name=described(f"choice-{how.value}"), value=how.value) for how in Repeat])
    @app_commands.autocomplete(when=choices.moments, timezone=choices.timezones)
    @of_a_game
    async def night(
        self,
        interaction: Interaction[Rooftop],
        when: str,
        channel: TextChannel | None = None,
        role: Role | None = None,
        repeat: str = Repeat.ONCE.value,
        remind: Range[int, 0, LONGEST_NOTICE // MINUTE] = 15,
        timezone: str | None = None,
        show: str | None = None,
        questions: Range[int, 1, MOST_QUESTIONS] | None = None,
        answers: str | None = None,
        difficulty: str | None = None,
        category: str | None = None,
        seconds: Range[int, SHORTEST, LONGEST] | None = None,
        up_to: str | None = None,
        mode: str = Mode.STANDARD,
        teams: Range[int, FEWEST_TEAMS, MOST_TEAMS] | None = None,
    ) -> None:
        chosen = await self.bot.show_for(interaction, show)
        wishes = await self._wishes(
            interaction, chosen, questions, answers, difficulty, category, seconds, up_to, mode, teams
        )
        await self.bot.plan_desk.plan_night(
            interaction,
            when,
            wishes,
            channel=channel,
            role=role,
            repeat=Repeat(repeat),
            notice=remind * MINUTE,
            timezone=timezone,
        )

    @app_commands.command(name="schedule", description=described("trivia-schedule"))
    @app_commands.describe(
        daily_at=described("trivia-schedule-daily-at"),
        channel=described("trivia-night-channel"),
        role=described("trivia-night-role"),
        timezone=described("trivia-night-timezone"),
    )
    @app_commands.autocomplete(daily_at=choices.moments, timezone=choices.timezones)
    async def schedule(
        self,
        interaction: Interaction[Rooftop],
        daily_at: str | None = None,
        channel: TextChannel | None = None,
        role: Role | None = None,
        timezone: str | None = None,
    ) -> None:
        desk = self.bot.plan_desk
        if daily_at is None:
            await desk.show_schedule(interaction)
        else:
            await desk.plan_daily(interaction, daily_at, channel=channel, role=role, timezone=timezone)

    async def _wishes(
        self,
        interaction: Interaction[Rooftop],
        show: Show,
        questions: int | None,
        answers: str | None,
        difficulty: str | None,
        category: str | None,
        seconds: int | None,
        up_to: str | None,
        mode: str,
        teams: int | None,
    ) -> Wishes:
        """What somebody wants of a game; what they leave out is as their server usually has it."""
        library, usual = self.bot.library, await self.bot.servers.look(place_of(interaction).guild_id)
        about = library.category(show, category) if category else None
        episode = library.episode(show, up_to) if up_to else None
        return Wishes(
            show,
            questions or usual.questions or USUAL_QUESTIONS,
            seconds or usual.seconds or USUAL_SECONDS,
            difficulty,
            about,
            episode,
            Answers(answers or usual.answers or Answers.BUTTONS),
            Mode(mode),
            teams or 0,
        )


async def setup(bot: Rooftop) -> None:
    await bot.add_cog(Trivia(bot))
