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


def labels(function: str) -> Iterator[str]:
    """The keys of texts that are given, as they are, to a function such as `button`."""
    for _, nodes in parsed():
        for node in nodes:
            if isinstance(node, ast.Call) and _name(node.func) == function:
                for argument in (*node.args, *(keyword.value for keyword in node.keywords if keyword.arg != "hint")):
                    if isinstance(argument, ast.Call) and _name(argument.func) == "say":
                        yield from (a.value for a in argument.args if isinstance(a, ast.Constant))


def messages(language: str) -> dict[str, frozenset[str]]:
    """The messages of a language, each with the variables it needs. A key that stands twice fails."""
    found: dict[str, frozenset[str]] = {}
    for entry in _entries(language):
        assert not isinstance(entry, ftl.Junk), entry.content
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, entry.id.name
            found[entry.id.name] = _variables(entry)
    return found


def _entries(language: str) -> Iterator[ftl.EntryType]:
    for file in sorted((LOCALES / language).glob("*.ftl")):
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


def _pattern(key: ast.expr) -> str | None:
    match key:
        case ast.Constant(value=str() as text):
            return re.escape(text)
        case ast.JoinedStr(values=values):
            return "".join(re.escape(v.value) if isinstance(v, ast.Constant) else ANYTHING for v in values)
        case _:
            return None
