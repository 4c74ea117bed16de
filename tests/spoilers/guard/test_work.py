"""No message makes the guard work out of proportion: counted, not timed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import FrameType

    from bot.spoilers.rules.guard import Guard

HOSTILE = [
    "cheong-san ",
    "isak. dies. ",
    "on-jo bitten zombie roof turns kisses ",
    "||a",
    "`",
    "``a` ",
    "\\|",
    "c h e o n g s a n ",
    "ch**ng*s*n ",
    "ㅊㅓㅇㅅㅏㄴ",
    "청산이죽었고",
    "d\u0301\u200b",
    "xyzzy",
    "0n-j0 ",
    "a, and but then ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_the_text_is_at_most_about_twice_the_work(guard: Guard, piece: str) -> None:
    text = piece * (2000 // len(piece))
    guard.read(text)
    whole, half = _lines_run(guard, text), _lines_run(guard, text[: len(text) // 2])
    assert whole <= 2.5 * half + 2000


def _lines_run(guard: Guard, text: str) -> int:
    count = 0

    def trace(frame: FrameType, event: str, argument: object) -> object:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        guard.read(text)
    finally:
        sys.settrace(before)
    return count
