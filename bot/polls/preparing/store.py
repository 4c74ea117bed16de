"""Queries about polls before their first vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, select, update

from bot.db.tables import poll_options, polls
from bot.db.tables.polls import of_poll, the_poll

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.polls.rules.ballots import Poll

_OPEN = update(polls).where(*of_poll(polls)).values(opened_at=bindparam("at", type_=polls.c.opened_at.type))
_CHANGE = (
    update(polls)
    .where(*of_poll(polls))
    .values(
        question=bindparam("asks"),
        closes_at=bindparam("at", type_=polls.c.closes_at.type),
        closes_with=bindparam("with", type_=polls.c.closes_with.type),
        ballots_shown=None,
    )
)
_CLEAR_OPTIONS = delete(poll_options).where(*of_poll(poll_options))
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

    async def open(self, connection: AsyncConnection, poll: Poll, at: datetime) -> None:
        """Let a poll that waited take votes."""
        await connection.execute(_OPEN, {**the_poll(*poll.key), "at": at})

    async def change(self, connection: AsyncConnection, poll: Poll) -> None:
        """Store a poll's question and times as they are now; its card then is behind."""
        values = {"asks": poll.question, "at": poll.closes_at, "with": poll.closes_with}
        await connection.execute(_CHANGE, {**the_poll(*poll.key), **values})

    async def clear_options(self, connection: AsyncConnection, poll: Poll) -> None:
        """Remove a poll's options; there must be no ballot."""
        await connection.execute(_CLEAR_OPTIONS, the_poll(*poll.key))

    async def twin(self, connection: AsyncConnection, guild: int, show: str, question: str) -> int | None:
        """The newest open poll of a server that asks the same about a show."""
        found = await connection.execute(_TWIN, {"guild": guild, "show": show, "asks": question})
        return found.scalar_one_or_none()

    async def awaiting_episodes(self, connection: AsyncConnection) -> list[tuple[int, int]]:
        """Guild and poll of each that is to close with an episode."""
        return [(row.guild_id, row.poll_id) for row in await connection.execute(_AWAITING_EPISODES)]
