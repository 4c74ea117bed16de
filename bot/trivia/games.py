"""What every use case of trivia stands on: the database, the clock, chance, and where questions come from."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.deadlines import Clock, Deadline, Deadlines
from bot.trivia.ledger import Ledger
from bot.trivia.outcomes import Asked, Ended, Table
from bot.trivia.rules.game import Answers, Round, State
from bot.trivia.rules.matching import can_be_typed
from bot.trivia.rules.picking import Choice, eligible, pick, shuffled
from bot.trivia.rules.scoring import standings, team_standings
from bot.trivia.store import TriviaStore

if TYPE_CHECKING:
    from datetime import datetime
    from random import Random

    from bot.db.engine import Database
    from bot.episodes import Episode
    from bot.packs.library import Library
    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.trivia.bank import QuestionBank
    from bot.trivia.rules.game import Game

DEADLINE = "trivia"
# A press that Discord took in time may reach us a moment after the time is up.
GRACE = timedelta(seconds=1)


# Told of a channel whose game ends, inside the transaction in which it does.
WhenOver = Callable[[AsyncConnection, int, int], Awaitable[None]]


@dataclass(frozen=True)
class Games:
    """The games of all servers, as the services of trivia share them."""

    database: Database
    deadlines: Deadlines
    library: Library
    bank: QuestionBank
    clock: Clock
    random: Random
    store: TriviaStore = field(default_factory=TriviaStore)
    ledger: Ledger = field(default_factory=Ledger)
    when_over: list[WhenOver] = field(default_factory=list)

    async def due(self, connection: AsyncConnection, game: Game, at: datetime) -> None:
        """Have a game's next step done at a time."""
        await self.deadlines.set(connection, Deadline(game.guild_id, DEADLINE, game.game_id, at))

    async def leave(self, connection: AsyncConnection, game: Game) -> None:
        """A game is over: nothing of it is due any more, and its channel is free for another."""
        await self.deadlines.clear(connection, game.guild_id, DEADLINE, game.game_id)
        for tell in self.when_over:
            await tell(connection, game.guild_id, game.channel_id)

    async def pool(self, connection: AsyncConnection, game: Game, show: Show, up_to: Episode) -> list[Question]:
        """The questions that a game may ask."""
        questions = await self.bank.pool(connection, game.guild_id, show)
        fitting = eligible(questions.values(), up_to, game.difficulty, game.category)
        fits = can_be_typed if game.answers is Answers.TYPED else _can_be_chosen
        return self.bank.readable(
            game.guild_id, show, [question for question in fitting if fits(question)], game.questions
        )

    async def question(self, connection: AsyncConnection, game: Game, turn: Round) -> Question | None:
        """A round's question; None where it was taken out of its pack meanwhile."""
        return await self.bank.question(connection, game.guild_id, turn.show_id, turn.question_id)

    async def draw(self, connection: AsyncConnection, game: Game, show: Show, number: int) -> Round | None:
        """The game's next question, as round `number`; None where none is left."""
        assert game.up_to is not None
        choice = Choice(
            await self.pool(connection, game, show, game.up_to),
            {turn.question_id for turn in await self.store.rounds(connection, game)},
            await self.store.last_asked(connection, game.guild_id, show.id),
        )
        question = pick(choice, game.mode, game.questions, self.random)
        if question is None:
            return None
        order = shuffled(len(question.choices), self.random)
        turn = Round(number, show.id, question.id, order)
        return replace(turn, category=question.category, safe_after=question.safe_after)

    async def advance(self, connection: AsyncConnection, game: Game, show: Show) -> Asked | None:
        """Go on to the next question; None where none is left. It is posted later, so that a crash loses nothing."""
        turn = await self.draw(connection, game, show, game.round + 1)
        if turn is None:
            return None
        game = game.to(State.ASKING, round=turn.round)
        await self.store.add_round(connection, game, turn)
        await self.store.save(connection, game)
        return await self.asked(connection, game, turn)

    async def asked(self, connection: AsyncConnection, game: Game, turn: Round) -> Asked | None:
        """A round as it can be shown; None where its question or its show was taken out meanwhile."""
        show, question = self.library.get(game.show_id), await self.question(connection, game, turn)
        return Asked(game, show, turn, question) if show and question else None

    async def posted(
        self, connection: AsyncConnection, game: Game, turn: Round, message_id: int, at: datetime
    ) -> tuple[Game, Round]:
        """A question is in the channel: answers count from its message's time on."""
        closes_at = at + timedelta(seconds=game.seconds)
        game, turn = game.to(State.COLLECTING), replace(turn, message_id=message_id, asked_at=at, closes_at=closes_at)
        await self.store.save_round(connection, game, turn)
        await self.store.save(connection, game)
        await self.due(connection, game, closes_at + GRACE)
        return game, turn

    async def table(self, connection: AsyncConnection, game: Game) -> Table:
        """Who stands where."""
        players = await self.store.players(connection, game)
        rows = standings(await self.ledger.answers(connection, game), players)
        return Table(rows, team_standings(rows, players) if game.teams else ())

    async def ending(self, connection: AsyncConnection, game: Game, state: State) -> Ended:
        """A game's end, to be shown; it is stored once it has been."""
        return Ended(game.to(state, ended_at=self.clock()), await self.table(connection, game))


def _can_be_chosen(question: Question) -> bool:
    return bool(question.wrong)
