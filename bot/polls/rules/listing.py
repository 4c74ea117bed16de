"""Which of a server's polls there are for somebody, which of them they want listed, and a page of those."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.polls.rules.ballots import Poll

LISTED = 8


class Which(StrEnum):
    """Some of the polls of a server."""

    ALL = "all"
    OPEN = "open"
    CLOSED = "closed"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who looks at a server's polls: whether they moderate it, and which of its channels they see."""

    user_id: int
    moderates: bool
    sees: Callable[[int], bool]

    def knows_of(self, poll: Poll) -> bool:
        """Whether a poll is there for them: in a channel that they see, or one of their own business."""
        if poll.is_managed_by(self.user_id, is_moderator=self.moderates):
            return True
        return poll.opened_at is not None and self.sees(poll.channel_id)


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of some of a server's polls: those that have yet to open, then open ones, then closed ones."""

    which: Which
    polls: list[Poll]
    page: int
    pages: int
