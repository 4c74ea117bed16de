"""What follows from many votes, worked out while others vote on."""

from __future__ import annotations

import asyncio
from collections import Counter
from itertools import permutations
from threading import current_thread, main_thread
from typing import TYPE_CHECKING, Any

import pytest

from bot.polls.rules import standings
from bot.polls.rules.ballots import Kind
from bot.polls.rules.ranking import condorcet_winner, rankings, runoff
from bot.polls.rules.standings import Standing
from bot.polls.service import MANY_BALLOTS, counted
from tests.polls.samples import a_poll

if TYPE_CHECKING:
    from bot.polls.rules.ballots import Marks

POLL = a_poll(*"ABCDEF", kind=Kind.RANKED)
OPTIONS = [option.id for option in POLL.options]


async def test_many_rankings_are_counted_beside_the_loop_as_they_were_when_it_began(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    counted_in = []

    def noting(*election: Any) -> Any:
        counted_in.append(current_thread())
        return runoff(*election)

    monkeypatch.setattr(standings, "runoff", noting)
    votes: Counter[Marks] = Counter()
    for number, order in enumerate(permutations(OPTIONS)):
        votes[tuple(sorted((option, place) for place, option in enumerate(order, 1)))] = 1 + number % 7
    assert len(votes) >= MANY_BALLOTS
    expected = rankings(votes)
    counting = asyncio.create_task(counted(Standing(POLL, votes)))
    await asyncio.sleep(0)
    votes.clear()
    done = await counting
    assert done.tally.voters == sum(expected.values())
    assert done.runoff == runoff(OPTIONS, expected)
    assert (done.favourite.id if done.favourite else None) == condorcet_winner(OPTIONS, expected)
    assert len(counted_in) == 1
    assert main_thread() not in counted_in
