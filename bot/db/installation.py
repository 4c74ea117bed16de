"""What an installation remembers of itself, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from bot.db.tables import installation
from bot.db.upserts import upsert

if TYPE_CHECKING:
    from bot.db.engine import Database

_RECALL = select(installation.c.value).where(installation.c.name == bindparam("name"))
_entry = upsert(installation)
_REMEMBER = _entry.on_conflict_do_update(index_elements=["name"], set_={"value": _entry.excluded.value})


async def recall(database: Database, name: str) -> str | None:
    """What was last remembered under a name."""
    async with database.read() as connection:
        value: str | None = (await connection.execute(_RECALL, {"name": name})).scalar_one_or_none()
    return value


async def remember(database: Database, name: str, value: str) -> None:
    """Remember something in place of what was there under its name."""
    async with database.write() as connection:
        await connection.execute(_REMEMBER, {"name": name, "value": value})
