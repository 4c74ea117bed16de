"""Suggested questions in the database."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, insert, select, update

from bot.db.tables import suggested_questions
from bot.trivia.rules.suggestions import State, Suggestion, Texts

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import BindParameter, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

_its = suggested_questions.c
_GUILD: BindParameter[int] = bindparam("guild")
_THIS = (_its.guild_id == _GUILD, _its.suggestion_id == bindparam("suggestion"))
_GET = select(suggested_questions).where(*_THIS)
_OF_SHOW = select(suggested_questions).where(
    _its.guild_id == _GUILD, _its.show_id == bindparam("show"), _its.state.in_(bindparam("states", expanding=True))
)
_PENDING = (
    select(_its.suggestion_id)
    .where(
        _its.guild_id == _GUILD,
        _its.state == State.PENDING.value,
        _its.show_id.in_(bindparam("shows", expanding=True)),
    )
    .order_by(_its.suggestion_id)
)
_BY_AUTHOR = (_its.guild_id == _GUILD, _its.author_id == bindparam("author"))
_COUNT_PENDING = select(func.count()).where(*_BY_AUTHOR, _its.state == State.PENDING.value)
_LATEST = select(suggested_questions).where(*_BY_AUTHOR).order_by(_its.suggestion_id.desc()).limit(bindparam("most"))
# Whoever decides is second to nobody: the state that they saw has to stand still.
_CHANGE = update(suggested_questions).where(*_THIS, _its.state == bindparam("was"))
_TEXTS = tuple(field.name for field in fields(Texts))


class SuggestionStore:
    """Queries about suggestions, each inside the transaction it is given."""

    async def add(self, connection: AsyncConnection, suggestion: Suggestion) -> None:
        await connection.execute(insert(suggested_questions), _row(suggestion))

    async def get(self, connection: AsyncConnection, guild: int, suggestion: int) -> Suggestion | None:
        row = (await connection.execute(_GET, {"guild": guild, "suggestion": suggestion})).mappings().one_or_none()
        return _suggestion(row) if row else None

    async def of_show(self, connection: AsyncConnection, guild: int, show: str, *states: State) -> list[Suggestion]:
        """A show's suggestions that are in one of these states."""
        key = {"guild": guild, "show": show, "states": [state.value for state in states]}
        return [_suggestion(row) for row in (await connection.execute(_OF_SHOW, key)).mappings()]

    async def pending(self, connection: AsyncConnection, guild: int, shows: Collection[str]) -> list[int]:
        """The ids of what waits for a decision, oldest first."""
        return list((await connection.execute(_PENDING, {"guild": guild, "shows": list(shows)})).scalars())

    async def count_pending(self, connection: AsyncConnection, guild: int, author: int) -> int:
        count: int = (await connection.execute(_COUNT_PENDING, {"guild": guild, "author": author})).scalar_one()
        return count

    async def latest(self, connection: AsyncConnection, guild: int, author: int, most: int) -> list[Suggestion]:
        """An author's own suggestions, newest first."""
        rows = await connection.execute(_LATEST, {"guild": guild, "author": author, "most": most})
        return [_suggestion(row) for row in rows.mappings()]

    async def decide(
        self, connection: AsyncConnection, suggestion: Suggestion, state: State, by: int, at: datetime, reason: str = ""
    ) -> bool:
        """Move a suggestion on from the state it was read in; False where somebody else has."""
        change = _CHANGE.values(state=state.value, reason=reason, decided_by=by, decided_at=at)
        return (await connection.execute(change, _key(suggestion))).rowcount > 0

    async def revise(self, connection: AsyncConnection, suggestion: Suggestion) -> bool:
        """Store what a suggestion says now; False where it is no longer in the state it was read in."""
        row = _row(suggestion)
        words = {name: row[name] for name in (*_TEXTS, "category", "difficulty", "safe_after")}
        return (await connection.execute(_CHANGE.values(words), _key(suggestion))).rowcount > 0


def _key(suggestion: Suggestion) -> dict[str, object]:
    return {
        "guild": suggestion.guild_id,
        "suggestion": suggestion.suggestion_id,
        "was": suggestion.state.value,
    }


def _row(suggestion: Suggestion) -> dict[str, Any]:
    row = {field.name: getattr(suggestion, field.name) for field in fields(Suggestion) if field.name != "texts"}
    texts = asdict(suggestion.texts) | {"wrong": "\n".join(suggestion.texts.wrong)}
    return {**row, **texts, "state": suggestion.state.value}


def _suggestion(row: RowMapping) -> Suggestion:
    values = dict(row)
    texts = {name: values.pop(name) for name in _TEXTS} | {"wrong": tuple(row["wrong"].splitlines())}
    return Suggestion(**{**values, "texts": Texts(**texts), "state": State(row["state"])})
