"""Processes that share a PostgreSQL keep out of each other's way; one that is killed is in nobody's, and replaced."""

from __future__ import annotations

import asyncio
import os
from signal import SIGCONT, SIGSTOP
from typing import TYPE_CHECKING, TypeVar

import pytest
from sqlalchemy import text

from bot.db import cluster
from bot.db.cluster import Seat, alone
from bot.db.engine import Database
from bot.errors import StartupError, Unavailable
from bot.shards import Slot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable
    from pathlib import Path

    from bot.shards import Share
    from tests.databases import PostgresServer

T = TypeVar("T")

_SESSION = (
    "SELECT {} FROM pg_locks WHERE locktype = 'advisory' AND objid = {} AND objsubid = 2 AND mode = 'ExclusiveLock'"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


class Hall:
    """A database, and the processes that sit at it, each with its own way there."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.seats: list[Seat] = []
        self.databases: list[Database] = []
        self.told: asyncio.Queue[str] = asyncio.Queue()
        self.spares: asyncio.Queue[str] = asyncio.Queue()
        self._waiting: list[asyncio.Task[Share]] = []

    def database(self) -> Database:
        self.databases.append(Database(self.url))
        return self.databases[-1]

    def seat(self, written: str) -> Seat:
        lost = lambda why: self.told.put_nowait(str(why))  # noqa: E731
        self.seats.append(Seat(self.database(), Slot.read(written), self.spares.put_nowait, lost))
        return self.seats[-1]

    async def spare(self, written: str, advised: int = 4) -> asyncio.Task[Share]:
        """One that waits, and what it will have."""
        self._waiting.append(asyncio.create_task(self.seat(written).take(advised)))
        assert "this process is a spare" in await soon(self.spares.get())
        return self._waiting[-1]

    def back(self, seat: Seat) -> asyncio.Event:
        """Happens when somebody sits again, and drops what it kept."""
        back = asyncio.Event()
        seat._database.notices.on("things", lambda _: None, back.set)
        return back

    async def session(self, number: int, what: str = "pid") -> int:
        """Something of the session that has a seat."""
        database = Database(self.url)
        async with database.read() as connection:
            found: int = (await connection.execute(text(_SESSION.format(what, number)))).scalar_one()
        await database.close()
        return found

    async def cut_off(self, number: int = 1) -> None:
        """Ends the connection of the one who has a seat."""
        assert await self.session(number, "pg_terminate_backend(pid)")

    async def close(self) -> None:
        for waiting in self._waiting:
            waiting.cancel()
        await asyncio.gather(*self._waiting, return_exceptions=True)
        for seat in self.seats:
            await seat.leave()
        for database in self.databases:
            await database.close()


@pytest.fixture
async def hall(postgresql: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hall]:
    monkeypatch.setattr(cluster, "PATIENCE", 0.05)
    monkeypatch.setattr(cluster, "GLANCE", 0.01)
    monkeypatch.setattr(cluster, "LONGEST_PAUSE", 0.05)
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
    seat = hall.seat("1/2")
    back = hall.back(seat)
    await seat.take(4)
    await hall.seat("2/2").take(4)
    await (asyncio.to_thread(postgresql.restart) if restarted else hall.cut_off())
    await soon(back.wait())
    with pytest.raises(StartupError, match="runs already"):
        await hall.seat("1/2").take(4)
    assert hall.told.empty()


@pytest.mark.parametrize("written", ["1/1", "any/1"])
async def test_whoever_finds_the_seat_taken_by_somebody_else_must_not_go_on_for_a_moment(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 60.0)
    seat, successor = hall.seat(written), hall.seat("1/1")
    sit, successor_sits = seat._sit, asyncio.Event()

    async def dawdle() -> Share:
        await successor_sits.wait()
        return await sit()

    await seat.take(1)
    monkeypatch.setattr(seat, "_sit", dawdle)
    await hall.cut_off()
    await successor.take(1)
    successor_sits.set()
    assert "Another process has become 1/1 while" in await soon(hall.told.get())


async def test_whoever_may_have_any_seat_takes_the_first_that_is_free(hall: Hall) -> None:
    await hall.seat("2/3").take(6)
    shares = [await hall.seat("any/3").take(6) for _ in range(2)]
    assert [list(share.shards) for share in shares] == [[0, 1], [4, 5]]
    assert [str(seat.slot) for seat in hall.seats] == ["2/3", "1/3", "3/3"]
    assert hall.spares.empty()


async def test_a_spare_takes_the_seat_of_the_first_that_falls_with_the_shards_agreed_on_before(hall: Hall) -> None:
    await hall.seat("any/2").take(4)
    second = hall.seat("any/2")
    await second.take(4)
    spares = await hall.spare("any/2", advised=6), await hall.spare("any/2", advised=6)
    await second.leave()
    (seated,), (spare,) = await asyncio.wait(spares, return_when=asyncio.FIRST_COMPLETED)
    assert seated.result() == Slot(2, 2).share(4)
    assert not spare.done()
    with pytest.raises(StartupError, match=r"Process 2/2 runs already .* or any/2, with which it waits"):
        await hall.seat("2/2").take(4)
    assert hall.spares.empty()  # it says so once


async def test_a_spare_waits_for_a_database_that_is_away_and_lets_those_who_sat_sit_down_first(
    hall: Hall, postgresql: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 0.5)
    seat = hall.seat("any/1")
    await seat.take(4)
    spare = await hall.spare("any/1", advised=6)
    back, spare_back = map(hall.back, hall.seats)
    await asyncio.to_thread(postgresql.restart)
    await soon(back.wait())
    assert not spare.done()
    await seat.leave()
    assert (await soon(spare)).of == 4
    monkeypatch.setattr(cluster, "PATIENCE", 60.0)
    await hall.cut_off()  # who sits has no patience with others
    await soon(spare_back.wait())
    assert hall.told.empty()


async def test_a_connection_that_dies_without_a_word_is_noticed_and_leaves_its_seat_to_the_next_one(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nobody_hears(_connection: object) -> None:
        os.kill(session, SIGCONT)

    monkeypatch.setattr(cluster, "HEARTBEAT", 0.01)
    monkeypatch.setattr(cluster, "SILENCE", 0.2)
    monkeypatch.setattr(cluster, "PATIENCE", 5.0)
    monkeypatch.setattr(cluster, "_drop", nobody_hears)
    seat = hall.seat("1/1")
    back = hall.back(seat)
    await seat.take(1)
    session = await hall.session(1)
    os.kill(session, SIGSTOP)
    await soon(back.wait())
    assert await hall.session(1) != session
    monkeypatch.undo()


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
    told = {await soon(heard.get()) for _ in range(3)}
    assert told == {("one", (7, 8)), ("other", (7, 8))}


async def soon(coming: Awaitable[T]) -> T:
    return await asyncio.wait_for(coming, 10)
