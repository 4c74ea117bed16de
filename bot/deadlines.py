"""Durable deadlines: what is due at a time is kept in the database, and one timer rings for the nearest.

A deadline is set and cleared inside the transaction of what it belongs to, so the two can never disagree. Handlers
may be called again after a crash, therefore they look at the state they find and do what is due.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import structlog
from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert

from bot.db.engine import after_commit
from bot.db.tables import deadlines
from bot.measures import Measure, note

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Delete, Update
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database

Clock = Callable[[], datetime]
"""Returns now, aware and in UTC. Passed in, so that tests and the playground can have their own."""

# A timer runs on the machine's uptime; looking at the wall clock this often bounds what a jump of it can cost.
LONGEST_SLEEP = timedelta(hours=1)
FIRST_RETRY = timedelta(seconds=15)
LONGEST_RETRY = timedelta(hours=1)
_BATCH = 200

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something of a server's that is due at a time. One subject has at most one deadline of a kind."""

    guild_id: int
    kind: str
    subject_id: int
    due_at: datetime

    @property
    def key(self) -> tuple[int, str, int]:
        return (self.guild_id, self.kind, self.subject_id)


Handler = Callable[[Deadline], Awaitable[None]]

_upsert = insert(deadlines)
_UPSERT = _upsert.on_conflict_do_update(
    index_elements=["guild_id", "kind", "subject_id"],
    set_={"due_at": _upsert.excluded.due_at, "attempts": 0},
)
_OURS = deadlines.c.kind.in_(bindparam("kinds", expanding=True))
_DUE = (
    select(deadlines)
    .where(_OURS, deadlines.c.due_at <= bindparam("now"))
    .order_by(deadlines.c.due_at)
    .limit(bindparam("most"))
)
_NEXT = select(func.min(deadlines.c.due_at)).where(_OURS, deadlines.c.due_at > bindparam("now"))


def _is(guild_id: int, kind: str, subject_id: int) -> list[ColumnElement[bool]]:
    columns = deadlines.c
    return [columns.guild_id == guild_id, columns.kind == kind, columns.subject_id == subject_id]


class Deadlines:
    """Keeps deadlines and calls their handlers in time, or at start-up when that time has passed."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._handlers: dict[str, Handler] = {}
        self._alarm: asyncio.TimerHandle | None = None
        self._rings_at = clock()
        self._firing: dict[tuple[int, str, int], asyncio.Task[None]] = {}
        self._ringing: asyncio.Task[None] | None = None
        self._rung_again = False
        self._running = False

    def on(self, kind: str, handler: Handler) -> None:
        """Have deadlines of a kind handled."""
        self._handlers[kind] = handler

    async def set(self, connection: AsyncConnection, deadline: Deadline) -> None:
        """Store a deadline in a transaction under way, in place of an earlier one of its kind and subject."""
        await connection.execute(
            _UPSERT,
            {
                "guild_id": deadline.guild_id,
                "kind": deadline.kind,
                "subject_id": deadline.subject_id,
                "due_at": deadline.due_at,
                "attempts": 0,
            },
        )
        # Before the commit the alarm could ring for something that nobody sees yet.
        after_commit(connection, partial(self.wake, deadline.due_at))

    async def clear(self, connection: AsyncConnection, guild_id: int, kind: str, subject_id: int) -> None:
        """Forget a deadline, in a transaction under way."""
        await connection.execute(delete(deadlines).where(*_is(guild_id, kind, subject_id)))

    def start(self) -> None:
        """Begin to call handlers, first for all that has become due meanwhile."""
        self._running = True
        self._ring()

    async def stop(self) -> None:
        """Ring no more, and wait for the handlers that run."""
        self._running = False
        self._silence()
        if self._ringing is not None:  # it may still set handlers off
            await asyncio.gather(self._ringing, return_exceptions=True)
        await asyncio.gather(*self._firing.values(), return_exceptions=True)

    def wake(self, at: datetime) -> None:
        """Make sure that the alarm rings at this time or earlier."""
        if not self._running:
            return
        now = self._clock()
        at = min(max(at, now), now + LONGEST_SLEEP)
        if self._alarm is not None and self._rings_at <= at:
            return
        self._silence()
        self._rings_at = at
        self._alarm = asyncio.get_running_loop().call_later((at - now).total_seconds(), self._ring)

    def _silence(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _ring(self) -> None:
        self._silence()
        if self._ringing is not None:
            self._rung_again = True
            return
        self._ringing = asyncio.create_task(self._fire_due(), name="deadlines")
        self._ringing.add_done_callback(self._rung)

    def _rung(self, task: asyncio.Task[None]) -> None:
        self._ringing = None
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("deadlines could not be read", exc_info=error)
            self.wake(self._clock() + FIRST_RETRY)
        elif self._rung_again:
            self._rung_again = False
            self.wake(self._clock())

    async def _fire_due(self) -> None:
        busy = set(self._firing)
        wanted = {"now": self._clock(), "kinds": list(self._handlers)}
        async with self._database.read() as connection:
            rows = (await connection.execute(_DUE, {**wanted, "most": _BATCH + len(busy)})).mappings().all()
            following = (await connection.execute(_NEXT, wanted)).scalar()
        if following is not None:
            self.wake(following)
        for row in rows:
            deadline = Deadline(row["guild_id"], row["kind"], row["subject_id"], row["due_at"])
            if deadline.key in busy:
                continue  # it rings again once that has ended, if anything is left to do
            task = asyncio.create_task(self._fire(deadline, row["attempts"]), name=f"deadline-{deadline.kind}")
            self._firing[deadline.key] = task
            task.add_done_callback(partial(self._fired, deadline.key))

    def _fired(self, key: tuple[int, str, int], task: asyncio.Task[None]) -> None:
        del self._firing[key]
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("a deadline could not be crossed off", kind=key[1], guild=key[0], exc_info=error)
            self.wake(self._clock() + FIRST_RETRY)
        elif self._running:
            self._ring()

    async def _fire(self, deadline: Deadline, attempts: int) -> None:
        note(Measure.LATENESS, (self._clock() - deadline.due_at).total_seconds(), deadline.kind)
        try:
            await self._handlers[deadline.kind](deadline)
        except Exception:  # noqa: BLE001 - whatever it was, it is tried again
            _log.exception("deadline failed", kind=deadline.kind, guild=deadline.guild_id, attempts=attempts + 1)
            later = self._clock() + min(FIRST_RETRY * 2 ** min(attempts, 10), LONGEST_RETRY)
            change: Update | Delete = update(deadlines).values(due_at=later, attempts=attempts + 1)
        else:
            change = delete(deadlines)
        # A handler may have set the subject's next deadline: that one stays.
        unchanged = (*_is(*deadline.key), deadlines.c.due_at == deadline.due_at)
        await self._database.transact(lambda connection: connection.execute(change.where(*unchanged)).close())
