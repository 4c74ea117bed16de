"""An export: everything about one person as one JSON file, written row by row. Ids are strings, moments ISO 8601."""

from __future__ import annotations

import json
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, bindparam, select

from bot.db.tables import ballots
from bot.episodes import Episode
from bot.privacy.register import PERSONS, Trace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Column, RowMapping, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

_PEOPLE = frozenset(trace.column for trace in PERSONS)
_ABOUT = bindparam("person", type_=BigInteger)


def _tellable(columns: Iterable[Column[Any]]) -> list[Column[Any]]:
    """Those without a person's id: one's own says nothing new, and others' are not for others."""
    return [column for column in columns if column not in _PEOPLE]


def _questions(trace: Trace) -> dict[str, Select[Any]]:
    mine = trace.column == _ABOUT
    asked = {trace.called: select(*_tellable(trace.told)).where(mine)}
    for name, table in trace.parts.items():
        asked[name] = select(*_tellable(table.c)).join_from(table, trace.table).where(mine)
    return asked


_ASKED = {name: asked for trace in PERSONS for name, asked in _questions(trace).items()}
_SECRET = [column.name for column in _tellable(ballots.c)]


class Export:
    """The file as it is written."""

    def __init__(self, user: int, at: datetime) -> None:
        self._file = BytesIO()
        about = {"user id": str(user), "made at": at.isoformat(timespec="seconds")}
        self._file.write(b'{\n"about": ' + _json(about))

    async def write_all(self, connection: AsyncConnection, user: int) -> None:
        """Write what the register names."""
        for name, asked in _ASKED.items():
            async with connection.stream(asked, {"person": user}) as found:
                rows = [_json(_plain(row)) async for row in found.mappings()]
            self._write(name, rows)

    def write_secret_votes(self, votes: Iterable[RowMapping]) -> None:
        """Write votes in anonymous polls, which are found as long as those are open."""
        self._write("votes in anonymous polls that are open", [_json(_plain(vote, _SECRET)) for vote in votes])

    def finished(self) -> bytes:
        self._file.write(b"\n}\n")
        return self._file.getvalue()

    def _write(self, name: str, rows: list[bytes]) -> None:
        if rows:
            self._file.write(b",\n" + _json(name) + b": [\n  " + b",\n  ".join(rows) + b"\n]")


def _plain(row: RowMapping, names: Iterable[str] | None = None) -> dict[str, Any]:
    told = {name.replace("guild", "server").replace("_", " "): row[name] for name in names or row}
    return {name: _value(name, value) for name, value in told.items() if value is not None}


def _value(name: str, value: Any) -> Any:
    match value:
        case bool():
            return value
        case int():
            return str(value) if name.endswith(" id") else value
        case datetime() | date():
            return value.isoformat()
        case Episode():
            return str(value)
        case list():
            return [_value(" id" if name.endswith(" ids") else name, each) for each in value]
        case _:
            return value


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, default=str).encode()
