"""All ballots of a poll with their times, those that were replaced as well."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import select

from bot.db.tables import ballots
from bot.db.tables.polls import of_poll, the_poll
from bot.polls.rules.forecasts import Cast

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.polls.rules.ballots import Poll

_ALL = (
    select(
        ballots.c.ballot_id,
        ballots.c.option_id,
        ballots.c.mark,
        ballots.c.voter_id,
        ballots.c.reached,
        ballots.c.cast_at,
        ballots.c.replaced_at,
    )
    .where(*of_poll(ballots))
    .order_by(ballots.c.ballot_id, ballots.c.option_id)
)


async def ballots_of(connection: AsyncConnection, poll: Poll) -> list[Cast]:
    """Every ballot that was ever cast in a poll."""
    rows = (await connection.execute(_ALL, the_poll(*poll.key))).all()
    found = []
    for _, marked in groupby(rows, lambda row: row.ballot_id):
        first, *more = marked
        marks = tuple((row.option_id, row.mark) for row in (first, *more))
        found.append(Cast(first.voter_id, marks, first.cast_at, first.replaced_at, first.reached))
    return found
