"""Counting a ranking that nobody filled in like anybody else: how long it takes, and how long the loop stands still."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace
from random import Random
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from bot.i18n import words
from bot.packs.library import Library
from bot.polls.rules.ballots import MOST_OPTIONS, Kind
from bot.polls.rules.standings import Standing
from bot.polls.service import counted
from bot.ui.polls.cards import poll_card
from tests.polls.samples import OPENED, a_poll

if TYPE_CHECKING:
    from bot.polls.rules.ballots import Marks

BALLOTS = 30_000


async def test_a_ranking_of_twenty_options_with_as_many_different_ballots_as_voters() -> None:
    poll = a_poll(*(f"Option {number}" for number in range(MOST_OPTIONS)), kind=Kind.RANKED)
    places, chance = list(range(1, MOST_OPTIONS + 1)), Random(1)
    votes: Counter[Marks] = Counter()
    for _ in range(BALLOTS):
        chance.shuffle(places)
        votes[tuple(zip(range(1, MOST_OPTIONS + 1), places, strict=True))] += 1
    say, held = words("en"), [0.0]

    async def watch() -> None:
        while True:
            before = perf_counter()
            await asyncio.sleep(0.001)
            held.append(perf_counter() - before)

    watching, cpu = asyncio.create_task(watch()), process_time()
    standing = await counted(Standing(replace(poll, closed_at=OPENED), votes))
    spent = process_time() - cpu
    poll_card(say, standing, Library([]))
    await asyncio.sleep(0.002)
    watching.cancel()
    print(f"\n{len(votes)} different ballots of {MOST_OPTIONS} options: {spent * 1000:.0f} ms CPU to count;", end=" ")
    print(f"the loop stood still for {max(held) * 1000:.0f} ms at most")
    assert standing.tally.voters == BALLOTS
