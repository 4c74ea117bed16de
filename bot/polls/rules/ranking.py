"""Ranked polls: instant runoff, round by round, and the Condorcet winner where there is one.

Instant runoff counts each ballot for the first option on it that is still in the running; while none has more than
half of the ballots that still count, the weakest goes. Of several weakest, the one goes that was weaker in the last
round in which they differed, and if they never did, the one that fewer ballots prefer to the others; those that are
equal in all of this go together. (Robert's Rules of Order, "preferential voting"; elimination by earlier rounds as in
the Scottish Local Government Elections Order 2007.)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from bot.polls.rules.ballots import Votes

Ranking = tuple[int, ...]
"""Option ids from the most liked on; those that a voter left out come after all of them, equal among themselves."""


@dataclass(frozen=True, slots=True)
class Round:
    """One count of a runoff: the ballots for each option in the running, those that name none of them, who goes."""

    counts: Mapping[int, int]
    exhausted: int
    eliminated: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Runoff:
    """A runoff to its end. Several winners are equal in everything; none means that nobody voted."""

    rounds: tuple[Round, ...]
    winners: tuple[int, ...]


def rankings(votes: Votes) -> dict[Ranking, int]:
    """Ballots as rankings, by how many there are of each."""
    counted: dict[Ranking, int] = {}
    for marks, ballots in votes.items():
        ranking = tuple(option for option, _ in sorted(marks, key=lambda mark: mark[1]))
        counted[ranking] = counted.get(ranking, 0) + ballots
    return counted


def runoff(options: Sequence[int], ballots: Mapping[Ranking, int]) -> Runoff:
    """Count rankings by instant runoff."""
    if not any(ballots.values()):
        return Runoff((), ())
    rounds: list[Round] = []
    running = list(options)
    while True:
        counts, exhausted = _count(running, ballots)
        leader, total = max(counts.values()), sum(counts.values())
        if leader * 2 > total or len(set(counts.values())) == 1:
            rounds.append(Round(counts, exhausted))
            return Runoff(tuple(rounds), tuple(option for option in running if counts[option] == leader))
        eliminated = _weakest(counts, rounds, lambda: pairs(options, ballots))
        rounds.append(Round(counts, exhausted, eliminated))
        running = [option for option in running if option not in eliminated]


def condorcet_winner(options: Sequence[int], ballots: Mapping[Ranking, int]) -> int | None:
    """The option that more voters prefer to each other one than the other way round, if there is one."""
    preferred = pairs(options, ballots)
    return next(
        (
            one
            for one in options
            if all(preferred[one, other] > preferred[other, one] for other in options if other != one)
        ),
        None,
    )


def pairs(options: Sequence[int], ballots: Mapping[Ranking, int]) -> dict[tuple[int, int], int]:
    """How many voters prefer the first to the second, of every two options."""
    preferred = {(one, other): 0 for one in options for other in options if one != other}
    for ranking, count in ballots.items():
        behind = set(options)
        for option in ranking:
            behind.discard(option)
            for other in behind:
                preferred[option, other] += count
    return preferred


def _count(running: Sequence[int], ballots: Mapping[Ranking, int]) -> tuple[dict[int, int], int]:
    counts, exhausted = dict.fromkeys(running, 0), 0
    for ranking, count in ballots.items():
        first = next((option for option in ranking if option in counts), None)
        if first is None:
            exhausted += count
        else:
            counts[first] += count
    return counts, exhausted


def _weakest(
    counts: Mapping[int, int], earlier: Sequence[Round], pairs_of: Callable[[], Mapping[tuple[int, int], int]]
) -> tuple[int, ...]:
    """Who goes: at least one, and never everybody, since some count differs. Pairs take long, so only a tie asks."""
    weakest = _least(counts, counts)
    for before in reversed(earlier):
        weakest = _least(weakest, before.counts)
    if len(weakest) == 1:
        return tuple(weakest)
    preferred = pairs_of()
    liked = {one: sum(preferred[one, other] for other in weakest if other != one) for one in weakest}
    return tuple(_least(weakest, liked))


def _least(options: Collection[int] | Iterable[int], counts: Mapping[int, int]) -> list[int]:
    """Those of some options that count least."""
    among = list(options)
    least = min(counts[option] for option in among)
    return [option for option in among if counts[option] == least]
