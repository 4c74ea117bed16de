"""Trivia's modes: typed answers and their guesses, teams, hints, skips, and why a question does not count."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("games", sa.Column("answers", sa.String(length=8), server_default="buttons", nullable=False))
    op.add_column("games", sa.Column("mode", sa.String(length=16), server_default="standard", nullable=False))
    op.add_column("games", sa.Column("teams", sa.Integer(), server_default="0", nullable=False))
    op.add_column("players", sa.Column("wants_hint", sa.Integer(), nullable=True))
    op.add_column("players", sa.Column("wants_skip", sa.Integer(), nullable=True))
    op.add_column("players", sa.Column("team", sa.Integer(), nullable=True))
    op.add_column("rounds", sa.Column("void", sa.String(length=8), nullable=True))
    op.add_column("rounds", sa.Column("hinted_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE rounds SET void = 'away' WHERE voided")
    op.drop_column("rounds", "voided")
    op.drop_index("ix_rounds_asked", table_name="rounds")
    op.create_index("ix_rounds_asked", "rounds", ["guild_id", "show_id", "question_id", "asked_at"], unique=False)
    with op.batch_alter_table("answers") as answers:
        answers.alter_column("choice", existing_type=sa.Integer(), nullable=True)
        answers.add_column(sa.Column("guesses", sa.Integer(), server_default="1", nullable=False))
    op.create_table(
        "guesses",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("guess_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("game_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("text", sa.String(length=100), nullable=False),
        sa.ForeignKeyConstraint(
            ["guild_id", "game_id", "round"],
            ["rounds.guild_id", "rounds.game_id", "rounds.round"],
            name=op.f("fk_guesses_rounds"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("guild_id", "guess_id", name=op.f("pk_guesses")),
    )
    op.create_index("ix_guesses_round", "guesses", ["guild_id", "game_id", "round"], unique=False)


def downgrade() -> None:
    op.drop_table("guesses")
    op.execute("DELETE FROM answers WHERE choice IS NULL")
    with op.batch_alter_table("answers") as answers:
        answers.drop_column("guesses")
        answers.alter_column("choice", existing_type=sa.Integer(), nullable=False)
    op.drop_index("ix_rounds_asked", table_name="rounds")
    op.create_index("ix_rounds_asked", "rounds", ["guild_id", "show_id", "question_id"], unique=False)
    op.add_column("rounds", sa.Column("voided", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    op.execute("UPDATE rounds SET voided = true WHERE void IS NOT NULL")
    op.drop_column("rounds", "hinted_at")
    op.drop_column("rounds", "void")
    for column in ("team", "wants_skip", "wants_hint"):
        op.drop_column("players", column)
    for column in ("teams", "mode", "answers"):
        op.drop_column("games", column)
