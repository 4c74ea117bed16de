"""Processes that share a PostgreSQL keep out of each other's way, and one that is killed is in nobody's."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from bot.db import cluster
from bot.db.cluster import Seat, alone
from bot.db.engine import Database
from bot.errors import StartupError, Unavailable
from bot.shards import Slot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.databases import PostgresServer

_CUT_OFF = text(
    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = 1 AND objsubid = 2"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


class Hall:
    """A database, and the processes that sit at it, each with its own way there."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.seats: list[Seat] = []
        self.databases: list[Database] = []
        self.told: asyncio.Queue[str] = asyncio.Queue()

    def database(self) -> Database:
        self.databases.append(Database(self.url))
        return self.databases[-1]

    def seat(self, written: str) -> Seat:
        self.seats.append(Seat(self.database(), Slot.read(written), lambda why: self.told.put_nowait(str(why))))
        return self.seats[-1]

    async def close(self) -> None:
        for seat in self.seats:
            await seat.leave()
        for database in self.databases:
            await database.close()


@pytest.fixture
async def hall(postgresql: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hall]:
    monkeypatch.setattr(cluster, "PATIENCE", 0.05)
    monkeypatch.setattr(cluster, "APART", 0.0)
    async with postgresql.fresh(tmp_path, migrated=True) as url:
        hall = Hall(url)
        yield hall
        await hall.close()


async def test_whoever_comes_first_says_how_many_shards_there_are_until_all_have_left(hall: Hall) -> None:
    first, second = hall.seat("1/2"), hall.seat("2/2")
    assert list((await first.take(4)).shards) == [0, 1]
    assert list((await second.take(6)).shards) == [2, 3]
    await first.leave()
    assert list((await hall.seat("1/2").take(6)).shards) == [0, 1]
    for seat in hall.seats:
        await seat.leave()
    assert list((await hall.seat("2/2").take(6)).shards) == [3, 4, 5]


async def test_two_that_come_at_the_same_time_agree(hall: Hall) -> None:
    shares = await asyncio.gather(hall.seat("1/2").take(4), hall.seat("2/2").take(6))
    assert shares[0].of == shares[1].of


async def test_there_are_no_fewer_shards_than_processes(hall: Hall) -> None:
    assert list((await hall.seat("2/2").take(1)).shards) == [1]


async def test_a_seat_is_taken_once(hall: Hall) -> None:
    await hall.seat("1/2").take(4)
    with pytest.raises(StartupError, match="Process 1/2 runs already"):
        await hall.seat("1/2").take(4)
    assert list((await hall.seat("2/2").take(4)).shards) == [2, 3]


async def test_all_processes_are_told_the_same_number_of_them(hall: Hall) -> None:
    await hall.seat("1/2").take(4)
    with pytest.raises(StartupError, match=r"says 3/3, but the processes that run on this database are 2"):
        await hall.seat("3/3").take(4)


@pytest.mark.parametrize("restarted", [False, True], ids=["a connection", "the server"])
async def test_a_seat_that_was_lost_with_the_connection_is_taken_again_and_what_was_kept_is_dropped(
    hall: Hall, postgresql: PostgresServer, restarted: bool
) -> None:
    seat, dropped = hall.seat("1/2"), asyncio.Event()
    seat._database.notices.on("things", lambda _: None, dropped.set)
    await seat.take(4)
    await hall.seat("2/2").take(4)
    await (asyncio.to_thread(postgresql.restart) if restarted else cut_off(hall))
    await asyncio.wait_for(dropped.wait(), 10)
    with pytest.raises(StartupError, match="runs already"):
        await hall.seat("1/2").take(4)
    assert hall.told.empty()


async def test_whoever_finds_the_seat_taken_by_somebody_else_must_not_go_on(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat, successor = hall.seat("1/1"), hall.seat("1/1")
    sit, successor_sits = seat._sit, asyncio.Event()

    async def dawdle(shards: int) -> object:
        await successor_sits.wait()
        return await sit(shards)

    await seat.take(1)
    monkeypatch.setattr(seat, "_sit", dawdle)
    await cut_off(hall)
    await successor.take(1)
    successor_sits.set()
    assert "runs already" in await asyncio.wait_for(hall.told.get(), 10)


async def test_what_one_does_alone_is_done_before_the_next_begins(hall: Hall) -> None:
    done: list[str] = []

    async def work(name: str) -> None:
        async with alone(hall.database(), 1):
            done.append(f"{name} begins")
            await asyncio.sleep(0)
            done.append(f"{name} ends")

    await asyncio.gather(*map(work, "abc"))
    assert [line.split()[0] for line in done[::2]] == [line.split()[0] for line in done[1::2]]
    assert [line.split()[1] for line in done] == ["begins", "ends"] * 3


async def test_a_turn_to_identify_waits_for_the_last_one_in_its_bucket_only(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "APART", 60.0)
    first, second = hall.seat("1/2"), hall.seat("2/2")
    await first.turn(0)
    await second.turn(1)
    waiting = asyncio.create_task(second.turn(0))
    done, _ = await asyncio.wait({waiting, asyncio.create_task(first.turn(2))}, return_when=asyncio.FIRST_COMPLETED)
    assert waiting not in done
    waiting.cancel()
    await asyncio.wait({waiting})
    monkeypatch.setattr(cluster, "APART", 0.0)
    await second.turn(0)


async def test_a_database_that_is_away_keeps_nobody_from_identifying(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> None:
        raise Unavailable("restarting")

    seat = hall.seat("1/1")
    monkeypatch.setattr(seat._database, "write", away)
    await seat.turn(0)


async def test_a_notice_reaches_every_process_once_it_is_true(hall: Hall) -> None:
    one, other, heard = hall.seat("1/2"), hall.seat("2/2"), asyncio.Queue[tuple[str, tuple[int, ...]]]()
    for name, seat in (("one", one), ("other", other)):
        seat._database.notices.on("things", lambda *ids, n=name: heard.put_nowait((n, ids)), lambda: None)
        await seat.take(2)
    async with one._database.write() as connection:
        await one._database.notices.tell(connection, "things", 7, 8)
        await one._database.notices.tell(connection, "unheard of", 9)
        assert heard.empty()
    told = {await asyncio.wait_for(heard.get(), 10) for _ in range(3)}
    assert told == {("one", (7, 8)), ("other", (7, 8))}


async def cut_off(hall: Hall) -> None:
    """Ends the connection of the one who has the first seat."""
    database = hall.database()
    async with database.read() as connection:
        assert (await connection.execute(_CUT_OFF)).scalar() is True
