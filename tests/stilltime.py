"""Time that stands still until a test advances it, for what sleeps and rings on the event loop's timers."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_START = datetime(2026, 7, 1, 12, tzinfo=UTC)
# Turns of the loop without a task, after which nothing is on its way to becoming one.
_TURNS = 3


class StillTime:
    """The running loop's clock and the wall's, both moved by hand; timers fire as they are passed, in order."""

    def __init__(self) -> None:
        loop: Any = asyncio.get_running_loop()
        self._elapsed = 0.0
        self._wall_ahead = timedelta()
        self._timers: list[asyncio.TimerHandle] = []
        call_at: Callable[..., asyncio.TimerHandle] = loop.call_at

        def remembered(when: float, *args: Any, **context: Any) -> asyncio.TimerHandle:
            self._timers.append(timer := call_at(when, *args, **context))
            return timer

        loop.time = lambda: self._elapsed
        loop.call_at = remembered

    def now(self) -> datetime:
        """The wall clock."""
        return _START + timedelta(seconds=self._elapsed) + self._wall_ahead

    def set_wall_clock(self, ahead: timedelta) -> None:
        """Somebody sets the wall clock, which no timer notices."""
        self._wall_ahead += ahead

    async def advance(self, by: timedelta | float) -> None:
        """Let time pass, with everything that falls due on the way."""
        until = self._elapsed + (by.total_seconds() if isinstance(by, timedelta) else by)
        await self.settle()
        while (due := min(self._waiting(), default=until)) < until:
            self._elapsed = due
            await self.settle()
        self._elapsed = until
        await self.settle()

    @property
    def timers(self) -> int:
        """How many timers are set."""
        return len(self._waiting())

    async def settle(self) -> None:
        """Let every task end, and whatever it begins, down to the last answer of a database."""
        quiet = 0
        while quiet < _TURNS:
            await asyncio.sleep(0)
            quiet += 1
            if others := asyncio.all_tasks() - {asyncio.current_task()}:
                await asyncio.wait(others)
                quiet = 0

    def _waiting(self) -> list[float]:
        self._timers = [t for t in self._timers if not t.cancelled() and t.when() > self._elapsed]
        return [timer.when() for timer in self._timers]
