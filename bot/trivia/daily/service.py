"""What a fan does with the three questions of a day. Each method is one use case; what it returns is on disk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.trivia.daily.store import DailyStore
from bot.trivia.rules.daily import Play, Slot, Streak, day_of, draw, ends, streak, takes_answers
from bot.trivia.rules.picking import eligible
from bot.trivia.rules.scoring import RIGHT_CHOICE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, tzinfo

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.deadlines import Clock
    from bot.episodes import Episode
    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.servers import Servers
    from bot.trivia.bank import QuestionBank


@dataclass(frozen=True, slots=True)
class Turn:
    """A question of a fan's day, the `place`th of `of`; `slot.choice` says what they chose once they have."""

    show: Show
    play: Play
    slot: Slot
    question: Question
    place: int
    of: int

    @property
    def order(self) -> str:
        """The order in which the choices are shown, as digits into [answer, *wrong]."""
        return self.play.shuffled(len(self.question.choices), self.slot.number)


@dataclass(frozen=True, slots=True)
class Result:
    """A fan's day once it is done: what was right, their streak, and when the next one begins."""

    show: Show
    play: Play
    marks: tuple[bool, ...]
    streak: Streak
    next_at: datetime


class DailyService:
    """The days of the fans of all servers."""

    def __init__(self, database: Database, bank: QuestionBank, servers: Servers, clock: Clock) -> None:
        self._database = database
        self._store = DailyStore()
        self._bank = bank
        self._servers = servers
        self._clock = clock

    async def open(self, guild: int, show: Show, user: int, reached: Episode) -> Turn | Result:
        """Begin today, or go on with it: the next question, or the result. Raises Refusal where nothing can be asked.

        How far a fan has watched counts as they begin.
        """
        zone = await self._servers.zone(guild)
        today = day_of(self._clock(), zone)
        async with self._database.write() as connection:
            play = await self._store.get(connection, guild, show.id, user, today)
            if play is None:
                play = await self._begin(connection, show, Play(guild, show.id, user, today, reached))
            return await self._next(connection, show, play, zone)

    async def go_on(self, guild: int, show: Show, user: int, day: date) -> Turn | Result:
        """The next question of a day that was begun, or its result. Raises Refusal where the day is over."""
        zone = await self._servers.zone(guild)
        async with self._database.write() as connection:
            return await self._next(connection, show, await self._begun(connection, guild, show, user, day), zone)

    async def answer(self, guild: int, show: Show, user: int, day: date, number: int, shown_as: int) -> Turn:
        """Answer a question; only the first answer counts. Raises Refusal where it is not the one to answer."""
        zone = await self._servers.zone(guild)
        async with self._database.write() as connection:
            play = await self._begun(connection, guild, show, user, day)
            turns = await self._turns(connection, show, play)
            turn = next((turn for turn in turns if turn.slot.number == number), None)
            if turn is None or not 0 <= shown_as < len(turn.order):
                raise Refusal("old-button")
            if turn.slot.choice is not None:
                return turn
            if turn != _first_open(turns):
                raise Refusal("old-button")
            self._require_open(play, zone)
            question = await self._bank.question(connection, guild, show.id, turn.slot.question_id) or turn.question
            choice = int(turn.order[shown_as])
            stored = RIGHT_CHOICE if choice in question.right else choice
            await self._store.answer(connection, play, number, stored, self._clock())
            turns = await self._turns(connection, show, play)
            if _first_open(turns) is None:
                await self._store.finish(connection, play, self._clock())
        return next(turn for turn in turns if turn.slot.number == number)

    async def answered(self, guild: int, show: Show, user: int, day: date, number: int) -> str:
        """The id of a question that a fan has answered. Raises Refusal unless they have."""
        async with self._database.read() as connection:
            slots = await self._store.slots(connection, await self._begun(connection, guild, show, user, day))
        answered = (slot.question_id for slot in slots if slot.number == number and slot.choice is not None)
        found = next(answered, None)
        if found is None:
            raise Refusal("old-button")
        return found

    async def share(self, guild: int, show: Show, user: int, day: date) -> Result:
        """Note that a fan shares a day's result, once. Raises Refusal where they have, or where it is not done."""
        zone = await self._servers.zone(guild)
        async with self._database.write() as connection:
            play = await self._begun(connection, guild, show, user, day)
            if not play.is_done:
                raise Refusal("old-button")
            if not await self._store.share(connection, play, self._clock()):
                raise Refusal("daily-shared")
            return await self._result(connection, show, replace(play, is_shared=True), zone)

    async def unshare(self, play: Play) -> None:
        """A result could not be posted after all."""
        async with self._database.write() as connection:
            await self._store.unshare(connection, play)

    async def streak(self, guild: int, user: int, show: Show | None) -> Streak:
        """A fan's streak in a show, or the longest that they have in any."""
        today = day_of(self._clock(), await self._servers.zone(guild))
        async with self._database.read() as connection:
            done = await self._store.done(connection, guild, user)
        streaks = (streak(days, today) for name, days in done.items() if show is None or name == show.id)
        return max(streaks, key=lambda one: (one.days, one.best), default=Streak())

    async def _begin(self, connection: AsyncConnection, show: Show, play: Play) -> Play:
        if not await self._store.slots(connection, play):
            pool = await self._pool(connection, show, play)
            seed = f"{play.guild_id}:{show.id}:{play.day}:{play.reached}"
            drawn = draw(pool, await self._store.last_asked(connection, play), seed)
            if not drawn:
                raise Refusal("daily-none", up_to=str(play.reached))
            await self._store.ask(connection, play, drawn)
        await self._store.begin(connection, play, self._clock())
        return await self._begun(connection, play.guild_id, show, play.user_id, play.day)

    async def _begun(self, connection: AsyncConnection, guild: int, show: Show, user: int, day: date) -> Play:
        play = await self._store.get(connection, guild, show.id, user, day)
        if play is None:
            raise Refusal("old-button")
        return play

    async def _next(self, connection: AsyncConnection, show: Show, play: Play, zone: tzinfo) -> Turn | Result:
        turn = _first_open(await self._turns(connection, show, play))
        if turn is not None:
            self._require_open(play, zone)
            return turn
        if not play.is_done:  # what was left to answer is not asked any more
            await self._store.finish(connection, play, self._clock())
        return await self._result(connection, show, play, zone)

    async def _turns(self, connection: AsyncConnection, show: Show, play: Play) -> list[Turn]:
        """A day's questions: those that were answered, and those that still may be asked.

        One that was taken out meanwhile, or is found to go further than was thought, counts for nobody.
        """
        pool = await self._pool(connection, show, play)
        asked: list[tuple[Slot, Question]] = []
        for slot in await self._store.slots(connection, play):
            question = pool.get(slot.question_id)
            if slot.choice is not None:
                question = await self._bank.question(connection, play.guild_id, show.id, slot.question_id)
            if question is not None:
                asked.append((slot, question))
        of = len(asked)
        return [Turn(show, play, slot, question, place, of) for place, (slot, question) in enumerate(asked, 1)]

    async def _pool(self, connection: AsyncConnection, show: Show, play: Play) -> Mapping[str, Question]:
        """What may be asked of somebody with that reach."""
        questions = await self._bank.pool(connection, play.guild_id, show)
        fitting = eligible(questions.values(), play.reached, None, None)
        return {question.id: question for question in fitting if question.wrong}

    async def _result(self, connection: AsyncConnection, show: Show, play: Play, zone: tzinfo) -> Result:
        slots = await self._store.slots(connection, play)
        marks = tuple(slot.is_right for slot in slots if slot.choice is not None)
        if not marks:
            raise Refusal("daily-none", up_to=str(play.reached))
        done = await self._store.done(connection, play.guild_id, play.user_id)
        return Result(show, play, marks, streak(done.get(show.id, ()), play.day), ends(play.day, zone))

    def _require_open(self, play: Play, zone: tzinfo) -> None:
        if not takes_answers(play.day, self._clock(), zone):
            raise Refusal("daily-over")


def _first_open(turns: list[Turn]) -> Turn | None:
    return next((turn for turn in turns if turn.slot.choice is None), None)
