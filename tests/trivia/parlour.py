"""A trivia service with a clock that stands until it is moved, and no Discord: whoever tests it rings and shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from discord.utils import time_snowflake
from sqlalchemy import Table, delete, select

from bot.db.tables import answers, deadlines, games, rounds
from bot.deadlines import Deadline, Deadlines
from bot.episodes import Episode
from bot.errors import Refusal
from bot.packs.library import Library
from bot.spoilers.rules.gates import Place
from bot.trivia.bank import QuestionBank
from bot.trivia.games import DEADLINE
from bot.trivia.lobbies import Wishes
from bot.trivia.outcomes import Asked, Ended, Revealed
from bot.trivia.records.service import RecordService
from bot.trivia.rules.game import State
from bot.trivia.rules.records import Board, Scope
from bot.trivia.service import TriviaService

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from bot.db.engine import Database
    from bot.packs.show import Show
    from bot.trivia.outcomes import Guessed, Lobby, LockedIn, Step, Vote

T = TypeVar("T")
GUILD, ANOTHER_GUILD, CHANNEL, ELSEWHERE = 1, 2, 11, 12
HOST, MINA, JOON, HANA = 101, 102, 103, 104


async def refused(attempt: Coroutine[Any, Any, Any]) -> str:
    """The key of the sentence with which something is refused."""
    with pytest.raises(Refusal) as refusal:
        await attempt
    return refusal.value.key.removeprefix("refusal-")


class Parlour:
    """Plays games in one channel of one server, unless told otherwise."""

    def __init__(self, database: Database, *shows: Show) -> None:
        self.database = database
        self.now = datetime(2026, 8, 1, 20, tzinfo=UTC)
        self.show = shows[0]
        self.library = Library(list(shows))
        self._random = Random(5)
        self._ids = count(1000)
        self.game = 0
        self.restart()

    def restart(self, after: timedelta = timedelta(0)) -> None:
        """Stop, be away for a while, and start again on the same data."""
        self.now += after
        store = Deadlines(self.database, self.clock)
        self.service = TriviaService(
            self.database, store, self.library, QuestionBank(self.library), self.clock, self._random
        )
        self.records = RecordService(self.database, self.library, self.clock)

    def clock(self) -> datetime:
        return self.now

    async def board(self, viewer: int = HOST, page: int = 0, **scope: Any) -> Board:
        """A page of the server's table."""
        return await self.records.board(GUILD, Scope(**scope), viewer, page)

    async def open(
        self,
        *,
        show: Show | None = None,
        guild: int = GUILD,
        channel: int = CHANNEL,
        ceiling: Episode | None = None,
        reached: Episode = Episode.NOTHING,
        unlocked: Episode | None = None,
        **wishes: Any,
    ) -> Lobby:
        """Open a lobby; returns it."""
        self.game = next(self._ids)
        return await self.service.lobbies.open(
            self.game,
            Place(guild, channel),
            HOST,
            Wishes(show or self.show, **wishes),
            ceiling=ceiling,
            reached=reached,
            unlocked=unlocked,
        )

    async def begin(
        self,
        lobby: Lobby,
        *,
        user: int = HOST,
        is_moderator: bool = False,
        reached: Mapping[int, Episode] | None = None,
    ) -> Lobby:
        """Begin a game, as its host unless told otherwise."""
        guild, game = lobby.game.guild_id, lobby.game.game_id
        return await self.service.lobbies.begin(guild, game, user, is_moderator=is_moderator, reached=reached or {})

    async def stop(self, user: int = HOST, *, is_moderator: bool = False, channel: int = CHANNEL) -> Ended | Vote:
        return await self.service.votes.stop(Place(GUILD, channel), user, is_moderator=is_moderator)

    async def play(self, *players: int, **wishes: Any) -> Asked:
        """Open a game, have players join and begin it; returns its first question, posted."""
        lobby = await self.open(**wishes)
        for player in players:
            await self.join(lobby, player)
        await self.begin(lobby)
        return await self.ring_for(Asked, lobby.game.guild_id)

    async def skip(self, user: int = HOST, *, is_moderator: bool = False, number: int | None = None) -> Vote | None:
        place, meant = Place(GUILD, CHANNEL), None if number is None else (self.game, number)
        return await self.service.votes.skip(place, user, is_moderator=is_moderator, meant=meant)

    async def hint(
        self, user: int = HOST, *, number: int = 1, shown: bool = True, game: int | None = None
    ) -> Asked | Vote:
        """Want a hint; once it is given, it is shown at once if Discord takes it."""
        meant = (game or self.game, number)
        hinted = await self.service.votes.hint(Place(GUILD, CHANNEL), meant, user, at=self.now)
        if shown and isinstance(hinted, Asked):
            await self.service.votes.hinted(hinted, self.now)
        return hinted

    async def join(
        self, lobby: Lobby, user: int, reached: Episode = Episode.NOTHING, *, team: int | None = None
    ) -> Lobby:
        guild, game = lobby.game.guild_id, lobby.game.game_id
        return await self.service.lobbies.join(guild, game, user, reached, team=team, anyway=True)

    async def answer(
        self, asked: Asked, user: int, *, right: bool = True, after: float | None = None, **forged: Any
    ) -> LockedIn:
        """Answer a question right or wrong, now or some seconds after it was posted; `forged` replaces parts."""
        turn = await self.turn(asked)
        at = self.now if after is None else turn.asked_at + timedelta(seconds=after)
        pressed = {
            "guild": asked.game.guild_id,
            "game_id": asked.game.game_id,
            "turn_number": asked.turn.round,
            "shown_as": asked.turn.order.index("0" if right else "1"),
            "message_id": turn.message_id,
            "posted_at": self.now,
        }
        return await self.service.answering.choose(**{**pressed, **forged}, user=user, at=at)

    async def guess(self, asked: Asked, user: int, text: str | None = None, *, after: float | None = None) -> Guessed:
        """Send the form with something typed, or with the answer."""
        return await self.service.answering.guess(**await self._typed(asked, user, text, after))

    async def write(self, asked: Asked, user: int, text: str | None = None, *, after: float | None = None) -> bool:
        """Write something, or the answer, into the chat; returns whether it counts as a guess."""
        return await self.service.answering.overhear(**await self._typed(asked, user, text, after))

    async def _typed(self, asked: Asked, user: int, text: str | None, after: float | None) -> dict[str, Any]:
        turn = await self.turn(asked)
        at = self.now if after is None else turn.asked_at + timedelta(seconds=after)
        return {
            "guild": asked.game.guild_id,
            "game_id": asked.game.game_id,
            "turn_number": asked.turn.round,
            "user": user,
            "text": asked.question.answer if text is None else text,
            "guess_id": time_snowflake(at) + next(self._ids),
            "at": at,
        }

    async def turn(self, asked: Asked) -> Any:
        """The row of a question."""
        found = await self.rows(rounds)
        key = (asked.game.game_id, asked.turn.round)
        return next(row for row in found if (row.game_id, row.round) == key)

    async def due(self, guild: int = GUILD) -> Deadline | None:
        """What is due next in the server's games."""
        found = [row for row in await self.rows(deadlines) if (row.guild_id, row.kind) == (guild, DEADLINE)]
        row = min(found, key=lambda row: row.due_at, default=None)
        return row and Deadline(row.guild_id, DEADLINE, row.subject_id, row.due_at)

    async def ring(self, guild: int = GUILD, *, shown: bool = True) -> Step | None:
        """Wait until something is due in a server, and do it; `shown` says whether Discord took it."""
        deadline = await self.due(guild)
        if deadline is None:
            return None
        self.now = max(self.now, deadline.due_at)
        step = await self.service.course.step(deadline)
        if shown:
            await self.show_step(step, deadline)
        return step

    async def ring_for(self, kind: type[T], guild: int = GUILD) -> T:
        """Ring, and expect something of a kind."""
        step = await self.ring(guild)
        assert isinstance(step, kind), step
        return step

    async def show_step(self, step: Step | None, met: Deadline | None = None) -> None:
        """Tell the service that a step has been shown, as the surface does; the deadline it met then goes."""
        match step:
            case Asked():
                await self.service.course.asked(step, next(self._ids), self.now)
            case Revealed():
                await self.service.course.shown(step)
            case Ended():
                await self.service.course.over(step.game, step.game.state)
        if met is not None:
            await self._forget(met)

    async def states(self) -> list[State]:
        """The states of all games, in the order in which they were opened."""
        return [State(row.state) for row in sorted(await self.rows(games), key=lambda row: row.game_id)]

    async def points(self) -> dict[tuple[int, int, int], int | None]:
        """The points of every answer, by game, round and player."""
        return {(row.game_id, row.round, row.user_id): row.points for row in await self.rows(answers)}

    async def rows(self, table: Table) -> list[Any]:
        async with self.database.read() as connection:
            return list((await connection.execute(select(table))).all())

    async def _forget(self, deadline: Deadline) -> None:
        """Remove a deadline unless another has taken its place."""
        its = deadlines.c
        same = (its.guild_id == deadline.guild_id, its.subject_id == deadline.subject_id)
        async with self.database.write() as connection:
            await connection.execute(delete(deadlines).where(*same, its.due_at == deadline.due_at))
