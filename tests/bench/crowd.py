"""A crowd that plays trivia by pressing buttons, and a watch on how long everything takes.

It reads what the stand-in records, a hundred times a second, and presses what is due: one task for any number of games.
"""

from __future__ import annotations

import asyncio
import heapq
import os
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import quantiles
from typing import TYPE_CHECKING

from tests.wire.components import walk
from tests.wire.routes_messages import MESSAGES, ONE
from tests.wire.routing import CALLBACK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.wire.channels import Channel
    from tests.wire.guilds import Member
    from tests.wire.journal import Request
    from tests.wire.messages import Message
    from tests.wire.process import BotProcess
    from tests.wire.standin import StandIn

REVEAL_LASTS, GRACE = 8.0, 1.0
TICK = 0.01
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Table:
    """One game: who plays, and how far it is."""

    channel: Channel
    players: Sequence[Member]
    questions: int
    seconds: float
    asked: float | None = None
    asking: str = ""
    revealed: float | None = None
    round: int = 0


@dataclass
class Crowd:
    """All games at once. What is measured is in seconds."""

    standin: StandIn
    random: Random = field(default_factory=lambda: Random(1))
    questions_late: list[float] = field(default_factory=list)
    reveals_late: list[float] = field(default_factory=list)
    answers_took: list[float] = field(default_factory=list)
    own_delays: list[float] = field(default_factory=list)  # of the crowd's own clock: what no bot can be blamed for
    pressed: int = 0
    missed: int = 0  # not pressed, since the question was closed when their turn came
    finished: int = 0

    def __post_init__(self) -> None:
        self._tables: dict[str, Table] = {}
        self._due: list[tuple[float, int, Member, Message, str]] = []
        self._read = len(self.standin.requests)
        self._presses: set[str] = set()

    def sit_down(self, table: Table) -> None:
        """Has everybody at a table answer each question that comes there."""
        self._tables[table.channel.id] = table

    @property
    def unanswered(self) -> int:
        """The presses that wait for an answer."""
        return len(self._presses)

    async def play_until(self, games: int, seconds: float) -> None:
        """Presses what is due until so many games have revealed their last answer and every press is answered, or
        until so many seconds are over.
        """
        ends = time.monotonic() + seconds
        while (self.finished < games or self._due or self._presses) and time.monotonic() < ends:
            woken_at = time.monotonic() + TICK
            await asyncio.sleep(TICK)
            self.own_delays.append(time.monotonic() - woken_at)
            fresh, self._read = self.standin.requests[self._read :], len(self.standin.requests)
            for number, request in enumerate(fresh):
                if not request.status:  # not answered yet: to be read again
                    self._read -= len(fresh) - number
                    break
                self._note(request)
            await self._press(time.monotonic())

    def _note(self, request: Request) -> None:
        match request.method, request.template:
            case "POST", t if t == CALLBACK:
                exchange = self.standin.world.exchanges[request.path.split("/")[3]]
                if exchange.token in self._presses:
                    self._presses.discard(exchange.token)
                    self.answers_took.append(request.at - exchange.begun)
            case "POST", t if t == MESSAGES and request.status == 200:
                self._asked(request)
            case "PATCH", t if t == ONE and request.status == 200:
                self._revealed(request)

    def _asked(self, request: Request) -> None:
        table = self._tables.get(request.answer["channel_id"])
        buttons = [
            c["custom_id"] for c in walk(request.answer["components"]) if "trivia.answer" in c.get("custom_id", "")
        ]
        if table is None or not buttons:
            return
        if table.revealed is not None:
            self.questions_late.append(request.at - table.revealed - REVEAL_LASTS)
        table.asked, table.asking, table.round = request.at, request.answer["id"], table.round + 1
        message = table.channel.messages[table.asking]
        for player in table.players:
            at = request.at + self.random.uniform(0.3, table.seconds - 0.5)
            heapq.heappush(self._due, (at, int(player.id), player, message, self.random.choice(buttons)))

    def _revealed(self, request: Request) -> None:
        table = self._tables.get(request.answer["channel_id"])
        if table is None or table.asked is None or request.answer["id"] != table.asking:
            return
        self.reveals_late.append(request.at - table.asked - table.seconds - GRACE)
        table.asked, table.revealed = None, request.at
        self.finished += table.round == table.questions

    async def _press(self, now: float) -> None:
        while self._due and self._due[0][0] <= now:
            _, _, player, message, button = heapq.heappop(self._due)
            if button not in message.custom_ids:
                self.missed += 1
                continue
            exchange = await self.standin.press(player, message, button)
            self._presses.add(exchange.token)
            self.pressed += 1


@dataclass
class Effort:
    """How much of a processor the bot and the stand-in used over a stretch of time."""

    bot: BotProcess

    def __post_init__(self) -> None:
        self._began, self._bot, self._own = time.monotonic(), self._seconds(), time.process_time()

    def _seconds(self) -> float:
        assert self.bot._process
        stat = Path(f"/proc/{self.bot._process.pid}/stat").read_text(encoding="ascii")
        fields = stat.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def __str__(self) -> str:
        took = time.monotonic() - self._began
        bot, own = self._seconds() - self._bot, time.process_time() - self._own
        return f"{took:.0f} s; processor: bot {bot / took:.0%}, stand-in and crowd {own / took:.0%}"


def times(found: Sequence[float]) -> str:
    """A median and the 99th percentile, in milliseconds."""
    if len(found) < 2:
        return "none"
    cuts = quantiles(found, n=100)
    return f"{cuts[49] * 1000:7.0f} {cuts[98] * 1000:7.0f} {max(found) * 1000:7.0f}"


def load() -> str:
    """What else the machine does."""
    return f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
