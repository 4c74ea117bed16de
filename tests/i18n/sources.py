"""What the code asks of the texts, and what the texts ask of the code, both read from their sources."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.i18n import LOCALES
from bot.settings import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# How a text is asked for: the name of what is called, and what stands before the key that is given.
PREFIXES = {"say": "", "public": "", "_public": "", "Refusal": "refusal-", "described": "command-"}
ANYTHING = "[a-z0-9-]+"


@dataclass(frozen=True)
class Asked:
    """One place in the code that asks for a text. `values` is None where what fills it cannot be seen."""

    place: str
    key: re.Pattern[str]
    values: frozenset[str] | None


@cache
def parsed() -> list[tuple[Path, list[ast.AST]]]:
    """Every source file with all that stands in it."""
    files = sorted((*(ROOT / "bot").rglob("*.py"), *(ROOT / "cogs").rglob("*.py")))
    return [(file, list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))) for file in files]


def asked() -> Iterator[Asked]:
    """Every place that names a text, wholly or, in an f-string, by its beginning and end."""
    for path, nodes in parsed():
        for node in nodes:
            if isinstance(node, ast.Call) and node.args and (prefix := PREFIXES.get(_name(node.func))) is not None:
                pattern = _pattern(node.args[0])
                if pattern is not None:
                    names = [keyword.arg for keyword in node.keywords]
                    values = None if None in names else frozenset(name for name in names if name)
                    place = f"{path.relative_to(ROOT)}:{node.lineno}"
                    yield Asked(place, re.compile(re.escape(prefix) + pattern), values)


def chosen() -> Iterator[str]:
    """The pattern of every string of the code that can be a key, for one may be chosen first and asked for later."""
    for _, nodes in parsed():
        for node in nodes:
            if isinstance(node, ast.expr) and re.match("[a-z]+", pattern := _pattern(node) or ""):
                yield pattern


def labels(function: str, place: int | str) -> Iterator[re.Pattern[str]]:
    """The patterns of texts that are given to a function such as `button`, as its so-manieth argument or by its name.

    A name is followed to whatever its file assigns to it.
    """
    for _, nodes in parsed():
        assigned = [(_target(node), node.value) for node in nodes if isinstance(node, ast.Assign)]
        for node in nodes:
            if isinstance(node, ast.Call) and _name(node.func) == function:
                given = {**dict(enumerate(node.args)), **{word.arg: word.value for word in node.keywords}}
                yield from _told(given.get(place), assigned)


def messages(language: str, *files: str) -> dict[str, frozenset[str]]:
    """The messages of a language, or of some files, each with the variables it needs. A key that stands twice fails."""
    found: dict[str, frozenset[str]] = {}
    for entry in _entries(language, *files):
        assert not isinstance(entry, ftl.Junk), entry.content
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, entry.id.name
            found[entry.id.name] = _variables(entry)
    return found


def written(language: str) -> dict[str, str]:
    """The words of each message as they stand there, without what is put into them."""
    return {
        entry.id.name: " ".join(_words(entry)).strip() for entry in _entries(language) if isinstance(entry, ftl.Message)
    }


def _words(message: ftl.Message) -> list[str]:
    found: list[str] = []

    class Texts(Visitor):
        def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
            found.append(node.value)

    Texts().visit(message)
    return found


def _entries(language: str, *files: str) -> Iterator[ftl.EntryType]:
    for file in [LOCALES / language / name for name in files] or sorted((LOCALES / language).glob("*.ftl")):
        yield from FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8")).body


def _variables(message: ftl.Message) -> frozenset[str]:
    names: set[str] = set()

    class Variables(Visitor):
        def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
            names.add(node.id.name)

    Variables().visit(message)
    return frozenset(names)


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Call(func=ast.Attribute(attr="_public")):  # a server's words, asked for their text at once
            return "_public"
        case _:
            return ""


def _told(given: ast.expr | None, assigned: list[tuple[str, ast.expr]]) -> Iterator[re.Pattern[str]]:
    for node in ast.walk(given) if given else ():
        if isinstance(node, ast.Call) and _name(node.func) == "say" and (key := _pattern(node.args[0])):
            yield re.compile(key)
        elif isinstance(node, ast.Name):
            others = [pair for pair in assigned if pair[0] != node.id]
            for name, value in assigned:
                if name == node.id:
                    yield from _told(value, others)


def _target(assignment: ast.Assign) -> str:
    [target, *_] = assignment.targets
    return target.id if isinstance(target, ast.Name) else ""


def _pattern(key: ast.expr) -> str | None:
    match key:
        case ast.Constant(value=str() as text):
            return re.escape(text)
        case ast.JoinedStr(values=values):
            return "".join(re.escape(v.value) if isinstance(v, ast.Constant) else ANYTHING for v in values)
        case _:
            return None
