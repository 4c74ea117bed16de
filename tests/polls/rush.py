"""A rush of votes, as a process of its own, until somebody kills it.

Each fan changes their mind without end; each vote is told once it is acknowledged, as `ballot voter option`.
"""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING

from bot.db.engine import Database
from bot.deadlines import Deadlines
from bot.polls.service import Draft, PollService
from bot.spoilers.rules.gates import Place

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

GUILD, POLL, FANS = 1, 2, 25


def _now() -> datetime:
    return datetime.now(UTC)


async def open_poll(database: Database) -> None:
    service = PollService(database, Deadlines(database, _now), _now)
    await service.open(POLL, Place(GUILD, 3), 4, Draft("Is he alive?", ("Yes", "No")), ceiling=None)


def rush(url: str, first_press: int, told: Connection) -> None:
    """Vote in the poll that is open, with presses from this one on."""
    asyncio.run(_rush(url, first_press, told.fileno()))


async def _rush(url: str, first_press: int, told: int) -> None:
    database = Database(url)
    service = PollService(database, Deadlines(database, _now), _now)
    presses = count(first_press)

    async def keep_voting(fan: int) -> None:
        for turn in count():
            ballot, option = next(presses), turn % 2 + 1
            vote = await service.vote(GUILD, POLL, fan, {option: 1}, ballot_id=ballot, at=_now())
            if vote.before != vote.marks:  # else the fan had said so before the last kill
                os.write(told, f"{ballot} {fan} {option}\n".encode())

    await asyncio.gather(*map(keep_voting, range(1, FANS + 1)))
