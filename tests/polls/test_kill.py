"""A process that is killed at twenty moments of a rush has lost none of the votes it acknowledged."""

from __future__ import annotations

import asyncio
import random
from multiprocessing import get_context

from sqlalchemy import select, text

from bot.db.engine import Database
from bot.db.tables import ballots
from bot.deadlines import Deadlines
from bot.polls.service import PollService
from tests.polls import rush

KILLS, MOST_VOTES = 20, 150
# A server that has imported everything forks each process, which takes a moment instead of a second.
PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.polls.rush"])


def acknowledged_until_killed(url: str, first_press: int, votes: int) -> list[tuple[int, ...]]:
    """Ballot, voter and option of every vote that a rush acknowledged until it was killed after so many."""
    hear, tell = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=rush.rush, args=(url, first_press, tell))
    process.start()
    tell.close()
    told = b""
    with open(hear.fileno(), "rb", buffering=0, closefd=False) as heard:
        while told.count(b"\n") < votes:
            told += heard.read(65536)
        process.kill()
        while more := heard.read(65536):
            told += more
    hear.close()
    process.join()
    process.close()
    return [tuple(map(int, line.split())) for line in told.splitlines(keepends=True) if line.endswith(b"\n")]


async def test_every_acknowledged_vote_is_in_the_database_after_each_of_twenty_kills(database_url: str) -> None:
    database = Database(database_url)
    await rush.open_poll(database)
    acknowledged: list[tuple[int, ...]] = []
    for kill in range(1, KILLS + 1):
        moment = random.randint(1, MOST_VOTES)
        acknowledged += await asyncio.to_thread(acknowledged_until_killed, database_url, kill * 1_000_000, moment)
    async with database.read() as connection:
        stored = (await connection.execute(select(ballots))).all()
        if database.is_sqlite:
            assert (await connection.execute(text("PRAGMA integrity_check"))).scalar_one() == "ok"
    counting = {row.voter_id: row for row in stored if row.replaced_at is None}
    tally = await counted_after_a_restart(database)
    await database.close()

    assert set(acknowledged) <= {(row.ballot_id, row.voter_id, row.option_id) for row in stored}
    assert len(counting) == sum(row.replaced_at is None for row in stored)
    latest = {voter: ballot for ballot, voter, _ in sorted(acknowledged)}
    assert all(counting[voter].ballot_id >= ballot for voter, ballot in latest.items())
    assert tally == {option: sum(row.option_id == option for row in counting.values()) for option in (1, 2)}


async def counted_after_a_restart(database: Database) -> dict[int, int]:
    """The votes of each option, as a process that starts now counts them."""
    service = PollService(database, Deadlines(database, rush._now), rush._now)
    standing = await service.look(rush.GUILD, rush.POLL)
    return {share.option.id: share.votes for share in standing.tally.shares}
