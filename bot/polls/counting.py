"""Votes as they come in: stored in batches, and counted in memory, so that neither a vote nor a card costs a count.

What is in memory can be dropped at any time; the next vote reads it from the database again.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bot.db.batching import Batcher
from bot.errors import Refusal
from bot.polls import box
from bot.polls.box import Ballot, Standing
from bot.polls.rules.ballots import Sums, filled_in
from bot.polls.store import find
from bot.spoilers.store import progress_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from bot.db.engine import Database
    from bot.episodes import Episode
    from bot.polls.rules.anonymity import Mask
    from bot.polls.rules.ballots import Marks, Poll

Key = tuple[int, int]
"""A guild and a poll of it."""

# Some 40 MB. Beyond that, the polls that have been in memory for longest are dropped from it.
MOST_VOTERS_IN_MEMORY = 200_000


@dataclass(frozen=True, slots=True, eq=False)
class Cast:
    """What somebody asks for by a press: the mark of each option id, as `Marks` says."""

    guild_id: int
    poll_id: int
    voter_id: int
    marks: Mapping[int, int]
    press_id: int
    at: datetime


@dataclass(slots=True)
class Count:
    """A poll that takes votes, and what they are so far; `cast` ballots in all, replaced ones included."""

    poll: Poll
    mask: Mask | None
    standing: dict[int, Standing]
    votes: Counter[Marks]
    sums: Sums
    cast: int

    def add(self, voter: int, ballot: Standing) -> None:
        """Count a ballot that is stored, in place of the voter's former one."""
        former = self.standing.get(voter)
        if former is not None:
            self.sums.add(former.marks, -1)
            self.votes[former.marks] -= 1
            if not self.votes[former.marks]:
                del self.votes[former.marks]
        self.standing[voter] = ballot
        self.sums.add(ballot.marks, 1)
        self.votes[ballot.marks] += 1
        self.cast += 1


@dataclass(frozen=True, slots=True)
class Counted:
    """A vote that is stored: how the voter's ballot is filled in now, and how it was before.

    `added` is the ballot that was stored for it; None where the former one stands.
    """

    count: Count
    marks: Marks
    before: Marks | None
    added: Ballot | None = None


class Counting:
    """Stores votes and keeps count. All changes of a poll's own are told to `forget`."""

    def __init__(self, database: Database) -> None:
        self._counts: dict[Key, Count] = {}
        self._loaded: dict[Key, Count] = {}
        self._forgotten: set[Key] = set()
        self._batcher = Batcher(database, self._store, self._committed, self.forget_all)

    async def vote(self, cast: Cast) -> Counted:
        """Store a vote and count it; it is on disk when this returns. Raises Refusal where the poll takes it not."""
        return await self._batcher.put(cast)

    def of(self, guild: int, poll: int) -> Count | None:
        """The count of a poll, where it is in memory."""
        return self._counts.get((guild, poll))

    def forget(self, guild: int, poll: int) -> None:
        """Drop what is known of a poll that has changed; a batch that is under way will not bring it back."""
        self._counts.pop((guild, poll), None)
        self._forgotten.add((guild, poll))

    def forget_all(self) -> None:
        """Drop everything that is known."""
        for key in (*self._counts, *self._loaded):
            self.forget(*key)

    def _store(self, connection: Connection, items: Sequence[Cast]) -> list[Counted | Exception]:
        """Store a batch poll by poll. This runs in another thread and changes no count."""
        self._loaded.clear()
        outcomes: dict[Cast, Counted | Exception] = {}
        by_poll: dict[Key, list[Cast]] = {}
        for cast in items:
            by_poll.setdefault((cast.guild_id, cast.poll_id), []).append(cast)
        for key, casts in by_poll.items():
            try:
                outcomes |= self._store_in(connection, self._counts.get(key) or self._load(connection, key), casts)
            except Refusal as refusal:
                outcomes |= dict.fromkeys(casts, refusal)
        return [outcomes[cast] for cast in items]

    def _load(self, connection: Connection, key: Key) -> Count:
        poll = find(connection, *key)
        if poll is None:
            raise Refusal("unknown-poll")
        if not poll.is_open:
            raise Refusal("poll-closed" if poll.closed_at else "poll-not-open")
        mask = box.mask(connection, *key) if poll.anonymous else None
        standing = box.standing(connection, *key)
        votes = Counter(ballot.marks for ballot in standing.values())
        self._loaded[key] = Count(poll, mask, standing, votes, Sums.of(votes), box.cast(connection, *key))
        return self._loaded[key]

    def _store_in(self, connection: Connection, count: Count, casts: Sequence[Cast]) -> dict[Cast, Counted | Exception]:
        """Store the votes of one poll. Raises Refusal where it was closed since its count was read."""
        poll, outcomes = count.poll, dict[Cast, Counted | Exception]()
        latest, replaced, added = dict[int, Standing](), dict[int, datetime](), list[Ballot]()
        for cast, ballot in _filled_in(count, casts, _progress(connection, poll, casts), outcomes):
            former = latest.get(ballot.voter_id) or count.standing.get(ballot.voter_id)
            if former is not None and _stays(former, ballot, poll):
                outcomes[cast] = Counted(count, former.marks, former.marks)
                continue
            if former is not None:
                replaced[former.ballot_id] = ballot.cast_at
            latest[ballot.voter_id] = Standing(ballot.ballot_id, ballot.marks)
            added.append(ballot)
            outcomes[cast] = Counted(count, ballot.marks, former.marks if former else None, ballot)
        if added and not box.count_more(connection, *poll.key, len(added)):
            self.forget(*poll.key)
            raise Refusal("poll-closed")
        box.replace(connection, *poll.key, replaced)
        box.add(connection, added, replaced)
        return outcomes

    def _committed(self, outcomes: Sequence[Counted | Exception]) -> None:
        for outcome in outcomes:
            if isinstance(outcome, Counted) and outcome.added is not None:
                outcome.count.add(outcome.added.voter_id, Standing(outcome.added.ballot_id, outcome.marks))
        self._counts |= self._loaded
        for key in self._forgotten:
            self._counts.pop(key, None)
        self._forgotten.clear()
        if self._loaded:
            self._make_room()

    def _make_room(self) -> None:
        voters = sum(len(count.standing) for count in self._counts.values())
        for key in list(self._counts):
            if voters <= MOST_VOTERS_IN_MEMORY or key in self._loaded:
                return
            voters -= len(self._counts.pop(key).standing)


def _progress(connection: Connection, poll: Poll, casts: Sequence[Cast]) -> dict[int, Episode]:
    """How far the voters have watched the poll's show, where that is kept with their votes."""
    if poll.show_id is None or poll.anonymous:
        return {}
    return progress_in(connection, [cast.voter_id for cast in casts], poll.show_id)


def _filled_in(
    count: Count, casts: Sequence[Cast], reached: Mapping[int, Episode], refused: dict[Cast, Counted | Exception]
) -> Iterator[tuple[Cast, Ballot]]:
    """The ballots of those who may vote so; the others are refused."""
    poll, mask = count.poll, count.mask
    for cast in casts:
        try:
            poll.require_open(cast.at)
            marks = filled_in(poll, cast.marks)
        except Refusal as refusal:
            refused[cast] = refusal
            continue
        ballot, voter, at = cast.press_id, cast.voter_id, cast.at
        if mask is not None:
            ballot, voter, at = mask.press(ballot), mask.voter(voter), poll.opened_at or at
        yield cast, Ballot(poll.guild_id, poll.poll_id, ballot, voter, marks, at, reached.get(cast.voter_id))


def _stays(former: Standing, ballot: Ballot, poll: Poll) -> bool:
    """Whether a former ballot stands: it says the same, or the press was delivered twice or overtaken by a later one.

    The presses of an anonymous poll have no order that could be kept: there, what arrives last counts.
    """
    return former.marks == ballot.marks or (not poll.anonymous and former.ballot_id >= ballot.ballot_id)
