"""An insert that copes with a row that is there already, as one statement for both databases.

Their dialects write it the same way. SQLite's is the one that every installation loads: PostgreSQL's would be two
megabytes of a bot that has none.
"""

from __future__ import annotations

from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.dialects.sqlite.dml import OnConflictClause

__all__ = ["upsert"]

# PostgreSQL's dialect looks whether a clause names a constraint, which SQLite has no word for.
OnConflictClause.constraint_target = None  # type: ignore[attr-defined]
