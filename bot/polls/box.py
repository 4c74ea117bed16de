"""Ballots in the database. A ballot, once stored, stays; only in an anonymous poll that closes it becomes nobody's.

These are plain functions of a connection, so that a batch of votes goes through in one turn.
"""

from __future__ import annotations

import secrets
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, delete, insert, select, update

from bot.db.tables import ballots, poll_keys, polls
from bot.db.tables.polls import of_poll, the_poll
from bot.polls.rules.anonymity import Mask

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import Connection, RowMapping

    from bot.episodes import Episode
    from bot.polls.rules.ballots import Marks


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


class Standing(NamedTuple):
    """The ballot of a voter that counts: its id, and how it is filled in."""

    ballot_id: int
    marks: Marks


_THIS = of_poll(ballots)
_STANDING = (*_THIS, ballots.c.replaced_at.is_(None))
_ALL = (
    select(ballots.c.voter_id, ballots.c.ballot_id, ballots.c.option_id, ballots.c.mark)
    .where(*_STANDING)
    .order_by(ballots.c.ballot_id, ballots.c.option_id)
)
_OF_VOTER = _ALL.where(ballots.c.voter_id == bindparam("voter"))
_REPLACE = (
    update(ballots)
    .where(*_THIS, ballots.c.ballot_id == bindparam("ballot"))
    .values(replaced_at=bindparam("at", type_=ballots.c.replaced_at.type))
)
_ADD = insert(ballots)
_CLEAR = delete(ballots).where(*_THIS)
_MORE = (
    update(polls)
    .where(*of_poll(polls), polls.c.opened_at.is_not(None), polls.c.closed_at.is_(None))
    .values(ballots_cast=polls.c.ballots_cast + bindparam("more"))
)
_CAST = select(polls.c.ballots_cast).where(*of_poll(polls))
_KEYS = select(poll_keys)
_WITHDRAW = delete(ballots).where(*_THIS, ballots.c.voter_id == bindparam("voter"))
_ALL_OF_VOTER = select(ballots).where(*_THIS, ballots.c.voter_id == bindparam("voter"))
_GET_KEY = select(poll_keys.c.key).where(*of_poll(poll_keys))
_DESTROY_KEY = delete(poll_keys).where(*of_poll(poll_keys))


def standing(connection: Connection, guild: int, poll: int, voter: int | None = None) -> dict[int, Standing]:
    """The ballots that count now, by their voters; or that of one voter."""
    statement = _ALL if voter is None else _OF_VOTER
    rows = connection.execute(statement, {"guild": guild, "poll": poll, "voter": voter}).all()
    found = {}
    for (of, ballot), marked in groupby(rows, lambda row: (row.voter_id, row.ballot_id)):
        found[of] = Standing(ballot, tuple((option, mark) for _, _, option, mark in marked))
    return found


def votes(connection: Connection, guild: int, poll: int) -> Counter[Marks]:
    """How many standing ballots are filled in in each way."""
    return Counter(ballot.marks for ballot in standing(connection, guild, poll).values())


def count_more(connection: Connection, guild: int, poll: int, more: int) -> bool:
    """Count so many more ballots as cast, and keep the poll open until the transaction ends; False if it is not."""
    return bool(connection.execute(_MORE, {"guild": guild, "poll": poll, "more": more}).rowcount)


def cast(connection: Connection, guild: int, poll: int) -> int:
    """How many ballots were ever cast in a poll, those that were replaced since included."""
    return int(connection.execute(_CAST, the_poll(guild, poll)).scalar_one())


def replace(connection: Connection, guild: int, poll: int, replaced: Mapping[int, datetime]) -> None:
    """Mark ballots as replaced, each at its time."""
    rows = [{"guild": guild, "poll": poll, "ballot": ballot, "at": at} for ballot, at in replaced.items()]
    if rows:
        connection.execute(_REPLACE, rows)


def add(connection: Connection, added: Iterable[Ballot], replaced: Mapping[int, datetime]) -> None:
    """Store ballots; `replaced` names those of them that others have replaced already, by their ids."""
    rows = [
        {
            "guild_id": ballot.guild_id,
            "poll_id": ballot.poll_id,
            "ballot_id": ballot.ballot_id,
            "option_id": option_id,
            "mark": mark,
            "voter_id": ballot.voter_id,
            "reached": ballot.reached,
            "cast_at": ballot.cast_at,
            "replaced_at": replaced.get(ballot.ballot_id),
        }
        for ballot in added
        for option_id, mark in ballot.marks
    ]
    if rows:
        connection.execute(_ADD, rows)


def keep_key(connection: Connection, guild: int, poll: int, key: bytes) -> None:
    """Store the key of an anonymous poll."""
    connection.execute(insert(poll_keys), {"guild_id": guild, "poll_id": poll, "key": key})


def mask(connection: Connection, guild: int, poll: int) -> Mask | None:
    """What hides the voters of an anonymous poll; None where nobody can be found any more, or could be all along."""
    key = connection.execute(_GET_KEY, the_poll(guild, poll)).scalar_one_or_none()
    return Mask(key) if key is not None else None


def secret_votes(connection: Connection, user: int) -> list[RowMapping]:
    """A fan's ballots in all anonymous polls that still have their keys; later they are found by nobody."""
    found: list[RowMapping] = []
    for key in connection.execute(_KEYS).all():
        known = {"guild": key.guild_id, "poll": key.poll_id, "voter": Mask(key.key).voter(user)}
        found.extend(connection.execute(_ALL_OF_VOTER, known).mappings())
    return found


def withdraw(connection: Connection, guild: int, poll: int, user: int, *, anonymous: bool) -> bool:
    """Remove a fan's ballots from a poll that is open, former ones too; False where there were none."""
    hidden = mask(connection, guild, poll) if anonymous else None
    known = {"guild": guild, "poll": poll, "voter": hidden.voter(user) if hidden else user}
    return bool(connection.execute(_WITHDRAW, known).rowcount)


def make_nobodys(connection: Connection, guild: int, poll: int, opened_at: datetime) -> None:
    """Destroy the key of an anonymous poll, and give what counts in it random numbers, stored in their order.

    Former ballots of those who changed their mind are not kept: how often somebody did would tell one from another.
    """
    counted = votes(connection, guild, poll)
    connection.execute(_DESTROY_KEY, the_poll(guild, poll))
    connection.execute(_CLEAR, the_poll(guild, poll))
    anew = [
        Ballot(guild, poll, secrets.randbits(63), secrets.randbits(63), marks, opened_at)
        for marks in counted.elements()
    ]
    add(connection, sorted(anew, key=lambda ballot: ballot.ballot_id), {})
