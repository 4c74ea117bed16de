"""A folded text as a row of meanings: names, events, things, and how they are said; and where its sentences end."""

from __future__ import annotations

import bisect
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bot.spoilers.rules.guard.words import NOTHING, Meaning, dictionary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.spoilers.rules.guard.folding import Folded
    from bot.spoilers.rules.guard.names import Named, Names, Who

_WORD = re.compile(
    r"[a-z0-9@$*#•]++(?:['!|*][a-z0-9@$!|*]+)*+|[가-힣]+|[?¿]|`+|[\u2600-\u27bf\u2b50\U0001f300-\U0001faff]"
    r"|[\u3131-\u318e\u1100-\u11ff]+|[à-ɏ]+"
)
_SENTENCE_END = re.compile(r"[.!?。]+(?=[\s\"')\]*_~|]|$)|\n+")
_ABBREVIATION = re.compile(r"\b(?:mr|ms|mrs|dr|ep|vs|st)$")
_CLAUSE_END = re.compile(
    r"[,;:()\x1f]+(?=\s)|--|\b(?:and|but|then|while|because|so|et|mais|puis|y|pero|luego|donc)\b"
    r"|(?<=[가-힣](?:고|데|서|만))(?= )"
)
_MOST_CLAUSES = 6
_LONGEST_WORD = 40
_CACHED_WORDS = 20_000
MOST_SENTENCES = 12


class Word(NamedTuple):
    """One word, name or expression: where it stands in the folded text and what it stands for."""

    start: int
    end: int
    meaning: Meaning
    who: tuple[Who, ...] = ()


class Reader:
    """Reads words, remembering what it has met before."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._met: dict[str, tuple[Meaning, tuple[Who, ...]]] = {}

    def words(self, folded: Folded, named: Sequence[Named]) -> list[Word]:
        """Every word in order; what a name covers is one word."""
        words: list[Word] = []
        done = 0
        for name in named:
            words += self._between(folded.text, done, name.start, after_name=done > 0)
            words.append(Word(name.start, name.end, NOTHING, name.who))
            done = name.end
        words += self._between(folded.text, done, len(folded.text), after_name=done > 0)
        return words

    def _between(self, text: str, start: int, end: int, *, after_name: bool) -> Iterator[Word]:
        matches = list(_WORD.finditer(text, start, end))
        if not matches:
            return
        plain = [match[0] for match in matches]
        if after_name and plain and matches[0].start() == start:
            plain[0] = _without_leading_particle(plain[0])
        place = 0
        while place < len(matches):
            expression = dictionary().expression_at(plain, place)
            if expression:
                meaning, length = expression
                yield Word(matches[place].start(), matches[place + length - 1].end(), meaning)
                place += length
                continue
            meaning, who = self.meaning(plain[place])
            if meaning.tokens or meaning.cues or who:
                yield Word(matches[place].start(), matches[place].end(), meaning, who)
            place += 1

    def meaning(self, word: str) -> tuple[Meaning, tuple[Who, ...]]:
        """What a folded word stands for, and whom it may mean though it is no known spelling."""
        met = self._met.get(word)
        if met is None:
            if len(self._met) >= _CACHED_WORDS:
                self._met.clear()
            met = self._look_up(word) if len(word) <= _LONGEST_WORD else (NOTHING, ())
            self._met[word] = met
        return met

    def _look_up(self, word: str) -> tuple[Meaning, tuple[Who, ...]]:
        who = self._names.meant_by(word)
        if who:
            return NOTHING, who
        return dictionary().of_word(_readable(word)), ()


def known_words(text: str) -> list[str]:
    """The words of a folded text, fast: for the question whether it is worth reading."""
    return _WORD.findall(text)


def sentences(text: str, named: Sequence[Named]) -> list[tuple[int, int]]:
    """Where each sentence starts and ends; together they cover the text; no more than MOST_SENTENCES."""
    within = {place for name in named for place in range(name.start, name.end)}
    ends = [
        match.end()
        for match in _SENTENCE_END.finditer(text)
        if match.start() not in within and not _ABBREVIATION.search(text, max(0, match.start() - 4), match.start())
    ]
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
