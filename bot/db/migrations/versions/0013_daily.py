"""The three questions of a day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "daily_questions",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("reached", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("question_id", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "show_id", "day", "reached", "number", name=op.f("pk_daily_questions")),
    )
    op.create_table(
        "daily_plays",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("reached", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("shared_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "show_id", "user_id", "day", name=op.f("pk_daily_plays")),
    )
    op.create_table(
        "daily_answers",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("choice", sa.Integer(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["guild_id", "show_id", "user_id", "day"],
            ["daily_plays.guild_id", "daily_plays.show_id", "daily_plays.user_id", "daily_plays.day"],
            name=op.f("fk_daily_answers_daily_plays"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("guild_id", "show_id", "user_id", "day", "number", name=op.f("pk_daily_answers")),
    )


def downgrade() -> None:
    op.drop_table("daily_answers")
    op.drop_table("daily_plays")
    op.drop_table("daily_questions")
