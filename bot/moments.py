"""Times as people type them: lengths (`30m`, `1w12h`), moments (`fri 20:00`, `24 Dec 8pm KST`), Discord's `<t:…>`.

What a moment leaves out is filled in so that it lies ahead: `20:00` is the next one there is. Where clocks go back and
a time comes twice, the first is meant; an offset (`02:30 +01:00`) names the second. A time that clocks skip is none.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from bot.errors import Refusal

SHORTEST = timedelta(minutes=1)
LONGEST = timedelta(days=366)
_ENDLESS = timedelta(days=36_525)

_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_PART = re.compile(
    r"(\d{1,6})\s*(m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:(?:ee)?ks?)?)(?![a-z])[\s,]*", re.IGNORECASE
)
_STAMP = re.compile(r"<t:(-?\d{1,15})(?::[a-zA-Z])?>")
_TIME = re.compile(r"(?<![\d:+-])(?:(\d{1,2}):(\d{2})(?![\d:])\s*([ap]m\b)?|(\d{1,2})\s*([ap]m)\b)", re.IGNORECASE)
_OFFSET = re.compile(r"(?:utc|gmt)?([+-])(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})?")
_NAMED_DAY = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})|([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?)(?: (\d{4}))?"
)
_FILLERS = re.compile(r",|\b(?:at|on|in)\b", re.IGNORECASE)

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORTEST_NAME = 3
_FARTHEST_OFFSET = timedelta(hours=14)
_TEXT_SHOWN = 40

# Names of standard and of summer time alike stand for the place's own time, which is what people mean by them.
_ABBREVIATIONS = {
    **dict.fromkeys(("z", "utc", "gmt"), "UTC"),
    "kst": "Asia/Seoul",
    "jst": "Asia/Tokyo",
    "hkt": "Asia/Hong_Kong",
    "sgt": "Asia/Singapore",
    "pht": "Asia/Manila",
    "wib": "Asia/Jakarta",
    "msk": "Europe/Moscow",
    **dict.fromkeys(("wet", "west"), "Europe/Lisbon"),
    **dict.fromkeys(("cet", "cest"), "Europe/Paris"),
    **dict.fromkeys(("eet", "eest"), "Europe/Athens"),
    **dict.fromkeys(("et", "est", "edt"), "America/New_York"),
    **dict.fromkeys(("ct", "cdt"), "America/Chicago"),
    **dict.fromkeys(("mt", "mst", "mdt"), "America/Denver"),
    **dict.fromkeys(("pt", "pst", "pdt"), "America/Los_Angeles"),
    "brt": "America/Sao_Paulo",
    **dict.fromkeys(("aest", "aedt"), "Australia/Sydney"),
    **dict.fromkeys(("nzst", "nzdt"), "Pacific/Auckland"),
}
_OF_SEVERAL_PLACES = frozenset({"ast", "bst", "cst", "gst", "ist", "sst"})
_NOT_PLACES = frozenset({"Factory", "localtime"})


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, and the zone in which it was meant."""

    at: datetime
    zone: tzinfo

    @property
    def wall(self) -> datetime:
        """What clocks show there, without a zone."""
        return self.at.astimezone(self.zone).replace(tzinfo=None)


def parse_duration(text: str) -> timedelta:
    """The length of time that a text names. Raises Refusal for anything else or beyond a minute to a year."""
    total = _length(text)
    if total is None or not SHORTEST <= total <= LONGEST:
        raise Refusal("not-a-duration", text=_shown(text))
    return total


def parse_moment(text: str, now: datetime, zone: tzinfo, *, furthest: timedelta = LONGEST) -> Moment:
    """The moment that a text names, in `zone` where it names none.

    Raises Refusal where it is no moment, not ahead, further ahead than that, or skipped by clocks.
    """
    try:
        moment = _moment(text, now, zone)
    except OverflowError:
        raise Refusal("moment-far", days=furthest.days) from None
    if moment.at <= now:
        raise Refusal("moment-past", text=_shown(text))
    if moment.at > now + furthest:
        raise Refusal("moment-far", days=furthest.days)
    return moment


def zone_named(text: str) -> tzinfo:
    """A time zone by its name, its city, an abbreviation or an offset. Raises Refusal."""
    zone = _zone(text.strip())
    if zone is None:
        raise Refusal("no-such-zone", text=_shown(text))
    return zone


def zone_name(zone: tzinfo) -> str:
    """The name that `zone_named` takes back."""
    return zone.key if isinstance(zone, ZoneInfo) else str(zone).removeprefix("UTC") or "UTC"


def zone_names() -> list[str]:
    """The names of all zones, in order of the alphabet."""
    return sorted({name for name in _places().values() if "/" in name or name == "UTC"})


def on_the_wall(wall: datetime, zone: tzinfo) -> datetime:
    """When clocks in a zone show a time, in UTC: the first time it comes, and where it is skipped, as long after."""
    return wall.replace(tzinfo=zone).astimezone(UTC)


def _length(text: str) -> timedelta | None:
    rest, total = text.strip(), timedelta()
    while rest:
        match = _PART.match(rest)
        if match is None:
            return None
        total = min(total + int(match[1]) * _UNITS[match[2][0].lower()], _ENDLESS)
        rest = rest[match.end() :]
    return total


def _moment(text: str, now: datetime, zone: tzinfo) -> Moment:
    if stamp := _STAMP.fullmatch(text.strip()):
        return Moment(datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(stamp[1])), zone)
    plain = " ".join(_FILLERS.sub(" ", re.sub(r"(?<=\d)[Tt](?=\d)", " ", text)).split())
    if plain and (length := _length(plain)) is not None:
        return Moment(now + length, zone)
    clock = _TIME.search(plain)
    if clock is None:
        raise Refusal("not-a-moment", text=_shown(text))
    before, after = plain[: clock.start()].split(), plain[clock.end() :].split()
    if after and (named := _zone(after[-1])) is not None:
        zone = named
        after.pop()
    wall = _next(" ".join((*before, *after)).casefold(), _time(clock, text), now.astimezone(zone), text)
    at = on_the_wall(wall, zone)
    if at.astimezone(zone).replace(tzinfo=None) != wall:
        raise Refusal("moment-skipped", time=f"{wall:%H:%M}", day=f"{wall:%Y-%m-%d}", zone=zone_name(zone))
    return Moment(at, zone)


def _time(clock: re.Match[str], text: str) -> time:
    hour, minute, half = int(clock[1] or clock[4]), int(clock[2] or 0), (clock[3] or clock[5] or "").casefold()
    try:
        if not half:
            return time(hour, minute)
        if 1 <= hour <= 12:  # noqa: PLR2004 - the hours on a clock's face
            return time(hour % 12 + (12 if half == "pm" else 0), minute)
    except ValueError:
        pass
    raise Refusal("not-a-moment", text=_shown(text))


def _next(day: str, clock: time, here: datetime, text: str) -> datetime:
    """What clocks show on the day that is meant: the next one with that time where several are."""
    today, now = here.date(), here.replace(tzinfo=None)

    def first(*days: date) -> datetime:
        walls = [datetime.combine(each, clock) for each in days]
        return next((wall for wall in walls if wall > now), walls[-1])

    match day.split():
        case []:
            return first(today, today + timedelta(days=1))
        case ["today"]:
            return first(today)
        case ["tomorrow"]:
            return first(today + timedelta(days=1))
        case [name] if (weekday := _named(name, WEEKDAYS)) is not None:
            soonest = today + timedelta(days=(weekday - today.weekday()) % 7)
            return first(soonest, soonest + timedelta(days=7))
    year, month, number = _date(day, text)
    years = [year] if year is not None else [today.year, today.year + 1]
    days = [found for each in years if (found := _day(each, month, number)) is not None]
    if not days:
        raise Refusal("moment-no-such-day", text=_shown(text))
    return first(*days)


def _date(day: str, text: str) -> tuple[int | None, int, int]:
    """Year if there is one, month and day of a date."""
    if iso := _ISO_DAY.fullmatch(day):
        return int(iso[1]), int(iso[2]), int(iso[3])
    if dotted := _DOTTED_DAY.fullmatch(day):
        return int(dotted[3]) if dotted[3] else None, int(dotted[2]), int(dotted[1])
    named = _NAMED_DAY.fullmatch(day)
    month = _named(named[2] or named[3], MONTHS) if named else None
    if named is None or month is None:
        raise Refusal("not-a-moment", text=_shown(text))
    return int(named[5]) if named[5] else None, month + 1, int(named[1] or named[4])


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named(word: str, names: tuple[str, ...]) -> int | None:
    """Which of some names a word is, or begins."""
    if len(word) < SHORTEST_NAME:
        return None
    return next((number for number, name in enumerate(names) if name.startswith(word)), None)


def _zone(text: str) -> tzinfo | None:
    if offset := _OFFSET.fullmatch(text):
        ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        if ahead > _FARTHEST_OFFSET:
            return None
        return timezone(ahead if offset[1] == "+" else -ahead)
    name = text.casefold()
    if name in _OF_SEVERAL_PLACES:
        raise Refusal("zone-of-several-places", zone=_shown(text))
    place = _ABBREVIATIONS.get(name) or _places().get(name)
    return ZoneInfo(place) if place else None


@cache
def _places() -> dict[str, str]:
    """The zones' names by themselves and, where that is enough, by their last part: `seoul`."""
    names = sorted(available_timezones() - _NOT_PLACES)
    cities = [name.rpartition("/")[2].casefold() for name in names]
    often = Counter(cities)
    by_city = {city: name for city, name in zip(cities, names, strict=True) if often[city] == 1}
    return by_city | {name.casefold(): name for name in names}


def _shown(text: str) -> str:
    return text[:_TEXT_SHOWN]
