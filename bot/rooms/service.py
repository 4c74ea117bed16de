"""What becomes of rooms: found, opened, lost; and the walk through a season. Each method is one use case."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.deadlines import Clock, Deadline, Deadlines
from bot.errors import Refusal
from bot.rooms.rules import Room, Walk
from bot.rooms.store import RoomStore
from bot.spoilers.rules.gates import Ceiling

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.episodes import Episode
    from bot.packs.show import Show
    from bot.spoilers.service import SpoilerService

DEADLINE = "rooms"
# Between two rooms of a season: opening a dozen threads at once floods the channel list and Discord's allowance.
INTERVAL = timedelta(seconds=2)


class RoomService:
    """Rooms of all servers."""

    def __init__(self, database: Database, deadlines: Deadlines, spoilers: SpoilerService, clock: Clock) -> None:
        self._database = database
        self._store = RoomStore()
        self._deadlines = deadlines
        self._spoilers = spoilers
        self._clock = clock

    async def find(self, guild: int, show: Show, episode: Episode) -> Room | None:
        """The room of an episode, as far as is known: its thread may have been deleted."""
        async with self._database.read() as connection:
            return await self._store.get(connection, guild, show.id, episode)

    async def of_show(self, guild: int, show: Show) -> list[Room]:
        """A show's rooms, in order of airing."""
        async with self._database.read() as connection:
            return await self._store.of_show(connection, guild, show.id)

    async def parent(self, guild: int, show: Show) -> int | None:
        """The channel that holds the show's rooms; None where there are none."""
        async with self._database.read() as connection:
            return await self._store.parent(connection, guild, show.id)

    async def opened(self, guild: int, show: Show, episode: Episode, thread: int, parent: int, by: int) -> Room:
        """Store a new room together with its ceiling. Returns the room that stands: another's if that was faster."""
        room = Room(guild, show.id, episode, thread, parent, by, self._clock())
        async with self._database.write() as connection:
            if not await self._store.add(connection, room):
                standing = await self._store.get(connection, guild, show.id, episode)
                assert standing is not None
                return standing
            await self._spoilers.set_ceiling_in(connection, guild, Ceiling(thread, show.id, episode), by)
        return room

    async def channel_deleted(self, guild: int, channel: int) -> None:
        """A thread was deleted, or a channel with all its threads: so are the rooms, and their ceilings."""
        async with self._database.read() as connection:
            lost = await self._store.in_channel(connection, guild, channel)
        if not lost:
            return
        async with self._database.write() as connection:
            await self._store.remove(connection, guild, lost)
            await self._spoilers.lift_ceilings_in(connection, guild, lost)

    async def start(self, walk: Walk) -> None:
        """Begin to open a season's rooms. Raises Refusal where that goes on already."""
        async with self._database.write() as connection:
            if not await self._store.add_walk(connection, walk):
                raise Refusal("season-running")
            await self._set_next(connection, walk)

    async def posted(self, walk: Walk, message_id: int) -> None:
        """Remember the card that shows a walk."""
        async with self._database.write() as connection:
            if (current := await self._current(connection, walk)) is not None:
                await self._store.change_walk(connection, replace(current, message_id=message_id))

    async def walk(self, guild: int, walk_id: int) -> Walk | None:
        """A walk that goes on, or whose end is not shown yet."""
        async with self._database.read() as connection:
            return await self._store.walk(connection, guild, walk_id)

    async def passed(self, walk: Walk, *, opened: bool) -> Walk:
        """The next episode has its room, opened just now or before; the one after it is due in a while."""
        async with self._database.write() as connection:
            current = await self._current(connection, walk) or walk
            after = replace(current, next_number=walk.next_number + 1, opened=current.opened + opened)
            await self._store.change_walk(connection, after)
            await self._set_next(connection, after)
        return after

    async def failed(self, walk: Walk, problem: str) -> Walk:
        """Something that will not pass by itself ends the walk."""
        async with self._database.write() as connection:
            after = replace(await self._current(connection, walk) or walk, problem=problem)
            await self._store.change_walk(connection, after)
        return after

    async def stop(self, guild: int, walk_id: int, by: int, *, is_moderator: bool) -> Walk:
        """End a walk. Raises Refusal for anybody but moderators and whoever started it, and when it is over."""
        async with self._database.write() as connection:
            walk = await self._store.walk(connection, guild, walk_id, lock=True)
            if walk is None:
                raise Refusal("season-over")
            if not (is_moderator or by == walk.started_by):
                raise Refusal("moderators-only")
            walk = replace(walk, stopped_by=by)
            await self._store.change_walk(connection, walk)
            await self._deadlines.set(connection, Deadline(guild, DEADLINE, walk_id, self._clock()))
        return walk

    async def forget(self, walk: Walk) -> None:
        """A walk is over, and its card shows that; or it never came to be."""
        async with self._database.write() as connection:
            await self._store.remove_walk(connection, walk.guild_id, walk.walk_id)
            await self._deadlines.clear(connection, walk.guild_id, DEADLINE, walk.walk_id)

    async def _current(self, connection: AsyncConnection, walk: Walk) -> Walk | None:
        return await self._store.walk(connection, walk.guild_id, walk.walk_id, lock=True)

    async def _set_next(self, connection: AsyncConnection, walk: Walk) -> None:
        due = Deadline(walk.guild_id, DEADLINE, walk.walk_id, self._clock() + INTERVAL)
        await self._deadlines.set(connection, due)
