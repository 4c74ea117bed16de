"""Queries about polls before their first vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, insert, select, update

from bot.db.tables import poll_options, polls

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.polls.rules.ballots import Poll

_THIS = (polls.c.guild_id == bindparam("guild"), polls.c.poll_id == bindparam("poll"))
_THE_OPTIONS = (poll_options.c.guild_id == bindparam("guild"), poll_options.c.poll_id == bindparam("poll"))
_CAST = select(polls.c.ballots_cast).where(*_THIS)
_OPEN = update(polls).where(*_THIS).values(opened_at=bindparam("at", type_=polls.c.opened_at.type))
_CHANGE = (
    update(polls)
    .where(*_THIS)
    .values(
        question=bindparam("asks"),
        closes_at=bindparam("at", type_=polls.c.closes_at.type),
        closes_with=bindparam("with", type_=polls.c.closes_with.type),
        ballots_shown=None,
    )
)
_CLEAR_OPTIONS = delete(poll_options).where(*_THE_OPTIONS)
_TWIN = (
    select(polls.c.poll_id)
    .where(
        polls.c.guild_id == bindparam("guild"),
        polls.c.show_id == bindparam("show"),
        polls.c.question == bindparam("asks"),
        polls.c.message_id.is_not(None),
        polls.c.closed_at.is_(None),
    )
    .order_by(polls.c.poll_id.desc())
    .limit(1)
)
_AWAITING_EPISODES = select(polls.c.guild_id, polls.c.poll_id).where(
    polls.c.closes_with.is_not(None), polls.c.closed_at.is_(None)
)


class PreparingStore:
    """Each query runs inside the transaction it is given."""

    async def ballots_cast(self, connection: AsyncConnection, poll: Poll) -> int:
        """How many ballots were ever cast in a poll."""
        return int((await connection.execute(_CAST, _key(poll))).scalar_one())

    async def open(self, connection: AsyncConnection, poll: Poll, at: datetime) -> None:
        """Let a poll that waited take votes."""
        await connection.execute(_OPEN, {**_key(poll), "at": at})

    async def change(self, connection: AsyncConnection, poll: Poll) -> None:
        """Store a poll's question and times as they are now; its card then is behind."""
        values = {"asks": poll.question, "at": poll.closes_at, "with": poll.closes_with}
        await connection.execute(_CHANGE, {**_key(poll), **values})

    async def replace_options(self, connection: AsyncConnection, poll: Poll) -> None:
        """Store a poll's options in place of those it had; there must be no ballot."""
        await connection.execute(_CLEAR_OPTIONS, _key(poll))
        key = {"guild_id": poll.guild_id, "poll_id": poll.poll_id}
        rows = [{**key, "option_id": option.id, "text": option.text} for option in poll.options]
        await connection.execute(insert(poll_options), rows)

    async def twin(self, connection: AsyncConnection, guild: int, show: str, question: str) -> int | None:
        """The newest open poll of a server that asks the same about a show."""
        found = await connection.execute(_TWIN, {"guild": guild, "show": show, "asks": question})
        return found.scalar_one_or_none()

    async def awaiting_episodes(self, connection: AsyncConnection) -> list[tuple[int, int]]:
        """Guild and poll of each that is to close with an episode."""
        return [(row.guild_id, row.poll_id) for row in await connection.execute(_AWAITING_EPISODES)]


def _key(poll: Poll) -> dict[str, int]:
    return {"guild": poll.guild_id, "poll": poll.poll_id}
