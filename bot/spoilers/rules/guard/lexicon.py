"""What the guard knows of one show, made from its pack: who is in it, and how people say what happens."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from bot.episodes import Episode
from bot.spoilers.rules.guard.likeness import ACTOR, NAME, NEGATED, TERM, Likeness
from bot.spoilers.rules.guard.words import Cue

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from bot.packs.model import Item, PlotPoint
    from bot.packs.show import Show
    from bot.spoilers.rules.guard.tokens import Word

_NEGATION, _FIGURATIVE, _OTHER_SHOW = Cue.NEGATION.value, Cue.FIGURATIVE.value, Cue.OTHER_SHOW.value
TITLE = "t:"


class Point(NamedTuple):
    """A plot point, or a term that gives something away by itself."""

    id: str
    episode: Episode
    characters: frozenset[str]  # as name tokens
    is_term: bool


class Heard(NamedTuple):
    """What some words stand for in one show, and how they are said."""

    tokens: set[str]
    who: set[str]  # whom and what of the show they name
    names: frozenset[str]  # the characters among them
    cues: int


class Lexicon:
    """One show's points and what is said of them. `read` turns a text into words, by the names of all shows."""

    def __init__(self, show: Show, place: int, read: Callable[[str], Sequence[Word]]) -> None:
        self.show_id = show.id
        self._place = place
        self.points: list[Point] = []
        documents: list[tuple[int, Collection[str]]] = []
        for point in filter(_tells, show.points.values()):
            documents += ((len(self.points), self._said(read(saying))) for saying in _sayings(point))
            characters = frozenset(NAME + character for character in point.characters)
            self.points.append(Point(point.id, point.safe_after, characters, is_term=False))
        for term in filter(_tells, show.about.terms):
            documents.append((len(self.points), {TERM + term.id}))
            self.points.append(Point(term.id, term.safe_after, frozenset(), is_term=True))
        self.likeness = Likeness(documents)
        self.involving: dict[str, list[int]] = defaultdict(list)
        for index, entry in enumerate(self.points):
            for character in entry.characters:
                self.involving[character].append(index)

    def _said(self, words: Sequence[Word]) -> set[str]:
        return self.heard([word for word in words if not word.meaning.cues & _FIGURATIVE]).tokens

    def heard(self, words: Sequence[Word]) -> Heard:
        """What words stand for, with this show's names; NEGATED where something is said not to be so."""
        tokens: set[str] = set()
        who: set[str] = set()
        cues = 0
        for _, _, meaning, named in words:
            tokens.update(meaning.tokens)
            cues |= meaning.cues
            if named:
                here = [token for place, token in named if place == self._place]
                who.update(here)
                if not here and any(token.startswith(TITLE) for _, token in named):
                    cues |= _OTHER_SHOW
        tokens.update(token for token in who if not token.startswith(TITLE))
        if cues & _NEGATION:
            tokens.add(NEGATED)
        return Heard(tokens, who, frozenset(token for token in who if token.startswith(NAME)), cues)

    def named(self, word: Word) -> Iterator[str]:
        """Whom of this show a word names."""
        return (token for place, token in word.who if place == self._place)


def spellings(show: Show, place: int) -> Iterator[tuple[str, tuple[int, str]]]:
    """Everything of a show that has a name: each spelling and what it stands for."""
    for character in show.about.characters:
        for spelling in (*character.spellings(), *chain(*character.nicknames.values())):
            yield spelling, (place, NAME + character.id)
        if character.played_by:
            yield character.played_by, (place, ACTOR + character.id)
    for term in show.about.terms:
        for spelling in term.spellings():
            yield spelling, (place, TERM + term.id)
    for person in show.about.people:
        for spelling in (person.name, *chain(*person.aliases.values())):
            yield spelling, (place, ACTOR + person.name)
    for title in show.names:
        yield title, (place, TITLE + show.id)


def _tells(item: Item) -> bool:
    """Whether it gives anything away to whoever has watched nothing."""
    return item.safe_after > Episode.NOTHING


def _sayings(point: PlotPoint) -> Iterator[str]:
    yield from chain(*point.phrases.values(), *point.paraphrases.values())
