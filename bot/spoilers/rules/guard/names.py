"""Who is named: every spelling of every character and term of all shows, found in one pass.

The spellings stand in an Aho-Corasick automaton, so that the time depends on the text and hardly on the number of
shows. A spelling counts where a word begins and ends; a Korean name may carry particles, and what follows them may be
written on. A long name may have one slip of the keyboard, or letters covered by signs.
"""

from __future__ import annotations

import itertools
import re
from array import array
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick

from bot.spelling import distance
from bot.spoilers.rules.guard.folding import fold, known_words
from bot.spoilers.rules.guard.words import CONCEPT, dictionary, one_less

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.spoilers.rules.guard.folding import Folded

Who = tuple[int, str]  # the show's place in the guard, and the token of a character, a term or an actor

_SHORTEST_MISSPELT = 5
_SHORTEST_MASKED = 5
_SHORTEST_STRETCHED = 5
_MOST_MASKED = 8
_COVERED = re.compile(r"[a-z][*#•]++[a-z]|[a-z]-?[*#•]+-?[a-z]")
_MASKED = re.compile(r"[a-z*#•]+(?:-[a-z*#•]+)?")
_SIGNS = frozenset("*#•")
_HANGUL = re.compile(r"[가-힣]{1,12}+")  # what is longer, after a name, makes it none
_DOUBLED = re.compile(r"(.)\1+")


class Named(NamedTuple):
    """A name in a folded text, and everybody it may mean."""

    start: int
    end: int
    who: tuple[Who, ...]


class Names:
    """Finds names. `spellings` gives, for each spelling as people write it, whom it means."""

    def __init__(self, spellings: Iterable[tuple[str, Who]]) -> None:
        by_form: dict[str, dict[Who, None]] = defaultdict(dict)
        for spelling, who in spellings:
            for form in _forms(fold(spelling).text):
                by_form[form][who] = None
        self._who = [tuple(who) for who in by_form.values()]
        self._lengths = array("H", map(len, by_form))  # of the forms, then of the parts
        self._automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
        self._by_form: dict[str, int] = {}
        self._slips: dict[str, list[str]] = defaultdict(list)
        self._squeezed: dict[str, int] = {}
        self._by_length: dict[int, list[str]] = defaultdict(list)
        parts = {_telltale(form) for form in by_form} - by_form.keys()
        self._lengths.extend(map(len, parts))
        for index, part in enumerate(parts, start=len(by_form)):
            self._automaton.add_word(part, index)
        for index, form in enumerate(by_form):
            self._automaton.add_word(form, index)
            if form.isascii() and form.isalpha():
                self._remember_word(form, index)
        self._automaton.make_automaton()
        self._empty = not by_form

    def _remember_word(self, form: str, index: int) -> None:
        self._by_form[form] = index
        self._squeezed.setdefault(_DOUBLED.sub(r"\1", form), index)
        if len(form) >= _SHORTEST_MASKED:
            self._by_length[len(form)].append(form)
        if len(form) >= _SHORTEST_MISSPELT:
            for less in {form, *one_less(form)}:
                self._slips[less].append(form)

    def may_be_in(self, word: str) -> bool:
        """Whether a text with that folded word is worth being searched: no name is there without such a word."""
        if self._empty:
            return False
        return not _SIGNS.isdisjoint(word) or any(
            index < len(self._who)
            or _is_hangul(word[last])
            or _latin_stands(word, last + 1 - self._lengths[index], last + 1)
            for last, index in self._automaton.iter(word)
        )

    def find(self, folded: Folded) -> list[Named]:
        """Every name, the longest where several begin or overlap, from left to right."""
        if self._empty:
            return []
        text = folded.text
        found: list[Named] = []
        for last, index in self._automaton.iter(text):
            if index >= len(self._who):
                continue
            who = self._who[index]
            end = last + 1
            start = end - self._lengths[index]
            if not self._stands_alone(folded, start, end):
                continue
            while found and found[-1].start >= start:
                found.pop()
            if not found or found[-1].end <= start:
                found.append(Named(start, end, who))
        return self._with_masked(folded, found) if _COVERED.search(text) else found

    def _with_masked(self, folded: Folded, found: list[Named]) -> list[Named]:
        """The same with names that have letters covered by signs: `Ch**ng-san`."""
        masked = (
            Named(match.start(), match.end(), who)
            for match in itertools.islice(_MASKED.finditer(folded.text), _MOST_MASKED)
            if _COVERED.search(match[0]) and (who := self._unmasked(match[0].replace("-", "")))
        )
        taken = {place for name in found for place in range(name.start, name.end)}
        return sorted([*found, *(name for name in masked if taken.isdisjoint(range(name.start, name.end)))])

    def meant_by(self, word: str) -> tuple[Who, ...]:
        """Whom a folded word that is no known spelling may mean: letters stretched, or one slip."""
        squeezed = _DOUBLED.sub(r"\1", word)
        if squeezed != word or squeezed in self._squeezed:
            index = self._squeezed.get(squeezed)
            if index is not None and len(word) >= _SHORTEST_STRETCHED and not dictionary().is_known(word):
                return self._who[index]
        return self._misspelt(word)

    def _unmasked(self, word: str) -> tuple[Who, ...]:
        if not 2 <= sum(map(str.isalpha, word)) < len(word):  # noqa: PLR2004 - fewer letters could be anybody
            return ()
        fits = {
            self._who[self._by_form[form]]
            for form in self._by_length.get(len(word), ())
            if all(typed == letter or not typed.isalnum() for typed, letter in zip(word, form, strict=True))
        }
        return fits.pop() if len(fits) == 1 else ()

    def _misspelt(self, word: str) -> tuple[Who, ...]:
        if len(word) < _SHORTEST_MISSPELT or not word.isascii() or not word.isalpha() or dictionary().is_known(word):
            return ()
        near = {
            form
            for less in (word, *one_less(word))
            for form in self._slips.get(less, ())
            if word[0] == form[0] and distance(word, form, most=1) <= 1
        }
        who = {self._who[self._by_form[form]] for form in near}
        return who.pop() if len(who) == 1 else ()

    def _stands_alone(self, folded: Folded, start: int, end: int) -> bool:
        text = folded.text
        if _is_hangul(text[end - 1]):
            return _korean_name_stands(text, start, end)
        if _latin_stands(text, start, end):
            return True
        return any(run.start <= start and end <= run.end for run in folded.joined)


def _forms(spelling: str) -> Iterator[str]:
    """A spelling with hyphens, without, and apart; with apostrophes and without."""
    spelling = " ".join(spelling.split())
    if _is_hangul(spelling[-1]):
        yield from _run_on(spelling)
    for hyphen in ("-", "", " ") if "-" in spelling else ("-",):
        form = spelling.replace("-", hyphen)
        yield form
        if "'" in form:
            yield form.replace("'", "")


def _run_on(name: str) -> Iterator[str]:
    """A Korean name as it sounds before the particle that begins with a vowel: 청산이 as 청사니."""
    tail = (ord(name[-1]) - 0xAC00) % 28
    lead = {4: 2, 16: 6, 1: 0, 8: 5, 17: 7}.get(tail)
    if lead is not None and len(name) > 1:
        yield name[:-1] + chr(ord(name[-1]) - tail) + chr(0xAC00 + lead * 588 + 20 * 28)


def _telltale(form: str) -> str:
    """The word of a form without which it cannot be there, and that is seldom there without it."""
    return max(known_words(form), key=lambda word: (not dictionary().is_known(word), len(word)), default=form)


def _latin_stands(text: str, start: int, end: int) -> bool:
    """Whether a word begins and ends there, or all but its `s`."""
    if start and _is_latin(text[start - 1]):
        return False
    after = text[end : end + 2]
    return not _is_latin(after[:1]) or (after[0] == "s" and not _is_latin(after[1:]))


def _is_latin(character: str) -> bool:
    return "a" <= character <= "z" or "0" <= character <= "9"


def _is_hangul(character: str) -> bool:
    return "가" <= character <= "힣"


def _korean_name_stands(text: str, start: int, end: int) -> bool:
    """Whether a word ends where the name does, or goes on as it may after a name."""
    follows = _HANGUL.match(text, end)
    rest = follows[0] if follows else ""
    if start and _is_hangul(text[start - 1]):
        return _tells_on(rest)
    return not rest or rest in dictionary().may_follow_name or _tells_on(rest)


@lru_cache(maxsize=8192)
def _tells_on(rest: str) -> bool:
    """Whether what is written on after a name tells of an event: `청산이죽음`."""
    candidates = [rest, *(rest[len(particle) :] for particle in dictionary().particles if rest.startswith(particle))]
    return any(
        bool(candidate) and any(token.startswith(CONCEPT) for token in dictionary().of_word(candidate).tokens)
        for candidate in candidates
    )
