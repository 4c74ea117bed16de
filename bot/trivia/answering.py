"""Answers: chosen by a button, typed into a form, or typed into the chat. Each is on disk when its method returns.

Answers that wait together are stored in one transaction, one after the other, each as if it were alone.

When an answer was given is read from Discord's own clock. One that was in time counts as long as the next question has
not been asked, however late it reaches us: if its question has been revealed already, it is revealed again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar, cast

from bot.db.batching import Batcher
from bot.db.one_go import in_one_go
from bot.errors import Refusal
from bot.spoilers.rules.seals import storable
from bot.texts import plain
from bot.trivia.outcomes import Asked, Guessed, LockedIn
from bot.trivia.rules.game import MOST_GUESSES, Answers, State
from bot.trivia.rules.matching import Verdict, is_talk, judge
from bot.trivia.rules.scoring import RIGHT_CHOICE, Answer, scored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.one_go import Work
    from bot.packs.model import Question
    from bot.trivia.games import Games
    from bot.trivia.rules.game import Game, Round
    from bot.trivia.store import Seat

T = TypeVar("T")

# What is typed beyond this is talk; no answer is longer.
GUESS_LENGTH = 100
_TAKING = (State.COLLECTING, State.REVEALING, State.REVEALED)


@dataclass(frozen=True, slots=True)
class _Given:
    """An answer that waits to be taken, in a game of a server; where it is refused, nothing of it is stored."""

    game: tuple[int, int]
    take: Work[Any]


class Answering:
    """Takes answers, one that counts a player and question."""

    def __init__(self, games: Games) -> None:
        self._games = games
        self._store = games.store
        self._batcher: Batcher[_Given, Any] = Batcher(games.database, self._take_all)

    async def choose(
        self,
        guild: int,
        game_id: int,
        turn_number: int,
        user: int,
        shown_as: int,
        *,
        message_id: int,
        posted_at: datetime,
        at: datetime,
    ) -> LockedIn:
        """Lock a player's choice in. Raises Refusal when it does not count.

        Somebody may press before we have heard from Discord that the question, `message_id`, was posted, and when.
        """

        async def take(connection: AsyncConnection) -> LockedIn:
            seat, turn = await self._seat(connection, guild, game_id, turn_number, user)
            if seat.game.answers is not Answers.BUTTONS:
                raise Refusal("old-button")
            if seat.game.state is State.ASKING:
                game, turn = await self._games.posted(connection, seat.game, turn, message_id, posted_at)
                seat = replace(seat, game=game)
            if turn.message_id != message_id or not 0 <= shown_as < len(turn.order):
                raise Refusal("round-over")
            question, choice = await self._question(connection, seat.game, turn), int(turn.order[shown_as])
            if seat.answer is not None and (before := seat.answer.button) is not None:
                raise Refusal("already-answered", answer=plain(question.choices[before]))
            _require_in_time(seat.game, turn, at)
            if turn.hinted_at is not None and at > turn.hinted_at and choice not in turn.offered:
                raise Refusal("choice-taken-away")
            await self._keep(connection, seat, turn, Answer(turn.round, user, choice, at).judged_by(question.right))
            return LockedIn(shown_as, question.choices[choice])

        return await self._taken(guild, game_id, take)

    async def to_guess(self, guild: int, game_id: int, turn_number: int, user: int) -> Asked:
        """The question that somebody is about to type an answer to. Raises Refusal where they cannot."""
        async with self._games.database.read() as connection:
            seat, turn = await self._seat(connection, guild, game_id, turn_number, user)
            self._require_guess_left(seat, await self._question(connection, seat.game, turn))
            asked = await self._games.asked(connection, seat.game, turn)
            if asked is None or seat.game.state not in (State.ASKING, State.COLLECTING):
                raise Refusal("round-over")
            return asked

    async def guess(
        self, guild: int, game_id: int, turn_number: int, user: int, text: str, *, guess_id: int, at: datetime
    ) -> Guessed:
        """Judge what a player typed into the form. Raises Refusal when it does not count."""

        async def take(connection: AsyncConnection) -> Guessed:
            seat, turn = await self._seat(connection, guild, game_id, turn_number, user)
            question = await self._question(connection, seat.game, turn)
            self._require_guess_left(seat, question)
            _require_in_time(seat.game, turn, at)
            verdict = self._judged(text, seat.game, question)
            guesses = seat.answer.guesses if seat.answer else 0
            if verdict is not Verdict.EMPTY:
                guesses += await self._keep_guess(connection, seat, turn, user, text, verdict, guess_id, at)
            return Guessed(verdict, question.answer, MOST_GUESSES - guesses)

        return await self._taken(guild, game_id, take)

    async def overhear(
        self, guild: int, game_id: int, turn_number: int, user: int, text: str, *, guess_id: int, at: datetime
    ) -> bool:
        """Take what a player wrote into the chat for a guess; returns whether it was, and not whether it was right.

        Whatever a player writes that could be an answer to any question counts, up to as many guesses as in the form,
        even after a right one: nobody who watches can tell by that what was right.
        """
        if len(text) > GUESS_LENGTH or is_talk(text):
            return False

        async def take(connection: AsyncConnection) -> bool:
            seat = await self._store.seat(connection, guild, game_id, user)
            if seat is None or seat.turn is None or not _may_be_overheard(seat, turn_number, at):
                return False
            turn, question = seat.turn, await self._games.question(connection, seat.game, seat.turn)
            if question is None:
                return False
            verdict = self._judged(text, seat.game, question)
            return await self._keep_guess(connection, seat, turn, user, text, verdict, guess_id, at)

        return await self._taken(guild, game_id, take)

    async def waiting_for_words(self) -> list[Game]:
        """The games whose question can be answered by typing now, after a restart."""
        async with self._games.database.read() as connection:
            return await self._store.waiting_for_words(connection)

    async def _taken(self, guild: int, game_id: int, take: Work[T]) -> T:
        """Have an answer taken; what came of it is on disk when this returns."""
        return cast("T", await self._batcher.put(_Given((guild, game_id), take)))

    def _take_all(self, connection: Connection, waiting: Sequence[_Given]) -> list[Any]:
        """Take answers in the order in which they came. It goes game by game and in their order: each is locked from
        its first answer on, and whoever locks several must not wait in a circle.
        """
        outcomes: dict[int, Any] = {}
        for index, given in sorted(enumerate(waiting), key=lambda item: item[1].game):
            try:
                outcomes[index] = in_one_go(connection, given.take)
            except Refusal as refusal:
                outcomes[index] = refusal
        return [outcomes[index] for index in range(len(waiting))]

    async def _seat(
        self, connection: AsyncConnection, guild: int, game_id: int, turn_number: int, user: int
    ) -> tuple[Seat, Round]:
        seat = await self._store.seat(connection, guild, game_id, user)
        if seat is None or seat.game.is_over:
            raise Refusal("game-over")
        if seat.turn is None or seat.turn.round != turn_number:
            raise Refusal("round-over")
        return seat, seat.turn

    async def _question(self, connection: AsyncConnection, game: Game, turn: Round) -> Question:
        question = await self._games.question(connection, game, turn)
        if question is None:
            raise Refusal("question-gone")
        return question

    def _require_guess_left(self, seat: Seat, question: Question) -> None:
        if seat.game.answers is not Answers.TYPED:
            raise Refusal("old-button")
        if seat.answer is not None and seat.answer.is_right:
            raise Refusal("already-right", answer=plain(question.answer))
        if seat.answer is not None and seat.answer.guesses >= MOST_GUESSES:
            raise Refusal("no-guesses-left", most=MOST_GUESSES)

    def _judged(self, text: str, game: Game, question: Question) -> Verdict:
        return judge(text, question, self._games.library.show(game.show_id))

    async def _keep_guess(
        self,
        connection: AsyncConnection,
        seat: Seat,
        turn: Round,
        user: int,
        text: str,
        verdict: Verdict,
        guess_id: int,
        at: datetime,
    ) -> bool:
        """Store a guess, and the answer that it makes; False where this very guess was stored before."""
        if not await self._games.ledger.put_guess(connection, seat.game, user, guess_id, storable(text)[:GUESS_LENGTH]):
            return False
        before = seat.answer or Answer(turn.round, user, None, at, guesses=0)
        choice = RIGHT_CHOICE if verdict is Verdict.RIGHT else None
        answer = before if before.is_right else replace(before, choice=choice, answered_at=at)
        await self._keep(connection, seat, turn, replace(answer, guesses=before.guesses + 1))
        return True

    async def _keep(self, connection: AsyncConnection, seat: Seat, turn: Round, answer: Answer) -> None:
        game = seat.game
        if not seat.plays:  # whoever answers plays: the question is in front of them already
            player = game.newcomer((await self._store.players(connection, game)).values() if game.teams else ())
            await self._store.join(connection, game, answer.user_id, player, self._games.clock())
        if game.state is State.COLLECTING:
            await self._games.ledger.put(connection, game, answer)
            if answer.is_final and not seat.others_think:
                await self._games.due(connection, game, self._games.clock())
        else:
            await self._keep_late(connection, game, turn, answer)

    async def _keep_late(self, connection: AsyncConnection, game: Game, turn: Round, answer: Answer) -> None:
        """Store an answer whose question is scored already, with its points, and have the reveal shown again."""
        earlier = [a for a in await self._games.ledger.answers(connection, game) if a.round != turn.round]
        played = await self._store.rounds(connection, game)
        given = scored(turn, [*earlier, answer], played, timedelta(seconds=game.seconds))
        await self._games.ledger.put(connection, game, replace(answer, points=given[answer.user_id]))
        if game.state is State.REVEALED:
            await self._store.save(connection, game.to(State.REVEALING))
        await self._games.due(connection, game, self._games.clock())


def _may_be_overheard(seat: Seat, turn_number: int, at: datetime) -> bool:
    """Whether something that somebody writes can be a guess: they play, the question is open, and a guess is left."""
    assert seat.turn is not None
    is_open = seat.game.state in _TAKING and seat.turn.round == turn_number and seat.turn.takes(at)
    has_guess_left = seat.answer is None or seat.answer.guesses < MOST_GUESSES
    return seat.game.answers is Answers.TYPED and seat.plays and is_open and has_guess_left


def _require_in_time(game: Game, turn: Round, at: datetime) -> None:
    if game.state not in _TAKING or not turn.takes(at):
        raise Refusal("round-over")
