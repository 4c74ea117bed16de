"""The language that a server has chosen for what everybody reads."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.add_column("server_settings", sa.Column("language", sa.String(length=16), nullable=True))


def downgrade() -> None:
    op.drop_column("server_settings", "language")
