"""Bringing a database up to date at start-up, after setting a copy of a SQLite file aside."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from time import monotonic, sleep
from typing import TYPE_CHECKING

from bot.db import revisions
from bot.db.revisions import current_revision, inside, known_revisions, newest_revision, sqlite_file
from bot.errors import StartupError

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

# PostgreSQL's name for the lock that lets one process migrate at a time: "roof" in ASCII.
_MIGRATING = 0x726F6F66

# Seconds to wait for another process that switches SQLite to write ahead; it takes milliseconds.
_PATIENCE = 5


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


async def migrate(url: str) -> Migrated:
    """Run the migrations that are due. Raises StartupError with one sentence when the database refuses."""
    file = sqlite_file(url)
    if file is not None:
        _ensure_writable(file)
    before, newest = await current_revision(url), newest_revision()
    if file is not None:
        await asyncio.to_thread(_keep_log, file)
    if before == newest:
        return Migrated(before, newest, None)
    if before is not None and before not in known_revisions():
        raise StartupError(
            f"The database is at revision {before}, which belongs to a later version of Rooftop than this one: "
            "install that version again, or go back to a copy of the database from before."
        )
    copy = await asyncio.to_thread(_set_aside, file, before) if file is not None and before else None
    await inside(url, _upgrade)
    return Migrated(before, newest, copy)


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


def _keep_log(file: Path) -> None:
    """Have SQLite write ahead (WAL), which the file remembers. Where it does not do so yet, the first connections are
    in each other's way as they all switch it on: SQLite refuses all but one at once instead of having them wait.
    """
    patience = monotonic() + _PATIENCE
    with closing(sqlite3.connect(file)) as connection:
        while True:
            try:
                connection.execute("PRAGMA journal_mode=WAL")
            except sqlite3.OperationalError:
                if monotonic() > patience:
                    raise
                sleep(0.01)
            else:
                return


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


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - only where it is needed: see `revisions`
    from alembic.config import Config  # noqa: PLC0415

    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATING})")
    config = Config()
    config.set_main_option("script_location", str(revisions.SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
