"""Reports and decisions in the database."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, select, update

from bot.db.tables import question_decisions, question_reports
from bot.db.upserts import upsert
from bot.trivia.rules.reviewing import Decision, Kind, Reason, Report

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import BindParameter, Table
    from sqlalchemy.ext.asyncio import AsyncConnection

_GUILD: BindParameter[int] = bindparam("guild")
_SHOWS: BindParameter[list[str]] = bindparam("shows", expanding=True)


def _of_question(table: Table) -> tuple[Any, ...]:
    return (
        table.c.guild_id == _GUILD,
        table.c.show_id == bindparam("show"),
        table.c.question_id == bindparam("question"),
    )


_open = question_reports.c.decided_at.is_(None)
_ADD = upsert(question_reports).on_conflict_do_nothing()
_GET = select(question_reports).where(
    question_reports.c.guild_id == _GUILD, question_reports.c.report_id == bindparam("report")
)
_OPEN = select(question_reports).where(*_of_question(question_reports), _open).order_by(question_reports.c.report_id)
_OF_PERSON = select(question_reports.c.report_id).where(
    *_of_question(question_reports), question_reports.c.user_id == bindparam("user")
)
_WAITING = (
    select(func.min(question_reports.c.report_id).label("first"))
    .where(question_reports.c.guild_id == _GUILD, question_reports.c.show_id.in_(_SHOWS), _open)
    .group_by(question_reports.c.show_id, question_reports.c.question_id)
    .order_by("first")
)
_SETTLE = update(question_reports).where(*_of_question(question_reports), _open)
_DECIDE = upsert(question_decisions).on_conflict_do_nothing()
_DECISION = select(question_decisions).where(
    question_decisions.c.guild_id == _GUILD, question_decisions.c.decision_id == bindparam("decision")
)
_OF_SHOW = (
    select(question_decisions)
    .where(question_decisions.c.guild_id == _GUILD, question_decisions.c.show_id == bindparam("show"))
    .order_by(question_decisions.c.decision_id)
)
_SPELLINGS = (
    select(question_decisions.c.spelling)
    .where(*_of_question(question_decisions), question_decisions.c.kind == Kind.SPELLING.value)
    .order_by(question_decisions.c.decision_id)
)
_STANDING = (
    select(question_decisions.c.decision_id)
    .where(question_decisions.c.guild_id == _GUILD, question_decisions.c.show_id.in_(_SHOWS))
    .order_by(question_decisions.c.decision_id)
)


class ReportStore:
    """Queries about reports and decisions, each inside the transaction it is given."""

    async def add(self, connection: AsyncConnection, report: Report) -> bool:
        """Store a report; False where its author has reported this question before."""
        return (await connection.execute(_ADD, _row(report))).rowcount > 0

    async def has_reported(self, connection: AsyncConnection, guild: int, show: str, question: str, user: int) -> bool:
        key = {"guild": guild, "show": show, "question": question, "user": user}
        return (await connection.execute(_OF_PERSON, key)).one_or_none() is not None

    async def get(self, connection: AsyncConnection, guild: int, report: int) -> Report | None:
        row = (await connection.execute(_GET, {"guild": guild, "report": report})).mappings().one_or_none()
        return Report(**{**row, "reason": Reason(row["reason"])}) if row else None

    async def waiting(self, connection: AsyncConnection, guild: int, shows: Collection[str]) -> list[int]:
        """The first open report of each question that has any, oldest first."""
        return list((await connection.execute(_WAITING, {"guild": guild, "shows": list(shows)})).scalars())

    async def open(self, connection: AsyncConnection, guild: int, show: str, question: str) -> list[Report]:
        """What is reported of a question and not decided, oldest first."""
        rows = await connection.execute(_OPEN, {"guild": guild, "show": show, "question": question})
        return [Report(**{**row, "reason": Reason(row["reason"])}) for row in rows.mappings()]

    async def settle(self, connection: AsyncConnection, report: Report, by: int, at: datetime) -> bool:
        """Close what is reported of a report's question; False where somebody else has."""
        key = {"guild": report.guild_id, "show": report.show_id, "question": report.question_id}
        return (await connection.execute(_SETTLE.values(decided_by=by, decided_at=at), key)).rowcount > 0

    async def decide(self, connection: AsyncConnection, decision: Decision) -> None:
        """Store a decision, unless it stands already."""
        await connection.execute(_DECIDE, _row(decision))

    async def decision(self, connection: AsyncConnection, guild: int, decision: int) -> Decision | None:
        row = (await connection.execute(_DECISION, {"guild": guild, "decision": decision})).mappings().one_or_none()
        return Decision(**{**row, "kind": Kind(row["kind"])}) if row else None

    async def decisions(self, connection: AsyncConnection, guild: int, show: str) -> list[Decision]:
        """What stands of a show's questions, in the order of deciding."""
        rows = await connection.execute(_OF_SHOW, {"guild": guild, "show": show})
        return [Decision(**{**row, "kind": Kind(row["kind"])}) for row in rows.mappings()]

    async def spellings(self, connection: AsyncConnection, guild: int, show: str, question: str) -> list[str]:
        """The spellings that a server accepts for a question besides its own."""
        key = {"guild": guild, "show": show, "question": question}
        return list((await connection.execute(_SPELLINGS, key)).scalars())

    async def standing(self, connection: AsyncConnection, guild: int, shows: Collection[str]) -> list[int]:
        """The ids of every decision that stands, oldest first."""
        return list((await connection.execute(_STANDING, {"guild": guild, "shows": list(shows)})).scalars())

    async def take_back(self, connection: AsyncConnection, decision: Decision) -> bool:
        """Forget a decision; False where somebody else has."""
        columns = question_decisions.c
        this = (columns.guild_id == decision.guild_id, columns.decision_id == decision.decision_id)
        return (await connection.execute(delete(question_decisions).where(*this))).rowcount > 0


def _row(of: Report | Decision) -> dict[str, object]:
    return {field.name: getattr(of, field.name) for field in fields(of)}
