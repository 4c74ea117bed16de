"""What is a server's goes some time after it removed the bot, on either database."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.db.tables import deadlines
from bot.deadlines import Deadline, Deadlines
from bot.privacy import departures as module
from bot.privacy.departures import DEADLINE, KEPT_FOR, Departures
from bot.spoilers.seals.files import SealFile, SealFiles
from tests.privacy.filling import AT, NUMBER, fill, rows, servers_with_files

if TYPE_CHECKING:
    from pathlib import Path

    from bot.db.engine import Database

GONE, HERE, RETURNED, ANOTHER_PROCESS = 11, 12, 13, 14


async def due(database: Database) -> dict[int, object]:
    async with database.read() as connection:
        found = await connection.execute(select(deadlines).where(deadlines.c.kind == DEADLINE))
        return {row.guild_id: row.due_at for row in found}


async def test_a_server_that_left_is_forgotten_after_thirty_days_and_nobody_else(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BATCH", 1)
    now, gone = [AT], list[int]()
    files, durable = SealFiles(tmp_path / "seals"), Deadlines(database, lambda: now[0])
    departures = Departures(database, durable, files, lambda: now[0], lambda guild: guild == HERE, gone.append)
    for guild in (GONE, HERE, RETURNED, ANOTHER_PROCESS):
        await fill(database, guild, person=1)
        await files.keep(guild, NUMBER, [SealFile("x", b"data")])
    await departures.left(RETURNED)
    await departures.settle([HERE, RETURNED], lambda guild: guild != ANOTHER_PROCESS)
    assert await due(database) == {GONE: AT + KEPT_FOR}
    now[0] += timedelta(days=1)
    await departures.settle([HERE, RETURNED], lambda guild: guild != ANOTHER_PROCESS)
    assert await due(database) == {GONE: AT + KEPT_FOR}  # a start in between does not put it off
    await departures.came(GONE)
    assert await due(database) == {}

    await departures.left(GONE)
    kept = await rows(database, HERE)
    assert min(count for name, count in kept.items() if name != "deadlines") == 1
    for guild in (GONE, HERE):
        await departures._due(Deadline(guild, DEADLINE, guild, now[0]))
    assert {name for name, count in (await rows(database, GONE)).items() if count} == {"deadlines"}
    assert await rows(database, HERE) == kept
    assert servers_with_files(tmp_path / "seals") == [str(HERE), str(RETURNED), str(ANOTHER_PROCESS)]
    assert gone == [GONE]
