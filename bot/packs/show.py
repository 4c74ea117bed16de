"""A show, ready to use: its episodes in order, and its content by id and by the episode reached."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from bot.episodes import Episode
from bot.packs.model import DEFAULT_LANGUAGE, in_language
from bot.packs.translating import poll_saying, titled, versions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from bot.packs.model import (
        Entity,
        Facts,
        Item,
        Person,
        PlotFile,
        PlotPoint,
        PollsFile,
        PollTemplate,
        Question,
        ShowFile,
        TriviaFile,
        WordsFile,
    )

SomeItem = TypeVar("SomeItem", bound="Item")
T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Show:
    """One content pack."""

    about: ShowFile
    facts: Facts
    questions: Mapping[str, Question]
    points: Mapping[str, PlotPoint]
    polls: Mapping[str, PollTemplate]
    words: Mapping[str, WordsFile] = field(default_factory=dict)  # by language

    @classmethod
    def of(
        cls,
        about: ShowFile,
        facts: Facts,
        trivia: TriviaFile,
        plot: PlotFile,
        polls: PollsFile,
        words: Mapping[str, WordsFile] | None = None,
    ) -> Show:
        """Put a pack's files together."""
        words = words or {}
        return cls(
            about,
            facts,
            {question.id: question for question in trivia.questions},
            {point.id: titled(point, words) for point in plot.points},
            {poll.id: poll for poll in polls.polls},
            words,
        )

    @property
    def id(self) -> str:
        return self.about.id

    def title(self, language: str) -> str:
        """The show's title as its viewers in that language know it."""
        return in_language(self.about.title, language)

    def category_name(self, category: str, language: str) -> str:
        """A trivia category's name; its id where the pack has it no more, since games and records outlive packs."""
        names = self.about.categories.get(category)
        return in_language(names, language) if names else category

    def question_in(self, question: Question, language: str) -> Question:
        """A question in a language; as it is where the pack does not have it in that."""
        return _nearest(self._versions.get(question.id, {}), language) or question

    def has_in(self, question: Question, language: str) -> bool:
        """Whether a question is there in a language; what a pack does not translate is in its own alone."""
        base = language.split("-", maxsplit=1)[0]
        return base == DEFAULT_LANGUAGE or not {language, base}.isdisjoint(self._versions.get(question.id, ()))

    def poll_in(self, poll: PollTemplate, language: str) -> PollTemplate:
        """A poll in a language; as it is where the pack does not have it in that."""
        words = _nearest(
            {name: file.polls[poll.id] for name, file in self.words.items() if poll.id in file.polls}, language
        )
        return poll_saying(poll, words) if words else poll

    @cached_property
    def _versions(self) -> Mapping[str, Mapping[str, Question]]:
        translated = set(chain.from_iterable(file.questions for file in self.words.values()))
        return {name: versions(self.questions[name], self.words) for name in translated & self.questions.keys()}

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Every title and alias that people know it by."""
        return (*self.about.title.values(), *chain(*self.about.aliases.values()))

    @cached_property
    def episodes(self) -> tuple[Episode, ...]:
        """Every episode that has aired or has a date, in order."""
        return tuple(
            Episode(season.number, number)
            for season in sorted(self.about.seasons, key=lambda season: season.number)
            for number in range(1, season.episodes + 1)
        )

    @property
    def latest(self) -> Episode:
        return self.episodes[-1]

    def aired(self, episode: Episode) -> date | None:
        """The day on which an episode airs; None where that is not known, and for "nothing watched"."""
        season = next((season for season in self.about.seasons if season.number == episode.season), None)
        return season.aired_on(episode.number) if season and episode in self.episodes else None

    @property
    def default_poll(self) -> PollTemplate | None:
        """The pack's first poll, if it has any: the one to post when nobody says which."""
        return next(iter(self.polls.values()), None)

    @cached_property
    def named(self) -> tuple[Entity, ...]:
        """Everybody and everything whose name may give something away."""
        return (*self.about.characters, *self.about.terms)

    def knows(self, episode: Episode) -> bool:
        """Whether this is one of the show's episodes, or "nothing watched"."""
        return episode == Episode.NOTHING or episode in self.episodes

    def within(self, items: Iterable[SomeItem], reached: Episode) -> list[SomeItem]:
        """Those items that spoil nothing for whoever has got so far."""
        return [item for item in items if item.safe_after <= reached]

    def safe_after(self, person: Person) -> Episode:
        """The episode after which it spoils nothing to say what somebody did for the show."""
        known = (self.facts.facts[fact].safe_after for fact in person.facts if fact in self.facts.facts)
        return max(known, default=Episode.NOTHING)

    def sources_of(self, item: Item | Person) -> tuple[str, ...]:
        """The publications that an item's facts come from, each once, in order."""
        names = (
            self.facts.sources[key].name
            for fact in item.facts
            if fact in self.facts.facts
            for key in self.facts.facts[fact].sources
            if key in self.facts.sources
        )
        return tuple(dict.fromkeys(names))


def _nearest(versions: Mapping[str, T], language: str) -> T | None:
    """The version in a language or its base language, else the pack's own, if it is among them."""
    candidates = (language, language.split("-", maxsplit=1)[0], DEFAULT_LANGUAGE)
    return next((versions[candidate] for candidate in candidates if candidate in versions), None)
