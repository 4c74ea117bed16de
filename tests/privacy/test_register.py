"""Nothing that is kept about people escapes the register."""

from __future__ import annotations

from sqlalchemy import BigInteger

from bot.db.tables import metadata
from bot.privacy.register import OTHERS, PERSONS

COLUMNS = [column for table in metadata.sorted_tables for column in table.c]


def test_every_column_that_can_hold_an_id_is_registered_as_a_persons_or_known_to_be_none() -> None:
    persons = {trace.column for trace in PERSONS}
    ids = [column for column in COLUMNS if isinstance(column.type, BigInteger)]
    unknown = [str(column) for column in ids if column not in persons and column.name not in OTHERS]
    assert unknown == [], "say in bot/privacy/register.py what this is, and what deletion does there"


def test_no_column_is_both_and_none_is_named_for_nothing() -> None:
    persons = [trace.column for trace in PERSONS]
    assert len(persons) == len(set(persons))
    assert not OTHERS & {column.name for column in persons}
    assert {column.name for column in COLUMNS} >= OTHERS


def test_all_rows_of_an_export_can_be_told_apart_by_what_they_are_called() -> None:
    called = [name for trace in PERSONS for name in (trace.called, *trace.parts)]
    assert len(called) == len(set(called))
