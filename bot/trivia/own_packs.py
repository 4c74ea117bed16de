"""What moderators do with packs of their server's own. Each method is one use case."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import PurePath
from typing import TYPE_CHECKING

from bot.deadlines import Deadline
from bot.errors import Refusal
from bot.packs.importing.formats import read_manuscript
from bot.packs.importing.judging import Judge, Judged
from bot.packs.importing.manuscript import Draft, Kind, Manuscript
from bot.packs.importing.writing import written
from bot.packs.own.model import NAME_LENGTH, OwnPack, OwnPackFile, State
from bot.packs.own.store import OwnPackStore
from bot.packs.remarks import PackError
from bot.texts import one_line
from bot.trivia.rules.matching import is_short

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.deadlines import Clock, Deadlines
    from bot.packs.importing.judging import Defaults
    from bot.packs.model import Question
    from bot.packs.own.model import Entry
    from bot.packs.show import Show
    from bot.trivia.bank import QuestionBank

DEADLINE = "pack"
PREVIEW_LASTS = timedelta(hours=1)
MOST_PACKS = 20
MOST_OWN_QUESTIONS = 3000


@dataclass(frozen=True, slots=True)
class Source:
    """A file that somebody would import, and the name they give to the pack, if any."""

    filename: str
    data: bytes
    name: str = ""

    @property
    def called(self) -> str:
        """The pack's name where the file says none."""
        return one_line(PurePath(self.filename).stem.replace("_", " "))[:NAME_LENGTH] or "pack"


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would come to. Where nothing is wrong, it is kept for a while, exactly as it was looked at."""

    judged: Judged
    pack: OwnPack | None = None
    until: datetime | None = None


class OwnPackService:
    """The packs of all servers' own."""

    def __init__(self, database: Database, deadlines: Deadlines, bank: QuestionBank, clock: Clock) -> None:
        self._database = database
        self._deadlines = deadlines
        self._bank = bank
        self._clock = clock
        self._store = OwnPackStore()

    async def look(self, guild: int, pack_id: int, by: int, show: Show, source: Source, defaults: Defaults) -> Preview:
        """Read a file and judge it. Nothing of it is asked before `take`. Raises Refusal where it cannot be taken."""
        async with self._database.read() as connection:
            known = await self._bank.known(connection, guild, show)
        judged = await asyncio.to_thread(_judged, source, show, known, defaults)
        if judged.errors:
            return Preview(judged)
        name = one_line(source.name)[:NAME_LENGTH] or judged.name or source.called
        count = len(judged.entries)
        now = self._clock()
        about = (judged.author, judged.description)
        pack = OwnPack(guild, pack_id, show.id, name, *about, State.PREVIEW, 1, count, by, now)
        async with self._database.write() as connection:
            await self._require_room(connection, pack)
            await self._store.remove_previews(connection, guild, by)
            await self._store.add(connection, pack, judged.entries)
            await self._deadlines.set(connection, Deadline(guild, DEADLINE, pack_id, now + PREVIEW_LASTS))
        return Preview(judged, pack, now + PREVIEW_LASTS)

    async def take(self, guild: int, pack_id: int) -> OwnPack:
        """Import what was looked at, all of it. Raises Refusal where it is kept no more, or there is no room."""
        async with self._database.write() as connection:
            pack = await self._store.get(connection, guild, pack_id, lock=True)
            if pack is None or pack.state is not State.PREVIEW:
                raise Refusal("pack-preview-gone")
            await self._require_room(connection, pack)
            await self._store.change(connection, pack, State.ENABLED)
            await self._deadlines.clear(connection, guild, DEADLINE, pack_id)
        return replace(pack, state=State.ENABLED)

    async def drop(self, guild: int, pack_id: int) -> None:
        """Forget what was looked at, unless it was imported; nothing happens where it is kept no more."""
        async with self._database.write() as connection:
            pack = await self._store.get(connection, guild, pack_id, lock=True)
            if pack is not None and pack.state is State.PREVIEW:
                await self._store.remove(connection, pack)
                await self._deadlines.clear(connection, guild, DEADLINE, pack_id)

    async def add(
        self, guild: int, pack_id: int, by: int, show: Show, draft: Draft, defaults: Defaults, name: str
    ) -> tuple[OwnPack, Judged]:
        """Add one question to the pack of that name, which is made where there is none; returns what is doubtful too.

        Raises Refusal where it makes no question or there is no room.
        """
        async with self._database.read() as connection:
            known = await self._bank.known(connection, guild, show)
        judged = await asyncio.to_thread(
            Judge(show, known, is_short).judge, Manuscript(Kind.FORM, drafts=[draft]), defaults
        )
        if judged.errors:
            raise Refusal("pack-no-question")
        return await self._put(guild, pack_id, by, show, judged.entries[0], name), judged

    async def _put(self, guild: int, pack_id: int, by: int, show: Show, entry: Entry, name: str) -> OwnPack:
        async with self._database.write() as connection:
            packs = await self._store.of_server(connection, guild)
            same = next((pack for pack in packs if pack.name.casefold() == name.casefold()), None)
            if same is None:
                now = self._clock()
                pack = OwnPack(guild, pack_id, show.id, name, "", "", State.ENABLED, 1, 1, by, now)
                await self._require_room(connection, pack)
                await self._store.add(connection, pack, [entry])
                return pack
            pack = await self._locked(connection, guild, same.pack_id)
            if pack.show_id != show.id:
                raise Refusal("pack-other-show", name=pack.name)
            await self._require_questions(connection, guild, 1)
            await self._store.extend(connection, pack, entry, by, self._clock())
            return replace(pack, questions=pack.questions + 1)

    async def of_server(self, guild: int) -> list[OwnPack]:
        """A server's own packs, oldest first."""
        async with self._database.read() as connection:
            return await self._store.of_server(connection, guild)

    async def get(self, guild: int, pack_id: int) -> OwnPack:
        """One of a server's packs. Raises Refusal."""
        async with self._database.read() as connection:
            return _settled(await self._store.get(connection, guild, pack_id))

    async def switch(self, guild: int, pack_id: int, to: State) -> OwnPack:
        """Have a pack's questions asked, or no longer. Raises Refusal."""
        async with self._database.write() as connection:
            pack = await self._locked(connection, guild, pack_id)
            await self._store.change(connection, pack, to)
        return replace(pack, state=to)

    async def remove(self, guild: int, pack_id: int) -> OwnPack:
        """Remove a pack with its questions; what was scored with them stays. Raises Refusal."""
        async with self._database.write() as connection:
            pack = await self._locked(connection, guild, pack_id)
            await self._store.remove(connection, pack)
        return pack

    async def export(self, guild: int, pack_id: int) -> tuple[OwnPack, str]:
        """A pack, and the file that can be imported again. Raises Refusal."""
        async with self._database.read() as connection:
            pack = _settled(await self._store.get(connection, guild, pack_id))
            entries = tuple(entry for _, entry in await self._store.questions(connection, pack))
        file = OwnPackFile.model_construct(
            name=pack.name, author=pack.author, description=pack.description, questions=entries
        )
        return pack, await asyncio.to_thread(written, file)

    async def expire(self, deadline: Deadline) -> None:
        """What was looked at and not imported goes."""
        await self.drop(deadline.guild_id, deadline.subject_id)

    async def _locked(self, connection: AsyncConnection, guild: int, pack_id: int) -> OwnPack:
        return _settled(await self._store.get(connection, guild, pack_id, lock=True))

    async def _require_room(self, connection: AsyncConnection, pack: OwnPack) -> None:
        packs = await self._store.of_server(connection, pack.guild_id)
        if any(other.name.casefold() == pack.name.casefold() for other in packs):
            raise Refusal("pack-name-taken", name=pack.name)
        if len(packs) >= MOST_PACKS:
            raise Refusal("pack-many", most=MOST_PACKS)
        await self._require_questions(connection, pack.guild_id, pack.questions)

    async def _require_questions(self, connection: AsyncConnection, guild: int, more: int) -> None:
        there = sum(pack.questions for pack in await self._store.of_server(connection, guild))
        if there + more > MOST_OWN_QUESTIONS:
            raise Refusal("pack-questions-many", most=MOST_OWN_QUESTIONS, there=there)


def _settled(pack: OwnPack | None) -> OwnPack:
    if pack is None or pack.state is State.PREVIEW:
        raise Refusal("pack-gone")
    return pack


def _judged(source: Source, show: Show, known: list[Question], defaults: Defaults) -> Judged:
    try:
        manuscript = read_manuscript(source.data, source.filename)
    except PackError as error:
        return Judged.refused(error.remark)
    return Judge(show, known, is_short).judge(manuscript, defaults)
