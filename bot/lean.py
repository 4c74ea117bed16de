"""What our libraries load and nothing here uses, kept from being loaded, or from staying.

It would be twelve megabytes of an idle bot, and a tenth of a second of each start: see tests/bench/bench_lean.py.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Collection

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
# Rooftop says none of these in any language.
_UNSAID = (
    *("languages", "scripts", "variants", "territories", "meta_zones", "time_zones"),
    *("currency_names", "currency_names_plural", "compact_currency_formats"),
    *("unit_patterns", "unit_display_names", "compound_unit_patterns", "interval_formats"),
)


def leave_out() -> None:
    """Leave them out, where nobody has loaded them yet."""
    sys.modules.setdefault(_COLOURS, None)  # type: ignore[arg-type]
    for name, offered in _SESSIONS.items():
        stand_in = ModuleType(name)
        vars(stand_in).update(dict.fromkeys(offered))
        sys.modules.setdefault(name, stand_in)


def forget_other_languages(spoken: Collection[str]) -> None:
    """Have Babel forget what it knows of the languages of the world, other than these."""
    from babel.core import get_global  # noqa: PLC0415 - the first text loads it

    likely = cast("dict[str, str]", get_global("likely_subtags"))
    ours = {tag: subtags for tag, subtags in likely.items() if tag.partition("_")[0] in spoken}
    for known in (likely, cast("dict[str, str]", get_global("territory_languages"))):
        known.clear()
    likely |= ours


def forget_what_is_not_said(language: str) -> None:
    """Have Babel forget what currencies, units and places are called in a language: a megabyte of each."""
    from babel import localedata  # noqa: PLC0415

    parts = language.split("-")
    for name in ("root", *("_".join(parts[:length]) for length in range(1, len(parts) + 1))):
        if localedata.exists(name):
            for part in _UNSAID:
                localedata.load(name).pop(part, None)
