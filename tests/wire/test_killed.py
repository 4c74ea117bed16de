"""Whatever the bot has acknowledged is on disk, at whatever moment it is killed, and it goes on from there."""

from __future__ import annotations

import asyncio
import random
import re
import shutil
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from .process import BotProcess
from .rooftop import game_of, lock_in, open_poll, question
from .standin import StandIn

if TYPE_CHECKING:
    from .channels import Channel
    from .exchange import Exchange
    from .guilds import Guild, Member
    from .messages import Message

VOTERS = 60
AT_ONCE = 16
RIGHT = 0
"""The choice that is the answer, as the database counts them."""
REVEAL_AND_MORE = 25.0
"""Seconds for what comes after a reveal, which stands for eight."""


class Ballot(NamedTuple):
    """A vote: by which press, whose, and for what."""

    press: int
    voter: int
    option: int


@pytest.fixture
def standin(uncomplaining: StandIn) -> StandIn:
    uncomplaining.world.patience = REVEAL_AND_MORE
    uncomplaining.world.answer_within = 10.0  # a late answer would be no loss; it is not what is tested here
    return uncomplaining


async def test_a_kill_in_a_rush_of_votes_loses_none_that_was_acknowledged_and_doubles_none(
    standin: StandIn, mina: Member, general: Channel, tmp_path: Path
) -> None:
    async with BotProcess(standin, tmp_path) as bot:
        await bot.ready()
        poll = await open_poll(standin, mina, general)
        await rush(standin, bot, poll, random.randrange(VOTERS - AT_ONCE))
    stored = votes_after_a_kill(standin, poll, tmp_path)
    async with BotProcess(standin, tmp_path) as bot:
        await bot.ready()
        await catches_up(standin, poll, stored)
        told = await (await standin.press(mina, poll, "Yes")).original()
        assert "Your vote is stored: **Yes**." in told.text
        await catches_up(standin, poll, {*stored, Ballot(0, int(mina.id), 1)})


async def rush(standin: StandIn, bot: BotProcess, poll: Message, acknowledged: int) -> None:
    """New fans vote, several at once, and the bot is killed after so many of these votes were acknowledged."""
    guild, turns = standin.world.guild, asyncio.Semaphore(AT_ONCE)

    async def vote(fan: Member) -> None:
        async with turns:
            await (await standin.press(fan, poll, random.choice(poll.buttons[:2]))).original()

    before = len(acknowledged_votes(standin, poll))
    votes = [asyncio.create_task(vote(guild.add_member(f"Fan {number}"))) for number in range(VOTERS)]
    await standin.wait_for(lambda: len(acknowledged_votes(standin, poll)) > before + acknowledged, "the votes")
    await bot.killed()
    for unanswered in votes:
        unanswered.cancel()
    await asyncio.wait(votes)


def votes_after_a_kill(standin: StandIn, poll: Message, folder: Path) -> set[Ballot]:
    """The votes on disk: every one that was acknowledged, none that was not sent, and one a fan."""
    rows = on_disk(folder, "SELECT ballot_id, voter_id, option_id FROM ballots WHERE replaced_at IS NULL")
    stored = [Ballot(*row) for row in rows]
    sent = {ballot(press) for press in presses(standin, poll)}
    assert acknowledged_votes(standin, poll) <= set(stored) <= sent
    assert len({vote.voter for vote in stored}) == len(stored)
    return set(stored)


def presses(standin: StandIn, poll: Message) -> list[Exchange]:
    return [exchange for exchange in standin.world.exchanges.values() if exchange.message is poll]


def acknowledged_votes(standin: StandIn, poll: Message) -> set[Ballot]:
    answered = [press for press in presses(standin, poll) if press.answer]
    return {ballot(press) for press in answered if press.answer and "Your vote is stored" in press.answer.text}


def ballot(press: Exchange) -> Ballot:
    return Ballot(int(press.id), int(press.user.id), int(press.data["custom_id"].rsplit(":", 1)[1]))


async def catches_up(standin: StandIn, poll: Message, stored: set[Ballot]) -> None:
    """Returns once the card shows exactly these votes."""
    tally = Counter(vote.option for vote in stored)
    shown = [str(tally[1]), str(tally[2])]
    await standin.wait_for(lambda: re.findall(r"% · (\d+)$", poll.text, re.MULTILINE) == shown, f"a tally of {shown}")
    assert f"{len(stored)} votes" in poll.text


async def test_a_game_that_is_killed_goes_on_where_it_was_and_voids_a_question_whose_time_ran_out(
    standin: StandIn, guild: Guild, mina: Member, joon: Member, tmp_path: Path
) -> None:
    async with BotProcess(standin, tmp_path) as bot:
        await bot.ready()
        in_time = await question(standin, guild.channel("general"), mina, joon)
        too_late = await question(standin, guild.channel("spoilers"), mina, joon)
        for asked in (in_time, too_late):
            await lock_in(standin, mina, asked)
        await bot.killed()
    locked_in = {(game_of(asked), int(mina.id), RIGHT) for asked in (in_time, too_late)}
    assert set(on_disk(tmp_path, "SELECT game_id, user_id, choice FROM answers")) == locked_in

    let_time_run_out(tmp_path, too_late)
    async with BotProcess(standin, tmp_path) as bot:
        await bot.ready()
        await lock_in(standin, joon, in_time)
        await in_time.shows(f"Right: {mina.mention}")
        assert joon.mention in in_time.text
        await too_late.shows("this question counts for nobody")
        await too_late.channel.message_where("Question 2 of 2")
        await in_time.channel.message_where("Question 2 of 2")


def let_time_run_out(folder: Path, asked: Message) -> None:
    """Moves the end of a question's time to long ago, as if the bot had been away for so long."""
    end, game = "2026-01-01 00:00:00.000000", game_of(asked)
    with closing(sqlite3.connect(folder / "rooftop.db")) as database, database:
        database.execute("UPDATE rounds SET closes_at = ? WHERE game_id = ?", (end, game))
        database.execute("UPDATE deadlines SET due_at = ? WHERE subject_id = ?", (end, game))


def on_disk(folder: Path, query: str) -> list[tuple[int, ...]]:
    """What a query finds in a copy of the database, so that the bot itself meets what the kill has left."""
    with tempfile.TemporaryDirectory() as copy:
        shutil.copytree(folder, copy, dirs_exist_ok=True)
        with closing(sqlite3.connect(Path(copy, "rooftop.db"))) as database:
            return database.execute(query).fetchall()
