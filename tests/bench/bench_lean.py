"""What Rooftop takes to start and to be there, beside a bare `commands.Bot` in the same run: memory and processor time.

All are processes of their own against the stand-in. Memory is what a process has resident, time its own on the
processor, threads included; both are read once it has come to rest. BENCH_EVENTS is how long a day is.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import subprocess
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

from bot.db.engine import Database
from bot.db.migrate import migrate
from bot.db.tables import deadlines, poll_options, polls
from bot.polls.service import DEADLINE
from bot.ui.terms import PERMISSIONS
from tests.bench.voters import Crowd, Frame
from tests.trivia.parlour import Parlour
from tests.wire.basics import new_id
from tests.wire.process import ROOT, RUN, BotProcess
from tests.wire.rooftop import SHOW, open_poll
from tests.wire.standin import StandIn

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from tests.wire.channels import Channel

BARE = ("-m", "tests.bench.plain_bots", "quickstart")
SERVERS, CHANNELS = 2_000, 30
POLLS, GAMES = 10_000, 500
EVENTS = int(os.environ.get("BENCH_EVENTS", "100000"))
AT_ONCE = 64
FANS = 2_000  # who press again and again; the votes of 200,000 are kept in memory, which is meant
LOOK_EVERY, AT_REST = 0.25, 4
SAID = ("good morning everyone", "who is watching tonight?", "I liked the soundtrack of the last one", "lol", "see you")
_TICK, _PAGE = 1 / os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Taken:
    """What a process has taken since it started: seconds and megabytes."""

    cpu: float
    memory: float

    @classmethod
    def by(cls, bot: BotProcess) -> Taken:
        assert bot._process
        of = Path("/proc") / str(bot._process.pid)
        times = (of / "stat").read_text(encoding="ascii").rpartition(")")[2].split()
        pages = int((of / "statm").read_text(encoding="ascii").split()[1])
        return cls((int(times[11]) + int(times[12])) * _TICK, pages * _PAGE / 2**20)

    def __str__(self) -> str:
        return f"{self.memory:6.1f} MB {self.cpu:5.2f} s"


async def at_rest(bot: BotProcess) -> Taken:
    """What it has taken once it has done nothing for a second."""
    quiet, before = 0, Taken.by(bot)
    while quiet < AT_REST:
        await asyncio.sleep(LOOK_EVERY)
        now = Taken.by(bot)
        quiet = quiet + 1 if now.cpu - before.cpu <= _TICK else 0
        before = now
    return before


@asynccontextmanager
async def running(standin: StandIn, arguments: Sequence[str], folder: Path, **env: str) -> AsyncIterator[BotProcess]:
    async with BotProcess(standin, folder, {"MESSAGE_CONTENT": "true", **env}, arguments=arguments) as bot:
        await bot.printed("invite" if arguments is RUN else "ready")
        yield bot
        assert await bot.terminate() == 0


async def started(standin: StandIn, arguments: Sequence[str], folder: Path) -> Taken:
    """What it takes to start and come to rest: the lesser of two starts, since others use this machine too."""
    taken = []
    for _ in range(2):
        async with running(standin, arguments, folder) as bot:
            taken.append(await at_rest(bot))
    return min(taken, key=lambda each: each.cpu)


async def test_idle_and_with_two_thousand_servers(tmp_path: Path) -> None:
    async with StandIn(permissions=PERMISSIONS) as standin:
        standin.world.patience = 60
        async with running(standin, RUN, tmp_path) as bot:
            print(f"\n{'the very first start':28} Rooftop {await at_rest(bot)}")
        few = [await started(standin, arguments, tmp_path) for arguments in (RUN, BARE)]
        for number in range(SERVERS):
            guild = standin.world.add_guild(f"Server {number}")
            for channel in range(CHANNELS):
                guild.add_text(f"channel-{channel}")
        many = [await started(standin, arguments, tmp_path) for arguments in (RUN, BARE)]
    print(f"{'idle':28} Rooftop {few[0]}  bare {few[1]}  (at most 100 MB)")
    print(f"{f'{SERVERS} servers':28} Rooftop {many[0]}  bare {many[1]}  (at most 125 MB, twice the bare bot's time)")
    rooftop, bare = ((more.memory - less.memory) * 1024 / SERVERS for more, less in zip(many, few, strict=True))
    print(f"{'a further server':28} Rooftop {rooftop:6.1f} KB          bare {bare:6.1f} KB  (at most the bare bot's)")
    print(f"{'ready, beside bare':28} {many[0].cpu / many[1].cpu:.2f} times its processor time (at most 2)")


def test_the_doctor_starts_quickly(tmp_path: Path) -> None:
    doctor = [sys.executable, "-m", "bot", "doctor"]
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    spent = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(doctor, cwd=tmp_path, env=environment, check=True, stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    print(f"\nthe doctor, packs and all: {min(spent):.2f} s of processor time (less than 1)")


async def test_a_start_with_much_under_way(tmp_path: Path) -> None:
    async with StandIn(permissions=PERMISSIONS) as standin:
        standin.world.patience = 60
        places = [standin.world.add_guild(f"Server {number}").add_text("talk") for number in range(GAMES)]
        (empty := tmp_path / "empty").mkdir()
        (full := tmp_path / "full").mkdir()
        async with running(standin, RUN, empty):
            pass  # it tells its commands, once
        nothing = await started(standin, RUN, empty)
        await fill(f"sqlite+aiosqlite:///{full / 'rooftop.db'}", places)
        async with running(standin, RUN, full) as bot:  # tells them again, to a database that does not know
            await at_rest(bot)
        much = await started(standin, RUN, full)
    print(f"\nstart with nothing under way {nothing}; with {POLLS} open polls and {GAMES} games {much}")
    print(f"  {much.cpu / nothing.cpu:.2f} times the processor time (at most 1.1)")


async def fill(url: str, places: Sequence[Channel]) -> None:
    """Open polls that close tomorrow, and games in the middle of a question."""
    await migrate(url)
    database, now = Database(url), datetime.now(UTC)
    parlour = Parlour(database, SHOW)
    parlour.now = now
    for place in places:
        assert place.guild
        await parlour.play(guild=int(place.guild.id), channel=int(place.id), seconds=60)
    of_poll: list[dict[str, Any]] = [
        {
            "guild_id": int(places[number % len(places)].guild.id),  # type: ignore[union-attr]
            "poll_id": number + 1,
            "channel_id": int(places[number % len(places)].id),
            "message_id": number + 1,
            "author_id": 1,
            "kind": "single",
            "question": "Is he alive?",
            "results": "live",
            "hidden": False,
            "opened_at": now,
            "closes_at": now + timedelta(days=1),
            "ballots_shown": 0,
        }
        for number in range(POLLS)
    ]
    keys = [(poll["guild_id"], poll["poll_id"]) for poll in of_poll]
    options = [
        {"guild_id": guild, "poll_id": poll, "option_id": option, "text": f"Option {option}"}
        for guild, poll in keys
        for option in (1, 2)
    ]
    due = [
        {"guild_id": guild, "kind": DEADLINE, "subject_id": poll, "due_at": now + timedelta(days=1), "attempts": 0}
        for guild, poll in keys
    ]
    async with database.write() as connection:
        await connection.execute(insert(polls), of_poll)
        await connection.execute(insert(poll_options), options)
        await connection.execute(insert(deadlines), due)
    await database.close()


async def test_a_day_of_presses_and_guarded_messages(tmp_path: Path) -> None:
    async with StandIn(permissions=PERMISSIONS) as standin, Crowd(standin) as crowd:
        standin.world.patience = 60
        guild = standin.world.guild
        guild.everyone.permissions = 0
        talk, moderator = guild.add_text("talk"), guild.member("Sora")
        async with running(standin, RUN, tmp_path, DISCORD_API_BASE_URL=crowd.url) as bot:
            await (
                await standin.slash(moderator, talk, "guard channel", channel=talk, show=SHOW.id, up_to="S1E4")
            ).original()
            await (await standin.slash(moderator, talk, "guard mode", mode="nudge", channel=talk)).original()
            poll = await open_poll(standin, moderator, guild.channel("general"))
            press, heard = await crowd.gather(poll, "Yes"), message_in(talk)
            crowd.come_again(FANS)
            part, after = EVENTS // 20, list[Taken]()
            print(f"\n{'idle':>12} {await at_rest(bot)}")
            for tenth in range(1, 11):
                for number in range(0, part, AT_ONCE):
                    say(standin, heard, min(AT_ONCE, part - number))
                    await crowd.vote(press, poll, min(AT_ONCE, part - number), at_once=AT_ONCE)
                crowd.answers.clear()
                after.append(await at_rest(bot))
                more = after[-1].memory / after[0].memory - 1
                print(f"{tenth * part * 2:12} {after[-1]}  {more:+.1%} since the first tenth")
    print("  presses and messages, half of each (at most 5 % more than after the first tenth)")


def message_in(channel: Channel) -> dict[str, Any]:
    """What the gateway tells of a message there."""
    assert channel.guild
    fan = channel.guild.add_member("A talker")
    member = {key: value for key, value in fan.json().items() if key != "user"}
    flags = dict.fromkeys(("tts", "mention_everyone", "pinned"), False)
    lists: dict[str, Any] = {key: [] for key in ("mentions", "mention_roles", "attachments", "embeds", "components")}
    place = {"channel_id": channel.id, "guild_id": channel.guild.id, "author": fan.user.json(), "member": member}
    return {**flags, **lists, **place, "type": 0, "flags": 0, "edited_timestamp": None}


def say(standin: StandIn, heard: dict[str, Any], messages: int) -> None:
    """Have that many messages come in, none of which spoils anything."""
    wire = standin.gateway.connected[0].wire
    assert wire
    for number in range(messages):
        said = f"{SAID[number % len(SAID)]} {new_id()[-6:]}"
        told = {**heard, "id": new_id(), "content": said, "timestamp": datetime.now(UTC).isoformat()}
        wire.outbox.put_nowait(Frame(json.dumps({"op": 0, "t": "MESSAGE_CREATE", "s": None, "d": told})))  # type: ignore[arg-type]
