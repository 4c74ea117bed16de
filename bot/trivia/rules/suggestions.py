"""Questions that fans suggest: what one has to look like, what may become of it, and how it is asked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from bot.errors import Refusal
from bot.packs.likeness import Likeness
from bot.packs.model import (
    CHOICE_LENGTH,
    EXPLANATION_LENGTH,
    QUESTION_LENGTH,
    WRONG_CHOICES,
    Choice,
    FactId,
    Question,
)
from bot.texts import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bot.episodes import Episode

MOST_PENDING = 10
REASON_LENGTH = 200
_OWN = "own-"


class State(StrEnum):
    """What has become of a suggestion."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    REPLACED = "replaced"  # it was approved, and edited since: another suggestion stands in its place


@dataclass(frozen=True, slots=True)
class Texts:
    """What a question says, each text on one line."""

    question: str
    answer: str
    wrong: tuple[str, ...]
    explanation: str

    @classmethod
    def typed(cls, question: str, answer: str, wrong: str, explanation: str) -> Texts:
        """The texts as somebody typed them, `wrong` one a line. Raises Refusal where they make no question."""
        texts = cls(
            one_line(question),
            one_line(answer),
            tuple(choice for line in wrong.splitlines() if (choice := one_line(line))),
            one_line(explanation),
        )
        texts._check()
        return texts

    def _check(self) -> None:
        _check_length("suggestion-question", self.question, QUESTION_LENGTH)
        _check_length("suggestion-answer", self.answer, CHOICE_LENGTH)
        _check_length("suggestion-explanation", self.explanation, EXPLANATION_LENGTH)
        if len(self.wrong) > WRONG_CHOICES:
            raise Refusal("suggestion-wrong-many", most=WRONG_CHOICES, given=len(self.wrong))
        for choice in self.wrong:
            _check_length("suggestion-wrong-long", choice, CHOICE_LENGTH)
        choices = {choice.casefold() for choice in (self.answer, *self.wrong)}
        if len(choices) < 1 + len(self.wrong):
            raise Refusal("suggestion-choices-twice")


def _check_length(key: str, text: str, longest: int) -> None:
    if not 0 < len(text) <= longest:
        raise Refusal(key, longest=longest)


class OwnQuestion(Question):
    """A question that belongs to a server: it rests on no facts of a pack, but on its author's word."""

    facts: tuple[FactId, ...] = ()
    wrong: Annotated[tuple[Choice, ...], Field(max_length=WRONG_CHOICES)]
    suggested_by: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question that somebody suggested, and what has become of it."""

    guild_id: int
    suggestion_id: int
    show_id: str
    author_id: int
    texts: Texts
    category: str
    difficulty: str
    safe_after: Episode
    state: State
    reason: str
    suggested_at: datetime
    decided_by: int | None = None
    decided_at: datetime | None = None

    def as_question(self) -> OwnQuestion:
        """The question as a game asks it."""
        return OwnQuestion.model_validate(
            {
                "id": f"{_OWN}{self.suggestion_id}",
                "suggested_by": self.author_id,
                "safe_after": self.safe_after,
                "category": self.category,
                "difficulty": self.difficulty,
                "question": self.texts.question,
                "answer": self.texts.answer,
                "wrong": self.texts.wrong,
                "explanation": self.texts.explanation,
            }
        )


def suggestion_of(question_id: str) -> int | None:
    """The suggestion that a question came from; None for a pack's own."""
    number = question_id.removeprefix(_OWN)
    return int(number) if number != question_id and number.isdecimal() else None


def resembled(texts: Texts, among: Iterable[Question]) -> Question | None:
    """The question that asks the same already, if there is one."""
    wanted = Likeness.worded(texts.question, texts.answer)
    return next((question for question in among if wanted.asks_the_same_as(Likeness.of(question))), None)
