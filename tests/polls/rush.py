"""A rush of votes, as a process of its own, until somebody kills it: `python -m tests.polls.rush DATABASE_URL`.

Each fan changes their mind without end; each vote is printed once it is acknowledged, as `ballot voter option`.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from itertools import count

from bot.db.engine import Database
from bot.deadlines import Deadlines
from bot.polls.service import Draft, PollService
from bot.spoilers.rules.gates import Place

GUILD, POLL, FANS = 1, 2, 25


def _now() -> datetime:
    return datetime.now(UTC)


async def rush(url: str) -> None:
    database = Database(url)
    service = PollService(database, Deadlines(database, _now), _now)
    await service.open(POLL, Place(GUILD, 3), 4, Draft("Is he alive?", ("Yes", "No")), ceiling=None)
    presses = count(1)

    async def keep_voting(fan: int) -> None:
        for turn in count():
            ballot, option = next(presses), turn % 2 + 1
            await service.vote(GUILD, POLL, fan, {option: 1}, ballot_id=ballot, at=_now())
            print(ballot, fan, option, flush=True)

    await asyncio.gather(*map(keep_voting, range(1, FANS + 1)))


if __name__ == "__main__":
    asyncio.run(rush(sys.argv[1]))
