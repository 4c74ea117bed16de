"""What a poll is, who may see its tally, and how votes become shares."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from unicodedata import category

from bot.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from bot.episodes import Episode

QUESTION_LENGTH = 200
OPTION_LENGTH = 80
FEWEST_OPTIONS = 2
MOST_OPTIONS = 20

# Controls, format characters and lone surrogates show nothing; but two of the second kind join emoji and letters.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs"})
_JOINERS = "\u200c\u200d"


class Kind(StrEnum):
    """How a ballot is filled in."""

    SINGLE = "single"


class Results(StrEnum):
    """When the tally may be seen."""

    LIVE = "live"
    AFTER_VOTE = "after_vote"
    AT_CLOSE = "at_close"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to vote for; its id never changes, whatever its text."""

    id: int
    text: str


@dataclass(frozen=True, slots=True)
class Poll:
    """A poll as it stands. `hidden` polls show their question and options behind a spoiler only."""

    guild_id: int
    poll_id: int
    channel_id: int
    message_id: int | None
    author_id: int
    kind: Kind
    question: str
    note: str | None
    results: Results
    show_id: str | None
    safe_after: Episode | None
    hidden: bool
    opened_at: datetime
    closes_at: datetime | None
    closed_at: datetime | None
    options: tuple[Option, ...]

    @property
    def is_open(self) -> bool:
        return self.closed_at is None

    def option(self, option_id: int) -> Option:
        """The option of that id. Raises Refusal."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise Refusal("no-such-option")

    def shows_tally(self, *, to_voter: bool) -> bool:
        """Whether the tally may be seen now: by somebody who has voted, or by everybody."""
        if not self.is_open or self.results is Results.LIVE:
            return True
        return self.results is Results.AFTER_VOTE and to_voter


@dataclass(frozen=True, slots=True)
class Share:
    """An option's part in a tally; `portion` is between 0 and 1."""

    option: Option
    votes: int
    portion: float
    leads: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """How the votes fell. Every voter has one standing ballot, so votes are voters."""

    shares: tuple[Share, ...]
    voters: int


def tally(poll: Poll, votes: Mapping[int, int]) -> Tally:
    """Count a poll of kind single from the votes of each option id."""
    total, most = sum(votes.values()), max(votes.values(), default=0)
    return Tally(
        tuple(
            Share(option, count, count / total if total else 0.0, leads=0 < count == most)
            for option in poll.options
            for count in [votes.get(option.id, 0)]
        ),
        total,
    )


def checked_question(text: str) -> str:
    """A poll's question, trimmed. Raises Refusal when it is empty or too long."""
    question = _one_line(text)
    if not 0 < len(question) <= QUESTION_LENGTH:
        raise Refusal("poll-question", longest=QUESTION_LENGTH)
    return question


def checked_options(lines: Sequence[str]) -> tuple[str, ...]:
    """A poll's options, one a line, blank lines dropped. Raises Refusal for too few, too many, too long or twice."""
    options = tuple(option for line in lines if (option := _one_line(line)))
    if not FEWEST_OPTIONS <= len(options) <= MOST_OPTIONS:
        raise Refusal("poll-options-count", given=len(options), fewest=FEWEST_OPTIONS, most=MOST_OPTIONS)
    if long := next((option for option in options if len(option) > OPTION_LENGTH), None):
        raise Refusal("poll-option-long", option=f"{long[:40]}…", longest=OPTION_LENGTH)
    if len({option.casefold() for option in options}) < len(options):
        raise Refusal("poll-options-twice")
    return options


def _one_line(text: str) -> str:
    """A text without what nobody sees, so that what looks empty is empty and what looks the same is the same."""
    visible = "".join(c for c in text if c.isspace() or c in _JOINERS or category(c) not in _INVISIBLE)
    return " ".join(visible.split()).strip(_JOINERS)
