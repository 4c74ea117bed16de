"""Two readers of a whole message, each telling what a viewer sees before opening any spoiler, and what after.

SimCord's parser is CommonMark with spoilers on top. It differs from Discord in two ways that matter here: a
spoiler ends with its paragraph, and inline code outweighs a closing `||`. Discord takes everything up to the
first `||` for the spoiler, wherever that stands, so the other reader does just that. What is hidden has to be
so in both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from simcord.preview._markdown import markdown_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Token = Mapping[str, object]

_SPOILER = re.compile(r"\|\|(.+?)\|\|", re.DOTALL)


def outside_in_discord(message: str) -> str:
    """What stands outside all spoilers where a spoiler ends at the first `||`."""
    return _SPOILER.sub("", message)


def outside_in_commonmark(message: str) -> str:
    """What stands outside all spoilers by SimCord, with a word for each quotation, rule and the like."""
    return _read(message)[0]


def inside_in_commonmark(message: str) -> str:
    """What stands inside the spoilers, by SimCord."""
    return _read(message)[1]


def _read(message: str) -> tuple[str, str]:
    outside: list[str] = []
    inside: list[str] = []
    _sort(markdown_tokens(message), outside, inside)
    return "".join(outside), "".join(inside)


def _sort(tokens: Iterable[Token], outside: list[str], inside: list[str]) -> None:
    hidden = False
    for token in tokens:
        kind = token["type"]
        if kind in {"spoiler_open", "spoiler_close"}:
            hidden = kind == "spoiler_open"
            continue
        (inside if hidden else outside).append(_shown(token))
        children = token.get("children")
        if isinstance(children, list):
            _sort(children, outside, inside)


def _shown(token: Token) -> str:
    """What one token shows of itself; its children come separately."""
    kind = token["type"]
    if kind == "link_open":
        return f" {token['href']} "
    if kind == "timestamp":
        return str(token["unix"])
    if kind in {"paragraph", "inline", "subtext", "break"} or str(kind).endswith(("_open", "_close")):
        return " "
    return str(token.get("content", f"[{kind}]"))
