"""Packs of a server's own."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table, Text

from bot.db.columns import EpisodeCode, Instant, belongs, snowflake
from bot.db.tables.base import metadata

own_packs = Table(
    "own_packs",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("pack_id", primary_key=True),
    Column("show_id", String(64), nullable=False),
    Column("name", Text, nullable=False),
    # As the file says; empty where it does not.
    Column("author", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("state", String(16), nullable=False),
    # Counts the times that questions were added: what is remembered of a pack holds for one revision.
    Column("revision", Integer, nullable=False),
    Column("questions", Integer, nullable=False),
    # Who brought what came last, and when.
    snowflake("imported_by"),
    Column("imported_at", Instant, nullable=False),
)
Index("ix_own_packs_state", *(own_packs.c[name] for name in ("guild_id", "state", "show_id")))

own_questions = Table(
    "own_questions",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("pack_id", primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
    # One a line.
    Column("wrong", Text, nullable=False),
    Column("accept", Text, nullable=False),
    Column("explanation", Text, nullable=False),
    Column("category", String(64), nullable=False),
    Column("difficulty", String(16), nullable=False),
    Column("safe_after", EpisodeCode, nullable=False),
    belongs(("guild_id", "pack_id"), "own_packs"),
)
