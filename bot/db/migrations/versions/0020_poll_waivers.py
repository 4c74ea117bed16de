"""Who asked to see a covered poll although they are behind."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_table(
        "poll_waivers",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("poll_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["guild_id", "poll_id"],
            ["polls.guild_id", "polls.poll_id"],
            name=op.f("fk_poll_waivers_polls"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("guild_id", "poll_id", "user_id", name=op.f("pk_poll_waivers")),
    )


def downgrade() -> None:
    op.drop_table("poll_waivers")
