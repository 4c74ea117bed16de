"""What an importer brings: questions as their file has them, with lines, before anybody has judged them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bot.packs.own.model import MOST_QUESTIONS
from bot.packs.remarks import PackError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.packs.remarks import Remark


class Kind(StrEnum):
    """The formats that can be imported."""

    ROOFTOP = "rooftop"
    RED = "red"
    OPENTDB = "opentdb"
    CSV = "csv"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class Draft:
    """A question by the names of `Entry`, the line on which it begins, and those of its fields that have another."""

    line: int
    fields: Mapping[str, Any]
    lines: Mapping[str, int] = field(default_factory=dict)

    def line_of(self, name: object) -> int:
        return self.lines.get(str(name), self.line)


@dataclass(slots=True)
class Manuscript:
    """A file that could be read. What is wrong with it as such is among the errors, and nothing of it is taken then."""

    kind: Kind
    name: Any = None
    author: Any = ""
    description: Any = ""
    safe_after: Any = None
    drafts: list[Draft] = field(default_factory=list)
    errors: list[Remark] = field(default_factory=list)
    warnings: list[Remark] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)

    @property
    def head(self) -> dict[str, Any]:
        """What the file says of itself."""
        return {name: getattr(self, name) for name in ("name", "author", "description", "safe_after")}

    def line_of(self, name: object) -> int:
        return self.lines.get(str(name), 1)


def require_few(questions: int, line: int = 1) -> None:
    """Raise PackError where a file has more questions than a pack may have."""
    if questions > MOST_QUESTIONS:
        raise PackError("many-questions", line, most=MOST_QUESTIONS)
