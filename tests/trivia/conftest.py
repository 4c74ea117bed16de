"""Where the rules of a game are tested, one database is enough; what depends on it is tested on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.db.engine import Database
from tests.trivia.parlour import Parlour
from tests.trivia.shows import questions, show

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.databases import SqliteFiles


@pytest.fixture
async def one_database(sqlite: SqliteFiles, tmp_path: Path) -> AsyncIterator[Database]:
    """The database that needs no server."""
    async with sqlite.fresh(tmp_path, migrated=True) as url:
        database = Database(url)
        yield database
        await database.close()


@pytest.fixture
def parlour(one_database: Database) -> Parlour:
    """A show of six questions that spoil nothing."""
    return Parlour(one_database, show(*questions(6)))
