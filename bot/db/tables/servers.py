"""What a server has said about itself."""

from __future__ import annotations

from sqlalchemy import Column, SmallInteger, String, Table

from bot.db.columns import snowflake
from bot.db.tables.base import metadata

server_settings = Table(
    "server_settings",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("timezone", String(64)),
    Column("language", String(16)),
    Column("show_id", String(64)),
    # Who may start games and polls: everybody where no role is named.
    snowflake("games_role_id", nullable=True),
    snowflake("polls_role_id", nullable=True),
    # The role that is reminded of what is planned.
    snowflake("ping_role_id", nullable=True),
    # How games are played where nobody says.
    Column("questions", SmallInteger),
    Column("seconds", SmallInteger),
    Column("answers", String(8)),
)
