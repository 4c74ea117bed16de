"""Which revision a database is at and which one we want, read without Alembic: importing that takes a tenth of a second
and ten megabytes, and only a migration needs it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from bot.db.engine import begin_with
from bot.errors import StartupError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import URL, Connection

T = TypeVar("T")
SCRIPTS = Path(__file__).with_name("migrations")
_SQLITE = "sqlite+aiosqlite"
_DRIVERS = (_SQLITE, "postgresql+asyncpg")


def known_revisions() -> list[str]:
    """Every revision that this version of Rooftop knows, in order: its scripts are named after them."""
    return sorted(script.name.partition("_")[0] for script in (SCRIPTS / "versions").glob("[0-9]*.py"))


def newest_revision() -> str:
    """The revision that this version of Rooftop wants."""
    return known_revisions()[-1]


async def current_revision(url: str) -> str | None:
    """The revision a database is at; None when it is new. Raises StartupError when it cannot be opened."""
    return await inside(url, _revision)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()
    return revision


def sqlite_file(url: str) -> Path | None:
    """The file of a SQLite database; None for one in memory or for another kind. Raises StartupError."""
    parsed = address_of(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        return None
    return Path(str(parsed.database))


def address_of(url: str) -> URL:
    """The parsed URL of a database. Raises StartupError where it names none that Rooftop can use."""
    try:
        address = make_url(url)
    except (SQLAlchemyError, ValueError):
        address = None
    if address is None or address.drivername not in _DRIVERS or (address.drivername == _SQLITE and address.host):
        raise StartupError(
            "DATABASE_URL is not the address of a database that Rooftop can use: write it like "
            "postgresql://user:password@host/name, or leave it out for a SQLite file in the data folder."
        )
    return address


async def inside(url: str, work: Callable[[Connection], T]) -> T:
    """What some work comes to inside one transaction. Raises StartupError with one sentence where that cannot be."""
    address = address_of(url)
    try:
        engine = create_async_engine(address, poolclass=NullPool)
        if address.drivername == _SQLITE:
            begin_with(engine.sync_engine, "BEGIN IMMEDIATE")
        async with engine.begin() as connection:
            return await connection.run_sync(work)
    except (SQLAlchemyError, OSError, TypeError) as error:  # TypeError: an option in the address that asyncpg lacks
        where = address.render_as_string(hide_password=True)
        reason = str(getattr(error, "orig", None) or error).splitlines()[0]
        raise StartupError(
            f"The database {where} cannot be used: {reason}. Check DATABASE_URL and DATA_DIR."
        ) from error
