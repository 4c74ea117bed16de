"""When two questions are the same one in other words."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from bot.packs.model import Question

# Two questions whose words agree to this degree (RapidFuzz token_set_ratio, 0-100) are taken for one.
NEAR_DUPLICATE = 90


@dataclass(frozen=True, slots=True)
class Likeness:
    """What counts of a question when it is compared with others."""

    question: str
    answer: str

    @classmethod
    def of(cls, question: Question) -> Self:
        return cls.worded(question.question, question.answer)

    @classmethod
    def worded(cls, question: str, answer: str) -> Self:
        return cls(folded(question), folded(answer))

    def asks_the_same_as(self, other: Likeness) -> bool:
        """Whether both have the same words, or nearly so and the same answer."""
        from rapidfuzz import fuzz  # noqa: PLC0415 - only who writes or checks packs compares questions

        alike = self.answer == other.answer and fuzz.token_set_ratio(self.question, other.question)
        return self.question == other.question or alike >= NEAR_DUPLICATE


def folded(text: str) -> str:
    """The words of a text, whatever their case, width and punctuation."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))
