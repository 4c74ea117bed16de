"""What the installation keeps of itself: what it remembers, and what is due."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table, Text, text

from bot.db.columns import Instant, snowflake
from bot.db.tables.base import metadata

# What this installation remembers of itself, such as the hash of the commands it last synced.
installation = Table(
    "installation",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

deadlines = Table(
    "deadlines",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("kind", String(32), primary_key=True),
    snowflake("subject_id", primary_key=True),
    Column("due_at", Instant, nullable=False, index=True),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
)
