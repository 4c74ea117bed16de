"""What our libraries load and nothing here uses, kept from being loaded.

It would be ten megabytes of an idle bot and a tenth of a second of each start: tests/bench/bench_lean.py measures it.
"""

from __future__ import annotations

import sys
from types import ModuleType

# structlog would show tracebacks by it, and the command line its help; both do without.
_COLOURS = "rich"
# SQLAlchemy's asynchronous engine comes in one package with sessions of its ORM, which bring all of the ORM along.
_SESSIONS = {
    "sqlalchemy.ext.asyncio.scoping": ("async_scoped_session",),
    "sqlalchemy.ext.asyncio.session": (
        "AsyncAttrs",
        "AsyncSession",
        "AsyncSessionTransaction",
        "async_object_session",
        "async_session",
        "async_sessionmaker",
        "close_all_sessions",
    ),
}


def leave_out() -> None:
    """Leave them out, where nobody has loaded them yet."""
    sys.modules.setdefault(_COLOURS, None)  # type: ignore[arg-type]
    for name, offered in _SESSIONS.items():
        stand_in = ModuleType(name)
        vars(stand_in).update(dict.fromkeys(offered))
        sys.modules.setdefault(name, stand_in)
