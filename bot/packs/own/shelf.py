"""The questions of servers' own packs as games read them, at each draw: packs never change, so most is remembered."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from bot.packs.own.model import State, place_of
from bot.packs.own.store import OwnPackStore

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.packs.own.model import OwnPack, PackedQuestion

# Questions that are remembered, of all servers together: about a kilobyte each.
MOST_KEPT = 8000


class Shelf:
    """What servers' own packs ask. Which packs are on is read each time; what is in them, as long as there is room."""

    def __init__(self, most_kept: int = MOST_KEPT) -> None:
        self._store = OwnPackStore()
        self._most_kept = most_kept
        self._kept: OrderedDict[tuple[int, int, int], Mapping[str, PackedQuestion]] = OrderedDict()

    async def of_show(self, connection: AsyncConnection, guild: int, show: str) -> dict[str, PackedQuestion]:
        """What a server's own packs have to ask of a show, by id."""
        questions: dict[str, PackedQuestion] = {}
        for pack in await self._store.asked(connection, guild, show):
            questions |= await self._of_pack(connection, pack)
        return questions

    async def question(self, connection: AsyncConnection, guild: int, question_id: str) -> PackedQuestion | None:
        """One of them, also of a pack that is off; None for any other, and where it was removed."""
        place = place_of(question_id)
        if place is None:
            return None
        pack = await self._store.get(connection, guild, place[0])
        if pack is None or pack.state is State.PREVIEW:
            return None
        kept = self._kept.get(_key(pack))
        if kept is not None:
            return kept.get(question_id)
        entry = await self._store.question(connection, guild, *place)
        return pack.asked(place[1], entry) if entry else None

    async def _of_pack(self, connection: AsyncConnection, pack: OwnPack) -> Mapping[str, PackedQuestion]:
        kept = self._kept.get(_key(pack))
        if kept is None:
            asked = [pack.asked(number, entry) for number, entry in await self._store.questions(connection, pack)]
            self._kept[_key(pack)] = kept = {question.id: question for question in asked}
        self._kept.move_to_end(_key(pack))
        while len(self._kept) > 1 and sum(map(len, self._kept.values())) > self._most_kept:
            self._kept.popitem(last=False)
        return kept


def _key(pack: OwnPack) -> tuple[int, int, int]:
    return (pack.guild_id, pack.pack_id, pack.revision)
