"""A database that is locked, full or restarted loses nothing that was acknowledged, and says so to whoever it fails."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from itertools import count
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from bot.db import engine
from bot.db.engine import Database
from bot.db.tables import ballots
from bot.deadlines import Deadlines
from bot.errors import Unavailable
from bot.polls.service import PollService
from tests.polls import rush

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.databases import PostgresServer, SqliteFiles

FANS = 20


class Booth:
    """A poll on a database, and what fans were told is their vote in it."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        self.polls = PollService(self.database, Deadlines(self.database, rush._now), rush._now)
        self.acknowledged: dict[int, int] = {}
        self._presses = count(1)

    async def vote(self, fan: int) -> None:
        """A fan changes their mind, or makes it up."""
        option = 3 - self.acknowledged.get(fan, 1)
        await self.polls.vote(rush.GUILD, rush.POLL, fan, {option: 1}, ballot_id=next(self._presses), at=rush._now())
        self.acknowledged[fan] = option

    async def stored(self) -> dict[int, int]:
        """The votes that count in the database, which are those that count in memory."""
        async with self.database.read() as connection:
            found = (await connection.execute(select(ballots).where(ballots.c.replaced_at.is_(None)))).all()
        tally = (await self.polls.look(rush.GUILD, rush.POLL)).tally
        by_option = {option: sum(row.option_id == option for row in found) for option in (1, 2)}
        assert {share.option.id: share.votes for share in tally.shares} == {
            option: by_option[option] for option in (1, 2)
        }
        assert len({row.voter_id for row in found}) == len(found)
        return {row.voter_id: row.option_id for row in found}


@pytest.fixture
async def booth(sqlite: SqliteFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Booth]:
    """On SQLite, which waits for nobody."""
    impatient = tuple(p.replace("busy_timeout=10000", "busy_timeout=0") for p in engine._PRAGMAS)
    monkeypatch.setattr(engine, "_PRAGMAS", impatient)
    async with sqlite.fresh(tmp_path, migrated=True) as url:
        booth = Booth(url)
        await rush.open_poll(booth.database)
        yield booth
        await booth.database.close()


async def test_a_rush_goes_on_over_a_restart_of_postgresql(postgresql: PostgresServer, tmp_path: Path) -> None:
    async with postgresql.fresh(tmp_path, migrated=True) as url:
        booth = Booth(url)
        await rush.open_poll(booth.database)
        restarted = asyncio.Event()

        async def keep_voting(fan: int) -> None:
            while not restarted.is_set():
                await booth.vote(fan)
                await booth.vote(fan)
            await booth.vote(fan)

        voting = asyncio.gather(*map(keep_voting, range(1, FANS + 1)))
        await asyncio.to_thread(postgresql.restart)
        restarted.set()
        await voting
        assert await booth.stored() == booth.acknowledged
        assert len(booth.acknowledged) == FANS
        await booth.database.close()


async def test_while_somebody_else_keeps_the_file_locked_a_vote_is_refused_and_afterwards_taken(
    booth: Booth, tmp_path: Path
) -> None:
    await booth.vote(1)
    with closing(sqlite3.connect(tmp_path / "rooftop.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for fan in (1, 2):
            with pytest.raises(Unavailable, match="database is locked"):
                await booth.vote(fan)
        with pytest.raises(Unavailable, match="database is locked"):
            await rush.open_poll(booth.database)
        assert await booth.stored() == booth.acknowledged  # readers go on
        other.execute("COMMIT")
    await booth.vote(2)
    assert await booth.stored() == booth.acknowledged


async def test_on_a_full_disk_votes_are_refused_and_those_from_before_are_there(booth: Booth) -> None:
    def room(pages: int) -> None:
        with booth.database._batcher.connect() as connection:
            connection.execute(text(f"PRAGMA max_page_count={pages}"))

    await booth.vote(1)
    room(1)  # no more than there are
    with pytest.raises(Unavailable, match="database or disk is full"):
        await rush_to(booth)
    assert await booth.stored() == booth.acknowledged
    room(1 << 30)
    await booth.vote(2)
    assert await booth.stored() == booth.acknowledged


async def test_what_we_ask_wrongly_is_not_put_down_to_the_database(database: Database) -> None:
    async def ask() -> None:
        async with database.read() as connection:
            await connection.execute(text("SELECT nonsense"))

    with pytest.raises(DBAPIError):
        await ask()


async def rush_to(booth: Booth) -> None:
    """New fans vote, many at a time, until one of them cannot."""
    for first in count(100, 100):
        outcomes = await asyncio.gather(*map(booth.vote, range(first, first + 100)), return_exceptions=True)
        for problem in filter(None, outcomes):
            raise problem
