"""What servers have planned."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, DateTime, Index, Integer, String, Table

from bot.db.columns import Instant, snowflake
from bot.db.tables.base import metadata

plans = Table(
    "plans",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("plan_id", primary_key=True),
    Column("kind", String(16), nullable=False),
    snowflake("channel_id"),
    snowflake("host_id"),
    Column("at", Instant, nullable=False),
    # What clocks in its zone show then: what stays the same from one time to the next.
    Column("wall", DateTime, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("repeat", String(8), nullable=False),
    # Minutes before it at which a reminder comes; 0 for none.
    Column("notice", Integer, nullable=False),
    snowflake("role_id", nullable=True),
    snowflake("message_id", nullable=True),
    snowflake("event_id", nullable=True),
    Column("reminded", Boolean, nullable=False),
    Column("waiting", Boolean, nullable=False),
    Column("wishes", JSON, nullable=False),
)
Index("ix_plans_channel", plans.c.guild_id, plans.c.channel_id)
