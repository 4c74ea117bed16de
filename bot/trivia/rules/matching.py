"""Whether what somebody typed is the answer: forgiving about spelling, never about meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import permutations
from typing import TYPE_CHECKING

from bot.spelling import distance
from bot.trivia.rules.dictionary import is_word
from bot.trivia.rules.names import is_other_name
from bot.trivia.rules.numerals import UNITS, is_number
from bot.trivia.rules.slips import edits
from bot.trivia.rules.talk import is_exclamation
from bot.trivia.rules.wording import ARTICLES, core, folded, key, listed, words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from bot.packs.model import Question
    from bot.packs.show import Show

# No answer is longer than 60 characters; what is much longer is chat.
LONGEST_GUESS = 300
MOST_PARTS = 6  # no answer consists of more
MOST_WORDS_TO_TYPE = 3

_PARTICLE = re.compile(
    r"(?:이|가|은|는|을|를|의|요|이요|야|이야|이다|에|에서|으로|로|님|씨|감독|배우|이가|이는|이를|이랑|입니다|이에요|예요|이예요)+"
)
_SENTENCE = re.compile(r"^(?:she|he|it|they|that|because|to|being)\b|\b(?:is|are|was|were|has|have)\b", re.IGNORECASE)
_GIVEN_NAME = re.compile(r"(\w+) (\w+-\w+)")


class Verdict(StrEnum):
    """What a guess is. All but the first two are refused, and the player may type again."""

    RIGHT = "right"
    WRONG = "wrong"
    SEVERAL = "several"  # lists more than one answer
    PADDED = "padded"  # hides the right one among other words
    EMPTY = "empty"  # has no letter or figure


def judge(guess: str, question: Question, show: Show) -> Verdict:
    """What a typed guess is. Never raises."""
    typed, *choices = (" ".join(text.split()).casefold() for text in (guess, *question.choices))
    if typed in choices:
        return Verdict.RIGHT if choices.index(typed) in question.right else Verdict.WRONG
    if len(typed) > LONGEST_GUESS:
        return Verdict.WRONG
    return _sheet(question, show).judge(guess)


def can_be_typed(question: Question) -> bool:
    """Whether people can be expected to type the answer: a few words, with no sentence to phrase."""
    return is_short(question.answer) and not is_exclamation(question.answer)


def is_talk(text: str) -> bool:
    """Whether something written in a chat is too long for an answer, a sentence, or cried out; whatever is asked."""
    return not is_short(text) or is_exclamation(text)


def prepare(show: Show) -> None:
    """Read what judging needs, in half a second or so, so that no guess has to wait for it."""
    is_word("")
    _names(show)


@dataclass(frozen=True, slots=True)
class _Spelling:
    """A spelling as written, as plain words, and as a key."""

    text: str
    words: tuple[str, ...]
    key: str

    @classmethod
    def of(cls, text: str) -> _Spelling:
        plain = words(folded(text))
        return cls(text, plain, key(plain))

    @property
    def core(self) -> _Spelling:
        """The same without leading words such as `at` or `her`."""
        plain = core(self.words)
        return _Spelling(self.text, plain, key(plain))


@dataclass(frozen=True)
class _Choice:
    """One of a question's choices in all its spellings, by key; the first is the choice itself."""

    spellings: dict[str, _Spelling]

    def matches(self, plain: tuple[str, ...]) -> bool:
        """Whether some words may be meant for this choice."""
        return self.distance(plain) is not None

    def distance(self, plain: tuple[str, ...]) -> int | None:
        """How far the nearest spelling is, in edits; None where none is near."""
        found = [
            away
            for typed in {plain, core(plain)}
            for spelling in self.spellings.values()
            if (away := edits(spelling.words, typed)) is not None
            and not (away and is_other_name(spelling.text, key(typed)))
        ]
        return min(found, default=None)


@lru_cache(maxsize=4096)
def is_short(answer: str) -> bool:
    return len(core(words(folded(answer)))) <= MOST_WORDS_TO_TYPE and not _SENTENCE.search(answer)


@lru_cache(maxsize=512)
def _sheet(question: Question, show: Show) -> _Sheet:
    return _Sheet(question, _names(show))


@lru_cache(maxsize=64)
def _names(show: Show) -> _Names:
    return _Names(show)


class _Names:
    """Everybody and everything that a show calls by name, in every spelling."""

    def __init__(self, show: Show) -> None:
        groups = [entity.spellings() for entity in show.named]
        groups += [
            {person.name, *(alias for aliases in person.aliases.values() for alias in aliases)}
            for person in show.about.people
        ]
        choices = (choice for question in show.questions.values() for choice in question.choices)
        actors = (character.played_by for character in show.about.characters if character.played_by)
        self._groups: dict[str, list[set[str]]] = {}
        for group in groups:
            for name in {key(words(folded(spelling))) for spelling in group}:
                self._groups.setdefault(name, []).append(group)
        self.keys = frozenset(self._groups) | {key(words(folded(name))) for name in (*choices, *actors)}

    def spellings(self, text: str) -> Iterator[str]:
        """Every spelling of whomever a text names, if it names one and no other."""
        groups = self._groups.get(key(words(folded(text))), [])
        if len(groups) == 1:
            yield from sorted(groups[0])
        if name := _GIVEN_NAME.fullmatch(text):
            yield name[2]
            yield f"{name[2]} {name[1]}"


class _Sheet:
    """What is right and what is wrong for one question."""

    def __init__(self, question: Question, names: _Names) -> None:
        self._names = names
        self._asked = key(words(folded(question.question)))
        written = (question.answer, *question.accept)
        not_right = [choice for index, choice in enumerate(question.choices) if index not in question.right]
        wrong = [_Spelling.of(choice) for choice in not_right]
        self.right = self._choice(written, {name for spelling in wrong for name in (spelling.key, spelling.core.key)})
        taken = self.right.spellings.keys()
        self.wrong = [self._choice((choice,), taken) for choice in not_right]
        self.choices = (self.right, *self.wrong)
        pairs = (listed(folded(text))[0] for text in (question.answer, *question.accept))
        self._sets = [[self._choice((part,), frozenset()) for part in parts] for parts in pairs if len(parts) > 1]

    def _choice(self, texts: Iterable[str], taken: Collection[str]) -> _Choice:
        """A choice in its spellings, without those that are another choice's."""
        written = [_Spelling.of(text) for text in texts]
        named = [_Spelling.of(name) for spelling in written for name in self._names.spellings(spelling.text)]
        named = [spelling for spelling in named if spelling.key not in self._asked]
        spellings: dict[str, _Spelling] = {}
        for spelling in (*written, *(spelling.core for spelling in written), *named):
            if spelling.words and spelling.key not in taken:
                spellings.setdefault(spelling.key, spelling)
        return _Choice(spellings)

    @cached_property
    def _others(self) -> tuple[str, ...]:
        """What is not this answer, though it may look like it."""
        others = {*self._names.keys, *(name for choice in self.wrong for name in choice.spellings)}
        return tuple(others - self.right.spellings.keys())

    def judge(self, guess: str) -> Verdict:
        text = folded(guess)
        plain = words(text)
        pieces, hard = listed(text)
        parts = [part for part in map(words, pieces) if part]
        if not plain:
            return Verdict.EMPTY
        if len(parts) > MOST_PARTS or self._named_by(parts) > 1:
            return Verdict.SEVERAL
        # In a list an article stands for itself, which the words of the whole leave out.
        whole = len(parts) == 1 or not any(map(ARTICLES.issuperset, parts))
        if (whole and self._exactly(plain)) or self._together(parts):
            return Verdict.RIGHT
        if key(plain) not in self._others:
            return self._inexactly(plain, parts, hard=hard)
        return Verdict.WRONG

    def _inexactly(self, plain: tuple[str, ...], parts: list[tuple[str, ...]], *, hard: bool) -> Verdict:
        if self._contained(plain) > 1 or self._named_by(parts):
            return Verdict.SEVERAL
        if self._nearly(plain):
            return Verdict.RIGHT
        if hard:
            return Verdict.SEVERAL
        return Verdict.PADDED if self._is_padded(plain) else Verdict.WRONG

    def _named_by(self, parts: list[tuple[str, ...]]) -> int:
        """How many of the choices are named by one of the parts each."""
        return sum(any(choice.matches(part) for part in parts) for choice in self.choices) if len(parts) > 1 else 0

    def _exactly(self, plain: tuple[str, ...]) -> bool:
        """Whether this is a spelling, but for spaces, articles, plurals, and the particle of a Korean word."""
        typed = key(plain)
        if not self.right.spellings.keys().isdisjoint((typed, key(core(plain)))):
            return True
        return typed not in self._others and any(
            "가" <= name[-1] <= "힣" and typed.startswith(name) and _PARTICLE.fullmatch(typed, len(name))
            for name in self.right.spellings
        )

    def _together(self, parts: list[tuple[str, ...]]) -> bool:
        """Whether the answer consists of just these parts, in whatever order."""
        return any(
            all(choice.matches(part) for choice, part in zip(together, order, strict=True))
            for together in self._sets
            if len(parts) == len(together)
            for order in permutations(parts)
        )

    def _nearly(self, plain: tuple[str, ...]) -> bool:
        """Whether this is a spelling but for slips, and not as near to something else."""
        away = self.right.distance(plain)
        if away is None or any((other := wrong.distance(plain)) is not None and other <= away for wrong in self.wrong):
            return False
        typed = key(plain)
        return not any(distance(typed, other, most=away) < away for other in self._others)

    def _contained(self, plain: tuple[str, ...]) -> int:
        """How many of the choices stand among these words."""
        return len({choice for choice, _, _ in self._places(plain)})

    def _is_padded(self, plain: tuple[str, ...]) -> bool:
        """Whether the answer stands among other words, and neither another number nor another unit beside it."""
        for choice, start, end in self._places(plain):
            beside = (*plain[:start], *plain[end:])
            if choice == 0 and not any(map(is_number, beside)) and not UNITS.intersection(plain[end : end + 1]):
                return True
        return False

    def _places(self, plain: tuple[str, ...]) -> list[tuple[int, int, int]]:
        """Which choice stands from which word up to which; one within a longer one does not count."""
        longest = max(len(spelling.words) for choice in self.choices for spelling in choice.spellings.values()) + 2
        found = []
        for start in range(len(plain)):
            for end in range(start + 1, min(start + longest, len(plain)) + 1):
                part = key(plain[start:end])
                found += [
                    (number, start, end) for number, choice in enumerate(self.choices) if part in choice.spellings
                ]
        return [
            (number, start, end)
            for number, start, end in found
            if not any(first <= start and end <= last and (first, last) != (start, end) for _, first, last in found)
        ]
