"""Several processes on one PostgreSQL: each has a seat of its own, and what one alone may do is done by one.

All of it rests on PostgreSQL's advisory locks. They end with the connection that holds them, however that ends, so that
nobody has to clean up after a process that was killed.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from itertools import count
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy import bindparam, func, select, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from bot.db.installation import recall, remember
from bot.db.notices import CHANNEL
from bot.errors import StartupError, Unavailable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.shards import Share, Slot

# What the locks are for: the first of the two numbers that name one ("roof" in ASCII, and on from there).
_SEATS, _TURNS, _TASKS = range(0x726F6F67, 0x726F6F6A)
# The lock that everybody who sits holds together; the seats' own begin at 1.
_TABLE = 0
_AGREED = "cluster"
# A predecessor that was killed this moment may still hold its seat.
PATIENCE = 5.0
# How long Discord wants between two that identify in one bucket, and a little for what is slow on the way.
APART = 5.5
_LONGEST_PAUSE = 30
# A host that has lost its power does not say so: without this PostgreSQL would keep its seat for two hours.
_ALIVE = {"tcp_keepalives_idle": "20", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "3"}
_LOCK_TIMEOUT = "55P03"

_LOCK = select(func.pg_advisory_xact_lock(bindparam("purpose"), bindparam("number")))
_REST = text(
    "SELECT extract(epoch FROM value::timestamptz + make_interval(secs => :apart) - clock_timestamp())"
    " FROM installation WHERE name = :name"
)
_IDENTIFIED = text(
    "INSERT INTO installation (name, value) VALUES (:name, clock_timestamp()::text)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)

_log = structlog.get_logger(__name__)


@asynccontextmanager
async def alone(database: Database, task: int) -> AsyncIterator[None]:
    """Do something while no other process does; whoever comes meanwhile waits, and then finds it done."""
    if database.is_sqlite:
        yield
        return
    async with database.write() as connection:
        await connection.execute(_LOCK, {"purpose": _TASKS, "number": task})
        yield


class Seat:
    """A process's place among those that share a database, for as long as it lives."""

    def __init__(self, database: Database, slot: Slot, lost: Callable[[StartupError], None]) -> None:
        """`lost` is told why where somebody else sits here after the database was away, and we must not go on."""
        self._database = database
        self._slot = slot
        self._lost = lost
        self._share: Share | None = None
        self._connection: AsyncConnection | None = None
        self._returning: asyncio.Task[None] | None = None

    async def take(self, advised: int) -> Share:
        """Sit down, and learn which shards are ours: of as many as those agreed on who sit already, else of `advised`.

        Raises StartupError where somebody sits here, or where others were told another number of processes.
        """
        self._share = await self._sit(max(advised, self._slot.of))
        return self._share

    async def leave(self) -> None:
        """Have others take the seat."""
        self._share = None
        if self._returning is not None:
            self._returning.cancel()
        await self._get_up()

    async def turn(self, bucket: int) -> None:
        """Return when we may identify in one of Discord's buckets: no two processes do so at once in the same."""
        name = f"identified.{bucket}"
        try:
            async with self._database.write() as connection:
                await connection.execute(_LOCK, {"purpose": _TURNS, "number": bucket})
                rest = (await connection.execute(_REST, {"name": name, "apart": APART})).scalar()
                await asyncio.sleep(max(float(rest or 0), 0))
                await connection.execute(_IDENTIFIED, {"name": name})
        except (SQLAlchemyError, Unavailable):
            # Too early Discord sends us away and we try again; without Discord we would be nowhere.
            _log.warning("the database cannot say whose turn it is to identify", bucket=bucket)
            await asyncio.sleep(APART)

    async def _sit(self, shards: int) -> Share:
        engine = create_async_engine(
            self._database.url,
            poolclass=NullPool,
            hide_parameters=True,
            isolation_level="AUTOCOMMIT",
            connect_args={"server_settings": _ALIVE},
        )
        connection = await engine.connect()
        try:
            share = self._slot.share(await self._agree(connection, shards))
            await self._take_seat(connection)
            driver: Any = (await connection.get_raw_connection()).driver_connection
            await driver.add_listener(CHANNEL, self._heard)
        except BaseException:
            await connection.close()
            raise
        driver.add_termination_listener(self._cut_off)
        self._connection = connection
        return share

    async def _get_up(self) -> None:
        if self._connection is not None:
            await self._connection.invalidate()
            await self._connection.close()
            self._connection = None

    async def _agree(self, connection: AsyncConnection, shards: int) -> int:
        """How many shards there are for everybody. Whoever comes first says so; to change it, all have to leave."""
        table = f"({_SEATS}, {_TABLE})"
        first = (await connection.exec_driver_sql(f"SELECT pg_try_advisory_lock{table}")).scalar()
        if first:
            await remember(self._database, _AGREED, f"{self._slot.of} {shards}")
        await connection.exec_driver_sql(f"SELECT pg_advisory_lock_shared{table}")
        if first:
            await connection.exec_driver_sql(f"SELECT pg_advisory_unlock{table}")
        processes, agreed = map(int, (await recall(self._database, _AGREED) or "0 0").split())
        if processes != self._slot.of:
            raise StartupError(
                f"ROOFTOP_CLUSTER says {self._slot}, but the processes that run on this database are {processes}: "
                "stop them all before their number changes."
            )
        return agreed

    async def _take_seat(self, connection: AsyncConnection) -> None:
        try:
            await connection.exec_driver_sql(f"SET lock_timeout = {round(PATIENCE * 1000)}")
            await connection.exec_driver_sql(f"SELECT pg_advisory_lock({_SEATS}, {self._slot.number})")
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) != _LOCK_TIMEOUT:
                raise
            raise StartupError(
                f"Process {self._slot} runs already on this database: each needs a ROOFTOP_CLUSTER of its own."
            ) from None

    def _heard(self, _driver: object, _pid: int, _channel: str, notice: str) -> None:
        self._database.notices.heard(notice)

    def _cut_off(self, _driver: object) -> None:
        if self._share is not None:  # else it is we who left
            self._returning = asyncio.get_running_loop().create_task(self._return(self._share), name="seat")

    async def _return(self, share: Share) -> None:
        """Sit down again after the database was away; our seat was anybody's meanwhile."""
        await self._get_up()
        for tries in count():
            try:
                again = await self._sit(share.of)
            except StartupError as error:
                self._lost(error)
                return
            except Exception as error:  # noqa: BLE001 - whatever it is, we have to come back
                _log.warning("the seat cannot be taken again yet", reason=str(error).splitlines()[0])
                await asyncio.sleep(min(2**tries / 4, _LONGEST_PAUSE))
                continue
            if again != share:
                self._lost(StartupError("The other processes have agreed on another number of shards meanwhile."))
            self._database.notices.missed()
            return
