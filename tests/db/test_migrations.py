"""A database is brought up to date from wherever it is, and a file is copied aside before."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, inspect, select

from bot.db import revisions
from bot.db.engine import Database
from bot.db.migrate import Migrated, migrate
from bot.db.revisions import current_revision, known_revisions, newest_revision, sqlite_file
from bot.db.tables import installation, metadata
from bot.errors import StartupError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.databases import SqliteFiles

FUTURE = """
from alembic import op
import sqlalchemy as sa

revision = "9999"
down_revision = "{newest}"


def upgrade():
    op.create_table("future", sa.Column("id", sa.Integer, primary_key=True))
    {then}


def downgrade():
    op.drop_table("future")
"""


@pytest.fixture
def future(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes this the next version of Rooftop, which has one more migration."""

    def arrive(then: str = "") -> None:
        scripts = shutil.copytree(revisions.SCRIPTS, tmp_path / "migrations")
        next_one = FUTURE.format(newest=newest_revision(), then=then)
        (scripts / "versions" / "9999_future.py").write_text(next_one, encoding="utf-8")
        monkeypatch.setattr(revisions, "SCRIPTS", scripts)

    return arrive


async def tables(url: str) -> set[str]:
    database = Database(url)
    async with database.read() as connection:
        found = set(await connection.run_sync(lambda sync: inspect(sync).get_table_names()))
    await database.close()
    return found


async def remember(url: str, name: str) -> None:
    database = Database(url)
    async with database.write() as connection:
        await connection.execute(insert(installation), {"name": name, "value": ""})
    await database.close()


async def remembered(url: str) -> list[str]:
    database = Database(url)
    async with database.read() as connection:
        found = list((await connection.scalars(select(installation.c.name))).all())
    await database.close()
    return found


async def test_an_empty_database_gets_every_table(new_database_url: str) -> None:
    assert await migrate(new_database_url) == Migrated(None, newest_revision(), None)
    assert await tables(new_database_url) == {*metadata.tables, "alembic_version"}
    assert await current_revision(new_database_url) == newest_revision()


async def test_a_migrated_file_writes_ahead_before_anybody_connects(sqlite: SqliteFiles, tmp_path: Path) -> None:
    async with sqlite.fresh(tmp_path, migrated=True):
        # By https://www.sqlite.org/fileformat.html: 2 is WAL, for reading and for writing.
        assert (tmp_path / "rooftop.db").read_bytes()[18:20] == b"\x02\x02"


async def test_migrating_again_changes_nothing(database_url: str) -> None:
    await remember(database_url, "kept")
    migrated = await migrate(database_url)
    assert str(migrated) == f"up to date ({newest_revision()})"
    assert await remembered(database_url) == ["kept"]


async def test_the_migrated_schema_is_the_one_that_the_tables_describe(database: Database) -> None:
    def differences(connection: Any) -> Any:
        options = {"compare_type": True, "compare_server_default": True, "render_as_batch": True}
        return compare_metadata(MigrationContext.configure(connection, opts=options), metadata)

    async with database.read() as connection:
        assert await connection.run_sync(differences) == []


async def test_the_next_version_finds_its_tables_and_everything_that_was_there(
    database_url: str, future: Callable[..., None]
) -> None:
    await remember(database_url, "kept")
    before = newest_revision()
    future()
    migrated = await migrate(database_url)
    assert (migrated.before, migrated.after) == (before, "9999")
    assert str(migrated).startswith(f"migrated from {before} to 9999")
    assert "future" in await tables(database_url)
    assert await remembered(database_url) == ["kept"]


async def test_processes_that_start_at_once_do_not_trip_over_each_other(new_database_url: str) -> None:
    all_of_them = await asyncio.gather(*(migrate(new_database_url) for _ in range(4)))
    assert {migrated.after for migrated in all_of_them} == {newest_revision()}
    assert await tables(new_database_url) == {*metadata.tables, "alembic_version"}


async def test_a_migration_that_fails_leaves_the_database_as_it_was(
    database_url: str, future: Callable[..., None]
) -> None:
    await remember(database_url, "kept")
    before = newest_revision()
    future(then='op.execute("INSERT INTO nowhere VALUES (1)")')
    with pytest.raises(StartupError, match="nowhere"):
        await migrate(database_url)
    assert await current_revision(database_url) == before
    assert "future" not in await tables(database_url)
    assert await remembered(database_url) == ["kept"]


async def test_a_database_of_a_later_version_is_left_alone_and_the_way_back_is_named(
    database_url: str, future: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    present = revisions.SCRIPTS
    future()
    await migrate(database_url)
    monkeypatch.setattr(revisions, "SCRIPTS", present)
    with pytest.raises(StartupError, match=r"9999.*later version"):
        await migrate(database_url)
    assert "future" in await tables(database_url)


async def test_a_file_is_copied_aside_before_it_is_migrated(
    sqlite: SqliteFiles, tmp_path: Path, future: Callable[..., None]
) -> None:
    async with sqlite.fresh(tmp_path, migrated=True) as url:
        await remember(url, "kept")
        before = newest_revision()
        future()
        copy = (await migrate(url)).copy
        assert copy is not None
        assert copy.parent == tmp_path
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(before,)]
            assert connection.execute("SELECT name FROM installation").fetchall() == [("kept",)]


async def test_the_copy_has_what_a_crash_left_in_the_write_ahead_log(
    sqlite: SqliteFiles, tmp_path: Path, future: Callable[..., None]
) -> None:
    async with sqlite.fresh(tmp_path, migrated=True) as url:
        crashed = Database(url)
        async with crashed.write() as connection:
            await connection.execute(insert(installation), {"name": "kept", "value": ""})
        assert (tmp_path / "rooftop.db-wal").stat().st_size > 0
        future()
        copy = (await migrate(url)).copy
        assert copy is not None
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("SELECT name FROM installation").fetchall() == [("kept",)]
        await crashed.close()


async def test_a_copy_that_cannot_be_made_stops_the_migration(
    sqlite: SqliteFiles, tmp_path: Path, future: Callable[..., None]
) -> None:
    async with sqlite.fresh(tmp_path, migrated=True) as url:
        before = newest_revision()
        future()
        (tmp_path / f"rooftop-before-9999-from-{before}.db").mkdir()
        with pytest.raises(StartupError, match="cannot be copied"):
            await migrate(url)
        assert await current_revision(url) == before


async def test_a_new_file_is_not_copied(sqlite: SqliteFiles, tmp_path: Path) -> None:
    async with sqlite.fresh(tmp_path, migrated=False) as url:
        assert (await migrate(url)).copy is None


async def test_the_folder_of_a_new_file_is_made(tmp_path: Path) -> None:
    await migrate(f"sqlite+aiosqlite:///{tmp_path}/deep/down/rooftop.db")
    assert (tmp_path / "deep" / "down" / "rooftop.db").exists()


def test_the_file_of_a_database_is_known_for_sqlite_only() -> None:
    assert sqlite_file("sqlite+aiosqlite:///data/rooftop.db") == Path("data/rooftop.db")
    assert sqlite_file("sqlite+aiosqlite:////var/rooftop.db") == Path("/var/rooftop.db")
    assert sqlite_file("sqlite+aiosqlite:///:memory:") is None
    assert sqlite_file("postgresql+asyncpg://fan@host/rooftop") is None


def test_the_scripts_are_named_after_their_revisions_which_form_one_line() -> None:
    scripts = ScriptDirectory(str(revisions.SCRIPTS))
    assert [script.revision for script in scripts.walk_revisions()] == known_revisions()[::-1]
    assert scripts.get_current_head() == newest_revision()
