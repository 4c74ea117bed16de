"""What a server has said about itself."""

from __future__ import annotations

from sqlalchemy import Column, String, Table

from bot.db.columns import snowflake
from bot.db.tables.base import metadata

server_settings = Table(
    "server_settings",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("timezone", String(64)),
    Column("language", String(16)),
)
