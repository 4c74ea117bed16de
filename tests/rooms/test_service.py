"""What becomes of rooms and of the walk through a season, on either database."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Table, select

from bot.db.tables import ceilings, deadlines, episode_rooms, room_walks
from bot.deadlines import Deadlines
from bot.episodes import Episode
from bot.errors import Refusal
from bot.packs.library import Library
from bot.rooms.rules import Walk
from bot.rooms.service import INTERVAL, RoomService
from bot.servers import Servers
from bot.settings import SEEDS
from bot.spoilers.rules.gates import Place
from bot.spoilers.service import SpoilerService
from bot.spoilers.store import SpoilerStore

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.packs.show import Show

GUILD, ELSEWHERE, CHANNEL, FORUM, THREAD, OTHER = (1_456_074_443_980_800_000 + number for number in range(6))
MINA, JOON, MODERATOR = 11, 12, 13
FOUR, FIVE = Episode(1, 4), Episode(1, 5)
WALK = Walk(GUILD, 900, "all-of-us-are-dead", 1, CHANNEL, CHANNEL, None, MODERATOR)


class House:
    """A room service with a clock that is set by hand."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = datetime(2026, 7, 1, 12, tzinfo=UTC)
        self.library = Library.load(SEEDS)
        self.changed: list[int] = []
        self.spoilers = SpoilerService(SpoilerStore(database), Servers(database), self.library, self.clock)
        self.spoilers.when_ceilings_change(self.tell)
        self.rooms = RoomService(database, Deadlines(database, self.clock), self.spoilers, self.clock)

    def clock(self) -> datetime:
        return self.now

    async def tell(self, _: AsyncConnection, guild: int) -> None:
        self.changed.append(guild)

    @property
    def show(self) -> Show:
        return self.library.default

    async def rows(self, table: Table) -> list[Any]:
        async with self.database.read() as connection:
            return list((await connection.execute(select(table))).all())

    async def due(self) -> list[datetime]:
        return [row.due_at for row in await self.rows(deadlines)]


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


async def test_a_room_comes_with_its_ceiling(house: House) -> None:
    assert await house.rooms.find(GUILD, house.show, FOUR) is None
    room = await house.rooms.opened(GUILD, house.show, FOUR, THREAD, CHANNEL, MINA)
    assert await house.rooms.find(GUILD, house.show, FOUR) == room
    assert await house.spoilers.ceiling(Place(GUILD, THREAD, (CHANNEL,)), house.show) == FOUR
    assert await house.spoilers.ceiling(Place(GUILD, CHANNEL), house.show) is None
    assert house.changed == [GUILD]


async def test_of_two_at_once_one_room_stands_and_both_learn_which(house: House) -> None:
    opening = [house.rooms.opened(GUILD, house.show, FOUR, thread, CHANNEL, MINA) for thread in (THREAD, OTHER)]
    first, second = await asyncio.gather(*opening)
    assert first == second
    (row,) = await house.rows(ceilings)
    assert row.channel_id == first.thread_id


async def test_the_same_episode_has_a_room_in_each_server(house: House) -> None:
    await house.rooms.opened(GUILD, house.show, FOUR, THREAD, CHANNEL, MINA)
    await house.rooms.opened(ELSEWHERE, house.show, FOUR, OTHER, FORUM, MINA)
    assert [room.thread_id for room in await house.rooms.of_show(GUILD, house.show)] == [THREAD]


async def test_rooms_are_listed_in_the_order_of_airing(house: House) -> None:
    await house.rooms.opened(GUILD, house.show, FIVE, THREAD, CHANNEL, MINA)
    await house.rooms.opened(GUILD, house.show, FOUR, OTHER, CHANNEL, MINA)
    assert [room.episode for room in await house.rooms.of_show(GUILD, house.show)] == [FOUR, FIVE]


async def test_a_shows_rooms_are_where_the_newest_one_is(house: House) -> None:
    assert await house.rooms.parent(GUILD, house.show) is None
    await house.rooms.opened(GUILD, house.show, FOUR, THREAD, CHANNEL, MINA)
    house.now += timedelta(days=1)
    await house.rooms.opened(GUILD, house.show, FIVE, OTHER, FORUM, MINA)
    assert await house.rooms.parent(GUILD, house.show) == FORUM
    assert await house.rooms.parent(ELSEWHERE, house.show) is None


@pytest.mark.parametrize("deleted", [THREAD, CHANNEL])
async def test_a_deleted_thread_or_channel_takes_its_rooms_and_their_ceilings_along(house: House, deleted: int) -> None:
    await house.rooms.opened(GUILD, house.show, FOUR, THREAD, CHANNEL, MINA)
    await house.rooms.opened(GUILD, house.show, FIVE, OTHER, FORUM, MINA)
    await house.rooms.channel_deleted(ELSEWHERE, deleted)
    assert len(await house.rows(episode_rooms)) == 2
    house.changed.clear()
    await house.rooms.channel_deleted(GUILD, deleted)
    assert [room.thread_id for room in await house.rooms.of_show(GUILD, house.show)] == [OTHER]
    assert [row.channel_id for row in await house.rows(ceilings)] == [OTHER]
    assert house.changed == [GUILD]


async def test_a_walk_is_due_in_a_while_and_again_after_each_room(house: House) -> None:
    await house.rooms.start(WALK)
    assert await house.due() == [house.now + INTERVAL]
    house.now += INTERVAL
    walk = await house.rooms.passed(WALK, opened=True)
    assert (walk.next_number, walk.opened) == (2, 1)
    assert await house.due() == [house.now + INTERVAL]
    walk = await house.rooms.passed(walk, opened=False)
    assert (walk.next_number, walk.opened) == (3, 1)
    assert await house.rooms.walk(GUILD, WALK.walk_id) == walk


async def test_a_season_is_opened_once_at_a_time(house: House) -> None:
    await house.rooms.start(WALK)
    with pytest.raises(Refusal, match="season-running"):
        await house.rooms.start(replace(WALK, walk_id=901))
    await house.rooms.start(replace(WALK, walk_id=901, season=2))
    await house.rooms.start(replace(WALK, guild_id=ELSEWHERE))
    await house.rooms.forget(WALK)
    await house.rooms.start(replace(WALK, walk_id=902))


async def test_a_card_that_is_posted_while_the_walk_goes_on_undoes_nothing(house: House) -> None:
    await house.rooms.start(WALK)
    await house.rooms.passed(WALK, opened=True)
    await house.rooms.posted(WALK, 77)
    assert await house.rooms.walk(GUILD, WALK.walk_id) == replace(WALK, message_id=77, next_number=2, opened=1)


@pytest.mark.parametrize(("by", "is_moderator"), [(MODERATOR, False), (JOON, True)])
async def test_whoever_started_it_and_moderators_stop_a_walk(house: House, by: int, is_moderator: bool) -> None:
    await house.rooms.start(WALK)
    walk = await house.rooms.stop(GUILD, WALK.walk_id, by, is_moderator=is_moderator)
    assert walk.stopped_by == by
    assert walk.next_of(house.show.episodes) is None
    assert await house.due() == [house.now]


async def test_a_room_that_was_under_way_does_not_undo_a_stop(house: House) -> None:
    await house.rooms.start(WALK)
    await house.rooms.stop(GUILD, WALK.walk_id, MODERATOR, is_moderator=True)
    walk = await house.rooms.passed(WALK, opened=True)
    assert (walk.stopped_by, walk.opened) == (MODERATOR, 1)


async def test_a_fan_cannot_stop_a_walk_and_nobody_one_that_is_over_or_elsewhere(house: House) -> None:
    await house.rooms.start(WALK)
    with pytest.raises(Refusal, match="moderators-only"):
        await house.rooms.stop(GUILD, WALK.walk_id, MINA, is_moderator=False)
    for guild, walk_id in ((ELSEWHERE, WALK.walk_id), (GUILD, 5)):
        with pytest.raises(Refusal, match="season-over"):
            await house.rooms.stop(guild, walk_id, MINA, is_moderator=True)


async def test_what_cannot_be_mended_ends_a_walk(house: House) -> None:
    await house.rooms.start(WALK)
    walk = await house.rooms.failed(WALK, "It was forbidden.")
    assert walk.next_of(house.show.episodes) is None
    await house.rooms.forget(walk)
    assert (await house.rows(room_walks), await house.rows(deadlines)) == ([], [])
