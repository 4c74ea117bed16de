"""How far apart two spellings are.

The library for it takes as much memory as two hundred servers, so it is loaded when two are first compared.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from rapidfuzz.distance import Editops


def distance(one: str, other: str, most: int | None = None) -> int:
    """The optimal string alignment distance: letters left out, put in, replaced, or exchanged with the next.

    Where it is more than `most`, it is not counted through, and is `most + 1`.
    """
    return _distance()(one, other, score_cutoff=most)


def steps(one: str, other: str) -> Editops:
    """What leads from one to the other: letters left out, put in and replaced."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415

    return Levenshtein.editops(one, other)


@cache
def _distance() -> Callable[..., int]:
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    return OSA.distance
