"""Episodes and their order: the comparison on which all spoiler safety rests."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

_WRITTEN = re.compile(
    r"(?:s(?P<season>\d{1,2})\s*e|(?P<season_x>\d{1,2})\s*x|ep?\.?\s*)(?P<number>\d{1,3})", re.IGNORECASE
)


@dataclass(frozen=True, order=True, slots=True)
class Episode:
    """One episode, ordered as aired. `S1E0` is before everything: nothing watched."""

    season: int
    number: int

    NOTHING: ClassVar[Episode]

    @classmethod
    def parse(cls, text: str) -> Episode:
        """Read `S1E12`, `1x12` or `e12` (season 1), in any case. Raises ValueError."""
        match = _WRITTEN.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"{text!r} is not an episode; write it like S1E12, 1x12 or e12")
        season = int(match["season"] or match["season_x"] or 1)
        episode = cls(season, int(match["number"]))
        if season < 1 or (episode.number < 1 and episode != cls.NOTHING):
            raise ValueError(f"{text!r} is not an episode; seasons and episodes count from 1")
        return episode

    @property
    def code(self) -> int:
        """One integer in the same order, for the database."""
        return self.season * 1000 + self.number

    @classmethod
    def from_code(cls, code: int) -> Episode:
        """The inverse of `code`."""
        return cls(*divmod(code, 1000))

    def __str__(self) -> str:
        return f"S{self.season}E{self.number}"


Episode.NOTHING = Episode(1, 0)
