"""What a server has said about itself, for every feature: so far, in which time zone its people are."""

from __future__ import annotations

from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.postgresql import insert

from bot.db.tables import server_settings
from bot.moments import zone_name, zone_named

if TYPE_CHECKING:
    from bot.db.engine import Database

_TIMEZONE = select(server_settings.c.timezone).where(server_settings.c.guild_id == bindparam("guild"))
_upsert = insert(server_settings)
_SET_TIMEZONE = _upsert.on_conflict_do_update(index_elements=["guild_id"], set_={"timezone": _upsert.excluded.timezone})


class Servers:
    """The settings of all servers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def zone(self, guild: int) -> tzinfo:
        """The zone in which a server's moments are meant where none is named; UTC until it has said so."""
        async with self._database.read() as connection:
            name = (await connection.execute(_TIMEZONE, {"guild": guild})).scalar_one_or_none()
        return zone_named(name) if name else UTC

    async def set_zone(self, guild: int, zone: tzinfo) -> None:
        """Remember a server's time zone."""
        async with self._database.write() as connection:
            await connection.execute(_SET_TIMEZONE, {"guild_id": guild, "timezone": zone_name(zone)})
