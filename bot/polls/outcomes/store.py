"""What came true, and the scores that forecasters got for it, in the database."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, delete, func, insert, select, update

from bot.db.tables import ballots, forecast_scores, poll_options, polls
from bot.db.tables.polls import of_poll, the_poll
from bot.polls.rules.ballots import WHOLE
from bot.polls.rules.forecasts import Judged, Record, Score

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.polls.rules.ballots import Poll
    from bot.polls.rules.forecasts import Chances

_THIS = of_poll(polls)
# The card then is behind, since it does not say so yet.
_RESOLVE = (
    update(polls)
    .where(*_THIS)
    .values(
        resolved_at=bindparam("at", type_=polls.c.resolved_at.type), resolved_by=bindparam("by"), ballots_shown=None
    )
)
_VOID = update(polls).where(*_THIS).values(voided=True, ballots_shown=None)
_TRUTH = (
    update(poll_options)
    .where(*of_poll(poll_options))
    .values(came_true=poll_options.c.option_id.in_(bindparam("truth", expanding=True)))
)
_SCORES = of_poll(forecast_scores)
_FORGET_SCORES = delete(forecast_scores).where(*_SCORES)
_SCORE = select(forecast_scores).where(*_SCORES, forecast_scores.c.voter_id == bindparam("voter"))
_RECORDS = (
    select(
        forecast_scores.c.voter_id,
        func.count(),
        func.avg(forecast_scores.c.brier),
        func.avg(forecast_scores.c.crowd_brier),
    )
    .where(forecast_scores.c.guild_id == bindparam("guild"))
    .group_by(forecast_scores.c.voter_id)
)
# What a forecaster said in polls that were scored, and whether it came true.
_SAID = (
    select(ballots.c.poll_id, ballots.c.option_id, ballots.c.mark, poll_options.c.came_true)
    .select_from(forecast_scores)
    .join(
        ballots,
        and_(
            ballots.c.guild_id == forecast_scores.c.guild_id,
            ballots.c.poll_id == forecast_scores.c.poll_id,
            ballots.c.voter_id == forecast_scores.c.voter_id,
            ballots.c.replaced_at.is_(None),
        ),
    )
    .join(
        poll_options,
        and_(
            poll_options.c.guild_id == ballots.c.guild_id,
            poll_options.c.poll_id == ballots.c.poll_id,
            poll_options.c.option_id == ballots.c.option_id,
        ),
    )
    .where(forecast_scores.c.guild_id == bindparam("guild"), forecast_scores.c.voter_id == bindparam("voter"))
    .order_by(ballots.c.poll_id, ballots.c.option_id)
)


class OutcomeStore:
    """Each query runs inside the transaction it is given."""

    async def resolve(
        self, connection: AsyncConnection, poll: Poll, truth: Collection[int], by: int, at: datetime
    ) -> None:
        """Store what came true, in place of what was said before."""
        await connection.execute(_TRUTH, {**the_poll(*poll.key), "truth": list(truth)})
        await connection.execute(_RESOLVE, {**the_poll(*poll.key), "by": by, "at": at})

    async def void(self, connection: AsyncConnection, poll: Poll) -> None:
        """Let a poll count for nothing; nobody has a score for it."""
        await connection.execute(_FORGET_SCORES, the_poll(*poll.key))
        await connection.execute(_VOID, the_poll(*poll.key))

    async def replace_scores(self, connection: AsyncConnection, poll: Poll, scores: Iterable[Judged]) -> None:
        """Store the scores that forecasters got in a poll, in place of those that they had."""
        await connection.execute(_FORGET_SCORES, the_poll(*poll.key))
        rows = [
            {
                "guild_id": poll.guild_id,
                "voter_id": judged.voter_id,
                "poll_id": poll.poll_id,
                "brier": judged.own.brier,
                "log": judged.own.log,
                "crowd_brier": judged.crowd.brier,
                "crowd_log": judged.crowd.log,
            }
            for judged in scores
        ]
        if rows:
            await connection.execute(insert(forecast_scores), rows)

    async def score(self, connection: AsyncConnection, poll: Poll, voter: int) -> Judged | None:
        """The score that somebody got in a poll, if they got one."""
        row = (await connection.execute(_SCORE, {**the_poll(*poll.key), "voter": voter})).one_or_none()
        return Judged(voter, Score(row.brier, row.log), Score(row.crowd_brier, row.crowd_log)) if row else None

    async def records(self, connection: AsyncConnection, guild: int) -> list[Record]:
        """What every forecaster of a server has done."""
        return [Record(*row) for row in await connection.execute(_RECORDS, {"guild": guild})]

    async def said(self, connection: AsyncConnection, guild: int, voter: int) -> list[tuple[Chances, int]]:
        """What somebody said in each poll that they got a score for, and what came true there."""
        rows = (await connection.execute(_SAID, {"guild": guild, "voter": voter})).all()
        found: list[tuple[Chances, int]] = []
        for _, marked in groupby(rows, lambda row: row.poll_id):
            options = list(marked)
            given = {row.option_id: row.mark / WHOLE for row in options}
            found.extend((given, row.option_id) for row in options if row.came_true)
        return found
