"""Shows made up to any size: names of syllables, phrases of words as frequent as words are."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.packs.model import (
    Character,
    Facts,
    PlotFile,
    PlotPoint,
    PollOption,
    PollsFile,
    PollTemplate,
    Season,
    ShowFile,
    TriviaFile,
)
from bot.packs.show import Show

if TYPE_CHECKING:
    from collections.abc import Sequence

SYLLABLES = [consonant + vowel for consonant in "bdgklmnrstv" for vowel in "aeo"]
PHRASES_A_POINT = 40
CHARACTERS = 40


def made_up_shows(count: int, phrases: int) -> list[Show]:
    """So many shows with so many phrases in all."""
    chance = Random(count * phrases)
    vocabulary = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(20_000)]
    return [_show(number, phrases // count, vocabulary, chance) for number in range(count)]


def _show(number: int, phrases: int, vocabulary: Sequence[str], chance: Random) -> Show:
    names = ["".join(chance.choices(SYLLABLES, k=3)) + "z" for _ in range(CHARACTERS)]
    characters = tuple(
        Character(
            id=f"who-{place}",
            name={"en": f"{name} of {number}"},
            aliases={"en": (name, f"{name[:4]}-{name[4:]}", f"{name}son", f"the {name}")},
            about={"en": "Somebody."},
            safe_after=Episode(1, 1),
            facts=("A01",),
        )
        for place, name in enumerate(names)
    )
    points = tuple(_point(place, names, vocabulary, chance) for place in range(max(1, phrases // PHRASES_A_POINT)))
    about = ShowFile(
        id=f"show-{number}",
        title={"en": f"Made-up show {number}"},
        about={"en": "Made up."},
        seasons=(Season(number=1, episodes=12, aired=date(2026, 1, 1)),),
        categories={"story": {"en": "Story"}},
        characters=characters,
    )
    poll = PollTemplate(
        id="a-poll",
        safe_after=Episode(1, 1),
        facts=("A01",),
        question="Which?",
        options=(PollOption(id="a", text="a"), PollOption(id="b", text="b")),
    )
    facts = Facts(sources={}, facts={})
    return Show.of(about, facts, TriviaFile(questions=()), PlotFile(points=points), PollsFile(polls=(poll,)))


def _point(place: int, names: Sequence[str], vocabulary: Sequence[str], chance: Random) -> PlotPoint:
    who = chance.randrange(CHARACTERS)
    topic = [vocabulary[int(chance.paretovariate(0.6)) % len(vocabulary)] for _ in range(12)]
    phrases = tuple(
        " ".join([*([names[who]] if chance.random() < 0.5 else []), *chance.choices(topic, k=chance.randint(2, 6))])[
            :80
        ]
        for _ in range(PHRASES_A_POINT)
    )
    return PlotPoint(
        id=f"point-{place}",
        title={"en": "Something"},
        safe_after=Episode(1, 1 + place % 12),
        facts=("A01",),
        text={"en": "It happens."},
        characters=(f"who-{who}",),
        phrases={"en": phrases},
    )
