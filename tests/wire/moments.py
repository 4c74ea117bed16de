"""Waiting for something to become true, woken by every change and never by a clock.

Predicates are tried inside ``touch`` itself, so that a state which lasts only until the next request is seen
too; a condition variable would wake the waiter after it had passed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Moments:
    """The changes of one stand-in, and who waits for which of them."""

    def __init__(self) -> None:
        self._waiters: list[Callable[[], None]] = []

    def touch(self) -> None:
        """Says that something has changed."""
        for check in list(self._waiters):
            check()

    async def until(self, predicate: Callable[[], T | None], seconds: float) -> T:
        """The predicate's first truthy value. Raises TimeoutError after so many seconds."""
        if found := predicate():
            return found
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()

        def check() -> None:
            if future.done():
                return
            try:
                value = predicate()
            except Exception as error:  # noqa: BLE001 - it is for whoever waits, not for whoever made a change
                future.set_exception(error)
            else:
                if value:
                    future.set_result(value)

        self._waiters.append(check)
        try:
            async with asyncio.timeout(seconds):
                return await future
        finally:
            self._waiters.remove(check)
