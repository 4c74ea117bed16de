"""Progress, ceilings and reposts in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, insert, select, update

from bot.db.tables import ceilings, progress, reposts
from bot.db.upserts import upsert
from bot.spoilers.rules.gates import Ceiling
from bot.spoilers.rules.reposts import Repost

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractAsyncContextManager
    from datetime import datetime

    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.episodes import Episode


_progress = upsert(progress)
_SET_PROGRESS = _progress.on_conflict_do_update(
    index_elements=["user_id", "show_id"],
    set_={"episode": _progress.excluded.episode, "changed_at": _progress.excluded.changed_at},
)
_GET_PROGRESS = select(progress.c.episode).where(
    progress.c.user_id == bindparam("user"), progress.c.show_id == bindparam("show")
)
_PROGRESS_OF = select(progress.c.user_id, progress.c.episode).where(
    progress.c.user_id.in_(bindparam("users", expanding=True)), progress.c.show_id == bindparam("show")
)
_ALL_PROGRESS = (
    select(progress.c.show_id, progress.c.episode)
    .where(progress.c.user_id == bindparam("user"))
    .order_by(progress.c.show_id)
)
_ceiling = upsert(ceilings)
_SET_CEILING = _ceiling.on_conflict_do_update(
    index_elements=["guild_id", "channel_id", "show_id"],
    set_={name: _ceiling.excluded[name] for name in ("episode", "set_by", "set_at")},
)
_CEILINGS = (
    select(ceilings.c.channel_id, ceilings.c.show_id, ceilings.c.episode)
    .where(ceilings.c.guild_id == bindparam("guild"))
    .order_by(ceilings.c.channel_id, ceilings.c.show_id)
)
_CEILINGS_OF = _CEILINGS.where(ceilings.c.channel_id.in_(bindparam("channels", expanding=True)))
_REPOST = select(reposts).where(reposts.c.guild_id == bindparam("guild"), reposts.c.message_id == bindparam("message"))


class SpoilerStore:
    """Queries about how far fans have watched, how far channels may talk, and whose reposts are."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def set_progress(self, user: int, show: str, episode: Episode, at: datetime) -> None:
        async with self._database.write() as connection:
            await connection.execute(
                _SET_PROGRESS, {"user_id": user, "show_id": show, "episode": episode, "changed_at": at}
            )

    async def clear_progress(self, user: int, show: str | None) -> int:
        """Forget a fan's progress in a show, or in all; returns in how many."""
        statement = delete(progress).where(progress.c.user_id == user)
        if show is not None:
            statement = statement.where(progress.c.show_id == show)
        async with self._database.write() as connection:
            return (await connection.execute(statement)).rowcount

    async def progress(self, user: int, show: str) -> Episode | None:
        async with self._database.read() as connection:
            return (await connection.execute(_GET_PROGRESS, {"user": user, "show": show})).scalar_one_or_none()

    async def progress_of(self, users: Sequence[int], show: str) -> dict[int, Episode]:
        """The progress of those fans who have said something of it."""
        async with self._database.read() as connection:
            return await connection.run_sync(progress_in, users, show)

    async def all_progress(self, user: int) -> dict[str, Episode]:
        async with self._database.read() as connection:
            rows = await connection.execute(_ALL_PROGRESS, {"user": user})
            return {row.show_id: row.episode for row in rows}

    def write(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A transaction that writes."""
        return self._database.write()

    async def set_ceiling(
        self, connection: AsyncConnection, guild: int, ceiling: Ceiling, by: int, at: datetime
    ) -> None:
        """Set a channel's ceiling, in a transaction under way."""
        await connection.execute(
            _SET_CEILING,
            {
                "guild_id": guild,
                "channel_id": ceiling.channel_id,
                "show_id": ceiling.show_id,
                "episode": ceiling.episode,
                "set_by": by,
                "set_at": at,
            },
        )

    async def clear_ceilings(
        self, connection: AsyncConnection, guild: int, channels: Sequence[int], show: str | None = None
    ) -> int:
        """Lift the ceilings of some channels for a show, or for all; returns how many there were."""
        statement = delete(ceilings).where(ceilings.c.guild_id == guild, ceilings.c.channel_id.in_(channels))
        if show is not None:
            statement = statement.where(ceilings.c.show_id == show)
        return (await connection.execute(statement)).rowcount

    async def add_reposts(self, made: Sequence[Repost]) -> None:
        async with self._database.write() as connection:
            await connection.execute(insert(reposts), [_row(repost) for repost in made])

    async def repost(self, guild: int, message: int) -> Repost | None:
        async with self._database.read() as connection:
            row = (await connection.execute(_REPOST, {"guild": guild, "message": message})).mappings().one_or_none()
            return Repost(**row) if row else None

    async def relabel(self, repost: Repost, episode: Episode) -> None:
        """Remember what a repost's label says now."""
        this = (reposts.c.guild_id == repost.guild_id, reposts.c.message_id == repost.message_id)
        async with self._database.write() as connection:
            await connection.execute(update(reposts).where(*this).values(episode=episode))

    async def forget_reposts(self, guild: int, messages: Sequence[int], channels: Sequence[int]) -> None:
        """Forget whose some messages were, and all those in some channels."""
        gone = reposts.c.message_id.in_(messages) | reposts.c.channel_id.in_(channels)
        these = (reposts.c.guild_id == guild, gone)
        async with self._database.read() as connection:
            if (await connection.execute(select(reposts.c.message_id).where(*these))).first() is None:
                return  # as with most messages that are deleted
        async with self._database.write() as connection:
            await connection.execute(delete(reposts).where(*these))

    async def ceilings(self, guild: int, channels: Sequence[int] | None = None) -> list[Ceiling]:
        """The ceilings of some channels, or of all in the server."""
        async with self._database.read() as connection:
            if channels is None:
                rows = await connection.execute(_CEILINGS, {"guild": guild})
            else:
                rows = await connection.execute(_CEILINGS_OF, {"guild": guild, "channels": list(channels)})
            return [Ceiling(row.channel_id, row.show_id, row.episode) for row in rows]


def _row(repost: Repost) -> dict[str, object]:
    return {name: getattr(repost, name) for name in Repost.__dataclass_fields__}


def progress_in(connection: Connection, users: Sequence[int], show: str) -> dict[int, Episode]:
    """The progress of those fans who have said something of it, in a transaction under way."""
    rows = connection.execute(_PROGRESS_OF, {"users": users, "show": show})
    return {row.user_id: row.episode for row in rows}
