"""What servers have planned, and lobbies that any player may begin after a while."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("games", sa.Column("anyone_from", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "plans",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("plan_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("host_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("wall", sa.DateTime(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("repeat", sa.String(length=8), nullable=False),
        sa.Column("notice", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("event_id", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("reminded", sa.Boolean(), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.Column("wishes", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "plan_id", name=op.f("pk_plans")),
    )
    op.create_index("ix_plans_channel", "plans", ["guild_id", "channel_id"], unique=False)


def downgrade() -> None:
    op.drop_table("plans")
    op.drop_column("games", "anyone_from")
