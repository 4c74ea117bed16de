"""The bot in the test's own process, over the same wire: for what takes more patience than a test has.

Only how long it waits is changed; where that matters, or what it prints, a test starts it as a process.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import ClientTimeout
from discord import Client
from discord.gateway import DiscordWebSocket
from discord.http import Route
from discord.utils import utcnow
from pydantic import SecretStr

from bot import deadlines
from bot.client import Rooftop
from bot.rooms import service as rooms
from bot.trivia import course, lobbies
from bot.ui import pacing, parts, unanswered

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from bot.settings import Settings

    from .standin import StandIn

SOON = 0.3
NO_ANSWER = 1.0
"""Seconds after which an answer is not waited for any longer; less could be too short for a busy machine."""
_TIMES = (
    (lobbies, "COUNTDOWN"),
    (course, "REVEAL_LASTS"),
    (deadlines, "FIRST_RETRY"),
    (deadlines, "LONGEST_SLEEP"),
    (rooms, "INTERVAL"),
)
_SECONDS = ((pacing, "CARD_INTERVAL"), (pacing, "CHANNEL_INTERVAL"))


class WallClock:
    """The clock of the bot's machine, which somebody may set; Discord has its own."""

    ahead = timedelta()

    def __call__(self) -> datetime:
        return utcnow() + self.ahead


@asynccontextmanager
async def indoors(
    standin: StandIn, settings: Settings, clock: Callable[[], datetime] = utcnow
) -> AsyncIterator[tuple[Rooftop, asyncio.Task[None]]]:
    """A bot that is ready, and its connection, which ends with the reason why the bot must not stay."""
    addresses = {"discord_api_base_url": standin.api_base_url, "discord_gateway_url": standin.gateway_url}
    known = settings.model_copy(update={"discord_token": SecretStr(standin.token), **addresses})
    with pytest.MonkeyPatch.context() as patch:
        # The bot sets these two for its whole process.
        patch.setattr(Route, "BASE", Route.BASE)
        patch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)
        patch.setattr(Client, "before_identify_hook", _at_once)
        for module, name in _TIMES:
            patch.setattr(module, name, timedelta(seconds=SOON))
        for module, name in _SECONDS:
            patch.setattr(module, name, SOON)
        patch.setattr(parts, "utcnow", clock)
        patch.setattr(unanswered, "PATIENCE", ClientTimeout(sock_read=NO_ANSWER))
        patch.setattr(unanswered, "WEBHOOK_PATIENCE", ClientTimeout(2 * NO_ANSWER))
        async with Rooftop(known, shard_count=1) as bot:
            await bot.login(standin.token)
            connection = asyncio.create_task(bot.connect())
            await bot.wait_until_ready()
            yield bot, connection
        await asyncio.wait([connection])


async def _at_once(*_: Any, **__: Any) -> None:
    """Discord lets one shard identify in five seconds; the stand-in does not mind."""
