"""The course of a game: what is due in it, from question to question to its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.trivia.outcomes import Asked, Ended, Revealed, Step
from bot.trivia.rules.game import TRANSITIONS, Game, Round, State, Void
from bot.trivia.rules.scoring import scored

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.deadlines import Deadline
    from bot.packs.show import Show
    from bot.trivia.games import Games

REVEAL_LASTS = timedelta(seconds=8)


class Course:
    """Does what is due. What there is to show is told again until `asked`, `shown` or `over` says that it has been."""

    def __init__(self, games: Games) -> None:
        self._games = games
        self._store = games.store
        self._running_since = games.clock()

    async def step(self, deadline: Deadline) -> Step | None:
        """Do what is due in a game: the next question, a reveal, or its end. None where nothing is.

        So where a press told us of the question a moment ago that we are about to post again: it has its whole time.
        """

        async def work(connection: AsyncConnection) -> Step | None:
            game = await self._store.get(connection, deadline.guild_id, deadline.subject_id, lock=True)
            if game is None or game.is_over or not await self._games.deadlines.stands(connection, deadline):
                return None
            show = self._games.library.get(game.show_id)
            if game.state is State.LOBBY:
                return await self._games.ending(connection, game, State.EXPIRED)
            if show is None:
                return await self._games.ending(connection, game, State.STOPPED)
            return await self._step(connection, game, show)

        return await self._games.database.in_one_go(work)

    async def _step(self, connection: AsyncConnection, game: Game, show: Show) -> Step:
        match game.state:
            case State.ASKING:
                return await self._asking(connection, game, show)
            case State.COLLECTING:
                return await self._revealing(connection, await self._score(connection, game), show)
            case State.REVEALING:
                return await self._revealing(connection, game, show)
            case _:
                asked = await self._games.advance(connection, game, show) if game.round < game.questions else None
                return asked or await self._games.ending(connection, game, State.FINISHED)

    async def asked(self, asked: Asked, message_id: int, at: datetime) -> bool:
        """A question has been posted, and whoever pressed faster than we heard of it may have told us already.

        Returns whether the game still goes on: it may have been stopped while the question was on its way.
        """

        async def work(connection: AsyncConnection) -> bool:
            game = await self._store.get(connection, asked.game.guild_id, asked.game.game_id, lock=True)
            if game is None or game.is_over:
                return False
            if game.state is State.ASKING and game.round == asked.turn.round:
                await self._games.posted(connection, game, asked.turn, message_id, at)
            return True

        return await self._games.database.in_one_go(work)

    async def shown(self, revealed: Revealed) -> None:
        """A reveal has been posted: after a pause, the next question or the end is due.

        If answers that were in time have reached us since, it is due again instead.
        """

        async def work(connection: AsyncConnection) -> None:
            game = await self._store.get(connection, revealed.game.guild_id, revealed.game.game_id, lock=True)
            if game is None or game.state is not State.REVEALING:
                return
            given = [a for a in await self._games.ledger.answers(connection, game) if a.round == game.round]
            if set(given) == set(revealed.answers):
                await self._store.save(connection, game.to(State.REVEALED))
                await self._games.due(connection, game, self._games.clock() + REVEAL_LASTS)
            else:
                await self._games.due(connection, game, self._games.clock())

        await self._games.database.in_one_go(work)

    async def shut_out(self, game: Game) -> int | None:
        """There is nowhere left to post: a game ends. Returns the message of it that people see last, if any."""
        await self.over(game, State.STOPPED)
        async with self._games.database.read() as connection:
            asked = [turn.message_id for turn in await self._store.rounds(connection, game) if turn.message_id]
        return asked[-1] if asked else game.lobby_message_id

    async def over(self, game: Game, state: State) -> None:
        """A game's end has been posted, or there is nowhere left to post."""
        async with self._games.database.write() as connection:
            now = await self._store.get(connection, game.guild_id, game.game_id, lock=True)
            if now is None or state not in TRANSITIONS[now.state]:
                return
            await self._store.save(connection, now.to(state, ended_at=self._games.clock()))
            await self._games.leave(connection, game)

    async def _asking(self, connection: AsyncConnection, game: Game, show: Show) -> Asked | Ended:
        """The question to post; another in its place where it was taken out meanwhile."""
        asked = await self._games.asked(connection, game, await self._store.current_round(connection, game))
        if asked is None and (turn := await self._games.draw(connection, game, show, game.round)) is not None:
            await self._store.save_round(connection, game, turn)
            asked = await self._games.asked(connection, game, turn)
        return asked or await self._games.ending(connection, game, State.FINISHED)

    async def _score(self, connection: AsyncConnection, game: Game) -> Game:
        """Close the question and give its points; an answer that comes later counts if Discord took it in time."""
        played, answers = await self._store.rounds(connection, game), await self._games.ledger.answers(connection, game)
        turn = await self._closed(
            connection, game, played[-1], [a.answered_at for a in answers if a.round == game.round]
        )
        await self._store.save_round(connection, game, turn)
        given = scored(turn, answers, [*played[:-1], turn], timedelta(seconds=game.seconds))
        await self._games.ledger.give_points(connection, game, turn.round, given)
        game = game.to(State.REVEALING)
        await self._store.save(connection, game)
        return game

    async def _closed(self, connection: AsyncConnection, game: Game, turn: Round, answered: list[datetime]) -> Round:
        assert turn.closes_at is not None
        if turn.void is not None:
            return turn
        # Nobody could answer while we were away; a question whose time ran out meanwhile counts for nobody.
        if self._running_since > turn.closes_at:
            return replace(turn, void=Void.AWAY)
        if await self._games.question(connection, game, turn) is None:
            return replace(turn, void=Void.GONE)
        # Everybody was faster: with the last answer its time is up, for the reveal can be seen from now on.
        is_early = self._games.clock() < turn.closes_at
        return replace(turn, closes_at=max(answered, default=turn.closes_at)) if is_early else turn

    async def _revealing(self, connection: AsyncConnection, game: Game, show: Show) -> Revealed:
        turn = await self._store.current_round(connection, game)
        answers = [a for a in await self._games.ledger.answers(connection, game) if a.round == turn.round]
        return Revealed(
            game,
            show,
            turn,
            await self._games.question(connection, game, turn),
            tuple(sorted(answers, key=lambda answer: (answer.answered_at, answer.user_id))),
            await self._games.table(connection, game),
        )
