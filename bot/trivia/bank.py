"""Which questions a server can be asked: the one place that knows where they come from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.i18n import FALLBACK
from bot.packs.own.shelf import Shelf
from bot.trivia.reviewing.reports import ReportStore
from bot.trivia.reviewing.suggestions import SuggestionStore
from bot.trivia.rules.reviewing import Kind, with_spellings
from bot.trivia.rules.suggestions import State, suggestion_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.packs.library import Library
    from bot.packs.model import Question
    from bot.packs.show import Show


LanguageOf = Callable[[int], str]
"""The language of a server."""


class QuestionBank:
    """The questions of every server, its packs' and its own, read inside the transaction that is given.

    What its moderators decided holds in each: questions that they removed, and spellings that they accepted.
    """

    def __init__(self, library: Library, language_of: LanguageOf = lambda _guild: FALLBACK) -> None:
        self._library = library
        self._language_of = language_of
        self._suggestions = SuggestionStore()
        self._reports = ReportStore()
        self._shelf = Shelf()

    async def pool(self, connection: AsyncConnection, guild: int, show: Show) -> Mapping[str, Question]:
        """What a server may be asked of a show from now on, by id."""
        approved = await self._suggestions.of_show(connection, guild, show.id, State.APPROVED)
        own = (suggestion.as_question() for suggestion in approved)
        packed = await self._shelf.of_show(connection, guild, show.id)
        questions = {**show.questions, **packed, **{question.id: question for question in own}}
        spellings: dict[str, list[str]] = defaultdict(list)
        for decision in await self._reports.decisions(connection, guild, show.id):
            if decision.kind is Kind.REMOVED:
                questions.pop(decision.question_id, None)
            else:
                spellings[decision.question_id].append(decision.spelling)
        changed = {name: with_spellings(questions[name], also) for name, also in spellings.items() if name in questions}
        return {**questions, **changed}

    def readable(self, guild: int, show: Show, questions: list[Question], fewest: int) -> list[Question]:
        """Those of some questions that are there in the server's language; all, where these are fewer than `fewest`."""
        language = self._language_of(guild)
        own = [
            question for question in questions if question.id not in show.questions or show.has_in(question, language)
        ]
        return own if len(own) >= fewest else questions

    async def question(
        self, connection: AsyncConnection, guild: int, show_id: str, question_id: str
    ) -> Question | None:
        """A question that was asked before, in the server's language; also one that may not be asked again. None where
        it is there no more.
        """
        show, number = self._library.get(show_id), suggestion_of(question_id)
        question = show.questions.get(question_id) if show else None
        if show and question:
            question = show.question_in(question, self._language_of(guild))
        if question is None:
            question = await self._shelf.question(connection, guild, question_id)
        if number is not None:
            suggestion = await self._suggestions.get(connection, guild, number)
            question = suggestion.as_question() if suggestion else None
        if question is None:
            return None
        return with_spellings(question, await self._reports.spellings(connection, guild, show_id, question_id))

    async def known(self, connection: AsyncConnection, guild: int, show: Show) -> list[Question]:
        """Everything that a server is asked or may come to be asked of a show: what waits for a decision too."""
        own = await self._suggestions.of_show(connection, guild, show.id, State.APPROVED, State.PENDING)
        packed = await self._shelf.of_show(connection, guild, show.id)
        return [*show.questions.values(), *packed.values(), *(suggestion.as_question() for suggestion in own)]
