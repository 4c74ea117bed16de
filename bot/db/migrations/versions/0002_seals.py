"""Seals with their files, who asked to see them all the same, and embargoes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "embargoes",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.CheckConstraint("days BETWEEN 0 AND 365", name=op.f("ck_embargoes_days")),
        sa.PrimaryKeyConstraint("guild_id", "show_id", name=op.f("pk_embargoes")),
    )
    op.create_table(
        "seals",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seal_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("channel_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("parent_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("author_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("episode", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("edited_by", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "seal_id", name=op.f("pk_seals")),
    )
    op.create_index("ix_seals_message", "seals", ["guild_id", "message_id"], unique=False)
    op.create_table(
        "seal_files",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seal_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["guild_id", "seal_id"],
            ["seals.guild_id", "seals.seal_id"],
            name=op.f("fk_seal_files_seals"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("guild_id", "seal_id", "number", name=op.f("pk_seal_files")),
    )
    op.create_table(
        "seal_waivers",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seal_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["guild_id", "seal_id"],
            ["seals.guild_id", "seals.seal_id"],
            name=op.f("fk_seal_waivers_seals"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("guild_id", "seal_id", "user_id", name=op.f("pk_seal_waivers")),
    )


def downgrade() -> None:
    for table in ("seal_waivers", "seal_files", "seals", "embargoes"):
        op.drop_table(table)
