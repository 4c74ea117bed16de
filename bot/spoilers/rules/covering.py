"""Covering only what spoils: a text in pieces, of which some go behind tags and the others stay as they were typed.

The pieces are for text components of their own, since in one and the same markdown a lone backtick or backslash
before a tag can open it again. And where taking a text apart would itself show what a tag of its own hides (a code
fence torn in two), all of it is covered.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from bot.spoilers.rules.guard.visible import visible
from bot.spoilers.rules.tags import NothingToWrap, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.spoilers.rules.guard.folding import Span

_SENTENCE_START = re.compile(r"[.!?。！？…\n]\s*(?=\S)")
_SENTENCE_END = re.compile(r"[.!?。！？…]+|\n")
# More pieces than a message has room for, with its label, its files and their gallery.
MOST_PIECES = 24


class Piece(NamedTuple):
    """Part of a text; a covered one stands in its tags already."""

    text: str
    covered: bool


def cover(text: str, spans: Sequence[tuple[int, int]], limit: int) -> list[Piece]:
    """A text with these stretches in spoiler tags; pieces of at most `limit` characters. Raises NothingToWrap.

    Without stretches, or where the rest could not stand alone, all of it is covered.
    """
    pieces = list(_pieces(text, merged(spans), limit)) if spans else []
    fits = len(pieces) <= MOST_PIECES and all(len(piece.text) <= limit for piece in pieces)
    if not (fits and any(piece.covered for piece in pieces)):
        return [Piece(part, covered=True) for part in wrap(text, limit=limit)]
    return pieces


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches in order, those that touch as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def sentence_around(text: str, span: Span) -> tuple[int, int]:
    """The sentence, or sentences, in which a stretch of a text stands."""
    starts = (match.end() for match in _SENTENCE_START.finditer(text, 0, span.start + 1))
    end = _SENTENCE_END.search(text, span.end)
    return max(starts, default=0), (end.end() if end else len(text))


def _pieces(text: str, spans: Sequence[tuple[int, int]], limit: int) -> Iterator[Piece]:
    """The pieces in order; none at all where one that stays open would show more than it did within the text."""
    seen = visible(text)
    gaps = [*zip([0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)], strict=True)]
    if any(visible(text[start:end]) != seen[start:end] for start, end in gaps):
        return
    for number, (start, end) in enumerate(gaps):
        if rest := text[start:end].strip():
            yield Piece(rest, covered=False)
        if number < len(spans):
            try:
                yield from (Piece(part, covered=True) for part in wrap(text[slice(*spans[number])], limit=limit))
            except NothingToWrap:
                continue
