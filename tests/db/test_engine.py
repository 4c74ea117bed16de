"""What a transaction promises, on either database."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from bot.db.engine import Database
from bot.db.notices import after_commit
from bot.db.tables import installation, poll_options

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.ext.asyncio import AsyncConnection

    from tests.databases import SqliteFiles


async def names(database: Database) -> list[str]:
    async with database.read() as connection:
        return sorted((await connection.scalars(select(installation.c.name))).all())


async def remember(database: Database, name: str) -> None:
    async with database.write() as connection:
        await connection.execute(insert(installation), {"name": name, "value": ""})


async def fail_after(database: Database, name: str) -> None:
    async with database.write() as connection:
        await connection.execute(insert(installation), {"name": name, "value": ""})
        raise ZeroDivisionError


async def test_what_was_written_is_there_for_the_next_reader(database: Database) -> None:
    await remember(database, "one")
    assert await names(database) == ["one"]


async def test_a_write_that_fails_leaves_nothing_and_is_in_nobodys_way(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        await fail_after(database, "one")
    assert await names(database) == []
    await remember(database, "two")
    assert await names(database) == ["two"]


async def test_readers_go_on_while_somebody_writes_and_see_what_was_committed(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(insert(installation), {"name": "one", "value": ""})
        assert await asyncio.gather(*(names(database) for _ in range(3))) == [[], [], []]
    assert await names(database) == ["one"]


async def test_writers_at_the_same_time_all_get_their_turn(database: Database) -> None:
    await asyncio.gather(*(remember(database, f"{number:02}") for number in range(40)))
    assert await names(database) == [f"{number:02}" for number in range(40)]


async def test_an_option_needs_the_poll_that_it_belongs_to(database: Database) -> None:
    async with database.write() as connection:
        with pytest.raises(IntegrityError):
            await connection.execute(insert(poll_options), {"guild_id": 1, "poll_id": 2, "option_id": 3, "text": "?"})


async def test_what_waits_for_the_commit_is_done_once_others_can_read_it(database: Database) -> None:
    done: list[str] = []
    async with database.write() as connection:
        after_commit(connection, lambda: done.append("done"))
        assert done == []
    assert done == ["done"]
    await remember(database, "one")
    assert done == ["done"]


async def test_what_waits_for_a_commit_that_fails_is_never_done(database: Database) -> None:
    done: list[str] = []

    async def fail() -> None:
        async with database.write() as connection:
            after_commit(connection, lambda: done.append("done"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    await remember(database, "one")
    assert done == []


async def test_what_is_written_for_a_connection_that_is_awaited_can_be_done_in_one_go(database: Database) -> None:
    done: list[str] = []

    async def add(connection: AsyncConnection) -> str:
        after_commit(connection, lambda: done.append("done"))
        await connection.execute(insert(installation), {"name": "one", "value": ""})
        return "added"

    async def fail(connection: AsyncConnection) -> None:
        await add(connection)
        raise ZeroDivisionError

    async def dawdle(connection: AsyncConnection) -> None:
        await add(connection)
        await asyncio.sleep(0)

    with pytest.raises(ZeroDivisionError):
        await database.in_one_go(fail)
    with pytest.raises(RuntimeError, match="something else"):
        await database.in_one_go(dawdle)
    assert (await names(database), done) == ([], [])
    assert await database.in_one_go(add) == "added"
    assert (await names(database), done) == (["one"], ["done"])


async def test_closing_waits_for_the_write_that_is_under_way(database_url: str) -> None:
    database = Database(database_url)
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def write_slowly() -> None:
        async with database.write() as connection:
            await connection.execute(insert(installation), {"name": "one", "value": ""})
            begun.set()
            await may_end.wait()

    writing = asyncio.create_task(write_slowly())
    await begun.wait()
    closing = asyncio.create_task(database.close())
    await asyncio.sleep(0)
    may_end.set()
    await asyncio.gather(writing, closing)
    again = Database(database_url)
    assert await names(again) == ["one"]
    await again.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        pytest.param("journal_mode", "wal", id="readers do not wait for the writer"),
        pytest.param("synchronous", 2, id="a commit is on the disk"),
        pytest.param("foreign_keys", 1, id="foreign keys hold"),
        pytest.param("busy_timeout", 10_000, id="another process is waited for"),
    ],
)
async def test_every_connection_to_a_sqlite_file_keeps_its_promise(
    sqlite: SqliteFiles, tmp_path: Path, pragma: str, value: object
) -> None:
    async with sqlite.fresh(tmp_path, migrated=True) as url:
        database = Database(url)
        async with database.write() as writer, database.read() as reader, database.read() as second_reader:
            for connection in (writer, reader, second_reader):
                assert (await connection.execute(text(f"PRAGMA {pragma}"))).scalar_one() == value
        await database.close()
