"""Discord takes fifty requests a second of a bot: ours go out no faster, and what people wait for goes first.

Without this a burst, as after a stall or a restart amid many games, is refused, and all that was refused tries again at
once. Answers to presses do not count for Discord, and do not come by here.
"""

from __future__ import annotations

import asyncio
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING, Any

from bot.ui import unanswered

if TYPE_CHECKING:
    from discord.http import HTTPClient, Route

# So many at once and so many a second are never more than fifty in any second.
AT_ONCE, A_SECOND = 5, 45
_INTERVAL = 1 / A_SECOND


class Outflow:
    """Everything that a client asks of Discord with its token. There is a timer only while something waits."""

    def __init__(self, http: HTTPClient) -> None:
        self._request = http.request
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._numbers = count()
        self._next_at = 0.0
        http.request = self.request  # type: ignore[method-assign]

    async def request(self, route: Route, **content: Any) -> Any:
        """Ask when it is our turn: new messages before whatever changes or fetches something."""
        loop = asyncio.get_running_loop()
        if self._waiting or self._next_at > loop.time():
            turn: asyncio.Future[None] = loop.create_future()
            heappush(self._waiting, (route.method != "POST", next(self._numbers), turn))
            if len(self._waiting) == 1:
                loop.call_at(self._next_at, self._let_go)
            await turn
        else:
            self._count()
        with unanswered.answered():
            return await self._request(route, timeout=unanswered.PATIENCE, **unanswered.counted(), **content)

    def _count(self) -> None:
        now = asyncio.get_running_loop().time()
        self._next_at = max(self._next_at, now - AT_ONCE * _INTERVAL) + _INTERVAL

    def _let_go(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting and self._next_at <= loop.time():
            _, _, turn = heappop(self._waiting)
            if not turn.done():  # whoever waited may have gone
                self._count()
                turn.set_result(None)
        if self._waiting:
            loop.call_at(self._next_at, self._let_go)
