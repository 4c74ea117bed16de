"""Processes on one PostgreSQL are one bot: each serves its own servers, and one that is killed goes on, or a spare."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp
from sqlalchemy import text

from bot.db.engine import Database
from bot.db.migrate import newest_revision
from bot.servers import Servers
from bot.ui.terms import PERMISSIONS

from .process import BotProcess, free_port
from .rooftop import lock_in, open_poll, question
from .standin import StandIn

if TYPE_CHECKING:
    from pathlib import Path

    from tests.databases import PostgresServer

    from .guilds import Guild, Member
    from .messages import Message

SHARDS, AT_ONCE = 4, 2
CLOSED, VOID = "· closed", "this question counts for nobody"
SPARE = "All 2 seats are taken: this process is a spare, and takes the place of the first that falls."
TIME_RUNS_OUT = (
    "UPDATE rounds SET closes_at = now() - interval '1 hour' WHERE guild_id = :guild",
    "UPDATE deadlines SET due_at = now() - interval '1 hour' WHERE guild_id = :guild",
)
# Ends the session of the one who has the first seat, and sits there.
IS_REPLACED = text(
    "SELECT pg_terminate_backend(pid), pg_advisory_lock(classid::integer, objid::integer) FROM pg_locks"
    " WHERE locktype = 'advisory' AND objid = 1 AND objsubid = 2"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


async def test_of_two_processes_one_is_killed_and_its_polls_and_games_go_on_when_it_is_back_each_deadline_once(
    postgresql: PostgresServer, tmp_path: Path
) -> None:
    async with (
        postgresql.fresh(tmp_path, migrated=False) as url,
        StandIn(shards=SHARDS, permissions=PERMISSIONS, max_concurrency=AT_ONCE) as discord,
    ):

        def process(slot: str) -> BotProcess:
            return BotProcess(discord, tmp_path, {"DATABASE_URL": url, "ROOFTOP_CLUSTER": slot})

        discord.world.patience = 20.0
        servers = [discord.world.guild, *map(discord.world.add_guild, ("Middle", "Elementary", "Nursery"))]
        async with process("1/2") as first:
            async with process("2/2") as second:
                await asyncio.gather(first.printed("invite"), second.printed("invite"))
                assert {told(first, "shards"), told(second, "shards")} == {
                    "0, 1 of 4, as process 1/2",
                    "2, 3 of 4, as process 2/2",
                }
                assert "migrated from nothing" in f"{told(first, 'database')}{told(second, 'database')}"
                assert len(discord.requested("PUT", "/commands")) == 1
                polls = [await a_poll(discord, server) for server in servers]
                (too_late, _), (in_time, joon) = await asyncio.gather(*(ask(discord, server) for server in servers[2:]))
                await second.killed()
            await time_runs_out(url, servers[2])
            await vote(discord, polls[0])
            assert [poll.text for poll in polls if CLOSED in poll.text] == []
            async with process("2/2") as second:
                await too_late.shows(VOID)
                await polls[2].shows(CLOSED)
                await vote(discord, polls[3])
                await lock_in(discord, joon, in_time)
                await in_time.shows("Right: ")
                assert f"up to date ({newest_revision()})" in told(second, "database")
                assert [await process.terminate() for process in (first, second)] == [0, 0]
        assert times(polls[2], CLOSED) == times(too_late, VOID) == 1
        assert await still_due(url, servers[2]) == ["trivia"]  # the next question, once
        assert len(discord.requested("PUT", "/commands")) == 1
        assert [identify["shard"][0] for identify in discord.gateway.identifies].count(0) == 1
        assert discord.complaints == []  # with what came too early in its bucket among them


async def test_where_a_process_is_killed_a_spare_takes_its_place_and_the_other_notices_nothing(
    postgresql: PostgresServer, tmp_path: Path
) -> None:
    async with (
        postgresql.fresh(tmp_path, migrated=True) as url,
        StandIn(shards=SHARDS, permissions=PERMISSIONS, max_concurrency=SHARDS) as discord,
    ):

        def process(**more: str) -> BotProcess:
            return BotProcess(discord, tmp_path, {"DATABASE_URL": url, "ROOFTOP_CLUSTER": "any/2", **more})

        discord.world.patience = 20.0
        servers = [discord.world.guild, *map(discord.world.add_guild, ("Middle", "Elementary", "Nursery"))]
        async with process() as one, process() as other:
            await asyncio.gather(one.printed("invite"), other.printed("invite"))
            first, second = sorted((one, other), key=lambda process: told(process, "shards"))
            async with process(METRICS_PORT=str(port := free_port())) as spare:
                polls = [await a_poll(discord, server) for server in servers]
                (too_late, _), (in_time, joon) = await asyncio.gather(*(ask(discord, server) for server in servers[2:]))
                waits = await spare.printed(SPARE)
                assert await page(port, "/readyz") == (503, f"{waits}\n")
                assert await page(port, "/healthz") == (200, "alive\n")
                assert len(discord.gateway.transports) == SHARDS
                await time_runs_out(url, servers[2])
                await will_speak(url, servers[3], "fr")
                said = list(first.output)
                await second.killed()
                await too_late.shows(VOID)
                await polls[2].shows(CLOSED)
                await vote(discord, polls[3])
                await lock_in(discord, joon, in_time)
                await in_time.shows("Trouvé par")
                await vote(discord, polls[0])
                assert (told(first, "shards"), told(spare, "shards")) == (
                    "0, 1 of 4, as process 1/2",
                    "2, 3 of 4, as process 2/2",
                )
                assert await page(port, "/readyz") == (200, "ready\n")
                async with process() as second:
                    assert await second.printed(SPARE) == waits
                    assert await second.terminate() == 0
                assert first.output == said
                assert [await process.terminate() for process in (first, spare)] == [0, 0]
        assert times(polls[2], CLOSED) == times(too_late, VOID) == 1
        assert await still_due(url, servers[2]) == ["trivia"]  # the next question, once
        assert sorted(identify["shard"][0] for identify in discord.gateway.identifies) == [0, 1, 2, 2, 3, 3]
        assert discord.complaints == []


async def test_a_process_whose_place_is_taken_while_its_database_is_away_ends_in_order(
    postgresql: PostgresServer, tmp_path: Path
) -> None:
    async with postgresql.fresh(tmp_path, migrated=True) as url, StandIn(permissions=PERMISSIONS) as discord:
        async with BotProcess(discord, tmp_path, {"DATABASE_URL": url, "ROOFTOP_CLUSTER": "any/1"}) as bot:
            await bot.printed("invite")
            database = Database(url)
            async with database.read() as connection:
                await connection.execute(IS_REPLACED)
                assert await bot.ended() == 1
            await database.close()
        (sentence,) = bot.errors
        assert sentence == "Another process has become 1/1 while the database was away: start this one again."
        assert discord.complaints == []


async def page(port: int, path: str) -> tuple[int, str]:
    """What a process tells those who watch it."""
    async with aiohttp.request("GET", f"http://127.0.0.1:{port}{path}") as answer:
        return answer.status, await answer.text()


def told(process: BotProcess, about: str) -> str:
    """What a process says about this as it greets us."""
    return next(line.split(maxsplit=1)[1] for line in process.output if line.split()[0] == about)


async def a_poll(discord: StandIn, server: Guild) -> Message:
    return await open_poll(discord, server.add_member("Nari"), server.add_text("polls"))


async def ask(discord: StandIn, server: Guild) -> tuple[Message, Member]:
    """A question that one of two fans has answered, and the other."""
    host, other = server.add_member("Nari"), server.add_member("Gwi-nam")
    asked = await question(discord, server.add_text("trivia"), host, other)
    await lock_in(discord, host, asked)
    return asked, other


async def vote(discord: StandIn, poll: Message) -> None:
    fan = poll.channel.guild.add_member("Joon-yeong")
    assert "Your vote is stored" in (await (await discord.press(fan, poll, "Yes")).original()).text


async def time_runs_out(url: str, server: Guild) -> None:
    """All that is due in a server has been due for an hour."""
    database = Database(url)
    async with database.write() as connection:
        for statement in TIME_RUNS_OUT:
            await connection.execute(text(statement), {"guild": int(server.id)})
    await database.close()


async def will_speak(url: str, server: Guild, language: str) -> None:
    """A server has chosen a language, of which one process alone has heard."""
    database = Database(url)
    await Servers(database).change(int(server.id), language=language)
    await database.close()


async def still_due(url: str, server: Guild) -> list[str]:
    """What is due in a server, by its kind."""
    database = Database(url)
    async with database.read() as connection:
        kinds = text("SELECT kind FROM deadlines WHERE guild_id = :guild")
        found = list((await connection.scalars(kinds, {"guild": int(server.id)})).all())
    await database.close()
    return found


def times(message: Message, words: str) -> int:
    """How often a message has come to say this."""
    return sum(words in version for version in message.versions)
