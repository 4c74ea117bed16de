"""A stand-in for Discord, for every test here, with the people and places that a test speaks of."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route
from structlog.testing import capture_logs

from bot.ui.terms import PERMISSIONS

from . import openapi
from .bare_bot import BareBot
from .standin import StandIn

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from structlog.typing import EventDict

    from .basics import Json
    from .channels import Channel
    from .guilds import Guild, Member
    from .journal import Request


@pytest.fixture(autouse=True)
def _document() -> None:
    if not openapi.available():
        pytest.skip(f"Discord's document, which is not ours to ship, is not at {openapi.path_to_document()}")


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    async with StandIn() as running:
        yield running


@pytest.fixture
async def uncomplaining() -> AsyncIterator[StandIn]:
    """Discord, where the bot may do what it asks for, and which has nothing to complain about in the end."""
    async with StandIn(permissions=PERMISSIONS) as running:
        yield running
        assert running.complaints == []


@pytest.fixture
def calm(caplog: pytest.LogCaptureFixture) -> Iterator[list[EventDict]]:
    """What the bot in this process logs: only what can be told in a line."""
    with capture_logs() as logged:
        yield logged
    assert [line for line in logged if "exc_info" in line] == []
    assert [record for record in caplog.get_records("call") if record.exc_info] == []


@pytest.fixture
def guild(standin: StandIn) -> Guild:
    return standin.world.guild


@pytest.fixture
def general(guild: Guild) -> Channel:
    return guild.channel("general")


@pytest.fixture
def mina(guild: Guild) -> Member:
    return guild.member("Mina")


@pytest.fixture
def joon(guild: Guild) -> Member:
    return guild.member("Joon")


@pytest.fixture
def sora(guild: Guild) -> Member:
    return guild.member("Sora")


@pytest.fixture
async def bot(standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[BareBot]:
    """A small bot that is connected; it keeps to Discord's rules, and every answer to it keeps to them too."""
    monkeypatch.setattr(Route, "BASE", standin.api_base_url)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(standin.gateway_url))
    async with BareBot() as client:
        running = asyncio.create_task(client.start(standin.token))
        await standin.connected()
        yield client
    await running
    assert standin.unknown_routes == []
    assert standin.violations == []
    assert [problem for request in standin.requests for problem in answer_problems(request)] == []


def answer_problems(request: Request) -> list[str]:
    """What Discord's document finds wrong with an answer of the stand-in's own."""
    found = openapi.document().answer_problems(request.method, request.template, request.status, request.answer)
    return [f"{request}: {problem}" for problem in found]


class Wire:
    """A bot reduced to raw HTTP and WebSocket, to send what discord.py would not."""

    def __init__(self, standin: StandIn, session: aiohttp.ClientSession) -> None:
        self.standin = standin
        self.session = session

    async def call(self, method: str, path: str, body: Any = None) -> tuple[int, Any, Any]:
        """Status, JSON and headers of an answer."""
        url, headers = self.standin.api_base_url + path, {"Authorization": f"Bot {self.standin.token}"}
        async with self.session.request(method, url, json=body, headers=headers) as response:
            return response.status, await response.json() if response.status != 204 else None, response.headers

    async def say(self, channel: Channel, **body: Any) -> tuple[int, Any, Any]:
        """Posts a message that pings nobody unless the body says otherwise."""
        quiet: Json = {"allowed_mentions": {"parse": []}}
        return await self.call("POST", f"/channels/{channel.id}/messages", quiet | body)

    async def identify(
        self, intents: int = 1, *, token: str = "", shard: tuple[int, int] = (0, 1)
    ) -> aiohttp.ClientWebSocketResponse:
        """A gateway connection that has said who it is, and been greeted with HELLO."""
        socket = await self.session.ws_connect(f"{self.standin.gateway_url}?v=10&encoding=json")
        await socket.receive()
        data = {"token": token or self.standin.token, "intents": intents, "shard": shard, "properties": {}}
        await socket.send_json({"op": 2, "d": data})
        return socket


@pytest.fixture
async def wire(standin: StandIn) -> AsyncIterator[Wire]:
    async with aiohttp.ClientSession() as session:
        yield Wire(standin, session)
