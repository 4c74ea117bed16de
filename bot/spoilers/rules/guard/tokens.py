"""A folded text as a row of meanings: names, events, things, and how they are said; and where its sentences end."""

from __future__ import annotations

import bisect
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bot.spoilers.rules.guard.folding import WORD
from bot.spoilers.rules.guard.memory import LONGEST_WORD, Memory
from bot.spoilers.rules.guard.words import NOTHING, Meaning, dictionary, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.spoilers.rules.guard.names import Named, Names, Who
    from bot.spoilers.rules.guard.words import Expression

_SENTENCE_END = re.compile(
    r"[.!?。\n](?:(?<=\n)\n*|(?<![.!?。].)(?<!\b(?:mr|ms|dr|ep|vs|st).)(?<!\bmrs.)[.!?。]*+(?=[\s\"')\]*_~|]|$))"
)
_CLAUSE_END = re.compile(
    r"(?<![,;:()\x1f])[,;:()\x1f]++(?=\s)|--|\b(?:and|but|then|while|because|so|et|mais|puis|y|pero|luego|donc)\b"
    r"|(?<=[가-힣](?:고|데|서|만))(?= )"
)
# The first character of a name that is blanked out, and each of the others.
_NAME, _GOES_ON = "\x1e", "\x1d"
_WORD_OR_NAME = re.compile(rf"{_NAME}{_GOES_ON}*+|{WORD.pattern}")
_MOST_CLAUSES = 6
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


class Reader:
    """Reads words, remembering what it has met before."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self.known = Memory(self._look_up)

    def words(self, text: str, named: Sequence[Named]) -> list[Word]:
        """Every word in order, of a text with its names blanked out; a name is one word."""
        names = {name.start: name for name in named}
        behind_name = {name.end for name in named}
        matches = list(_WORD_OR_NAME.finditer(text))
        typed = [_without_leading_particle(match[0]) if match.start() in behind_name else match[0] for match in matches]
        bare = [*map(plain, typed)]
        words: list[Word] = []
        done = 0
        for place, word in enumerate(typed):
            if place < done:
                continue
            start, done = matches[place].start(), place + 1
            meaning, who, expressions = self.known[word] if start not in names else (NOTHING, names[start].who, ())
            for expression in expressions:
                if expression.goes_on(bare, place):
                    meaning, who, done = expression.meaning, (), place + len(expression.words)
                    break
            if meaning is not NOTHING or who:
                words.append(Word(start, matches[done - 1].end(), meaning, who))
        return words

    def _look_up(self, word: str) -> Known:
        if len(word) > LONGEST_WORD:
            return Known(NOTHING, (), ())
        expressions = dictionary().starting_with(word)
        who = self._names.meant_by(word)
        if who:
            return Known(NOTHING, who, expressions)
        meaning = dictionary().of_word(_readable(word))
        return Known(meaning if any(meaning) else NOTHING, (), expressions)


def blanked(text: str, named: Sequence[Named]) -> str:
    """A text of the same length in which each name stands as one word that ends no sentence."""
    pieces: list[str] = []
    done = 0
    for name in named:
        pieces += text[done : name.start], _NAME, _GOES_ON * (name.end - name.start - 1)
        done = name.end
    return "".join((*pieces, text[done:]))


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence starts and ends; together they cover the text; no more than MOST_SENTENCES."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
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
