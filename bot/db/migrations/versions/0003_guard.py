"""The guard: modes, settings, exempt roles, own phrases, what it was taught, and what it did."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "guard_modes",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("channel_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("mode", sa.String(length=8), nullable=False),
        sa.Column("strictness", sa.String(length=16), nullable=True),
        sa.Column("set_by", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "channel_id", name=op.f("pk_guard_modes")),
    )
    op.create_table(
        "guard_settings",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("log_channel_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.PrimaryKeyConstraint("guild_id", name=op.f("pk_guard_settings")),
    )
    op.create_table(
        "guard_exempt_roles",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("role_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "role_id", name=op.f("pk_guard_exempt_roles")),
    )
    op.create_table(
        "guard_phrases",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("phrase_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("text", sa.String(length=100), nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("episode", sa.Integer(), nullable=False),
        sa.Column("added_by", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "phrase_id", name=op.f("pk_guard_phrases")),
    )
    op.create_table(
        "guard_lessons",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(length=32), nullable=False),
        sa.Column("sense", sa.Text(), nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("point_id", sa.String(length=64), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("taught_by", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("taught_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "digest", name=op.f("pk_guard_lessons")),
    )
    op.create_table(
        "guard_actions",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("channel_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("author_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("mode", sa.String(length=8), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("acted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replied_to_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("notice_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("repost_ids", sa.JSON(), nullable=False),
        sa.Column("log_channel_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("log_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("lacked", sa.String(length=200), nullable=True),
        sa.Column("outcome", sa.String(length=16), nullable=True),
        sa.Column("outcome_by", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "message_id", name=op.f("pk_guard_actions")),
    )


def downgrade() -> None:
    for table in ("actions", "lessons", "phrases", "exempt_roles", "settings", "modes"):
        op.drop_table(f"guard_{table}")
