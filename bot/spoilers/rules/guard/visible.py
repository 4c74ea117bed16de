"""What of a message can be seen before any spoiler tag is opened.

Discord reads from left to right: a backslash takes the meaning from the next sign, code shows its bars as they are,
and a tag, once open, ends at the first `||`, even inside code. One pass; nothing is looked at twice.
"""

from __future__ import annotations

import re

BAR = "||"
HIDDEN = "\x1f"  # stands for each hidden character, so that every offset stays that of the message

_MARKS = re.compile(r"\\[^\w\s]|`++|\|\|")


def visible(text: str) -> str:
    """The text with every character inside a spoiler tag, and the tag's bars, replaced by HIDDEN."""
    if BAR not in text:
        return text
    pieces: list[str] = []
    done = place = 0
    never_closed: set[str] = set()
    while mark := _MARKS.search(text, place):
        place = mark.end()
        if mark[0] == BAR:
            end = text.find(BAR, place + 1)  # a tag holds at least one character
            if end < 0:
                break
            pieces += text[done : mark.start()], HIDDEN * (end + len(BAR) - mark.start())
            done = place = end + len(BAR)
        elif mark[0][0] == "`" and mark[0] not in never_closed:
            place = _code_end(text, mark[0], place)
            if place == mark.end():
                never_closed.add(mark[0])
    return "".join((*pieces, text[done:]))


def _code_end(text: str, fence: str, start: int) -> int:
    """Where code opened by a fence ends; its start if it is never closed."""
    for run in re.compile("`++").finditer(text, start):
        if run[0] == fence:
            return run.end()
    return start
