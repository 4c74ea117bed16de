"""From the command to the first question: who is in, in which team, and how far the questions go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy.exc import IntegrityError

from bot.errors import Refusal
from bot.i18n import Person
from bot.spoilers.rules.gates import lowest
from bot.trivia.outcomes import Behind, GameRunning, Lobby
from bot.trivia.rules.game import USUAL_QUESTIONS, USUAL_SECONDS, Answers, Game, Mode, Player, State, UpTo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.episodes import Episode
    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.spoilers.rules.gates import Place
    from bot.trivia.games import Games

LOBBY_LASTS = timedelta(minutes=10)
# A lobby that opens by itself: people come one by one, and its host may not come at all.
LONG_LOBBY_LASTS = timedelta(minutes=20)
ANYONE_AFTER = timedelta(minutes=5)
COUNTDOWN = timedelta(seconds=3)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the host asks for."""

    show: Show
    questions: int = USUAL_QUESTIONS
    seconds: int = USUAL_SECONDS
    difficulty: str | None = None
    category: str | None = None
    up_to: Episode | None = None
    answers: Answers = Answers.BUTTONS
    mode: Mode = Mode.STANDARD
    teams: int = 0


class Lobbies:
    """The games that wait for players."""

    def __init__(self, games: Games) -> None:
        self._games = games
        self._store = games.store

    async def open(
        self,
        game_id: int,
        place: Place,
        host: int,
        wishes: Wishes,
        *,
        ceiling: Episode | None,
        reached: Episode,
        unlocked: Episode | None = None,
    ) -> Lobby:
        """Open a game's lobby with its host in it. Raises Refusal where that cannot be.

        `unlocked` is the newest episode whose embargo has passed, for a game about what has just aired.
        """
        game = self._game(game_id, place, host, wishes, _reach(wishes, ceiling, unlocked))
        player = game.newcomer((), reached)
        try:
            async with self._games.database.write() as connection:
                await self._require_questions(connection, game, wishes.show, reached)
                await self._store.add(connection, game)
                await self._store.join(connection, game, host, player, self._games.clock())
                await self._games.due(connection, game, self._games.clock() + LOBBY_LASTS)
        except IntegrityError:
            raise GameRunning from None
        return Lobby(game, wishes.show, {host: player})

    async def open_by_itself(
        self,
        game_id: int,
        place: Place,
        host: int,
        wishes: Wishes,
        *,
        ceiling: Episode | None,
        unlocked: Episode | None = None,
    ) -> Lobby | None:
        """Open a lobby at its time: nobody is in it, its host neither; it stays longer, and any player may begin it.

        Returns the lobby that stands where the same game was opened before; None where that one has begun. Raises
        Refusal where it cannot be, and GameRunning where the channel has another.
        """
        now = self._games.clock()
        game = self._game(game_id, place, host, wishes, _reach(wishes, ceiling, unlocked))
        game = replace(game, anyone_from=now + ANYONE_AFTER)
        try:
            async with self._games.database.write() as connection:
                standing = await self._store.get(connection, game.guild_id, game.game_id, lock=True)
                if standing is not None:
                    return await self._lobby(connection, standing) if standing.state is State.LOBBY else None
                await self._require_questions(connection, game, wishes.show, wishes.show.latest)
                await self._store.add(connection, game)
                await self._games.due(connection, game, now + LONG_LOBBY_LASTS)
        except IntegrityError:
            raise GameRunning from None
        return Lobby(game, wishes.show, {})

    async def require_possible(
        self, place: Place, wishes: Wishes, *, ceiling: Episode | None, unlocked: Episode | None = None
    ) -> None:
        """Raise Refusal for a game that could not be, were it opened now and everybody had seen all."""
        game = self._game(0, place, 0, wishes, _reach(wishes, ceiling, unlocked))
        async with self._games.database.read() as connection:
            await self._require_questions(connection, game, wishes.show, wishes.show.latest)

    async def posted(self, game: Game, message_id: int) -> None:
        """Remember the message that is the lobby's card."""
        async with self._games.database.write() as connection:
            await self._store.set_lobby_message(connection, game, message_id)

    async def look(self, guild: int, game_id: int) -> Lobby:
        """A lobby as it stands. Raises Refusal once the game has begun or is over."""
        async with self._games.database.read() as connection:
            return await self._lobby(connection, await self._waiting(connection, guild, game_id))

    async def join(
        self, guild: int, game_id: int, user: int, reached: Episode, *, team: int | None = None, anyway: bool = False
    ) -> Lobby:
        """Put a fan into a lobby, or into another team. Raises Behind when the game goes further than they have."""
        async with self._games.database.write() as connection:
            game = await self._waiting(connection, guild, game_id)
            if game.up_to is not None and reached < game.up_to and not anyway:
                raise Behind(game, reached)
            if team is not None and not 1 <= team <= game.teams:
                raise Refusal("old-button")
            there = await self._store.players(connection, game)
            if user in there and team is None:
                raise Refusal("already-joined")
            player = Player(reached, team) if team else game.newcomer(there.values(), reached)
            if not await self._store.join(connection, game, user, player, self._games.clock()):
                raise Refusal("already-joined")
            return await self._lobby(connection, game)

    async def leave(self, guild: int, game_id: int, user: int) -> Lobby:
        """Take a fan out of a lobby. Raises Refusal where they were not in it."""
        async with self._games.database.write() as connection:
            game = await self._waiting(connection, guild, game_id)
            if not await self._store.leave(connection, game, user):
                raise Refusal("not-in-lobby")
            return await self._lobby(connection, game)

    async def begin(
        self,
        guild: int,
        game_id: int,
        user: int,
        *,
        is_moderator: bool,
        reached: Mapping[int, Episode],
        unlocked: Episode | None = None,
    ) -> Lobby:
        """Leave the lobby: settle how far the questions go, and have the first one asked after a countdown.

        `reached` says how far the players have watched by now; it may have changed since they joined.
        """
        async with self._games.database.write() as connection:
            game = await self._waiting(connection, guild, game_id)
            lobby = await self._lobby(connection, game)
            now, plays = self._games.clock(), user in lobby.players
            if not game.may_be_begun_by(user, is_moderator=is_moderator, plays=plays, at=now):
                raise Refusal("not-host", host=Person(game.host_id))
            if not lobby.players:
                raise Refusal("nobody-in")
            up_to = game.up_to
            if up_to is None:
                least = lowest([reached.get(user, player.reached) for user, player in lobby.players.items()])
                up_to = min(least, unlocked) if unlocked is not None else least
            pool = await self._require_questions(connection, game, lobby.show, up_to)
            game = replace(game, up_to=up_to, questions=min(game.questions, len(pool)))
            asked = await self._games.advance(connection, game, lobby.show)
            assert asked is not None, "there is a question, as we have just seen"
            first_at = now + COUNTDOWN
            await self._games.due(connection, asked.game, first_at)
        return replace(lobby, game=asked.game, first_at=first_at)

    def _game(self, game_id: int, place: Place, host: int, wishes: Wishes, reach: tuple[Episode | None, UpTo]) -> Game:
        return Game(
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
            up_to=reach[0],
            up_to_source=reach[1],
            round=0,
            lobby_message_id=None,
            opened_at=self._games.clock(),
            ended_at=None,
            answers=wishes.answers,
            mode=wishes.mode,
            teams=wishes.teams,
        )

    async def _waiting(self, connection: AsyncConnection, guild: int, game_id: int) -> Game:
        game = await self._store.get(connection, guild, game_id, lock=True)
        if game is None or game.is_over:
            raise Refusal("game-over")
        if game.state is not State.LOBBY:
            raise Refusal("game-begun")
        return game

    async def _lobby(self, connection: AsyncConnection, game: Game) -> Lobby:
        show = self._games.library.show(game.show_id)
        return Lobby(game, show, await self._store.players(connection, game))

    async def _require_questions(
        self, connection: AsyncConnection, game: Game, show: Show, otherwise: Episode
    ) -> list[Question]:
        """What a game may ask, which goes as far as it says, or `otherwise`. Raises Refusal where that is nothing."""
        up_to = game.up_to if game.up_to is not None else otherwise
        pool = await self._games.pool(connection, game, show, up_to)
        if not pool:
            raise Refusal("no-questions", up_to=str(up_to))
        return pool


def _reach(wishes: Wishes, ceiling: Episode | None, unlocked: Episode | None) -> tuple[Episode | None, UpTo]:
    """How far a game goes and why; None is as far as the players have seen. Raises Refusal for what is too far."""
    wished = wishes.up_to
    if wished is not None and ceiling is not None and wished > ceiling:
        raise Refusal("beyond-ceiling", episode=str(wished), ceiling=str(ceiling))
    if wished is not None and unlocked is not None and wished > unlocked:
        raise Refusal("not-unlocked", episode=str(wished), unlocked=str(unlocked))
    if wished is not None:
        return wished, UpTo.GIVEN
    if ceiling is None:
        return None, UpTo.PLAYERS
    return min(ceiling, unlocked) if unlocked is not None else ceiling, UpTo.CEILING
