"""What people do once it is known what a poll was about. Each method is one use case."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.paging import pages_of
from bot.polls.outcomes.store import OutcomeStore
from bot.polls.results.store import ballots_of
from bot.polls.rules.ballots import Kind
from bot.polls.rules.forecasts import FEWEST_FORECASTS, board, calibration, judged
from bot.polls.rules.outcomes import checked_truth, require_judge, require_undecided
from bot.polls.store import PollStore

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.deadlines import Clock
    from bot.polls.rules.ballots import Poll
    from bot.polls.rules.forecasts import Bin, Forecaster, Judged
    from bot.polls.rules.standings import Paper
    from bot.polls.service import PollService

BOARD_PAGE = 10


@dataclass(frozen=True, slots=True)
class Board:
    """A page of the forecasters' table. `own` is the reader's line, once they made enough forecasts."""

    rows: list[Forecaster]
    own: Forecaster | None
    own_forecasts: int
    forecasters: int
    page: int
    pages: int

    @property
    def own_lacking(self) -> int:
        """How many more forecasts the reader has to make for a line."""
        return max(FEWEST_FORECASTS - self.own_forecasts, 0)


class PollOutcomes:
    """What came true in the polls of all servers, and who saw it coming."""

    def __init__(self, database: Database, polls: PollService, clock: Clock) -> None:
        self._database = database
        self._store = OutcomeStore()
        self._all = PollStore()
        self._polls = polls
        self._clock = clock

    async def to_judge(self, guild: int, poll_id: int, by: int, *, is_moderator: bool) -> Paper:
        """A poll, for whoever may say what came of it. Raises Refusal for others, and where there is nothing to say."""
        paper = await self._polls.paper(guild, poll_id, by)
        require_judge(paper.poll, by, is_moderator=is_moderator)
        if paper.poll.voided:
            raise Refusal("poll-void")
        return paper

    async def resolve(self, poll: Poll, by: int, *, is_moderator: bool, came_true: Collection[int]) -> Poll:
        """Say what came true, which closes a poll that is open and scores a forecast. Said again, it corrects that.

        Raises Refusal as `to_judge`, which the poll comes from, and for a choice that cannot be.
        """
        require_judge(poll, by, is_moderator=is_moderator)
        require_undecided(poll)
        truth = checked_truth(poll, came_true)
        if poll.is_open:
            await self._polls.close(*poll.key, by, is_moderator=is_moderator)
        scores = await self._scores(poll, truth)
        async with self._database.write() as connection:
            require_undecided(await self._locked(connection, poll))
            await self._store.resolve(connection, poll, truth, by, self._clock())
            await self._store.replace_scores(connection, poll, scores)
            return await self._locked(connection, poll)

    async def void(self, guild: int, poll_id: int, by: int, *, is_moderator: bool) -> Poll:
        """Let a poll count for nothing, for good; this closes it where it is open. Raises Refusal as `to_judge`."""
        poll = (await self.to_judge(guild, poll_id, by, is_moderator=is_moderator)).poll
        if poll.closed_at is None:
            await self._polls.close(guild, poll_id, by, is_moderator=is_moderator)
        async with self._database.write() as connection:
            await self._store.void(connection, await self._locked(connection, poll))
            return await self._locked(connection, poll)

    async def score(self, guild: int, poll_id: int, voter: int) -> tuple[Paper, Judged]:
        """How good somebody's own forecast was. Raises Refusal where they have no score, saying why."""
        paper = await self._polls.paper(guild, poll_id, voter)
        poll = paper.poll
        if poll.voided:
            raise Refusal("poll-void")
        if poll.kind is not Kind.FORECAST or poll.resolved_at is None:
            raise Refusal("poll-not-scored")
        if poll.anonymous:
            raise Refusal("poll-anonymous-score")
        async with self._database.read() as connection:
            score = await self._store.score(connection, poll, voter)
        if score is None:
            raise Refusal("poll-no-forecast")
        return paper, score

    async def board(self, guild: int, viewer: int, page: int = 0) -> Board:
        """Who forecasts best in a server, a page at a time, and how the reader does."""
        async with self._database.read() as connection:
            records = await self._store.records(connection, guild)
        rows = board(records)
        pages = pages_of(len(rows), BOARD_PAGE)
        page = min(page, pages - 1)
        return Board(
            rows[page * BOARD_PAGE : (page + 1) * BOARD_PAGE],
            next((row for row in rows if row.voter_id == viewer), None),
            next((record.forecasts for record in records if record.voter_id == viewer), 0),
            len(rows),
            page,
            pages,
        )

    async def calibration(self, guild: int, voter: int) -> list[Bin]:
        """How often things came true to which a forecaster gave about the same chance. Raises Refusal without any."""
        async with self._database.read() as connection:
            said = await self._store.said(connection, guild, voter)
        if not said:
            raise Refusal("poll-no-forecasts")
        return calibration(said)

    async def _scores(self, poll: Poll, truth: Collection[int]) -> list[Judged]:
        """Everybody's score in a poll that is closed; nobody's where nobody can be told from another."""
        if poll.kind is not Kind.FORECAST or poll.anonymous:
            return []
        async with self._database.read() as connection:
            ballots = await ballots_of(connection, poll)
        (came_true,) = truth
        return await asyncio.to_thread(judged, [option.id for option in poll.options], ballots, came_true)

    async def _locked(self, connection: AsyncConnection, poll: Poll) -> Poll:
        """The poll as it is now, and stays until the transaction ends."""
        locked = await self._all.get(connection, *poll.key, lock=True)
        assert locked is not None
        return locked
