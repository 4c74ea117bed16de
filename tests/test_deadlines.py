"""Deadlines ring in time, once, and again after whatever went wrong."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
import uvloop
from sqlalchemy import insert, select

from bot.db import tables
from bot.db.engine import Database
from bot.deadlines import Deadline, Deadlines
from bot.shards import Slot
from tests.stilltime import StillTime

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.databases import SqliteFiles

GUILD = 7
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


@pytest.fixture
async def time() -> StillTime:
    return StillTime()


class Bells:
    """Deadlines of kind "bell" that write down when each one rang."""

    def __init__(self, database: Database, time: StillTime) -> None:
        self.database = database
        self.time = time
        self.deadlines = Deadlines(database, time.now)
        self.rung: list[tuple[int, datetime]] = []
        self.broken: set[int] = set()
        self.deadlines.on("bell", self._ring)
        self.deadlines.on("hourglass", self._ring, ends_a_span=True)

    async def _ring(self, deadline: Deadline) -> None:
        self.rung.append((deadline.subject_id, self.time.now()))
        if deadline.subject_id in self.broken:
            raise ConnectionError

    async def set(self, subject: int, at: datetime, kind: str = "bell") -> None:
        async with self.database.write() as connection:
            await self.deadlines.set(connection, Deadline(GUILD, kind, subject, at))

    async def kept(self) -> list[int]:
        """The subjects whose deadlines are in the database."""
        async with self.database.read() as connection:
            return list((await connection.scalars(select(tables.deadlines.c.subject_id))).all())


@pytest.fixture
async def bells(database: Database, time: StillTime) -> AsyncIterator[Bells]:
    bells = Bells(database, time)
    yield bells
    await bells.deadlines.stop()


async def test_a_deadline_rings_once_when_it_is_due_and_is_then_forgotten(bells: Bells, time: StillTime) -> None:
    bells.deadlines.start()
    due = time.now() + MINUTE
    await bells.set(1, due)
    await time.advance(59)
    assert (bells.rung, await bells.kept()) == ([], [1])
    await time.advance(HOUR)
    assert (bells.rung, await bells.kept()) == ([(1, due)], [])


async def test_a_deadline_that_is_due_already_rings_as_soon_as_its_transaction_is_over(
    bells: Bells, time: StillTime
) -> None:
    bells.deadlines.start()
    await time.settle()
    async with bells.database.write() as connection:
        await bells.deadlines.set(connection, Deadline(GUILD, "bell", 1, time.now()))
        for _ in range(50):  # the alarm has every chance to ring too early
            await asyncio.sleep(0)
        async with bells.database.read() as other:
            await other.execute(select(tables.deadlines))
    await time.settle()
    assert [subject for subject, _ in bells.rung] == [1]


async def test_a_deadline_whose_transaction_fails_never_rings(bells: Bells, time: StillTime) -> None:
    bells.deadlines.start()

    async def fail_after_setting() -> None:
        async with bells.database.write() as connection:
            await bells.deadlines.set(connection, Deadline(GUILD, "bell", 1, time.now() + MINUTE))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail_after_setting()
    await time.advance(HOUR)
    assert bells.rung == []


async def test_deadlines_that_passed_while_nobody_looked_ring_at_the_start(bells: Bells, time: StillTime) -> None:
    await bells.set(1, time.now() + MINUTE)
    await bells.set(2, time.now() + HOUR)
    await time.advance(10 * MINUTE)
    assert bells.rung == []
    started = time.now()
    bells.deadlines.start()
    await time.settle()
    assert bells.rung == [(1, started)]


async def test_starting_again_rings_nothing_twice(bells: Bells, time: StillTime) -> None:
    await bells.set(1, time.now())
    bells.deadlines.start()
    bells.deadlines.start()
    await time.settle()
    bells.deadlines.start()
    await time.settle()
    assert len(bells.rung) == 1


async def test_an_earlier_deadline_set_later_rings_first(bells: Bells, time: StillTime) -> None:
    bells.deadlines.start()
    start = time.now()
    await bells.set(1, start + 10 * MINUTE)
    await bells.set(2, start + 2 * MINUTE)
    await time.advance(HOUR)
    assert bells.rung == [(2, start + 2 * MINUTE), (1, start + 10 * MINUTE)]


async def test_a_deadline_set_anew_takes_the_place_of_the_former(bells: Bells, time: StillTime) -> None:
    bells.deadlines.start()
    start = time.now()
    await bells.set(1, start + MINUTE)
    await bells.set(1, start + 5 * MINUTE)
    await time.advance(HOUR)
    assert bells.rung == [(1, start + 5 * MINUTE)]


async def test_a_cleared_deadline_does_not_ring(bells: Bells, time: StillTime) -> None:
    bells.deadlines.start()
    await time.settle()
    await bells.set(1, time.now() + MINUTE)
    async with bells.database.write() as connection:
        await bells.deadlines.clear(connection, GUILD, "bell", 1)
    await time.advance(HOUR)
    assert bells.rung == []


async def test_a_deadline_of_next_year_waits_until_then(bells: Bells, time: StillTime) -> None:
    bells.deadlines.start()
    due = time.now() + timedelta(hours=30)
    await bells.set(1, due)
    await time.advance(timedelta(hours=29, minutes=59))
    assert bells.rung == []
    await time.advance(HOUR)
    assert bells.rung == [(1, due)]


async def test_a_wall_clock_that_jumps_ahead_delays_a_deadline_by_an_hour_at_most(
    bells: Bells, time: StillTime
) -> None:
    bells.deadlines.start()
    await bells.set(1, time.now() + timedelta(days=2))
    time.set_wall_clock(ahead=timedelta(days=3))
    await time.advance(HOUR)
    assert len(bells.rung) == 1


async def test_what_is_set_after_the_wall_clock_jumped_ahead_rings_in_time(bells: Bells, time: StillTime) -> None:
    bells.deadlines.start()
    await bells.set(1, time.now() + 50 * MINUTE)
    await time.settle()
    time.set_wall_clock(ahead=timedelta(hours=2))
    due = time.now() + 5 * MINUTE
    await bells.set(2, due)
    await time.advance(6 * MINUTE)
    assert (2, due) in bells.rung


async def test_what_is_set_after_the_wall_clock_was_set_back_rings_in_time(bells: Bells, time: StillTime) -> None:
    bells.deadlines.start()
    await bells.set(1, time.now() + 10 * MINUTE)
    await time.settle()
    time.set_wall_clock(ahead=-timedelta(days=1))
    due = time.now() + 5 * MINUTE
    await bells.set(2, due)
    await time.advance(6 * MINUTE)
    assert bells.rung == [(2, due)]


async def test_the_deadlines_of_other_processes_servers_are_left_to_them(bells: Bells, time: StillTime) -> None:
    share, now = Slot(2, 2).share(4), time.now()
    rows = [
        {"guild_id": number << 22, "kind": "bell", "subject_id": number, "due_at": now + (number // 4) * MINUTE}
        for number in range(8)
    ]
    async with bells.database.write() as connection:
        await connection.execute(insert(tables.deadlines), rows)
    bells.deadlines.start(share.owns)
    await time.advance(HOUR)
    assert sorted(subject for subject, _ in bells.rung) == [2, 3, 6, 7]
    assert sorted(await bells.kept()) == [0, 1, 4, 5]


async def test_a_wall_clock_that_is_set_back_does_not_make_a_deadline_ring_early(bells: Bells, time: StillTime) -> None:
    bells.deadlines.start()
    due = time.now() + 10 * MINUTE
    await bells.set(1, due)
    time.set_wall_clock(ahead=-5 * MINUTE)
    await time.advance(14 * MINUTE)
    assert bells.rung == []
    await time.advance(MINUTE)
    assert bells.rung == [(1, due)]


async def test_a_span_is_as_long_as_it_was_where_the_wall_clock_is_set_back(bells: Bells, time: StillTime) -> None:
    bells.deadlines.start()
    await bells.set(1, time.now() + 10 * MINUTE, "hourglass")
    await bells.set(2, time.now() + 8 * MINUTE)
    await time.advance(4 * MINUTE)
    time.set_wall_clock(ahead=-HOUR)
    await bells.set(3, time.now() + 5 * MINUTE, "hourglass")
    await time.advance(6 * MINUTE - SECOND)
    assert [subject for subject, _ in bells.rung] == [3]
    await time.advance(SECOND)
    assert [subject for subject, _ in bells.rung] == [3, 1]
    await time.advance(HOUR)
    assert [subject for subject, _ in bells.rung] == [3, 1, 2]
    assert await bells.kept() == []


async def test_many_deadlines_of_one_moment_all_ring(bells: Bells, time: StillTime) -> None:
    due = time.now() + MINUTE
    rows = [{"guild_id": GUILD, "kind": "bell", "subject_id": subject, "due_at": due} for subject in range(220)]
    async with bells.database.write() as connection:
        await connection.execute(insert(tables.deadlines), rows)
    bells.deadlines.start()
    await time.advance(2 * MINUTE)
    assert sorted(subject for subject, _ in bells.rung) == list(range(220))
    assert await bells.kept() == []


async def test_deadlines_of_a_kind_that_nobody_handles_any_more_stand_in_nobodys_way(
    bells: Bells, time: StillTime
) -> None:
    rows = [
        {"guild_id": GUILD, "kind": "gone", "subject_id": subject, "due_at": time.now() - HOUR}
        for subject in range(300)
    ]
    async with bells.database.write() as connection:
        await connection.execute(insert(tables.deadlines), rows)
    await bells.set(1, time.now())
    bells.deadlines.start()
    await time.settle()
    assert [subject for subject, _ in bells.rung] == [1]
    assert len(await bells.kept()) == 300


async def test_a_handler_that_fails_is_called_again_later_and_later(bells: Bells, time: StillTime) -> None:
    bells.broken.add(1)
    start = time.now()
    await bells.set(1, start)
    bells.deadlines.start()
    await time.advance(4 * MINUTE)
    assert [(at - start).total_seconds() for _, at in bells.rung] == [0, 15, 45, 105, 225]
    bells.broken.clear()
    await time.advance(HOUR)
    assert len(bells.rung) == 6
    assert await bells.kept() == []


async def test_a_handler_that_keeps_failing_is_called_every_hour(bells: Bells, time: StillTime) -> None:
    bells.broken.add(1)
    await bells.set(1, time.now())
    bells.deadlines.start()
    await time.advance(timedelta(hours=8))
    latest = [at for _, at in bells.rung][-3:]
    assert [after - before for before, after in pairwise(latest)] == [HOUR, HOUR]


async def test_a_handler_that_fails_holds_no_other_deadline_up(bells: Bells, time: StillTime) -> None:
    bells.broken.add(1)
    bells.deadlines.start()
    start = time.now()
    await bells.set(1, start)
    await bells.set(2, start + timedelta(seconds=5))
    await time.advance(10)
    assert bells.rung == [(1, start), (2, start + timedelta(seconds=5))]


async def test_a_handler_may_set_the_next_deadline_of_its_subject(database: Database, time: StillTime) -> None:
    deadlines = Deadlines(database, time.now)
    rung: list[datetime] = []

    async def every_minute(deadline: Deadline) -> None:
        rung.append(time.now())
        async with database.write() as connection:
            await deadlines.set(connection, Deadline(GUILD, "chime", deadline.subject_id, time.now() + MINUTE))

    deadlines.on("chime", every_minute)
    deadlines.start()
    start = time.now()
    async with database.write() as connection:
        await deadlines.set(connection, Deadline(GUILD, "chime", 1, start + MINUTE))
    await time.advance(timedelta(minutes=3, seconds=30))
    assert rung == [start + MINUTE, start + 2 * MINUTE, start + 3 * MINUTE]
    await deadlines.stop()


async def test_stopping_waits_for_the_handler_that_runs_and_rings_nothing_more(
    database: Database, time: StillTime
) -> None:
    deadlines = Deadlines(database, time.now)
    begun, may_end = asyncio.Event(), asyncio.Event()
    ended: list[int] = []

    async def slow(deadline: Deadline) -> None:
        begun.set()
        await may_end.wait()
        ended.append(deadline.subject_id)

    deadlines.on("slow", slow)
    async with database.write() as connection:
        await deadlines.set(connection, Deadline(GUILD, "slow", 1, time.now()))
        await deadlines.set(connection, Deadline(GUILD, "slow", 2, time.now() + MINUTE))
    deadlines.start()
    await begun.wait()
    stopping = asyncio.create_task(deadlines.stop())
    await asyncio.sleep(0)
    assert not stopping.done()
    may_end.set()
    await stopping
    await time.advance(HOUR)
    assert ended == [1]


async def test_nothing_ticks_while_there_is_no_deadline(bells: Bells, time: StillTime) -> None:
    bells.deadlines.start()
    await time.settle()
    assert time.timers == 0


async def test_a_database_that_fails_for_a_moment_delays_deadlines_but_loses_none(
    bells: Bells, time: StillTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bells.set(1, time.now())
    with monkeypatch.context() as broken:
        broken.setattr(bells.database, "read", _refuse)
        bells.deadlines.start()
        await time.advance(10)
        assert bells.rung == []
    await time.advance(10)
    assert [subject for subject, _ in bells.rung] == [1]


async def test_a_deadline_that_cannot_be_crossed_off_is_not_rung_again_at_once(
    bells: Bells, time: StillTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bells.set(1, time.now())
    with monkeypatch.context() as full:
        full.setattr(bells.database, "transact", _refuse_to_write)
        bells.deadlines.start()
        await time.advance(14)
        assert len(bells.rung) == 1
    await time.advance(HOUR)
    assert await bells.kept() == []


async def _refuse_to_write(_work: object) -> None:
    raise OSError("the disk is full")


def test_deadlines_that_are_due_at_once_ring_on_the_loop_that_the_bot_runs_on(
    sqlite: SqliteFiles, tmp_path: Path
) -> None:
    async def evening() -> list[int]:
        async with sqlite.fresh(tmp_path, migrated=True) as url:
            database, rung, both = Database(url), list[int](), asyncio.Event()
            deadlines = Deadlines(database, lambda: datetime.now(UTC))

            async def ring(deadline: Deadline) -> None:
                rung.append(deadline.subject_id)
                if len(rung) == 2:
                    both.set()

            deadlines.on("bell", ring)
            deadlines.start()
            async with database.write() as connection:
                for subject in (1, 2):
                    await deadlines.set(connection, Deadline(GUILD, "bell", subject, datetime.now(UTC)))
            await both.wait()
            await deadlines.stop()
            await database.close()
            return rung

    assert sorted(uvloop.run(evening())) == [1, 2]


def _refuse() -> None:
    raise OSError("the disk is full")
