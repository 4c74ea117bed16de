"""Reports of questions, and what moderators decide about them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

# A question that a stop left open counts for nobody; from now on its round says so.
_LEFT_OPEN = """
UPDATE rounds SET void = 'dropped' WHERE void IS NULL AND EXISTS (
  SELECT 1 FROM games
  WHERE games.guild_id = rounds.guild_id AND games.game_id = rounds.game_id
    AND games.state = 'stopped' AND games.round = rounds.round
) AND NOT EXISTS (
  SELECT 1 FROM answers
  WHERE answers.guild_id = rounds.guild_id AND answers.game_id = rounds.game_id
    AND answers.round = rounds.round AND answers.points IS NOT NULL
)
"""


def upgrade() -> None:
    op.create_table(
        "question_reports",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("report_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("question_id", sa.String(length=128), nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "report_id", name=op.f("pk_question_reports")),
    )
    person = ["guild_id", "show_id", "question_id", "user_id"]
    op.create_index("uq_question_reports_person", "question_reports", person, unique=True)
    op.create_table(
        "question_decisions",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("decision_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("question_id", sa.String(length=128), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("spelling", sa.String(length=64), nullable=False),
        sa.Column("decided_by", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "decision_id", name=op.f("pk_question_decisions")),
    )
    decision = ["guild_id", "show_id", "question_id", "kind", "spelling"]
    op.create_index("uq_question_decisions_decision", "question_decisions", decision, unique=True)
    op.execute(_LEFT_OPEN)


def downgrade() -> None:
    op.drop_table("question_decisions")
    op.drop_table("question_reports")
