"""A running Rooftop in a simulated Discord, for every test that drives it as people do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from simcord.env import Env

from bot.client import Rooftop
from bot.db.engine import Database
from bot.errors import Refusal
from bot.settings import Settings
from tests.databases import PostgresServer, SqliteFiles, postgres_server
from tests.people import Town

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from tests.databases import Databases


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(_env_file=None, data_dir=tmp_path)


class StillEnv(Env):
    """SimCord, whose time stands still until a test advances it: left alone, timers also follow the wall clock."""

    def _schedule_timer(self, *_timer: object) -> None:
        pass


@pytest.fixture
async def env(settings: Settings) -> AsyncIterator[Env]:
    """SimCord around the unmodified bot. A refusal is an answer; any other error of a command fails the test."""
    env = StillEnv(Rooftop(settings, shard_count=1))
    await env.start()
    yield env
    await env.bot.close()
    await env.shutdown()
    unexpected = [error for error in env.errors if not isinstance(error.__cause__, Refusal)]
    if unexpected:
        raise BaseExceptionGroup("The bot did not expect this", unexpected)


@pytest.fixture
def town(env: Env, settings: Settings) -> Town:
    """A server with channels, three fans, a stranger and a moderator."""
    return Town.build(env, settings)


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> SqliteFiles:
    return SqliteFiles(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresServer]:
    """One real PostgreSQL for the whole run; started when the first test asks for it."""
    with postgres_server() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def databases(request: pytest.FixtureRequest) -> Databases:
    """Each kind of database in turn: a test that uses one runs on both."""
    kind: Databases = request.getfixturevalue(request.param)
    return kind


@pytest.fixture
async def new_database_url(databases: Databases, tmp_path: Path) -> AsyncIterator[str]:
    """The URL of a database that is empty."""
    async with databases.fresh(tmp_path, migrated=False) as url:
        yield url


@pytest.fixture
async def database_url(databases: Databases, tmp_path: Path) -> AsyncIterator[str]:
    """The URL of a database that is migrated and has no rows."""
    async with databases.fresh(tmp_path, migrated=True) as url:
        yield url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated database, open."""
    database = Database(database_url)
    yield database
    await database.close()
