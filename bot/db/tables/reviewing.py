"""What a server's fans and moderators make of its questions."""

from __future__ import annotations

from sqlalchemy import Column, Index, String, Table, Text

from bot.db.columns import EpisodeCode, Instant, snowflake
from bot.db.tables.base import metadata

# A person reports a question once; `decided_at` closes what was reported of a question until then.
question_reports = Table(
    "question_reports",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("report_id", primary_key=True),
    Column("show_id", String(64), nullable=False),
    Column("question_id", String(128), nullable=False),
    snowflake("user_id"),
    Column("reason", String(16), nullable=False),
    # Empty where nothing was said.
    Column("words", Text, nullable=False),
    Column("reported_at", Instant, nullable=False),
    snowflake("decided_by", nullable=True),
    Column("decided_at", Instant),
)
Index(
    "uq_question_reports_person",
    *(question_reports.c[name] for name in ("guild_id", "show_id", "question_id", "user_id")),
    unique=True,
)

# What moderators decided and what stands of it: questions removed, spellings accepted. Taken back, a row goes.
question_decisions = Table(
    "question_decisions",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("decision_id", primary_key=True),
    Column("show_id", String(64), nullable=False),
    Column("question_id", String(128), nullable=False),
    Column("kind", String(16), nullable=False),
    # Empty for a removal.
    Column("spelling", String(64), nullable=False),
    snowflake("decided_by"),
    Column("decided_at", Instant, nullable=False),
)
Index(
    "uq_question_decisions_decision",
    *(question_decisions.c[name] for name in ("guild_id", "show_id", "question_id", "kind", "spelling")),
    unique=True,
)

# Questions that fans suggested, whatever became of them. One that may have been asked never changes its texts.
suggested_questions = Table(
    "suggested_questions",
    metadata,
    snowflake("guild_id", primary_key=True),
    snowflake("suggestion_id", primary_key=True),
    Column("show_id", String(64), nullable=False),
    snowflake("author_id"),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
    # One a line.
    Column("wrong", Text, nullable=False),
    Column("explanation", Text, nullable=False),
    Column("category", String(64), nullable=False),
    Column("difficulty", String(16), nullable=False),
    Column("safe_after", EpisodeCode, nullable=False),
    Column("state", String(16), nullable=False),
    # Why it was rejected, for its author; empty where nobody said.
    Column("reason", Text, nullable=False),
    Column("suggested_at", Instant, nullable=False),
    snowflake("decided_by", nullable=True),
    Column("decided_at", Instant),
)
Index(
    "ix_suggested_questions_state",
    *(suggested_questions.c[name] for name in ("guild_id", "state", "show_id")),
)
Index("ix_suggested_questions_author", suggested_questions.c.guild_id, suggested_questions.c.author_id)
