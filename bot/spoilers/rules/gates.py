"""The one comparison of Rooftop: what has this place, or this person, reached, and what does this content need?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.episodes import Episode

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# What opens: an episode of a show, by the show's id.
Gate = tuple[str, Episode]


@dataclass(frozen=True, slots=True)
class Place:
    """A channel as far as spoilers go: itself, and what encloses it, nearest first (thread, channel, category)."""

    guild_id: int
    channel_id: int
    enclosing: tuple[int, ...] = ()

    @property
    def chain(self) -> tuple[int, ...]:
        return (self.channel_id, *self.enclosing)


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The last episode of a show that a channel may talk about openly."""

    channel_id: int
    show_id: str
    episode: Episode


def ceiling_of(place: Place, show_id: str, ceilings: Iterable[Ceiling]) -> Episode | None:
    """The ceiling that holds in a place: its own, else its parent's, else its category's; None where none is set."""
    by_channel = {ceiling.channel_id: ceiling.episode for ceiling in ceilings if ceiling.show_id == show_id}
    return next((by_channel[channel] for channel in place.chain if channel in by_channel), None)


def may_be_open(safe_after: Episode, ceiling: Episode | None) -> bool:
    """Whether a place may show something without a spoiler tag; where no ceiling is set, only what spoils nothing."""
    return safe_after <= (ceiling or Episode.NOTHING)


def may_see(episode: Episode, reached: Episode, *, own: bool, asked: bool, is_open: bool) -> bool:
    """Whether somebody is shown, privately, what is hidden until an episode: never below it, unless they asked for it.

    `own` says that it comes from them, `is_open` that the embargo has passed. A moderator is a reader like any other.
    """
    return is_open or own or asked or reached >= episode


def lowest(reached: Sequence[Episode]) -> Episode:
    """What everybody in a group has seen: the lowest progress; nothing where there is nobody."""
    return min(reached, default=Episode.NOTHING)
