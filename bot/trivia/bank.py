"""Which questions a server can be asked: the one place that knows where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.packs.library import Library
    from bot.packs.model import Question
    from bot.packs.show import Show


class QuestionBank:
    """The questions of every server, read inside the transaction that is given."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def pool(self, connection: AsyncConnection, guild: int, show: Show) -> Mapping[str, Question]:  # noqa: ARG002
        """What a server may be asked of a show from now on, by id."""
        return show.questions

    async def question(self, connection: AsyncConnection, guild: int, show_id: str, question_id: str) -> Question:  # noqa: ARG002
        """A question that was asked before, also one that may not be asked again."""
        return self._library.show(show_id).questions[question_id]
