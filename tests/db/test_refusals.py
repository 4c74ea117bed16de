"""A database that cannot be used is explained in a line for whoever runs the bot, without a password in it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from bot.db.migrate import migrate
from bot.errors import StartupError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.databases import PostgresServer

PASSWORD = "hunter2"


async def explanation(url: str) -> str:
    with pytest.raises(StartupError) as refused:
        await migrate(url)
    told = str(refused.value)
    assert "\n" not in told
    assert PASSWORD not in told
    return told


async def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("I am a file")
    told = await explanation(f"sqlite+aiosqlite:///{tmp_path}/data/rooftop.db")
    assert f"{tmp_path}/data cannot be written" in told
    assert "DATA_DIR" in told


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")  # the test above stands for it there
async def test_a_folder_that_is_read_only_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o500)
    assert f"{folder} cannot be written" in await explanation(f"sqlite+aiosqlite:///{folder}/rooftop.db")


async def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "rooftop.db"
    file.write_text("Dear diary, " * 500)
    told = await explanation(f"sqlite+aiosqlite:///{file}")
    assert "file is not a database" in told
    assert file.read_text() == "Dear diary, " * 500


async def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "rooftop.db").mkdir()
    assert str(tmp_path) in await explanation(f"sqlite+aiosqlite:///{tmp_path}/rooftop.db")


async def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    told = await explanation(f"postgresql+asyncpg://fan:{PASSWORD}@127.0.0.1:1/rooftop")
    assert "127.0.0.1:1/rooftop" in told
    assert "fan:***" in told
    assert "DATABASE_URL" in told


async def test_a_server_that_no_address_has_is_named() -> None:
    told = await explanation(f"postgresql+asyncpg://fan:{PASSWORD}@nowhere.invalid/rooftop")
    assert "nowhere.invalid" in told


async def test_a_database_that_the_server_does_not_have_is_named(postgresql: PostgresServer, tmp_path: Path) -> None:
    async with postgresql.fresh(tmp_path, migrated=False) as url:
        told = await explanation(url.replace("rooftop@/", f"rooftop:{PASSWORD}@/missing_"))
    assert "missing_" in told
    assert "does not exist" in told


@pytest.mark.parametrize(
    "url",
    [
        pytest.param(f"mysql://fan:{PASSWORD}@host/rooftop", id="a kind of database that we do not know"),
        pytest.param(f"postgresql+psycopg://fan:{PASSWORD}@host/rooftop", id="a driver that we do not bring"),
        pytest.param(f"fan:{PASSWORD}@host/rooftop", id="not an address at all"),
        pytest.param(f"sqlite+aiosqlite://fan:{PASSWORD}@host/rooftop.db", id="a file on a host"),
        pytest.param(f"postgresql+asyncpg://fan:{PASSWORD}@host:port/rooftop", id="a port that is no number"),
        pytest.param(f"postgresql+asyncpg://fan:{PASSWORD}@127.0.0.1:1/rooftop?wish=1", id="an unknown option"),
    ],
)
async def test_an_address_that_names_no_database_we_know_is_explained(url: str) -> None:
    assert "DATABASE_URL" in await explanation(url)
