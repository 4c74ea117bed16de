"""YAML as a pack needs it: plain text only, safe against hostile files, and with the line of everything.

Every scalar is read as the text that was written (YAML's failsafe schema), so that an answer `No` or `1:30` stays
what its author meant; the models then turn text into numbers and dates where they want them. The file is read as a
flat stream of events without recursion, so that neither deep nesting nor alias bombs cost anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

MAX_BYTES = 2_000_000
MAX_DEPTH = 12

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Key = str | int
Location = tuple[Key, ...]


class PackError(Exception):
    """A file that cannot be read, with the line (from 1) that says why."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


@dataclass(slots=True)
class Document:
    """A file's content as dicts, lists and text, and where each part of it stands."""

    content: Any
    lines: dict[Location, int]

    def line_of(self, location: Sequence[Key]) -> int:
        """The line of a location, or of the nearest thing around it."""
        where = tuple(location)
        while where not in self.lines and where:
            where = where[:-1]
        return self.lines.get(where, 1)


@dataclass(slots=True)
class _Open:
    """A mapping or a list whose end has not been read yet."""

    value: dict[str, Any] | list[Any]
    location: Location
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    lines: dict[Location, int] = field(default_factory=dict)
    stack: list[_Open] = field(default_factory=list)
    root: Any = None

    def add(self, value: Any, line: int) -> None:
        if not self.stack:
            self.root = value
            self.lines[()] = line
            return
        parent = self.stack[-1]
        if isinstance(parent.value, list):
            self.lines[(*parent.location, len(parent.value))] = line
            parent.value.append(value)
        elif parent.key is None:
            self._take_key(parent, value, line)
        else:
            parent.value[parent.key] = value
            parent.key = None

    def _take_key(self, parent: _Open, key: Any, line: int) -> None:
        if not isinstance(key, str):
            raise PackError("a key must be a word, not a list or a mapping", line)
        if key in parent.value:
            raise PackError(f"{key!r} stands twice here; which one is meant?", line)
        self.lines[(*parent.location, key)] = line
        parent.key = key

    def open(self, value: dict[str, Any] | list[Any], line: int) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise PackError(f"nested deeper than {MAX_DEPTH} levels", line)
        location = self._next_location()
        self.add(value, line)
        self.stack.append(_Open(value, location))

    def _next_location(self) -> Location:
        if not self.stack:
            return ()
        parent = self.stack[-1]
        step: Key = len(parent.value) if isinstance(parent.value, list) else (parent.key or "")
        return (*parent.location, step)


def read_yaml(path: Path) -> Document:
    """Read one file. Raises PackError for whatever a pack may not contain."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise PackError(f"cannot be read: {error.strerror}") from None
    if len(raw) > MAX_BYTES:
        raise PackError(f"is larger than {MAX_BYTES // 1_000_000} MB")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PackError("is not UTF-8 text", raw.count(b"\n", 0, error.start) + 1) from None
    return _build(_events(text))


def _events(text: str) -> Iterator[Any]:
    try:
        yield from yaml.parse(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        here = "".join(text.splitlines()[line : line + 1])
        if "\t" in here[: len(here) - len(here.lstrip())]:
            raise PackError("is indented with a tab; YAML takes spaces only", line + 1) from None
        raise PackError(f"is not valid YAML here: {error.problem or error}", line + 1) from None
    except yaml.reader.ReaderError as error:
        line = text.encode().count(b"\n", 0, error.position) + 1
        raise PackError("holds a control character, which YAML does not allow", line) from None


def _build(events: Iterator[Any]) -> Document:
    builder, documents = _Builder(), 0
    for event in events:
        line = event.start_mark.line + 1 if event.start_mark else 1
        if getattr(event, "anchor", None):
            raise PackError("anchors (&name) and aliases (*name) are not used in packs; write it out", line)
        if getattr(event, "tag", None):
            raise PackError("tags (!name) are not used in packs", line)
        match event:
            case yaml.MappingStartEvent():
                builder.open({}, line)
            case yaml.SequenceStartEvent():
                builder.open([], line)
            case yaml.ScalarEvent():
                builder.add(event.value, line)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                builder.stack.pop()
            case yaml.DocumentStartEvent():
                documents += 1
                if documents > 1:
                    raise PackError("holds more than one YAML document", line)
            case _:
                pass
    return Document(builder.root, builder.lines)
