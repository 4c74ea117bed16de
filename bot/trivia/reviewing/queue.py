"""What waits for a server's moderators, one item at a time."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.trivia.reviewing.suggestions import SuggestionStore

if TYPE_CHECKING:
    from bot.db.engine import Database
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.trivia.rules.suggestions import Suggestion


@dataclass(frozen=True, slots=True)
class Item:
    """Something to decide on, its place in the queue from 1, and what stands before and after it."""

    show: Show
    about: Suggestion
    place: int
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class Page:
    """The queue, open at an item if there is any."""

    suggestions: int
    item: Item | None

    @property
    def total(self) -> int:
        return self.suggestions


class ReviewQueue:
    """Everything that waits, oldest first; ids are Discord's, so they say what is older."""

    def __init__(self, database: Database, library: Library) -> None:
        self._database = database
        self._library = library
        self._suggestions = SuggestionStore()

    async def page(self, guild: int, at: int = 0) -> Page:
        """The queue at an item; where that waits no more, at the next one, else at the last."""
        shows = [show.id for show in self._library]
        async with self._database.read() as connection:
            waiting = await self._suggestions.pending(connection, guild, shows)
            if not waiting:
                return Page(0, None)
            index = min(bisect_left(waiting, at), len(waiting) - 1)
            about = await self._suggestions.get(connection, guild, waiting[index])
        assert about is not None
        before = waiting[index - 1] if index else None
        after = waiting[index + 1] if index + 1 < len(waiting) else None
        return Page(len(waiting), Item(self._library.show(about.show_id), about, index + 1, before, after))
