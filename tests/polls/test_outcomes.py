"""What polls came to: closer looks, what came true, scores and the forecasters' table, on either database."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from bot.db.tables import forecast_scores, polls
from bot.deadlines import Deadlines
from bot.errors import Refusal
from bot.polls.outcomes.service import PollOutcomes
from bot.polls.results.service import PollResults
from bot.polls.rules.ballots import CHOSEN, Kind, Results
from bot.polls.rules.standings import Standing
from bot.polls.service import Draft, PollService
from bot.spoilers.rules.gates import Place
from tests.polls.stored import rows

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from bot.db.engine import Database
    from bot.polls.rules.ballots import Poll

GUILD = 1
MINA, JOON, HANA, MODERATOR = 11, 12, 13, 19
YES, NO = 1, 2
MINUTE = timedelta(minutes=1)


class Court:
    """Polls of Mina's, and what is said of them, with a clock that is set by hand."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = datetime(2026, 7, 1, 12, tzinfo=UTC)
        self.ids = count(1000)
        self.polls = PollService(database, Deadlines(database, self.time), self.time)
        self.results = PollResults(database, self.time)
        self.outcomes = PollOutcomes(database, self.polls, self.time)

    def time(self) -> datetime:
        return self.now

    async def open(self, kind: Kind = Kind.SINGLE, **draft: Any) -> int:
        wanted = Draft("Will there be a season 2?", ("Yes", "No"), kind, **draft)
        standing = await self.polls.open(next(self.ids), Place(GUILD, 100), MINA, wanted, None)
        await self.polls.posted(standing.poll, next(self.ids))
        return standing.poll.poll_id

    async def forecast(self, **said: int) -> int:
        """A poll in which people forecast a Yes, one after the other; closed."""
        poll = await self.open(Kind.FORECAST)
        for name, yes in said.items():
            await self.vote(poll, {"mina": MINA, "joon": JOON, "hana": HANA}[name], {YES: yes, NO: 100 - yes})
        await self.polls.close(GUILD, poll, MINA, is_moderator=False)
        return poll

    async def vote(self, poll: int, voter: int, marks: int | dict[int, int]) -> None:
        self.now += MINUTE
        filled_in = marks if isinstance(marks, dict) else {marks: CHOSEN}
        await self.polls.vote(GUILD, poll, voter, filled_in, next(self.ids), self.now)

    async def look(self, poll: int, viewer: int) -> Standing:
        return await self.polls.look(GUILD, poll, viewer)

    async def resolve(self, poll: int, *came_true: int, by: int = MODERATOR, guild: int = GUILD) -> Poll:
        moderates = by == MODERATOR
        seen = await self.outcomes.to_judge(guild, poll, by, is_moderator=moderates)
        return await self.outcomes.resolve(seen.poll, by, is_moderator=moderates, came_true=came_true)

    async def void(self, poll: int, by: int = MODERATOR) -> Poll:
        return await self.outcomes.void(GUILD, poll, by, is_moderator=by == MODERATOR)

    async def export(self, poll: int, by: int = MINA) -> str:
        return await self.results.export(await self.look(poll, by), by, is_moderator=by == MODERATOR)


async def refusal(attempt: Awaitable[object]) -> str:
    with pytest.raises(Refusal) as refused:
        await attempt
    return refused.value.key.removeprefix("refusal-")


@pytest.fixture
def court(database: Database) -> Court:
    return Court(database)


async def test_opinion_over_time_and_the_file_know_every_ballot_with_its_time(court: Court) -> None:
    poll = await court.open()
    await court.vote(poll, JOON, YES)
    await court.vote(poll, HANA, YES)
    await court.vote(poll, JOON, NO)
    court.now += MINUTE
    points = await court.results.history(await court.look(poll, HANA))
    assert points[0].votes == {((YES, CHOSEN),): 1}
    assert points[-1].votes == {((YES, CHOSEN),): 1, ((NO, CHOSEN),): 1}
    assert points[-1].at == court.now
    file = list(csv.DictReader((await court.export(poll)).splitlines()))
    assert [(row["voter_id"], row["option"], bool(row["replaced_at"])) for row in file] == [
        (str(JOON), "Yes", True),
        (str(HANA), "Yes", False),
        (str(JOON), "No", False),
    ]
    assert await refusal(court.export(poll, by=JOON)) == "poll-not-yours"
    assert await refusal(court.results.by_progress(await court.look(poll, HANA))) == "poll-no-show"


async def test_what_everybody_sees_at_the_close_its_author_does_not_see_before(court: Court) -> None:
    poll = await court.open(results=Results.AT_CLOSE)
    await court.vote(poll, MINA, YES)
    for by in (MINA, MODERATOR):
        assert await refusal(court.export(poll, by)) == "poll-tally-at-close"
    assert await refusal(court.results.history(await court.look(poll, MINA))) == "poll-tally-at-close"
    later = await court.open(results=Results.AFTER_VOTE)
    assert await refusal(court.export(later)) == "poll-tally-after-vote"
    await court.polls.close(GUILD, poll, MINA, is_moderator=False)
    assert str(MINA) in await court.export(poll)


async def test_an_anonymous_poll_has_no_times_no_split_and_no_file_before_its_close(court: Court) -> None:
    poll = await court.open(anonymous=True)
    await court.vote(poll, JOON, YES)
    seen = await court.look(poll, MINA)
    assert await refusal(court.results.history(seen)) == "poll-anonymous-history"
    assert await refusal(court.results.by_progress(seen)) == "poll-anonymous-split"
    assert await refusal(court.export(poll)) == "poll-anonymous-export"
    await court.polls.close(GUILD, poll, MINA, is_moderator=False)
    file = await court.export(poll)
    assert file.splitlines() == ["ballot,option_id,option,mark", "1,1,Yes,1"]


async def test_its_author_or_a_moderator_says_what_came_true_which_closes_the_poll(court: Court) -> None:
    poll = await court.open()
    assert await refusal(court.resolve(poll, YES, by=JOON)) == "poll-not-yours"
    assert await refusal(court.resolve(poll)) == "poll-truth-none"
    assert await refusal(court.resolve(poll, 7)) == "no-such-option"
    assert await refusal(court.resolve(poll, YES, guild=2)) == "unknown-poll"
    resolved = await court.resolve(poll, YES, NO, by=MINA)
    assert (resolved.closed_at, resolved.resolved_at, resolved.resolved_by) == (court.now, court.now, MINA)
    assert [option.came_true for option in resolved.options] == [True, True]
    corrected = await court.resolve(poll, NO)
    assert [option.text for option in corrected.came_true] == ["No"]
    assert corrected.resolved_by == MODERATOR


async def test_a_forecast_is_resolved_by_moderators_alone_and_scored_anew_when_corrected(court: Court) -> None:
    poll = await court.forecast(mina=90, joon=60)
    assert await refusal(court.resolve(poll, YES, by=MINA)) == "poll-moderators-judge"
    assert await refusal(court.void(poll, by=MINA)) == "poll-moderators-judge"
    assert await refusal(court.resolve(poll, YES, NO)) == "poll-truth-one"
    assert await refusal(court.outcomes.score(GUILD, poll, JOON)) == "poll-not-scored"
    await court.resolve(poll, YES)
    _, score = await court.outcomes.score(GUILD, poll, JOON)
    assert [score.own.brier, score.crowd.brier] == pytest.approx([0.16, 0.01])
    assert await refusal(court.outcomes.score(GUILD, poll, HANA)) == "poll-no-forecast"
    await court.resolve(poll, NO)
    _, score = await court.outcomes.score(GUILD, poll, JOON)
    assert [score.own.brier, score.crowd.brier] == pytest.approx([0.36, 0.81])
    assert len(await rows(court.database, forecast_scores)) == 2


async def test_a_void_poll_counts_for_nothing_for_good(court: Court) -> None:
    poll = await court.forecast(mina=90, joon=60)
    await court.resolve(poll, YES)
    void = await court.void(poll)
    assert void.voided
    assert await rows(court.database, forecast_scores) == []
    for attempt in (court.void(poll), court.resolve(poll, NO), court.outcomes.score(GUILD, poll, JOON)):
        assert await refusal(attempt) == "poll-void"
    is_open = await court.open()
    assert (await court.void(is_open, by=MINA)).closed_at == court.now
    assert await refusal(court.vote(is_open, JOON, YES)) == "poll-closed"


async def test_the_board_ranks_by_skill_and_leaves_out_what_is_anonymous_or_void(court: Court) -> None:
    for _ in range(5):
        await court.resolve(await court.forecast(joon=60, hana=90), YES)
    await court.resolve(await court.forecast(mina=80), YES)
    void = await court.forecast(hana=1)
    await court.resolve(void, YES)
    await court.void(void)
    secret = await court.open(Kind.FORECAST, anonymous=True)
    await court.vote(secret, HANA, {YES: 1, NO: 99})
    await court.resolve(secret, YES)
    assert await refusal(court.outcomes.score(GUILD, secret, HANA)) == "poll-anonymous-score"

    board = await court.outcomes.board(GUILD, MINA)
    assert [(row.place, row.voter_id, row.forecasts) for row in board.rows] == [(1, HANA, 5), (2, JOON, 5)]
    assert board.rows[0].skill == pytest.approx(1 - 0.01 / 0.16)  # against Joon's 60 %
    assert board.rows[1].skill == pytest.approx(1 - 0.16 / 0.25)  # against nobody
    assert (board.own, board.own_forecasts, board.own_lacking) == (None, 1, 4)
    assert (await court.outcomes.board(GUILD, JOON, page=7)).own == board.rows[1]
    assert (await court.outcomes.board(2, JOON)).rows == []

    unlikely, likely = await court.outcomes.calibration(GUILD, HANA)
    assert [unlikely.given, unlikely.came_true, unlikely.count] == pytest.approx([0.1, 0, 5])
    assert [likely.given, likely.came_true, likely.count] == pytest.approx([0.9, 1, 5])
    assert await refusal(court.outcomes.calibration(2, HANA)) == "poll-no-forecasts"


async def test_a_card_that_was_drawn_before_somebody_said_what_came_true_stays_behind(court: Court) -> None:
    poll = await court.open()
    await court.polls.close(GUILD, poll, MINA, is_moderator=False)
    drawn, cast = await court.polls.to_show(GUILD, poll)
    await court.resolve(poll, YES)
    await court.polls.shown(drawn.poll, cast)
    assert [card.poll_id for card in await court.polls.behind()] == [poll]
    await court.polls.shown(*((await court.polls.to_show(GUILD, poll))[0].poll, cast))
    assert await court.polls.behind() == []
    (row,) = await rows(court.database, polls)
    assert row.ballots_shown == cast
