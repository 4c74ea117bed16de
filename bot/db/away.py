"""When a database is not to be had: locked or full, stopped or starting. All else that it objects to is our fault."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import aclosing, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

import structlog
from sqlalchemy.exc import DBAPIError

from bot.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

_SQLITE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
}
# Classes of https://www.postgresql.org/docs/current/errcodes-appendix.html: no connection, no room, stopping.
_POSTGRESQL = ("08", "53", "57")
# A restart takes a second or two, for which people can wait.
_PAUSES = (0.1, 0.2, 0.4, 0.8)

_log = structlog.get_logger(__name__)


@contextmanager
def saying_when_away() -> Iterator[None]:
    """Raises Unavailable where the database is away in this block, in which nothing else may fail with an OSError."""
    try:
        yield
    except (DBAPIError, OSError) as error:
        if not _is_away(error):
            raise
        reason = str(_reason(error)).splitlines()[0]
        _log.warning("the database is not to be had", reason=reason)
        raise Unavailable(reason) from error


@asynccontextmanager
async def connected(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection, also to a PostgreSQL that is just being restarted. Raises Unavailable as `saying_when_away`."""
    with saying_when_away():
        connection = await _connect(engine)
        async with aclosing(connection):
            yield connection


async def _connect(engine: AsyncEngine) -> AsyncConnection:
    for pause in _PAUSES if engine.dialect.name == "postgresql" else ():
        try:
            return await engine.connect()
        except (DBAPIError, OSError) as error:
            if not _is_away(error):
                raise
        await asyncio.sleep(pause)
    return await engine.connect()


def _is_away(error: DBAPIError | OSError) -> bool:
    reason = _reason(error)
    code, state = getattr(reason, "sqlite_errorcode", None), getattr(reason, "sqlstate", None)
    if code is not None:
        return code & 0xFF in _SQLITE  # the rest of it says more of the same
    return isinstance(reason, OSError) or str(state)[:2] in _POSTGRESQL


def _reason(error: DBAPIError | OSError) -> BaseException:
    return (error.orig or error) if isinstance(error, DBAPIError) else error
