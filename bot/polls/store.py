"""Polls, options and ballots in the database. A ballot, once stored, stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, insert, or_, select, update

from bot.db.tables import ballots, poll_options, polls
from bot.polls.rules.ballots import Kind, Option, Poll, Results

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection


@dataclass(frozen=True, slots=True)
class Ballot:
    """One fan's vote; `ballot_id` is the snowflake of the press that cast it."""

    guild_id: int
    poll_id: int
    ballot_id: int
    voter_id: int
    option_id: int
    cast_at: datetime


_THIS = (polls.c.guild_id == bindparam("guild"), polls.c.poll_id == bindparam("poll"))
_GET = select(polls).where(*_THIS)
_OPTIONS = (
    select(poll_options)
    .where(
        poll_options.c.guild_id == bindparam("guild"),
        poll_options.c.poll_id.in_(bindparam("polls", expanding=True)),
    )
    .order_by(poll_options.c.poll_id, poll_options.c.option_id)
)
_STANDING = (
    ballots.c.guild_id == bindparam("guild"),
    ballots.c.poll_id == bindparam("poll"),
    ballots.c.replaced_at.is_(None),
)
_VOTES = select(ballots.c.option_id, func.count().label("votes")).where(*_STANDING).group_by(ballots.c.option_id)
_OWN = select(ballots).where(*_STANDING, ballots.c.voter_id == bindparam("voter"))
_REPLACE = (
    update(ballots).where(*_STANDING, ballots.c.voter_id == bindparam("voter")).values(replaced_at=bindparam("at"))
)
_LATEST = select(func.max(ballots.c.ballot_id)).where(
    ballots.c.guild_id == bindparam("guild"), ballots.c.poll_id == bindparam("poll")
)
_LIST = (
    select(polls)
    .where(polls.c.guild_id == bindparam("guild"), polls.c.message_id.is_not(None))
    .order_by(polls.c.closed_at.is_not(None), polls.c.poll_id.desc())
    .limit(bindparam("limit"))
)
_LIST_IN = _LIST.where(polls.c.channel_id == bindparam("channel"))
_last_cast = (
    select(func.max(ballots.c.ballot_id))
    .where(ballots.c.guild_id == polls.c.guild_id, ballots.c.poll_id == polls.c.poll_id)
    .scalar_subquery()
)
_BEHIND = select(polls.c.guild_id, polls.c.poll_id).where(
    polls.c.message_id.is_not(None),
    or_(polls.c.shown_ballot_id.is_(None), _last_cast > polls.c.shown_ballot_id),
)


class PollStore:
    """Queries about polls, each inside the transaction it is given."""

    async def add(self, connection: AsyncConnection, poll: Poll) -> None:
        await connection.execute(
            insert(polls),
            {
                "guild_id": poll.guild_id,
                "poll_id": poll.poll_id,
                "channel_id": poll.channel_id,
                "message_id": poll.message_id,
                "author_id": poll.author_id,
                "kind": poll.kind.value,
                "question": poll.question,
                "note": poll.note,
                "results": poll.results.value,
                "show_id": poll.show_id,
                "safe_after": poll.safe_after,
                "hidden": poll.hidden,
                "opened_at": poll.opened_at,
                "closes_at": poll.closes_at,
                "closed_at": poll.closed_at,
            },
        )
        await connection.execute(
            insert(poll_options),
            [
                {
                    "guild_id": poll.guild_id,
                    "poll_id": poll.poll_id,
                    "option_id": option.id,
                    "text": option.text,
                }
                for option in poll.options
            ],
        )

    async def get(self, connection: AsyncConnection, guild: int, poll: int, *, lock: bool = False) -> Poll | None:
        """A poll with its options; `lock` keeps it as it is until the transaction ends."""
        statement = _GET.with_for_update() if lock else _GET
        row = (await connection.execute(statement, {"guild": guild, "poll": poll})).mappings().one_or_none()
        return (await self._with_options(connection, guild, [row]))[0] if row else None

    async def of_guild(self, connection: AsyncConnection, guild: int, limit: int) -> list[Poll]:
        """A server's polls that were posted: open ones first, newest first."""
        rows = (await connection.execute(_LIST, {"guild": guild, "limit": limit})).mappings().all()
        return await self._with_options(connection, guild, rows)

    async def latest_in(self, connection: AsyncConnection, guild: int, channel: int) -> Poll | None:
        """The newest poll that was posted in a channel, an open one before closed ones."""
        wanted = {"guild": guild, "channel": channel, "limit": 1}
        rows = (await connection.execute(_LIST_IN, wanted)).mappings().all()
        return next(iter(await self._with_options(connection, guild, rows)), None)

    async def set_message(self, connection: AsyncConnection, guild: int, poll: int, message: int) -> None:
        """Remember a poll's public card, which shows no ballot yet."""
        change = update(polls).where(*_THIS).values(message_id=message, shown_ballot_id=0)
        await connection.execute(change, {"guild": guild, "poll": poll})

    async def close(self, connection: AsyncConnection, guild: int, poll: int, at: datetime) -> None:
        """Close a poll, whose card now is behind."""
        change = update(polls).where(*_THIS).values(closed_at=at, shown_ballot_id=None)
        await connection.execute(change, {"guild": guild, "poll": poll})

    async def cast(self, connection: AsyncConnection, ballot: Ballot) -> None:
        """Store a ballot in place of the voter's standing one, which is kept as replaced."""
        key = {"guild": ballot.guild_id, "poll": ballot.poll_id, "voter": ballot.voter_id}
        await connection.execute(_REPLACE, {**key, "at": ballot.cast_at})
        await connection.execute(
            insert(ballots),
            {
                "guild_id": ballot.guild_id,
                "poll_id": ballot.poll_id,
                "ballot_id": ballot.ballot_id,
                "option_id": ballot.option_id,
                "voter_id": ballot.voter_id,
                "cast_at": ballot.cast_at,
                "replaced_at": None,
            },
        )

    async def standing(self, connection: AsyncConnection, guild: int, poll: int, voter: int) -> Ballot | None:
        """The ballot of a voter that counts now."""
        row = (await connection.execute(_OWN, {"guild": guild, "poll": poll, "voter": voter})).one_or_none()
        return Ballot(guild, poll, row.ballot_id, voter, row.option_id, row.cast_at) if row else None

    async def votes(self, connection: AsyncConnection, guild: int, poll: int) -> dict[int, int]:
        """Standing votes of each option id that has any."""
        rows = await connection.execute(_VOTES, {"guild": guild, "poll": poll})
        return {row.option_id: row.votes for row in rows}

    async def latest_ballot(self, connection: AsyncConnection, guild: int, poll: int) -> int:
        """The newest ballot of a poll; 0 before the first."""
        latest: int | None = (await connection.execute(_LATEST, {"guild": guild, "poll": poll})).scalar_one()
        return latest or 0

    async def set_shown(self, connection: AsyncConnection, poll: Poll, ballot: int) -> None:
        """Remember which ballot the public card shows, unless the poll was closed since it was drawn."""
        unchanged = polls.c.closed_at.is_(None) if poll.is_open else polls.c.closed_at.is_not(None)
        change = update(polls).where(*_THIS, unchanged).values(shown_ballot_id=ballot)
        await connection.execute(change, {"guild": poll.guild_id, "poll": poll.poll_id})

    async def behind(self, connection: AsyncConnection) -> list[tuple[int, int]]:
        """Guild and poll of every card that does not show the latest ballot or the close."""
        return [(row.guild_id, row.poll_id) for row in await connection.execute(_BEHIND)]

    async def _with_options(self, connection: AsyncConnection, guild: int, rows: Sequence[RowMapping]) -> list[Poll]:
        wanted = {"guild": guild, "polls": [row["poll_id"] for row in rows]}
        options: dict[int, list[Option]] = {}
        for option in await connection.execute(_OPTIONS, wanted):
            options.setdefault(option.poll_id, []).append(Option(option.option_id, option.text))
        return [_poll(row, tuple(options.get(row["poll_id"], ()))) for row in rows]


def _poll(row: RowMapping, options: tuple[Option, ...]) -> Poll:
    known = {name: value for name, value in row.items() if name != "shown_ballot_id"}
    return Poll(**{**known, "kind": Kind(row["kind"]), "results": Results(row["results"]), "options": options})
