"""What a server says about itself at set-up, beside its language and time zone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

_ROLES = ("games_role_id", "polls_role_id", "ping_role_id")


def upgrade() -> None:
    op.add_column("server_settings", sa.Column("show_id", sa.String(length=64), nullable=True))
    for role in _ROLES:
        op.add_column("server_settings", sa.Column(role, sa.BigInteger(), nullable=True))
    op.add_column("server_settings", sa.Column("questions", sa.SmallInteger(), nullable=True))
    op.add_column("server_settings", sa.Column("seconds", sa.SmallInteger(), nullable=True))
    op.add_column("server_settings", sa.Column("answers", sa.String(length=8), nullable=True))


def downgrade() -> None:
    for name in ("answers", "seconds", "questions", *_ROLES, "show_id"):
        op.drop_column("server_settings", name)
