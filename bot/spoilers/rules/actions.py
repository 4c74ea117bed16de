"""What the guard did about one message, why, and what became of that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypedDict

from bot.spoilers.rules.guard import Strictness
from bot.spoilers.rules.guard.verdict import model

if TYPE_CHECKING:
    from bot.episodes import Episode
    from bot.spoilers.rules.gates import Gate, Place
    from bot.spoilers.rules.policy import Mode, Watch

# How long its author can undo what was done to a message, and how long the notice that offers it stands.
UNDO_WINDOW = timedelta(minutes=10)
# How long the text of a message is kept, so that a moderator can take back what was done to it.
KEPT_FOR = timedelta(days=7)


class Outcome(StrEnum):
    """What people made of what the guard did. The last three end it."""

    COVERED = "covered"  # its author had it covered
    UNDONE = "undone"  # by its author
    LET_THROUGH = "let-through"  # said to be no spoiler, by its author or a moderator
    TAKEN_BACK = "taken-back"  # by a moderator


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that a message gives away. A server's own phrase has no point and no sense."""

    show_id: str
    point_id: str
    episode: Episode
    confidence: float  # 0 to 1
    words: str
    sense: str = ""

    @property
    def gate(self) -> Gate:
        """What has to open before this spoils nothing."""
        return self.show_id, self.episode

    @property
    def key(self) -> tuple[str, str, str]:
        """The same for everything that says the same."""
        return self.show_id, self.point_id, self.sense or self.words

    @property
    def sureness(self) -> Strictness:
        """The strictest setting at which the guard acts on this."""
        reached = (step for step in Strictness if self.confidence >= model().threshold(step))
        return next(reached, Strictness.CAUTIOUS)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is beyond a place in one message: why, and which stretches of its text; none where it is all of it."""

    watch: Watch
    reasons: tuple[Reason, ...]
    spans: tuple[tuple[int, int], ...]

    @property
    def worst(self) -> Reason:
        """The reason that goes furthest."""
        return max(self.reasons, key=lambda reason: reason.episode)


@dataclass(frozen=True, slots=True)
class Action:
    """What was done about one message; the ids are those of the messages that tell of it, where they stand."""

    guild_id: int
    message_id: int
    channel_id: int
    author_id: int
    mode: Mode
    reasons: tuple[Reason, ...]
    text: str
    acted_at: datetime
    replied_to_id: int | None = None
    notice_id: int | None = None
    repost_ids: tuple[int, ...] = ()
    log_channel_id: int | None = None
    log_id: int | None = None
    lacked: str | None = None  # what kept the guard from more than a nudge
    outcome: Outcome | None = None
    outcome_by: int | None = None

    @property
    def worst(self) -> Reason:
        """The reason that goes furthest."""
        return max(self.reasons, key=lambda reason: reason.episode)

    @property
    def is_over(self) -> bool:
        """Whether somebody has taken it back already."""
        return self.outcome not in {None, Outcome.COVERED}

    def may_be_undone_at(self, at: datetime) -> bool:
        """Whether its author still can."""
        return at <= self.acted_at + UNDO_WINDOW


class Traces(TypedDict, total=False):
    """What can change of an action while it is done: all but its reasons, and but what people make of it."""

    mode: Mode
    text: str
    notice_id: int | None
    repost_ids: tuple[int, ...]
    log_channel_id: int | None
    log_id: int | None
    lacked: str | None


@dataclass(frozen=True, slots=True)
class Seen:
    """What people can see of a message: its text, and beside it what embeds, files, polls and forwards say."""

    place: Place
    text: str
    beside: str = ""
