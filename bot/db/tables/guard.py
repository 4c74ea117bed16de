"""What a server told its guard, and what that did."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, String, Table, Text, text

from bot.db.columns import EpisodeCode, Instant, snowflake
from bot.db.tables.base import metadata

# How a server's guard acts: channel 0 stands for the whole server.
guard_modes = Table(
    "guard_modes",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("channel_id", primary_key=True),
    Column("mode", String(8), nullable=False),
    # None where the mode says how sure the guard has to be.
    Column("strictness", String(16)),
    snowflake("set_by"),
    Column("set_at", Instant, nullable=False),
)

guard_settings = Table(
    "guard_settings",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("log_channel_id", nullable=True),
    Column("automod", Boolean, nullable=False, server_default=text("false")),
)

guard_exempt_roles = Table(
    "guard_exempt_roles",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("role_id", primary_key=True),
)

guard_phrases = Table(
    "guard_phrases",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("phrase_id", primary_key=True),
    Column("text", String(100), nullable=False),
    Column("show_id", String(64), nullable=False),
    Column("episode", EpisodeCode, nullable=False),
    snowflake("added_by"),
    Column("added_at", Instant, nullable=False),
)

# What a server was taught to let through. A sense may be long, so its digest is the key.
guard_lessons = Table(
    "guard_lessons",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("digest", String(32), primary_key=True),
    Column("sense", Text, nullable=False),
    Column("show_id", String(64), nullable=False),
    Column("point_id", String(64), nullable=False),
    Column("words", Text, nullable=False),
    snowflake("taught_by"),
    Column("taught_at", Instant, nullable=False),
)

# What the guard did about a message. Its text is kept for some days, so that this can be taken back, and then goes.
guard_actions = Table(
    "guard_actions",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("message_id", primary_key=True),
    snowflake("channel_id"),
    snowflake("author_id"),
    Column("mode", String(8), nullable=False),
    Column("reasons", JSON, nullable=False),
    Column("text", Text, nullable=False),
    Column("acted_at", Instant, nullable=False),
    snowflake("replied_to_id", nullable=True),
    snowflake("notice_id", nullable=True),
    Column("repost_ids", JSON, nullable=False),
    snowflake("log_channel_id", nullable=True),
    snowflake("log_id", nullable=True),
    Column("lacked", String(200)),
    Column("outcome", String(16)),
    snowflake("outcome_by", nullable=True),
)
