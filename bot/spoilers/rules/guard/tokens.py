"""A folded text as a row of meanings: names, events, things, and how they are said; and where its sentences end."""

from __future__ import annotations

import bisect
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from bot.spoilers.rules.guard.folding import WORD
from bot.spoilers.rules.guard.words import NOTHING, Meaning, dictionary, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.spoilers.rules.guard.folding import Folded
    from bot.spoilers.rules.guard.names import Named, Names, Who
    from bot.spoilers.rules.guard.words import Expression

_SENTENCE_END = re.compile(r"(?<!\b(?:mr|ms|dr|ep|vs|st))(?<!\bmrs)(?<![.!?。])[.!?。]++(?=[\s\"')\]*_~|]|$)|\n+")
_CLAUSE_END = re.compile(
    r"(?<![,;:()\x1f])[,;:()\x1f]++(?=\s)|--|\b(?:and|but|then|while|because|so|et|mais|puis|y|pero|luego|donc)\b"
    r"|(?<=[가-힣](?:고|데|서|만))(?= )"
)
_MOST_CLAUSES = 6
LONGEST_WORD = 40
_MOST_REMEMBERED = 20_000
MOST_SENTENCES = 12


class Word(NamedTuple):
    """One word, name or expression: where it stands in the folded text and what it stands for."""

    start: int
    end: int
    meaning: Meaning
    who: tuple[Who, ...] = ()


class Known(NamedTuple):
    """What is known of a folded word, wherever it stands."""

    meaning: Meaning
    who: tuple[Who, ...]  # whom it may mean though it is no known spelling
    expressions: tuple[Expression, ...]  # that it may be the first word of


Found = TypeVar("Found")


class Memory(dict[str, Found]):
    """What was found out about each word when it was first met. The longest are as good as never met again."""

    def __init__(self, find: Callable[[str], Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> Found:
        found = self._find(word)
        if len(word) <= LONGEST_WORD:
            if len(self) >= _MOST_REMEMBERED:
                self.clear()
            self[word] = found
        return found


class Reader:
    """Reads words, remembering what it has met before."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self.known = Memory(self._look_up)

    def words(self, folded: Folded, named: Sequence[Named]) -> list[Word]:
        """Every word in order; what a name covers is one word."""
        words: list[Word] = []
        done = 0
        for name in named:
            self._read_on(words, folded.text, done, name.start)
            words.append(Word(name.start, name.end, NOTHING, name.who))
            done = name.end
        self._read_on(words, folded.text, done, len(folded.text))
        return words

    def _read_on(self, words: list[Word], text: str, start: int, end: int) -> None:
        """Add the words of a stretch that begins with the text or behind a name."""
        matches = list(WORD.finditer(text, start, end))
        if not matches:
            return
        typed = [match[0] for match in matches]
        if words and matches[0].start() == start:
            typed[0] = _without_leading_particle(typed[0])
        bare = [*map(plain, typed)]
        done = 0
        for place, word in enumerate(typed):
            if place < done:
                continue
            meaning, who, expressions = self.known[word]
            done = place + 1
            for expression in expressions:
                if expression.goes_on(bare, place):
                    meaning, who, done = expression.meaning, (), place + len(expression.words)
                    break
            if meaning is not NOTHING or who:
                words.append(Word(matches[place].start(), matches[done - 1].end(), meaning, who))

    def _look_up(self, word: str) -> Known:
        if len(word) > LONGEST_WORD:
            return Known(NOTHING, (), ())
        expressions = dictionary().starting_with(word)
        who = self._names.meant_by(word)
        if who:
            return Known(NOTHING, who, expressions)
        meaning = dictionary().of_word(_readable(word))
        return Known(meaning if any(meaning) else NOTHING, (), expressions)


def sentences(text: str, named: Sequence[Named]) -> list[tuple[int, int]]:
    """Where each sentence starts and ends; together they cover the text; no more than MOST_SENTENCES."""
    within = {place for name in named for place in range(name.start, name.end)}
    ends = [match.end() for match in _SENTENCE_END.finditer(text) if match.start() not in within]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    if len(ends) > MOST_SENTENCES:
        step = -(-len(ends) // MOST_SENTENCES)
        ends = [*ends[step - 1 :: step], ends[-1]] if len(ends) % step else ends[step - 1 :: step]
    return list(zip([0, *ends], ends, strict=False))


def clauses(text: str, words: Sequence[Word], start: int, end: int) -> list[list[Word]]:
    """The words of one sentence by its clauses, for those that say several things; few, and none where there is one."""
    ends = [mark.start() for mark in _CLAUSE_END.finditer(text, start, end)][:_MOST_CLAUSES]
    parts: list[list[Word]] = [[] for _ in (*ends, end)]
    for word in words:
        parts[bisect.bisect_left(ends, word.end)].append(word)
    parts = [part for part in parts if part]
    return parts if len(parts) > 1 else []


@lru_cache(maxsize=4096)
def _without_leading_particle(word: str) -> str:
    for particle in dictionary().particles:
        if word.startswith(particle):
            return word[len(particle) :]
    return word


def _readable(word: str) -> str:
    """A word as it is meant: `di*s` for what it hides, where only one letter is hidden."""
    if "*" not in word and "#" not in word:
        return word
    bare = word.strip("*#")
    if bare.isalpha():
        return bare
    spelt = (word.replace("*", vowel).replace("#", vowel) for vowel in "aeiou")
    return next(filter(dictionary().is_known, spelt), bare)
