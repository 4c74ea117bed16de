"""A running Rooftop in a simulated Discord, for every test that drives it as people do."""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
import structlog
from simcord.env import Env

from bot.client import Rooftop
from bot.db.engine import Database
from bot.errors import Refusal
from bot.packs.library import Library
from bot.playground.webhooks import correct_webhooks
from bot.settings import SEEDS, Settings
from tests.databases import PostgresServer, SqliteFiles, postgres_server
from tests.outages import fail_as_discord
from tests.people import Town, rooftop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from bot.packs.show import Show
    from tests.databases import Databases


@pytest.fixture(scope="session", autouse=True)
def plain_logs() -> None:
    """Tracebacks without every variable in them, which take seconds to format."""
    renderer = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[structlog.stdlib.add_log_level, renderer])


@pytest.fixture
def logs_as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put back what `configure_logs` changes for the whole process; loggers remember nothing of it either."""
    configure = structlog.configure
    monkeypatch.setattr(structlog, "configure", lambda **so: configure(**so | {"cache_logger_on_first_use": False}))
    root, libraries = logging.getLogger(), [logging.getLogger(name) for name in ("discord", "alembic")]
    before = (root.level, root.handlers[:], [library.level for library in libraries])
    configuration = structlog.get_config()
    yield
    root.setLevel(before[0])
    root.handlers[:] = before[1]
    for library, level in zip(libraries, before[2], strict=True):
        library.setLevel(level)
    configure(**configuration)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(_env_file=None, data_dir=tmp_path)


# Seconds after which it is looked again whether the bot is done; a timer of its own does not wake whoever waits.
LOOK_AGAIN = 0.002


class StillEnv(Env):
    """SimCord, whose time stands still until a test advances it: left alone, timers also follow the wall clock."""

    def __init__(self, bot: Rooftop) -> None:
        correct_webhooks()
        fail_as_discord()
        super().__init__(bot)

    def _schedule_timer(self, *_timer: object) -> None:
        pass

    async def _settle_internal(self, *, idle: float = LOOK_AGAIN, **how: Any) -> None:
        await super()._settle_internal(idle=idle, **how)


@pytest.fixture(scope="session", autouse=True)
def _shipped_packs_are_read_once() -> Iterator[None]:
    """Reading them takes as long as a short test, and nothing changes them."""
    load = Library.load

    @cache
    def shipped() -> list[Show]:
        return list(load(SEEDS))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Library, "load", lambda seeds: Library(shipped()) if seeds == SEEDS else load(seeds))
        yield


@pytest.fixture
async def _migrated(settings: Settings, sqlite: SqliteFiles) -> AsyncIterator[None]:
    """A database is there already, which takes less time than to make one."""
    async with sqlite.fresh(settings.data_dir, migrated=True):
        yield


@pytest.fixture
def bot(settings: Settings) -> Rooftop:
    """The bot; a module may have another one."""
    return rooftop(settings)


@pytest.fixture
async def env(bot: Rooftop, _migrated: None) -> AsyncIterator[Env]:
    """SimCord around the unmodified bot. A refusal is an answer; any other error of a command fails the test."""
    env = StillEnv(bot)
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
