"""Packs of a server's own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "own_packs",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("pack_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("questions", sa.Integer(), nullable=False),
        sa.Column("imported_by", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "pack_id", name=op.f("pk_own_packs")),
    )
    op.create_index("ix_own_packs_state", "own_packs", ["guild_id", "state", "show_id"], unique=False)
    op.create_table(
        "own_questions",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("pack_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("wrong", sa.Text(), nullable=False),
        sa.Column("accept", sa.Text(), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("category", sa.String(length=64), nullable=False),
        sa.Column("difficulty", sa.String(length=16), nullable=False),
        sa.Column("safe_after", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["guild_id", "pack_id"],
            ["own_packs.guild_id", "own_packs.pack_id"],
            name=op.f("fk_own_questions_own_packs"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("guild_id", "pack_id", "number", name=op.f("pk_own_questions")),
    )


def downgrade() -> None:
    op.drop_table("own_questions")
    op.drop_table("own_packs")
