"""What is written for an asynchronous connection, done in one go on a plain one.

On SQLite each statement of an asynchronous connection is a way to another thread and back, which costs many times what
the statement does. Work that waits for nothing but its connection can be done whole in that thread, by these queries.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy.ext.asyncio import AsyncConnection

if TYPE_CHECKING:
    from sqlalchemy import Connection, CursorResult, Dialect, Executable

T = TypeVar("T")

Work = Callable[[AsyncConnection], Coroutine[Any, Any, T]]
"""Work inside a transaction that waits for nothing but the connection that it is given."""


class _Plain:
    """A plain connection in the shape of an asynchronous one: what is awaited of it is there already."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def dialect(self) -> Dialect:
        return self._connection.dialect

    @property
    def info(self) -> dict[Any, Any]:
        return self._connection.info

    async def run_sync(self, work: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        return work(self._connection, *args, **kwargs)

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        return self._connection.execute(statement, parameters)


def in_one_go(connection: Connection, work: Work[T]) -> T:
    """Do work inside a transaction under way, without once giving the thread away."""
    doing = work(cast("AsyncConnection", _Plain(connection)))
    try:
        doing.send(None)
    except StopIteration as done:
        return cast("T", done.value)
    doing.close()
    raise RuntimeError("this work waits for something else than its connection")
