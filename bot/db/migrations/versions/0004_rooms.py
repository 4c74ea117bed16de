"""Episode rooms, and the opening of a season's."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "episode_rooms",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("episode", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("thread_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("parent_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("opened_by", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "show_id", "episode", name=op.f("pk_episode_rooms")),
    )
    op.create_index("ix_episode_rooms_thread", "episode_rooms", ["guild_id", "thread_id"], unique=False)
    op.create_table(
        "room_walks",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("walk_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("show_id", sa.String(length=64), nullable=False),
        sa.Column("season", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("channel_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("started_by", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("next_number", sa.Integer(), nullable=False),
        sa.Column("opened", sa.Integer(), nullable=False),
        sa.Column("stopped_by", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "walk_id", name=op.f("pk_room_walks")),
    )
    op.create_index("uq_room_walks_season", "room_walks", ["guild_id", "show_id", "season"], unique=True)


def downgrade() -> None:
    for table in ("room_walks", "episode_rooms"):
        op.drop_table(table)
