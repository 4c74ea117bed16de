"""Who wants to see which table, or whose record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.trivia.records.store import RecordStore
from bot.trivia.rules.records import Leader, Period, Record, Scope, Tally, record, within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.db.engine import Database
    from bot.deadlines import Clock
    from bot.episodes import Episode
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.trivia.rules.records import Board


@dataclass(frozen=True, slots=True)
class Profile:
    """A fan's record in a server. Episodes are told to the fan alone, and as far as they have watched.

    `show` is the only one that the record is about, if it is about one.
    """

    show: Show | None
    record: Record
    leader: Leader | None
    players: int
    won: int
    episodes: Mapping[Episode, Tally]
    beyond: Tally


class RecordService:
    """The tables and records of all servers."""

    def __init__(self, database: Database, library: Library, clock: Clock) -> None:
        self._database = database
        self._store = RecordStore()
        self._library = library
        self._clock = clock

    def scope(self, period: str, show: Show | None, season: int | None) -> Scope:
        """What somebody asks for. Raises Refusal for a season that the show does not have."""
        if season is not None:
            assert show is not None, "a season is one of a show"
            if all(episode.season != season for episode in show.episodes):
                raise Refusal("no-such-season", season=season, latest=show.latest.season)
        return Scope(Period(period), show.id if show else None, season)

    async def board(self, guild: int, scope: Scope, viewer: int, page: int = 0) -> Board:
        """A page of a server's table, the first one where there is no such page any more."""
        since = scope.period.since(self._clock())
        async with self._database.read() as connection:
            board = await self._store.board(connection, guild, scope, since, page, viewer)
            if page and not board.leaders:
                board = await self._store.board(connection, guild, scope, since, 0, viewer)
        return board

    async def profile(
        self, guild: int, fan: int, show: Show | None, reached: Mapping[str, Episode] | None = None
    ) -> Profile:
        """A fan's record in a show or in all; with episodes only where it is told how far its reader has watched.

        How somebody did by episode tells how far they have watched, so it is for nobody but themselves.
        """
        show_id = show.id if show else None
        async with self._database.read() as connection:
            turns = await self._store.turns(connection, guild, fan, show_id)
            board = await self._store.board(connection, guild, Scope(show_id=show_id), None, 0, fan)
            won = await self._store.won(connection, guild, fan, show_id)
        played = {turn.show_id for turn in turns}
        if show is None and len(played) == 1:
            show = self._library.get(*played)
        summed = record(turns)
        named: dict[Episode, Tally] = {}
        beyond = Tally(0, 0)
        if show is not None and reached is not None:
            of_show = {episode: tally for (of, episode), tally in summed.episodes.items() if of == show.id}
            named, beyond = within(of_show, reached.get(show.id, show.latest.NOTHING))
        return Profile(show, summed, board.own, board.players, won, named, beyond)
