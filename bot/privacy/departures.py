"""Servers that removed the bot: what is kept of them goes after a while, unless they come back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, and_, bindparam, delete, select, text, true, tuple_

from bot.db.tables import deadlines, metadata
from bot.deadlines import Clock, Deadline, Deadlines

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from sqlalchemy import Delete, Table

    from bot.db.engine import Database
    from bot.spoilers.seals.files import SealFiles

DEADLINE = "departed"
KEPT_FOR = timedelta(days=30)
_BATCH = 2000

_SERVERS = [table for table in metadata.sorted_tables if "guild_id" in table.c]


# From one server to the next in a table's key, so that its rows are not counted through.
_IN_TABLE = """
SELECT id FROM (
    WITH RECURSIVE servers(id) AS (
        SELECT min(guild_id) FROM {table}
        UNION ALL
        SELECT (SELECT min(guild_id) FROM {table} WHERE guild_id > servers.id) FROM servers WHERE servers.id IS NOT NULL
    )
    SELECT id FROM servers WHERE id IS NOT NULL
) AS those
"""


def _some(table: Table) -> Delete:
    """Remove some rows of a server; not the deadline by which that is done."""
    own = deadlines.c.kind != DEADLINE if table is deadlines else true()
    key = tuple_(*table.primary_key)
    these = and_(table.c.guild_id == bindparam("guild", type_=BigInteger), own)
    return delete(table).where(key.in_(select(*table.primary_key).where(these).limit(_BATCH)))


# What belongs to something is a server's that has that. One union of all would take two megabytes of every start.
_KNOWN = [
    text(_IN_TABLE.format(table=table.name)) for table in _SERVERS if table is not deadlines and not table.foreign_keys
]
_WAITING = select(deadlines.c.guild_id).where(deadlines.c.kind == DEADLINE)
# What belongs to something goes before it.
_REMOVE = [_some(table) for table in reversed(_SERVERS)]


class Departures:
    """Sees to it that a server's data does not outlast its using the bot by more than `KEPT_FOR`."""

    def __init__(
        self,
        database: Database,
        due: Deadlines,
        files: SealFiles,
        clock: Clock,
        is_here: Callable[[int], bool],
        on_gone: Callable[[int], None],
    ) -> None:
        self._database = database
        self._deadlines = due
        self._files = files
        self._clock = clock
        self._is_here = is_here
        self._on_gone = on_gone
        due.on(DEADLINE, self._due)

    async def left(self, guild: int) -> None:
        """A server has removed the bot, or is found to have done so."""
        async with self._database.write() as connection:
            due = Deadline(guild, DEADLINE, guild, self._clock() + KEPT_FOR)
            await self._deadlines.set(connection, due)

    async def came(self, guild: int) -> None:
        """A server has the bot, for the first time or again."""
        async with self._database.write() as connection:
            await self._deadlines.clear(connection, guild, DEADLINE, guild)

    async def settle(self, present: Collection[int], is_ours: Callable[[int], bool]) -> None:
        """At start-up: find out who left or came back meanwhile, among those servers that this process answers for."""
        async with self._database.read() as connection:
            waiting = set(await connection.scalars(_WAITING))
            known = {guild for servers in _KNOWN for guild in await connection.scalars(servers)}
        for guild in filter(is_ours, known - waiting - set(present)):
            await self.left(guild)
        for guild in waiting.intersection(present):
            await self.came(guild)

    async def forget(self, guild: int) -> None:
        """Remove all that is a server's, some rows at a time, so that nobody else has to wait."""
        for remove in _REMOVE:
            rest = True
            while rest:
                async with self._database.write() as connection:
                    rest = (await connection.execute(remove, {"guild": guild})).rowcount == _BATCH
        await self._files.remove_all(guild)
        self._on_gone(guild)

    async def _due(self, deadline: Deadline) -> None:
        if not self._is_here(deadline.guild_id):
            await self.forget(deadline.guild_id)
