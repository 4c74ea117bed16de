"""What a durable vote costs, beside the least that any program pays: one row, one commit, on the disk."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from bot.db.engine import Database
from bot.db.migrate import migrate
from bot.deadlines import Deadlines
from bot.polls.service import Draft, PollService
from bot.spoilers.rules.gates import Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VOTES = 500
NOW = datetime(2026, 1, 1, tzinfo=UTC)


async def test_a_durable_vote_beside_a_bare_commit(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'rooftop.db'}"
    await migrate(url)
    database = Database(url)
    polls = PollService(database, Deadlines(database, lambda: NOW), lambda: NOW)
    await polls.open(1, Place(1, 1), 1, Draft("Which?", ["one", "two"]), None)
    ours = []
    for voter in range(1, VOTES + 1):
        started = perf_counter()
        await polls.vote(1, 1, voter, {1 + voter % 2: 1}, ballot_id=voter, at=NOW)
        ours.append(perf_counter() - started)
    standing = await polls.look(1, 1)
    await database.close()
    bare = list(_bare_commits(tmp_path / "bare.db"))
    ratio = median(ours) / median(bare)
    print(
        f"\na vote: {median(ours) * 1000:.2f} ms, a bare commit: {median(bare) * 1000:.2f} ms, "
        f"ratio {ratio:.1f} (medians of {VOTES}, SQLite, synchronous=FULL)"
    )
    assert standing.tally.voters == VOTES


def _bare_commits(file: Path) -> Iterator[float]:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE ballots (voter INTEGER PRIMARY KEY, choice INTEGER)")
        for voter in range(VOTES):
            started = perf_counter()
            with connection:
                connection.execute("INSERT INTO ballots VALUES (?, ?)", (voter, voter % 2))
            yield perf_counter() - started
