"""What the model weighs: how like a plot point a sentence is, whom it names, and how it is said."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from bot.spoilers.rules.guard.words import CONCEPT, OTHER_SHOW, Cue

if TYPE_CHECKING:
    from bot.spoilers.rules.guard.lexicon import Point
    from bot.spoilers.rules.guard.likeness import Match

_OF_MATCH = (
    *("cosine", "covered", "shared", "events", "whole"),
    *("own_name", "all_names", "foreign_names", "inherited"),
    *("nameless", "nameless_events", "nameless_firstperson"),
    *("concepts", "stems_only", "nameless_stems"),
    *("term", "negation_differs", "few_words", "complete", "about_other_show"),
)
_CUES_HERE = tuple(Cue)
_CUES_NEAR = (
    *(Cue.ASKING, Cue.QUESTION, Cue.SPECULATION, Cue.DENIAL, Cue.REQUEST),
    *(Cue.FIGURATIVE, Cue.OTHER_SHOW, Cue.PRODUCTION, Cue.TRAILER, Cue.WEBTOON, Cue.CODE),
)
_OF_SENTENCE = (
    *("actor", "title", "length", "sentences", "nameless_message", "beside_tag"),
    *(f"{cue.name}".lower() for cue in _CUES_HERE),
    *(f"{cue.name}_near".lower() for cue in _CUES_NEAR),
)
FEATURES = ("bias", *_OF_MATCH, *_OF_SENTENCE)
_HERE = tuple(cue.value for cue in _CUES_HERE)
_NEAR = tuple(cue.value for cue in _CUES_NEAR)
_FIRSTPERSON, _NEGATION, _OTHER_SHOW = Cue.FIRSTPERSON.value, Cue.NEGATION.value, Cue.OTHER_SHOW.value
_MOST_SHARED = 15.0
_WHOLE = 0.6
_MOST_FOREIGN = 3
_MOST_CONCEPTS = 4


class Said(NamedTuple):
    """How a sentence is said, whatever it says."""

    names: frozenset[str]
    inherited: bool  # the names stand in another sentence
    cues: int
    cues_near: int  # of the message's other sentences
    actor: bool
    title: bool
    nameless_message: bool
    meaning: int  # words that mean something
    sentences: int
    beside_tag: bool  # part of the message is hidden


def of_sentence(said: Said) -> tuple[float, ...]:
    """The features that are the same whatever point a sentence is held against."""
    return (
        float(said.actor),
        float(said.title),
        min(math.log1p(said.meaning), 4.0) / 4,
        math.log(said.sentences) / 3,
        float(said.nameless_message),
        float(said.beside_tag),
        *[1.0 if said.cues & cue else 0.0 for cue in _HERE],
        *[1.0 if said.cues_near & cue else 0.0 for cue in _NEAR],
    )


def of_match(match: Match, point: Point, said: Said) -> tuple[float, ...]:
    """The features of a sentence held against one point, from the bias on."""
    own = len(said.names & point.characters)
    foreign = len(said.names) - own
    nameless = not said.names
    concepts = sum(1 for token in match.tokens if token.startswith(CONCEPT))
    events = min(match.events, _MOST_SHARED) / _MOST_SHARED
    about_other_show = said.cues & _OTHER_SHOW and any(token.startswith(OTHER_SHOW) for token in match.tokens)
    return (
        1.0,
        match.cosine,
        match.covered,
        min(match.shared, _MOST_SHARED) / _MOST_SHARED,
        events,
        float(match.covered >= _WHOLE),
        float(own > 0),
        own / len(point.characters) if own else 0.0,
        min(foreign, _MOST_FOREIGN) / _MOST_FOREIGN,
        float(said.inherited and own > 0),
        float(nameless),
        events if nameless else 0.0,
        float(nameless and said.cues & _FIRSTPERSON > 0),
        min(concepts, _MOST_CONCEPTS) / _MOST_CONCEPTS,
        float(not concepts),
        float(not concepts and nameless),
        float(point.is_term),
        float(match.negated != (said.cues & _NEGATION > 0)),
        float(len(match.tokens) <= 1),
        float(match.complete and own > 0),
        float(about_other_show),
    )
