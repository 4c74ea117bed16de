"""Rooftop itself: in which order it starts, what it hears, and in which order it stops."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord import app_commands

from bot.db.cluster import Seat
from bot.db.engine import Database
from bot.db.migrate import Migrated, migrate
from bot.errors import StartupError, told
from bot.flood import Flood
from bot.i18n import is_spoken
from bot.i18n.commands import CommandTranslator
from bot.packs.library import Library
from bot.settings import SEEDS
from bot.shards import WHOLE
from bot.ui.arrivals import Arrival, take_presses
from bot.ui.outflow import Outflow
from bot.ui.pacing import Pacer
from bot.ui.parts import Parts
from bot.ui.places import place_of
from bot.ui.presses import Presses
from bot.ui.replies import report
from bot.ui.terms import PERMISSIONS, intents, point_at
from bot.ui.tree import Commands, handled
from bot.ui.unanswered import Unanswered, answered, expect_answers_by_webhooks

if TYPE_CHECKING:
    from pathlib import Path

    from aiohttp import TraceConfig
    from discord import Interaction

    from bot.packs.show import Show
    from bot.settings import Settings
    from bot.ui.tree import Command

COGS = ("trivia", "polls", "spoilers", "progress", "guard", "episodes", "packs", "privacy", "about", "settings")

# Rooftop never speaks, so the libraries for that need not be there.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False

_log = structlog.get_logger(__name__)

_CLOSED_FOR_GOOD = {
    4004: "Discord refused the token: copy it again from the developer portal, page Bot, Reset Token.",
    4010: "Discord refused a shard (4010): start Rooftop again, and it will open as many as Discord advises.",
    4011: "Discord wants more shards (4011): start Rooftop again, and it will open as many as Discord advises.",
    4012: "Discord no longer speaks this version of its gateway (4012): update Rooftop.",
    4013: "Discord does not know an intent we asked for (4013): update Rooftop.",
    4014: "Discord refused a privileged intent (4014): switch Message Content Intent on in the developer portal, "
    "page Bot, or set MESSAGE_CONTENT=false.",
}


class Rooftop(Parts):
    """The bot: how it starts, what it hears, and how it stops."""

    migrated: Migrated
    share = WHOLE
    seat: Seat | None = None
    spare = ""
    """What there is to say while this process waits for another to fall."""
    _identify_at_once = 1
    _unseated: StartupError | None = None

    def __init__(
        self,
        settings: Settings,
        *,
        seeds: Path = SEEDS,
        shard_count: int | None = None,
        http_trace: TraceConfig | None = None,
        flood: Flood | None = None,
    ) -> None:
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
            http_trace=http_trace,  # type: ignore[arg-type] # None is its default
        )
        self.settings = settings
        self.library = Library.load(seeds)
        self.flood = flood or Flood()
        self.presses = Presses(report, self.flood)
        self.pacer = Pacer()
        self._underway: set[asyncio.Task[Any]] = set()
        take_presses(self, self._take_press)
        point_at(settings, self)

    async def login(self, token: str) -> None:
        """Log in. Raises StartupError, in one sentence, where Discord does not let us."""
        try:
            with answered():
                await super().login(token)
        except discord.LoginFailure:
            raise StartupError(_CLOSED_FOR_GOOD[4004]) from None
        except (Unanswered, OSError) as error:
            raise StartupError(f"Discord cannot be reached: {error}. Check the network and try again.") from None
        except discord.HTTPException as error:
            raise StartupError(f"Discord refused the start: {str(error).splitlines()[0]}.") from error

    async def connect(self, *, reconnect: bool = True) -> None:
        """Stay connected until closed. Raises StartupError, in one sentence, where we cannot, or must not any more."""
        Outflow(self.http)
        expect_answers_by_webhooks()
        try:
            if not self.database.is_sqlite:
                await self._take_seat()
            await super().connect(reconnect=reconnect)
        except discord.PrivilegedIntentsRequired:
            raise StartupError(_CLOSED_FOR_GOOD[4014]) from None
        except discord.GatewayNotFound:
            raise StartupError("Discord did not tell where to connect: try again in a minute.") from None
        except discord.ConnectionClosed as error:
            told = _CLOSED_FOR_GOOD.get(error.code or 0, f"Discord closed the connection ({error.code}) for good.")
            raise StartupError(told) from None
        if self._unseated is not None:
            await self._leaving
            raise self._unseated

    async def _take_seat(self) -> None:
        """Learn which shards are ours, before we connect, among the processes that share a database."""
        advised, _, limits = await self.http.get_bot_gateway()
        self._identify_at_once = limits["max_concurrency"]
        self.seat = Seat(self.database, self.settings.slot, self._wait_as_spare, self._lose_seat)
        self.share = await self.seat.take(advised)
        if self.spare:
            await self.servers.load()  # others have heard of changes meanwhile
            self.spare = ""
        self.shard_count, self.shard_ids = self.share.of, list(self.share.shards)

    def _wait_as_spare(self, told: str) -> None:
        self.spare = told
        self.dispatch("spare")

    def _lose_seat(self, why: StartupError) -> None:
        """Another process serves our servers: two of them would answer everybody twice."""
        self._unseated = why
        self._leaving = asyncio.create_task(self.close(), name="unseated")

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait for our turn: Discord lets so many identify at once, over all processes."""
        if self.seat is None or shard_id is None:
            await super().before_identify_hook(shard_id, initial=initial)
        else:
            await self.seat.turn(shard_id % self._identify_at_once)

    async def setup_hook(self) -> None:
        """Between logging in and connecting: database, parts, commands."""
        self.migrated = await migrate(self.settings.database)
        self.database = Database(self.settings.database)
        self.assemble()
        await self.servers.load()
        for name in COGS:
            await self.load_extension(f"cogs.{name}")
        await self.tree.set_translator(CommandTranslator())
        await self.tree.tell(self.database)

    async def on_ready(self) -> None:
        """Connected: what became due meanwhile is done now. A reconnection may bring us here again."""
        await self.poll_preparing.learn_dates(self.share)
        self.deadlines.start(self.share.owns)
        await self.trivia_answers.catch_up()
        await self.poll_wall.catch_up(self.share)
        await self.automod.catch_up()
        # Servers that Discord cannot reach just now are among ours all the same.
        await self.departures.settle([guild.id for guild in self.guilds], self.share.owns)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Say hello. A community has told Discord what it speaks; other servers are asked at set-up."""
        language = guild.preferred_locale.value
        if "COMMUNITY" in guild.features and self.servers.language(guild.id) is None and is_spoken(language):
            await self.servers.change(guild.id, language=language)
        await self.setup_desk.greet(guild)

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

    async def on_app_command_completion(self, _interaction: Interaction[Any], command: Command) -> None:
        handled(command, "done")

    async def on_message(self, message: discord.Message, /) -> None:
        """Rooftop has no commands by message; its games and its guard look at what people write, where they may."""
        if self.settings.message_content:
            self.finish_before_stopping()
            await self.trivia_answers.saw(message)
            await self.guard_watch.saw(message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        if self.settings.message_content:
            self.finish_before_stopping()
            await self.guard_watch.saw(payload.message)

    async def on_error(self, event_method: str, /, *_args: object, **_kwargs: object) -> None:
        error = sys.exception()
        assert error is not None
        _log.error("an event could not be handled", event_method=event_method, **told(error))

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
        if self.seat is not None:
            await self.seat.leave()
        if hasattr(self, "database"):
            await self.database.close()

    def invite_link(self) -> str:
        """Where to add the bot to a server, with exactly the permissions it uses."""
        assert self.application_id is not None
        return discord.utils.oauth_url(
            self.application_id, permissions=PERMISSIONS, scopes=("bot", "applications.commands")
        )
