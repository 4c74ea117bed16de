"""What somebody may learn of a poll beyond its tally. Each method is one use case.

Rules and files of large polls take a while, so they are worked out in a thread.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.polls.results.store import ballots_of
from bot.polls.rules.export import as_csv
from bot.polls.rules.history import by_progress, over_time

if TYPE_CHECKING:
    from bot.db.engine import Database
    from bot.deadlines import Clock
    from bot.polls.rules.ballots import Poll
    from bot.polls.rules.forecasts import Cast
    from bot.polls.rules.history import Group, Point
    from bot.polls.rules.standings import Standing


class PollResults:
    """Closer looks at polls. Each begins with a poll as somebody looked at it (`PollService.look`)."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def history(self, standing: Standing) -> list[Point]:
        """How opinion moved. Raises Refusal as `require_votes`, and where no times are kept."""
        poll = standing.poll
        require_votes(standing)
        if poll.anonymous:
            raise Refusal("poll-anonymous-history")
        assert poll.opened_at is not None
        ballots = await self._ballots(poll)
        return await asyncio.to_thread(over_time, ballots, poll.opened_at, poll.closed_at or self._clock())

    async def by_progress(self, standing: Standing) -> list[Group]:
        """The votes by how far the voters had watched. Raises Refusal as `history` does."""
        poll = standing.poll
        require_votes(standing)
        if poll.anonymous:
            raise Refusal("poll-anonymous-split")
        if poll.show_id is None:
            raise Refusal("poll-no-show")
        return await asyncio.to_thread(by_progress, await self._ballots(poll))

    async def export(self, standing: Standing, by: int, *, is_moderator: bool) -> str:
        """Every ballot, as CSV. Raises Refusal for anybody but the poll's author and moderators, and for them as well
        where they would see more than everybody may: an open poll's tally before its time, or what is on the single
        ballots of an anonymous poll as they come in.
        """
        poll = standing.poll
        _require_export(standing, by, is_moderator=is_moderator)
        return await asyncio.to_thread(as_csv, poll, await self._ballots(poll))

    def may_export(self, standing: Standing, by: int, *, is_moderator: bool) -> bool:
        """Whether somebody gets the file now."""
        try:
            _require_export(standing, by, is_moderator=is_moderator)
        except Refusal:
            return False
        return True

    async def _ballots(self, poll: Poll) -> list[Cast]:
        async with self._database.read() as connection:
            return await ballots_of(connection, poll)


def require_votes(standing: Standing) -> None:
    """Raise Refusal for whoever may not see the tally yet, and where there is none."""
    _require_tally(standing)
    if not standing.votes:
        raise Refusal("poll-no-votes")


def _require_tally(standing: Standing) -> None:
    if not standing.shows_tally:
        raise Refusal(f"poll-tally-{standing.poll.results.value.replace('_', '-')}")


def _require_export(standing: Standing, by: int, *, is_moderator: bool) -> None:
    standing.poll.require_manager(by, is_moderator=is_moderator)
    _require_tally(standing)
    if standing.poll.is_open and standing.poll.anonymous:
        raise Refusal("poll-anonymous-export")
