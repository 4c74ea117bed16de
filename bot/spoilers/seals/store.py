"""Seals and embargoes in the database. What a seal says is read apart from what everybody may know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, insert, or_, select, update

from bot.db.tables import embargoes, seal_files, seal_waivers, seals
from bot.db.upserts import upsert
from bot.spoilers.rules.seals import Content, Seal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

_KNOWN = [seals.c[name] for name in Seal.__dataclass_fields__]
_OF_GUILD = seals.c.guild_id == bindparam("guild")
_THIS = (_OF_GUILD, seals.c.seal_id == bindparam("seal"))
_GET = select(*_KNOWN).where(*_THIS)
_CONTENT = select(seals.c.text, seals.c.edited_by).where(*_THIS)
_FILES = (
    select(seal_files.c.name)
    .where(seal_files.c.guild_id == bindparam("guild"), seal_files.c.seal_id == bindparam("seal"))
    .order_by(seal_files.c.number)
)
_STANDING = select(*_KNOWN).where(_OF_GUILD, seals.c.show_id == bindparam("show"), seals.c.message_id.is_not(None))
_OF_CARDS = select(seals.c.seal_id).where(_OF_GUILD, seals.c.message_id.in_(bindparam("messages", expanding=True)))
_OF_AUTHOR = select(*_KNOWN).where(seals.c.author_id == bindparam("author"))
_IN_CHANNEL = select(seals.c.seal_id).where(
    _OF_GUILD, or_(seals.c.channel_id == bindparam("channel"), seals.c.parent_id == bindparam("channel"))
)
_WAIVE = upsert(seal_waivers).on_conflict_do_nothing()
_WAIVED = select(seal_waivers.c.user_id).where(
    seal_waivers.c.guild_id == bindparam("guild"),
    seal_waivers.c.seal_id == bindparam("seal"),
    seal_waivers.c.user_id == bindparam("user"),
)
_embargo = upsert(embargoes)
_SET_EMBARGO = _embargo.on_conflict_do_update(
    index_elements=["guild_id", "show_id"], set_={"days": _embargo.excluded.days}
)
_EMBARGO_OF = (embargoes.c.guild_id == bindparam("guild"), embargoes.c.show_id == bindparam("show"))
_EMBARGOES = select(embargoes.c.show_id, embargoes.c.days).where(embargoes.c.guild_id == bindparam("guild"))


class SealStore:
    """Queries about seals, each inside the transaction it is given."""

    async def add(self, connection: AsyncConnection, seal: Seal, content: Content) -> None:
        known = {name: getattr(seal, name) for name in Seal.__dataclass_fields__}
        await connection.execute(insert(seals), {**known, "text": content.text, "edited_by": content.edited_by})
        key = {"guild_id": seal.guild_id, "seal_id": seal.seal_id}
        if content.files:
            rows = [{**key, "number": number, "name": name} for number, name in enumerate(content.files, 1)]
            await connection.execute(insert(seal_files), rows)

    async def get(self, connection: AsyncConnection, guild: int, seal: int) -> Seal | None:
        """What everybody may know of a seal."""
        row = (await connection.execute(_GET, {"guild": guild, "seal": seal})).one_or_none()
        return _seal(row) if row else None

    async def content(self, connection: AsyncConnection, seal: Seal) -> Content | None:
        """What a seal says; None if it was removed meanwhile."""
        key = {"guild": seal.guild_id, "seal": seal.seal_id}
        row = (await connection.execute(_CONTENT, key)).one_or_none()
        names = (await connection.scalars(_FILES, key)).all()
        return Content(row.text, tuple(names), row.edited_by) if row else None

    async def edit(self, connection: AsyncConnection, seal: Seal, text: str, edited_by: int | None) -> None:
        change = update(seals).where(*_THIS).values(text=text, edited_by=edited_by)
        await connection.execute(change, {"guild": seal.guild_id, "seal": seal.seal_id})

    async def set_message(self, connection: AsyncConnection, seal: Seal, message: int) -> None:
        """Remember a seal's public card."""
        change = update(seals).where(*_THIS).values(message_id=message)
        await connection.execute(change, {"guild": seal.guild_id, "seal": seal.seal_id})

    async def standing(self, connection: AsyncConnection, guild: int, show: str) -> list[Seal]:
        """A server's seals of a show whose cards are known to stand."""
        return [_seal(row) for row in await connection.execute(_STANDING, {"guild": guild, "show": show})]

    async def of_cards(self, connection: AsyncConnection, guild: int, messages: Sequence[int]) -> list[int]:
        """The ids of the seals whose cards are among some messages."""
        return list((await connection.scalars(_OF_CARDS, {"guild": guild, "messages": messages})).all())

    async def of_author(self, connection: AsyncConnection, author: int) -> list[Seal]:
        """Somebody's seals in all servers."""
        return [_seal(row) for row in await connection.execute(_OF_AUTHOR, {"author": author})]

    async def in_channel(self, connection: AsyncConnection, guild: int, channel: int) -> list[int]:
        """The ids of the seals in a channel, in its threads, or in a thread."""
        return list((await connection.scalars(_IN_CHANNEL, {"guild": guild, "channel": channel})).all())

    async def delete(self, connection: AsyncConnection, guild: int, seal_ids: Sequence[int]) -> list[int]:
        """Remove seals with all that belongs to them; returns the ids of those that were there."""
        these = (seals.c.guild_id == guild, seals.c.seal_id.in_(seal_ids))
        return list((await connection.scalars(delete(seals).where(*these).returning(seals.c.seal_id))).all())

    async def waive(self, connection: AsyncConnection, seal: Seal, user: int) -> None:
        """Remember that somebody asked to see a seal although they are behind."""
        row = {"guild_id": seal.guild_id, "seal_id": seal.seal_id, "user_id": user}
        await connection.execute(_WAIVE, row)

    async def waived(self, connection: AsyncConnection, seal: Seal, user: int) -> bool:
        key = {"guild": seal.guild_id, "seal": seal.seal_id, "user": user}
        return (await connection.execute(_WAIVED, key)).one_or_none() is not None

    async def set_embargo(self, connection: AsyncConnection, guild: int, show: str, days: int | None) -> None:
        """Set the days after airing at which a show's spoilers stop being some; None for never."""
        if days is None:
            await connection.execute(delete(embargoes).where(*_EMBARGO_OF), {"guild": guild, "show": show})
        else:
            await connection.execute(_SET_EMBARGO, {"guild_id": guild, "show_id": show, "days": days})

    async def embargoes(self, connection: AsyncConnection, guild: int) -> dict[str, int]:
        """The days of each show that a server has set some for."""
        return {row.show_id: row.days for row in await connection.execute(_EMBARGOES, {"guild": guild})}


def _seal(row: Row[tuple[object, ...]]) -> Seal:
    return Seal(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
