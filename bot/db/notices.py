"""What a write tells whoever keeps the same in memory: in this process, and in those that share its PostgreSQL."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import func, select

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.ext.asyncio import AsyncConnection

CHANNEL = "rooftop"
AFTERWARDS = "rooftop.afterwards"
"""Under this name a transaction under way keeps what is to be done once it is on disk."""


def after_commit(connection: AsyncConnection, work: Callable[[], None]) -> None:
    """Have something done once the write that is under way is on disk; never if it fails."""
    connection.info[AFTERWARDS].append(work)


@dataclass(frozen=True, slots=True)
class _Listener:
    forget: Callable[..., None]
    forget_all: Callable[[], None]


class Notices:
    """Who wants to be told of what."""

    def __init__(self) -> None:
        self._listeners: dict[str, _Listener] = {}

    def on(self, topic: str, forget: Callable[..., None], forget_all: Callable[[], None]) -> None:
        """Have somebody told which things have changed; and that any may have, when notices may have been missed."""
        self._listeners[topic] = _Listener(forget, forget_all)

    async def tell(self, connection: AsyncConnection, topic: str, *ids: int) -> None:
        """Tell of a change, once the transaction under way is on disk."""
        notice = " ".join(map(str, (topic, *ids)))
        after_commit(connection, partial(self.heard, notice))
        if connection.dialect.name == "postgresql":
            await connection.execute(select(func.pg_notify(CHANNEL, notice)))

    def heard(self, notice: str) -> None:
        """A notice has come."""
        topic, *ids = notice.split()
        if topic in self._listeners:  # another version of us may tell of more
            self._listeners[topic].forget(*map(int, ids))

    def missed(self) -> None:
        """Notices may have come while nobody listened."""
        for listener in self._listeners.values():
            listener.forget_all()
