"""Polls, options and ballots in the database. A ballot, once stored, stays."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, insert, or_, select, update

from bot.db.tables import ballots, poll_options, polls
from bot.polls.rules.ballots import Kind, Marks, Option, Poll, Results

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.episodes import Episode
    from bot.polls.rules.ballots import Votes


@dataclass(frozen=True, slots=True)
class Ballot:
    """What one voter said; `ballot_id` is the snowflake of the press that cast it. Of an anonymous poll, both ids are
    hashes with the poll's key, the time is that of the poll's opening, and the progress is not kept.
    """

    guild_id: int
    poll_id: int
    ballot_id: int
    voter_id: int
    marks: Marks
    cast_at: datetime
    reached: Episode | None = None


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
_VOTES = (
    select(ballots.c.ballot_id, ballots.c.option_id, ballots.c.mark)
    .where(*_STANDING)
    .order_by(ballots.c.ballot_id, ballots.c.option_id)
)
_OF_VOTERS = (
    select(ballots)
    .where(*_STANDING, ballots.c.voter_id.in_(bindparam("voters", expanding=True)))
    .order_by(ballots.c.ballot_id, ballots.c.option_id)
)
_REPLACE = (
    update(ballots).where(*_STANDING, ballots.c.voter_id == bindparam("voter")).values(replaced_at=bindparam("at"))
)
_ONE_MORE = (
    update(polls)
    .where(*_THIS, polls.c.closed_at.is_(None))
    .values(ballots_cast=polls.c.ballots_cast + bindparam("more"))
)
_CAST = select(polls.c.ballots_cast).where(*_THIS)
_LIST = (
    select(polls)
    .where(polls.c.guild_id == bindparam("guild"), polls.c.message_id.is_not(None))
    .order_by(polls.c.closed_at.is_not(None), polls.c.poll_id.desc())
    .limit(bindparam("limit"))
)
_LIST_IN = _LIST.where(polls.c.channel_id == bindparam("channel"))
_BEHIND = select(polls.c.guild_id, polls.c.poll_id).where(
    polls.c.message_id.is_not(None),
    or_(polls.c.ballots_shown.is_(None), polls.c.ballots_shown < polls.c.ballots_cast),
)


class PollStore:
    """Queries about polls, each inside the transaction it is given."""

    async def add(self, connection: AsyncConnection, poll: Poll) -> None:
        known = {column.name: getattr(poll, column.name) for column in polls.c if hasattr(poll, column.name)}
        await connection.execute(insert(polls), {**known, "kind": poll.kind.value, "results": poll.results.value})
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
        change = update(polls).where(*_THIS).values(message_id=message, ballots_shown=0)
        await connection.execute(change, {"guild": guild, "poll": poll})

    async def close(self, connection: AsyncConnection, guild: int, poll: int, at: datetime) -> None:
        """Close a poll, whose card now is behind."""
        change = update(polls).where(*_THIS).values(closed_at=at, ballots_shown=None)
        await connection.execute(change, {"guild": guild, "poll": poll})

    async def cast(self, connection: AsyncConnection, ballot: Ballot) -> bool:
        """Store a ballot in place of the voter's standing one, which is kept as replaced; False where the poll closed
        meanwhile.
        """
        key = {"guild": ballot.guild_id, "poll": ballot.poll_id}
        if not (await connection.execute(_ONE_MORE, {**key, "more": 1})).rowcount:
            return False
        await connection.execute(_REPLACE, {**key, "voter": ballot.voter_id, "at": ballot.cast_at})
        await connection.execute(insert(ballots), _rows(ballot))
        return True

    async def standing(
        self, connection: AsyncConnection, guild: int, poll: int, voters: Collection[int]
    ) -> dict[int, Ballot]:
        """The ballots of some voters that count now."""
        rows = (await connection.execute(_OF_VOTERS, {"guild": guild, "poll": poll, "voters": list(voters)})).all()
        found = {}
        for _, group in groupby(rows, lambda row: row.ballot_id):
            first, *more = group
            marks = tuple((row.option_id, row.mark) for row in (first, *more))
            found[first.voter_id] = Ballot(
                guild, poll, first.ballot_id, first.voter_id, marks, first.cast_at, first.reached
            )
        return found

    async def votes(self, connection: AsyncConnection, guild: int, poll: int) -> Votes:
        """How many standing ballots are filled in in each way."""
        rows = (await connection.execute(_VOTES, {"guild": guild, "poll": poll})).all()
        return Counter(
            tuple((option_id, mark) for _, option_id, mark in ballot)
            for _, ballot in groupby(rows, lambda row: row.ballot_id)
        )

    async def ballots_cast(self, connection: AsyncConnection, guild: int, poll: int) -> int:
        """How many ballots were ever cast in a poll, those that were replaced since included."""
        return int((await connection.execute(_CAST, {"guild": guild, "poll": poll})).scalar_one())

    async def set_shown(self, connection: AsyncConnection, poll: Poll, cast: int) -> None:
        """Remember how many ballots the public card shows, unless the poll was closed since it was drawn."""
        unchanged = polls.c.closed_at.is_(None) if poll.is_open else polls.c.closed_at.is_not(None)
        change = update(polls).where(*_THIS, unchanged).values(ballots_shown=cast)
        await connection.execute(change, {"guild": poll.guild_id, "poll": poll.poll_id})

    async def behind(self, connection: AsyncConnection) -> list[tuple[int, int]]:
        """Guild and poll of every card that does not show the latest ballot or the close."""
        return [(row.guild_id, row.poll_id) for row in await connection.execute(_BEHIND)]

    async def _with_options(self, connection: AsyncConnection, guild: int, rows: Sequence[RowMapping]) -> list[Poll]:
        wanted = {"guild": guild, "polls": [row["poll_id"] for row in rows]}
        options: dict[int, list[Option]] = {}
        for option in await connection.execute(_OPTIONS, wanted):
            options.setdefault(option.poll_id, []).append(Option(option.option_id, option.text, option.came_true))
        return [_poll(row, tuple(options.get(row["poll_id"], ()))) for row in rows]


def _rows(ballot: Ballot) -> list[dict[str, object]]:
    return [
        {
            "guild_id": ballot.guild_id,
            "poll_id": ballot.poll_id,
            "ballot_id": ballot.ballot_id,
            "option_id": option_id,
            "mark": mark,
            "voter_id": ballot.voter_id,
            "reached": ballot.reached,
            "cast_at": ballot.cast_at,
            "replaced_at": None,
        }
        for option_id, mark in ballot.marks
    ]


def _poll(row: RowMapping, options: tuple[Option, ...]) -> Poll:
    known = {name: value for name, value in row.items() if not name.startswith("ballots_")}
    return Poll(**{**known, "kind": Kind(row["kind"]), "results": Results(row["results"]), "options": options})
