"""Games, rounds, players and answers in the database."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from bot.db.tables import answers, games, players, rounds
from bot.trivia.rules.game import Game, Round, State, UpTo
from bot.trivia.rules.scoring import Answer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import BindParameter, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.episodes import Episode

_GUILD: BindParameter[int] = bindparam("guild")
_GAME: BindParameter[int] = bindparam("game")
_THIS_GAME = (games.c.guild_id == _GUILD, games.c.game_id == _GAME)
_ITS_ROUNDS = (rounds.c.guild_id == _GUILD, rounds.c.game_id == _GAME)
_ITS_PLAYERS = (players.c.guild_id == _GUILD, players.c.game_id == _GAME)
_ITS_ANSWERS = (answers.c.guild_id == _GUILD, answers.c.game_id == _GAME)

_GET = select(games).where(*_THIS_GAME)
_RUNNING = (
    select(games)
    .where(games.c.guild_id == _GUILD, games.c.channel_id == bindparam("channel"), games.c.ended_at.is_(None))
    .with_for_update()
)
_JOIN = upsert(players).on_conflict_do_nothing(index_elements=["guild_id", "game_id", "user_id"])
_PLAYERS = (
    select(players.c.user_id, players.c.reached).where(*_ITS_PLAYERS).order_by(players.c.joined_at, players.c.user_id)
)
_STOPPING = select(func.count()).where(*_ITS_PLAYERS, players.c.wants_stop)
_ROUNDS = select(rounds).where(*_ITS_ROUNDS).order_by(rounds.c.round)
_ANSWERS = select(answers).where(*_ITS_ANSWERS)
_OWN_ANSWER = _ANSWERS.where(answers.c.round == bindparam("round"), answers.c.user_id == bindparam("user"))
_COUNT = select(func.count()).where(*_ITS_ANSWERS, answers.c.round == bindparam("round"))
_SET_POINTS = (
    update(answers)
    .where(*_ITS_ANSWERS, answers.c.round == bindparam("at_round"), answers.c.user_id == bindparam("user"))
    .values(points=bindparam("given"))
)
_LAST_ASKED = (
    select(rounds.c.question_id, func.max(rounds.c.asked_at).label("asked_at"))
    .where(
        rounds.c.guild_id == bindparam("guild"),
        rounds.c.show_id == bindparam("show"),
        rounds.c.asked_at.is_not(None),
    )
    .group_by(rounds.c.question_id)
)


class TriviaStore:
    """Queries about games, each inside the transaction it is given."""

    async def add(self, connection: AsyncConnection, game: Game) -> None:
        await connection.execute(insert(games), _columns(game))

    async def get(self, connection: AsyncConnection, guild: int, game: int, *, lock: bool = False) -> Game | None:
        """A game; `lock` keeps it as it is until the transaction ends."""
        statement = _GET.with_for_update() if lock else _GET
        row = (await connection.execute(statement, {"guild": guild, "game": game})).mappings().one_or_none()
        return _game(row) if row else None

    async def running(self, connection: AsyncConnection, guild: int, channel: int) -> Game | None:
        """The game that a channel has going on, kept as it is until the transaction ends."""
        row = (await connection.execute(_RUNNING, {"guild": guild, "channel": channel})).mappings().one_or_none()
        return _game(row) if row else None

    async def save(self, connection: AsyncConnection, game: Game) -> None:
        """Store what may change of a game."""
        changing = {
            "state": game.state.value,
            "questions": game.questions,
            "up_to": game.up_to,
            "round": game.round,
        }
        change = update(games).where(*_THIS_GAME).values(**changing, ended_at=game.ended_at)
        await connection.execute(change, {"guild": game.guild_id, "game": game.game_id})

    async def set_lobby_message(self, connection: AsyncConnection, game: Game, message: int) -> None:
        change = update(games).where(*_THIS_GAME).values(lobby_message_id=message)
        await connection.execute(change, {"guild": game.guild_id, "game": game.game_id})

    async def join(self, connection: AsyncConnection, game: Game, user: int, reached: Episode, at: datetime) -> bool:
        """Add a player; False when they were in it already."""
        row = {
            "guild_id": game.guild_id,
            "game_id": game.game_id,
            "user_id": user,
            "reached": reached,
            "joined_at": at,
        }
        return (await connection.execute(_JOIN, row)).rowcount > 0

    async def players(self, connection: AsyncConnection, game: Game) -> dict[int, Episode]:
        """Each player's id and the episode they had reached when they joined, in the order of joining."""
        rows = await connection.execute(_PLAYERS, {"guild": game.guild_id, "game": game.game_id})
        return {row.user_id: row.reached for row in rows}

    async def want_stop(self, connection: AsyncConnection, game: Game, user: int) -> bool:
        """Note that a player wants the game to stop; False when they had said so already."""
        change = update(players).where(*_ITS_PLAYERS, players.c.user_id == user, ~players.c.wants_stop)
        key = {"guild": game.guild_id, "game": game.game_id}
        return (await connection.execute(change.values(wants_stop=True), key)).rowcount > 0

    async def count_stop_votes(self, connection: AsyncConnection, game: Game) -> int:
        key = {"guild": game.guild_id, "game": game.game_id}
        return (await connection.execute(_STOPPING, key)).scalar_one()

    async def add_round(self, connection: AsyncConnection, game: Game, turn: Round) -> None:
        row = _columns(turn)
        row["choice_order"] = row.pop("order")
        await connection.execute(insert(rounds), {"guild_id": game.guild_id, "game_id": game.game_id, **row})

    async def save_round(self, connection: AsyncConnection, game: Game, turn: Round) -> None:
        """Store what may change of a round."""
        change = (
            update(rounds)
            .where(*_ITS_ROUNDS, rounds.c.round == turn.round)
            .values(
                message_id=turn.message_id,
                asked_at=turn.asked_at,
                closes_at=turn.closes_at,
                voided=turn.voided,
            )
        )
        await connection.execute(change, {"guild": game.guild_id, "game": game.game_id})

    async def rounds(self, connection: AsyncConnection, game: Game) -> list[Round]:
        rows = (await connection.execute(_ROUNDS, {"guild": game.guild_id, "game": game.game_id})).mappings()
        return [
            Round(
                row["round"],
                row["show_id"],
                row["question_id"],
                row["choice_order"],
                row["message_id"],
                row["asked_at"],
                row["closes_at"],
                row["voided"],
                row["category"],
                row["safe_after"],
            )
            for row in rows
        ]

    async def add_answer(self, connection: AsyncConnection, game: Game, answer: Answer) -> None:
        await connection.execute(
            insert(answers), {"guild_id": game.guild_id, "game_id": game.game_id, **_columns(answer)}
        )

    async def own_answer(self, connection: AsyncConnection, game: Game, turn: int, user: int) -> Answer | None:
        key = {"guild": game.guild_id, "game": game.game_id, "round": turn, "user": user}
        row = (await connection.execute(_OWN_ANSWER, key)).one_or_none()
        return Answer(row.round, row.user_id, row.choice, row.answered_at, row.points) if row else None

    async def count_answers(self, connection: AsyncConnection, game: Game, turn: int) -> int:
        key = {"guild": game.guild_id, "game": game.game_id, "round": turn}
        return (await connection.execute(_COUNT, key)).scalar_one()

    async def answers(self, connection: AsyncConnection, game: Game) -> list[Answer]:
        """Every answer given in a game so far."""
        rows = await connection.execute(_ANSWERS, {"guild": game.guild_id, "game": game.game_id})
        return [Answer(row.round, row.user_id, row.choice, row.answered_at, row.points) for row in rows]

    async def give_points(self, connection: AsyncConnection, game: Game, turn: int, points: Mapping[int, int]) -> None:
        if points:
            key = {"guild": game.guild_id, "game": game.game_id, "at_round": turn}
            await connection.execute(
                _SET_POINTS, [{**key, "user": user, "given": given} for user, given in points.items()]
            )

    async def last_asked(self, connection: AsyncConnection, guild: int, show: str) -> dict[str, datetime]:
        """When a server last had each question of a show."""
        rows = await connection.execute(_LAST_ASKED, {"guild": guild, "show": show})
        return {row.question_id: row.asked_at for row in rows}


def _game(row: RowMapping) -> Game:
    return Game(**{**row, "state": State(row["state"]), "up_to_source": UpTo(row["up_to_source"])})


def _columns(record: Game | Round | Answer) -> dict[str, object]:
    """A record's fields by name, as they are: their columns have the same names."""
    return {field.name: getattr(record, field.name) for field in fields(record)}
