"""Progress and ceilings, as both databases keep them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.db.tables import ceilings, progress
from bot.episodes import Episode
from bot.errors import Refusal
from bot.packs.library import Library
from bot.servers import Servers
from bot.settings import SEEDS
from bot.spoilers.rules.gates import Place
from bot.spoilers.service import SpoilerService
from bot.spoilers.store import SpoilerStore

if TYPE_CHECKING:
    from bot.db.engine import Database
    from bot.packs.show import Show

NOW = datetime(2026, 2, 1, 12, tzinfo=UTC)
# As large as Discord's ids are today, and as they will be for decades.
MINA, JOON, GUILD, CHANNEL, THREAD = (1_456_074_443_980_800_000 + number for number in range(5))


@cache
def shows() -> tuple[Show, Show]:
    """The shipped show, and one with another id."""
    show = Library.load(SEEDS).default
    other = replace(show, about=show.about.model_copy(update={"id": "another-show"}))
    return show, other


@pytest.fixture
def spoilers(database: Database) -> SpoilerService:
    return SpoilerService(SpoilerStore(database), Servers(database), Library(list(shows())), lambda: NOW)


async def test_a_fan_who_said_nothing_has_watched_nothing(spoilers: SpoilerService) -> None:
    show, _ = shows()
    assert await spoilers.reached(MINA, show) == Episode.NOTHING
    assert await spoilers.all_reached(MINA) == []
    assert await spoilers.forget(MINA, None) == 0


async def test_progress_is_one_per_fan_and_show_and_goes_back_too(spoilers: SpoilerService) -> None:
    show, other = shows()
    await spoilers.watched(MINA, show, Episode(1, 9))
    await spoilers.watched(MINA, show, Episode(1, 3))
    await spoilers.watched(MINA, other, Episode(2, 1))
    await spoilers.watched(JOON, show, Episode.NOTHING)
    assert await spoilers.all_reached(MINA) == [(show, Episode(1, 3)), (other, Episode(2, 1))]
    assert await spoilers.all_reached(JOON) == [(show, Episode.NOTHING)]


async def test_a_groups_progress_counts_whoever_said_nothing_as_at_nothing(spoilers: SpoilerService) -> None:
    show, _ = shows()
    await spoilers.watched(MINA, show, Episode(1, 9))
    assert await spoilers.reached_by([MINA, JOON], show) == {MINA: Episode(1, 9), JOON: Episode.NOTHING}
    assert await spoilers.reached_by([], show) == {}


async def test_forgetting_takes_one_show_or_all_and_only_from_that_fan(spoilers: SpoilerService) -> None:
    show, other = shows()
    for user in (MINA, JOON):
        await spoilers.watched(user, show, Episode(1, 9))
        await spoilers.watched(user, other, Episode(1, 1))
    assert await spoilers.forget(MINA, other) == 1
    assert await spoilers.all_reached(MINA) == [(show, Episode(1, 9))]
    assert await spoilers.forget(MINA, None) == 1
    assert len(await spoilers.all_reached(JOON)) == 2


async def test_progress_in_a_show_that_was_taken_away_is_kept_but_not_shown(
    spoilers: SpoilerService, database: Database
) -> None:
    show, other = shows()
    await spoilers.watched(MINA, other, Episode(1, 9))
    without = SpoilerService(SpoilerStore(database), Servers(database), Library([show]), lambda: NOW)
    assert await without.all_reached(MINA) == []
    assert await spoilers.all_reached(MINA) == [(other, Episode(1, 9))]


async def test_when_progress_was_said_is_stored_in_utc(spoilers: SpoilerService, database: Database) -> None:
    await spoilers.watched(MINA, shows()[0], Episode(1, 9))
    async with database.read() as connection:
        row = (await connection.execute(select(progress))).one()
    assert row.changed_at == NOW
    assert row.changed_at.tzinfo is not None


async def test_a_ceiling_holds_for_its_channel_and_the_threads_in_it(spoilers: SpoilerService) -> None:
    show, other = shows()
    await spoilers.set_ceiling(GUILD, CHANNEL, show, Episode(1, 6), by=MINA)
    assert await spoilers.ceiling(Place(GUILD, CHANNEL), show) == Episode(1, 6)
    assert await spoilers.ceiling(Place(GUILD, THREAD, (CHANNEL,)), show) == Episode(1, 6)
    assert await spoilers.ceiling(Place(GUILD, CHANNEL), other) is None
    assert await spoilers.ceiling(Place(GUILD, THREAD), show) is None
    assert await spoilers.ceiling(Place(GUILD + 1, CHANNEL), show) is None


async def test_a_later_ceiling_replaces_an_earlier_one_and_says_who_set_it(
    spoilers: SpoilerService, database: Database
) -> None:
    show, _ = shows()
    await spoilers.set_ceiling(GUILD, CHANNEL, show, Episode(1, 6), by=MINA)
    await spoilers.set_ceiling(GUILD, CHANNEL, show, Episode.NOTHING, by=JOON)
    async with database.read() as connection:
        row = (await connection.execute(select(ceilings))).one()
    assert (row.episode, row.set_by, row.set_at) == (Episode.NOTHING, JOON, NOW)


async def test_lifting_takes_one_show_or_all_of_a_channel(spoilers: SpoilerService) -> None:
    show, other = shows()
    for channel in (CHANNEL, THREAD):
        await spoilers.set_ceiling(GUILD, channel, show, Episode(1, 6), by=MINA)
        await spoilers.set_ceiling(GUILD, channel, other, Episode(1, 6), by=MINA)
    assert await spoilers.lift_ceiling(GUILD + 1, CHANNEL, None) == 0
    assert await spoilers.lift_ceiling(GUILD, CHANNEL, other) == 1
    assert await spoilers.lift_ceiling(GUILD, THREAD, None) == 2
    assert [(ceiling.channel_id, about) for ceiling, about in await spoilers.ceilings(GUILD)] == [(CHANNEL, show)]


async def test_a_channel_is_about_the_show_of_its_nearest_ceiling_else_the_default(spoilers: SpoilerService) -> None:
    show, other = shows()
    place = Place(GUILD, THREAD, (CHANNEL,))
    assert await spoilers.show_of(place) is show
    await spoilers.set_ceiling(GUILD, CHANNEL, other, Episode(1, 6), by=MINA)
    assert await spoilers.show_of(place) is other
    await spoilers.set_ceiling(GUILD, THREAD, show, Episode(1, 6), by=MINA)
    assert await spoilers.show_of(place) is show


async def test_the_ceiling_of_a_show_that_was_taken_away_leaves_the_channel_to_the_default(
    spoilers: SpoilerService, database: Database
) -> None:
    show, other = shows()
    await spoilers.set_ceiling(GUILD, CHANNEL, other, Episode(1, 6), by=MINA)
    without = SpoilerService(SpoilerStore(database), Servers(database), Library([show]), lambda: NOW)
    assert await without.show_of(Place(GUILD, CHANNEL)) is show
    assert await without.ceilings(GUILD) == []


async def test_an_unknown_plot_point_is_refused_with_what_was_typed_cut_short(spoilers: SpoilerService) -> None:
    with pytest.raises(Refusal) as refused:
        spoilers.plot_point(shows()[0], "x" * 500)
    assert refused.value.key == "refusal-unknown-plot-point"
    assert refused.value.values == {"typed": "x" * 60}
