"""How many answers a second are on the disk when five hundred games are asked at once, each from somebody new.

Beside it, what a bare insert of such a row costs, committed with as many: the ratio says what the rules cost.
"""

from __future__ import annotations

import asyncio
from random import Random
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert

from bot.db.batching import Batcher
from bot.db.engine import Database
from bot.db.migrate import migrate
from bot.db.tables import answers, rounds
from tests.trivia.parlour import Parlour
from tests.trivia.shows import questions, show

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

GAMES, ANSWERS = 500, 2000


async def test_answers_in_five_hundred_games_at_once(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'rooftop.db'}"
    await migrate(url)
    database = Database(url)
    parlour, random = Parlour(database, show(*questions(40))), Random(1)
    asked = [await parlour.play(guild=guild, channel=guild) for guild in range(1, GAMES + 1)]
    turns = {row.game_id: row for row in await parlour.rows(rounds)}

    async def press(user: int) -> None:
        game = random.choice(asked).game
        turn = turns[game.game_id]
        await parlour.service.answering.choose(
            game.guild_id,
            game.game_id,
            1,
            user,
            0,
            message_id=turn.message_id,
            posted_at=turn.asked_at,
            at=turn.asked_at,
        )

    cpu, a_second, slow = await measured(map(press, range(10_000, 10_000 + ANSWERS)))
    stored = [dict(row._mapping) for row in await parlour.rows(answers)]
    async with database.write() as connection:
        await connection.execute(delete(answers))
    bare: Batcher[dict[str, Any], None] = Batcher(database, insert_all)
    bare_cpu, *_ = await measured(map(bare.put, stored))
    await database.close()
    print(
        f"\n{a_second:.0f} answers a second in {GAMES} games (SQLite, synchronous=FULL), all at once: the slowest in"
        f" {slow:.0f} ms; {cpu:.2f} ms of CPU each, {cpu / bare_cpu:.0f} times a bare insert's {bare_cpu:.3f} ms"
    )
    assert len(stored) == ANSWERS


def insert_all(connection: Connection, rows: Sequence[dict[str, Any]]) -> list[Exception | None]:
    """Store answers without a question asked."""
    connection.execute(insert(answers), list(rows))
    return [None] * len(rows)


async def measured(work: Iterable[Awaitable[Any]]) -> tuple[float, float, float]:
    """Milliseconds of CPU for each, how many a second, and milliseconds until all were through."""
    cpu, started = process_time(), perf_counter()
    done = len(await asyncio.gather(*work))
    cpu, took = process_time() - cpu, perf_counter() - started
    return cpu / done * 1000, done / took, took * 1000
