"""Polls and their ballots."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text

from bot.db.columns import EpisodeCode, Instant, belongs, snowflake
from bot.db.tables.base import metadata

polls = Table(
    "polls",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    snowflake("channel_id"),
    snowflake("message_id", nullable=True),
    snowflake("author_id"),
    Column("kind", String(16), nullable=False),
    Column("question", Text, nullable=False),
    Column("note", Text),
    Column("results", String(16), nullable=False),
    Column("show_id", String(64)),
    Column("safe_after", EpisodeCode),
    Column("hidden", Boolean, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("closes_at", Instant),
    Column("closed_at", Instant),
    # The latest ballot that the public card is known to show, 0 for none; NULL when it does not show its close yet.
    # A card that is behind is edited at start-up.
    snowflake("shown_ballot_id", nullable=True),
)

poll_options = Table(
    "poll_options",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    Column("option_id", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    belongs(("guild_id", "poll_id"), "polls"),
)

# A ballot is never changed or removed: a changed vote is a new ballot, and the older one is marked replaced.
# Its id is the snowflake of the press that cast it, so that the same press cannot count twice.
ballots = Table(
    "ballots",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("poll_id", primary_key=True),
    snowflake("ballot_id", primary_key=True),
    Column("option_id", Integer, primary_key=True, autoincrement=False),
    snowflake("voter_id"),
    Column("cast_at", Instant, nullable=False),
    Column("replaced_at", Instant),
    belongs(("guild_id", "poll_id"), "polls"),
    belongs(("guild_id", "poll_id", "option_id"), "poll_options"),
)
Index(
    "uq_ballots_standing",
    ballots.c.guild_id,
    ballots.c.poll_id,
    ballots.c.voter_id,
    ballots.c.option_id,
    unique=True,
    sqlite_where=ballots.c.replaced_at.is_(None),
    postgresql_where=ballots.c.replaced_at.is_(None),
)
