"""What a picture can show, as data. Its alt text is made from the same data, so neither says more than the other.

All texts are in the reader's language already. Alt text and file names give no plot away: what would is drawn covered.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from babel.dates import format_skeleton

from bot.ui.cards import Accent, clip

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

ALT_LENGTH = 1024
MOST_SERIES = 8
# How a time is told within a span that is no longer than this: by the hour, by the day, else by the month.
_FINENESS = ((timedelta(days=2), "Hm"), (timedelta(days=365), "MMMd"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(ABC):
    """What every picture has: a feature's colour, a title, and a line of context.

    Where its card says both already, `headed` is False, and only its alt text repeats them.
    """

    kind: ClassVar[str] = "picture"

    accent: Accent
    title: str
    context: str
    headed: bool = True

    @property
    def alt(self) -> str:
        """Everything that the picture shows, in words, as long as Discord takes it."""
        return clip(" ".join(_sentences((self.title, self.context, *self.lines()))), ALT_LENGTH)

    @abstractmethod
    def lines(self) -> Iterable[str]:
        """What it shows beneath its title, a line each."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table. `value` draws its bar and `worth` says it: 1250, "1,250"."""

    place: int
    name: str
    value: float
    worth: str
    note: str = ""
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Figure):
    """People by rank, each with a bar. `columns` say what their notes and their worth are: "right", "points"."""

    kind = "table"
    columns: tuple[str, str]
    rows: tuple[Row, ...]

    def lines(self) -> Iterable[str]:
        of_notes, of_worth = self.columns
        for row in self.rows:
            note = f", {row.note} {of_notes}" if row.note else ""
            yield f"{row.place}. {row.name}: {row.worth} {of_worth}{note}"


@dataclass(frozen=True, slots=True)
class Bar:
    """A portion between 0 and 1, and what it says: "12 votes · 60%". The leading ones stand out."""

    label: str
    portion: float
    worth: str
    leads: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars(Figure):
    """A tally."""

    kind = "bars"
    bars: tuple[Bar, ...]

    def lines(self) -> Iterable[str]:
        return (f"{bar.label}: {bar.worth}" for bar in self.bars)


@dataclass(frozen=True, slots=True)
class Series:
    """A portion between 0 and 1 over time, in the order of time."""

    label: str
    points: tuple[tuple[datetime, float], ...]

    @property
    def last(self) -> float:
        return self.points[-1][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines(Figure):
    """Portions over time. Only the `MOST_SERIES` that end highest are shown; a series has at least one point."""

    kind = "lines"
    series: tuple[Series, ...]
    language: str

    @property
    def shown(self) -> tuple[Series, ...]:
        """The series, the one that ends highest first."""
        return tuple(sorted(self.series, key=lambda series: -series.last)[:MOST_SERIES])

    @property
    def span(self) -> tuple[datetime, datetime]:
        """From the first point to the last."""
        times = [at for series in self.series for at, _ in series.points]
        return min(times), max(times)

    def when(self, at: datetime) -> str:
        """A time as finely as the span asks for, in the reader's language."""
        first, last = self.span
        return when(at, last - first, self.language)

    def lines(self) -> Iterable[str]:
        for series in self.shown:
            (start, at_first), (end, at_last) = series.points[0], series.points[-1]
            yield f"{series.label}: {at_first:.0%} ({self.when(start)}) → {at_last:.0%} ({self.when(end)})"


@dataclass(frozen=True, slots=True)
class Forecasts:
    """Forecasts that said about the same: how probable they called it, how often it came true, how many they were."""

    said: float
    came: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration(Figure):
    """What was said against what came true; on the diagonal, they agree. `said` and `came` name the axes."""

    kind = "calibration"
    said: str
    came: str
    points: tuple[Forecasts, ...]

    def lines(self) -> Iterable[str]:
        for point in self.points:
            yield f"{self.said} {point.said:.0%}, {self.came} {point.came:.0%} ({point.count})"


@dataclass(frozen=True, slots=True)
class Step:
    """Somebody on the podium, or a team with its members. Those with the same points share a place."""

    place: int
    name: str
    worth: str
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Podium(Figure):
    """The first three, best first."""

    kind = "podium"
    steps: tuple[Step, ...]

    def lines(self) -> Iterable[str]:
        for step in self.steps:
            members = f" ({', '.join(step.members)})" if step.members else ""
            yield f"{step.place}. {step.name}{members}: {step.worth}"


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure and what it counts, so that they read on: "12", "games"."""

    worth: str
    label: str


@dataclass(frozen=True, slots=True)
class Group:
    """Bars under a heading."""

    heading: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(Figure):
    """One person's figures, and bars in groups."""

    kind = "record"
    tiles: tuple[Tile, ...]
    groups: tuple[Group, ...]

    def lines(self) -> Iterable[str]:
        yield from (f"{tile.worth} {tile.label}" for tile in self.tiles)
        for group in self.groups:
            yield f"{group.heading}: " + "; ".join(f"{bar.label} {bar.worth}" for bar in group.bars)


def when(at: datetime, span: timedelta, language: str) -> str:
    """A time in UTC within a span: hours within two days, days within a year, months beyond."""
    skeleton = next((skeleton for longest, skeleton in _FINENESS if span <= longest), "yMMM")
    told: str = format_skeleton(skeleton, at, locale=language.replace("-", "_"))
    return f"{told} UTC" if skeleton == "Hm" else told


def _sentences(parts: Iterable[str]) -> Iterable[str]:
    """Each part on one line and with a full stop, those with nothing in them left out."""
    for part in (" ".join(part.split()) for part in parts):
        if part:
            yield part if part.endswith((".", "?", "!", "…")) else f"{part}."
