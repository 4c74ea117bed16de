"""Progress, ceilings, reposts, embargoes and seals."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Integer, String, Table, Text

from bot.db.columns import EpisodeCode, Instant, belongs, snowflake
from bot.db.tables.base import metadata

progress = Table(
    "progress",
    metadata,
    snowflake("user_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    Column("episode", EpisodeCode, nullable=False),
    Column("changed_at", Instant, nullable=False),
)

ceilings = Table(
    "ceilings",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("channel_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    Column("episode", EpisodeCode, nullable=False),
    snowflake("set_by"),
    Column("set_at", Instant, nullable=False),
)

# Whose the messages are that were posted in somebody's name, and what their labels say.
reposts = Table(
    "reposts",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("message_id", primary_key=True),
    snowflake("channel_id"),
    snowflake("author_id"),
    Column("show_id", String(64), nullable=False),
    Column("episode", EpisodeCode, nullable=False),
)

# What a seal says stands here, and in no message. Its files stand in the data folder, under the names kept here.
seals = Table(
    "seals",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("seal_id", primary_key=True),
    snowflake("channel_id"),
    # The channel around a thread: Discord tells of a channel's end, and not of that of every thread in it.
    snowflake("parent_id", nullable=True),
    # None until the card is known to stand.
    snowflake("message_id", nullable=True),
    snowflake("author_id"),
    Column("show_id", String(64), nullable=False),
    Column("episode", EpisodeCode, nullable=False),
    Column("text", Text, nullable=False),
    # None where nobody but its author has.
    snowflake("edited_by", nullable=True),
)
Index("ix_seals_message", seals.c.guild_id, seals.c.message_id)

seal_files = Table(
    "seal_files",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("seal_id", primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", String(64), nullable=False),
    belongs(("guild_id", "seal_id"), "seals"),
)

# Who asked to see a seal although they are behind: they are asked once.
seal_waivers = Table(
    "seal_waivers",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("seal_id", primary_key=True),
    snowflake("user_id", primary_key=True),
    belongs(("guild_id", "seal_id"), "seals"),
)

# Days after airing at which a show's spoilers stop being some.
embargoes = Table(
    "embargoes",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    Column("days", Integer, nullable=False),
    CheckConstraint("days BETWEEN 0 AND 365", name="days"),
)
