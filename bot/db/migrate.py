"""Bringing a database up to date at start-up, after setting a copy of a SQLite file aside."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
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
_SQLITE = "sqlite+aiosqlite"
_DRIVERS = (_SQLITE, "postgresql+asyncpg")
_SCRIPTS = Path(__file__).with_name("migrations")
# PostgreSQL's name for the lock that lets one process migrate at a time: "roof" in ASCII.
_MIGRATING = 0x726F6F66


@dataclass(frozen=True, slots=True)
class Migrated:
    """What a migration did: revisions before (None for a new database) and after, and the copy set aside."""

    before: str | None
    after: str
    copy: Path | None

    def __str__(self) -> str:
        if self.before == self.after:
            return f"up to date ({self.after})"
        aside = f", copy in {self.copy}" if self.copy else ""
        return f"migrated from {self.before or 'nothing'} to {self.after}{aside}"


def newest_revision() -> str:
    """The revision that this version of Rooftop wants."""
    return _scripts().get_current_head() or "none"


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(_SCRIPTS))


async def current_revision(url: str) -> str | None:
    """The revision a database is at; None when it is new. Raises StartupError when it cannot be opened."""
    return await _inside(url, lambda connection: MigrationContext.configure(connection).get_current_revision())


async def migrate(url: str) -> Migrated:
    """Run the migrations that are due. Raises StartupError with one sentence when the database refuses."""
    file = sqlite_file(url)
    if file is not None:
        _ensure_writable(file)
    before, newest = await current_revision(url), newest_revision()
    if before == newest:
        return Migrated(before, newest, None)
    if before is not None and before not in {script.revision for script in _scripts().walk_revisions()}:
        raise StartupError(
            f"The database is at revision {before}, which belongs to a later version of Rooftop than this one: "
            "install that version again, or go back to a copy of the database from before."
        )
    copy = await asyncio.to_thread(_set_aside, file, before) if file is not None and before else None
    await _inside(url, _upgrade)
    return Migrated(before, newest, copy)


def sqlite_file(url: str) -> Path | None:
    """The file of a SQLite database; None for one in memory or for another kind. Raises StartupError."""
    parsed = _address(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        return None
    return Path(str(parsed.database))


def _address(url: str) -> URL:
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


def _ensure_writable(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("ab"):
            pass
    except OSError as error:
        raise StartupError(
            f"The data folder {file.parent} cannot be written ({error.strerror}): make it writable for this user, "
            "or set DATA_DIR to one that is."
        ) from None


def _set_aside(file: Path, revision: str) -> Path:
    copy = file.with_name(f"{file.stem}-before-{newest_revision()}-from-{revision}.db")
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    except sqlite3.Error as error:
        raise StartupError(
            f"The database cannot be copied to {copy} before it is migrated ({error}): make room there."
        ) from error
    return copy


async def _inside(url: str, work: Callable[[Connection], T]) -> T:
    address = _address(url)
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


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATING})")
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
