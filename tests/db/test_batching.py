"""What waits together is stored together, and what cannot be stored takes nothing else along."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from bot.db.batching import Batcher
from bot.db.tables import installation
from bot.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.db.engine import Database


class Shelf:
    """Stores names, refuses those that are shouted, and remembers its batches."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.batches: list[list[str]] = []
        self.committed: list[str] = []
        self.batcher = Batcher(database, self.store, self.told)

    def store(self, connection: Connection, names: Sequence[str]) -> list[str | Exception]:
        self.batches.append(list(names))
        taken = [name for name in names if name.islower()]
        connection.execute(insert(installation), [{"name": name, "value": ""} for name in taken])
        return [name if name in taken else Refusal("shouted") for name in names]

    def told(self, outcomes: Sequence[str | Exception]) -> None:
        self.committed += [outcome for outcome in outcomes if isinstance(outcome, str)]

    async def put(self, *names: str) -> list[str | BaseException]:
        return await asyncio.gather(*map(self.batcher.put, names), return_exceptions=True)

    async def stored(self) -> list[str]:
        async with self.database.read() as connection:
            return sorted((await connection.scalars(select(installation.c.name))).all())


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


async def test_what_comes_while_a_batch_is_written_is_the_next_batch(shelf: Shelf) -> None:
    first = asyncio.create_task(shelf.batcher.put("one"))
    for _ in range(2):  # the one who waits, then the batcher
        await asyncio.sleep(0)
    assert await shelf.put("two", "three", "four") == ["two", "three", "four"]
    assert await first == "one"
    assert shelf.batches == [["one"], ["two", "three", "four"]]
    assert await shelf.stored() == ["four", "one", "three", "two"]


async def test_what_is_refused_is_refused_alone(shelf: Shelf) -> None:
    one, loud, two = await shelf.put("one", "LOUD", "two")
    assert (one, two) == ("one", "two")
    assert isinstance(loud, Refusal)
    assert await shelf.stored() == ["one", "two"] == shelf.committed


async def test_what_the_database_does_not_take_fails_alone(shelf: Shelf) -> None:
    await shelf.put("taken")
    one, taken, two = await shelf.put("one", "taken", "two")
    assert (one, two) == ("one", "two")
    assert isinstance(taken, IntegrityError)
    assert await shelf.stored() == ["one", "taken", "two"]
    assert shelf.committed == ["taken", "one", "two"]


async def test_whoever_stops_waiting_is_in_nobodys_way_and_nothing_runs_once_all_is_stored(shelf: Shelf) -> None:
    before = asyncio.all_tasks()
    gone = asyncio.create_task(shelf.batcher.put("gone"))
    await asyncio.sleep(0)
    gone.cancel()
    assert await shelf.put("one") == ["one"]
    assert await shelf.stored() == ["gone", "one"]
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == before
