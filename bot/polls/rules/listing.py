"""Which of a server's polls somebody wants listed, and a page of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.polls.rules.ballots import Poll

LISTED = 8


class Which(StrEnum):
    """Some of the polls of a server."""

    ALL = "all"
    OPEN = "open"
    CLOSED = "closed"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of some of a server's polls: those that have yet to open, then open ones, then closed ones."""

    which: Which
    polls: list[Poll]
    page: int
    pages: int
