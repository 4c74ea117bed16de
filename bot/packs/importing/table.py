"""Tables: a header that names the columns, and a question a line. Several choices in one cell stand between bars."""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import TYPE_CHECKING, Any

from bot.packs.importing.manuscript import Draft, Kind, Manuscript, require_few
from bot.packs.remarks import PackError, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

_LISTS = frozenset({"wrong", "accept"})
_COLUMNS = frozenset({"question", "answer", "explanation", "category", "difficulty", "safe_after"}) | _LISTS
_ALSO_CALLED = {"correct_answer": "answer", "correct": "answer", "incorrect_answers": "wrong", "incorrect": "wrong"}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def read_table(text: str) -> Manuscript:
    """Read a table whose cells are parted by commas, semicolons or tabs. Raises PackError."""
    if control := _CONTROL.search(text):
        raise PackError("control", text.count("\n", 0, control.start()) + 1)
    made = Manuscript(Kind.CSV)
    rows = _rows(text)
    _, header = next(rows, (1, []))
    columns = [_column(cell) for cell in header]
    for name in ("question", "answer"):
        if name not in columns:
            raise PackError("no-column", 1, name=name)
    made.warnings += [
        Remark.on(1, "warning-column", name=cell)
        for cell, name in zip(header, columns, strict=True)
        if name not in _COLUMNS and cell
    ]
    for line, row in rows:
        require_few(len(made.drafts) + len(made.errors), line)
        if len(row) > len(columns):
            made.errors.append(Remark.on(line, "error-cells", cells=len(row), columns=len(columns)))
        elif any(row):
            made.drafts.append(Draft(line, _fields(columns, row)))
    return made


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line on which it begins."""
    first, _, _ = text.partition("\n")
    delimiter = max(",;\t", key=first.count)
    reader, line = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True), 1
    try:
        for row in reader:
            yield line, [cell.strip() for cell in row]
            line = reader.line_num + 1
    except csv.Error as error:
        raise PackError("no-table", line, why=str(error)) from None


def _column(cell: str) -> str:
    """What a column is called: `wrong1`, `Wrong 2` and `wrong_3` are all `wrong`."""
    name = re.sub(r"[\s_-]*\d*$", "", cell.strip().lower()).replace(" ", "_").replace("-", "_")
    return _ALSO_CALLED.get(name, name)


def _fields(columns: list[str], row: list[str]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, cell in zip(columns, row, strict=False):
        if name in _LISTS:
            fields.setdefault(name, []).extend(part.strip() for part in cell.split("|"))
        elif name in _COLUMNS and cell:
            fields[name] = cell
    return fields
