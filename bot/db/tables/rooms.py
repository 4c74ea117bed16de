"""Episode rooms, and the opening of a season's."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table, Text

from bot.db.columns import EpisodeCode, Instant, snowflake
from bot.db.tables.base import metadata

# An episode's discussion thread; that there is one only, this key sees to.
episode_rooms = Table(
    "episode_rooms",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    Column("episode", EpisodeCode, primary_key=True, autoincrement=False),
    snowflake("thread_id"),
    snowflake("parent_id"),
    snowflake("opened_by"),
    Column("opened_at", Instant, nullable=False),
)
Index("ix_episode_rooms_thread", episode_rooms.c.guild_id, episode_rooms.c.thread_id)

# The opening of a season's rooms while it goes on, and until its card shows the end.
room_walks = Table(
    "room_walks",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("walk_id", primary_key=True),
    Column("show_id", String(64), nullable=False),
    Column("season", Integer, nullable=False),
    snowflake("parent_id"),
    snowflake("channel_id"),
    snowflake("message_id", nullable=True),
    snowflake("started_by"),
    Column("next_number", Integer, nullable=False),
    Column("opened", Integer, nullable=False),
    snowflake("stopped_by", nullable=True),
    Column("problem", Text),
)
Index("uq_room_walks_season", room_walks.c.guild_id, room_walks.c.show_id, room_walks.c.season, unique=True)
