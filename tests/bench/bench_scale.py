"""What 10,000 and 1,000,000 servers take, reckoned from what one server, one event and one write take here.

The unit costs are measured on the real bot, as a process of its own on PostgreSQL: what it holds for a server, its
processor time for an event that is nothing to it and for a press that it stores, and PostgreSQL's for the write. How
busy a server is nobody can measure here: that is assumed, and BENCH_BUSY multiplies it.
"""

from __future__ import annotations

import asyncio
import json
import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.ui.terms import PERMISSIONS
from tests.bench.voters import Crowd, Frame
from tests.wire.basics import new_id, timestamp
from tests.wire.process import BotProcess
from tests.wire.rooftop import open_poll
from tests.wire.standin import StandIn

if TYPE_CHECKING:
    from tests.databases import PostgresServer
    from tests.wire.guilds import Guild

SERVERS, CHANNELS, EVENTS, PRESSES, COMMANDS, AT_ONCE = 1_000, 30, 20_000, 4_000, 200, 4
BUSY = float(os.environ.get("BENCH_BUSY", "1"))
# The busiest minute of an average server: most are asleep.
HEARD, PRESSED, COMMANDED = 0.03 * BUSY, 0.003 * BUSY, 0.0005 * BUSY
"""Messages, presses and commands a second and server."""
WRITES = 1.1
"""To a press: what it says, and now and then a deadline or a card that is remembered."""
SERVERS_A_SHARD, APART = 1_000, 5.5
# What a process should have to do at most in its busiest minute, for rushes and for its garbage.
MOST_BUSY, MOST_MEMORY = 0.5, 2048
_TICK, _PAGE = 1 / os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Units:
    """What one of each takes: megabytes, and seconds on a processor."""

    idle: float
    server: float
    greeting: float
    event: float
    command: float
    press: float
    write: float

    def __str__(self) -> str:
        return (
            f"a process {self.idle:.0f} MB; a server {self.server * 1024:.1f} KB and {self.greeting * 1000:.2f} ms to "
            f"greet; a message {self.event * 1e6:.0f} us; a command {self.command * 1000:.1f} ms; "
            f"a press {self.press * 1000:.2f} ms, and {self.write * 1000:.2f} ms of PostgreSQL's to store it"
        )

    def at(self, servers: int) -> str:
        """A row of the table."""
        cores = servers * (HEARD * self.event + COMMANDED * self.command + PRESSED * self.press)
        writes = servers * PRESSED * WRITES
        processes = max(1, math.ceil(cores / MOST_BUSY), math.ceil(servers * self.server / (MOST_MEMORY - self.idle)))
        shards = max(processes, math.ceil(servers / SERVERS_A_SHARD))
        # From 150,000 servers on Discord lets sixteen identify at once.
        start = shards / (16 if servers >= 150_000 else 1) * APART / 60
        return (
            f"{servers:9,} {processes:9} {shards:6} {servers * (HEARD + COMMANDED + PRESSED) / processes:11,.0f} "
            f"{cores / processes:7.0%} {self.idle + servers * self.server / processes:9,.0f} {writes:9,.0f} "
            f"{servers * PRESSED * self.write:8.0%} {start:8.0f}"
        )


HEADING = "  servers processes shards events/s/p busy/p   MB/p  writes/s database min/start"


async def test_what_ten_thousand_and_a_million_servers_take(tmp_path: Path, postgresql: PostgresServer) -> None:
    async with (
        postgresql.fresh(tmp_path, migrated=True) as url,
        StandIn(permissions=PERMISSIONS) as standin,
        Crowd(standin) as crowd,
    ):
        standin.world.patience = 60.0
        env = {"DATABASE_URL": url, "DISCORD_API_BASE_URL": crowd.url}
        async with BotProcess(standin, tmp_path, env) as bot:  # it makes what is made once
            await bot.printed("invite")
        idle, started = await rested(standin, tmp_path, env)
        for number in range(SERVERS):
            furnish(standin.world.add_guild(f"Server {number}"))
        many, greeted = await rested(standin, tmp_path, env)
        async with BotProcess(standin, tmp_path, env) as bot:
            await bot.printed("invite")
            units = Units(
                idle,
                (many - idle) / SERVERS,
                (greeted - started) / SERVERS,
                await an_event(standin, bot),
                await a_command(standin, bot),
                *(await a_press(standin, crowd, bot, postgresql)),
            )
    print(f"\n{units}", HEADING, sep="\n")
    for servers in (1_000, 10_000, 100_000, 1_000_000):
        print(units.at(servers))
    assumed = f"{HEARD:g} messages, {COMMANDED:g} commands and {PRESSED:g} presses"
    print(f"in the busiest minute, with {assumed} a second and server; /p: a process")


def furnish(guild: Guild) -> None:
    for channel in range(CHANNELS):
        guild.add_text(f"channel-{channel}")


async def rested(standin: StandIn, folder: Path, env: dict[str, str]) -> tuple[float, float]:
    """The megabytes and the seconds on a processor of a bot that has started."""
    async with BotProcess(standin, folder, env) as bot:
        await bot.printed("invite")
        await quiet(bot)
        return memory(bot), seconds(pid(bot))


async def an_event(standin: StandIn, bot: BotProcess) -> float:
    """The seconds that it takes to hear a message which is nothing to us."""
    place, before = standin.world.guild.channel("general"), seconds(pid(bot))
    wire = standin.gateway.connected[0].wire
    assert wire
    fan = standin.world.guild.member("Mina")
    told = {"channel_id": place.id, "guild_id": standin.world.guild.id, "author": fan.user.json(), "content": ""}
    told |= {"member": {k: v for k, v in fan.json().items() if k != "user"}, "type": 0, "flags": 0, "pinned": False}
    told |= {"tts": False, "mention_everyone": False, "edited_timestamp": None, "timestamp": timestamp()}
    told |= {name: [] for name in ("mentions", "mention_roles", "attachments", "embeds", "components")}
    for _ in range(EVENTS):
        data = {"op": 0, "t": "MESSAGE_CREATE", "s": None, "d": {**told, "id": new_id()}}
        wire.outbox.put_nowait(Frame(json.dumps(data)))  # type: ignore[arg-type]
    await quiet(bot)
    return (seconds(pid(bot)) - before) / EVENTS


async def a_command(standin: StandIn, bot: BotProcess) -> float:
    """The seconds that a command takes which reads and shows a card. Each is another person's: nobody may flood."""
    place = standin.world.guild.channel("general")
    fans = [standin.world.guild.add_member(f"Fan {number}") for number in range(COMMANDS)]
    before = seconds(pid(bot))
    for fan in fans:
        answer = await (await standin.slash(fan, place, "poll list")).original()
        assert "There is no poll yet" in answer.text
    return (seconds(pid(bot)) - before) / COMMANDS


async def a_press(standin: StandIn, crowd: Crowd, bot: BotProcess, postgresql: PostgresServer) -> tuple[float, float]:
    """The seconds that a vote takes, of ours and of PostgreSQL's."""
    poll = await open_poll(standin, standin.world.guild.member("Mina"), standin.world.guild.channel("general"))
    press = await crowd.gather(poll, "Yes")
    await crowd.vote(press, poll, AT_ONCE, at_once=1)
    ours, theirs = seconds(pid(bot)), postgres_seconds(postgresql)
    await crowd.vote(press, poll, PRESSES, at_once=AT_ONCE)
    return (seconds(pid(bot)) - ours) / PRESSES, (postgres_seconds(postgresql) - theirs) / PRESSES


async def quiet(bot: BotProcess) -> None:
    """Returns once it has done nothing for a second."""
    still, before = 0, seconds(pid(bot))
    while still < 4:
        await asyncio.sleep(0.25)
        now = seconds(pid(bot))
        still, before = still + 1 if now - before <= _TICK else 0, now


def pid(bot: BotProcess) -> int:
    assert bot._process
    return bot._process.pid


def memory(bot: BotProcess) -> float:
    return int(Path(f"/proc/{pid(bot)}/statm").read_text(encoding="ascii").split()[1]) * _PAGE / 2**20


def seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * _TICK


def postgres_seconds(postgresql: PostgresServer) -> float:
    """The seconds that all of PostgreSQL's processes have taken."""
    server = int((postgresql._folder / "data" / "postmaster.pid").read_text(encoding="ascii").split()[0])
    children = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit() and parent(path) == server]
    return sum(seconds(process) for process in (server, *children))


def parent(process: Path) -> int | None:
    try:
        return int((process / "stat").read_text(encoding="ascii").rpartition(")")[2].split()[1])
    except OSError:  # it has ended
        return None
