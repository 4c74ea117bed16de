"""Ballots of every kind: marks, progress, keys of anonymous polls; what a poll plans and how it is resolved."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

ON_EVERY_ROW = (
    ("max_choices", sa.Integer()),
    ("ping_role_id", sa.BigInteger()),
    ("opens_at", sa.DateTime(timezone=True)),
    ("closes_with", sa.Integer()),
    ("resolved_at", sa.DateTime(timezone=True)),
    ("resolved_by", sa.BigInteger()),
    ("ballots_shown", sa.Integer()),
)
COUNTED = "SELECT count(*) FROM ballots WHERE ballots.guild_id = polls.guild_id AND ballots.poll_id = polls.poll_id"


def upgrade() -> None:
    with op.batch_alter_table("polls") as polls:
        for name, kind in ON_EVERY_ROW:
            polls.add_column(sa.Column(name, kind, nullable=True))
        for name in ("anonymous", "voided"):
            polls.add_column(sa.Column(name, sa.Boolean(), server_default=sa.text("false"), nullable=False))
        polls.add_column(sa.Column("ballots_cast", sa.Integer(), server_default=sa.text("0"), nullable=False))
        polls.alter_column("opened_at", existing_type=sa.DateTime(timezone=True), nullable=True)
    op.execute(f"UPDATE polls SET ballots_cast = ({COUNTED})")  # noqa: S608 - our own words
    op.execute(
        f"UPDATE polls SET ballots_shown = ({COUNTED} AND ballot_id <= shown_ballot_id) "  # noqa: S608
        "WHERE shown_ballot_id IS NOT NULL"
    )
    with op.batch_alter_table("polls") as polls:
        polls.drop_column("shown_ballot_id")
    op.add_column("poll_options", sa.Column("came_true", sa.Boolean(), nullable=True))
    _move_ballots()
    op.create_table(
        "poll_keys",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("poll_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["guild_id", "poll_id"],
            ["polls.guild_id", "polls.poll_id"],
            name=op.f("fk_poll_keys_polls"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("guild_id", "poll_id", name=op.f("pk_poll_keys")),
    )


def _move_ballots() -> None:
    """The same ballots in a table without row ids, each of which marks its one option as chosen."""
    op.drop_index("uq_ballots_standing", "ballots")
    op.execute(
        "CREATE TEMPORARY TABLE moving AS "
        "SELECT guild_id, poll_id, ballot_id, option_id, voter_id, cast_at, replaced_at FROM ballots"
    )
    op.drop_table("ballots")
    op.create_table(
        "ballots",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("poll_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ballot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("option_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("mark", sa.Integer(), nullable=False),
        sa.Column("voter_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("reached", sa.Integer(), nullable=True),
        sa.Column("cast_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["guild_id", "poll_id", "option_id"],
            ["poll_options.guild_id", "poll_options.poll_id", "poll_options.option_id"],
            name=op.f("fk_ballots_poll_options"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("guild_id", "poll_id", "ballot_id", "option_id", name=op.f("pk_ballots")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "uq_ballots_standing",
        "ballots",
        ["guild_id", "poll_id", "voter_id", "option_id"],
        unique=True,
        sqlite_where=sa.text("replaced_at IS NULL"),
        postgresql_where=sa.text("replaced_at IS NULL"),
    )
    op.execute(
        "INSERT INTO ballots (guild_id, poll_id, ballot_id, option_id, mark, voter_id, cast_at, replaced_at) "
        "SELECT guild_id, poll_id, ballot_id, option_id, 1, voter_id, cast_at, replaced_at FROM moving"
    )
    op.execute("DROP TABLE moving")


def downgrade() -> None:
    raise RuntimeError("Ballots of several marks do not fit into the earlier tables: go back to the copy set aside.")
