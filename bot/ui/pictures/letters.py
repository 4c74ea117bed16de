"""Text in pictures: Inter for Latin, Greek and Cyrillic letters, Noto Sans KR for Hangul, kana and hanja.

A letter that neither has is drawn as it sounds; what is no letter, an emoji above all, is left out: a picture never
shows the box of a missing letter.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

import fontpkg
import pylopdf_fonts_ko
from anyascii import anyascii
from PIL import ImageFont

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.ImageFont import FreeTypeFont

NOTHING_LEFT = "—"
ELLIPSIS = "…"
# A character that no font has: what is drawn for it is the box.
_MISSING = "\U0010ffff"
_BOLD = 600


class Style(NamedTuple):
    """How a text looks: its size in device pixels, and its weight from 100 to 900."""

    size: int
    weight: int


class Run(NamedTuple):
    """A stretch of text in one font and its width; `stroke` thickens a font that has no bold of its own."""

    text: str
    font: FreeTypeFont
    advance: float
    stroke: float


@lru_cache(maxsize=32)
def _latin(style: Style) -> FreeTypeFont:
    font = ImageFont.truetype(str(fontpkg.path("Inter")), style.size)
    font.set_variation_by_axes([min(max(style.size / 2, 14), 32), style.weight])
    return font


@lru_cache(maxsize=16)
def _korean(size: int) -> FreeTypeFont:
    return ImageFont.truetype(str(pylopdf_fonts_ko.sans_path()), size)


@lru_cache(maxsize=4096)
def _is_latin(letter: str) -> bool | None:
    """Whether Inter has a letter, or else Noto Sans KR (False); None where neither has it."""
    small = Style(24, 400)
    if _has(_latin(small), letter):
        return True
    return False if _has(_korean(small.size), letter) else None


def _has(font: FreeTypeFont, letter: str) -> bool:
    return letter == " " or bytes(font.getmask(letter)) not in (b"", _box(font))


@lru_cache(maxsize=2)
def _box(font: FreeTypeFont) -> bytes:
    """What a font draws for a letter that it lacks."""
    return bytes(font.getmask(_MISSING))


def legible(text: str) -> str:
    """A text in letters that we have, plain ones for ornate ones, on one line; a dash where nothing is left of it."""
    kept = "".join(map(_drawn, unicodedata.normalize("NFKC", text)))
    return " ".join(kept.split()) or (NOTHING_LEFT if text.strip() else "")


def _drawn(letter: str) -> str:
    """What is drawn for a letter."""
    kind = unicodedata.category(letter)
    if letter.isspace():
        return " "
    if not letter.isprintable():
        return ""
    if not kind.startswith("M") and _is_latin(letter) is not None:
        return letter
    # Marks are vowels in some scripts, and only ornament where we have the letter that they stand on.
    is_ornament = unicodedata.name(letter, "").startswith("COMBINING")
    return anyascii(letter) if kind[0] in "LMN" and not is_ornament else ""


@lru_cache(maxsize=256)
def runs(text: str, style: Style) -> tuple[Run, ...]:
    """A legible text in the fonts that it needs."""
    return tuple(_runs(text, style))


def _runs(text: str, style: Style) -> Iterator[Run]:
    for is_latin, letters in groupby(text, _is_latin):
        part, font = "".join(letters), _latin(style) if is_latin else _korean(style.size)
        thicker = style.weight >= _BOLD and not is_latin
        yield Run(part, font, font.getlength(part), style.size / 55 if thicker else 0)


def width(text: str, style: Style) -> float:
    """How wide a legible text is, in device pixels."""
    return sum(run.advance for run in runs(text, style))


def fitted(text: str, style: Style, room: float) -> str:
    """A text made legible and cut to a width, with an ellipsis where something is missing."""
    whole = legible(text)
    if width(whole, style) <= room:
        return whole
    shortest, longest = 0, len(whole)
    while shortest < longest:
        middle = (shortest + longest + 1) // 2
        if width(f"{whole[:middle].rstrip()}{ELLIPSIS}", style) <= room:
            shortest = middle
        else:
            longest = middle - 1
    return f"{whole[:shortest].rstrip()}{ELLIPSIS}"


def wrapped(text: str, style: Style, room: float, most: int) -> list[str]:
    """A text made legible in at most `most` lines of a width, the last one cut where it is longer."""
    lines = [""]
    for word in legible(text).split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if len(lines) == most or not lines[-1] or width(longer, style) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return [fitted(line, style, room) for line in lines]
