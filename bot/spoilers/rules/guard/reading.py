"""Reading one message: the way from what somebody typed to a verdict.

Most messages name nobody and end after one pass. The others are read sentence by sentence, each held against the
points of the shows that it may be about; the strongest point of a sentence is what it gives away.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from bot.spoilers.rules.guard.features import FEATURES, Said, of_match, of_sentence
from bot.spoilers.rules.guard.folding import Folded, fold
from bot.spoilers.rules.guard.lexicon import TITLE, Lexicon, spellings
from bot.spoilers.rules.guard.likeness import ACTOR
from bot.spoilers.rules.guard.names import Names
from bot.spoilers.rules.guard.tokens import Reader, Word, blanked, clauses, sentences
from bot.spoilers.rules.guard.topics import Topics
from bot.spoilers.rules.guard.verdict import Finding, OwnPhrase, Strictness, Verdict, model, sigmoid
from bot.spoilers.rules.guard.visible import HIDDEN, visible

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from bot.episodes import Episode
    from bot.packs.show import Show
    from bot.spoilers.rules.guard.lexicon import Heard
    from bot.spoilers.rules.guard.likeness import Match
    from bot.spoilers.rules.guard.names import Named

_LEAN = 0.1  # what naming one of its characters adds to a point's cosine, when the best are chosen
_MOST_UNITS = 14  # sentences and clauses of one message that are held against the points
_LEAST_TOLD = 1.0  # nats, of what happens; a sentence that tells less gives nothing away
_LEAST_TOLD_OF_NOBODY = 3.0  # the same for a sentence that names nobody
_MOST_WORDS = 20  # that a finding points to
_FEWEST_SPLIT = 4  # words of a sentence that is
_NOTHING = Verdict()


class Weighed(NamedTuple):
    """A sentence held against one point."""

    id: str
    episode: Episode
    features: tuple[float, ...]
    logit: float
    match: Match


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
        self._topics = Topics(self._names, self._reader, self._lexicons)

    def read(self, text: str, *, extra: Sequence[str] = (), let_through: Collection[str] = ()) -> Verdict:
        """What the visible part of a text gives away.

        `extra` are a server's own phrases; `let_through` the senses (`Finding.sense`) that it has said are none.
        """
        shown = visible(text)
        if not (extra or self._topics.may_be_any(shown)):
            return _NOTHING
        folded = fold(shown)
        own = tuple(_own_phrases(folded, extra)) if extra else ()
        about, named = self._topics.of(folded)
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
        about, named = self._topics.of(folded)
        return [
            (self._lexicons[place].show_id, candidates)
            for _, candidates, place in self._candidates(folded, named, about)
        ]

    def _words(self, text: str) -> list[Word]:
        folded = fold(text)
        named = self._names.find(folded)
        return self._reader.words(blanked(folded.text, named), named)

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
        text = blanked(folded.text, named)
        split = _split(self._reader.words(text, named), sentences(text))
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
        telling = (
            word
            for word in sentence.words
            if not told.isdisjoint(word.meaning.tokens) or not told.isdisjoint(lexicon.named(word))
        )
        words = tuple(folded.original(word.start, word.end) for word in islice(telling, _MOST_WORDS))
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
