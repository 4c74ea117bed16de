"""One row in every table, as somebody who did everything once would leave them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, BigInteger, Boolean, Date, DateTime, Double, LargeBinary, String, func, insert, select

from bot.db.columns import EpisodeCode, Instant
from bot.db.tables import deadlines, installation, metadata
from bot.episodes import Episode
from bot.privacy.register import PERSONS

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Column, Table

    from bot.db.engine import Database

AT = datetime(2026, 7, 1, 12, tzinfo=UTC)
NUMBER = 7
_PEOPLE = {trace.column for trace in PERSONS}
_TABLES = [table for table in metadata.sorted_tables if table not in (deadlines, installation)]


def _value(column: Column[Any], guild: int, person: int) -> Any:
    if column in _PEOPLE:
        return person
    kinds: list[tuple[Any, Any]] = [
        (EpisodeCode, Episode(1, 3)),
        (Instant, AT),
        (DateTime, AT.replace(tzinfo=None)),
        (Date, date(2026, 7, 1)),
        (JSON, []),
        (LargeBinary, b"key"),
        (Boolean, False),
        (Double, 0.25),
        (String, "x"),
        (BigInteger, guild if column.name == "guild_id" else NUMBER),
    ]
    return next((value for kind, value in kinds if isinstance(column.type, kind)), NUMBER)


def row(table: Table, guild: int, person: int, **differs: Any) -> dict[str, Any]:
    """A row with something in every column, and a person in each that holds one."""
    return {column.name: _value(column, guild, person) for column in table.c} | differs


def servers_with_files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*"))


async def fill(database: Database, guild: int, person: int) -> None:
    """Have somebody do everything once in a server; what is no server's is there once for all."""
    async with database.write() as connection:
        for table in _TABLES:
            if "guild_id" in table.c or not (await connection.execute(select(table))).first():
                await connection.execute(insert(table), row(table, guild, person))


async def rows(database: Database, guild: int | None = None) -> dict[str, int]:
    """How many rows there are in each table, of one server or in all."""
    counted = {}
    async with database.read() as connection:
        for table in metadata.sorted_tables:
            wanted = select(func.count()).select_from(table)
            if guild is not None:
                if "guild_id" not in table.c:
                    continue
                wanted = wanted.where(table.c.guild_id == guild)
            counted[table.name] = (await connection.execute(wanted)).scalar_one()
    return counted


async def holds(database: Database, person: int) -> list[str]:
    """The columns in which a person's id still stands, of all that could hold one."""
    found = []
    async with database.read() as connection:
        for table in metadata.sorted_tables:
            for column in table.c:
                if isinstance(column.type, BigInteger):
                    there = select(func.count()).select_from(table).where(column == person)
                    if (await connection.execute(there)).scalar_one():
                        found.append(str(column))
    return found
