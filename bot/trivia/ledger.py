"""Who answered what, and what it earned, in the database."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select, update

from bot.db.tables import answers, guesses
from bot.db.upserts import upsert
from bot.trivia.rules.scoring import Answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import BindParameter
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.trivia.rules.game import Game

_GUILD: BindParameter[int] = bindparam("guild")
_GAME: BindParameter[int] = bindparam("game")
_ITS_ANSWERS = (answers.c.guild_id == _GUILD, answers.c.game_id == _GAME)

_ANSWERS = select(answers).where(*_ITS_ANSWERS)
_answer = upsert(answers)
_PUT = _answer.on_conflict_do_update(
    index_elements=["guild_id", "game_id", "round", "user_id"],
    set_={name: _answer.excluded[name] for name in ("choice", "answered_at", "points", "guesses", "pressed")},
)
_GUESS = upsert(guesses).on_conflict_do_nothing()
_SET_POINTS = (
    update(answers)
    .where(*_ITS_ANSWERS, answers.c.round == bindparam("at_round"), answers.c.user_id == bindparam("user"))
    .values(points=bindparam("given"))
)


class Ledger:
    """Queries about answers and points, each inside the transaction it is given."""

    async def put(self, connection: AsyncConnection, game: Game, answer: Answer) -> None:
        """Store a player's answer to a question, in place of what they typed before."""
        row = {field.name: getattr(answer, field.name) for field in fields(Answer)}
        await connection.execute(_PUT, {"guild_id": game.guild_id, "game_id": game.game_id, **row})

    async def put_guess(self, connection: AsyncConnection, game: Game, user: int, guess_id: int, text: str) -> bool:
        """Store what somebody typed; False when this very form or message was stored before."""
        row = {
            "guild_id": game.guild_id,
            "guess_id": guess_id,
            "game_id": game.game_id,
            "round": game.round,
            "user_id": user,
            "text": text,
        }
        return (await connection.execute(_GUESS, row)).rowcount > 0

    async def answers(self, connection: AsyncConnection, game: Game) -> list[Answer]:
        """Every answer given in a game so far."""
        rows = await connection.execute(_ANSWERS, {"guild": game.guild_id, "game": game.game_id})
        return [
            Answer(row.round, row.user_id, row.choice, row.answered_at, row.points, row.guesses, row.pressed)
            for row in rows
        ]

    async def give_points(self, connection: AsyncConnection, game: Game, turn: int, points: Mapping[int, int]) -> None:
        if points:
            key = {"guild": game.guild_id, "game": game.game_id, "at_round": turn}
            await connection.execute(
                _SET_POINTS, [{**key, "user": user, "given": given} for user, given in points.items()]
            )
