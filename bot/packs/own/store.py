"""Packs of servers' own in the database."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, insert, select, update

from bot.db.tables import own_packs, own_questions
from bot.packs.own.model import Entry, OwnPack, State

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import BindParameter, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

_its, _they = own_packs.c, own_questions.c
_GUILD: BindParameter[int] = bindparam("guild")
_THIS = (_its.guild_id == _GUILD, _its.pack_id == bindparam("pack"))
_GET = select(own_packs).where(*_THIS)
_OF_SERVER = select(own_packs).where(_its.guild_id == _GUILD, _its.state != State.PREVIEW.value).order_by(_its.pack_id)
_ASKED = (
    select(own_packs)
    .where(_its.guild_id == _GUILD, _its.state == State.ENABLED.value, _its.show_id == bindparam("show"))
    .order_by(_its.pack_id)
)
_PREVIEWS = delete(own_packs).where(
    _its.guild_id == _GUILD, _its.state == State.PREVIEW.value, _its.imported_by == bindparam("person")
)
_QUESTIONS = (
    select(own_questions).where(_they.guild_id == _GUILD, _they.pack_id == bindparam("pack")).order_by(_they.number)
)
_QUESTION = select(own_questions).where(
    _they.guild_id == _GUILD, _they.pack_id == bindparam("pack"), _they.number == bindparam("number")
)


class OwnPackStore:
    """Queries about packs of servers' own, each inside the transaction it is given."""

    async def add(self, connection: AsyncConnection, pack: OwnPack, entries: Sequence[Entry]) -> None:
        await connection.execute(insert(own_packs), asdict(pack) | {"state": pack.state.value})
        await self._add(connection, pack, entries, 1)

    async def extend(self, connection: AsyncConnection, pack: OwnPack, entry: Entry, by: int, at: datetime) -> None:
        """Add a question to a pack; what was remembered of it holds no more."""
        grown = (
            update(own_packs)
            .where(*_THIS)
            .values(revision=_its.revision + 1, questions=_its.questions + 1, imported_by=by, imported_at=at)
        )
        await connection.execute(grown, _key(pack))
        await self._add(connection, pack, [entry], pack.questions + 1)

    async def get(self, connection: AsyncConnection, guild: int, pack: int, *, lock: bool = False) -> OwnPack | None:
        get = _GET.with_for_update() if lock else _GET
        found = (await connection.execute(get, {"guild": guild, "pack": pack})).mappings().one_or_none()
        return _pack(found) if found else None

    async def of_server(self, connection: AsyncConnection, guild: int) -> list[OwnPack]:
        """A server's packs, oldest first, without what was only looked at."""
        return [_pack(row) for row in (await connection.execute(_OF_SERVER, {"guild": guild})).mappings()]

    async def asked(self, connection: AsyncConnection, guild: int, show: str) -> list[OwnPack]:
        """The packs whose questions a server is asked of a show."""
        found = await connection.execute(_ASKED, {"guild": guild, "show": show})
        return [_pack(row) for row in found.mappings()]

    async def change(self, connection: AsyncConnection, pack: OwnPack, to: State) -> bool:
        """Move a pack on from the state it was read in; False where somebody else has."""
        moved = update(own_packs).where(*_THIS, _its.state == pack.state.value).values(state=to.value)
        return (await connection.execute(moved, _key(pack))).rowcount > 0

    async def remove(self, connection: AsyncConnection, pack: OwnPack) -> None:
        await connection.execute(delete(own_packs).where(*_THIS), _key(pack))

    async def remove_previews(self, connection: AsyncConnection, guild: int, person: int) -> None:
        """Remove what somebody has looked at and not imported."""
        await connection.execute(_PREVIEWS, {"guild": guild, "person": person})

    async def questions(self, connection: AsyncConnection, pack: OwnPack) -> list[tuple[int, Entry]]:
        """All of a pack's questions with their numbers."""
        found = await connection.execute(_QUESTIONS, _key(pack))
        return [(row["number"], _entry(row)) for row in found.mappings()]

    async def question(self, connection: AsyncConnection, guild: int, pack: int, number: int) -> Entry | None:
        key = {"guild": guild, "pack": pack, "number": number}
        found = (await connection.execute(_QUESTION, key)).mappings().one_or_none()
        return _entry(found) if found else None

    async def _add(self, connection: AsyncConnection, pack: OwnPack, entries: Sequence[Entry], first: int) -> None:
        rows = [_row(pack, number, entry) for number, entry in enumerate(entries, first)]
        await connection.execute(insert(own_questions), rows)


def _key(pack: OwnPack) -> dict[str, int]:
    return {"guild": pack.guild_id, "pack": pack.pack_id}


def _pack(row: RowMapping) -> OwnPack:
    return OwnPack(**{**row, "state": State(row["state"])})


def _row(pack: OwnPack, number: int, entry: Entry) -> dict[str, Any]:
    lines = {"wrong": "\n".join(entry.wrong), "accept": "\n".join(entry.accept)}
    return {"guild_id": pack.guild_id, "pack_id": pack.pack_id, "number": number, **dict(entry), **lines}


def _entry(row: RowMapping) -> Entry:
    """A question as it was stored; it was checked when it came in, and is not again."""
    said = {name: row[name] for name in Entry.model_fields}
    lists = {name: tuple(row[name].splitlines()) for name in ("wrong", "accept")}
    return Entry.model_construct(**{**said, **lists})
