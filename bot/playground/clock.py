"""Time in the playground: SimCord's virtual clock, kept in step with the real one.

In a test nothing happens until the test advances the time. Here a person waits for a question to end, so a task
advances it: when a timer of the bot is due, and once a second besides, so that what has no timer (a native poll, a
scheduled event) is never late by more.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from contextvars import Context
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol, Self

import simcord
from discord.app_commands import AppCommandError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine

logger = logging.getLogger(__name__)

BEAT = timedelta(seconds=1)
# An alarm rings this much after its timer is due: SimCord counts in floating-point seconds, and just before is not due.
ROUNDING = timedelta(milliseconds=1)


class Alarm(Protocol):
    """An alarm that was set and can be called off."""

    def cancel(self) -> None: ...


class Watch(Protocol):
    """Where real time comes from; tests wind one by hand."""

    def now(self) -> datetime: ...

    def alarm(self, moment: datetime, ring: Callable[[], None]) -> Alarm: ...


class WallWatch:
    """The computer's own time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def alarm(self, moment: datetime, ring: Callable[[], None]) -> Alarm:
        seconds = max(0.0, (moment - self.now()).total_seconds())
        # SimCord takes the timers that are set in the bot's context for the bot's own: this one is not.
        return Context().run(asyncio.get_running_loop().call_later, seconds, ring)


class LiveEnv(simcord.Env):
    """SimCord's environment, with two of a test's habits given up for a person's sake.

    A test wants a timer that is nearly due to fire before an action counts as settled: SimCord arms a wall-clock
    fallback beside each timer, and waits for those due within its settle timeout. A press would hang for the last
    seconds before every deadline. So once the timers are handed over, only advancing the time fires them, each once.

    And a test fails when the bot's work does not settle, or raises. Here the work goes on, and the page shows its
    outcome when it comes; what the bot raised where nobody catches it is logged.
    """

    _logged: BaseException | None = None
    _timer_set: Callable[[datetime], object] | None = None

    async def run_as_bot(self, work: Coroutine[Any, Any, None]) -> None:
        """Do what the bot's author asks for as the bot's own work, which lives by the simulated time."""
        with self._bot_scope():
            task = asyncio.create_task(work)
        await task

    def hand_over_timers(self, timer_set: Callable[[datetime], object]) -> None:
        """Leave all timers, the start's included, to whoever advances the time; `timer_set` hears when each is due."""
        self._timer_set = timer_set
        for record in self._work.callbacks:
            if record.real_handle is not None:
                record.real_handle.cancel()
                timer_set(self._due(record))

    def _schedule_timer(self, record: Any, callback: Any, args: Any, schedule_context: Any) -> None:
        if self._timer_set is None:
            super()._schedule_timer(record, callback, args, schedule_context)
        else:
            self._timer_set(self._due(record))

    def _due(self, record: Any) -> datetime:
        return self.now() + timedelta(seconds=record.when - self._virtual_time) + ROUNDING

    async def _settle_internal(self, **options: Any) -> None:
        try:
            await super()._settle_internal(**options)
        except TimeoutError as unsettled:
            logger.warning("the bot is still busy: %s", unsettled)

    def _record_error(self, error: BaseException) -> None:
        handled = isinstance(error, AppCommandError)  # the bot's own handler is told of it as well
        if error is not self._logged and not handled:
            self._logged = error
            logger.warning("the bot raised %s", type(error).__name__, exc_info=error)


class Clock:
    """Runs the simulated time while entered, and hands the world to one operation at a time, as SimCord requires."""

    def __init__(self, env: LiveEnv, watch: Watch) -> None:
        self._env = env
        self._watch = watch
        self._lock = asyncio.Lock()
        self._ring = asyncio.Event()
        env.hand_over_timers(lambda moment: watch.alarm(moment, self._ring.set))

    async def __aenter__(self) -> Self:
        self._running = asyncio.create_task(self._run())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._running.cancel()
        await asyncio.wait([self._running])

    async def stopped(self) -> None:
        """Wait for the time to stop by itself, which only an error in it can bring about; raises that."""
        await asyncio.wait([self._running])
        self._running.result()

    @asynccontextmanager
    async def hold(self) -> AsyncIterator[None]:
        """Hold the world, brought up to the present, against other operations and the passing of time."""
        async with self._lock:
            await self._catch_up()
            yield

    async def _run(self) -> None:
        while True:
            beat = self._watch.alarm(self._watch.now() + BEAT, self._ring.set)
            await self._ring.wait()
            self._ring.clear()
            beat.cancel()
            async with self.hold():
                pass

    async def _catch_up(self) -> None:
        behind = (self._watch.now() - self._env.now()).total_seconds()
        if behind <= 0:
            return
        try:
            await self._env.advance_time(behind)
        except TimeoutError:
            logger.warning("the bot's timers take longer than the time that they were set for")
