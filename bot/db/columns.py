"""The kinds of columns, keys and indices that tables are made of."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, DateTime, ForeignKeyConstraint, Index, Integer
from sqlalchemy.types import TypeDecorator

from bot.episodes import Episode

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Dialect


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime. SQLite keeps no zone, so it is taken off there and put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value is not None and dialect.name == "sqlite" else value


class EpisodeCode(TypeDecorator[Episode]):
    """An Episode, stored as one integer in the same order."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Episode | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return value.code if value is not None else None

    def process_result_value(self, value: int | None, dialect: Dialect) -> Episode | None:  # noqa: ARG002
        return Episode.from_code(value) if value is not None else None


def snowflake(name: str, *, primary_key: bool = False, nullable: bool = False) -> Column[int]:
    """An id of Discord's."""
    return Column(name, BigInteger, primary_key=primary_key, nullable=nullable, autoincrement=False)


def belongs(child: tuple[str, ...], parent: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(child, [f"{parent}.{column}" for column in child], ondelete="CASCADE")


def unique_where(condition: ColumnElement[bool], name: str, *columns: Column[int]) -> None:
    """Allow a value once among the rows of a condition.

    Migrations tell PostgreSQL the same; its own option here would load its dialect into every bot on SQLite.
    """
    Index(name, *columns, unique=True, sqlite_where=condition)
