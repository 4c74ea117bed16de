"""What a server has said about itself, for every feature: in which time zone its people are, and what they speak."""

from __future__ import annotations

from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.postgresql import insert

from bot.db.tables import server_settings
from bot.i18n import FALLBACK, Words, words
from bot.moments import zone_name, zone_named

if TYPE_CHECKING:
    from bot.db.engine import Database

_TIMEZONE = select(server_settings.c.timezone).where(server_settings.c.guild_id == bindparam("guild"))
_LANGUAGES = select(server_settings.c.guild_id, server_settings.c.language).where(
    server_settings.c.language.is_not(None)
)
_upsert = insert(server_settings)
_SET_TIMEZONE = _upsert.on_conflict_do_update(index_elements=["guild_id"], set_={"timezone": _upsert.excluded.timezone})
_SET_LANGUAGE = _upsert.on_conflict_do_update(index_elements=["guild_id"], set_={"language": _upsert.excluded.language})


class Servers:
    """The settings of all servers. Their languages are kept at hand, since every public card asks for one."""

    def __init__(self, database: Database, language: str = FALLBACK) -> None:
        """`language` is spoken where a server has chosen none."""
        self._database = database
        self._language = language
        self._languages: dict[int, str] = {}

    async def load(self) -> None:
        """Learn which servers have chosen a language."""
        async with self._database.read() as connection:
            self._languages = {row.guild_id: row.language for row in await connection.execute(_LANGUAGES)}

    def words(self, guild: int) -> Words:
        """The words for what everybody in a server reads."""
        return words(self._languages.get(guild, self._language))

    def language(self, guild: int) -> str | None:
        """The language that a server has chosen, if it has."""
        return self._languages.get(guild)

    async def set_language(self, guild: int, language: str) -> None:
        """Speak to a server in a language from now on; what stands already stays as it is until it changes."""
        async with self._database.write() as connection:
            await connection.execute(_SET_LANGUAGE, {"guild_id": guild, "language": language})
        self._languages[guild] = language

    async def zone(self, guild: int) -> tzinfo:
        """The zone in which a server's moments are meant where none is named; UTC until it has said so."""
        async with self._database.read() as connection:
            name = (await connection.execute(_TIMEZONE, {"guild": guild})).scalar_one_or_none()
        return zone_named(name) if name else UTC

    async def set_zone(self, guild: int, zone: tzinfo) -> None:
        """Remember a server's time zone."""
        async with self._database.write() as connection:
            await connection.execute(_SET_TIMEZONE, {"guild_id": guild, "timezone": zone_name(zone)})
