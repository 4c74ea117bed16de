"""Several processes on one PostgreSQL: each has a seat of its own, and what one alone may do is done by one.

All of it rests on PostgreSQL's advisory locks. They end with the connection that holds them, however that ends, so that
nobody has to clean up after a process that was killed.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy import bindparam, func, select, text
from sqlalchemy.exc import SQLAlchemyError
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
# The lock that everybody holds together who sits or waits; the seats' own begin at 1.
_TABLE = 0
_AGREED = "cluster"
# A predecessor that was killed this moment may still hold its seat; who sat before the database was away comes back.
PATIENCE = 5.0
# How often somebody who waits looks for a free seat.
GLANCE = 1.0
# How long Discord wants between two that identify in one bucket, and a little for what is slow on the way.
APART = 5.5
# From one try to reach the database to the next: less than a spare's patience with those who sat.
SHORTEST_PAUSE, LONGEST_PAUSE = 0.25, 4.0
# A host that has lost its power does not say so: without this PostgreSQL would keep its seat for two hours. One that
# only cannot be reached notices before its seat is given away.
_ALIVE = {
    "tcp_keepalives_idle": "20",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "35000",
}
HEARTBEAT, SILENCE = 10.0, 15.0

_LOCK = select(func.pg_advisory_xact_lock(bindparam("purpose"), bindparam("number")))
_END = text(
    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
    " AND classid = :purpose AND objid = :number AND objsubid = 2 AND pid = :session"
)
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

    def __init__(
        self, database: Database, slot: Slot, spare: Callable[[str], None], lost: Callable[[StartupError], None]
    ) -> None:
        """`spare` is told where we wait for a seat; `lost` is told why where somebody else sits here after the database
        was away, and we must not go on.
        """
        self.slot = slot
        self._database = database
        self._spare = spare
        self._lost = lost
        self._shards = slot.of
        self._is_spare = False
        self._connection: AsyncConnection | None = None
        self._session: int | None = None
        self._cut_off = asyncio.Event()
        self._staying: asyncio.Task[None] | None = None

    async def take(self, advised: int) -> Share:
        """Sit down, and learn which shards are ours: of as many as those agreed on who came before, else of `advised`.
        Who may have any seat waits for one.

        Raises StartupError where somebody sits here, or where others were told another number of processes.
        """
        self._shards = max(advised, self.slot.of)
        share = await self._sit()
        self._staying = asyncio.create_task(self._stay(share), name="seat")
        return share

    async def leave(self) -> None:
        """Have others take the seat."""
        if self._staying is not None:
            self._staying.cancel()
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

    async def _sit(self) -> Share:
        """Sit down as soon as the database is there."""
        pause = SHORTEST_PAUSE
        while True:
            try:
                return await self._try_to_sit()
            except StartupError:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, it is tried again
                _log.warning("no seat can be taken yet", reason=(str(error) or repr(error)).splitlines()[0])
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    async def _try_to_sit(self) -> Share:
        engine = create_async_engine(
            self._database.url,
            poolclass=NullPool,
            hide_parameters=True,
            isolation_level="AUTOCOMMIT",
            connect_args={"server_settings": _ALIVE, "timeout": SILENCE, "command_timeout": SILENCE},
        )
        connection = await engine.connect()
        try:
            self._shards = await self._agree(connection)
            slot = await self._take_seat(connection)
            driver: Any = (await connection.get_raw_connection()).driver_connection
            await driver.add_listener(CHANNEL, self._heard)
        except BaseException:
            await _drop(connection)
            raise
        self._cut_off.clear()
        driver.add_termination_listener(lambda _driver: self._cut_off.set())
        self.slot, self._is_spare = slot, False
        self._connection, self._session = connection, driver.get_server_pid()
        return slot.share(self._shards)

    async def _get_up(self) -> None:
        if self._connection is not None:
            await _drop(self._connection)
            self._connection = None

    async def _agree(self, connection: AsyncConnection) -> int:
        """How many shards there are for everybody. Whoever comes first says so; to change it, all have to leave."""
        table = f"({_SEATS}, {_TABLE})"
        first = (await connection.exec_driver_sql(f"SELECT pg_try_advisory_lock{table}")).scalar()
        if first:
            await remember(self._database, _AGREED, f"{self.slot.of} {self._shards}")
        await connection.exec_driver_sql(f"SELECT pg_advisory_lock_shared{table}")
        if first:
            await connection.exec_driver_sql(f"SELECT pg_advisory_unlock{table}")
        processes, agreed = map(int, (await recall(self._database, _AGREED) or "0 0").split())
        if processes != self.slot.of:
            raise StartupError(
                f"ROOFTOP_CLUSTER says {self.slot}, but the processes that run on this database are {processes}: "
                "stop them all before their number changes."
            )
        return agreed

    async def _take_seat(self, connection: AsyncConnection) -> Slot:
        """The first free one of those that we may have."""
        if self._is_spare:
            await asyncio.sleep(PATIENCE)
        now = asyncio.get_running_loop().time
        patient_until = now() + (PATIENCE if await self._is_left(connection) else 0)
        while True:
            for slot in self.slot.choices():
                take = f"SELECT pg_try_advisory_lock({_SEATS}, {slot.number})"
                if (await connection.exec_driver_sql(take)).scalar():
                    return slot
            if self.slot.number is None:
                self._become_spare()
            elif now() >= patient_until:
                raise self._taken()
            await asyncio.sleep(GLANCE)

    async def _is_left(self, connection: AsyncConnection) -> bool:
        """Whether who has our seat may be gone already, as a predecessor may, or as we ourselves are: our own former
        session is ended where PostgreSQL has not heard of its end.
        """
        if self._session is None:
            return True
        former = {"purpose": _SEATS, "number": self.slot.number, "session": self._session}
        return bool((await connection.execute(_END, former)).scalar())

    def _taken(self) -> StartupError:
        if self._session is not None:
            return StartupError(
                f"Another process has become {self.slot} while the database was away: start this one again."
            )
        return StartupError(
            f"Process {self.slot} runs already on this database, or a spare in its place: give each a ROOFTOP_CLUSTER "
            f"of its own, or any/{self.slot.of}, with which it waits until one is lacking."
        )

    def _become_spare(self) -> None:
        if not self._is_spare:
            self._is_spare = True
            taken = f"All {self.slot.of} seats are" if self.slot.of > 1 else "The only seat is"
            self._spare(f"{taken} taken: this process is a spare, and takes the place of the first that falls.")

    def _heard(self, _driver: object, _pid: int, _channel: str, notice: str) -> None:
        self._database.notices.heard(notice)

    async def _stay(self, share: Share) -> None:
        """Sit down again whenever the database was away; our seat was anybody's meanwhile."""
        while True:
            await self._until_cut_off()
            await self._get_up()
            try:
                again = await self._sit()
            except StartupError as error:
                self._lost(error)
                return
            if again != share:
                self._lost(StartupError("The other processes have agreed on another number of shards meanwhile."))
                return
            self._database.notices.missed()

    async def _until_cut_off(self) -> None:
        """Return when our connection has ended, or has died without a word."""
        assert self._connection is not None
        with suppress(SQLAlchemyError, OSError):
            while True:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._cut_off.wait(), HEARTBEAT)
                await self._connection.exec_driver_sql("SELECT 1")


async def _drop(connection: AsyncConnection) -> None:
    """End a connection, also one that does not answer any more."""
    await connection.invalidate()
    await connection.close()
