"""Rooms and the opening of seasons in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, or_, select, update

from bot.db.tables import episode_rooms, room_walks
from bot.db.upserts import upsert
from bot.rooms.rules import Room, Walk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.episodes import Episode

_OF_SHOW = (episode_rooms.c.guild_id == bindparam("guild"), episode_rooms.c.show_id == bindparam("show"))
_GET = select(episode_rooms).where(*_OF_SHOW, episode_rooms.c.episode == bindparam("of_episode"))
_ALL = select(episode_rooms).where(*_OF_SHOW).order_by(episode_rooms.c.episode)
_PARENT = (
    select(episode_rooms.c.parent_id)
    .where(*_OF_SHOW)
    .order_by(episode_rooms.c.opened_at.desc(), episode_rooms.c.thread_id.desc())
    .limit(1)
)
_IN = select(episode_rooms.c.thread_id).where(
    episode_rooms.c.guild_id == bindparam("guild"),
    or_(episode_rooms.c.thread_id == bindparam("channel"), episode_rooms.c.parent_id == bindparam("channel")),
)
_ADD = upsert(episode_rooms).on_conflict_do_nothing()
_THIS_WALK = (room_walks.c.guild_id == bindparam("guild"), room_walks.c.walk_id == bindparam("walk"))
_WALK = select(room_walks).where(*_THIS_WALK)
_ADD_WALK = upsert(room_walks).on_conflict_do_nothing()


class RoomStore:
    """Queries about rooms, each inside the transaction it is given."""

    async def add(self, connection: AsyncConnection, room: Room) -> bool:
        """Store a room; False where the episode has one already."""
        return (await connection.execute(_ADD, _row(room))).rowcount == 1

    async def get(self, connection: AsyncConnection, guild: int, show: str, episode: Episode) -> Room | None:
        row = (
            (await connection.execute(_GET, {"guild": guild, "show": show, "of_episode": episode}))
            .mappings()
            .one_or_none()
        )
        return Room(**row) if row else None

    async def of_show(self, connection: AsyncConnection, guild: int, show: str) -> list[Room]:
        """A show's rooms, in order of airing."""
        rows = await connection.execute(_ALL, {"guild": guild, "show": show})
        return [Room(**row) for row in rows.mappings()]

    async def parent(self, connection: AsyncConnection, guild: int, show: str) -> int | None:
        """The channel in which the show's newest room stands."""
        return (await connection.execute(_PARENT, {"guild": guild, "show": show})).scalar_one_or_none()

    async def in_channel(self, connection: AsyncConnection, guild: int, channel: int) -> list[int]:
        """The threads of the rooms that a channel is or holds."""
        return list((await connection.execute(_IN, {"guild": guild, "channel": channel})).scalars())

    async def remove(self, connection: AsyncConnection, guild: int, threads: Sequence[int]) -> None:
        """Forget the rooms that these threads were."""
        columns = episode_rooms.c
        await connection.execute(delete(episode_rooms).where(columns.guild_id == guild, columns.thread_id.in_(threads)))

    async def add_walk(self, connection: AsyncConnection, walk: Walk) -> bool:
        """Store a walk; False where another goes through the same season."""
        return (await connection.execute(_ADD_WALK, _row(walk))).rowcount == 1

    async def walk(self, connection: AsyncConnection, guild: int, walk: int, *, lock: bool = False) -> Walk | None:
        """A walk; `lock` keeps it as it is until the transaction ends."""
        statement = _WALK.with_for_update() if lock else _WALK
        row = (await connection.execute(statement, {"guild": guild, "walk": walk})).mappings().one_or_none()
        return Walk(**row) if row else None

    async def change_walk(self, connection: AsyncConnection, walk: Walk) -> None:
        """Store a walk as it is now."""
        await connection.execute(
            update(room_walks).where(*_THIS_WALK).values(_row(walk)), {"guild": walk.guild_id, "walk": walk.walk_id}
        )

    async def remove_walk(self, connection: AsyncConnection, guild: int, walk: int) -> None:
        await connection.execute(delete(room_walks).where(*_THIS_WALK), {"guild": guild, "walk": walk})


def _row(of: Room | Walk) -> dict[str, object]:
    return {name: getattr(of, name) for name in of.__dataclass_fields__}
