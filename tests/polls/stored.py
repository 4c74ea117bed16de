"""What is in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

if TYPE_CHECKING:
    from bot.db.engine import Database


async def rows(database: Database, table: Table) -> list[Any]:
    """Everything in a table."""
    async with database.read() as connection:
        return list((await connection.execute(select(table))).all())
