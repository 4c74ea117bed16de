"""What a server wants of its guard, and what that comes to in one place: pure, and cheap enough for every message."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.spoilers.rules.guard import Strictness

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from bot.episodes import Episode
    from bot.spoilers.rules.gates import Ceiling, Place

# Stands for a channel's id where something holds for the whole server.
WHOLE_SERVER = 0
FEWEST_LETTERS, LONGEST_PHRASE, MOST_PHRASES = 2, 100, 200


class Mode(StrEnum):
    """What the guard does about an untagged spoiler."""

    OFF = "off"
    NUDGE = "nudge"
    WRAP = "wrap"
    REMOVE = "remove"

    @property
    def strictness(self) -> Strictness:
        """How sure the guard has to be where nobody has said: to change what stands there, certain."""
        return Strictness.BALANCED if self is Mode.NUDGE else Strictness.CERTAIN


@dataclass(frozen=True, slots=True)
class Rule:
    """A mode that a moderator chose, for a channel or the whole server."""

    channel_id: int
    mode: Mode
    chosen_strictness: Strictness | None = None

    @property
    def strictness(self) -> Strictness:
        return self.chosen_strictness or self.mode.strictness


@dataclass(frozen=True, slots=True)
class Phrase:
    """A server's own phrase, and the episode after which it spoils nothing."""

    phrase_id: int
    text: str
    show_id: str
    episode: Episode


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a server was taught to let through: words in the sense of a plot point."""

    digest: str
    sense: str
    show_id: str
    point_id: str
    words: str
    taught_by: int


@dataclass(frozen=True, slots=True)
class Watch:
    """What holds in one place: what to do, how sure to be, and how far it may talk of each show that it may."""

    rule: Rule
    ceilings: Mapping[str, Episode]


@dataclass(frozen=True)
class Policy:
    """Everything that a server has said about its guard."""

    rules: Mapping[int, Rule] = field(default_factory=dict)
    ceilings: Mapping[int, Mapping[str, Episode]] = field(default_factory=dict)
    exempt: frozenset[int] = frozenset()
    phrases: tuple[Phrase, ...] = ()
    let_through: frozenset[str] = frozenset()
    log_channel_id: int | None = None
    automod: bool = False

    def rule(self, place: Place) -> Rule:
        """The mode of a place: its own, else that of what it stands in, else the server's; off where nobody said."""
        return self._said_of(place) or Rule(WHOLE_SERVER, Mode.OFF)

    def is_off(self, place: Place) -> bool:
        """Whether somebody said that the guard lets everything be there."""
        said = self._said_of(place)
        return said is not None and said.mode is Mode.OFF

    def ceilings_in(self, place: Place) -> dict[str, Episode]:
        """How far a place may talk of each show that it, or what it stands in, has a ceiling for."""
        found: dict[str, Episode] = {}
        for channel in reversed(place.chain):
            found |= self.ceilings.get(channel, {})
        return found

    def watch(self, place: Place) -> Watch | None:
        """What to look for in a place; None where the guard is off or there is no ceiling to go beyond."""
        rule = self.rule(place)
        if rule.mode is Mode.OFF:
            return None
        ceilings = self.ceilings_in(place)
        return Watch(rule, ceilings) if ceilings else None

    def leaves_alone(self, roles: Collection[int]) -> bool:
        """Whether somebody with these roles may say everything."""
        return not self.exempt.isdisjoint(roles)

    def _said_of(self, place: Place) -> Rule | None:
        chain = (*place.chain, WHOLE_SERVER)
        return next((self.rules[channel] for channel in chain if channel in self.rules), None)

    def phrases_beyond(self, ceilings: Mapping[str, Episode]) -> list[Phrase]:
        """The server's own phrases that go further than these ceilings."""
        return [
            phrase
            for phrase in self.phrases
            if phrase.show_id in ceilings and phrase.episode > ceilings[phrase.show_id]
        ]


def by_channel(ceilings: Iterable[Ceiling]) -> dict[int, dict[str, Episode]]:
    """Ceilings by channel, then by show."""
    found: dict[int, dict[str, Episode]] = defaultdict(dict)
    for ceiling in ceilings:
        found[ceiling.channel_id][ceiling.show_id] = ceiling.episode
    return dict(found)
