"""One database, two engines: PostgreSQL as it comes, SQLite with one writer and several readers."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, nullcontext
from typing import TYPE_CHECKING, Any, TypeVar

import structlog
from sqlalchemy import create_engine, event, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import StaticPool

from bot.db.away import connected, saying_when_away
from bot.db.notices import AFTERWARDS, Notices
from bot.db.one_go import in_one_go

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from sqlalchemy import Connection, Engine

    from bot.db.one_go import Work

T = TypeVar("T")

# WAL lets readers go on while one writes; FULL puts each commit on the disk before it returns, so that what was
# acknowledged survives a power cut too (https://www.sqlite.org/pragma.html#pragma_synchronous).
# What is deleted is overwritten: nothing of it can be read in the file.
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000", "secure_delete=ON")
_READERS = 3

_log = structlog.get_logger(__name__)


class Database:
    """Short transactions for reading and for writing. Everything inside `write()` commits together or not at all.

    All of them raise Unavailable where the database is locked, full or gone.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.notices = Notices()
        self.is_sqlite = url.startswith("sqlite")
        self.name = "SQLite" if self.is_sqlite else "PostgreSQL"
        if self.is_sqlite:
            self._writer = _sqlite_engine(url, pool_size=1, begin="BEGIN IMMEDIATE")
            self._reader = _sqlite_engine(url, pool_size=_READERS, begin="BEGIN")
            self._batcher = _sqlite_batch_engine(url)
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="batch")
        else:
            self._writer = self._reader = create_async_engine(
                url, hide_parameters=True, pool_size=5, max_overflow=5, pool_pre_ping=True
            )
        # SQLite has one writer at a time: waiting here is fair and cheap, waiting in SQLite is neither.
        self._turn = asyncio.Lock()
        self._writes = 0
        self._quiet = asyncio.Event()
        self._quiet.set()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that only reads."""
        async with connected(self._reader) as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that is on disk once the block has ended without an exception."""
        afterwards: list[Callable[[], None]] = []
        async with self._writing(), connected(self._writer) as connection, connection.begin():
            connection.info[AFTERWARDS] = afterwards
            yield connection
        for work in afterwards:
            work()

    async def transact(self, work: Callable[[Connection], T]) -> T:
        """A write as one function of a plain connection, for many statements in one go: on SQLite they cost no way
        back and forth between threads. What it returns comes once it is on disk.
        """
        afterwards: list[Callable[[], None]] = []

        def noting(connection: Connection) -> T:
            connection.info[AFTERWARDS] = afterwards
            return work(connection)

        async with self._writing():
            if self.is_sqlite:
                done = await asyncio.get_running_loop().run_in_executor(self._thread, self._transact, noting)
            else:
                async with connected(self._writer) as connection, connection.begin():
                    done = await connection.run_sync(noting)
        for follow_up in afterwards:
            follow_up()
        return done

    async def in_one_go(self, work: Work[T]) -> T:
        """A write by what is written for `write()` and waits for nothing but its connection, as quick as `transact`."""
        return await self.transact(lambda connection: in_one_go(connection, work))

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[None]:
        """A write that has its turn, and that closing waits for."""
        self._writes += 1
        self._quiet.clear()
        try:
            async with self._turn if self.is_sqlite else nullcontext():
                yield
        finally:
            self._writes -= 1
            if not self._writes:
                self._quiet.set()

    def _transact(self, work: Callable[[Connection], T]) -> T:
        with saying_when_away(), self._batcher.begin() as connection:
            return work(connection)

    async def scrub(self, small_table: str) -> None:
        """Have what was deleted from a table leave the files as well.

        SQLite wipes what it deletes (secure_delete), so that only its log has to be emptied; PostgreSQL keeps it until
        the table is written anew, for which it has to be a small one.
        """
        async with self._writing():
            if self.is_sqlite:
                await asyncio.get_running_loop().run_in_executor(self._thread, self._empty_log)
                return
            async with self._writer.connect() as connection:
                alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
                await alone.exec_driver_sql(f"VACUUM FULL {small_table}")

    def _empty_log(self) -> None:
        connection = self._batcher.raw_connection()
        cursor = connection.cursor()
        busy, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        cursor.close()
        connection.close()
        if busy:
            _log.warning("the database's log could not be emptied; it will be at the next occasion")

    async def close(self) -> None:
        """Close every connection; waits for the writes that are under way."""
        await self._quiet.wait()
        await self._writer.dispose()
        if self.is_sqlite:
            self._batcher.dispose()
            self._thread.shutdown()
        if self._reader is not self._writer:
            await self._reader.dispose()


def begin_with(engine: Engine, statement: str) -> None:
    """Begin SQLite's transactions by a statement of ours: the driver's own BEGIN comes too late, and never for a
    change of the schema, which could then not be rolled back.
    """

    def on_connect(dbapi_connection: Any, _record: object) -> None:
        dbapi_connection.isolation_level = None

    def on_begin(connection: Any) -> None:
        connection.exec_driver_sql(statement)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)


def _sqlite_engine(url: str, *, pool_size: int, begin: str) -> AsyncEngine:
    engine = create_async_engine(url, hide_parameters=True, pool_size=pool_size, max_overflow=0, pool_timeout=60)
    _set_up(engine.sync_engine, begin)
    return engine


def _sqlite_batch_engine(url: str) -> Engine:
    """One connection, used by one thread after another: the one that batches, and the one that closes it."""
    plain = make_url(url).set(drivername="sqlite")
    engine = create_engine(plain, hide_parameters=True, poolclass=StaticPool, connect_args={"check_same_thread": False})
    _set_up(engine, "BEGIN IMMEDIATE")
    return engine


def _set_up(engine: Engine, begin: str) -> None:
    begin_with(engine, begin)

    def on_connect(dbapi_connection: Any, _record: object) -> None:
        cursor = dbapi_connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    event.listen(engine, "connect", on_connect)
