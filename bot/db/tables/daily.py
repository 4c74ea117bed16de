"""The three questions of a day: what was asked, who began it, and who answered what."""

from __future__ import annotations

from sqlalchemy import Column, Date, Integer, String, Table

from bot.db.columns import EpisodeCode, Instant, belongs, snowflake
from bot.db.tables.base import metadata

# The same for everybody in the server with the same reach, from the first of them who begins that day.
daily_questions = Table(
    "daily_questions",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("reached", EpisodeCode, primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("question_id", String(128), nullable=False),
)

daily_plays = Table(
    "daily_plays",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    snowflake("user_id", primary_key=True),
    # By the server's clocks.
    Column("day", Date, primary_key=True),
    # As it was when they began: what they watch meanwhile changes the next day's questions.
    Column("reached", EpisodeCode, nullable=False),
    Column("begun_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("shared_at", Instant),
)

daily_answers = Table(
    "daily_answers",
    metadata,
    snowflake("guild_id", primary_key=True),
    Column("show_id", String(64), primary_key=True),
    snowflake("user_id", primary_key=True),
    Column("day", Date, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    # Which of [answer, *wrong] was chosen: 0 is right.
    Column("choice", Integer, nullable=False),
    Column("answered_at", Instant, nullable=False),
    belongs(("guild_id", "show_id", "user_id", "day"), "daily_plays"),
)
