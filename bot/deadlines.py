"""Durable deadlines: what is due at a time is kept in the database, and one timer rings for the nearest.

A deadline is set and cleared inside the transaction of what it belongs to, so the two can never disagree. They are read
once, at the start; from then on memory says what rings next. Handlers may be called again after a crash, or for what
has gone meanwhile, therefore they look at the state they find and do what is due.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

import structlog
from sqlalchemy import bindparam, delete, select, update

from bot.db.notices import after_commit
from bot.db.tables import deadlines
from bot.db.upserts import upsert
from bot.errors import told
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
# Clocks are set right by less than this all the time.
_SLIGHT = timedelta(seconds=1)

_log = structlog.get_logger(__name__)

Key = tuple[int, str, int]


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something of a server's that is due at a time. One subject has at most one deadline of a kind."""

    guild_id: int
    kind: str
    subject_id: int
    due_at: datetime

    @property
    def key(self) -> Key:
        return (self.guild_id, self.kind, self.subject_id)


Handler = Callable[[Deadline], Awaitable[None]]


@dataclass(order=True, slots=True)
class _Bell:
    """A deadline in memory, in the order of ringing."""

    rings_at: datetime
    deadline: Deadline = field(compare=False)
    attempts: int = field(default=0, compare=False)


_KEY = ("guild_id", "kind", "subject_id")
_deadline = upsert(deadlines)
_UPSERT = _deadline.on_conflict_do_update(
    index_elements=_KEY,
    set_={"due_at": _deadline.excluded.due_at, "attempts": 0},
)
_ALL = select(deadlines).where(deadlines.c.kind.in_(bindparam("kinds", expanding=True)))
_DUE_AT = select(deadlines.c.due_at).where(*(deadlines.c[name] == bindparam(name) for name in _KEY))


def _is(guild_id: int, kind: str, subject_id: int) -> list[ColumnElement[bool]]:
    columns = deadlines.c
    return [columns.guild_id == guild_id, columns.kind == kind, columns.subject_id == subject_id]


class Deadlines:
    """Keeps deadlines and calls their handlers in time, or at start-up when that time has passed."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._handlers: dict[str, Handler] = {}
        self._spans: set[str] = set()
        self._began = datetime.min.replace(tzinfo=UTC)  # the machine's uptime, by the wall clock as last looked at
        self._bells: dict[Key, _Bell] = {}
        # The same bells, the nearest first; some may have been silenced or put off meanwhile.
        self._queue: list[_Bell] = []
        self._alarm: asyncio.TimerHandle | None = None
        self._alarm_at = 0.0
        self._firing: dict[Key, asyncio.Task[None]] = {}
        self._loading: asyncio.Task[None] | None = None
        self._running = False

    def on(self, kind: str, handler: Handler, *, ends_a_span: bool = False) -> None:
        """Have deadlines of a kind handled.

        One that ends a span, such as a question's twenty seconds, comes when that is over, also where the wall clock is
        set back meanwhile; any other comes at its time by that clock.
        """
        self._handlers[kind] = handler
        if ends_a_span:
            self._spans.add(kind)

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
        after_commit(connection, partial(self._hang, _Bell(deadline.due_at, deadline)))

    async def stands(self, connection: AsyncConnection, deadline: Deadline) -> bool:
        """Whether this is what its subject is due at still, in a transaction under way.

        A handler may have been called a moment before its subject was given another time.
        """
        found = await connection.execute(_DUE_AT, dict(zip(_KEY, deadline.key, strict=True)))
        return found.scalar() == deadline.due_at

    async def clear(self, connection: AsyncConnection, guild_id: int, kind: str, subject_id: int) -> None:
        """Forget a deadline, in a transaction under way."""
        await connection.execute(delete(deadlines).where(*_is(guild_id, kind, subject_id)))
        after_commit(connection, partial(self._take_down, (guild_id, kind, subject_id)))

    def start(self, is_ours: Callable[[int], bool] = lambda _guild: True) -> None:
        """Begin to call handlers, first for all of our servers' that has become due meanwhile."""
        if not self._running:
            self._running = True
            self._load(is_ours)

    async def stop(self) -> None:
        """Ring no more, and wait for the handlers that run."""
        self._running = False
        self._silence()
        if self._loading is not None:  # it may still set handlers off
            await asyncio.gather(self._loading, return_exceptions=True)
        await asyncio.gather(*self._firing.values(), return_exceptions=True)

    def _load(self, is_ours: Callable[[int], bool]) -> None:
        if self._running:
            self._loading = asyncio.create_task(self._read(is_ours), name="deadlines")

    async def _read(self, is_ours: Callable[[int], bool]) -> None:
        try:
            async with self._database.read() as connection:
                rows = (await connection.execute(_ALL, {"kinds": list(self._handlers)})).mappings().all()
        except Exception as error:  # noqa: BLE001 - whatever it was, it is tried again
            _log.error("deadlines could not be read", **told(error))
            asyncio.get_running_loop().call_later(FIRST_RETRY.total_seconds(), self._load, is_ours)
            return
        for row in rows:
            deadline = Deadline(row["guild_id"], row["kind"], row["subject_id"], row["due_at"])
            if is_ours(deadline.guild_id) and deadline.key not in self._bells:
                self._hang(_Bell(deadline.due_at, deadline, row["attempts"]))
        self._ring()  # not by the timer: what is overdue does not wait for one

    def _hang(self, bell: _Bell) -> None:
        """Have a bell ring at its time, in place of what its subject had."""
        if not self._running or bell.deadline.kind not in self._handlers:
            return
        now = self._now()
        self._bells[bell.deadline.key] = bell
        heappush(self._queue, bell)
        self._wake(bell.rings_at, now)

    def _take_down(self, key: Key) -> None:
        self._bells.pop(key, None)

    def _wake(self, at: datetime, now: datetime) -> None:
        """Make sure that the alarm rings at this time or earlier."""
        loop = asyncio.get_running_loop()
        # Alarms are compared by the machine's uptime: the wall clock may have been set since the last one was.
        rings_at = loop.time() + min(max(at - now, timedelta()), LONGEST_SLEEP).total_seconds()
        if self._alarm is not None and self._alarm_at <= rings_at:
            return
        self._silence()
        self._alarm_at = rings_at  # kept here, since an alarm of uvloop's that is due at once cannot tell it
        self._alarm = loop.call_at(rings_at, self._ring)

    def _silence(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _ring(self) -> None:
        self._silence()
        now = self._now()
        while self._queue and (self._queue[0].rings_at <= now or not self._hangs(self._queue[0])):
            bell = heappop(self._queue)
            key = bell.deadline.key
            # What its subject has going on ends first; then it is hung up again.
            if self._hangs(bell) and key not in self._firing:
                task = asyncio.create_task(self._fire(bell), name=f"deadline-{bell.deadline.kind}")
                self._firing[key] = task
                task.add_done_callback(partial(self._fired, bell))
        if self._queue:
            self._wake(self._queue[0].rings_at, now)

    def _now(self) -> datetime:
        """The time by the wall clock. Where that was set back, the spans that run end as much earlier by it."""
        now = self._clock()
        began = now - timedelta(seconds=asyncio.get_running_loop().time())
        if (set_back := self._began - began) > _SLIGHT:
            for bell in self._bells.values():
                if bell.deadline.kind in self._spans:
                    bell.rings_at -= set_back
            heapify(self._queue)
        self._began = began
        return now

    def _hangs(self, bell: _Bell) -> bool:
        return self._bells.get(bell.deadline.key) is bell

    def _fired(self, bell: _Bell, task: asyncio.Task[None]) -> None:
        key = bell.deadline.key
        del self._firing[key]
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("a deadline could not be crossed off", kind=key[1], guild=key[0], **told(error))
            self._hang(_Bell(self._clock() + FIRST_RETRY, bell.deadline, bell.attempts))
        elif key in self._bells:
            self._hang(self._bells[key])

    async def _fire(self, bell: _Bell) -> None:
        deadline, attempts = bell.deadline, bell.attempts
        following: _Bell | None = None
        note(Measure.LATENESS, (self._clock() - deadline.due_at).total_seconds(), deadline.kind)
        try:
            await self._handlers[deadline.kind](deadline)
        except Exception as error:  # noqa: BLE001 - whatever it was, it is tried again
            of = {"kind": deadline.kind, "guild": deadline.guild_id, "attempts": attempts + 1}
            _log.error("deadline failed", **of, **told(error))
            later = self._clock() + min(FIRST_RETRY * 2 ** min(attempts, 10), LONGEST_RETRY)
            following = _Bell(later, replace(deadline, due_at=later), attempts + 1)
            change: Update | Delete = update(deadlines).values(due_at=later, attempts=attempts + 1)
        else:
            change = delete(deadlines)
        if not self._hangs(bell):
            return  # the handler has set the subject's next deadline, or cleared it
        unchanged = (*_is(*deadline.key), deadlines.c.due_at == deadline.due_at)
        await self._database.transact(lambda connection: connection.execute(change.where(*unchanged)).close())
        if self._hangs(bell):
            del self._bells[deadline.key]
            if following is not None:
                self._hang(following)
