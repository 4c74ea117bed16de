"""Games, their players and rounds in the database."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, delete, func, insert, literal, select, update

from bot.db.tables import answers, games, players, rounds
from bot.db.upserts import upsert
from bot.trivia.rules.game import MOST_GUESSES, Answers, Game, Mode, Player, Round, State, UpTo, Void, Wish
from bot.trivia.rules.scoring import Answer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import BindParameter, Column, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

_GUILD: BindParameter[int] = bindparam("guild")
_GAME: BindParameter[int] = bindparam("game")
_USER: BindParameter[int] = bindparam("user")
_THIS_GAME = (games.c.guild_id == _GUILD, games.c.game_id == _GAME)
_ITS_ROUNDS = (rounds.c.guild_id == _GUILD, rounds.c.game_id == _GAME)
_ITS_PLAYERS = (players.c.guild_id == _GUILD, players.c.game_id == _GAME)

_GET = select(games).where(*_THIS_GAME)
_LOCK = select(games.c.game_id).where(*_THIS_GAME).with_for_update()
_RUNNING = (
    select(games)
    .where(games.c.guild_id == _GUILD, games.c.channel_id == bindparam("channel"), games.c.ended_at.is_(None))
    .with_for_update()
)
_TYPED = select(games).where(
    games.c.ended_at.is_(None),
    games.c.answers == Answers.TYPED.value,
    games.c.state == State.COLLECTING.value,
)
_this_round = and_(
    rounds.c.guild_id == games.c.guild_id, rounds.c.game_id == games.c.game_id, rounds.c.round == games.c.round
)
_own_answer = and_(
    answers.c.guild_id == games.c.guild_id,
    answers.c.game_id == games.c.game_id,
    answers.c.round == games.c.round,
    answers.c.user_id == _USER,
)
_own_seat = and_(
    players.c.guild_id == games.c.guild_id, players.c.game_id == games.c.game_id, players.c.user_id == _USER
)
_other, _their_answer = players.alias(), answers.alias()
_of_other = and_(
    _their_answer.c.guild_id == _other.c.guild_id,
    _their_answer.c.game_id == _other.c.game_id,
    _their_answer.c.user_id == _other.c.user_id,
    _their_answer.c.round == games.c.round,
    # Chosen, typed and right, or out of guesses: there is nothing more to come.
    _their_answer.c.choice.is_not(None) | (_their_answer.c.guesses >= MOST_GUESSES),
)
_others_think = (
    select(_other.c.user_id)
    .select_from(_other.outerjoin(_their_answer, _of_other))
    .where(_other.c.guild_id == games.c.guild_id, _other.c.game_id == games.c.game_id)
    .where(_other.c.user_id != _USER, _their_answer.c.user_id.is_(None))
    .correlate(games)
    .exists()
)
_SEAT = (
    select(games, rounds, answers, players.c.user_id, _others_think.label("others_think"))
    .select_from(games.outerjoin(rounds, _this_round).outerjoin(answers, _own_answer).outerjoin(players, _own_seat))
    .where(*_THIS_GAME)
)
_join = upsert(players)
_JOIN = _join.on_conflict_do_update(
    index_elements=["guild_id", "game_id", "user_id"],
    set_={"team": _join.excluded.team},
    where=players.c.team != _join.excluded.team,
)
_LEAVE = delete(players).where(*_ITS_PLAYERS, players.c.user_id == _USER)
_PLAYERS = (
    select(players.c.user_id, players.c.reached, players.c.team)
    .where(*_ITS_PLAYERS)
    .order_by(players.c.joined_at, players.c.user_id)
)
# To stop is wanted for good; a hint, and to skip, for the round that it is.
_WISHES = {Wish.HINT: players.c.wants_hint, Wish.SKIP: players.c.wants_skip, Wish.STOP: players.c.wants_stop}
_CURRENT_ROUND = select(rounds).where(*_ITS_ROUNDS, rounds.c.round == bindparam("number"))
_ROUNDS = select(rounds).where(*_ITS_ROUNDS).order_by(rounds.c.round)
_LAST_ASKED = (
    select(rounds.c.question_id, func.max(rounds.c.asked_at).label("asked_at"))
    .where(
        rounds.c.guild_id == bindparam("guild"),
        rounds.c.show_id == bindparam("show"),
        rounds.c.asked_at.is_not(None),
    )
    .group_by(rounds.c.question_id)
)


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody in front of a game: its question if it has begun, their answer to it if any, and whether they play.

    `others_think` says whether another player can still answer it.
    """

    game: Game
    turn: Round | None
    answer: Answer | None
    plays: bool
    others_think: bool


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

    async def waiting_for_words(self, connection: AsyncConnection) -> list[Game]:
        """The games of all servers whose question can be answered by typing now."""
        return [_game(row) for row in (await connection.execute(_TYPED)).mappings()]

    async def seat(self, connection: AsyncConnection, guild: int, game: int, user: int) -> Seat | None:
        """Somebody's seat in a game, which is kept as it is until the transaction ends."""
        key = {"guild": guild, "game": game}
        if connection.dialect.name == "postgresql":
            # Not in one statement: the rest would be read as it was before we had to wait for the lock.
            await connection.execute(_LOCK, key)
        row = (await connection.execute(_SEAT, {**key, "user": user})).mappings().one_or_none()
        if row is None:
            return None
        turn = _round(row) if row[rounds.c.round] is not None else None
        answer = _answer(row) if row[answers.c.user_id] is not None else None
        plays = row[players.c.user_id] is not None
        return Seat(_game(row), turn, answer, plays=plays, others_think=row["others_think"])

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

    async def join(self, connection: AsyncConnection, game: Game, user: int, player: Player, at: datetime) -> bool:
        """Add a player, or move them to another team; False when they were there already."""
        row = {
            "guild_id": game.guild_id,
            "game_id": game.game_id,
            "user_id": user,
            "reached": player.reached,
            "team": player.team,
            "joined_at": at,
        }
        return (await connection.execute(_JOIN, row)).rowcount > 0

    async def leave(self, connection: AsyncConnection, game: Game, user: int) -> bool:
        """Take a player out; False when they were not in it."""
        key = {"guild": game.guild_id, "game": game.game_id, "user": user}
        return (await connection.execute(_LEAVE, key)).rowcount > 0

    async def players(self, connection: AsyncConnection, game: Game) -> dict[int, Player]:
        """The players by id, in the order of joining."""
        rows = await connection.execute(_PLAYERS, {"guild": game.guild_id, "game": game.game_id})
        return {row.user_id: Player(row.reached, row.team) for row in rows}

    async def want(self, connection: AsyncConnection, game: Game, user: int, wish: Wish) -> int | None:
        """Note what a player wants; returns how many want it now, None when this one had said so already."""
        key = {"guild": game.guild_id, "game": game.game_id}
        wants, value = _WISHES[wish], literal(True) if wish is Wish.STOP else literal(game.round)
        change = update(players).where(*_ITS_PLAYERS, players.c.user_id == user, wants.is_distinct_from(value))
        if not (await connection.execute(change.values({wants: value}), key)).rowcount:
            return None
        return (await connection.execute(select(func.count()).where(*_ITS_PLAYERS, wants == value), key)).scalar_one()

    async def add_round(self, connection: AsyncConnection, game: Game, turn: Round) -> None:
        await connection.execute(
            insert(rounds), {"guild_id": game.guild_id, "game_id": game.game_id, **_round_columns(turn)}
        )

    async def save_round(self, connection: AsyncConnection, game: Game, turn: Round) -> None:
        """Store a round as it is now."""
        change = update(rounds).where(*_ITS_ROUNDS, rounds.c.round == turn.round).values(**_round_columns(turn))
        await connection.execute(change, {"guild": game.guild_id, "game": game.game_id})

    async def current_round(self, connection: AsyncConnection, game: Game) -> Round:
        """The round that a game is in. A lobby is in none, and must not be asked for one."""
        key = {"guild": game.guild_id, "game": game.game_id, "number": game.round}
        return _round((await connection.execute(_CURRENT_ROUND, key)).mappings().one())

    async def rounds(self, connection: AsyncConnection, game: Game) -> list[Round]:
        rows = await connection.execute(_ROUNDS, {"guild": game.guild_id, "game": game.game_id})
        return [_round(row) for row in rows.mappings()]

    async def last_asked(self, connection: AsyncConnection, guild: int, show: str) -> dict[str, datetime]:
        """When a server last had each question of a show."""
        rows = await connection.execute(_LAST_ASKED, {"guild": guild, "show": show})
        return {row.question_id: row.asked_at for row in rows}


def _game(row: RowMapping) -> Game:
    values = {field.name: row[games.c[field.name]] for field in fields(Game)}
    kinds = {"state": State, "up_to_source": UpTo, "answers": Answers, "mode": Mode}
    return Game(**{**values, **{name: kind(values[name]) for name, kind in kinds.items()}})


def _round(row: RowMapping) -> Round:
    values = {field.name: row[_round_column(field.name)] for field in fields(Round)}
    return Round(**{**values, "void": Void(values["void"]) if values["void"] else None})


def _answer(row: RowMapping) -> Answer:
    return Answer(**{field.name: row[answers.c[field.name]] for field in fields(Answer)})


def _columns(game: Game) -> dict[str, object]:
    """A game's fields by name, as they are: their columns have the same names."""
    return {field.name: getattr(game, field.name) for field in fields(Game)}


def _round_columns(turn: Round) -> Mapping[str, object]:
    return {_round_column(field.name).name: getattr(turn, field.name) for field in fields(Round)}


def _round_column(field: str) -> Column[Any]:
    """The column of a round's field; `order` means something in SQL."""
    return rounds.c["choice_order" if field == "order" else field]
