"""Each question's category and episode as they were when it was asked, for tables by season and records."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("rounds", sa.Column("category", sa.String(length=64), nullable=True))
    op.add_column("rounds", sa.Column("safe_after", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("rounds", "safe_after")
    op.drop_column("rounds", "category")
