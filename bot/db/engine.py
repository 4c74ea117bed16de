"""One database, two engines: PostgreSQL as it comes, SQLite with one writer and several readers."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, nullcontext
from typing import TYPE_CHECKING, Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

# WAL lets readers go on while one writes; FULL puts each commit on the disk before it returns, so that what was
# acknowledged survives a power cut too (https://www.sqlite.org/pragma.html#pragma_synchronous).
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000")
_READERS = 3
_AFTERWARDS = "rooftop.afterwards"


class Database:
    """Short transactions for reading and for writing. Everything inside `write()` commits together or not at all."""

    def __init__(self, url: str) -> None:
        self.is_sqlite = url.startswith("sqlite")
        self.name = "SQLite" if self.is_sqlite else "PostgreSQL"
        if self.is_sqlite:
            self._writer = _sqlite_engine(url, pool_size=1, begin="BEGIN IMMEDIATE")
            self._reader = _sqlite_engine(url, pool_size=_READERS, begin="BEGIN")
        else:
            self._writer = self._reader = create_async_engine(
                url, hide_parameters=True, pool_size=5, max_overflow=5, pool_pre_ping=True
            )
        # SQLite has one writer at a time: waiting here is fair and cheap, waiting in SQLite is neither.
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that only reads."""
        async with self._reader.connect() as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that is on disk once the block has ended without an exception."""
        turn = self._turn if self.is_sqlite else nullcontext()
        async with turn, self._writer.begin() as connection:
            afterwards: list[Callable[[], None]] = []
            connection.info[_AFTERWARDS] = afterwards
            yield connection
        for work in afterwards:
            work()

    async def close(self) -> None:
        """Close every connection; waits for a write that is under way."""
        async with self._turn:
            await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()


def after_commit(connection: AsyncConnection, work: Callable[[], None]) -> None:
    """Have something done once the `write()` that is under way is on disk; never if it fails."""
    connection.info[_AFTERWARDS].append(work)


def begin_with(engine: AsyncEngine, statement: str) -> None:
    """Begin SQLite's transactions by a statement of ours: the driver's own BEGIN comes too late, and never for a
    change of the schema, which could then not be rolled back.
    """

    def on_connect(dbapi_connection: Any, _record: object) -> None:
        dbapi_connection.isolation_level = None

    def on_begin(connection: Any) -> None:
        connection.exec_driver_sql(statement)

    event.listen(engine.sync_engine, "connect", on_connect)
    event.listen(engine.sync_engine, "begin", on_begin)


def _sqlite_engine(url: str, *, pool_size: int, begin: str) -> AsyncEngine:
    engine = create_async_engine(url, hide_parameters=True, pool_size=pool_size, max_overflow=0, pool_timeout=60)
    begin_with(engine, begin)

    def on_connect(dbapi_connection: Any, _record: object) -> None:
        cursor = dbapi_connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    event.listen(engine.sync_engine, "connect", on_connect)
    return engine
