"""What waits for a server's moderators, and what they have decided, one item at a time."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from bot.trivia.reviewing.reports import ReportStore
from bot.trivia.reviewing.rescoring import REACH
from bot.trivia.reviewing.suggestions import SuggestionStore
from bot.trivia.reviewing.touched import TouchedStore
from bot.trivia.rules.matching import Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.trivia.games import Games
    from bot.trivia.rules.reviewing import Decision, Report
    from bot.trivia.rules.suggestions import Suggestion


@dataclass(frozen=True, slots=True)
class Reported:
    """A question that people have reported, and what was answered to it of late.

    `question` is None where it was taken out of its pack; `typed` is what was not right, with how many typed it.
    """

    report_id: int
    question: Question | None
    reports: tuple[Report, ...]
    chosen: Mapping[int, int]
    typed: Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision that stands; `question` is None where that was taken out of its pack."""

    decision: Decision
    question: Question | None


About = TypeVar("About")


@dataclass(frozen=True, slots=True)
class Item(Generic[About]):
    """One of several things, its place among them from 1, and the ids of what stands before and after it."""

    show: Show
    about: About
    place: int
    total: int
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class Page:
    """The queue, open at an item if there is any, and how much of what there is."""

    reports: int
    suggestions: int
    decisions: int
    item: Item[Reported | Suggestion] | None


class ReviewQueue:
    """Everything that waits, oldest first; ids are Discord's, so they say what is older."""

    def __init__(self, games: Games) -> None:
        self._games = games
        self._reports = ReportStore()
        self._suggestions = SuggestionStore()
        self._touched = TouchedStore()

    async def page(self, guild: int, at: int = 0) -> Page:
        """The queue at an item; where that waits no more, at the next one, else at the last."""
        shows = [show.id for show in self._games.library]
        async with self._games.database.read() as connection:
            reports = await self._reports.waiting(connection, guild, shows)
            suggestions = await self._suggestions.pending(connection, guild, shows)
            decisions = await self._reports.standing(connection, guild, shows)
            item: Item[Reported | Suggestion] | None = None
            if waiting := sorted((*reports, *suggestions)):
                place = _place(waiting, at)
                about, show_id = await self._about(
                    connection, guild, waiting[place], is_report=waiting[place] in reports
                )
                item = Item(self._games.library.show(show_id), about, *_around(waiting, place))
        return Page(len(reports), len(suggestions), len(decisions), item)

    async def decision(self, guild: int, at: int | None = None) -> Item[Decided] | None:
        """What stands, at a decision; the newest unless told otherwise. None where nothing was ever decided."""
        shows = [show.id for show in self._games.library]
        async with self._games.database.read() as connection:
            standing = await self._reports.standing(connection, guild, shows)
            if not standing:
                return None
            place = _place(standing, standing[-1] if at is None else at)
            decision = await self._reports.decision(connection, guild, standing[place])
            assert decision is not None
            question = await self._games.bank.question(connection, guild, decision.show_id, decision.question_id)
        return Item(self._games.library.show(decision.show_id), Decided(decision, question), *_around(standing, place))

    async def _about(
        self, connection: AsyncConnection, guild: int, number: int, *, is_report: bool
    ) -> tuple[Reported | Suggestion, str]:
        if not is_report:
            suggestion = await self._suggestions.get(connection, guild, number)
            assert suggestion is not None
            return suggestion, suggestion.show_id
        first = await self._reports.get(connection, guild, number)
        assert first is not None
        of, since = (guild, first.show_id, first.question_id), self._games.clock() - REACH
        question = await self._games.bank.question(connection, *of)
        reported = Reported(
            number,
            question,
            tuple(await self._reports.open(connection, *of)),
            await self._touched.chosen(connection, *of, since),
            self._not_right(await self._touched.typed(connection, *of, since), question, first.show_id),
        )
        return reported, first.show_id

    def _not_right(
        self, typed: list[tuple[str, int]], question: Question | None, show_id: str
    ) -> list[tuple[str, int]]:
        show = self._games.library.show(show_id)
        return [
            (text, people) for text, people in typed if question and judge(text, question, show) is not Verdict.RIGHT
        ]


def _place(ids: Sequence[int], at: int) -> int:
    return min(bisect_left(ids, at), len(ids) - 1)


def _around(ids: Sequence[int], place: int) -> tuple[int, int, int | None, int | None]:
    """An item's place from 1, how many there are, and which stand before and after it."""
    before = ids[place - 1] if place else None
    after = ids[place + 1] if place + 1 < len(ids) else None
    return place + 1, len(ids), before, after
