"""Writes that wait together are stored together: one transaction for all of them, and no timer.

The first write begins at once; what comes while it is under way waits, and is the next batch. So a lone write is as
quick as can be, and in a rush the cost of a commit is shared by as many as wait for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from bot.errors import Unavailable
from bot.measures import Measure, note

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bot.db.engine import Database

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")

Store = Callable[["Connection", Sequence[Item]], Sequence[Outcome | Exception]]
"""Stores a batch inside a transaction, by as few statements as it can; returns for each item in order what came of
it, or the exception that it is refused with. It runs in a thread of its own: what it touches must not change meanwhile.
"""

MOST_AT_ONCE = 500


class Batcher(Generic[Item, Outcome]):
    """Stores items of one kind. There is a task only while there is work."""

    def __init__(
        self,
        database: Database,
        store: Store[Item, Outcome],
        committed: Callable[[Sequence[Outcome | Exception]], None] = lambda _outcomes: None,
        uncertain: Callable[[], None] = lambda: None,
    ) -> None:
        """`committed` is told of each batch once it is on disk, before anybody who waits goes on; `uncertain` where the
        database went away, so that what was stored has to be read again.
        """
        self._database = database
        self._store = store
        self._committed = committed
        self._uncertain = uncertain
        self._waiting: list[tuple[Item, asyncio.Future[Outcome]]] = []
        self._working: asyncio.Task[None] | None = None

    async def put(self, item: Item) -> Outcome:
        """Store an item; it is on disk when this returns. Raises what it is refused with, or why it was not stored."""
        stored: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, stored))
        if self._working is None:
            self._working = asyncio.create_task(self._work(), name="batcher")
        return await stored

    async def _work(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:MOST_AT_ONCE], self._waiting[MOST_AT_ONCE:]
            await self._settle(batch)
        self._working = None

    async def _settle(self, batch: Sequence[tuple[Item, asyncio.Future[Outcome]]], *, again: bool = True) -> None:
        """Store a batch and tell everybody who waits; one that fails as a whole is stored again one by one, so that
        what cannot be stored takes nothing else along; where the database went away, once more as a whole.
        """
        items = [item for item, _ in batch]
        outcomes: Sequence[Outcome | Exception]
        try:
            outcomes = await self._database.transact(lambda connection: list(self._store(connection, items)))
        except Unavailable as error:
            self._uncertain()
            if again:
                await self._settle(batch, again=False)
                return
            outcomes = [Unavailable(*error.args) for _ in batch]
        except Exception as error:  # noqa: BLE001 - whoever waits is told, whatever it was
            if len(batch) > 1:
                for one in batch:
                    await self._settle([one])
                return
            outcomes = [error]
        else:
            note(Measure.BATCH, len(batch))
            self._committed(outcomes)
        for (_, stored), outcome in zip(batch, outcomes, strict=True):
            if stored.done():
                continue  # whoever waited has gone
            if isinstance(outcome, Exception):
                stored.set_exception(outcome)
            else:
                stored.set_result(outcome)
