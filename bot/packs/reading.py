"""YAML as a pack needs it: plain text only, safe against hostile files, and with the line of everything.

Every scalar is read as the text that was written (YAML's failsafe schema), so that an answer `No` or `1:30` stays
what its author meant; the models then turn text into numbers and dates where they want them. The file is read as a
flat stream of events without recursion, so that neither deep nesting nor alias bombs cost anything, and no further
than so many values. JSON, which YAML takes in, is read the same way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from bot.packs.remarks import PackError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

MAX_BYTES = 2_000_000
MAX_DEPTH = 12
MAX_VALUES = 60_000

MEGABYTE = 1_000_000
_PACKED = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ")
# What YAML 1.1 takes for yes and no where it stands without quotes.
_SWITCH = re.compile("yes|no|true|false|on|off", re.IGNORECASE)

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Key = str | int


class Switch(str):
    """A yes or no that stands without quotes."""

    __slots__ = ()


@dataclass(slots=True)
class Document:
    """A file's content as dicts, lists and text, and where each part of it stands."""

    content: Any
    line: int
    lines: dict[int, dict[str, int] | list[int]]  # of each dict's keys or list's items, by its id

    def line_of(self, location: Sequence[Key]) -> int:
        """The line of a location, or of the nearest thing around it."""
        line, part = self.line, self.content
        for step in location:
            try:
                line, part = self.lines[id(part)][step], part[step]  # type: ignore[index]
            except (LookupError, TypeError):
                break
        return line


@dataclass(slots=True)
class _Open:
    """A mapping or a list whose end has not been read yet."""

    value: Any
    lines: Any  # of the same kind, with a line for each
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    root: Any = None
    line: int = 1
    lines: dict[int, dict[str, int] | list[int]] = field(default_factory=dict)
    stack: list[_Open] = field(default_factory=list)
    values: int = 0

    def scalar(self, event: yaml.ScalarEvent, line: int) -> None:
        is_switch = not event.style and _SWITCH.fullmatch(event.value)
        self.add(Switch(event.value) if is_switch else event.value, line)

    def add(self, value: Any, line: int) -> None:
        self.values += 1
        if self.values > MAX_VALUES:
            raise PackError("many-values", line, most=MAX_VALUES)
        if not self.stack:
            self.root, self.line = value, line
            return
        parent = self.stack[-1]
        if isinstance(parent.value, list):
            parent.value.append(value)
            parent.lines.append(line)
        elif parent.key is None:
            self._take_key(parent, value, line)
        else:
            parent.value[parent.key] = value
            parent.key = None

    def _take_key(self, parent: _Open, key: Any, line: int) -> None:
        if not isinstance(key, str):
            raise PackError("key-no-word", line)
        if key in parent.value:
            raise PackError("key-twice", line, name=key)
        parent.lines[key] = line
        parent.key = key

    def open(self, value: dict[str, Any] | list[Any], line: int) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise PackError("deep", line, most=MAX_DEPTH)
        self.add(value, line)
        self.lines[id(value)] = lines = type(value)()
        self.stack.append(_Open(value, lines))


def read_yaml(path: Path) -> Document:
    """Read one file. Raises PackError for whatever a pack may not contain."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise PackError("unreadable", why=error.strerror or "") from None
    return parse_yaml(decoded(raw, MAX_BYTES))


def parse_yaml(text: str) -> Document:
    """Read a text. Raises PackError for whatever a pack may not contain."""
    return _build(_events(text))


def decoded(raw: bytes, most: int) -> str:
    """The text of a file of at most so many bytes. Raises PackError where it is no text."""
    if len(raw) > most:
        raise PackError("large", megabytes=most // MEGABYTE)
    if raw.startswith(_PACKED):
        raise PackError("packed")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PackError("encoding", raw.count(b"\n", 0, error.start) + 1) from None


def _events(text: str) -> Iterator[Any]:
    try:
        yield from yaml.parse(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        here = "".join(text.splitlines()[line : line + 1])
        if "\t" in here[: len(here) - len(here.lstrip())]:
            raise PackError("tab", line + 1) from None
        raise PackError("no-yaml", line + 1, why=str(error.problem or error)) from None
    except yaml.reader.ReaderError as error:
        line = text.encode().count(b"\n", 0, error.position) + 1
        raise PackError("control", line) from None


def _build(events: Iterator[Any]) -> Document:
    builder, documents = _Builder(), 0
    for event in events:
        line = event.start_mark.line + 1 if event.start_mark else 1
        if getattr(event, "anchor", None):
            raise PackError("anchor", line)
        if getattr(event, "tag", None):
            raise PackError("tag", line)
        match event:
            case yaml.MappingStartEvent():
                builder.open({}, line)
            case yaml.SequenceStartEvent():
                builder.open([], line)
            case yaml.ScalarEvent():
                builder.scalar(event, line)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                builder.stack.pop()
            case yaml.DocumentStartEvent():
                documents += 1
                if documents > 1:
                    raise PackError("documents", line)
            case _:
                pass
    return Document(builder.root, builder.line, builder.lines)
