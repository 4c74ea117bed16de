"""What is said of questions, and what moderators decide about them. Each method is one use case."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.i18n import Person
from bot.trivia.reviewing.reports import ReportStore
from bot.trivia.reviewing.rescoring import Rescored, Rescoring
from bot.trivia.reviewing.suggestions import SuggestionStore
from bot.trivia.rules.reviewing import Decision, Kind, Reason, Report, checked_spellings, is_revealed
from bot.trivia.rules.suggestions import State, suggestion_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.episodes import Episode
    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.trivia.games import Games
    from bot.trivia.rules.suggestions import Suggestion, Texts


Shown = tuple[str, str]
"""The show and the id of a question whose answer somebody has been shown."""


@dataclass(frozen=True, slots=True)
class By:
    """Whoever decides, and the id of the press or form by which they do."""

    user_id: int
    press_id: int


class ReviewService:
    """The reports of all servers, and what is decided about the questions that they are about."""

    def __init__(self, games: Games) -> None:
        self._games = games
        self._store = ReportStore()
        self._suggestions = SuggestionStore()
        self._rescoring = Rescoring(games)

    async def revealed(self, guild: int, game_id: int, turn: int) -> Shown:
        """The question of a game's round. Raises Refusal unless its answer has been shown."""
        async with self._games.database.read() as connection:
            game = await self._games.store.get(connection, guild, game_id)
            if game is None or not is_revealed(game, turn):
                raise Refusal("old-button")
            asked = (await self._games.store.rounds(connection, game))[turn - 1]
        return asked.show_id, asked.question_id

    async def to_report(self, guild: int, shown: Shown, user: int) -> None:
        """Raises Refusal where somebody has reported a question before."""
        async with self._games.database.read() as connection:
            if await self._store.has_reported(connection, guild, *shown, user):
                raise Refusal("reported-already")

    async def report(self, guild: int, shown: Shown, user: int, reason: Reason, words: str, *, report_id: int) -> None:
        """Store what somebody says of a question. Raises Refusal as `to_report` does."""
        report = Report(guild, report_id, *shown, user, reason, words, self._games.clock())
        async with self._games.database.write() as connection:
            if not await self._store.add(connection, report):
                raise Refusal("reported-already")

    async def question(self, guild: int, report_id: int) -> Question:
        """The question of an open report. Raises Refusal where it has been decided on."""
        async with self._games.database.read() as connection:
            return await self._question(connection, await self._open(connection, guild, report_id))

    async def show(self, guild: int, report_id: int) -> Show:
        """The show of an open report. Raises Refusal where it has been decided on."""
        async with self._games.database.read() as connection:
            return self._games.library.show((await self._open(connection, guild, report_id)).show_id)

    async def keep(self, guild: int, report_id: int, by: By) -> None:
        """Leave a question as it is."""
        async with self._games.database.write() as connection:
            await self._settle(connection, await self._open(connection, guild, report_id), by)

    async def remove(self, guild: int, report_id: int, by: By) -> Rescored:
        """Have a question asked in this server no more, and count for nobody."""

        async def work(connection: AsyncConnection) -> Rescored:
            report = await self._open(connection, guild, report_id)
            await self._settle(connection, report, by)
            return await self._decide(connection, report, by, Kind.REMOVED, [""])

        return await self._rescoring.run(work)

    async def accept(self, guild: int, report_id: int, typed: Iterable[str], by: By) -> Rescored:
        """Accept other spellings of a question's answer. Raises Refusal for what can be none."""

        async def work(connection: AsyncConnection) -> Rescored:
            report = await self._open(connection, guild, report_id)
            question = await self._question(connection, report)
            spellings = checked_spellings(typed, question, self._games.library.show(report.show_id))
            await self._settle(connection, report, by)
            return await self._decide(connection, report, by, Kind.SPELLING, spellings)

        return await self._rescoring.run(work)

    async def rewrite(self, guild: int, report_id: int, texts: Texts, safe_after: Episode, by: By) -> None:
        """Put a question with other texts in the place of one of the server's own; past games keep the old one."""
        async with self._games.database.write() as connection:
            report = await self._open(connection, guild, report_id)
            old = await self._own(connection, report)
            await self._settle(connection, report, by)
            now = self._games.clock()
            await self._suggestions.decide(connection, old, State.REPLACED, by.user_id, now)
            new = replace(old, suggestion_id=by.press_id, texts=texts, safe_after=safe_after)
            await self._suggestions.add(connection, replace(new, decided_by=by.user_id, decided_at=now))

    async def take_back(self, guild: int, decision_id: int) -> Rescored:
        """Have a decision hold no more. Raises Refusal where that was done before."""

        async def work(connection: AsyncConnection) -> Rescored:
            decision = await self._store.decision(connection, guild, decision_id)
            if decision is None or not await self._store.take_back(connection, decision):
                raise Refusal("decision-gone")
            return await self._rescoring.follow(connection, decision, taken_back=True)

        return await self._rescoring.run(work)

    async def _open(self, connection: AsyncConnection, guild: int, report_id: int) -> Report:
        report = await self._store.get(connection, guild, report_id)
        if report is None:
            raise Refusal("review-gone")
        if report.decided_by is not None:
            raise Refusal("review-decided", name=Person(report.decided_by))
        return report

    async def _settle(self, connection: AsyncConnection, report: Report, by: By) -> None:
        """Close a report and all others of its question, before anybody else does."""
        if not await self._store.settle(connection, report, by.user_id, self._games.clock()):
            await self._open(connection, report.guild_id, report.report_id)

    async def _decide(
        self, connection: AsyncConnection, report: Report, by: By, kind: Kind, spellings: list[str]
    ) -> Rescored:
        decisions = [
            Decision(
                guild_id=report.guild_id,
                decision_id=by.press_id + number,
                show_id=report.show_id,
                question_id=report.question_id,
                kind=kind,
                spelling=spelling,
                decided_by=by.user_id,
                decided_at=self._games.clock(),
            )
            for number, spelling in enumerate(spellings)
        ]
        for decision in decisions:
            await self._store.decide(connection, decision)
        return await self._rescoring.follow(connection, decisions[0], taken_back=False)

    async def _question(self, connection: AsyncConnection, report: Report) -> Question:
        question = await self._games.bank.question(connection, report.guild_id, report.show_id, report.question_id)
        if question is None:
            raise Refusal("question-gone")
        return question

    async def _own(self, connection: AsyncConnection, report: Report) -> Suggestion:
        number = suggestion_of(report.question_id)
        own = await self._suggestions.get(connection, report.guild_id, number) if number is not None else None
        if own is None or own.state is not State.APPROVED:
            raise Refusal("not-an-own-question")
        return own
