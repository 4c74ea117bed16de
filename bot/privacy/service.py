"""What a person can have done with what is kept about them: see it all, and have it deleted."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, and_, bindparam, delete, func, select, update

from bot.privacy.export import Export
from bot.privacy.register import PERSONS, Trace, nobody

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.deadlines import Clock
    from bot.polls.service import PollService
    from bot.spoilers.rules.seals import Seal
    from bot.spoilers.seals.service import SealService

_PERSON = bindparam("person", type_=BigInteger)


def _in(trace: Trace) -> ColumnElement[bool]:
    """The rows of a trace that are a person's, in one server where the table is servers'."""
    mine = trace.column == _PERSON
    return and_(trace.table.c.guild_id == bindparam("guild"), mine) if "guild_id" in trace.table.c else mine


_ALL = {trace: select(func.count()).select_from(trace.table).where(trace.column == _PERSON) for trace in PERSONS}
_GOING = {trace: count.where(trace.goes) for trace, count in _ALL.items()}
_SERVERS = [
    select(trace.table.c.guild_id).where(trace.column == _PERSON).distinct()
    for trace in PERSONS
    if "guild_id" in trace.table.c
]
_DELETE = {trace: delete(trace.table).where(_in(trace), trace.goes) for trace in PERSONS}
_REPLACE = {
    trace: update(trace.table).where(_in(trace)).values({trace.column: bindparam("nobody", type_=BigInteger)})
    for trace in PERSONS
}


@dataclass(frozen=True, slots=True)
class Found:
    """How many entries about a person there are: those that deletion removes, and those that it makes nobody's."""

    goes: int
    stays: int


class PrivacyService:
    """Everything about one person, over all features and servers."""

    def __init__(self, database: Database, polls: PollService, seals: SealService, clock: Clock) -> None:
        self._database = database
        self._polls = polls
        self._seals = seals
        self._clock = clock

    async def count(self, user: int) -> Found:
        """How much there is about somebody."""
        known = {"person": user}
        async with self._database.read() as connection:
            everything = sum([(await connection.execute(count, known)).scalar_one() for count in _ALL.values()])
            goes = sum([(await connection.execute(count, known)).scalar_one() for count in _GOING.values()])
            secret = len(await self._polls.secret_votes(connection, user))
        return Found(goes + secret, everything - goes)

    async def export(self, user: int) -> bytes:
        """Everything about somebody, as a JSON file."""
        export = Export(user, self._clock())
        async with self._database.read() as connection:
            await export.write_all(connection, user)
            export.write_secret_votes(await self._polls.secret_votes(connection, user))
        return export.finished()

    async def delete(self, user: int) -> list[Seal]:
        """Delete what is about somebody, and make nobody's what has to stay; returns the seals that are gone.

        Each server is one short transaction. To do it again is no matter, and goes on where a crash left it.
        """
        gone = await self._seals.of_author(user)
        by_server = defaultdict[int, list[int]](list)
        for seal in gone:
            by_server[seal.guild_id].append(seal.seal_id)
        for guild, seal_ids in by_server.items():
            await self._seals.discard(guild, *seal_ids)
        for guild in await self._servers(user):
            async with self._database.write() as connection:
                await self._polls.withdraw(connection, guild, user)
                await _forget(connection, user, guild)
        async with self._database.write() as connection:
            await _forget(connection, user, None)
        return gone

    async def _servers(self, user: int) -> list[int]:
        """The servers in which there is something about somebody."""
        async with self._database.read() as connection:
            found = {vote["guild_id"] for vote in await self._polls.secret_votes(connection, user)}
            for asked in _SERVERS:
                found.update(await connection.scalars(asked, {"person": user}))
        return sorted(found)


async def _forget(connection: AsyncConnection, user: int, guild: int | None) -> None:
    """Forget somebody in the tables of one server, or in those that are no server's."""
    nobodies = defaultdict[str, int](nobody)
    for trace in PERSONS:
        if ("guild_id" in trace.table.c) != (guild is not None):
            continue
        known = {"person": user, "guild": guild}
        await connection.execute(_DELETE[trace], known)
        await connection.execute(_REPLACE[trace], {**known, "nobody": nobodies[trace.among]})
