"""What fans do with questions of their own, and what moderators make of them. Each method is one use case."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.i18n import Person
from bot.texts import plain
from bot.trivia.reviewing.suggestions import SuggestionStore
from bot.trivia.rules.suggestions import MOST_PENDING, State, Suggestion, Texts, resembled

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.episodes import Episode
    from bot.packs.show import Show
    from bot.trivia.games import Games

LATEST = 5


@dataclass(frozen=True, slots=True)
class Filing:
    """Where a question belongs: how far it goes, in which category, and how hard it is."""

    safe_after: Episode
    category: str
    difficulty: str


class SuggestionService:
    """The questions that the fans of all servers suggest."""

    def __init__(self, games: Games) -> None:
        self._games = games
        self._store = SuggestionStore()

    async def suggest(
        self,
        guild: int,
        suggestion_id: int,
        author: int,
        show: Show,
        texts: Texts,
        filing: Filing,
        *,
        reached: Episode,
    ) -> Suggestion:
        """Put a question into the moderators' queue. Raises Refusal for one that is known, and for too many."""
        suggestion = Suggestion(
            guild_id=guild,
            suggestion_id=suggestion_id,
            show_id=show.id,
            author_id=author,
            texts=texts,
            category=filing.category,
            difficulty=filing.difficulty,
            safe_after=filing.safe_after,
            state=State.PENDING,
            reason="",
            suggested_at=self._games.clock(),
        )
        async with self._games.database.write() as connection:
            if await self._store.count_pending(connection, guild, author) >= MOST_PENDING:
                raise Refusal("suggestions-many", most=MOST_PENDING)
            known = resembled(texts, await self._games.bank.known(connection, guild, show))
            if known is not None and known.safe_after > reached:
                raise Refusal("suggestion-known-beyond", episode=str(known.safe_after))
            if known is not None:
                raise Refusal("suggestion-known", question=plain(known.question))
            await self._store.add(connection, suggestion)
        return suggestion

    async def latest(self, guild: int, author: int) -> list[Suggestion]:
        """An author's newest suggestions, and what became of them."""
        async with self._games.database.read() as connection:
            return await self._store.latest(connection, guild, author, LATEST)

    async def get(self, guild: int, suggestion_id: int) -> Suggestion:
        """A suggestion that waits for a decision. Raises Refusal for any other."""
        async with self._games.database.read() as connection:
            return await self._waiting(connection, guild, suggestion_id)

    async def decide(self, guild: int, suggestion_id: int, state: State, by: int, reason: str = "") -> Suggestion:
        """Approve or reject a suggestion, once. Raises Refusal where somebody has."""
        async with self._games.database.write() as connection:
            suggestion = await self._waiting(connection, guild, suggestion_id)
            if not await self._store.decide(connection, suggestion, state, by, self._games.clock(), reason):
                raise await self._decided(connection, guild, suggestion_id)
        return suggestion

    async def revise(self, guild: int, suggestion_id: int, texts: Texts, safe_after: Episode) -> None:
        """Give a suggestion other texts before it is decided on. Raises Refusal where it has been."""
        async with self._games.database.write() as connection:
            suggestion = await self._waiting(connection, guild, suggestion_id)
            await self._store_revised(connection, replace(suggestion, texts=texts, safe_after=safe_after))

    async def file(
        self, guild: int, suggestion_id: int, *, category: str | None = None, difficulty: str | None = None
    ) -> None:
        """Put a suggestion into another category or difficulty. Raises Refusal where it has been decided on."""
        async with self._games.database.write() as connection:
            before = await self._waiting(connection, guild, suggestion_id)
            now = replace(before, category=category or before.category, difficulty=difficulty or before.difficulty)
            await self._store_revised(connection, now)

    async def _store_revised(self, connection: AsyncConnection, suggestion: Suggestion) -> None:
        if not await self._store.revise(connection, suggestion):
            raise await self._decided(connection, suggestion.guild_id, suggestion.suggestion_id)

    async def _waiting(self, connection: AsyncConnection, guild: int, suggestion_id: int) -> Suggestion:
        suggestion = await self._store.get(connection, guild, suggestion_id)
        if suggestion is None or suggestion.state is not State.PENDING:
            raise await self._decided(connection, guild, suggestion_id)
        return suggestion

    async def _decided(self, connection: AsyncConnection, guild: int, suggestion_id: int) -> Refusal:
        suggestion = await self._store.get(connection, guild, suggestion_id)
        if suggestion is None or suggestion.decided_by is None:
            return Refusal("review-gone")
        return Refusal("review-decided", name=Person(suggestion.decided_by))
