"""How tables are keyed, and that values come back as they went in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Table, UniqueConstraint, insert, select

from bot.db.tables import deadlines, metadata, progress
from bot.episodes import Episode

if TYPE_CHECKING:
    from bot.db.engine import Database

SERVERS = [table for table in metadata.sorted_tables if "guild_id" in table.c]
LARGEST_ID = 2**63 - 1


@pytest.mark.parametrize("table", SERVERS, ids=lambda table: table.name)
def test_a_servers_table_has_the_server_first_in_its_key(table: Table) -> None:
    assert next(iter(table.primary_key)).name == "guild_id"


@pytest.mark.parametrize("table", SERVERS, ids=lambda table: table.name)
def test_a_servers_table_points_into_the_same_server_only(table: Table) -> None:
    for key in table.foreign_key_constraints:
        assert key.column_keys[0] == "guild_id"
        assert key.elements[0].column.name == "guild_id"


@pytest.mark.parametrize("table", SERVERS, ids=lambda table: table.name)
def test_what_is_unique_is_so_within_its_server_as_distributing_a_table_by_server_wants_it(table: Table) -> None:
    unique = [index.columns for index in table.indexes if index.unique]
    unique += [constraint.columns for constraint in table.constraints if isinstance(constraint, UniqueConstraint)]
    assert [str(columns) for columns in unique if next(iter(columns)).name != "guild_id"] == []


def test_only_what_is_named_here_belongs_to_no_server() -> None:
    """Small tables: where the others are distributed, each node has these whole."""
    own = {table.name for table in metadata.sorted_tables} - {table.name for table in SERVERS}
    assert own == {"installation", "progress"}


async def test_a_moment_comes_back_aware_in_utc_and_to_the_microsecond(database: Database) -> None:
    in_seoul = datetime(2026, 1, 28, 17, 0, 0, 123456, tzinfo=timezone(timedelta(hours=9)))
    async with database.write() as connection:
        await connection.execute(insert(deadlines), {"guild_id": 1, "kind": "k", "subject_id": 2, "due_at": in_seoul})
        found = (await connection.execute(select(deadlines.c.due_at))).scalar_one()
    assert found == in_seoul
    assert found.tzinfo is not None
    assert found.utcoffset() == timedelta()


async def test_moments_from_different_zones_are_compared_as_moments(database: Database) -> None:
    noon = datetime(2026, 1, 28, 12, tzinfo=UTC)
    an_hour_before_in_seoul = datetime(2026, 1, 28, 20, tzinfo=timezone(timedelta(hours=9)))
    async with database.write() as connection:
        await connection.execute(
            insert(deadlines), {"guild_id": 1, "kind": "k", "subject_id": 2, "due_at": an_hour_before_in_seoul}
        )
        earlier = select(deadlines.c.subject_id).where(deadlines.c.due_at < noon)
        assert (await connection.scalars(earlier)).all() == [2]


async def test_the_largest_id_that_discord_can_ever_give_fits(database: Database) -> None:
    row = {"user_id": LARGEST_ID, "show_id": "s", "episode": Episode.NOTHING, "changed_at": datetime.now(UTC)}
    async with database.write() as connection:
        await connection.execute(insert(progress), row)
        assert (await connection.execute(select(progress.c.user_id))).scalar_one() == LARGEST_ID


async def test_episodes_come_back_as_episodes_in_the_order_of_airing(database: Database) -> None:
    episodes = [Episode.NOTHING, Episode(1, 2), Episode(1, 10), Episode(2, 1)]
    rows = [
        {"user_id": user, "show_id": "s", "episode": episode, "changed_at": datetime.now(UTC)}
        for user, episode in enumerate(reversed(episodes), 1)
    ]
    async with database.write() as connection:
        await connection.execute(insert(progress), rows)
        found = await connection.scalars(select(progress.c.episode).order_by(progress.c.episode))
        assert found.all() == episodes
