"""What people and time do to trivia games. Each method is one use case: load, decide by the rules, save, tell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy.exc import IntegrityError

from bot.deadlines import Clock, Deadline, Deadlines
from bot.episodes import Episode
from bot.errors import Refusal
from bot.spoilers.rules.gates import lowest
from bot.texts import plain
from bot.trivia.outcomes import Asked, Ended, Lobby, LockedIn, Revealed, Step, StopVote
from bot.trivia.rules.game import TRANSITIONS, Game, Round, State, UpTo, has_majority
from bot.trivia.rules.picking import eligible, pick, shuffled
from bot.trivia.rules.scoring import Answer, scored, standings
from bot.trivia.store import TriviaStore

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.packs.library import Library
    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.spoilers.rules.gates import Place
    from bot.trivia.bank import QuestionBank

DEADLINE = "trivia"
LOBBY_LASTS = timedelta(minutes=10)
REVEAL_LASTS = timedelta(seconds=8)
# A press that Discord took in time may reach us a moment after the time is up.
GRACE = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the host asks for."""

    show: Show
    questions: int = 10
    seconds: int = 20
    difficulty: str | None = None
    category: str | None = None
    up_to: Episode | None = None


class TriviaService:
    """The trivia games of all servers."""

    def __init__(
        self,
        database: Database,
        deadlines: Deadlines,
        library: Library,
        bank: QuestionBank,
        clock: Clock,
        random: Random,
    ) -> None:
        self._database = database
        self._store = TriviaStore()
        self._deadlines = deadlines
        self._library = library
        self._bank = bank
        self._clock = clock
        self._random = random
        self._running_since = clock()

    async def open_lobby(
        self,
        game_id: int,
        place: Place,
        host: int,
        wishes: Wishes,
        *,
        ceiling: Episode | None,
        reached: Episode,
    ) -> Lobby:
        """Open a game's lobby with its host in it. Raises Refusal where that cannot be."""
        if wishes.up_to is not None and ceiling is not None and wishes.up_to > ceiling:
            raise Refusal("beyond-ceiling", episode=str(wishes.up_to), ceiling=str(ceiling))
        up_to, source = wishes.up_to, UpTo.GIVEN
        if up_to is None:
            up_to, source = ceiling, UpTo.CEILING if ceiling is not None else UpTo.PLAYERS
        game = Game(
            guild_id=place.guild_id,
            game_id=game_id,
            channel_id=place.channel_id,
            host_id=host,
            show_id=wishes.show.id,
            state=State.LOBBY,
            questions=wishes.questions,
            seconds=wishes.seconds,
            difficulty=wishes.difficulty,
            category=wishes.category,
            up_to=up_to,
            up_to_source=source,
            round=0,
            lobby_message_id=None,
            opened_at=self._clock(),
            ended_at=None,
        )
        try:
            async with self._database.write() as connection:
                await self._require_questions(connection, game, up_to if up_to is not None else reached)
                await self._store.add(connection, game)
                await self._store.join(connection, game, host, reached, self._clock())
                await self._due(connection, game, self._clock() + LOBBY_LASTS)
        except IntegrityError:
            raise Refusal("game-running") from None
        return Lobby(game, wishes.show, {host: reached})

    async def lobby_posted(self, game: Game, message_id: int) -> None:
        """Remember the message that is the lobby's card."""
        async with self._database.write() as connection:
            await self._store.set_lobby_message(connection, game, message_id)

    async def lobby(self, guild: int, game_id: int) -> Lobby:
        """A lobby as it stands. Raises Refusal once the game has begun or is over."""
        async with self._database.read() as connection:
            game = await self._waiting(connection, guild, game_id)
            return Lobby(game, self._show(game), await self._store.players(connection, game))

    async def join(self, guild: int, game_id: int, user: int, reached: Episode, *, anyway: bool = False) -> Lobby:
        """Put a fan into a lobby. Raises Refusal `behind` when the game goes further than they have watched."""
        async with self._database.write() as connection:
            game = await self._waiting(connection, guild, game_id)
            if game.up_to is not None and reached < game.up_to and not anyway:
                raise Behind(game, reached)
            if not await self._store.join(connection, game, user, reached, self._clock()):
                raise Refusal("already-joined")
            return Lobby(game, self._show(game), await self._store.players(connection, game))

    async def begin(
        self, guild: int, game_id: int, user: int, *, is_moderator: bool, reached: Mapping[int, Episode]
    ) -> Lobby:
        """Leave the lobby: settle how far the questions go, and have the first one asked at once.

        `reached` says how far the players have watched by now; it may have changed since they joined.
        """
        async with self._database.write() as connection:
            game = await self._waiting(connection, guild, game_id)
            if not game.may_be_run_by(user, is_moderator=is_moderator):
                raise Refusal("not-host", host=f"<@{game.host_id}>")
            joined = await self._store.players(connection, game)
            players = {player: reached.get(player, then) for player, then in joined.items()}
            up_to = game.up_to if game.up_to is not None else lowest(list(players.values()))
            pool = await self._require_questions(connection, game, up_to)
            game = replace(game, up_to=up_to, questions=min(game.questions, len(pool)))
            game = await self._ask_next(connection, game)
            await self._due(connection, game, self._clock())
        return Lobby(game, self._show(game), players)

    async def step(self, deadline: Deadline) -> Step | None:
        """Do what is due in a game: the next question, a reveal, or its end. None where nothing is.

        What there is to show is told again until `asked`, `shown` or `over` says that it has been.
        """
        async with self._database.write() as connection:
            game = await self._store.get(connection, deadline.guild_id, deadline.subject_id, lock=True)
            if game is None or game.is_over:
                return None
            match game.state:
                case State.LOBBY:
                    return await self._ending(connection, game, State.EXPIRED)
                case State.ASKING:
                    return await self._asking(connection, game)
                case State.COLLECTING | State.REVEALING:
                    if game.state is State.COLLECTING:
                        game = await self._score(connection, game)
                    return await self._revealing(connection, game)
                case _ if game.round >= game.questions:
                    return await self._ending(connection, game, State.FINISHED)
                case _:
                    return await self._asking(connection, await self._ask_next(connection, game))

    async def asked(self, asked: Asked, message_id: int, at: datetime) -> None:
        """A question has been posted: answers count from its message's time on."""
        closes_at = at + timedelta(seconds=asked.game.seconds)
        turn = replace(asked.turn, message_id=message_id, asked_at=at, closes_at=closes_at)
        async with self._database.write() as connection:
            game = await self._store.get(connection, asked.game.guild_id, asked.game.game_id, lock=True)
            if game is None or game.state is not State.ASKING:
                return
            await self._store.save_round(connection, game, turn)
            await self._store.save(connection, game.to(State.COLLECTING))
            await self._due(connection, game, closes_at + GRACE)

    async def shown(self, revealed: Revealed) -> None:
        """A reveal has been posted: after a pause, the next question or the end is due."""
        async with self._database.write() as connection:
            game = await self._store.get(connection, revealed.game.guild_id, revealed.game.game_id, lock=True)
            if game is None or game.state is not State.REVEALING:
                return
            await self._store.save(connection, game.to(State.REVEALED))
            await self._due(connection, game, self._clock() + REVEAL_LASTS)

    async def over(self, game: Game, state: State) -> None:
        """A game's end has been posted, or there is nowhere left to post."""
        async with self._database.write() as connection:
            now = await self._store.get(connection, game.guild_id, game.game_id, lock=True)
            if now is None or state not in TRANSITIONS[now.state]:
                return
            await self._store.save(connection, now.to(state, ended_at=self._clock()))
            await self._deadlines.clear(connection, game.guild_id, DEADLINE, game.game_id)

    async def answer(
        self,
        guild: int,
        game_id: int,
        turn_number: int,
        user: int,
        shown_as: int,
        *,
        message_id: int,
        at: datetime,
    ) -> LockedIn:
        """Lock a player's answer in; it is on disk when this returns. Raises Refusal when it does not count."""
        async with self._database.write() as connection:
            game = await self._store.get(connection, guild, game_id, lock=True)
            if game is None or game.is_over:
                raise Refusal("game-over")
            turn = (await self._store.rounds(connection, game))[-1] if game.round else None
            if (
                turn is None
                or turn.round != turn_number
                or turn.message_id != message_id
                or not 0 <= shown_as < len(turn.order)
            ):
                raise Refusal("round-over")
            question = await self._question(connection, game, turn)
            earlier = await self._store.own_answer(connection, game, turn.round, user)
            if earlier is not None:
                raise Refusal("already-answered", answer=plain(question.choices[earlier.choice]))
            if game.state is not State.COLLECTING or not turn.takes(at):
                raise Refusal("round-over")
            # Whoever answers plays: the question is in front of them already.
            await self._store.join(connection, game, user, game.up_to or Episode.NOTHING, self._clock())
            choice = int(turn.order[shown_as])
            await self._store.add_answer(connection, game, Answer(turn.round, user, choice, at))
            players = await self._store.players(connection, game)
            if await self._store.count_answers(connection, game, turn.round) >= len(players):
                await self._due(connection, game, self._clock())
        return LockedIn(shown_as, question.choices[choice])

    async def stop(self, place: Place, user: int, *, is_moderator: bool) -> Ended | StopVote:
        """Stop the channel's game: at once for its host and moderators, by majority for its players."""
        async with self._database.write() as connection:
            game = await self._store.running(connection, place.guild_id, place.channel_id)
            if game is None:
                raise Refusal("no-game")
            if not game.may_be_run_by(user, is_moderator=is_moderator):
                players = await self._store.players(connection, game)
                if user not in players:
                    raise Refusal("not-playing")
                if not await self._store.want_stop(connection, game, user):
                    raise Refusal("wants-stop-already")
                votes = await self._store.count_stop_votes(connection, game)
                if not has_majority(votes, len(players)):
                    return StopVote(votes, len(players) // 2 + 1)
            ended = await self._ending(connection, game, State.STOPPED)
            await self._store.save(connection, ended.game)
            await self._deadlines.clear(connection, game.guild_id, DEADLINE, game.game_id)
            left_open = await self._asking(connection, game) if game.state is State.COLLECTING else None
            return replace(ended, left_open=left_open)

    async def _ask_next(self, connection: AsyncConnection, game: Game) -> Game:
        """Choose the next question and store it; it is posted from the deadline, so a crash here loses nothing."""
        show = self._show(game)
        played = await self._store.rounds(connection, game)
        assert game.up_to is not None
        question = pick(
            await self._pool(connection, game, game.up_to),
            {turn.question_id for turn in played},
            await self._store.last_asked(connection, game.guild_id, show.id),
            self._random,
        )
        assert question is not None, "a game asks no more questions than its pool has"
        order = shuffled(len(question.choices), self._random)
        turn = Round(
            game.round + 1,
            show.id,
            question.id,
            order,
            category=question.category,
            safe_after=question.safe_after,
        )
        await self._store.add_round(connection, game, turn)
        game = game.to(State.ASKING, round=game.round + 1)
        await self._store.save(connection, game)
        return game

    async def _asking(self, connection: AsyncConnection, game: Game) -> Asked:
        turn = (await self._store.rounds(connection, game))[-1]
        return Asked(game, self._show(game), turn, await self._question(connection, game, turn))

    async def _score(self, connection: AsyncConnection, game: Game) -> Game:
        """Close the question: from here on no answer is taken, and its points stay as they are."""
        played = await self._store.rounds(connection, game)
        turn = played[-1]
        assert turn.closes_at is not None
        # Nobody could answer while the bot was away; a question whose time ran out meanwhile counts for nobody.
        if self._running_since > turn.closes_at:
            turn = replace(turn, voided=True)
            await self._store.save_round(connection, game, turn)
        given = scored(turn, await self._store.answers(connection, game), played)
        await self._store.give_points(connection, game, turn.round, given)
        game = game.to(State.REVEALING)
        await self._store.save(connection, game)
        return game

    async def _revealing(self, connection: AsyncConnection, game: Game) -> Revealed:
        turn = (await self._store.rounds(connection, game))[-1]
        answers = await self._store.answers(connection, game)
        table = standings(answers, await self._store.players(connection, game))
        now = tuple(sorted((a for a in answers if a.round == turn.round), key=lambda a: a.answered_at))
        return Revealed(game, self._show(game), turn, await self._question(connection, game, turn), now, table)

    async def _ending(self, connection: AsyncConnection, game: Game, state: State) -> Ended:
        game = game.to(state, ended_at=self._clock())
        answers = await self._store.answers(connection, game)
        return Ended(game, self._show(game), standings(answers, await self._store.players(connection, game)))

    async def _due(self, connection: AsyncConnection, game: Game, at: datetime) -> None:
        await self._deadlines.set(connection, Deadline(game.guild_id, DEADLINE, game.game_id, at))

    async def _waiting(self, connection: AsyncConnection, guild: int, game_id: int) -> Game:
        game = await self._store.get(connection, guild, game_id, lock=True)
        if game is None or game.is_over:
            raise Refusal("game-over")
        if game.state is not State.LOBBY:
            raise Refusal("game-begun")
        return game

    def _show(self, game: Game) -> Show:
        return self._library.show(game.show_id)

    async def _question(self, connection: AsyncConnection, game: Game, turn: Round) -> Question:
        return await self._bank.question(connection, game.guild_id, turn.show_id, turn.question_id)

    async def _require_questions(self, connection: AsyncConnection, game: Game, up_to: Episode) -> list[Question]:
        """The questions that a game may ask. Raises Refusal where there are none."""
        pool = await self._pool(connection, game, up_to)
        if not pool:
            raise Refusal("no-questions", up_to=str(up_to))
        return pool

    async def _pool(self, connection: AsyncConnection, game: Game, up_to: Episode) -> list[Question]:
        questions = await self._bank.pool(connection, game.guild_id, self._show(game))
        can_be_chosen = (question for question in questions.values() if question.wrong)
        return eligible(can_be_chosen, up_to, game.difficulty, game.category)


class Behind(Refusal):
    """A fan wants to join a game that goes further than they have watched; they may still decide to."""

    def __init__(self, game: Game, reached: Episode) -> None:
        super().__init__("behind", up_to=str(game.up_to), reached=str(reached))
        self.game = game
        self.reached = reached
