"""Reading one message: the way from what somebody typed to a verdict.

Most messages name nobody and end after one pass. The others are read sentence by sentence, each held against the
points of the shows that it may be about; the strongest point of a sentence is what it gives away.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from bot.spoilers.rules.guard.features import FEATURES, Said, of_match, of_sentence
from bot.spoilers.rules.guard.folding import Folded, fold, known_words
from bot.spoilers.rules.guard.lexicon import TITLE, Lexicon, spellings
from bot.spoilers.rules.guard.likeness import ACTOR
from bot.spoilers.rules.guard.names import Names
from bot.spoilers.rules.guard.tokens import Memory, Reader, Word, clauses, sentences
from bot.spoilers.rules.guard.verdict import Finding, OwnPhrase, Strictness, Verdict, model, sigmoid
from bot.spoilers.rules.guard.visible import HIDDEN, visible

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from bot.episodes import Episode
    from bot.packs.show import Show
    from bot.spoilers.rules.guard.lexicon import Heard
    from bot.spoilers.rules.guard.likeness import Match
    from bot.spoilers.rules.guard.names import Named, Who

_RARE = 40  # points that may share a token that still tells what a message without a name is about
_ENOUGH_TOLD = 5.5  # how much such tokens must tell of one point, in nats, for the message to be read
_MOST_SHOWS = 8  # that may share such a token
_LEAN = 0.1  # what naming one of its characters adds to a point's cosine, when the best are chosen
_MOST_UNITS = 14  # sentences and clauses of one message that are held against the points
_LEAST_TOLD = 1.0  # nats, of what happens; a sentence that tells less gives nothing away
_LEAST_TOLD_OF_NOBODY = 3.0  # the same for a sentence that names nobody
_FEWEST_SPLIT = 4  # words of a sentence that is
_NOTHING = Verdict()


class Weighed(NamedTuple):
    """A sentence held against one point."""

    id: str
    episode: Episode
    features: tuple[float, ...]
    logit: float
    match: Match


class _Telling(NamedTuple):
    """What one word says about what its message is about."""

    tokens: tuple[str, ...]  # such as tell of few points
    who: tuple[Who, ...]  # whom it may mean though it is no known spelling
    may_name: bool  # whether a name may stand in it, or it in a name


class _Sharing(NamedTuple):
    """The points of one show that have a token, and how much it tells of them."""

    place: int
    weight: float
    points: frozenset[int]


class _Sentence(NamedTuple):
    start: int
    end: int
    words: list[Word]


class Guard:
    """Reads messages for what they give away of some shows; built anew when the packs change."""

    def __init__(self, shows: Sequence[Show]) -> None:
        self._names = Names(pair for place, show in enumerate(shows) for pair in spellings(show, place))
        self._reader = Reader(self._names)
        self._lexicons = [Lexicon(show, place, self._words) for place, show in enumerate(shows)]
        rare: dict[str, list[_Sharing]] = defaultdict(list)
        for place, lexicon in enumerate(self._lexicons):
            for token, points in lexicon.likeness.rare(_RARE):
                rare[token].append(_Sharing(place, lexicon.likeness.weight(token), points))
        self._rare = {token: sharing for token, sharing in rare.items() if len(sharing) <= _MOST_SHOWS}
        self._telling = Memory(self._tell)

    def read(self, text: str, *, extra: Sequence[str] = (), let_through: Collection[str] = ()) -> Verdict:
        """What the visible part of a text gives away.

        `extra` are a server's own phrases; `let_through` the senses (`Finding.sense`) that it has said are none.
        """
        folded = fold(visible(text))
        own = tuple(_own_phrases(folded, extra)) if extra else ()
        about, named = self._about(folded)
        if not about:
            return Verdict(own_phrases=own) if own else _NOTHING
        least = model().threshold(Strictness.CAUTIOUS)
        findings = [
            finding
            for sentence, weighed, place in self._weigh(folded, named, about)
            if sigmoid(weighed.logit) >= least
            and (finding := self._finding(folded, sentence, weighed, place)).sense not in let_through
        ]
        findings.sort(key=lambda finding: -finding.confidence)
        return Verdict(tuple(findings), own)

    def names_somebody(self, text: str) -> bool:
        """Whether a text names anybody or anything of the shows."""
        return bool(self._names.find(fold(text)))

    def weigh(self, text: str) -> list[tuple[str, list[Weighed]]]:
        """Every sentence against every point that comes into question, for fitting the weights: show and candidates."""
        folded = fold(visible(text))
        about, named = self._about(folded)
        return [
            (self._lexicons[place].show_id, candidates)
            for _, candidates, place in self._candidates(folded, named, about)
        ]

    def _words(self, text: str) -> list[Word]:
        folded = fold(text)
        return self._reader.words(folded, self._names.find(folded))

    def _about(self, folded: Folded) -> tuple[list[int], list[Named]]:
        """The shows that a text may give away, by their places, and whom it names."""
        told = list(filter(None, map(self._telling.__getitem__, set(known_words(folded.text)))))
        if not told:
            return [], []
        named = self._names.find(folded) if any(telling.may_name for telling in told) else []
        who = set(chain(*(name.who for name in named), *(telling.who for telling in told)))
        places = {place for place, token in who if not token.startswith((ACTOR, TITLE))}
        tokens = {token for _, token in who if token.startswith(ACTOR)}.union(*[telling.tokens for telling in told])
        if len(tokens) > 1:
            places |= self._told_of(tokens)
        return sorted(places), named

    def _told_of(self, tokens: Collection[str]) -> set[int]:
        """The shows of which tokens without a name tell enough."""
        told: dict[tuple[int, int], list[float]] = defaultdict(list)
        for token in tokens:
            for place, weight, points in self._rare.get(token, ()):
                for point in points:
                    told[place, point].append(weight)
        return {place for (place, _), weights in told.items() if len(weights) > 1 and sum(weights) >= _ENOUGH_TOLD}

    def _tell(self, word: str) -> _Telling | None:
        """What a word tells by itself; None for one that is not worth a second look, as most are not."""
        meaning, who, _ = self._reader.known[word]
        tokens = tuple(token for token in meaning.tokens if token in self._rare)
        may_name = self._names.may_be_in(word)
        return _Telling(tokens, who, may_name) if tokens or who or may_name else None

    def _weigh(
        self, folded: Folded, named: Sequence[Named], about: Sequence[int]
    ) -> Iterator[tuple[_Sentence, Weighed, int]]:
        for sentence, candidates, place in self._candidates(folded, named, about):
            if candidates:
                yield sentence, max(candidates, key=lambda weighed: weighed.logit), place

    def _candidates(
        self, folded: Folded, named: Sequence[Named], about: Sequence[int]
    ) -> Iterator[tuple[_Sentence, list[Weighed], int]]:
        if not about:
            return
        split = _split(self._reader.words(folded, named), sentences(folded.text, named))
        for place in about:
            lexicon = self._lexicons[place]
            heard = [lexicon.heard(sentence.words) for sentence in split]
            room = _MOST_UNITS - len(split)
            for index, sentence in enumerate(split):
                said, tokens = _said(index, split, heard, beside_tag=HIDDEN in folded.text)
                if lexicon.likeness.tells(tokens) < (_LEAST_TOLD if heard[index].names else _LEAST_TOLD_OF_NOBODY):
                    continue
                held = _held_against(lexicon, said, tokens)
                if room > 0 and said.meaning >= _FEWEST_SPLIT:
                    parts = clauses(folded.text, sentence.words, sentence.start, sentence.end)[:room]
                    room -= len(parts)
                    for part in parts:
                        said_there, tokens = _of_clause(lexicon, part, said)
                        if lexicon.likeness.tells(tokens) >= _LEAST_TOLD:
                            held += _held_against(lexicon, said_there, tokens)
                yield sentence, held, place

    def _finding(self, folded: Folded, sentence: _Sentence, weighed: Weighed, place: int) -> Finding:
        lexicon = self._lexicons[place]
        told = weighed.match.tokens
        words = tuple(
            folded.original(word.start, word.end)
            for word in sentence.words
            if not told.isdisjoint(word.meaning.tokens) or not told.isdisjoint(lexicon.named(word))
        )
        sense = f"{lexicon.show_id}/{weighed.id} {' '.join(sorted(told))}"
        return Finding(
            lexicon.show_id,
            weighed.id,
            weighed.episode,
            sigmoid(weighed.logit),
            folded.original(*_trimmed(folded.text, sentence.start, sentence.end)),
            words,
            sense,
        )


def _held_against(lexicon: Lexicon, said: Said, tokens: Collection[str]) -> list[Weighed]:
    lean: dict[int, float] = defaultdict(float)
    for name in said.names:
        for index in lexicon.involving.get(name, ()):
            lean[index] += _LEAN
    weigh = model().logit
    how = of_sentence(said)
    base = weigh(how, start=len(FEATURES) - len(how))
    held = []
    for match in lexicon.likeness.best(tokens, lean):
        point = lexicon.points[match.point]
        what = of_match(match, point, said)
        held.append(Weighed(point.id, point.episode, (*what, *how), base + weigh(what), match))
    return held


def _said(index: int, split: Sequence[_Sentence], heard: Sequence[Heard], *, beside_tag: bool) -> tuple[Said, set[str]]:
    """How one sentence is said, and what it stands for; where it names nobody, those named nearby are meant."""
    sentence, (tokens, who, names, cues) = split[index], heard[index]
    inherited: frozenset[str] = frozenset()
    if not names:
        others = (*reversed(heard[:index]), *heard[index + 1 :])
        inherited = next((other.names for other in others if other.names), names)
    near = 0
    for other in (*heard[:index], *heard[index + 1 :]):
        near |= other.cues
    return Said(
        names or inherited,
        bool(inherited),
        cues,
        near,
        any(token.startswith(ACTOR) for token in who),
        any(token.startswith(TITLE) for token in who),
        not any(other.names for other in heard),
        _meaning(sentence.words),
        len(split),
        beside_tag,
    ), tokens | inherited if tokens else tokens


def _of_clause(lexicon: Lexicon, clause: Sequence[Word], said: Said) -> tuple[Said, set[str]]:
    """How a clause is said: as its sentence is, of whom it names itself, else of all whom the sentence names."""
    tokens, _, names, _ = lexicon.heard(clause)
    if not names and tokens:
        tokens |= said.names
    return said._replace(
        names=names or said.names, inherited=said.inherited or not names, meaning=_meaning(clause)
    ), tokens


def _meaning(words: Sequence[Word]) -> int:
    """How many words mean something."""
    return sum(1 for word in words if word.meaning.tokens or word.who)


def _split(words: Sequence[Word], bounds: Sequence[tuple[int, int]]) -> list[_Sentence]:
    split: list[_Sentence] = []
    place = 0
    for start, end in bounds:
        within: list[Word] = []
        while place < len(words) and words[place].start < end:
            within.append(words[place])
            place += 1
        split.append(_Sentence(start, end, within))
    return split


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    stretch = text[start:end]
    return start + len(stretch) - len(stretch.lstrip()), end - (len(stretch) - len(stretch.rstrip()))


@lru_cache(maxsize=4096)
def _folded_phrase(phrase: str) -> str:
    return fold(phrase).text.strip()


def _own_phrases(folded: Folded, phrases: Sequence[str]) -> Iterator[OwnPhrase]:
    for phrase in phrases:
        wanted = _folded_phrase(phrase)
        place = folded.text.find(wanted) if wanted else -1
        while place >= 0:
            end = place + len(wanted)
            yield OwnPhrase(phrase, folded.original(place, end))
            place = folded.text.find(wanted, end)
