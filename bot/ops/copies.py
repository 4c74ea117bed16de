"""How a database is copied and put back: SQLite by its online backup, PostgreSQL by its own programs."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bot.db.revisions import address_of, sqlite_file
from bot.db.tables import metadata
from bot.errors import StartupError

if TYPE_CHECKING:
    from sqlalchemy import URL

_REVISION = "alembic_version"
_OTHERS = (
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
)


class Copies(Protocol):
    """A database, as copies of it are made and put back. Everything raises StartupError where that cannot be."""

    kept_as: str

    def is_there(self) -> bool:
        """Whether there is anything in it."""

    def is_in_use(self) -> bool:
        """Whether somebody else is connected to it."""

    def copy(self, target: Path) -> None:
        """Copy it as it is at one moment, while others go on reading and writing."""

    def revision(self, copy: Path) -> str | None:
        """The revision of a copy, which is opened and looked through for it."""

    def put_back(self, copy: Path) -> None:
        """Put a copy in its place."""


def copies_of(url: str) -> Copies:
    """Copies of the database at a URL. Raises StartupError."""
    file = sqlite_file(url)
    return SqliteCopies(file) if file else PostgresCopies(address_of(url))


class SqliteCopies:
    """A database in a file."""

    kept_as = "rooftop.db"

    def __init__(self, file: Path) -> None:
        self._file = file

    def is_there(self) -> bool:
        return self._file.exists() and self._file.stat().st_size > 0

    def is_in_use(self) -> bool:
        with closing(sqlite3.connect(self._file, timeout=0)) as database:
            try:
                # It leaves its log only while nobody else is connected; the next start takes it up again.
                database.execute("PRAGMA journal_mode=DELETE")
            except sqlite3.OperationalError:
                return True
        return False

    def copy(self, target: Path) -> None:
        try:
            with closing(_read_only(self._file)) as source, closing(sqlite3.connect(target)) as copy:
                source.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.Error as error:
            raise StartupError(f"The database {self._file} cannot be copied to {target}: {error}.") from None

    def revision(self, copy: Path) -> str | None:
        try:
            with closing(_read_only(copy)) as database:
                (sound,) = database.execute("PRAGMA quick_check(1)").fetchone()
                revision = database.execute(f"SELECT version_num FROM {_REVISION}").fetchone()  # noqa: S608
        except sqlite3.Error as error:
            raise StartupError(f"The copy {copy} cannot be opened: {error}.") from None
        if sound != "ok":
            raise StartupError(f"The copy {copy} is damaged: {sound}.")
        return revision[0] if revision else None

    def put_back(self, copy: Path) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        staged = self._file.with_name(f"{self._file.name}.restoring")
        shutil.copyfile(copy, staged)
        for ending in ("-wal", "-shm"):
            self._file.with_name(self._file.name + ending).unlink(missing_ok=True)
        staged.replace(self._file)


def _read_only(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


class PostgresCopies:
    """A database of a PostgreSQL server, by the programs that come with it."""

    kept_as = "rooftop.dump"

    def __init__(self, address: URL) -> None:
        # The password goes by the environment: what a program is called with can be seen by others.
        self._environment = {**os.environ, "PGPASSWORD": str(address.password)} if address.password else None
        plain = address.set(drivername="postgresql", password=None).render_as_string()
        self._url = re.sub(r"([?&])ssl=", r"\1sslmode=", plain)

    def is_there(self) -> bool:
        return self._ask(f"SELECT to_regclass('{_REVISION}') IS NOT NULL") == "t"

    def is_in_use(self) -> bool:
        return self._ask(_OTHERS) != "0"

    def copy(self, target: Path) -> None:
        ours = [f"--table={name}" for name in (*metadata.tables, _REVISION)]
        plain = ("--format=custom", "--no-owner", "--no-privileges")
        self._run("pg_dump", *plain, *ours, f"--file={target}", f"--dbname={self._url}")

    def revision(self, copy: Path) -> str | None:
        script = self._run("pg_restore", "--data-only", f"--table={_REVISION}", "--file=-", str(copy))
        found = re.search(rf"^COPY \S*{_REVISION} .*\n(\w+)$", script, re.MULTILINE)
        return found[1] if found else None

    def put_back(self, copy: Path) -> None:
        ours = ", ".join((*metadata.tables, _REVISION))
        with tempfile.TemporaryDirectory() as folder:
            script = Path(folder) / "rooftop.sql"
            self._run("pg_restore", "--no-owner", "--no-privileges", f"--file={script}", str(copy))
            # One transaction: what was there goes only if all of the copy has come.
            together = ("--single-transaction", f"--command=DROP TABLE IF EXISTS {ours} CASCADE", f"--file={script}")
            self._psql(*together)

    def _ask(self, question: str) -> str:
        return self._psql(f"--command={question}").strip()

    def _psql(self, *arguments: str) -> str:
        plain = ("--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1")
        return self._run("psql", *plain, *arguments, f"--dbname={self._url}")

    def _run(self, program: str, *arguments: str) -> str:
        found = shutil.which(program)
        if found is None:
            raise StartupError(
                f"{program} is not on the PATH: install PostgreSQL's client programs (often called postgresql-client), "
                "of the server's version or a later one."
            )
        done = subprocess.run(  # noqa: S603 - PostgreSQL's own program, by our arguments
            [found, *arguments], env=self._environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise StartupError(f"{program} failed: {(done.stderr.strip().splitlines() or ['no reason given'])[0]}.")
        return done.stdout
