"""What a text gives away of a show: names and plot points that its reader may not know of yet."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

import ahocorasick

from bot.packs.likeness import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.episodes import Episode
    from bot.packs.model import Entity, PlotPoint
    from bot.packs.show import Show

# A phrase of fewer words, such as "she dies", gives something away in a message about somebody, but not in any text.
FEWEST_TELLING_WORDS = 3


class Telling:
    """Finds what gives something away, by the names and phrases of a show."""

    def __init__(self, show: Show) -> None:
        self._named = [(entity, _finder(entity.spellings())) for entity in show.named]
        self._names = {entity.id: finder for entity, finder in self._named}
        self._told: list[tuple[PlotPoint, re.Pattern[str]]] = []
        said: dict[str, set[int]] = {}
        for number, point in enumerate(show.points.values()):
            phrases = [phrase for phrase in chain(*point.phrases.values()) if _is_telling(phrase)]
            self._told.append((point, _finder(phrases)))
            for phrase in phrases:
                said.setdefault(folded(phrase), set()).add(number)
        # All phrases in one pass: looking for each point's in each text took half of a check.
        self._said = ahocorasick.Automaton()
        for phrase, numbers in said.items():
            self._said.add_word(phrase, numbers)
        self._said.make_automaton()

    def named_too_early(self, texts: Iterable[str], safe_after: Episode) -> Iterator[Entity]:
        """Everybody and everything that the texts name and that people at that episode do not know."""
        plain = _plain(texts)
        for entity, finder in self._named:
            if entity.safe_after > safe_after and finder.search(plain):
                yield entity

    def told_too_early(self, texts: Iterable[str], safe_after: Episode) -> Iterator[tuple[PlotPoint, str]]:
        """The plot points beyond that episode that the texts give away, each with the words that do."""
        plain = _plain(texts)
        maybe = set[int]().union(*(numbers for _, numbers in self._said.iter(plain))) if len(self._said) else ()
        for point, finder in (self._told[number] for number in sorted(maybe)):
            if point.safe_after > safe_after and (said := finder.search(plain)) and self._is_about(point, plain):
                yield point, said[0]

    def _is_about(self, point: PlotPoint, plain: str) -> bool:
        """Whether a text names one of a point's characters; a point that has none may be told anywhere."""
        about = [self._names[character] for character in point.characters if character in self._names]
        return not about or any(finder.search(plain) for finder in about)


def _plain(texts: Iterable[str]) -> str:
    return folded(" \n ".join(texts))


def _is_telling(phrase: str) -> bool:
    return len(phrase.split()) >= FEWEST_TELLING_WORDS


def _finder(spellings: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the spellings, or its plural, as whole words of a plain text; nothing where there are none."""
    plain = sorted({folded(spelling) for spelling in spellings}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, plain)) or '(?!)'})s?\b")
