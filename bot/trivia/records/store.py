"""Sums over answers in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, case, func, select

from bot.db.tables import answers, games, rounds
from bot.episodes import Episode
from bot.trivia.rules.records import PAGE, Board, Leader, Turn
from bot.trivia.rules.scoring import RIGHT_CHOICE

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import BindParameter, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.trivia.rules.records import Scope

_GUILD: BindParameter[int] = bindparam("guild")
_USER: BindParameter[int] = bindparam("user")
_LAST_OF_A_SEASON = 999

_points = func.sum(answers.c.points)
_COUNTED = answers.join(rounds)
_TOTALS = (
    select(
        func.rank().over(order_by=_points.desc()).label("place"),
        func.row_number().over(order_by=(_points.desc(), answers.c.user_id)).label("position"),
        func.count().over().label("players"),
        answers.c.user_id,
        _points.label("points"),
        func.sum(case((answers.c.choice == RIGHT_CHOICE, 1), else_=0)).label("right"),
        func.count().label("answered"),
    )
    .select_from(_COUNTED)
    .where(answers.c.guild_id == _GUILD, answers.c.points.is_not(None))
    .group_by(answers.c.user_id)
)
_own = and_(
    answers.c.guild_id == rounds.c.guild_id,
    answers.c.game_id == rounds.c.game_id,
    answers.c.round == rounds.c.round,
    answers.c.user_id == _USER,
)
_OWN_GAMES = select(answers.c.game_id).where(answers.c.guild_id == _GUILD, answers.c.user_id == _USER)
# What still waits for its reveal, or counts for nobody, is left out. Ids of games ascend with time.
_TURNS = (
    select(
        rounds.c.game_id,
        rounds.c.show_id,
        rounds.c.category,
        rounds.c.safe_after,
        answers.c.choice,
        answers.c.points,
        answers.c.user_id,
    )
    .select_from(rounds.outerjoin(answers, _own))
    .where(
        rounds.c.guild_id == _GUILD,
        rounds.c.game_id.in_(_OWN_GAMES),
        rounds.c.asked_at.is_not(None),
        rounds.c.void.is_(None),
        answers.c.user_id.is_(None) | answers.c.points.is_not(None),
    )
    .order_by(rounds.c.game_id, rounds.c.round)
)
_scores = (
    select(
        answers.c.user_id,
        _points.label("points"),
        func.rank().over(partition_by=answers.c.game_id, order_by=_points.desc()).label("place"),
        func.count().over(partition_by=answers.c.game_id).label("players"),
    )
    .select_from(_COUNTED.join(games, (games.c.guild_id == rounds.c.guild_id) & (games.c.game_id == rounds.c.game_id)))
    .where(
        answers.c.guild_id == _GUILD,
        answers.c.game_id.in_(_OWN_GAMES),
        answers.c.points.is_not(None),
        games.c.ended_at.is_not(None),
    )
    .group_by(answers.c.game_id, answers.c.user_id)
)


class RecordStore:
    """Queries over all games of a server, each inside the transaction it is given."""

    async def board(
        self, connection: AsyncConnection, guild: int, scope: Scope, since: datetime | None, page: int, besides: int
    ) -> Board:
        """A page of a server's table, and the line of the player `besides` if they have played."""
        totals = _of_show(_TOTALS, scope.show_id)
        if scope.season is not None:
            first, last = Episode(scope.season, 0), Episode(scope.season, _LAST_OF_A_SEASON)
            totals = totals.where(rounds.c.safe_after.between(first, last))
        if since is not None:
            totals = totals.where(answers.c.answered_at >= since)
        table = totals.subquery()
        on_page = table.c.position.between(page * PAGE + 1, (page + 1) * PAGE)
        shown = select(table).where(on_page | (table.c.user_id == besides)).order_by(table.c.position)
        rows = (await connection.execute(shown, {"guild": guild})).all()
        lines = {row.position: _leader(row) for row in rows}
        own = next((leader for leader in lines.values() if leader.user_id == besides), None)
        leaders = tuple(leader for position, leader in lines.items() if (position - 1) // PAGE == page)
        return Board(scope, page, leaders, own, rows[0].players if rows else 0)

    async def turns(self, connection: AsyncConnection, guild: int, user: int, show: str | None) -> list[Turn]:
        """Every question that was asked in the games of a fan, in order, with what they made of it."""
        rows = await connection.execute(_of_show(_TURNS, show), {"guild": guild, "user": user})
        return [
            Turn(
                row.game_id,
                row.show_id,
                row.category,
                row.safe_after,
                row.choice == RIGHT_CHOICE if row.user_id is not None else None,
                row.points or 0,
            )
            for row in rows
        ]

    async def won(self, connection: AsyncConnection, guild: int, user: int, show: str | None) -> int:
        """How many games a fan has won, alone or sharing the first place, against at least one other player."""
        scores = _of_show(_scores, show).subquery()
        first = (scores.c.user_id == user, scores.c.place == 1, scores.c.players > 1, scores.c.points > 0)
        counted = select(func.count()).select_from(scores).where(*first)
        return (await connection.execute(counted, {"guild": guild, "user": user})).scalar_one()


def _of_show(statement: Select[tuple[object, ...]], show: str | None) -> Select[tuple[object, ...]]:
    return statement if show is None else statement.where(rounds.c.show_id == show)


def _leader(row: object) -> Leader:
    return Leader(row.place, row.user_id, int(row.points), row.right, row.answered)  # type: ignore[attr-defined]
