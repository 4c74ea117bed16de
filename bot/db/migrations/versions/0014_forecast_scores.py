"""What forecasters got for their forecasts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "forecast_scores",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("voter_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("poll_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("brier", sa.Double(), nullable=False),
        sa.Column("log", sa.Double(), nullable=False),
        sa.Column("crowd_brier", sa.Double(), nullable=False),
        sa.Column("crowd_log", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["guild_id", "poll_id"],
            ["polls.guild_id", "polls.poll_id"],
            name=op.f("fk_forecast_scores_polls"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("guild_id", "voter_id", "poll_id", name=op.f("pk_forecast_scores")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_forecast_scores_poll", "forecast_scores", ["guild_id", "poll_id"], unique=False)


def downgrade() -> None:
    op.drop_table("forecast_scores")
