"""Fits the guard's weights to messages of which people have said what they give away.

A logistic model by Newton's method, small enough for plain Python. A message is as telling as its most telling
sentence, so fitting goes round: choose each message's sentence and point by the weights so far, fit, choose again.
Thresholds come from messages that the weights they are judged by have not seen (cross-validation).
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.packs.library import Library
from bot.packs.model import DEFAULT_LANGUAGE
from bot.settings import SEEDS
from bot.spoilers.rules.guard import Guard, Strictness
from bot.spoilers.rules.guard.features import FEATURES
from bot.spoilers.rules.guard.verdict import WEIGHTS, sigmoid

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.packs.show import Show

_ROUNDS = 5
_STEPS = 6
_FOLDS = 8
_RIDGE = 1.0  # how strongly weights are drawn to zero
_EVERY = 8
_PHRASE = 0.6  # what one of the pack's own phrases counts for, beside a message
_WONDERED = 0.3
_WONDERING = {
    "en": (
        "what if {}?",
        "do you think {}?",
        "i bet {}",
        "anyone else expecting {}?",
        "my theory: {}",
        "nobody tell me whether {}",
    ),
    "ko": ("설마 {}?", "{} 것 같아?", "내 예상은 {}", "{} 아니겠지?"),
    "fr": ("et si {} ?", "vous pensez que {} ?", "je parie que {}", "ma théorie : {}"),
    "es": ("¿y si {}?", "¿creen que {}?", "apuesto a que {}", "mi teoría: {}"),
}
_WRONG_POINT = 0.2  # what a wrong point in a message that does spoil counts for, beside a message
# The least precision, and the most false alarms among harmless messages, that each strictness is chosen for.
_AIMS = {Strictness.CERTAIN: (0.992, 0.008), Strictness.BALANCED: (0.95, 0.055), Strictness.CAUTIOUS: (0.905, 0.1)}


@dataclass(frozen=True, slots=True)
class Message:
    """A test message and what it gives away: the last episode and the facts, or nothing."""

    text: str
    kind: str
    episode: Episode | None
    facts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a message: what a sentence would give away, and by which features."""

    features: tuple[float, ...]
    episode: Episode
    right: bool


@dataclass(frozen=True, slots=True)
class Example:
    """A message with every reading of it."""

    message: Message
    candidates: tuple[Candidate, ...]
    counts: float = 1.0  # what it counts for, beside a message of the corpus

    @property
    def spoils(self) -> bool:
        return self.message.episode is not None


def fit_to(corpus: Path) -> str:
    """Fit the shipped weights to the half of a corpus that is there for it, and say how it went."""
    show = Library.load(SEEDS).default
    messages = load_messages(corpus, "dev")
    content = fit(show, messages)
    WEIGHTS.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    thresholds = ", ".join(f"{step} from {least}" for step, least in content["thresholds"].items())
    return f"Fitted to {len(messages)} messages: {thresholds}."


def load_messages(file: Path, half: str) -> list[Message]:
    """One half of the corpus: `dev` to look at and fit to, `test` to measure by."""
    rows = (json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line)
    return [
        Message(
            row["text"],
            row["kind"],
            Episode(1, row["episode"]) if row["spoiler"] else None,
            frozenset(row["facts"]),
        )
        for row in rows
        if row["half"] == half
    ]


def fit(show: Show, messages: Sequence[Message]) -> dict[str, dict[str, float]]:
    """The content of `weights.json`: weights by feature, and the confidence that each strictness asks for."""
    guard = Guard([show])
    examples = [read_as_example(guard, show, message) for message in messages]
    said_in_pack = pack_examples(guard, show)
    weights = fit_weights([*examples, *said_in_pack])
    unseen: list[tuple[float, Example]] = []
    for fold in range(_FOLDS):
        others = fit_weights([*(each for place, each in enumerate(examples) if place % _FOLDS != fold), *said_in_pack])
        unseen += ((confidence(example, others), example) for example in examples[fold::_FOLDS])
    return {
        "weights": {name: round(weight, 3) for name, weight in zip(FEATURES, weights, strict=True)},
        "thresholds": {step: round(_threshold(unseen, *aims), 3) for step, aims in _AIMS.items()},
    }


def read_as_example(guard: Guard, show: Show, message: Message) -> Example:
    """Every reading of a message, and which of them are right by its facts."""
    points = {point.id: point for point in show.points.values()}
    candidates = []
    for _, readings in guard.weigh(message.text):
        for reading in readings:
            found = points.get(reading.id)
            by_facts = found is not None and not message.facts.isdisjoint(found.facts)
            candidate = Candidate(tuple(reading.features), reading.episode, by_facts)
            candidates.append(replace(candidate, right=_near(candidate, message)) if found is None else candidate)
    if not any(candidate.right for candidate in candidates):
        candidates = [replace(candidate, right=_near(candidate, message)) for candidate in candidates]
    return Example(message, tuple(candidates))


def _near(candidate: Candidate, message: Message) -> bool:
    return message.episode is not None and abs(candidate.episode.code - message.episode.code) <= 1


def pack_examples(guard: Guard, show: Show) -> list[Example]:
    """Some of the pack's own phrases, as said and as wondered about.

    That somebody says just what the pack has must count, however short it is; and must not, as a mere guess.
    """
    phrases = [
        (phrase, language, point)
        for point in show.points.values()
        for language, said in point.phrases.items()
        for phrase in said
    ][::_EVERY]
    examples = []
    for number, (phrase, language, point) in enumerate(phrases):
        told = Message(phrase, "phrase", point.safe_after, frozenset(point.facts))
        examples.append(replace(read_as_example(guard, show, told), counts=_PHRASE))
        ways = _WONDERING.get(language, _WONDERING[DEFAULT_LANGUAGE])
        wondered = Message(ways[number % len(ways)].format(phrase), "wondering", None, frozenset())
        examples.append(replace(read_as_example(guard, show, wondered), counts=_WONDERED))
    return examples


def confidence(example: Example, weights: Sequence[float]) -> float:
    """How sure these weights are that a message spoils, 0 to 1."""
    return max((sigmoid(_logit(candidate, weights)) for candidate in example.candidates), default=0.0)


def fit_weights(examples: Sequence[Example]) -> list[float]:
    """Weights for FEATURES, in their order."""
    weights = [0.0] * len(FEATURES)
    for name, start in {"bias": -3.0, "cosine": 4.0, "covered": 2.0, "own_name": 0.5}.items():
        weights[FEATURES.index(name)] = start
    for _ in range(_ROUNDS):
        weights = _newton(_rows(examples, weights), weights)
    return weights


Row = tuple[list[tuple[int, float]], float, float]  # the features that are not zero, the label, what it counts for


def _rows(examples: Sequence[Example], weights: Sequence[float]) -> list[Row]:
    rows: list[Row] = []
    for example in examples:
        if not example.candidates:
            continue
        ranked = sorted(example.candidates, key=lambda candidate: -_logit(candidate, weights))
        if not example.spoils:
            rows.append(_row(ranked[0], 0.0, example.counts))
            continue
        right = [candidate for candidate in ranked if candidate.right]
        if right:
            rows.append(_row(right[0], 1.0, example.counts))
            rows += (
                _row(candidate, 0.0, _WRONG_POINT) for candidate in ranked[:3] if not _near(candidate, example.message)
            )
    return rows


def _row(candidate: Candidate, label: float, counts: float) -> Row:
    return [(place, value) for place, value in enumerate(candidate.features) if value], label, counts


def _logit(candidate: Candidate, weights: Sequence[float]) -> float:
    return sum(map(float.__mul__, weights, candidate.features))


def _newton(rows: Sequence[Row], start: Sequence[float]) -> list[float]:
    weights = list(start)
    size = len(weights)
    for _ in range(_STEPS):
        slope = [_RIDGE * weight for weight in weights]
        curve = [[_RIDGE if row == column else 0.0 for column in range(size)] for row in range(size)]
        slope[0], curve[0][0] = 0.0, 1e-6  # the bias is free
        for values, label, counts in rows:
            chance = sigmoid(sum(weights[place] * value for place, value in values))
            error, spread = counts * (chance - label), counts * chance * (1 - chance)
            for place, value in values:
                slope[place] += error * value
                line, scaled = curve[place], spread * value
                for other, other_value in values:
                    line[other] += scaled * other_value
        weights = _descend(rows, weights, _solve(curve, slope))
    return weights


def _descend(rows: Sequence[Row], weights: list[float], step: Sequence[float]) -> list[float]:
    """The weights after as much of a step as makes them better: a whole one may go too far."""
    before = _loss(rows, weights)
    for part in (1.0, 0.5, 0.25, 0.125):
        after = [weight - part * change for weight, change in zip(weights, step, strict=True)]
        if _loss(rows, after) < before:
            return after
    return weights


def _loss(rows: Sequence[Row], weights: Sequence[float]) -> float:
    """How badly weights explain the labels, in nats, with what it costs that they are large."""
    total = _RIDGE * sum(weight * weight for weight in weights[1:]) / 2
    for values, label, counts in rows:
        logit = sum(weights[place] * value for place, value in values)
        total += counts * (math.log1p(math.exp(-abs(logit))) + max(logit, 0.0) - label * logit)
    return total


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gaussian elimination; the matrix is positive definite, so no pivot is needed."""
    size = len(right)
    for pivot in range(size):
        for row in range(pivot + 1, size):
            factor = matrix[row][pivot] / matrix[pivot][pivot]
            if factor:
                for column in range(pivot, size):
                    matrix[row][column] -= factor * matrix[pivot][column]
                right[row] -= factor * right[pivot]
    solution = [0.0] * size
    for row in reversed(range(size)):
        known = sum(matrix[row][column] * solution[column] for column in range(row + 1, size))
        solution[row] = (right[row] - known) / matrix[row][row]
    return solution


def _threshold(judged: Sequence[tuple[float, Example]], precision: float, alarms: float) -> float:
    """The lowest confidence above which messages are as precise, and harmless ones as rare, as asked for."""
    harmless = sum(1 for _, example in judged if not example.spoils)
    lowest, hits, false = 1.0, 0, 0
    for sure, example in sorted(judged, key=lambda pair: -pair[0]):
        hits, false = hits + example.spoils, false + (not example.spoils)
        if hits >= precision * (hits + false) and false <= math.floor(alarms * harmless):
            lowest = sure
    return lowest - 0.0005
