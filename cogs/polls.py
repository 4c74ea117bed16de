"""/poll: speculation about season 2, polls of one's own, and what came of them."""

from __future__ import annotations

from discord import Interaction, RawBulkMessageDeleteEvent, RawMessageDeleteEvent, Role, app_commands
from discord.app_commands import Choice
from discord.ext import commands

from bot.client import Rooftop
from bot.errors import Refusal
from bot.i18n.commands import described
from bot.polls.rules.ballots import MOST_OPTIONS, Kind, Results
from bot.polls.rules.closing import episodes_to_come
from bot.polls.rules.listing import Which
from bot.tongues import tongue
from bot.ui import choices
from bot.ui.polls.desk import POLLS_STAY_OPEN
from bot.ui.replies import reader

DURATIONS = ("1h", "6h", "1d", "3d", "7d", "14d", "30d")


async def template_choices(interaction: Interaction[Rooftop], typed: str) -> list[Choice[str]]:
    """The show's own questions that everybody, or the reader's progress, may see."""
    bot = interaction.client
    show = await choices.show_named(interaction)
    reached = await bot.spoilers.reached(interaction.user.id, show)
    language = reader(interaction).language
    visible = (show.poll_in(poll, language) for poll in show.polls.values() if poll.safe_after <= reached)
    return choices.offered((p.id, p.question) for p in visible if typed.casefold() in p.question.casefold())


async def poll_choices(interaction: Interaction[Rooftop], typed: str) -> list[Choice[str]]:
    """The server's polls."""
    return choices.offered(await interaction.client.poll_catalogue.choices(interaction, typed))


async def closing_choices(interaction: Interaction[Rooftop], typed: str) -> list[Choice[str]]:
    """Usual lengths of time and the episodes to come; else what a moment that is typed comes to."""
    say, show = reader(interaction), await interaction.client.show_for(interaction, None)
    named = [(duration, say(f"duration-{duration}")) for duration in DURATIONS]
    to_come = map(str, episodes_to_come(show, interaction.created_at))
    named += [(episode, say("closing-episode", episode=episode)) for episode in to_come]
    fitting = [(value, label) for value, label in named if typed.casefold() in f"{value} {label}".casefold()]
    if fitting:
        return choices.offered(fitting)
    try:
        tongue(say.language).duration(typed)
    except Refusal:
        return await choices.moments(interaction, typed)
    as_length, as_clock = say("moment-as-length", text=typed), say("moment-as-clock", text=typed)
    return await choices.understood(interaction, (as_length, as_clock))


class Polls(commands.GroupCog, group_name="poll", group_description=described("poll")):
    """Polls and their results."""

    def __init__(self, bot: Rooftop) -> None:
        self.bot = bot

    @app_commands.command(name="season2", description=described("poll-season2"))
    @app_commands.describe(question=described("poll-season2-question"), show=described("option-show"))
    @app_commands.autocomplete(question=template_choices, show=choices.shows)
    async def season2(
        self, interaction: Interaction[Rooftop], question: str | None = None, show: str | None = None
    ) -> None:
        chosen = await self.bot.show_for(interaction, show)
        await self.bot.poll_desk.post_template(interaction, chosen, question)

    @app_commands.command(name="create", description=described("poll-create"))
    @app_commands.describe(
        kind=described("poll-create-kind"),
        closes_in=described("poll-create-closes-in"),
        results=described("poll-create-results"),
        anonymous=described("poll-create-anonymous"),
        max_choices=described("poll-create-max-choices"),
        up_to=described("poll-create-up-to"),
        opens=described("poll-create-opens"),
        ping=described("poll-create-ping"),
    )
    @app_commands.choices(
        kind=[Choice(name=described(f"choice-{kind.value}"), value=kind.value) for kind in Kind],
        results=[
            Choice(name=described(f"choice-{name.value.replace('_', '-')}"), value=name.value) for name in Results
        ],
    )
    @app_commands.autocomplete(closes_in=closing_choices, up_to=choices.episodes, opens=choices.moments)
    async def create(
        self,
        interaction: Interaction[Rooftop],
        kind: str = Kind.SINGLE.value,
        closes_in: str = POLLS_STAY_OPEN,
        results: str = Results.LIVE.value,
        anonymous: bool = False,
        max_choices: app_commands.Range[int, 1, MOST_OPTIONS] | None = None,
        up_to: str | None = None,
        opens: str | None = None,
        ping: Role | None = None,
    ) -> None:
        show = await self.bot.show_for(interaction, None)
        await self.bot.poll_desk.ask_for_poll(
            interaction,
            Kind(kind),
            Results(results),
            closes_in=closes_in,
            opens=opens,
            anonymous=anonymous,
            max_choices=max_choices,
            up_to=self.bot.library.episode(show, up_to) if up_to else None,
            ping=ping,
        )

    @app_commands.command(name="results", description=described("poll-results"))
    @app_commands.describe(poll=described("option-poll"))
    @app_commands.autocomplete(poll=poll_choices)
    async def results(self, interaction: Interaction[Rooftop], poll: str | None = None) -> None:
        await self.bot.poll_results.show(interaction, poll)

    @app_commands.command(name="history", description=described("poll-history"))
    @app_commands.describe(poll=described("option-poll"))
    @app_commands.autocomplete(poll=poll_choices)
    async def history(self, interaction: Interaction[Rooftop], poll: str | None = None) -> None:
        await self.bot.poll_results.history(interaction, poll)

    @app_commands.command(name="export", description=described("poll-export"))
    @app_commands.describe(poll=described("option-poll"))
    @app_commands.autocomplete(poll=poll_choices)
    async def export(self, interaction: Interaction[Rooftop], poll: str | None = None) -> None:
        await self.bot.poll_results.export(interaction, poll)

    @app_commands.command(name="list", description=described("poll-list"))
    @app_commands.describe(which=described("poll-list-which"))
    @app_commands.choices(
        which=[Choice(name=described(f"choice-{each.value}-polls"), value=each.value) for each in Which]
    )
    async def list(self, interaction: Interaction[Rooftop], which: str = Which.ALL.value) -> None:
        await self.bot.poll_catalogue.show(interaction, Which(which))

    @app_commands.command(name="close", description=described("poll-close"))
    @app_commands.describe(poll=described("option-poll"))
    @app_commands.autocomplete(poll=poll_choices)
    async def close(self, interaction: Interaction[Rooftop], poll: str | None = None) -> None:
        await self.bot.poll_outcomes.ask_to_close(interaction, poll)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, deleted: RawMessageDeleteEvent) -> None:
        self.bot.finish_before_stopping()
        await self.bot.fallen_cards.deleted(deleted.guild_id, [deleted.message_id])

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, deleted: RawBulkMessageDeleteEvent) -> None:
        self.bot.finish_before_stopping()
        await self.bot.fallen_cards.deleted(deleted.guild_id, list(deleted.message_ids))

    @app_commands.command(name="resolve", description=described("poll-resolve"))
    @app_commands.describe(poll=described("option-poll"))
    @app_commands.autocomplete(poll=poll_choices)
    async def resolve(self, interaction: Interaction[Rooftop], poll: str | None = None) -> None:
        await self.bot.poll_outcomes.ask_to_resolve(interaction, poll)

    @app_commands.command(name="void", description=described("poll-void"))
    @app_commands.describe(poll=described("option-poll"))
    @app_commands.autocomplete(poll=poll_choices)
    async def void(self, interaction: Interaction[Rooftop], poll: str | None = None) -> None:
        await self.bot.poll_outcomes.ask_to_void(interaction, poll)

    @app_commands.command(name="board", description=described("poll-board"))
    async def board(self, interaction: Interaction[Rooftop]) -> None:
        await self.bot.poll_board.show(interaction)


async def setup(bot: Rooftop) -> None:
    await bot.add_cog(Polls(bot))
