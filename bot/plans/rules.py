"""When something planned is due, what is due then, and when it comes again: by the clocks of its own zone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bot.moments import Moment, on_the_wall, zone_name, zone_named

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_PLANS = 10
LONGEST_NOTICE = timedelta(days=1)


class Kind(StrEnum):
    """What a plan is for."""

    NIGHT = "night"  # a trivia game, with a reminder before it
    DAILY = "daily"  # a word that today's questions are there


class Repeat(StrEnum):
    """How often a plan comes again."""

    ONCE = "once"
    DAILY = "daily"
    WEEKLY = "weekly"


class Due(StrEnum):
    """What is to be done for a plan."""

    REMIND = "remind"
    OPEN = "open"
    MISSED = "missed"


_INTERVALS = {Repeat.DAILY: timedelta(days=1), Repeat.WEEKLY: timedelta(weeks=1)}
# How long after its time something still makes sense: people who came for a game have gone home by then.
LATEST = {Kind.NIGHT: timedelta(minutes=30), Kind.DAILY: timedelta(hours=6)}


@dataclass(frozen=True, slots=True)
class Plan:
    """Something that a server's moderators have planned, as its next time comes.

    `wall` is what clocks in its zone show then, also where they skip that time and `at` comes a little later.
    """

    guild_id: int
    plan_id: int
    kind: Kind
    channel_id: int
    host_id: int
    at: datetime
    wall: datetime
    zone: str
    repeat: Repeat = Repeat.ONCE
    notice: timedelta = timedelta()
    role_id: int | None = None
    message_id: int | None = None
    event_id: int | None = None
    reminded: bool = False
    waiting: bool = False
    wishes: Mapping[str, Any] = field(default_factory=dict)

    @property
    def latest(self) -> datetime:
        """From when on it is too late for it."""
        return self.at + LATEST[self.kind]

    def due(self, now: datetime) -> Due | None:
        """What is due by now."""
        if now >= self.latest:
            return Due.MISSED
        if now >= self.at:
            return Due.OPEN
        return Due.REMIND if self._wants_reminder and now >= self.at - self.notice else None

    @property
    def wakes_at(self) -> datetime:
        """When the next thing is due, which may be past."""
        if self.waiting:
            return self.latest
        return self.at - self.notice if self._wants_reminder else self.at

    def following(self, now: datetime) -> Plan | None:
        """The plan as it comes next after now; None where it does not come again."""
        interval = _INTERVALS.get(self.repeat)
        if interval is None:
            return None
        zone = zone_named(self.zone)
        wall, at = self.wall, self.at
        while at <= now or wall <= self.wall:
            wall += interval
            at = on_the_wall(wall, zone)
        return replace(self, at=at, wall=wall, event_id=None, reminded=False, waiting=False)

    @property
    def _wants_reminder(self) -> bool:
        return bool(self.notice) and not self.reminded


def when(moment: Moment) -> dict[str, Any]:
    """The fields of a plan that say when it is."""
    return {"at": moment.at, "wall": moment.wall, "zone": zone_name(moment.zone)}
