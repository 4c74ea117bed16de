"""The days of fans, and what is asked on them, in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, func, select, update

from bot.db.tables import daily_answers, daily_plays, daily_questions
from bot.db.upserts import upsert
from bot.trivia.rules.daily import Play, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy import BindParameter
    from sqlalchemy.ext.asyncio import AsyncConnection

_asked, _plays, _answers = daily_questions.c, daily_plays.c, daily_answers.c
_GUILD: BindParameter[int] = bindparam("guild")
_SHOW: BindParameter[str] = bindparam("show")
_USER: BindParameter[int] = bindparam("user")
_DAY: BindParameter[date] = bindparam("day_of")
_THIS = (_plays.guild_id == _GUILD, _plays.show_id == _SHOW, _plays.user_id == _USER, _plays.day == _DAY)

# Whoever does the same at the same time was quicker: nothing is asked, begun or answered twice.
_ASK = upsert(daily_questions).on_conflict_do_nothing()
_BEGIN = upsert(daily_plays).on_conflict_do_nothing()
_ANSWER = upsert(daily_answers).on_conflict_do_nothing()
_GET = select(daily_plays).where(*_THIS)
_FINISH = update(daily_plays).where(*_THIS, _plays.done_at.is_(None)).values(done_at=bindparam("at"))
_SHARE = update(daily_plays).where(*_THIS, _plays.shared_at.is_(None)).values(shared_at=bindparam("at"))
_UNSHARE = update(daily_plays).where(*_THIS).values(shared_at=None)
_LAST_ASKED = (
    select(_asked.question_id, func.max(_asked.day).label("day"))
    .where(_asked.guild_id == _GUILD, _asked.show_id == _SHOW, _asked.day < _DAY)
    .group_by(_asked.question_id)
)
_own = and_(
    _answers.guild_id == _asked.guild_id,
    _answers.show_id == _asked.show_id,
    _answers.user_id == _USER,
    _answers.day == _asked.day,
    _answers.number == _asked.number,
)
_SLOTS = (
    select(_asked.number, _asked.question_id, _answers.choice)
    .select_from(daily_questions.outerjoin(daily_answers, _own))
    .where(
        _asked.guild_id == _GUILD, _asked.show_id == _SHOW, _asked.day == _DAY, _asked.reached == bindparam("reached")
    )
    .order_by(_asked.number)
)
_DONE = select(_plays.show_id, _plays.day).where(
    _plays.guild_id == _GUILD, _plays.user_id == _USER, _plays.done_at.is_not(None)
)


class DailyStore:
    """Queries about days, each inside the transaction it is given."""

    async def get(self, connection: AsyncConnection, guild: int, show: str, user: int, day: date) -> Play | None:
        """A fan's day, if they have begun it."""
        key = {"guild": guild, "show": show, "user": user, "day_of": day}
        row = (await connection.execute(_GET, key)).one_or_none()
        if row is None:
            return None
        return Play(guild, show, user, day, row.reached, row.done_at is not None, row.shared_at is not None)

    async def begin(self, connection: AsyncConnection, play: Play, at: datetime) -> None:
        await connection.execute(_BEGIN, {**_columns(play), "reached": play.reached, "begun_at": at})

    async def slots(self, connection: AsyncConnection, play: Play) -> list[Slot]:
        """The questions of a fan's day, in order, with what they chose; none where nobody of their reach has begun."""
        rows = await connection.execute(_SLOTS, {**_key(play), "reached": play.reached})
        return [Slot(row.number, row.question_id, row.choice) for row in rows]

    async def ask(self, connection: AsyncConnection, play: Play, questions: Sequence[str]) -> None:
        """Store the questions of a day for everybody who has the reach of this fan."""
        row = {"guild_id": play.guild_id, "show_id": play.show_id, "day": play.day, "reached": play.reached}
        numbered = enumerate(questions, 1)
        await connection.execute(_ASK, [{**row, "number": number, "question_id": name} for number, name in numbered])

    async def last_asked(self, connection: AsyncConnection, play: Play) -> dict[str, date]:
        """The last day before this one on which each question was asked, whatever the reach."""
        key = {name: value for name, value in _key(play).items() if name != "user"}
        return {row.question_id: row.day for row in await connection.execute(_LAST_ASKED, key)}

    async def answer(self, connection: AsyncConnection, play: Play, number: int, choice: int, at: datetime) -> None:
        """Store an answer; the first one stands."""
        row = {**_columns(play), "number": number, "choice": choice, "answered_at": at}
        await connection.execute(_ANSWER, row)

    async def finish(self, connection: AsyncConnection, play: Play, at: datetime) -> None:
        await connection.execute(_FINISH, {**_key(play), "at": at})

    async def share(self, connection: AsyncConnection, play: Play, at: datetime) -> bool:
        """Note that a result is shared; False where it has been."""
        return (await connection.execute(_SHARE, {**_key(play), "at": at})).rowcount > 0

    async def unshare(self, connection: AsyncConnection, play: Play) -> None:
        await connection.execute(_UNSHARE, _key(play))

    async def done(self, connection: AsyncConnection, guild: int, user: int) -> dict[str, set[date]]:
        """The days that a fan has done, by show."""
        days: dict[str, set[date]] = {}
        for row in await connection.execute(_DONE, {"guild": guild, "user": user}):
            days.setdefault(row.show_id, set()).add(row.day)
        return days


def _columns(play: Play) -> dict[str, object]:
    """What a row about a fan's day begins with."""
    return {"guild_id": play.guild_id, "show_id": play.show_id, "user_id": play.user_id, "day": play.day}


def _key(play: Play) -> dict[str, object]:
    """Which day of which fan is meant."""
    return {"guild": play.guild_id, "show": play.show_id, "user": play.user_id, "day_of": play.day}
