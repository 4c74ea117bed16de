"""Which button somebody pressed, where another than the answer's is accepted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("answers", sa.Column("pressed", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("answers", "pressed")
