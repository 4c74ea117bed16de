"""Polls and their options in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Boolean, and_, bindparam, func, insert, or_, select, true, update

from bot.db.tables import poll_options, poll_waivers, polls
from bot.db.tables.polls import of_poll, the_poll
from bot.db.upserts import upsert
from bot.polls.rules.ballots import Kind, Option, Poll, Results
from bot.polls.rules.listing import Which

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Connection, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.polls.rules.listing import Viewer

_THIS = of_poll(polls)
_GET = select(polls).where(*_THIS)
_OPTIONS = (
    select(poll_options)
    .where(
        poll_options.c.guild_id == bindparam("guild"),
        poll_options.c.poll_id.in_(bindparam("polls", expanding=True)),
    )
    .order_by(poll_options.c.poll_id, poll_options.c.option_id)
)
_WAIVE = upsert(poll_waivers).on_conflict_do_nothing()
_WAIVED = select(poll_waivers.c.user_id).where(*of_poll(poll_waivers), poll_waivers.c.user_id == bindparam("user"))
_POSTED = polls.c.message_id.is_not(None)
_WAITS = and_(polls.c.opened_at.is_(None), polls.c.closed_at.is_(None))
_MINE = polls.c.author_id == bindparam("viewer")
# What has yet to open, or stands in a channel that they do not see, is there for its author and moderators only.
_KNOWN = (
    polls.c.guild_id == bindparam("guild"),
    or_(_POSTED, _WAITS),
    or_(
        _MINE,
        bindparam("moderates", type_=Boolean) == true(),
        and_(_POSTED, polls.c.channel_id.in_(bindparam("seen", expanding=True))),
    ),
)
_CHANNELS = select(polls.c.channel_id).where(polls.c.guild_id == bindparam("guild")).distinct()
_ORDER = (polls.c.closed_at.is_not(None), polls.c.opened_at.is_not(None), polls.c.poll_id.desc())
_WANTED = {
    Which.ALL: true(),
    Which.OPEN: polls.c.closed_at.is_(None),
    Which.CLOSED: polls.c.closed_at.is_not(None),
    Which.MINE: _MINE,
}
_LIST = {
    which: select(polls).where(*_KNOWN, wanted).order_by(*_ORDER).limit(bindparam("limit")).offset(bindparam("offset"))
    for which, wanted in _WANTED.items()
}
_COUNT = {which: select(func.count()).select_from(polls).where(*_KNOWN, wanted) for which, wanted in _WANTED.items()}
_LATEST_IN = (
    select(polls)
    .where(polls.c.guild_id == bindparam("guild"), polls.c.channel_id == bindparam("channel"), _POSTED)
    .order_by(*_ORDER)
    .limit(1)
)
_OPEN_ON = select(polls.c.poll_id).where(
    polls.c.guild_id == bindparam("guild"),
    polls.c.message_id.in_(bindparam("messages", expanding=True)),
    polls.c.closed_at.is_(None),
)
_SHOWN = (
    update(polls)
    .where(
        *_THIS,
        polls.c.closed_at.is_not_distinct_from(bindparam("closed", type_=polls.c.closed_at.type)),
        polls.c.resolved_at.is_not_distinct_from(bindparam("resolved", type_=polls.c.resolved_at.type)),
        polls.c.voided == bindparam("void"),
    )
    .values(ballots_shown=bindparam("cast"))
)
_BEHIND = select(polls.c.guild_id, polls.c.poll_id, polls.c.channel_id).where(
    polls.c.message_id.is_not(None),
    or_(polls.c.ballots_shown.is_(None), polls.c.ballots_shown < polls.c.ballots_cast),
)
_OPEN_IN = select(polls.c.poll_id, polls.c.anonymous).where(
    polls.c.guild_id == bindparam("guild"), polls.c.closed_at.is_(None)
)


class Behind(NamedTuple):
    """A poll whose card is behind, and where that stands."""

    guild_id: int
    poll_id: int
    channel_id: int


Known = dict[str, Any]
"""Values for the queries that list polls."""


class PollStore:
    """Queries about polls, each inside the transaction it is given."""

    async def add(self, connection: AsyncConnection, poll: Poll) -> None:
        known = {column.name: getattr(poll, column.name) for column in polls.c if hasattr(poll, column.name)}
        await connection.execute(insert(polls), {**known, "kind": poll.kind.value, "results": poll.results.value})
        await self.add_options(connection, poll)

    async def add_options(self, connection: AsyncConnection, poll: Poll) -> None:
        key = {"guild_id": poll.guild_id, "poll_id": poll.poll_id}
        rows = [{**key, "option_id": option.id, "text": option.text} for option in poll.options]
        await connection.execute(insert(poll_options), rows)

    async def get(self, connection: AsyncConnection, guild: int, poll: int, *, lock: bool = False) -> Poll | None:
        """A poll with its options; `lock` keeps it as it is until the transaction ends."""
        return await connection.run_sync(find, guild, poll, lock=lock)

    async def known_to(self, connection: AsyncConnection, guild: int, viewer: Viewer) -> Known:
        """What finds the polls of a server that are there for somebody."""
        channels = (await connection.scalars(_CHANNELS, {"guild": guild})).all()
        seen = list(filter(viewer.sees, channels))
        return {"guild": guild, "viewer": viewer.user_id, "moderates": viewer.moderates, "seen": seen}

    async def count(self, connection: AsyncConnection, which: Which, known: Known) -> int:
        """How many such polls there are."""
        return int((await connection.execute(_COUNT[which], known)).scalar_one())

    async def listed(
        self, connection: AsyncConnection, which: Which, known: Known, limit: int, offset: int = 0
    ) -> list[Poll]:
        """Some of such polls: those that have yet to open, then open ones, then closed ones; of each, newest first."""
        rows = await connection.execute(_LIST[which], {**known, "limit": limit, "offset": offset})
        return await connection.run_sync(_with_options, known["guild"], rows.mappings().all())

    async def latest_in(self, connection: AsyncConnection, guild: int, channel: int) -> Poll | None:
        """The newest poll that was posted in a channel, an open one before closed ones."""
        rows = (await connection.execute(_LATEST_IN, {"guild": guild, "channel": channel})).mappings().all()
        return next(iter(await connection.run_sync(_with_options, guild, rows)), None)

    async def waive(self, connection: AsyncConnection, poll: Poll, user: int) -> None:
        """Remember that somebody asked to see a poll although they are behind."""
        await connection.execute(_WAIVE, {"guild_id": poll.guild_id, "poll_id": poll.poll_id, "user_id": user})

    async def waived(self, connection: AsyncConnection, poll: Poll, user: int) -> bool:
        found = await connection.execute(_WAIVED, {**the_poll(*poll.key), "user": user})
        return found.one_or_none() is not None

    async def set_message(self, connection: AsyncConnection, guild: int, poll: int, message: int) -> None:
        """Remember a poll's public card, which shows no ballot yet."""
        change = update(polls).where(*_THIS).values(message_id=message, ballots_shown=0)
        await connection.execute(change, the_poll(guild, poll))

    async def close(self, connection: AsyncConnection, guild: int, poll: int, at: datetime) -> None:
        """Close a poll, whose card now is behind."""
        change = update(polls).where(*_THIS).values(closed_at=at, ballots_shown=None)
        await connection.execute(change, the_poll(guild, poll))

    async def open_on(self, connection: AsyncConnection, guild: int, messages: Sequence[int]) -> list[int]:
        """The polls that are open on these messages, their cards."""
        wanted = {"guild": guild, "messages": list(messages)}
        return list((await connection.scalars(_OPEN_ON, wanted)).all())

    async def open_in(self, connection: AsyncConnection, guild: int) -> list[tuple[int, bool]]:
        """The polls of a server that are not closed, and whether they are anonymous."""
        return [(row.poll_id, row.anonymous) for row in await connection.execute(_OPEN_IN, {"guild": guild})]

    async def set_behind(self, connection: AsyncConnection, guild: int, poll: int) -> None:
        """Remember that a poll's card does not show how it stands."""
        await connection.execute(update(polls).where(*_THIS).values(ballots_shown=None), the_poll(guild, poll))

    async def behind(self, connection: AsyncConnection) -> list[Behind]:
        """Every card that does not show the latest ballot or the close."""
        return [Behind(*row) for row in await connection.execute(_BEHIND)]


def find(connection: Connection, guild: int, poll: int, *, lock: bool = False) -> Poll | None:
    """As `PollStore.get`, for a batch of votes."""
    statement = _GET.with_for_update() if lock else _GET
    row = connection.execute(statement, the_poll(guild, poll)).mappings().one_or_none()
    return _with_options(connection, guild, [row])[0] if row else None


def set_shown(connection: Connection, poll: Poll, cast: int) -> None:
    """Remember how many ballots the public card shows, unless more than those has changed since it was drawn."""
    drawn = {"closed": poll.closed_at, "resolved": poll.resolved_at, "void": poll.voided}
    connection.execute(_SHOWN, {**the_poll(*poll.key), "cast": cast, **drawn})


def _with_options(connection: Connection, guild: int, rows: Sequence[RowMapping]) -> list[Poll]:
    wanted = {"guild": guild, "polls": [row["poll_id"] for row in rows]}
    options: dict[int, list[Option]] = {}
    for option in connection.execute(_OPTIONS, wanted):
        options.setdefault(option.poll_id, []).append(Option(option.option_id, option.text, option.came_true))
    return [_poll(row, tuple(options.get(row["poll_id"], ()))) for row in rows]


def _poll(row: RowMapping, options: tuple[Option, ...]) -> Poll:
    known = {name: value for name, value in row.items() if not name.startswith("ballots_")}
    return Poll(**{**known, "kind": Kind(row["kind"]), "results": Results(row["results"]), "options": options})
