"""What people do with seals: seal, reveal, edit, remove; and what time does with them. Each method is one use case."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.deadlines import Clock, Deadline, Deadlines
from bot.episodes import Episode
from bot.errors import Refusal
from bot.spoilers.rules.seals import Content, Reader, Seal, may_manage, may_see, storable, unseal_at
from bot.spoilers.rules.tags import NothingToWrap, wrap
from bot.spoilers.seals.store import SealStore

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.spoilers.rules.gates import Gate, Place
    from bot.spoilers.seals.files import SealFile, SealFiles
    from bot.spoilers.service import SpoilerService

DEADLINE = "seal"
# A seal whose card is not known to stand: the bot was stopped while posting it. Whoever presses a card that does
# stand makes it known; what nobody has pressed in this time is taken for never posted.
UNPOSTED_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Whoever presses: where, and whether Discord says that they may manage messages there."""

    user_id: int
    place: Place
    manages_messages: bool


@dataclass(frozen=True, slots=True)
class View:
    """A seal as one reader may see it: `content` is None for whoever may not."""

    seal: Seal
    show: Show
    reached: Episode
    content: Content | None
    may_manage: bool


class SealService:
    """Seals of all servers."""

    def __init__(
        self,
        database: Database,
        deadlines: Deadlines,
        spoilers: SpoilerService,
        library: Library,
        files: SealFiles,
        clock: Clock,
    ) -> None:
        self._database = database
        self._store = SealStore()
        self._deadlines = deadlines
        self._spoilers = spoilers
        self._library = library
        self._files = files
        self._clock = clock
        self._embargoes_changed: list[Callable[[AsyncConnection, int], Awaitable[None]]] = []

    def when_embargoes_change(self, tell: Callable[[AsyncConnection, int], Awaitable[None]]) -> None:
        """Have somebody told of each server whose embargoes change, in the transaction that changes them."""
        self._embargoes_changed.append(tell)

    async def add(self, seal: Seal, text: str, files: Sequence[SealFile] = ()) -> None:
        """Store a seal that is about to be posted. Raises Refusal for a text that says nothing."""
        content = Content(_checked(text, has_files=bool(files)), tuple(file.name for file in files))
        async with self._database.write() as connection:
            await self._store.add(connection, seal, content)
            due = Deadline(seal.guild_id, DEADLINE, seal.seal_id, self._clock() + UNPOSTED_FOR)
            await self._deadlines.set(connection, due)
        if files:
            await self._files.keep(seal.guild_id, seal.seal_id, files)

    async def posted(self, seal: Seal, message_id: int) -> None:
        """Remember the message that is the seal's public card; from now on time can unseal it."""
        async with self._database.write() as connection:
            await self._store.set_message(connection, seal, message_id)
            days = await self._store.embargoes(connection, seal.guild_id)
            opens_at = self._opens_at(seal.show_id, seal.episode, days.get(seal.show_id))
            await self._set_deadline(connection, seal, opens_at)

    async def look(self, visitor: Visitor, seal_id: int) -> View:
        """A seal as far as somebody may see it. Raises Refusal when there is none of that id where they are."""
        return await self._view(visitor, await self._seal(visitor.place, seal_id))

    async def seen(self, visitor: Visitor, seal_id: int) -> View:
        """Somebody has seen the seal's episode: their progress reaches it now, and stays where it is further."""
        seal = await self._seal(visitor.place, seal_id)
        await self._spoilers.has_seen(visitor.user_id, self._show(seal), seal.episode)
        return await self._view(visitor, seal)

    async def show_anyway(self, visitor: Visitor, seal_id: int) -> View:
        """Somebody who is behind wants to see this seal all the same, now and whenever they come back to it."""
        seal = await self._seal(visitor.place, seal_id)
        async with self._database.write() as connection:
            await self._store.waive(connection, seal, visitor.user_id)
        return await self._view(visitor, seal)

    async def to_edit(self, visitor: Visitor, seal_id: int) -> Content:
        """What a seal says, for whoever may change it. Raises Refusal; a moderator has to have seen it, too."""
        return (await self._editable(visitor, seal_id))[1]

    async def edit(self, visitor: Visitor, seal_id: int, text: str) -> None:
        """Change what a seal says. Raises Refusal as `to_edit` does, and for a text that says nothing."""
        view, content = await self._editable(visitor, seal_id)
        seal, checked = view.seal, _checked(text, has_files=bool(content.files))
        edited_by = visitor.user_id if visitor.user_id != seal.author_id else None
        async with self._database.write() as connection:
            await self._store.edit(connection, seal, checked, edited_by)

    async def to_manage(self, visitor: Visitor, seal_id: int) -> Seal:
        """A seal, for whoever may unseal or remove it. Raises Refusal for anybody else."""
        return (await self._managed(visitor, seal_id)).seal

    async def to_unseal(self, seal: Seal) -> Content | None:
        """What a seal says, to be posted covered; None if it was removed meanwhile."""
        async with self._database.read() as connection:
            return await self._store.content(connection, seal)

    async def files(self, seal: Seal, content: Content, most: int) -> list[SealFile]:
        """The seal's files that are still there and, together, not larger than `most` bytes."""
        if not content.files:
            return []
        return await self._files.read(seal.guild_id, seal.seal_id, content.files, most)

    async def of_author(self, author: int) -> list[Seal]:
        """Somebody's seals in all servers."""
        async with self._database.read() as connection:
            return await self._store.of_author(connection, author)

    async def discard(self, guild: int, *seal_ids: int) -> None:
        """Remove seals, their texts and their files; those that are gone already are no matter."""
        async with self._database.write() as connection:
            gone = await self._store.delete(connection, guild, seal_ids)
            for seal_id in gone:  # a crash before the files are removed leaves that to the deadline
                await self._deadlines.set(connection, Deadline(guild, DEADLINE, seal_id, self._clock()))
        for seal_id in gone:
            await self._files.remove(guild, seal_id)

    async def cards_deleted(self, guild: int, messages: Sequence[int]) -> None:
        """Messages were deleted: the seals whose cards they were go with them."""
        async with self._database.read() as connection:
            lost = await self._store.of_cards(connection, guild, messages)
        if lost:
            await self.discard(guild, *lost)

    async def channel_deleted(self, guild: int, channel: int) -> None:
        """A channel or thread was deleted: so are the seals in it."""
        async with self._database.read() as connection:
            lost = await self._store.in_channel(connection, guild, channel)
        if lost:
            await self.discard(guild, *lost)

    async def set_embargo(self, guild: int, show: Show, days: int | None) -> int:
        """Set after how many days a show's spoilers need no seal, None for never; returns how many seals that opens."""
        now, opened = self._clock(), 0
        async with self._database.write() as connection:
            await self._store.set_embargo(connection, guild, show.id, days)
            for seal in await self._store.standing(connection, guild, show.id):
                opens_at = self._opens_at(show.id, seal.episode, days)
                opened += opens_at is not None and opens_at <= now
                await self._set_deadline(connection, seal, opens_at)
            for tell in self._embargoes_changed:
                await tell(connection, guild)
        return opened

    async def is_open(self, guild: int, show_id: str, episode: Episode) -> bool:
        """Whether the server's embargo on an episode has passed, so that a seal would hide what is no secret."""
        return not await self.secret(guild, [(show_id, episode)])

    async def secret(self, guild: int, gates: Collection[Gate]) -> set[Gate]:
        """Those of some episodes whose embargo in a server has not passed."""
        now = self._clock()
        return {gate for gate, at in (await self.opening(guild, gates)).items() if at is None or at > now}

    async def opening(self, guild: int, gates: Collection[Gate]) -> dict[Gate, datetime | None]:
        """When the server's embargo on each of some episodes passes, or passed; None for never."""
        async with self._database.read() as connection:
            days = await self._store.embargoes(connection, guild)
        return {(show, episode): self._opens_at(show, episode, days.get(show)) for show, episode in gates}

    async def unlocked(self, guild: int, show: Show) -> Episode:
        """The newest episode whose embargo has passed in a server; where none is set, the day of airing has to."""
        async with self._database.read() as connection:
            days = (await self._store.embargoes(connection, guild)).get(show.id, 0)
        now = self._clock()
        opens = ((episode, self._opens_at(show.id, episode, days)) for episode in show.episodes)
        return max((episode for episode, at in opens if at is not None and at <= now), default=Episode.NOTHING)

    async def due(self, deadline: Deadline) -> Seal | None:
        """The seal that is to be unsealed now, if that is what is due; what was removed or never posted is cleared."""
        async with self._database.read() as connection:
            seal = await self._store.get(connection, deadline.guild_id, deadline.subject_id)
        if seal is None:
            await self._files.remove(deadline.guild_id, deadline.subject_id)
        elif seal.message_id is None:
            await self.discard(seal.guild_id, seal.seal_id)
        elif await self.is_open(seal.guild_id, seal.show_id, seal.episode):
            return seal
        return None

    async def postpone(self, deadline: Deadline, until: datetime) -> None:
        """Have a deadline ring later."""
        async with self._database.write() as connection:
            await self._deadlines.set(connection, replace(deadline, due_at=until))

    async def _seal(self, place: Place, seal_id: int) -> Seal:
        async with self._database.read() as connection:
            seal = await self._store.get(connection, place.guild_id, seal_id)
        if seal is None or seal.channel_id != place.channel_id:
            raise Refusal("seal-gone")
        return seal

    async def _view(self, visitor: Visitor, seal: Seal) -> View:
        show = self._show(seal)
        reached = await self._spoilers.reached(visitor.user_id, show)
        is_open = await self.is_open(seal.guild_id, seal.show_id, seal.episode)
        async with self._database.read() as connection:
            asked = await self._store.waived(connection, seal, visitor.user_id)
            reader = Reader(visitor.user_id, reached, asked, visitor.manages_messages)
            sees = may_see(seal, reader, is_open=is_open)
            content = await self._store.content(connection, seal) if sees else None
        if sees and content is None:
            raise Refusal("seal-gone")
        return View(seal, show, reached, content, may_manage(seal, reader))

    async def _managed(self, visitor: Visitor, seal_id: int) -> View:
        view = await self.look(visitor, seal_id)
        if not view.may_manage:
            raise Refusal("seal-not-yours")
        return view

    async def _editable(self, visitor: Visitor, seal_id: int) -> tuple[View, Content]:
        view = await self._managed(visitor, seal_id)
        if view.content is None:
            raise Refusal("seal-unseen")
        return view, view.content

    async def _set_deadline(self, connection: AsyncConnection, seal: Seal, at: datetime | None) -> None:
        if at is None:
            await self._deadlines.clear(connection, seal.guild_id, DEADLINE, seal.seal_id)
        else:
            await self._deadlines.set(connection, Deadline(seal.guild_id, DEADLINE, seal.seal_id, at))

    def _show(self, seal: Seal) -> Show:
        show = self._library.get(seal.show_id)
        if show is None:
            raise Refusal("seal-show-gone")
        return show

    def _opens_at(self, show_id: str, episode: Episode, days: int | None) -> datetime | None:
        show = self._library.get(show_id)
        aired = show.aired(episode) if show else None
        return unseal_at(aired, days) if aired is not None and days is not None else None


def _checked(text: str, *, has_files: bool) -> str:
    """A text that can be stored, and covered once it is unsealed. Raises Refusal for one that says nothing."""
    checked = storable(text)
    if checked or not has_files:
        try:
            wrap(checked)
        except NothingToWrap:
            raise Refusal("nothing-to-wrap") from None
    return checked
