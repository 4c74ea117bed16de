"""How much a sentence says what a show's own phrases say: TF-IDF over names, events and stems.

A phrase is a handful of tokens. Each token knows the phrases that have it, so that the work depends on what the
sentence says; and no token knows more than MOST_PHRASES, so that it does not grow with the pack.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

NEGATED = "c:not"
NAME = "n:"
TERM = "x:"
ACTOR = "a:"
MOST_PHRASES = 200
_AGAIN = 2  # phrases of a point that a word stands in, if the point is about it
_MOST_POINTS = 5
_LEAST_DOT = 0.4  # of the most that any phrase has in common with a sentence
_MOST_NEAR = 40  # phrases among which the points are looked for
_NAME_WEIGHT = 0.8
_SHORT = 1.5  # what every phrase is longer by, in nats, so that one common word is not all of any
_UNKNOWN_WEIGHT = 0.8  # what a word that no phrase holds counts for, of the most that a word can count


class Match(NamedTuple):
    """The phrase of one point that a sentence comes closest to."""

    point: int
    cosine: float
    covered: float  # how much of the phrase is said, 0 to 1
    shared: float  # how much they have in common, in nats
    events: float  # the same without names
    complete: bool  # whether all of the phrase is said
    negated: bool  # whether the phrase says that something is not so
    tokens: frozenset[str]  # what they have in common


class Likeness:
    """A show's phrases, ready to be compared with."""

    def __init__(self, phrases: Iterable[tuple[int, Collection[str]]]) -> None:
        known = dict.fromkeys((point, tuple(sorted(tokens))) for point, tokens in phrases if any(map(_tells, tokens)))
        points_with: dict[str, set[int]] = defaultdict(set)
        for point, tokens in known:
            for token in tokens:
                points_with[token].add(point)
        count = len({point for point, _ in known})
        self._points_with = {token: len(points) for token, points in points_with.items() if token != NEGATED}
        self._weight = {
            token: math.log(1 + count / points) * (_NAME_WEIGHT if token.startswith((NAME, ACTOR)) else 1)
            for token, points in self._points_with.items()
        }
        self._unknown = _UNKNOWN_WEIGHT * math.log(1 + count)
        self._points = [point for point, _ in known]
        self._phrases = [tokens for _, tokens in known]
        self._shares = [1 / math.hypot(self._norm(tokens), _SHORT) for tokens in self._phrases]
        self._wholes = array("d", (sum(map(self.weight, tokens)) + _SHORT for tokens in self._phrases))
        self._with = self._index()

    def _norm(self, tokens: Iterable[str]) -> float:
        return math.sqrt(sum(self._weight.get(token, 0.0) ** 2 for token in tokens)) or 1.0

    def _index(self) -> dict[str, tuple[int, ...]]:
        holding: dict[str, list[int]] = {token: [] for token in self._weight}
        for number, tokens in enumerate(self._phrases):
            for token in tokens:
                if token != NEGATED:
                    holding[token].append(number)
        return {
            token: tuple(sorted(numbers, key=lambda number: -self._shares[number])[:MOST_PHRASES])
            for token, numbers in holding.items()
        }

    def rare(self, most: int) -> Iterator[tuple[str, frozenset[int]]]:
        """The tokens that no more than so many points have, and those of them that say it again and again."""
        for token, numbers in self._with.items():
            if self._points_with[token] <= most and not token.startswith(NAME):
                times = Counter(self._points[number] for number in numbers)
                points = frozenset(point for point, count in times.items() if count >= _AGAIN)
                if points:
                    yield token, points

    def weight(self, token: str) -> float:
        """How much a token tells, in nats; nothing where no phrase has it."""
        return self._weight.get(token, 0.0)

    def tells(self, tokens: Iterable[str]) -> float:
        """How much tokens tell of what happens, names aside, in nats."""
        return sum(self._weight.get(token, 0.0) for token in tokens if not token.startswith(NAME))

    def best(self, tokens: Collection[str], lean: Mapping[int, float]) -> list[Match]:
        """The points that come closest, each by its closest phrase; `lean` adds to the cosine of some."""
        present = {token: weight for token in tokens if (weight := self._weight.get(token))}
        unknown = sum(1 for token in tokens if token not in self._weight and token != NEGATED)
        norm = math.sqrt(sum(weight * weight for weight in present.values()) + unknown * self._unknown**2) or 1.0
        shares = self._shares
        near = [(dot * shares[number], -number) for number, dot in self._dots(present).items()]
        closest: dict[int, tuple[float, int]] = {}
        for cosine, number in sorted(near, reverse=True)[:_MOST_NEAR]:
            closest.setdefault(self._points[-number], (cosine / norm, -number))
        ranked = sorted(closest.items(), key=lambda item: -item[1][0] - lean.get(item[0], 0.0))
        return [self._match(number, cosine, present) for _, (cosine, number) in ranked[:_MOST_POINTS]]

    def _dots(self, present: Mapping[str, float]) -> dict[int, float]:
        """What phrases have in common with a sentence, where it is no less than _LEAST_DOT of the most.

        The tokens that tell most come first. Once those to come cannot, even together, bring a phrase that far, they
        only add to the phrases that have been met: the common tokens, in so many phrases, cost little.
        """
        dots: dict[int, float] = {}
        whole = rest = sum(weight * weight for weight in present.values())
        closed = False
        for token in sorted(present, key=present.__getitem__, reverse=True):
            square = present[token] ** 2
            if not closed and rest < _LEAST_DOT * (whole - rest):  # else no phrase can have enough yet
                closed = rest < _LEAST_DOT * max(dots.values())
            if closed:
                for number in filter(dots.__contains__, self._with[token]):
                    dots[number] += square
            else:
                for number in self._with[token]:
                    dots[number] = dots.get(number, 0.0) + square
            rest -= square
        least = _LEAST_DOT * max(dots.values(), default=0.0)
        return {number: dot for number, dot in dots.items() if dot >= least}

    def _match(self, number: int, cosine: float, present: Mapping[str, float]) -> Match:
        tokens = self._phrases[number]
        common = frozenset(token for token in tokens if token in present)
        shared = sum(present[token] for token in common)
        events = sum(present[token] for token in common if _tells(token))
        negated = NEGATED in tokens
        complete = len(common) + negated == len(tokens)
        covered = shared / self._wholes[number]
        return Match(self._points[number], cosine, covered, shared, events, complete, negated, common)


def _tells(token: str) -> bool:
    """Whether a token says what happens, and not only to whom."""
    return token != NEGATED and not token.startswith((NAME, ACTOR))
