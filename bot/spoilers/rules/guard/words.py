"""What a word means to the guard, whatever the show: an event or thing in four languages, and how something is said.

`words.yaml` holds the words. A word that is not in it stands for its stem, so that what a show's own phrases say is
found again in other inflections.
"""

from __future__ import annotations

import enum
import functools
import itertools
import operator
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from bot.spelling import distance
from bot.spoilers.rules.guard.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FILE = Path(__file__).with_name("words.yaml")
OTHER_SHOW = "o:"
CONCEPT = "c:"
_STEM = 6
_SYLLABLES = 2
_SHORTEST_INFLECTED = 4
_SHORTEST_MISSPELT = 5
_LONGEST_START = 8  # letters, of an expression's first word that may go on
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_ELIDED = re.compile(r"(?:l|d|j|m|t|s|n|c|qu)'(?=[a-z]{2})")
_CONTRACTED = re.compile(r"'(?:s|ll|d|re|ve|m)$")
_ENDING = re.compile(r"(?:ing|ed|es|s|e|er|ers|ees|ee|ent|a|o|as|os|an|on|ando|iendo)$")


class Cue(enum.IntFlag):
    """How something is said, as far as single words tell."""

    NEGATION = enum.auto()
    QUESTION = enum.auto()
    ASKING = enum.auto()
    MODAL = enum.auto()
    SPECULATION = enum.auto()
    FIGURATIVE = enum.auto()
    OTHER_SHOW = enum.auto()
    PRODUCTION = enum.auto()
    TRAILER = enum.auto()
    WEBTOON = enum.auto()
    REQUEST = enum.auto()
    NARRATIVE = enum.auto()
    REACTION = enum.auto()
    FIRSTPERSON = enum.auto()
    FUTURE = enum.auto()
    CODE = enum.auto()
    DENIAL = enum.auto()


# Cues that are about something: such words are compared with a show's phrases like any other.
_TOPICS = (Cue.PRODUCTION | Cue.TRAILER | Cue.WEBTOON | Cue.OTHER_SHOW | Cue.FIGURATIVE).value


class Meaning(NamedTuple):
    """What one word, or several in a row, stand for."""

    tokens: tuple[str, ...]
    cues: int  # Cue flags; a plain number, as each message combines many


class Expression(NamedTuple):
    """What several words in a row mean; one of them that ends in `*` is any word that starts so."""

    words: tuple[str, ...]
    meaning: Meaning

    def goes_on(self, words: Sequence[str], place: int) -> bool:
        """Whether it goes on in plain words as it should after its first, which stands at that place."""
        if place + len(self.words) > len(words):
            return False
        for wanted in self.words[1:]:
            place += 1
            word = words[place]
            if word != wanted and not (wanted[-1] == "*" and word.startswith(wanted[:-1])):
                return False
        return True


NOTHING = Meaning((), 0)


class Words:
    """The dictionary read from `words.yaml`."""

    def __init__(self, content: dict[str, Any]) -> None:
        particles = {fold(particle).text for particle in content["particles"].split()}
        self._stop = particles | {fold(word).text for word in content["stop"].split()}
        self.particles = tuple(sorted(particles, key=lambda particle: (-len(particle), particle)))
        self.may_follow_name = particles | {fold(word).text for word in content["after_names"].split()}
        self._exact: dict[str, Meaning] = {}
        self._starts: dict[str, Meaning] = {}
        self._ends: dict[str, Meaning] = {}
        self._expressions: dict[str, list[Expression]] = defaultdict(list)
        self._expression_starts: dict[str, list[Expression]] = defaultdict(list)
        for concept, entries in content["concepts"].items():
            for entry in entries.split():
                self._add(entry, Meaning((f"{CONCEPT}{concept}",), 0))
        for cue, entries in content["cues"].items():
            for entry in entries.split():
                tokens = (f"{OTHER_SHOW}{entry}",) if cue == "other_show" else ()
                self._add(entry, Meaning(tokens, Cue[cue.upper()].value))
        self._slips: dict[str, list[str]] = defaultdict(list)
        for word in (*self._exact, *self._starts):
            if len(word) >= _SHORTEST_MISSPELT and word.isascii() and word.isalpha():
                for less in {word, *one_less(word)}:
                    self._slips[less].append(word)
        for expressions in (*self._expressions.values(), *self._expression_starts.values()):
            expressions.sort(key=lambda expression: -len(expression.words))

    def _add(self, entry: str, meaning: Meaning) -> None:
        words = [plain(fold(word).text) for word in entry.strip("_").split("_")]
        head, starts, ends = words[0].strip("*"), words[0].endswith("*"), words[0].startswith("*")
        if len(words) > 1:
            (self._expression_starts if starts else self._expressions)[head].append(Expression(tuple(words), meaning))
            return
        known = self._starts if starts else self._ends if ends else self._exact
        before = known.get(head, NOTHING)
        known[head] = Meaning((*before.tokens, *meaning.tokens), before.cues | meaning.cues)

    def of_word(self, word: str) -> Meaning:
        """What a folded word means by itself."""
        word = self._as_known(plain(word))
        meaning = self._exact.get(word) or self._longest_start(word)
        cues = (meaning.cues if meaning else 0) | self._cues_at_end(word)
        if meaning and meaning.tokens:
            return Meaning(meaning.tokens, cues)
        if word in self._stop or not word or word.isdigit():
            return Meaning((), cues)
        return Meaning((self._stem(word),) if not cues & ~_TOPICS else (), cues)

    def _as_known(self, word: str) -> str:
        """The word, or the one of the dictionary that it is a stretched (`nooo`) or misspelt form of."""
        if not word.isascii() or self.is_known(word):
            return word
        squeezed = _STRETCHED.sub(r"\1", word)
        if squeezed != word and self.is_known(squeezed):
            return squeezed
        if len(word) < _SHORTEST_MISSPELT:
            return squeezed
        near = {
            known
            for less in (word, *one_less(word))
            for known in self._slips.get(less, ())
            if known[0] == word[0] and distance(word, known, most=1) <= 1
        }
        return min(near) if near else squeezed

    def _longest_start(self, word: str) -> Meaning | None:
        found = (self._starts.get(word[:length]) for length in range(min(len(word), 14), 0, -1))
        return next((meaning for meaning in found if meaning), None)

    def _stem(self, word: str) -> str:
        if "가" <= word[0] <= "힣":
            ends = (particle for particle in self.particles if len(word) > len(particle) and word.endswith(particle))
            return word.removesuffix(next(ends, ""))[:_SYLLABLES]
        return _ENDING.sub("", word)[:_STEM] if len(word) >= _SHORTEST_INFLECTED else word

    def _cues_at_end(self, word: str) -> int:
        ends = (self._ends.get(word[-length:], NOTHING).cues for length in range(1, min(len(word), 4) + 1))
        return functools.reduce(operator.or_, ends, 0)

    def is_known(self, word: str) -> bool:
        """Whether the dictionary has the word, or it is too common to mean anything."""
        return word in self._stop or word in self._exact or self._longest_start(word) is not None

    def starting_with(self, word: str) -> tuple[Expression, ...]:
        """The expressions that a folded word may be the first of, the longest first."""
        bare = plain(word)
        starts = (bare[:length] for length in range(1, min(len(bare), _LONGEST_START) + 1))
        open_ended = itertools.chain.from_iterable(self._expression_starts.get(start, ()) for start in starts)
        return (*self._expressions.get(bare, ()), *open_ended)


@cache
def dictionary() -> Words:
    """The words of `words.yaml`, read once."""
    with _FILE.open(encoding="utf-8") as file:
        return Words(yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))  # noqa: S506 - a safe loader


def one_less(word: str) -> Iterator[str]:
    """The word without each of its letters in turn: two words that have one such form in common are near."""
    return (word[:place] + word[place + 1 :] for place in range(len(word)))


def plain(word: str) -> str:
    """The word without what is elided before it, or contracted after."""
    if "'" not in word:
        return word
    return _CONTRACTED.sub("", _ELIDED.sub("", word)).replace("'", "") if word not in _KEPT else word.replace("'", "")


_KEPT = frozenset(["i'm", "we're", "they're", "that's", "it's", "he's", "she's"])
