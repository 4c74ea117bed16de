"""From a pack's folder to a Show, or to a list of problems with file and line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from bot.packs.model import Facts, PlotFile, PollsFile, ShowFile, TriviaFile, WordsFile
from bot.packs.reading import Document, read_yaml
from bot.packs.remarks import PackError
from bot.packs.show import Show

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.packs.model import Item

M = TypeVar("M", bound=BaseModel)

# What a pack's author may not know by pydantic's names.
_IN_PLAIN_WORDS = {
    "missing": "is missing",
    "extra_forbidden": "is not a key that has a meaning here",
    "model_type": "has to be keys with values",
    "dict_type": "has to be keys with values",
    "tuple_type": "has to be a list",
    "string_type": "has to be text",
}


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing to mend in a pack."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class BrokenPack(Exception):  # noqa: N818 - it names what it is
    """A pack that cannot be used, with everything that is wrong with it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(map(str, problems[:3])))
        self.problems = problems


@dataclass(slots=True)
class PackFiles:
    """A pack's files as read: the show made of them and, for whoever reports on them, their lines."""

    show: Show
    documents: dict[str, Document]
    items: dict[tuple[str, str], tuple[Item, ...]]  # by file and key, as they stand there, also those whose ids clash


def load_pack(folder: Path) -> PackFiles:
    """Read and validate a pack's folder. Raises BrokenPack with every problem of form found."""
    problems: list[Problem] = []
    documents: dict[str, Document] = {}

    def load(name: str, model: type[M]) -> M | None:
        try:
            documents[name] = document = read_yaml(folder / name)
            return model.model_validate(document.content)
        except PackError as error:
            problems.append(Problem(name, error.remark.line, str(error)))
        except ValidationError as error:
            problems.extend(_problems(name, documents[name], error))
        return None

    show, facts = load("show.yaml", ShowFile), load("facts.yaml", Facts)
    trivia, plot, polls = (
        load("trivia.yaml", TriviaFile),
        load("plot.yaml", PlotFile),
        load("polls.yaml", PollsFile),
    )
    languages = {file.stem: load(file.name, WordsFile) for file in sorted(folder.glob("??.yaml"))}
    words = {language: file for language, file in languages.items() if file is not None}
    if problems or not (show and facts and trivia and plot and polls):
        raise BrokenPack(sorted(problems))
    items: dict[tuple[str, str], tuple[Item, ...]] = {
        ("show.yaml", "characters"): show.characters,
        ("show.yaml", "terms"): show.terms,
        ("show.yaml", "numbers"): show.numbers,
        ("trivia.yaml", "questions"): trivia.questions,
        ("plot.yaml", "points"): plot.points,
        ("polls.yaml", "polls"): polls.polls,
    }
    return PackFiles(Show.of(show, facts, trivia, plot, polls, words), documents, items)


def _problems(file: str, document: Document, error: ValidationError) -> Iterator[Problem]:
    details = error.errors(include_url=False, include_input=False)
    for detail in details:
        location = tuple(step for step in detail["loc"] if step != "[key]")
        # A list is also called too short when what is in it is wrong.
        if detail["type"] == "too_short" and any(_is_within(location, other["loc"]) for other in details):
            continue
        field = ".".join(step for step in location if isinstance(step, str)) or "the file"
        told = _IN_PLAIN_WORDS.get(detail["type"]) or detail["msg"].removeprefix("Value error, ")
        yield Problem(file, document.line_of(location), f"{field}: {told}")


def _is_within(outer: tuple[str | int, ...], inner: tuple[str | int, ...]) -> bool:
    return len(inner) > len(outer) and inner[: len(outer)] == outer
