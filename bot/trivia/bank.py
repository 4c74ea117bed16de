"""Which questions a server can be asked: the one place that knows where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.trivia.reviewing.suggestions import SuggestionStore
from bot.trivia.rules.suggestions import State, suggestion_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.packs.library import Library
    from bot.packs.model import Question
    from bot.packs.show import Show


class QuestionBank:
    """The questions of every server, its packs' and its own, read inside the transaction that is given."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._suggestions = SuggestionStore()

    async def pool(self, connection: AsyncConnection, guild: int, show: Show) -> Mapping[str, Question]:
        """What a server may be asked of a show from now on, by id."""
        approved = await self._suggestions.of_show(connection, guild, show.id, State.APPROVED)
        own = (suggestion.as_question() for suggestion in approved)
        return {**show.questions, **{question.id: question for question in own}}

    async def question(
        self, connection: AsyncConnection, guild: int, show_id: str, question_id: str
    ) -> Question | None:
        """A question that was asked before, also one that may not be asked again; None where it is there no more."""
        number = suggestion_of(question_id)
        if number is None:
            show = self._library.get(show_id)
            return show.questions.get(question_id) if show else None
        suggestion = await self._suggestions.get(connection, guild, number)
        return suggestion.as_question() if suggestion else None

    async def known(self, connection: AsyncConnection, guild: int, show: Show) -> list[Question]:
        """Everything that a server is asked or may come to be asked of a show: what waits for a decision too."""
        own = await self._suggestions.of_show(connection, guild, show.id, State.APPROVED, State.PENDING)
        return [*show.questions.values(), *(suggestion.as_question() for suggestion in own)]
