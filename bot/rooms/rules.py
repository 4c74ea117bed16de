"""What an episode's room is, what it is called, and how far the opening of a season's rooms has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.episodes import Episode

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

# Discord's: the longest name of a thread, and the most tags of a forum's post.
NAME_LENGTH = 100
MOST_TAGS = 5


@dataclass(frozen=True, slots=True)
class Room:
    """The thread of an episode, in a text channel or a forum (`parent_id`)."""

    guild_id: int
    show_id: str
    episode: Episode
    thread_id: int
    parent_id: int
    opened_by: int
    opened_at: datetime

    @property
    def link(self) -> str:
        """Where Discord opens it."""
        return f"https://discord.com/channels/{self.guild_id}/{self.thread_id}"


@dataclass(frozen=True, slots=True)
class Walk:
    """The opening of a season's rooms, one after the other; `message_id` is the card that shows it."""

    guild_id: int
    walk_id: int
    show_id: str
    season: int
    parent_id: int
    channel_id: int
    message_id: int | None
    started_by: int
    next_number: int = 1
    opened: int = 0
    stopped_by: int | None = None
    # Why it cannot go on, as a sentence; None while it can.
    problem: str | None = None

    @property
    def passed(self) -> int:
        """How many of the season's episodes have their room."""
        return self.next_number - 1

    def next_of(self, episodes: Collection[Episode]) -> Episode | None:
        """The episode whose room is next; None when there is no more to open, or somebody or something stopped it."""
        following = Episode(self.season, self.next_number)
        goes_on = self.stopped_by is None and self.problem is None
        return following if goes_on and following in episodes else None


def room_name(title: str, episode: Episode) -> str:
    """A thread's name, which gives nothing away: the show and the episode, the latter always whole."""
    end = f" · {episode}"
    return f"{title[: NAME_LENGTH - len(end)].rstrip()}{end}"


def fitting_tags(tags: Sequence[str], show_names: Iterable[str], season_names: Iterable[str]) -> list[str]:
    """Those of a forum's tags that name the show or the season, as they are written there."""
    wanted = {name.casefold().strip() for name in (*show_names, *season_names)}
    return [tag for tag in tags if tag.casefold().strip() in wanted][:MOST_TAGS]


def within_and_beyond(rooms: Iterable[Room], reached: Episode) -> tuple[list[Room], list[Room]]:
    """The rooms that spoil nothing for somebody who has watched so far, and the others; each in order of airing."""
    ordered = sorted(rooms, key=lambda room: room.episode)
    return [room for room in ordered if room.episode <= reached], [room for room in ordered if room.episode > reached]
