"""Games scored anew, when moderators have decided about one of their questions."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.deadlines import Deadline
from bot.trivia.reviewing.touched import TouchedStore
from bot.trivia.rules.game import Answers
from bot.trivia.rules.matching import Verdict, judge, prepare
from bot.trivia.rules.rescoring import regraded, rescored
from bot.trivia.rules.reviewing import Kind

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.one_go import Work
    from bot.packs.model import Question
    from bot.trivia.games import Games
    from bot.trivia.rules.game import Game
    from bot.trivia.rules.reviewing import Decision
    from bot.trivia.rules.scoring import Answer

# Games that are older keep their points.
REACH = timedelta(days=30)
# A channel hears that its games were scored anew; the deadline's subject is the channel.
DEADLINE = "trivia-rescored"


@dataclass(slots=True)
class Rescored:
    """Whose points have changed, and in how many games."""

    games: int = 0
    players: set[int] = field(default_factory=set)


class Rescoring:
    """Brings the points of past games in line with what stands of a question, in a transaction under way."""

    def __init__(self, games: Games) -> None:
        self._games = games
        self._touched = TouchedStore()

    async def run(self, work: Work[Rescored]) -> Rescored:
        """Do work that rescores as one write: what judges may take a while, and answers do not wait for it longer
        than they must.
        """
        for show in self._games.library:
            await asyncio.to_thread(prepare, show)
        return await self._games.database.in_one_go(work)

    async def follow(self, connection: AsyncConnection, decision: Decision, *, taken_back: bool) -> Rescored:
        """Rescore what a decision touches, once it is stored, or taken back; the channels it concerns hear of it."""
        guild, show, question_id = decision.guild_id, decision.show_id, decision.question_id
        question = await self._games.bank.question(connection, guild, show, question_id)
        done = Rescored()
        since = decision.decided_at - REACH
        for game_id in await self._touched.games(connection, guild, show, question_id, since):
            game = await self._games.store.get(connection, guild, game_id, lock=True)
            assert game is not None
            if decision.kind is Kind.REMOVED:
                await self._touched.set_void(connection, game, question_id, removed=not taken_back)
            if players := await self._rescore(connection, game, question_id, question):
                done.games += 1
                done.players |= players
                now = self._games.clock()
                await self._games.deadlines.set(connection, Deadline(guild, DEADLINE, game.channel_id, now))
        return done

    async def _rescore(
        self, connection: AsyncConnection, game: Game, question_id: str, question: Question | None
    ) -> set[int]:
        """Give a game the points that follow from its answers; returns whose are others than before."""
        played = await self._games.store.rounds(connection, game)
        before = await self._games.ledger.answers(connection, game)
        now, asked = before, {turn.round for turn in played if turn.question_id == question_id}
        if question is not None and game.answers is Answers.TYPED:
            now = await self._regraded(connection, game, asked, question, before)
        elif question is not None:
            now = [answer.judged_by(question.right) if answer.round in asked else answer for answer in before]
        changed = set(rescored(game, played, now, timedelta(seconds=game.seconds))) - set(before)
        for answer in changed:
            await self._games.ledger.put(connection, game, answer)
        points = {(answer.round, answer.user_id): answer.points or 0 for answer in before}
        return {answer.user_id for answer in changed if (answer.points or 0) != points[answer.round, answer.user_id]}

    async def _regraded(
        self, connection: AsyncConnection, game: Game, asked: set[int], question: Question, answers: list[Answer]
    ) -> list[Answer]:
        show = self._games.library.show(game.show_id)
        typed = [guess for guess in await self._touched.guesses(connection, game) if guess.round in asked]
        now = []
        for answer in answers:
            own = [guess for guess in typed if (guess.round, guess.user_id) == (answer.round, answer.user_id)]
            now.append(
                regraded(answer, own, lambda text: judge(text, question, show) is Verdict.RIGHT) if own else answer
            )
        return now
