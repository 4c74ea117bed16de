"""What Rooftop is made of, and how its parts know one another."""

from __future__ import annotations

from random import SystemRandom
from typing import TYPE_CHECKING

from discord.ext import commands
from discord.utils import utcnow

from bot.deadlines import Clock, Deadlines
from bot.plans.service import PlanService
from bot.polls.outcomes.service import PollOutcomes
from bot.polls.preparing.service import PollPreparing
from bot.polls.results.service import PollResults
from bot.polls.service import PollService
from bot.privacy.departures import Departures
from bot.privacy.service import PrivacyService
from bot.rooms.service import RoomService
from bot.servers import Servers
from bot.spoilers.guarding.automod import AutoModService
from bot.spoilers.guarding.service import GuardService
from bot.spoilers.seals.files import SealFiles
from bot.spoilers.seals.service import SealService
from bot.spoilers.service import SpoilerService
from bot.spoilers.store import SpoilerStore
from bot.trivia.bank import QuestionBank
from bot.trivia.daily.service import DailyService
from bot.trivia.own_packs import OwnPackService
from bot.trivia.records.service import RecordService
from bot.trivia.service import TriviaService
from bot.ui.about.desk import AboutDesk
from bot.ui.guard.automod import AutoModKeeper
from bot.ui.guard.desk import GuardDesk
from bot.ui.guard.log import GuardLog
from bot.ui.guard.presses import GuardPresses
from bot.ui.guard.reposts import Reposts
from bot.ui.guard.watch import GuardWatch
from bot.ui.help.desk import HelpDesk
from bot.ui.moderators import ModeratorsEar
from bot.ui.names import Names
from bot.ui.packs.desk import PackDesk
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
from bot.ui.postings import Postings
from bot.ui.privacy.desk import PrivacyDesk
from bot.ui.progress import ProgressDesk
from bot.ui.rooms.building import RoomBuilder
from bot.ui.rooms.desk import RoomDesk
from bot.ui.rooms.seasons import SeasonDesk
from bot.ui.seals.desk import SealDesk
from bot.ui.setup.desk import SetupDesk
from bot.ui.setup.settings import SettingsDesk
from bot.ui.setup.surveyor import Surveyor
from bot.ui.spoilers.desk import SpoilerDesk
from bot.ui.spoilers.reposts import RepostDesk
from bot.ui.trivia.answers import TriviaAnswers
from bot.ui.trivia.closed import ClosedChannels
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
    from bot.db.engine import Database
    from bot.flood import Flood
    from bot.i18n import Public
    from bot.packs.library import Library
    from bot.settings import Settings
    from bot.ui.pacing import Pacer
    from bot.ui.presses import Presses
    from bot.ui.tree import Commands


class Parts(commands.AutoShardedBot):
    """The bot's parts. They are built when it starts, since a database may only be opened then."""

    settings: Settings
    library: Library
    flood: Flood
    presses: Presses
    pacer: Pacer
    postings: Postings
    tree: Commands
    database: Database
    deadlines: Deadlines
    spoilers: SpoilerService
    seals: SealService
    guarding: GuardService
    moderators: ModeratorsEar
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
    pack_desk: PackDesk
    plan_desk: PlanDesk
    privacy_desk: PrivacyDesk
    departures: Departures
    about_desk: AboutDesk
    help_desk: HelpDesk
    setup_desk: SetupDesk
    settings_desk: SettingsDesk

    def assemble(self) -> None:
        """Put everything together, once the database is open."""
        clock = utcnow
        self.servers = Servers(self.database, self.settings.language)
        public = self.servers.words
        self.deadlines = Deadlines(self.database, clock)
        self.spoilers = SpoilerService(SpoilerStore(self.database), self.servers, self.library, clock)
        self.polls = PollService(self.database, self.deadlines, clock)
        files = SealFiles(self.settings.seals_dir)
        self.seals = SealService(self.database, self.deadlines, self.spoilers, self.library, files, clock)
        self.guarding = GuardService(self.database, self.deadlines, self.spoilers, self.seals, self.library, clock)
        self.moderators = ModeratorsEar(self, self.guarding)
        voices = Voices(self)
        self.postings = Postings(public, self.pacer, voices)
        self.seal_desk = SealDesk(self, self.seals, self.library, public, voices, self.postings, clock)
        reposts = RepostDesk(self.spoilers, self.library, public, voices)
        self.spoiler_desk = SpoilerDesk(self.spoilers, self.seal_desk, reposts, self.library, public, voices)
        reposts.register(self.presses)
        self.seal_desk.register(self.presses, self.deadlines)
        self.spoiler_desk.register(self.presses)
        bank, names = QuestionBank(self.library, lambda guild: public(guild).language), Names(self)
        self._build_trivia(public, bank, names, clock)
        self._build_daily(public, bank, names, clock)
        packs = OwnPackService(self.database, self.deadlines, bank, clock)
        self.pack_desk = PackDesk(packs, self.spoilers, self.library, public)
        self.pack_desk.register(self.presses, self.deadlines)
        self._build_polls(public, clock)
        self._build_guard(public, voices, clock)
        self._build_rooms(public, clock)
        self._build_plans(public, clock)
        self._build_privacy(files, clock)
        ProgressDesk(self.spoilers, self.library).register(self.presses)
        self._build_help()
        self._build_setup(clock)

    def _build_help(self) -> None:
        self.help_desk = HelpDesk(self.tree)
        self.about_desk = AboutDesk(self.spoilers, self.library)
        self.help_desk.register(self.presses)
        self.about_desk.register(self.presses)

    def _build_setup(self, clock: Clock) -> None:
        reads = self.settings.message_content
        surveyor = Surveyor(self.servers, self.guarding, self.spoilers, self.library, clock, reads=reads)
        self.settings_desk = SettingsDesk(surveyor, self.servers, self.tree)
        self.setup_desk = SetupDesk(surveyor, self.servers, self.guarding, self.spoilers, self.library, self.tree)
        self.setup_desk.register(self.presses)

    def _build_trivia(self, public: Public, bank: QuestionBank, names: Names, clock: Clock) -> None:
        self.trivia = trivia = TriviaService(self.database, self.deadlines, self.library, bank, clock, SystemRandom())
        self.trivia_answers = TriviaAnswers(trivia, reads=self.settings.message_content)
        podiums = Podiums(names, self.library, public)
        closed = ClosedChannels(self, trivia, self.moderators, public)
        self.trivia_table = TriviaTable(self, trivia, self.trivia_answers, podiums, closed, public, clock)
        self.trivia_lobby = TriviaLobby(
            trivia, self.trivia_table, self.spoilers, self.seals, self.servers, public, self.postings
        )
        self.trivia_answers.register(self.presses)
        self.trivia_table.register(self.presses, self.deadlines)
        self.trivia_lobby.register(self.presses)
        self._build_review(trivia, public)

    def _build_daily(self, public: Public, bank: QuestionBank, names: Names, clock: Clock) -> None:
        daily = DailyService(self.database, bank, self.servers, clock)
        self.daily_desk = DailyDesk(daily, self.spoilers, self.library, public, self.postings)
        self.daily_desk.register(self.presses)
        ReportDesk(self.trivia.reviews, daily, self.library).register(self.presses)
        records = RecordService(self.database, self.library, clock)
        self.record_desk = RecordDesk(records, daily, self.spoilers, self.library, names)
        self.record_desk.register(self.presses)

    def _build_polls(self, public: Public, clock: Clock) -> None:
        polls, veil = self.polls, Veil(self.spoilers, self.seals, self.library)
        preparing = PollPreparing(self.database, self.deadlines, self.library, clock, polls.forget)
        wall = PollWall(self, polls, preparing, self.library, public, self.pacer, self.postings)
        self.poll_preparing, self.poll_wall = preparing, wall
        self.poll_desk = PollDesk(polls, preparing, wall, veil, self.spoilers, self.servers, self.library, clock)
        self.poll_wall.register(self.deadlines)
        self.poll_desk.register(self.presses)
        PollBooth(polls, veil, wall, self.library).register(self.presses)
        results = PollResults(self.database, clock)
        self.poll_results = ResultsDesk(polls, results, veil, self.library)
        outcomes = PollOutcomes(self.database, polls, clock)
        self.poll_outcomes = OutcomeDesk(polls, outcomes, veil, wall, self.library)
        self.poll_board = BoardDesk(outcomes)
        self.poll_catalogue = PollCatalogue(polls, veil)
        for desk in (self.poll_results, self.poll_outcomes, self.poll_board, self.poll_catalogue):
            desk.register(self.presses)

    def _build_plans(self, public: Public, clock: Clock) -> None:
        plans = PlanService(self.database, self.deadlines, clock)
        self.trivia.when_over(plans.free)
        self.fallen_cards = FallenCards(self.polls, self.moderators, public)
        keeper = PlanKeeper(
            self, plans, self.trivia_lobby, Events(self), self.moderators, self.library, public, self.postings
        )
        self.plan_desk = PlanDesk(self, plans, keeper, self.trivia_lobby, self.servers, clock)
        keeper.register(self.deadlines)
        self.plan_desk.register(self.presses)

    def _build_guard(self, public: Public, voices: Voices, clock: Clock) -> None:
        log = GuardLog(self, self.guarding, self.library, public)
        reposts = Reposts(self, self.spoilers, self.library, public, voices, log)
        self.guard_watch = GuardWatch(self, self.guarding, reposts, log, public, clock)
        self.guard_desk = GuardDesk(self, self.guarding, self.library, reads=self.settings.message_content)
        automod = AutoModService(self.database, self.deadlines, self.guarding, self.seals, self.library, clock)
        self.automod = AutoModKeeper(self, automod, public)
        self.automod.register(self.deadlines)
        self.guard_watch.register(self.deadlines)
        self.guard_desk.register(self.presses)
        GuardPresses(self, self.guarding, self.guard_watch, reposts, log, self.library).register(self.presses)

    def _build_rooms(self, public: Public, clock: Clock) -> None:
        self.rooms = RoomService(self.database, self.deadlines, self.spoilers, clock)
        builder = RoomBuilder(self, self.rooms, public)
        self.room_desk = RoomDesk(self.rooms, builder, self.spoilers, self.library)
        self.season_desk = SeasonDesk(self, self.rooms, builder, self.library, public, self.postings)
        self.room_desk.register(self.presses)
        self.season_desk.register(self.presses, self.deadlines)

    def _build_privacy(self, files: SealFiles, clock: Clock) -> None:
        privacy = PrivacyService(self.database, self.polls, self.seals, clock)
        self.privacy_desk = PrivacyDesk(privacy, self.poll_wall, self.seal_desk)
        self.privacy_desk.register(self.presses)
        gone = self.guarding.forget_policy
        self.departures = Departures(self.database, self.deadlines, files, clock, self._is_in, gone)

    def _build_review(self, trivia: TriviaService, public: Public) -> None:
        self.suggestion_desk = SuggestionDesk(trivia.suggestions, self.spoilers, self.library)
        self.review_desk = ReviewDesk(trivia.queue, trivia.suggestions, self.spoilers, self.library)
        self.suggestion_desk.register(self.presses)
        self.review_desk.register(self.presses)
        decisions = DecisionDesk(self, trivia, self.review_desk, self.spoilers, self.library, public)
        decisions.register(self.presses, self.deadlines)

    def _is_in(self, guild: int) -> bool:
        return self.get_guild(guild) is not None
