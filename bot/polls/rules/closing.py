"""When a poll closes by itself: so long after it opens, at a time, or with the airing of an episode."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.errors import Refusal
from bot.moments import LONGEST, SHORTEST

if TYPE_CHECKING:
    from datetime import tzinfo

    from bot.packs.show import Show
    from bot.tongues import Tongue

_AIRS = re.compile(r"(?:when\s+)?(.+?)(?:\s+airs)?", re.IGNORECASE)
_WRITTEN = re.compile(r"(?P<unit>[mt])(?P<number>\d{1,12})")


@dataclass(frozen=True, slots=True)
class Closing:
    """One of three ways; where none is said, a poll stays open until somebody closes it."""

    after: timedelta | None = None
    at: datetime | None = None
    episode: Episode | None = None

    def due(self, opens: datetime, show: Show | None) -> datetime | None:
        """The time at which a poll closes that opens then; None for never, or for as long as it is not known.

        Raises Refusal for a time that is not after the opening or too long after it, and for an episode that the show
        will not air.
        """
        due = opens + self.after if self.after is not None else self.at
        if self.episode is not None:
            if show is None or not may_air(show, self.episode):
                raise Refusal("no-episode-to-come", episode=str(self.episode))
            due = airs_at(show, self.episode)
        if self.at is not None and self.at > opens + LONGEST:
            raise Refusal("moment-far", days=LONGEST.days)
        if due is not None and due <= opens:
            raise Refusal("episode-aired" if self.episode else "poll-closes-first", episode=str(self.episode))
        return due

    def __str__(self) -> str:
        """What `read` takes back, in at most 13 characters."""
        if self.after is not None:
            return f"m{self.after // timedelta(minutes=1)}"
        return f"t{int(self.at.timestamp())}" if self.at is not None else str(self.episode or "")

    @classmethod
    def read(cls, written: str) -> Closing:
        """The inverse of `str`. Raises Refusal for anything else."""
        if not written:
            return cls()
        match, episode = _WRITTEN.fullmatch(written), _episode(written)
        if episode is not None:
            return cls(episode=episode)
        with suppress(OverflowError, ValueError, OSError):
            if match and match["unit"] == "t":
                return cls(at=datetime.fromtimestamp(int(match["number"]), UTC))
            if match and SHORTEST <= (after := timedelta(minutes=int(match["number"]))) <= LONGEST:
                return cls(after=after)
        raise Refusal("old-button")


UNTIL_CLOSED = Closing()
"""When somebody closes it."""


def parse_closing(text: str, now: datetime, zone: tzinfo, tongue: Tongue) -> Closing:
    """What somebody typed: `3 days`, `fri 20:00`, `when S2E1 airs`. Raises Refusal as `bot.moments` does."""
    if (episode := _episode(text) or _episode(tongue.episode(text))) is not None:
        return Closing(episode=episode)
    try:
        return Closing(after=tongue.duration(text))
    except Refusal:
        return Closing(at=tongue.moment(text, now, zone).at)


def may_air(show: Show, episode: Episode) -> bool:
    """Whether it is an episode of the show, or could come next: in its last season or the one after that."""
    if episode == Episode.NOTHING:
        return False
    return show.knows(episode) or (episode > show.latest and episode.season <= show.latest.season + 1)


def episodes_to_come(show: Show, now: datetime) -> list[Episode]:
    """The episodes with which a poll could close: those that have not aired, and the first of the season to come."""
    known = [episode for episode in show.episodes if (at := airs_at(show, episode)) is None or at > now]
    return [*known, Episode(show.latest.season + 1, 1)]


def airs_at(show: Show, episode: Episode) -> datetime | None:
    """When the day begins on which an episode airs, in UTC; None as long as the pack does not know it."""
    aired = show.aired(episode)
    return datetime.combine(aired, time(), UTC) if aired is not None else None


def _episode(text: str) -> Episode | None:
    match = _AIRS.fullmatch(text.strip())
    try:
        return Episode.parse(match[1]) if match else None
    except ValueError:
        return None
