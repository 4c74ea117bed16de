"""What a server has said about itself, for every feature: language, show, time zone, who may start things, habits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from bot.db.tables import server_settings
from bot.db.upserts import upsert
from bot.i18n import FALLBACK, Words, words
from bot.moments import zone_name, zone_named

if TYPE_CHECKING:
    from bot.db.engine import Database

_SAID = select(*(column for column in server_settings.c if column.name != "guild_id")).where(
    server_settings.c.guild_id == bindparam("guild")
)
_LANGUAGES = select(server_settings.c.guild_id, server_settings.c.language).where(
    server_settings.c.language.is_not(None)
)


@dataclass(frozen=True, slots=True)
class Server:
    """All that a server has said; None where it has not.

    Games and polls are started by whoever has the role named for them, by everybody where none is. `ping_role_id` is
    reminded of what is planned. `questions`, `seconds` and `answers` are those of a game for which nobody says.
    """

    timezone: str | None = None
    language: str | None = None
    show_id: str | None = None
    games_role_id: int | None = None
    polls_role_id: int | None = None
    ping_role_id: int | None = None
    questions: int | None = None
    seconds: int | None = None
    answers: str | None = None

    @property
    def zone(self) -> tzinfo:
        """The zone in which a server's moments are meant where none is named; UTC until it has said so."""
        return zone_named(self.timezone) if self.timezone else UTC


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

    async def look(self, guild: int) -> Server:
        """All that a server has said."""
        async with self._database.read() as connection:
            row = (await connection.execute(_SAID, {"guild": guild})).one_or_none()
        return Server(**row._mapping) if row else Server()  # noqa: SLF001 - SQLAlchemy's public name for it

    async def change(self, guild: int, **said: str | int | None) -> None:
        """Remember what a server says now, by the fields of a Server; None takes it back.

        In a new language it hears what comes; what stands already stays as it is until it changes.
        """
        async with self._database.write() as connection:
            stored = upsert(server_settings).values(guild_id=guild, **said)
            await connection.execute(stored.on_conflict_do_update(index_elements=["guild_id"], set_=said))
        if isinstance(language := said.get("language"), str):
            self._languages[guild] = language

    async def zone(self, guild: int) -> tzinfo:
        """The zone in which a server's moments are meant where none is named."""
        return (await self.look(guild)).zone

    async def set_zone(self, guild: int, zone: tzinfo) -> None:
        """Remember a server's time zone."""
        await self.change(guild, timezone=zone_name(zone))
