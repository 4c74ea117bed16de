"""A crowd that presses the buttons of one card, through a door before the stand-in that costs next to nothing.

The stand-in checks each request against Discord's rules, which takes longer than the bot's answer. So the crowd's
presses go out as text with ids filled in, and the door answers their callbacks itself; everything else, the edits of
the card among it, goes through to the stand-in.
"""

from __future__ import annotations

import asyncio
import json
import re
from itertools import count, cycle
from time import perf_counter
from typing import TYPE_CHECKING, Self, cast

import aiohttp

from tests.wire.basics import new_id
from tests.wire.rest import PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

    from tests.wire.messages import Message
    from tests.wire.standin import StandIn

FIRST_FAN = 700_000_000_000_000_000
_CALLBACK = re.compile(rb"POST (\S*)/interactions/\d+/([\w-]+)/callback(\?\S*)? ")
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_NO_CONTENT = b"HTTP/1.1 204 No Content\r\n\r\n"


class Frame:
    """A gateway payload that is JSON already; the journal is told nothing of it."""

    def __init__(self, text: str) -> None:
        self._text = text

    def get(self, _key: str) -> None:
        return None

    def __str__(self) -> str:
        return self._text


class Crowd:
    """People in front of one card. Entering opens the door; `url` is what DISCORD_API_BASE_URL must be."""

    def __init__(self, standin: StandIn) -> None:
        self.standin = standin
        self.answers: list[bytes] = []
        self._waiting: dict[bytes, asyncio.Future[bytes]] = {}
        self._fans: Iterator[int] = count(FIRST_FAN)
        self._described = b""

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._through = aiohttp.ClientSession(auto_decompress=False)
        self._door = await loop.create_server(lambda: _Door(self), "127.0.0.1", 0)
        host, port = self._door.sockets[0].getsockname()
        self.url = f"http://{host}:{port}{PREFIX}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._door.close()
        await self._through.close()

    async def gather(self, card: Message, button: str) -> Press:
        """Presses a button of a card once, through the stand-in, and learns from it how the crowd's presses look."""
        fan = self.standin.world.guild.add_member("Fan")
        exchange = await self.standin.press(fan, card, button)
        await exchange.answered()
        request = self.standin.requested("POST", f"/{exchange.token}/callback")[0]
        if isinstance(request.answer, dict):
            self._described = json.dumps(request.answer).encode()
        data = {"op": 0, "t": "INTERACTION_CREATE", "s": None, "d": exchange.json()}
        known = json.dumps(data).replace(exchange.id, "\0press\0").replace(exchange.token, "\0token\0")
        known = known.replace(fan.id, "\0fan\0").replace(exchange.data["custom_id"], "\0custom_id\0")
        return Press(known.split("\0"))

    def come_again(self, fans: int) -> None:
        """From now on the crowd is so many fans, who press one after the other, over and over."""
        self._fans = cycle(range(FIRST_FAN, FIRST_FAN + fans))

    async def vote(self, press: Press, card: Message, votes: int, *, at_once: int) -> list[float]:
        """Have so many new fans vote by a card's buttons, so many at a time; returns the seconds to each answer."""
        buttons = [custom_id for custom_id in card.custom_ids if "vote:" in custom_id]
        took: list[float] = []
        remaining = iter(range(votes))

        async def keep_pressing() -> None:
            for number in remaining:
                seconds = await self._press(press, buttons[number % len(buttons)])
                took.append(seconds)

        await asyncio.gather(*(keep_pressing() for _ in range(at_once)))
        return took

    async def _press(self, press: Press, custom_id: str) -> float:
        session = self.standin.gateway.connected[0]
        assert session.wire
        token = new_id()
        answered: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._waiting[token.encode()] = answered
        frame = press.text(press=token, token=token, fan=str(next(self._fans)), custom_id=custom_id)
        begun = perf_counter()
        session.wire.outbox.put_nowait(Frame(frame))
        self.answers.append(await answered)
        return perf_counter() - begun

    def answer(self, token: bytes, query: bytes | None, body: bytes) -> bytes | None:
        """What the door answers to a callback; None for one that is the stand-in's to answer."""
        answered = self._waiting.pop(token, None)
        if answered is None:
            return None
        answered.set_result(body)
        if query is None:
            return _NO_CONTENT
        return (
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(self._described)
            + self._described
        )

    async def through(self, request: bytes, body: bytes) -> bytes:
        """The stand-in's answer to a request."""
        head, *lines = request.decode().split("\r\n")
        method, path, _ = head.split(" ")
        headers = dict(line.split(": ", 1) for line in lines if line)
        url = self.standin.world.address + path
        async with self._through.request(method, url, data=body or None, headers=headers) as response:
            content = await response.read()
            kept = [(name, value) for name, value in response.headers.items() if name.lower() != "content-length"]
            told = "".join(f"{name}: {value}\r\n" for name, value in kept)
            length = "" if response.status == 204 else f"Content-Length: {len(content)}\r\n"
            return f"HTTP/1.1 {response.status} {response.reason}\r\n{told}{length}\r\n".encode() + content


class Press:
    """How a press looks as text, with places for what differs."""

    def __init__(self, parts: list[str]) -> None:
        self._parts = parts

    def text(self, **filled: str) -> str:
        return "".join(filled[part] if place % 2 else part for place, part in enumerate(self._parts))


class _Door(asyncio.Protocol):
    """One connection of the bot's: a request, its answer, the next request."""

    def __init__(self, crowd: Crowd) -> None:
        self._crowd = crowd
        self._received = b""
        self._passing: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, found, rest = self._received.partition(b"\r\n\r\n")
        length = int(match[1]) if (match := _LENGTH.search(head)) else 0
        if not found or len(rest) < length:
            return
        self._received = b""
        callback = _CALLBACK.match(head)
        answer = self._crowd.answer(callback[2], callback[3], rest) if callback else None
        if answer is not None:
            self._transport.write(answer)
            return
        passing = asyncio.get_running_loop().create_task(self._pass(head, rest))
        self._passing.add(passing)
        passing.add_done_callback(self._passing.discard)

    async def _pass(self, head: bytes, body: bytes) -> None:
        self._transport.write(await self._crowd.through(head, body))


def at(percent: int, of: Iterable[float]) -> float:
    """The value that so many percent are below."""
    ordered = sorted(of)
    return ordered[min(len(ordered) * percent // 100, len(ordered) - 1)]
