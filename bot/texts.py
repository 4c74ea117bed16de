"""What people type, made fit to be shown: on one line, with nothing invisible, and with no markup in effect."""

from __future__ import annotations

import re
from unicodedata import category

# Controls, format characters and lone surrogates show nothing; but two of the second kind join emoji and letters.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs"})
_JOINERS = "\u200c\u200d"

# What Discord reads as markup, a mention, an emoji or a link wherever it stands, and what only begins a line.
_MARKUP = re.compile(r"[\\`*_~|\[\]<>@]|:(?=//)|^[#+-]")
_NUMBERED = re.compile(r"^(\d{1,9})(?=[.)](?:\s|$))")


def one_line(text: str) -> str:
    """A text without what nobody sees, so that what looks empty is empty and what looks the same is the same."""
    visible = "".join(c for c in text if c.isspace() or c in _JOINERS or category(c) not in _INVISIBLE)
    return " ".join(visible.split()).strip(_JOINERS)


def plain(line: str, longest: int | None = None) -> str:
    """A line as it was typed, for a place where markup counts: it shows as it is, and mentions nobody.

    Where that would take more than `longest` characters, what could be markup is left out.
    """
    escaped = _NUMBERED.sub(r"\1\\", _MARKUP.sub(r"\\\g<0>", line))
    return escaped if longest is None or len(escaped) <= longest else _MARKUP.sub("", line)
