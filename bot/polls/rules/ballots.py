"""What a poll is, how its ballots are filled in, who may see its tally, and how votes become shares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from string import ascii_uppercase
from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.errors import Refusal
from bot.spoilers.rules.guard.folding import fold
from bot.texts import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

QUESTION_LENGTH = 200
OPTION_LENGTH = 80
FEWEST_OPTIONS = 2
MOST_OPTIONS = 20
CHOSEN = 1
WHOLE = 100
# The guard takes similar syllables for one another, but 내 is mine and 네 is yes.
_HANGUL = "가힣"

Marks = tuple[tuple[int, int], ...]
"""A ballot as it is filled in: (option id, mark) for each option that it marks, by option id. The mark is CHOSEN in
polls of kind single and multiple, the place from 1 in a ranking, and the percentage from 1 to 99 in a forecast."""

Votes = Mapping[Marks, int]
"""How many standing ballots are filled in in each way. Every voter has one, so their sum is the voters."""


class Kind(StrEnum):
    """How a ballot is filled in."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    RANKED = "ranked"
    FORECAST = "forecast"


class Results(StrEnum):
    """When the tally may be seen."""

    LIVE = "live"
    AFTER_VOTE = "after_vote"
    AT_CLOSE = "at_close"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to vote for; its id never changes, whatever its text. `came_true` is None until that is known."""

    id: int
    text: str
    came_true: bool | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """A poll as it stands. `safe_after` is None where nobody has said how far it goes, nor may its channel go far;
    `hidden` polls show their question and options behind a spoiler only, also where they were posted.
    """

    guild_id: int
    poll_id: int
    channel_id: int
    message_id: int | None
    author_id: int
    kind: Kind
    max_choices: int | None
    anonymous: bool
    question: str
    note: str | None
    results: Results
    show_id: str | None
    safe_after: Episode | None
    hidden: bool
    ping_role_id: int | None
    opens_at: datetime | None
    opened_at: datetime | None
    closes_at: datetime | None
    closes_with: Episode | None
    closed_at: datetime | None
    resolved_at: datetime | None
    resolved_by: int | None
    voided: bool
    options: tuple[Option, ...]

    @property
    def key(self) -> tuple[int, int]:
        """What tells it apart: its guild and its id."""
        return self.guild_id, self.poll_id

    @property
    def is_open(self) -> bool:
        return self.opened_at is not None and self.closed_at is None

    @property
    def spoils(self) -> bool:
        """Whether what it asks is kept from anybody anywhere."""
        return self.safe_after is not None and self.safe_after > Episode.NOTHING

    @property
    def most_choices(self) -> int:
        """How many options a ballot may mark."""
        if self.kind is Kind.SINGLE:
            return 1
        return min(self.max_choices or MOST_OPTIONS, len(self.options))

    @property
    def came_true(self) -> tuple[Option, ...]:
        """The options that came true; none as long as nobody has said so."""
        return tuple(option for option in self.options if option.came_true)

    @property
    def lettered(self) -> tuple[tuple[str, Option], ...]:
        """The options with the letters by which people call them."""
        return tuple(zip(ascii_uppercase, self.options, strict=False))

    def letters(self, options: Iterable[Option]) -> list[str]:
        """The letters of some options, in their order."""
        return [ascii_uppercase[self.options.index(option)] for option in options]

    def option(self, option_id: int) -> Option:
        """The option of that id. Raises Refusal."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise Refusal("no-such-option")

    def marked(self, marks: Marks) -> tuple[Option, ...]:
        """The options that a ballot marks: a ranking's from its first place on, others in the poll's order."""
        by_place = sorted(marks, key=lambda mark: mark[1]) if self.kind is Kind.RANKED else marks
        return tuple(self.option(option_id) for option_id, _ in by_place)

    def shows_tally(self, *, to_voter: bool) -> bool:
        """Whether the tally may be seen now: by somebody who has voted, or by everybody."""
        if not self.is_open or self.results is Results.LIVE:
            return True
        return self.results is Results.AFTER_VOTE and to_voter

    def is_managed_by(self, user: int, *, is_moderator: bool) -> bool:
        """Whether somebody is its author or a moderator."""
        return is_moderator or user == self.author_id

    def require_manager(self, user: int, *, is_moderator: bool) -> None:
        """Raises Refusal for anybody but its author and moderators."""
        if not self.is_managed_by(user, is_moderator=is_moderator):
            raise Refusal("poll-not-yours")

    def require_open(self, at: datetime) -> None:
        """Raises Refusal where the poll takes no vote that was cast at this time."""
        if self.opened_at is None and self.closed_at is None:
            raise Refusal("poll-not-open")
        if not self.is_open or (self.closes_at is not None and at > self.closes_at):
            raise Refusal("poll-closed")


def filled_in(poll: Poll, marks: Mapping[int, int]) -> Marks:
    """A ballot by the mark of each option id. Raises Refusal where the poll cannot count it as it is."""
    for option_id in marks:
        poll.option(option_id)
    if not 0 < len(marks) <= poll.most_choices:
        raise Refusal("ballot-choices", most=poll.most_choices)
    values = sorted(marks.values())
    if poll.kind is Kind.RANKED and values != list(range(1, len(values) + 1)):
        raise Refusal("ballot-ranks")
    if poll.kind is Kind.FORECAST and (
        len(marks) < len(poll.options) or values[0] < 1 or values[-1] >= WHOLE or sum(values) != WHOLE
    ):
        raise Refusal("ballot-percents")
    if poll.kind in (Kind.SINGLE, Kind.MULTIPLE) and set(values) != {CHOSEN}:
        raise Refusal("old-button")
    return tuple(sorted(marks.items()))


@dataclass(frozen=True, slots=True)
class Share:
    """An option's part in a tally; `portion` of the voters is between 0 and 1."""

    option: Option
    votes: int
    portion: float
    leads: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """How the votes fell."""

    shares: tuple[Share, ...]
    voters: int


@dataclass(slots=True)
class Sums:
    """How many ballots there are, and how many give each option each mark: all that tallies and medians rest on.

    It can be kept as votes come in, however many ways there are to fill in a ballot.
    """

    voters: int = 0
    marks: Counter[tuple[int, int]] = field(default_factory=Counter)

    @classmethod
    def of(cls, votes: Votes) -> Sums:
        sums = cls()
        for marks, ballots in votes.items():
            sums.add(marks, ballots)
        return sums

    def add(self, marks: Marks, ballots: int) -> None:
        """Count so many more ballots; fewer, where that is below nothing."""
        self.voters += ballots
        for mark in marks:
            self.marks[mark] += ballots


def tally(poll: Poll, votes: Votes) -> Tally:
    """How many voters chose each option; in a ranking, how many put it first."""
    return tally_of(poll, Sums.of(votes))


def tally_of(poll: Poll, sums: Sums) -> Tally:
    """As `tally`."""
    voters, counted = sums.voters, Counter[int]()
    for (option_id, mark), ballots in sums.marks.items():
        if poll.kind is not Kind.RANKED or mark == 1:
            counted[option_id] += ballots
    most = max(counted.values(), default=0)
    return Tally(
        tuple(
            Share(option, count, count / voters if voters else 0.0, leads=0 < count == most)
            for option in poll.options
            for count in [counted[option.id]]
        ),
        voters,
    )


def checked_max_choices(kind: Kind, wanted: int | None) -> int | None:
    """The cap of a poll of kind multiple; other kinds have none. Raises Refusal for less than one."""
    if kind is not Kind.MULTIPLE or wanted is None:
        return None
    if not 1 <= wanted <= MOST_OPTIONS:
        raise Refusal("poll-max-choices", most=MOST_OPTIONS)
    return wanted


def checked_question(text: str) -> str:
    """A poll's question, trimmed. Raises Refusal when it is empty or too long."""
    question = one_line(text)
    if not 0 < len(question) <= QUESTION_LENGTH:
        raise Refusal("poll-question", longest=QUESTION_LENGTH)
    return question


def checked_options(lines: Sequence[str]) -> tuple[str, ...]:
    """A poll's options, one a line, blank lines dropped. Raises Refusal for too few, too many, too long or twice."""
    options = tuple(option for line in lines if (option := one_line(line)))
    if not FEWEST_OPTIONS <= len(options) <= MOST_OPTIONS:
        raise Refusal("poll-options-count", given=len(options), fewest=FEWEST_OPTIONS, most=MOST_OPTIONS)
    if long := next((option for option in options if len(option) > OPTION_LENGTH), None):
        raise Refusal("poll-option-long", option=f"{long[:40]}…", longest=OPTION_LENGTH)
    if len({_drawn_like(option) for option in options}) < len(options):
        raise Refusal("poll-options-twice")
    return options


def _drawn_like(option: str) -> str:
    """What an option cannot be told from: its case, width, accents and look-alike letters do not count."""
    return "".join(c if _HANGUL[0] <= c <= _HANGUL[1] else fold(c).text for c in option)
