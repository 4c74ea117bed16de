"""A rush of votes against the stand-in: a bare bot that answers "ok", Rooftop, and a straightforward bot, in one run.

All of them are processes of their own that get their presses in rounds by turns, so that whatever else the machine does
meets them alike. CPU time is a process's own, threads included. The latency of a lone vote holds the stand-in's
share too; the bare bot's beside it says how much that is.
"""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from bot.ui.terms import PERMISSIONS
from tests.bench.voters import Crowd, Press, at
from tests.wire.process import RUN, BotProcess
from tests.wire.rooftop import open_poll
from tests.wire.standin import StandIn

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from tests.databases import PostgresServer
    from tests.wire.messages import Message

VOTES, ROUND, WARM_UP, LONE, AT_ONCE = 20_000, 1_000, 200, 200, 64
FEW = 100
PLAIN = ("-m", "tests.bench.plain_bots")


@dataclass
class Contender:
    """A bot under way, and what was measured of it."""

    name: str
    bot: BotProcess
    crowd: Crowd
    card: Message
    press: Press
    votes: int = 0
    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    took: list[float] = field(default_factory=list)

    async def round(self, votes: int = ROUND) -> float:
        """So many votes; returns the CPU seconds of each."""
        cpu, begun = self.cpu_seconds(), perf_counter()
        took = await self.crowd.vote(self.press, self.card, votes, at_once=AT_ONCE)
        self.wall.append((perf_counter() - begun) / votes)
        self.cpu.append((self.cpu_seconds() - cpu) / votes)
        self.took += took
        self.votes += votes
        return self.cpu[-1]

    def cpu_seconds(self) -> float:
        process = self.bot._process
        assert process
        fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def __str__(self) -> str:
        took, rate = self.took, 1 / median(self.wall)
        return (
            f"{self.name:16} {median(self.cpu) * 1000:6.3f} ms CPU a vote, {rate:6.0f} votes a second, "
            f"latency {at(50, took) * 1000:5.1f} ms at the median, {at(99, took) * 1000:5.1f} ms at 99 %"
        )


@asynccontextmanager
async def contender(name: str, arguments: Sequence[str], folder: Path, **env: str) -> AsyncIterator[Contender]:
    async with StandIn(permissions=PERMISSIONS) as standin, Crowd(standin) as crowd:
        standin.world.patience = 60.0
        known = {"DISCORD_API_BASE_URL": crowd.url, **env}
        async with BotProcess(standin, folder, known, arguments=arguments) as bot:
            await bot.ready()
            general = standin.world.guild.channel("general")
            if arguments is RUN:
                card = await open_poll(standin, standin.world.guild.member("Mina"), general)
            else:
                card = await general.message_where("Is he alive?")
            running = Contender(name, bot, crowd, card, await crowd.gather(card, "Yes"))
            await crowd.vote(running.press, card, WARM_UP, at_once=AT_ONCE)
            running.votes = 1 + WARM_UP
            yield running
            assert await bot.terminate() == 0
        assert standin.complaints == []
        # The library takes a heartbeat for late whose answer is quicker than its own thread.
        assert [line for line in bot.errors if "Can't keep up" not in line] == []


async def lone(running: Contender) -> float:
    """The median seconds of a vote that comes alone."""
    took = await running.crowd.vote(running.press, running.card, LONE, at_once=1)
    running.votes += LONE
    return at(50, took)


async def few_voters(running: Contender) -> float:
    """CPU seconds of a vote in polls that have a hundred voters at most."""
    standin, big = running.crowd.standin, (running.card, running.press)
    spent = []
    for number in range(ROUND // FEW):
        place = standin.world.guild.add_text(f"few-{len(running.cpu)}-{number}")
        running.card = await open_poll(standin, standin.world.guild.member("Mina"), place)
        running.press = await running.crowd.gather(running.card, "Yes")
        votes = running.votes
        spent.append(await running.round(FEW))
        running.votes = votes
    running.card, running.press = big
    return median(spent)


async def final_tally(running: Contender) -> None:
    """Returns once the card shows every vote."""
    halves = sorted([str(running.votes // 2), str(running.votes - running.votes // 2)])

    def shown() -> bool:
        return sorted(re.findall(r"% · (\d+)$", running.card.text, re.MULTILINE)) == halves

    await running.crowd.standin.wait_for(lambda: shown() or None, f"a tally of {halves}")


def edits(running: Contender) -> list[float]:
    """The moments of the card's edits."""
    return [request.at for request in running.crowd.standin.requested("PATCH", f"/messages/{running.card.id}")]


async def race(pace: Contender, *others: Contender, rounds: int) -> None:
    """Rounds by turns; prints what they cost, and by how much the first differs from the rest."""
    for _ in range(rounds):
        for running in (pace, *others):
            await running.round()
    print("", *(pace, *others), sep="\n")


def compared(rooftop: Contender, bare: Contender) -> str:
    """Rooftop beside the bare bot, with what is aimed at."""
    return (
        f"Rooftop to bare: CPU {median(rooftop.cpu) / median(bare.cpu):.2f} (at most 0.8), "
        f"throughput {median(bare.wall) / median(rooftop.wall):.2f} (at least 1.1), "
        f"latency at 99 % {at(99, rooftop.took) / at(99, bare.took):.2f} (at most 1)"
    )


async def test_a_rush_beside_a_bare_and_a_straightforward_bot(tmp_path: Path) -> None:
    plain = (*PLAIN, "straightforward", str(tmp_path / "plain.db"))
    async with (
        contender("bare", (*PLAIN, "bare"), tmp_path) as bare,
        contender("Rooftop", RUN, tmp_path) as rooftop,
        contender("straightforward", plain, tmp_path) as straightforward,
    ):
        await race(rooftop, bare, straightforward, rounds=VOTES // ROUND)
        print(compared(rooftop, bare))
        print(
            f"a lone vote: {await lone(rooftop) * 1000:.2f} ms; the bare bot's answer: {await lone(bare) * 1000:.2f} ms"
        )
        many, few = median(rooftop.cpu[-5:]), await few_voters(rooftop)
        print(f"CPU a vote at {rooftop.votes} voters to that at {FEW}: {many / few:.2f} (at most 1.1)")
        await final_tally(rooftop)
        moments = edits(rooftop)
        pauses = [later - earlier for earlier, later in pairwise(moments)]
        print(f"{len(moments)} edits of the card, {min(pauses):.1f} s apart or more; it shows {rooftop.votes} votes")
        assert min(pauses) >= 5
    with closing(sqlite3.connect(tmp_path / "rooftop.db")) as file:
        poll = rooftop.card.custom_ids[0].split(":")[2]
        counted = file.execute("SELECT count(*), count(DISTINCT voter_id) FROM ballots WHERE poll_id = ?", (poll,))
        assert counted.fetchone() == (rooftop.votes, rooftop.votes)


async def test_a_rush_on_postgresql_beside_a_bare_bot(tmp_path: Path, postgresql: PostgresServer) -> None:
    async with (
        postgresql.fresh(tmp_path, migrated=True) as url,
        contender("bare", (*PLAIN, "bare"), tmp_path) as bare,
        contender("on PostgreSQL", RUN, tmp_path, DATABASE_URL=url) as rooftop,
    ):
        await race(rooftop, bare, rounds=5)
        print(compared(rooftop, bare))
        await final_tally(rooftop)
