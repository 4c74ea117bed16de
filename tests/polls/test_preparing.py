"""What becomes of a poll that is changed while people begin to vote in it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.db.tables import ballots, poll_options
from bot.deadlines import Deadline, Deadlines
from bot.errors import Refusal
from bot.polls.preparing.service import PollPreparing
from bot.polls.rules.closing import Closing
from bot.polls.rules.standings import Vote
from bot.polls.service import DEADLINE
from tests.polls.test_service import HANA, HERE, HOUR, JOON, MINA, YES, Parlour, refusal

if TYPE_CHECKING:
    from typing import Any

    from bot.db.engine import Database

ROUNDS = 12


@pytest.fixture
def parlour(database: Database) -> Parlour:
    return Parlour(database)


@pytest.fixture
def preparing(parlour: Parlour) -> PollPreparing:
    library: Any = None
    deadlines = Deadlines(parlour.database, lambda: parlour.now)
    return PollPreparing(parlour.database, deadlines, library, lambda: parlour.now, parlour.service.forget)


async def changed(preparing: PollPreparing, poll: int, turns: int) -> None:
    """Ask something else, after the loop has turned so many times."""
    for _ in range(turns):
        await asyncio.sleep(0)
    await preparing.edit(
        HERE.guild_id, poll, MINA, is_moderator=False, question="Else?", options=("A", "B"), closing=None
    )


async def test_votes_and_an_edit_at_the_same_instant_never_both_win(parlour: Parlour, preparing: PollPreparing) -> None:
    won = set()
    for number in range(ROUNDS):
        poll = await parlour.open()
        assert await refusal(parlour.vote(poll, MINA, 9)) == "no-such-option"  # the poll is in memory from now on
        votes = [parlour.vote(poll, voter, YES) for voter in (MINA, JOON, HANA)]
        attempts: list[Any] = [*votes, changed(preparing, poll, turns=3 ** (number % 6) - 1)]
        outcomes = await asyncio.gather(*attempts, return_exceptions=True)
        voted = [outcome for outcome in outcomes if isinstance(outcome, Vote)]
        refused = {outcome.key.removeprefix("refusal-") for outcome in outcomes if isinstance(outcome, Refusal)}
        stored = [row.option_id for row in await parlour.rows(ballots) if row.poll_id == poll]
        options = [row.option_id for row in await parlour.rows(poll_options) if row.poll_id == poll]
        if voted:
            assert (len(voted), refused, stored, options) == (3, {"poll-has-votes"}, [YES] * 3, [1, 2])
        else:
            assert (refused, stored, options) == ({"no-such-option"}, [], [3, 4])
            assert (await parlour.vote(poll, MINA, 3)).before is None
        won.add(bool(voted))
    assert won == {True, False}


async def test_a_deadline_that_fires_as_its_poll_is_given_longer_leaves_it_open(
    parlour: Parlour, preparing: PollPreparing
) -> None:
    poll = await parlour.open()
    due = Deadline(HERE.guild_id, DEADLINE, poll, parlour.now + HOUR)
    longer = Closing(after=2 * HOUR)
    await preparing.edit(
        HERE.guild_id, poll, MINA, is_moderator=False, question="Else?", options=("A", "B"), closing=longer
    )
    assert await parlour.service.close_due(due) is None
    assert (await parlour.service.look(HERE.guild_id, poll)).poll.is_open
    closed = await parlour.service.close_due(Deadline(HERE.guild_id, DEADLINE, poll, parlour.now + 2 * HOUR))
    assert closed is not None
    assert not closed.is_open
