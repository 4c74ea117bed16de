"""Rooftop itself: what it is made of, in which order it starts, and in which it stops."""

from __future__ import annotations

import asyncio
from random import SystemRandom
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.ext import commands
from discord.utils import utcnow

from bot.db.engine import Database
from bot.db.migrate import Migrated, migrate
from bot.deadlines import Clock, Deadlines
from bot.errors import StartupError
from bot.i18n import Words, words
from bot.i18n.commands import CommandTranslator
from bot.packs.library import Library
from bot.plans.service import PlanService
from bot.polls.outcomes.service import PollOutcomes
from bot.polls.preparing.service import PollPreparing
from bot.polls.results.service import PollResults
from bot.polls.service import PollService
from bot.privacy.departures import Departures
from bot.privacy.service import PrivacyService
from bot.rooms.service import RoomService
from bot.servers import Servers
from bot.settings import SEEDS
from bot.spoilers.guarding.automod import AutoModService
from bot.spoilers.guarding.service import GuardService
from bot.spoilers.seals.files import SealFiles
from bot.spoilers.seals.service import SealService
from bot.spoilers.service import SpoilerService
from bot.spoilers.store import SpoilerStore
from bot.trivia.bank import QuestionBank
from bot.trivia.daily.service import DailyService
from bot.trivia.records.service import RecordService
from bot.trivia.service import TriviaService
from bot.ui.about.desk import AboutDesk
from bot.ui.arrivals import Arrival, take_presses
from bot.ui.guard.automod import AutoModKeeper
from bot.ui.guard.desk import GuardDesk
from bot.ui.guard.log import GuardLog
from bot.ui.guard.presses import GuardPresses
from bot.ui.guard.reposts import Reposts
from bot.ui.guard.watch import GuardWatch
from bot.ui.help.desk import HelpDesk
from bot.ui.moderators import ModeratorsEar
from bot.ui.names import Names
from bot.ui.pacing import Pacer
from bot.ui.places import place_of
from bot.ui.plans.desk import PlanDesk
from bot.ui.plans.events import Events
from bot.ui.plans.keeper import PlanKeeper
from bot.ui.polls.board import BoardDesk
from bot.ui.polls.booth import PollBooth
from bot.ui.polls.desk import PollDesk
from bot.ui.polls.fallen import FallenCards
from bot.ui.polls.listing import PollCatalogue
from bot.ui.polls.outcomes import OutcomeDesk
from bot.ui.polls.results import ResultsDesk
from bot.ui.polls.veil import Veil
from bot.ui.polls.wall import PollWall
from bot.ui.presses import Presses
from bot.ui.privacy.desk import PrivacyDesk
from bot.ui.progress import ProgressDesk
from bot.ui.replies import report
from bot.ui.rooms.building import RoomBuilder
from bot.ui.rooms.desk import RoomDesk
from bot.ui.rooms.seasons import SeasonDesk
from bot.ui.seals.desk import SealDesk
from bot.ui.spoilers.desk import SpoilerDesk
from bot.ui.terms import PERMISSIONS, intents, point_at
from bot.ui.tree import Commands
from bot.ui.trivia.answers import TriviaAnswers
from bot.ui.trivia.daily import DailyDesk
from bot.ui.trivia.deciding import DecisionDesk
from bot.ui.trivia.lobby import TriviaLobby
from bot.ui.trivia.podium import Podiums
from bot.ui.trivia.records import RecordDesk
from bot.ui.trivia.reporting import ReportDesk
from bot.ui.trivia.review import ReviewDesk
from bot.ui.trivia.suggesting import SuggestionDesk
from bot.ui.trivia.table import TriviaTable
from bot.ui.voices import Voices

if TYPE_CHECKING:
    from pathlib import Path

    from discord import Interaction

    from bot.packs.show import Show
    from bot.settings import Settings

COGS = ("trivia", "polls", "spoilers", "progress", "guard", "episodes", "privacy", "about")

# Rooftop never speaks, so the libraries for that need not be there.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False

_CLOSED_FOR_GOOD = {
    4004: "Discord refused the token: copy it again from the developer portal, page Bot, Reset Token.",
    4013: "Discord does not know an intent we asked for (4013): update Rooftop.",
    4014: "Discord refused a privileged intent (4014): switch Message Content Intent on in the developer portal, "
    "page Bot, or set MESSAGE_CONTENT=false.",
}


class Rooftop(commands.AutoShardedBot):
    """The bot. Its parts are built when it starts, since a database may only be opened then."""

    database: Database
    deadlines: Deadlines
    spoilers: SpoilerService
    seals: SealService
    guarding: GuardService
    servers: Servers
    trivia: TriviaService
    trivia_table: TriviaTable
    record_desk: RecordDesk
    daily_desk: DailyDesk
    trivia_lobby: TriviaLobby
    trivia_answers: TriviaAnswers
    polls: PollService
    poll_preparing: PollPreparing
    poll_wall: PollWall
    poll_desk: PollDesk
    fallen_cards: FallenCards
    poll_results: ResultsDesk
    poll_outcomes: OutcomeDesk
    poll_board: BoardDesk
    poll_catalogue: PollCatalogue
    seal_desk: SealDesk
    spoiler_desk: SpoilerDesk
    guard_desk: GuardDesk
    guard_watch: GuardWatch
    automod: AutoModKeeper
    rooms: RoomService
    room_desk: RoomDesk
    season_desk: SeasonDesk
    suggestion_desk: SuggestionDesk
    review_desk: ReviewDesk
    plan_desk: PlanDesk
    privacy_desk: PrivacyDesk
    departures: Departures
    about_desk: AboutDesk
    help_desk: HelpDesk
    migrated: Migrated
    tree: Commands

    def __init__(self, settings: Settings, *, seeds: Path = SEEDS, shard_count: int | None = None) -> None:
        super().__init__(
            command_prefix=(),
            help_command=None,
            intents=intents(settings),
            tree_cls=Commands,
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            # How long no further server has to come before what became due meanwhile is done; one that comes later
            # is served all the same.
            guild_ready_timeout=0.5,
            max_messages=None,
            shard_count=shard_count,
        )
        self.settings = settings
        self.library = Library.load(seeds)
        self.presses = Presses(report)
        self.pacer = Pacer()
        self._underway: set[asyncio.Task[Any]] = set()
        take_presses(self, self._take_press)
        point_at(settings, self)

    async def login(self, token: str) -> None:
        """Log in. Raises StartupError, in one sentence, where Discord does not let us."""
        try:
            await super().login(token)
        except discord.LoginFailure:
            raise StartupError(_CLOSED_FOR_GOOD[4004]) from None
        except discord.HTTPException as error:
            raise StartupError(f"Discord refused the start: {str(error).splitlines()[0]}.") from error
        except OSError as error:
            raise StartupError(f"Discord cannot be reached: {error}. Check the network and try again.") from None

    async def connect(self, *, reconnect: bool = True) -> None:
        """Stay connected until closed. Raises StartupError, in one sentence, where Discord closes for good."""
        try:
            await super().connect(reconnect=reconnect)
        except discord.PrivilegedIntentsRequired:
            raise StartupError(_CLOSED_FOR_GOOD[4014]) from None
        except discord.GatewayNotFound:
            raise StartupError("Discord did not tell where to connect: try again in a minute.") from None
        except discord.ConnectionClosed as error:
            told = _CLOSED_FOR_GOOD.get(error.code or 0, f"Discord closed the connection ({error.code}) for good.")
            raise StartupError(told) from None

    async def setup_hook(self) -> None:
        """Between logging in and connecting: database, parts, commands."""
        self.migrated = await migrate(self.settings.database)
        self.database = Database(self.settings.database)
        self._build()
        for name in COGS:
            await self.load_extension(f"cogs.{name}")
        await self.tree.set_translator(CommandTranslator())
        await self.tree.tell(self.database)

    def _build(self) -> None:
        clock, public = utcnow, words(self.settings.language)
        self.deadlines = Deadlines(self.database, clock)
        self.spoilers = SpoilerService(SpoilerStore(self.database), self.library, clock)
        self.polls = PollService(self.database, self.deadlines, clock)
        files = SealFiles(self.settings.data_dir / "seals")
        self.seals = SealService(self.database, self.deadlines, self.spoilers, self.library, files, clock)
        voices = Voices(self)
        self.seal_desk = SealDesk(self, self.seals, self.library, public, voices, clock)
        self.spoiler_desk = SpoilerDesk(self.spoilers, self.seal_desk, self.library, public, voices)
        self.seal_desk.register(self.presses, self.deadlines)
        self.spoiler_desk.register(self.presses)
        self.servers = Servers(self.database)
        bank, names = QuestionBank(self.library), Names(self)
        self._build_trivia(public, bank, names, clock)
        self._build_daily(public, bank, names, voices, clock)
        self._build_polls(public, clock)
        self._build_guard(public, voices, clock)
        self._build_rooms(public, clock)
        self._build_plans(public, clock)
        self._build_privacy(files, clock)
        ProgressDesk(self.spoilers, self.library).register(self.presses)
        self._build_help()

    def _build_help(self) -> None:
        self.help_desk = HelpDesk(self.tree)
        self.about_desk = AboutDesk(self.spoilers, self.library)
        self.help_desk.register(self.presses)
        self.about_desk.register(self.presses)

    def _build_trivia(self, public: Words, bank: QuestionBank, names: Names, clock: Clock) -> None:
        self.trivia = trivia = TriviaService(self.database, self.deadlines, self.library, bank, clock, SystemRandom())
        self.trivia_answers = TriviaAnswers(trivia, reads=self.settings.message_content)
        podiums = Podiums(names, self.library, public)
        self.trivia_table = TriviaTable(self, trivia, self.trivia_answers, podiums, public, clock)
        self.trivia_lobby = TriviaLobby(trivia, self.trivia_table, self.spoilers, self.seals, public)
        self.trivia_answers.register(self.presses)
        self.trivia_table.register(self.presses, self.deadlines)
        self.trivia_lobby.register(self.presses)
        self._build_review(trivia, public)

    def _build_daily(self, public: Words, bank: QuestionBank, names: Names, voices: Voices, clock: Clock) -> None:
        daily = DailyService(self.database, bank, self.servers, clock)
        self.daily_desk = DailyDesk(daily, self.spoilers, self.library, public, voices)
        self.daily_desk.register(self.presses)
        records = RecordService(self.database, self.library, clock)
        self.record_desk = RecordDesk(records, daily, self.spoilers, self.library, names)
        self.record_desk.register(self.presses)

    def _build_polls(self, public: Words, clock: Clock) -> None:
        polls, veil = self.polls, Veil(self.spoilers, self.seals, self.library)
        preparing = PollPreparing(self.database, self.deadlines, self.library, clock, polls.forget)
        wall = PollWall(self, polls, preparing, veil, self.library, public, self.pacer)
        self.poll_preparing, self.poll_wall = preparing, wall
        self.poll_desk = PollDesk(polls, preparing, wall, veil, self.spoilers, self.servers, self.library, clock)
        self.poll_wall.register(self.deadlines)
        self.poll_desk.register(self.presses)
        PollBooth(polls, veil, wall, self.library).register(self.presses)
        results = PollResults(self.database, clock)
        self.poll_results = ResultsDesk(polls, preparing, results, veil, self.library)
        outcomes = PollOutcomes(self.database, polls, clock)
        self.poll_outcomes = OutcomeDesk(polls, outcomes, veil, wall, self.library)
        self.poll_board = BoardDesk(outcomes)
        self.poll_catalogue = PollCatalogue(polls)
        for desk in (self.poll_results, self.poll_outcomes, self.poll_board, self.poll_catalogue):
            desk.register(self.presses)

    def _build_plans(self, public: Words, clock: Clock) -> None:
        plans = PlanService(self.database, self.deadlines, clock)
        self.trivia.when_over(plans.free)
        moderators = ModeratorsEar(self, self.guarding)
        self.fallen_cards = FallenCards(self.polls, moderators, public)
        keeper = PlanKeeper(self, plans, self.trivia_lobby, Events(self), moderators, self.library, public)
        self.plan_desk = PlanDesk(self, plans, keeper, self.trivia_lobby, self.servers, clock)
        keeper.register(self.deadlines)
        self.plan_desk.register(self.presses)

    def _build_guard(self, public: Words, voices: Voices, clock: Clock) -> None:
        self.guarding = GuardService(self.database, self.deadlines, self.spoilers, self.seals, self.library, clock)
        log = GuardLog(self, self.guarding, self.library, public)
        reposts = Reposts(self, self.library, public, voices, log)
        self.guard_watch = GuardWatch(self, self.guarding, reposts, log, public, clock)
        self.guard_desk = GuardDesk(self, self.guarding, self.library, reads=self.settings.message_content)
        automod = AutoModService(self.database, self.deadlines, self.guarding, self.seals, self.library, clock)
        self.automod = AutoModKeeper(self, automod, public)
        self.automod.register(self.deadlines)
        self.guard_watch.register(self.deadlines)
        self.guard_desk.register(self.presses)
        GuardPresses(self, self.guarding, self.guard_watch, reposts, log, self.library).register(self.presses)

    def _build_rooms(self, public: Words, clock: Clock) -> None:
        self.rooms = RoomService(self.database, self.deadlines, self.spoilers, clock)
        builder = RoomBuilder(self, self.rooms, public)
        self.room_desk = RoomDesk(self.rooms, builder, self.spoilers, self.library)
        self.season_desk = SeasonDesk(self, self.rooms, builder, self.library, public)
        self.room_desk.register(self.presses)
        self.season_desk.register(self.presses, self.deadlines)

    def _build_privacy(self, files: SealFiles, clock: Clock) -> None:
        privacy = PrivacyService(self.database, self.polls, self.seals, clock)
        self.privacy_desk = PrivacyDesk(privacy, self.poll_wall, self.seal_desk)
        self.privacy_desk.register(self.presses)
        gone = self.guarding.forget_policy
        self.departures = Departures(self.database, self.deadlines, files, clock, self._is_in, gone)

    def _build_review(self, trivia: TriviaService, public: Words) -> None:
        self.suggestion_desk = SuggestionDesk(trivia.suggestions, self.spoilers, self.library)
        self.review_desk = ReviewDesk(trivia.queue, trivia.suggestions, self.spoilers, self.library)
        self.suggestion_desk.register(self.presses)
        self.review_desk.register(self.presses)
        ReportDesk(trivia.reviews).register(self.presses)
        decisions = DecisionDesk(self, trivia, self.review_desk, self.spoilers, self.library, public)
        decisions.register(self.presses)

    async def on_ready(self) -> None:
        """Connected: what became due meanwhile is done now. A reconnection may bring us here again."""
        await self.poll_preparing.learn_dates()
        self.deadlines.start()
        await self.trivia_answers.catch_up()
        await self.poll_wall.catch_up()
        await self.automod.catch_up()
        # Servers that Discord cannot reach just now are among ours all the same.
        await self.departures.settle([guild.id for guild in self.guilds], self._answers_for)

    def _is_in(self, guild: int) -> bool:
        return self.get_guild(guild) is not None

    def _answers_for(self, guild: int) -> bool:
        """Whether a server is one of this process's, by Discord's rule."""
        return (guild >> 22) % (self.shard_count or 1) in self.shards

    def _take_press(self, arrival: Arrival) -> None:
        self._finish_before_stopping(asyncio.create_task(self.presses.dispatch(arrival), name="press"))

    def finish_before_stopping(self) -> None:
        """Have a stop wait until what the current task does is done."""
        task = asyncio.current_task()
        assert task is not None
        self._finish_before_stopping(task)

    def _finish_before_stopping(self, task: asyncio.Task[Any]) -> None:
        self._underway.add(task)
        task.add_done_callback(self._underway.discard)

    async def on_message(self, message: discord.Message, /) -> None:
        """Rooftop has no commands by message; its games and its guard look at what people write, where they may."""
        if self.settings.message_content:
            self.finish_before_stopping()
            await self.trivia_answers.saw(message)
        await self._watch(message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        await self._watch(payload.message)

    async def _watch(self, message: discord.Message) -> None:
        if self.settings.message_content:
            self.finish_before_stopping()
            await self.guard_watch.saw(message)

    async def show_for(self, interaction: Interaction[Any], named: str | None) -> Show:
        """The show that a command names, else the one that its channel is about. Raises Refusal."""
        return self.library.show(named) if named else await self.spoilers.show_of(place_of(interaction))

    async def close(self) -> None:
        """Stop in order: no more work comes in, what runs ends, cards are brought up to date, then the database."""
        if not self.is_closed() and hasattr(self, "deadlines"):
            await asyncio.gather(*(shard.disconnect() for shard in self.shards.values()))
            await asyncio.gather(*self._underway, return_exceptions=True)
            await self.deadlines.stop()
            await self.pacer.finish()
        await super().close()
        if hasattr(self, "database"):
            await self.database.close()

    def invite_link(self) -> str:
        """Where to add the bot to a server, with exactly the permissions it uses."""
        assert self.application_id is not None
        return discord.utils.oauth_url(
            self.application_id, permissions=PERMISSIONS, scopes=("bot", "applications.commands")
        )
