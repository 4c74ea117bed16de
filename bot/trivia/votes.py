"""What players decide by majority: a hint, to skip a question, to stop. Host and moderators skip and stop at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.trivia.outcomes import Asked, Ended, Vote
from bot.trivia.rules.game import Round, State, Void, Wish, majority

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.spoilers.rules.gates import Place
    from bot.trivia.games import Games
    from bot.trivia.rules.game import Game


Meant = tuple[int, int]
"""Which question a button belongs to: its game and round."""


class Votes:
    """The votes in a channel's game."""

    def __init__(self, games: Games) -> None:
        self._games = games
        self._store = games.store

    async def hint(self, place: Place, meant: Meant, user: int, *, at: datetime) -> Asked | Vote:
        """Want a hint for the open question; returns the question with its hint once most players want it.

        Answers given later, by Discord's clock, earn half. Host and moderators have one vote like everybody.
        """
        async with self._games.database.write() as connection:
            game, turn = await self._open(connection, place, meant)
            if not turn.takes(at):  # the reveal is on its way, and the hint must not come after it
                raise Refusal("round-over")
            if turn.hinted_at is None:
                vote = await self._vote(connection, game, user, Wish.HINT)
                if vote is not None:
                    return vote
                turn = replace(turn, hinted_at=at)
                await self._store.save_round(connection, game, turn)
            asked = await self._games.asked(connection, game, turn)
            if asked is None:
                raise Refusal("question-gone")
            return asked

    async def hinted(self, asked: Asked, at: datetime) -> None:
        """A hint has been shown: whoever answered before it could be seen earns all."""
        async with self._games.database.write() as connection:
            game = await self._store.get(connection, asked.game.guild_id, asked.game.game_id, lock=True)
            if game is not None and game.state is State.COLLECTING and game.round == asked.turn.round:
                turn = await self._store.current_round(connection, game)
                await self._store.save_round(connection, game, replace(turn, hinted_at=at))

    async def skip(self, place: Place, user: int, *, is_moderator: bool, meant: Meant | None = None) -> Vote | None:
        """Skip the open question, which then counts for nobody; returns the vote while more are needed."""
        async with self._games.database.write() as connection:
            game, turn = await self._open(connection, place, meant)
            if not game.may_be_run_by(user, is_moderator=is_moderator):
                vote = await self._vote(connection, game, user, Wish.SKIP)
                if vote is not None:
                    return vote
            await self._store.save_round(connection, game, replace(turn, void=Void.SKIPPED))
            await self._games.due(connection, game, self._games.clock())
            return None

    async def stop(self, place: Place, user: int, *, is_moderator: bool) -> Ended | Vote:
        """Stop the channel's game: at once for its host and moderators, by majority for its players."""
        async with self._games.database.write() as connection:
            game = await self._running(connection, place)
            if not game.may_be_run_by(user, is_moderator=is_moderator):
                vote = await self._vote(connection, game, user, Wish.STOP)
                if vote is not None:
                    return vote
            ended = await self._games.ending(connection, game, State.STOPPED)
            await self._store.save(connection, ended.game)
            await self._games.leave(connection, game)
            if game.state is not State.COLLECTING:
                return ended
            turn = await self._store.current_round(connection, game)
            await self._store.save_round(connection, game, replace(turn, void=turn.void or Void.DROPPED))
            return replace(ended, left_open=await self._games.asked(connection, game, turn))

    async def _vote(self, connection: AsyncConnection, game: Game, user: int, wish: Wish) -> Vote | None:
        """Count somebody's vote; None once there are enough. Raises Refusal for who plays not, or has voted."""
        there = await self._store.players(connection, game)
        if user not in there:
            raise Refusal("not-playing")
        votes = await self._store.want(connection, game, user, wish)
        if votes is None:
            raise Refusal(f"wants-{wish}-already")
        needed = majority(len(there))
        return None if votes >= needed else Vote(votes, needed)

    async def _running(self, connection: AsyncConnection, place: Place) -> Game:
        game = await self._store.running(connection, place.guild_id, place.channel_id)
        if game is None:
            raise Refusal("no-game")
        return game

    async def _open(self, connection: AsyncConnection, place: Place, meant: Meant | None) -> tuple[Game, Round]:
        """The channel's game and its open question. Raises Refusal where none is open, or another than was meant."""
        game = await self._running(connection, place)
        turn = await self._store.current_round(connection, game) if game.state is State.COLLECTING else None
        if turn is None or turn.void is not None:
            raise Refusal("no-question-open")
        if meant not in (None, (game.game_id, turn.round)):
            raise Refusal("round-over")
        return game, turn
