"""Wordings as patterns that Discord's AutoMod takes, and that leave alone what stands in spoiler tags.

A keyword of AutoMod's is found behind a tag as well, and would stop whoever did everything right. A pattern can begin
at the message's beginning, step over whole tags, and so find only what everybody can read. Rust's syntax has no
look-around; what is used here means the same to it and to Python.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.spoilers.rules.automod.wordings import Wording

LONGEST_PATTERN = 260
# From the message's beginning over whole tags and whatever is no bar; then one of the wordings.
_OPENING, _CLOSING = r"(?i)\A([^|]|\|\|[^|]*\|\|)*(", ")"
_ROOM = LONGEST_PATTERN - len(_OPENING) - len(_CLOSING)
_SPECIAL = re.compile(r"[\\.+*?()\[\]{}^$]")
# People write these in several ways, or leave them out.
_LOOSE = re.compile(r"[-'’`]")
_GOES_ON = re.compile(r"[가-힣]")


def patterns(wordings: Iterable[Wording], most: int) -> tuple[list[str], list[Wording]]:
    """As many wordings as find room in `most` patterns, the first before the others; and those that did."""
    filled: list[list[str]] = []
    lengths: list[int] = []
    taken: list[Wording] = []
    for wording in wordings:
        branch = pattern_of(wording)
        size = len(branch) + 1
        place = next((place for place, length in enumerate(lengths) if length + size <= _ROOM + 1), len(filled))
        if not branch or size > _ROOM + 1 or place == most:
            continue
        if place == len(filled):
            filled.append([])
            lengths.append(0)
        filled[place].append(branch)
        lengths[place] += size
        taken.append(wording)
    return [_OPENING + "|".join(branches) + _CLOSING for branches in filled], taken


def pattern_of(wording: Wording) -> str:
    """One wording as a pattern; empty where it has a bar, which no pattern steps over.

    It stands between words, but that a Korean one may go on with particles, and a server's own is found anywhere.
    """
    text = " ".join(wording.text.casefold().split())
    if not text or "|" in text:
        return ""
    pattern = ".?".join(_SPECIAL.sub(r"\\\g<0>", part) for part in _LOOSE.split(text))
    if wording.is_own:
        return pattern
    starts, ends = text[0].isalnum(), text[-1].isalnum() and not _GOES_ON.match(text[-1])
    return (r"\b" if starts else "") + pattern + (r"\b" if ends else "")
