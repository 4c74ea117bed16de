"""A process that is killed in the middle of a rush has lost none of the votes it acknowledged."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text

from bot.db.engine import Database
from bot.db.tables import ballots

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]


async def acknowledged_until_killed(url: str, votes: int) -> list[tuple[int, ...]]:
    """Ballot, voter and option of every vote that the rush acknowledged until it was killed after so many."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.polls.rush", url, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    told = [await process.stdout.readline() for _ in range(votes)]
    process.kill()
    told += (await process.stdout.read()).splitlines(keepends=True)
    await process.wait()
    return [tuple(map(int, line.split())) for line in told if line.endswith(b"\n")]


def latest_by_voter(votes: Sequence[tuple[int, ...]]) -> dict[int, int]:
    return {voter: ballot for ballot, voter, _ in sorted(votes)}


@pytest.mark.parametrize("votes", [25, 150])
async def test_every_acknowledged_vote_is_in_the_database_after_a_kill(database_url: str, votes: int) -> None:
    acknowledged = await acknowledged_until_killed(database_url, votes)
    database = Database(database_url)
    async with database.read() as connection:
        stored = (await connection.execute(select(ballots))).all()
        if database.is_sqlite:
            assert (await connection.execute(text("PRAGMA integrity_check"))).scalar_one() == "ok"
    await database.close()

    assert len(acknowledged) >= votes
    assert set(acknowledged) <= {(row.ballot_id, row.voter_id, row.option_id) for row in stored}
    counting = {row.voter_id: row.ballot_id for row in stored if row.replaced_at is None}
    assert len(counting) == sum(row.replaced_at is None for row in stored)
    assert all(counting[voter] >= ballot for voter, ballot in latest_by_voter(acknowledged).items())
