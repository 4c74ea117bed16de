"""Which shows a message may give something away of, by its single words: the question that most messages end with.

So it is asked of the words as they stand, before the text is folded as a whole. What each tells is remembered.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from bot.spoilers.rules.guard.folding import fold, known_words, pieces
from bot.spoilers.rules.guard.lexicon import TITLE
from bot.spoilers.rules.guard.likeness import ACTOR
from bot.spoilers.rules.guard.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from bot.spoilers.rules.guard.folding import Folded
    from bot.spoilers.rules.guard.lexicon import Lexicon
    from bot.spoilers.rules.guard.names import Named, Names, Who
    from bot.spoilers.rules.guard.tokens import Reader

_RARE = 40  # points that may share a token that still tells what a message without a name is about
_ENOUGH_TOLD = 5.5  # how much such tokens must tell of one point, in nats, for the message to be read
_MOST_SHOWS = 8  # that may share such a token
_EVERY_POINT = -1


class _Telling(NamedTuple):
    """What one word says about what its message is about."""

    tokens: frozenset[str]  # such as tell of few points
    who: frozenset[Who]  # whom it may mean though it is no known spelling
    may_name: bool  # whether a name may stand in it, or it in a name
    points: int  # that its token tells of, a bit for each; every point where it has several tokens


class _Sharing(NamedTuple):
    """The points of one show that have a token, and how much it tells of them."""

    place: int
    weight: float
    points: frozenset[int]


class Topics:
    """Asks what messages are about."""

    def __init__(self, names: Names, reader: Reader, lexicons: Sequence[Lexicon]) -> None:
        self._names = names
        self._reader = reader
        self._shows = len(lexicons)
        rare: dict[str, list[_Sharing]] = defaultdict(list)
        for place, lexicon in enumerate(lexicons):
            for token, points in lexicon.likeness.rare(_RARE):
                rare[token].append(_Sharing(place, lexicon.likeness.weight(token), points))
        self._rare = {token: sharing for token, sharing in rare.items() if len(sharing) <= _MOST_SHOWS}
        self._of_word = Memory(self._look_up)
        self._of_piece = Memory(lambda piece: self._together(self._told(known_words(fold(piece).text))))

    def may_be_any(self, shown: str) -> bool:
        """Whether a text that is not folded yet may be about anything: cheap, and never no where it is."""
        words = pieces(shown)
        if words is None:
            return True
        told = list(filter(None, map(self._of_piece.__getitem__, words)))
        met = again = 0
        for _, who, may_name, points in told:
            if may_name or who:
                return True
            again |= met & points
            met |= points
        return again != 0 and bool(self._enough(told, ()))

    def of(self, folded: Folded) -> tuple[list[int], list[Named]]:
        """The shows that a text may give away, by their places, and whom it names."""
        told = self._told(known_words(folded.text))
        named = self._names.find(folded) if any(telling.may_name for telling in told) else []
        who = frozenset(chain(*(name.who for name in named), *(telling.who for telling in told)))
        places = {place for place, token in who if not token.startswith((ACTOR, TITLE))}
        actors = (token for _, token in who if token.startswith(ACTOR))
        return sorted(places | self._enough(told, actors)), named

    def _enough(self, told: Iterable[_Telling], others: Iterable[str]) -> set[int]:
        """The shows of one of whose points several tokens together tell enough, though they name nobody."""
        weights: dict[tuple[int, int], list[float]] = defaultdict(list)
        for token in frozenset(others).union(*(telling.tokens for telling in told)):
            for place, weight, points in self._rare.get(token, ()):
                for point in points:
                    weights[place, point].append(weight)
        return {place for (place, _), of in weights.items() if len(of) > 1 and sum(of) >= _ENOUGH_TOLD}

    def _told(self, words: Collection[str]) -> list[_Telling]:
        return list(filter(None, map(self._of_word.__getitem__, set(words))))

    def _look_up(self, word: str) -> _Telling | None:
        meaning, who, _ = self._reader.known[word]
        tokens = frozenset(meaning.tokens) & self._rare.keys()
        points = _EVERY_POINT if len(tokens) > 1 else 0
        for place, _, told in self._rare[next(iter(tokens))] if len(tokens) == 1 else ():
            points |= sum(1 << point * self._shows + place for point in told)
        may_name = self._names.may_be_in(word)
        return _Telling(tokens, frozenset(who), may_name, points) if tokens or who or may_name else None

    def _together(self, told: Sequence[_Telling]) -> _Telling | None:
        """What several words tell that stand between the same blanks; None where it is nothing, as mostly."""
        if len(told) <= 1:
            return told[0] if told else None
        tokens = frozenset(chain(*(telling.tokens for telling in told)))
        who = frozenset(chain(*(telling.who for telling in told)))
        points = _EVERY_POINT if tokens else 0
        return _Telling(tokens, who, any(telling.may_name for telling in told), points)
