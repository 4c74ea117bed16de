"""What fans say of their progress, what moderators say of their channels, and what follows for a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.errors import Refusal
from bot.spoilers.rules.gates import Ceiling, Place, ceiling_of
from bot.spoilers.rules.reposts import Repost

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.deadlines import Clock
    from bot.packs.library import Library
    from bot.packs.model import PlotPoint
    from bot.packs.show import Show
    from bot.servers import Servers
    from bot.spoilers.rules.gates import Gate
    from bot.spoilers.store import SpoilerStore


class SpoilerService:
    """Progress, ceilings, plot points and reposts."""

    def __init__(self, store: SpoilerStore, servers: Servers, library: Library, clock: Clock) -> None:
        self._store = store
        self._servers = servers
        self._library = library
        self._clock = clock
        self._ceilings_changed: list[Callable[[AsyncConnection, int], Awaitable[None]]] = []

    def when_ceilings_change(self, tell: Callable[[AsyncConnection, int], Awaitable[None]]) -> None:
        """Have somebody told of each server whose ceilings change, in the transaction that changes them."""
        self._ceilings_changed.append(tell)

    async def watched(self, user: int, show: Show, episode: Episode) -> None:
        """Set how far a fan has watched, forwards or backwards."""
        await self._store.set_progress(user, show.id, episode, self._clock())

    async def has_seen(self, user: int, show: Show, episode: Episode) -> None:
        """A fan has seen this episode: their progress reaches it now, and stays where it is further."""
        if await self.reached(user, show) < episode:
            await self.watched(user, show, episode)

    async def reached(self, user: int, show: Show) -> Episode:
        """How far a fan has watched; nothing where they have not said."""
        return await self._store.progress(user, show.id) or Episode.NOTHING

    async def reached_by(self, users: Collection[int], show: Show) -> dict[int, Episode]:
        """How far each of some fans has watched."""
        known = await self._store.progress_of(list(users), show.id)
        return {user: known.get(user, Episode.NOTHING) for user in users}

    async def all_reached(self, user: int) -> list[tuple[Show, Episode]]:
        """A fan's progress in each show they have said something of."""
        known = await self._store.all_progress(user)
        return [(show, known[show.id]) for show in self._library if show.id in known]

    async def forget(self, user: int, show: Show | None) -> int:
        """Forget a fan's progress in one show or in all; returns in how many it was known."""
        return await self._store.clear_progress(user, show.id if show else None)

    async def set_ceiling(self, guild: int, channel: int, show: Show, episode: Episode, by: int) -> None:
        """Let a channel talk openly up to an episode."""
        async with self._store.write() as connection:
            await self.set_ceiling_in(connection, guild, Ceiling(channel, show.id, episode), by)

    async def set_ceiling_in(self, connection: AsyncConnection, guild: int, ceiling: Ceiling, by: int) -> None:
        """Set a ceiling in a transaction under way, that of the thing which it belongs to."""
        await self._store.set_ceiling(connection, guild, ceiling, by, self._clock())
        await self._tell_of_ceilings(connection, guild)

    async def lift_ceilings_in(self, connection: AsyncConnection, guild: int, channels: Sequence[int]) -> None:
        """Take every ceiling of some channels away, in a transaction under way."""
        await self._store.clear_ceilings(connection, guild, channels)
        await self._tell_of_ceilings(connection, guild)

    async def lift_ceiling(self, guild: int, channel: int, show: Show | None) -> int:
        """Take a channel's own ceiling away, for one show or for all; returns how many there were."""
        async with self._store.write() as connection:
            lifted = await self._store.clear_ceilings(connection, guild, [channel], show.id if show else None)
            await self._tell_of_ceilings(connection, guild)
        return lifted

    async def ceilings(self, guild: int) -> list[tuple[Ceiling, Show]]:
        """Every ceiling of a server whose show is installed."""
        return [
            (ceiling, show)
            for ceiling in await self._store.ceilings(guild)
            if (show := self._library.get(ceiling.show_id)) is not None
        ]

    async def ceiling(self, place: Place, show: Show) -> Episode | None:
        """How far a place may talk openly of a show; None where no moderator has said."""
        return ceiling_of(place, show.id, await self._store.ceilings(place.guild_id, place.chain))

    async def show_of(self, place: Place) -> Show:
        """The show a place is about: that of its nearest ceiling, the first of several there, else the server's own."""
        ceilings = await self._store.ceilings(place.guild_id, place.chain)
        spoken_of = {(ceiling.channel_id, ceiling.show_id) for ceiling in ceilings}
        about = (show for channel in place.chain for show in self._library if (channel, show.id) in spoken_of)
        return next(about, None) or await self.main_show(place.guild_id)

    async def main_show(self, guild: int) -> Show:
        """The show that a server is about, which is the first of the library until it has said so."""
        chosen = (await self._servers.look(guild)).show_id
        return (self._library.get(chosen) if chosen else None) or self._library.default

    async def reposted(self, place: Place, author: int, gate: Gate, messages: Sequence[int]) -> None:
        """Messages stand in somebody's name, labelled with an episode: they may change them."""
        made = [Repost(place.guild_id, message, place.channel_id, author, *gate) for message in messages]
        await self._store.add_reposts(made)

    async def repost(self, guild: int, message: int) -> Repost | None:
        """Whose a message is that was posted in somebody's name; None for any other."""
        return await self._store.repost(guild, message)

    async def relabel(self, repost: Repost, episode: Episode) -> None:
        """The label of a repost says another episode now."""
        await self._store.relabel(repost, episode)

    async def messages_deleted(self, guild: int, messages: Sequence[int]) -> None:
        """Messages are gone, and with them whose they were."""
        await self._store.forget_reposts(guild, messages, [])

    async def channels_deleted(self, guild: int, channels: Sequence[int]) -> None:
        """Channels or threads are gone, and with them whose the messages in them were."""
        await self._store.forget_reposts(guild, [], channels)

    def plot_point(self, show: Show, point_id: str) -> PlotPoint:
        """A plot point by id, or by the title somebody typed out. Raises Refusal."""
        wanted = point_id.casefold().strip()
        for point in show.points.values():
            if point.id == wanted or any(title.casefold() == wanted for title in point.title.values()):
                return point
        raise Refusal("unknown-plot-point", typed=point_id[:60])

    async def _tell_of_ceilings(self, connection: AsyncConnection, guild: int) -> None:
        for tell in self._ceilings_changed:
            await tell(connection, guild)
