"""What a pack of a server's own is: as a file, as it is kept, and as a game asks its questions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, StringConstraints

from bot.packs.model import (
    EXPLANATION_LENGTH,
    QUESTION_LENGTH,
    WRONG_CHOICES,
    Choice,
    Difficulty,
    FactId,
    Name,
    Question,
    SafeAfter,
    _Part,
    _short,
)

if TYPE_CHECKING:
    from datetime import datetime

MOST_QUESTIONS = 1000
MOST_SPELLINGS = 20
NAME_LENGTH = 80
DESCRIPTION_LENGTH = 300
_ID = "pack-"

Some = Annotated[str, StringConstraints(max_length=NAME_LENGTH, strip_whitespace=True)]
WrongChoices = Annotated[tuple[Choice, ...], Field(max_length=WRONG_CHOICES)]
Spellings = Annotated[tuple[Choice, ...], Field(max_length=MOST_SPELLINGS)]
Explanation = Annotated[str, StringConstraints(max_length=EXPLANATION_LENGTH, strip_whitespace=True)]


class Entry(_Part):
    """One question. With no wrong choices it is asked only where people type; what it does not say, the import does."""

    question: Annotated[str, _short(QUESTION_LENGTH)]
    answer: Choice
    wrong: WrongChoices = ()
    accept: Spellings = ()
    explanation: Explanation = ""
    category: Some | None = None
    difficulty: Difficulty | None = None
    safe_after: SafeAfter | None = None


class PackHead(_Part):
    """What a pack says of itself: `safe_after` is that of the questions that have none of their own."""

    name: Name | None = None
    author: Some = ""
    description: Annotated[str, StringConstraints(max_length=DESCRIPTION_LENGTH, strip_whitespace=True)] = ""
    safe_after: SafeAfter | None = None


class OwnPackFile(PackHead):
    """A pack as a file."""

    questions: Annotated[tuple[Entry, ...], Field(min_length=1, max_length=MOST_QUESTIONS)]


class PackedQuestion(Question):
    """A question of a server's own pack: it rests on no facts, but on the word of whoever wrote it."""

    facts: tuple[FactId, ...] = ()
    wrong: WrongChoices
    explanation: Explanation = ""
    pack: str
    author: str


class State(StrEnum):
    """Whether a pack's questions are asked. What was only looked at so far is not one of the server's yet."""

    PREVIEW = "preview"
    ENABLED = "enabled"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class OwnPack:
    """A pack as it is kept. Its questions never change; `revision` counts the times that some were added."""

    guild_id: int
    pack_id: int
    show_id: str
    name: str
    author: str
    description: str
    state: State
    revision: int
    questions: int
    imported_by: int
    imported_at: datetime

    def asked(self, number: int, entry: Entry) -> PackedQuestion:
        """A question as a game asks it; it was checked when it came in, and is not again."""
        return PackedQuestion.model_construct(
            **dict(entry), id=question_id(self.pack_id, number), facts=(), pack=self.name, author=self.author
        )


def question_id(pack: int, number: int) -> str:
    return f"{_ID}{pack}-{number}"


def place_of(question: str) -> tuple[int, int] | None:
    """The pack that a question is of and its number there; None for one that is of no server's own pack."""
    pack, _, number = question.removeprefix(_ID).partition("-")
    is_one = question.startswith(_ID) and pack.isdecimal() and number.isdecimal()
    return (int(pack), int(number)) if is_one else None
