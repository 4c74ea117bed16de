"""Alembic's entry: runs inside the connection that bot.db.migrate hands over."""

from __future__ import annotations

from alembic import context

from bot.db.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
