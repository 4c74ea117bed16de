"""What the guard found, and how sure it is: features weighed by a small logistic model."""

from __future__ import annotations

import json
import math
import operator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bot.spoilers.rules.guard.features import FEATURES
from bot.spoilers.rules.guard.likeness import NAME, TERM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.episodes import Episode
    from bot.spoilers.rules.guard.folding import Span

WEIGHTS = Path(__file__).with_name("weights.json")


class Strictness(StrEnum):
    """How sure the guard must be to act: the later, the sooner it does."""

    CERTAIN = "certain"
    BALANCED = "balanced"
    CAUTIOUS = "cautious"


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence that gives one thing away."""

    show: str
    point: str  # the id of a plot point or a term of that show
    episode: Episode
    confidence: float  # 0 to 1
    sentence: Span  # in the text as typed
    words: tuple[Span, ...]  # in the text as typed
    sense: str  # the same for every message that says the same of this point in these words

    @property
    def reference(self) -> str:
        """The point with its show, as `show/point`."""
        return f"{self.show}/{self.point}"

    @property
    def names_somebody(self) -> bool:
        """Whether somebody or something of the show is named, and not only what happens."""
        return any(token.startswith((NAME, TERM)) for token in self.sense.split())


class OwnPhrase(NamedTuple):
    """One of the server's own phrases, where a message says it."""

    text: str
    words: Span  # in the text as typed


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one message gives away, by sentence, the surest first."""

    findings: tuple[Finding, ...] = ()
    own_phrases: tuple[OwnPhrase, ...] = ()  # each time that it says one

    @property
    def confidence(self) -> float:
        """How sure the guard is that the message spoils anything, 0 to 1; a server's own phrase is certain."""
        return 1.0 if self.own_phrases else max((finding.confidence for finding in self.findings), default=0.0)

    @property
    def latest(self) -> Episode | None:
        """The last episode of those given away."""
        return max((finding.episode for finding in self.findings), default=None)

    @property
    def points(self) -> tuple[str, ...]:
        """What is given away, as `show/point`, the surest first."""
        return tuple(dict.fromkeys(finding.reference for finding in self.findings))

    @property
    def words(self) -> tuple[Span, ...]:
        """The words that told, in order."""
        told = (span for finding in self.findings for span in finding.words)
        return tuple(sorted({*(own.words for own in self.own_phrases), *told}))

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences to wrap, in order."""
        return tuple(sorted({finding.sentence for finding in self.findings}))

    def reaches(self, strictness: Strictness) -> bool:
        """Whether the guard is sure enough to act."""
        return self.confidence >= model().threshold(strictness)

    def at(self, strictness: Strictness) -> Verdict:
        """Only what is sure enough."""
        threshold = model().threshold(strictness)
        return replace(self, findings=tuple(each for each in self.findings if each.confidence >= threshold))

    def beyond(self, ceiling: Episode, strictness: Strictness, *, show: str | None = None) -> Verdict:
        """Only what is sure enough and gives away more than a place may talk about; of one show, if it is named."""
        sure = self.at(strictness)
        kept = (each for each in sure.findings if each.episode > ceiling and show in {None, each.show})
        return replace(sure, findings=tuple(kept))


class Model:
    """Logistic weights by the features' names, and the confidence that each strictness asks for."""

    def __init__(self, weights: Mapping[str, float], thresholds: Mapping[str, float], features: Sequence[str]) -> None:
        self._weights = tuple(weights.get(feature, 0.0) for feature in features)
        self._thresholds = thresholds

    def logit(self, features: Sequence[float], start: int = 0) -> float:
        """The weighed sum of features, of which the first has that place among all."""
        total: float = sum(map(operator.mul, self._weights[start:], features))
        return total

    def threshold(self, strictness: Strictness) -> float:
        """The least confidence, 0 to 1, at which to act."""
        return self._thresholds[strictness]


def sigmoid(logit: float) -> float:
    """A probability from its log odds."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))


@cache
def model() -> Model:
    """The weights that ship with the guard, read once."""
    content = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Model(content["weights"], content["thresholds"], FEATURES)
