"""Times as people type them in their own language, put into the English that `bot.moments` reads.

English is read first, and means the same to everybody. A word that is in no list stays as it is, for `bot.moments` to
refuse. The few words that Babel does not know are in `moments.ftl`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from babel import Locale
from babel.dates import get_day_names, get_month_names

from bot.errors import Refusal
from bot.i18n import words
from bot.moments import MONTHS, SHORTEST_NAME, WEEKDAYS, Moment, parse_duration, parse_moment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime, timedelta, tzinfo

    from bot.i18n import Words

T = TypeVar("T")

_UNREADABLE = {"refusal-not-a-duration", "refusal-not-a-moment"}
_WIDTHS: tuple[Any, ...] = ("wide", "abbreviated")
# Words end where Latin letters do; Korean writes particles next to them. Zones' names and numbers stay whole.
_BEGINS, _ENDS = r"(?<![a-z_/])(?<!\d(?=\d))", r"(?![a-z_/])"
# The hours of a morning and of an evening; what people mean by twelve or one at night differs.
_MORNING, _EVENING = r"[1-9]|1[01]", r"[5-9]|1[01]"
_HALF_BEFORE = re.compile(r"\b([ap]m) (\d{1,2}:\d{2})")
_YEAR_BEFORE = re.compile(r"\b(\d{4})(?:th)? ([a-z]+ \d{1,2}(?:th)?)\b")
_LENGTH = re.compile(r"(?:\d+ [mhdw]\b ?)+")


class _Clock:
    """How a language says what clocks show."""

    def __init__(self, say: Words) -> None:
        hour, minutes = _one_of(say("moment-oclock")), _one_of(say("moment-minutes"))
        half = _one_of(say("moment-half-past"))
        self._half_past = re.compile(rf"(?<=\d) ?(?:{hour})? ?(?:{half}){_ENDS}")
        self._hour = re.compile(
            rf"(?<![\d:])(\d\d?)(?: ?(?:{hour})(?: ?(\d\d?)(?: ?(?:{minutes}))?(?![\d.:/-]))?"
            rf"|:(\d\d) ?(?:{hour})){_ENDS}"
        )
        parts = (say("moment-morning"), _MORNING, "am"), (say("moment-evening"), _EVENING, "pm")
        self._parts_of_day = [(_part_of_day(_one_of(part), hours), english) for part, hours, english in parts]

    def says(self, plain: str) -> bool:
        """Whether a text is a time of the day, and nothing besides."""
        return bool(self._hour.fullmatch(plain))

    def put(self, plain: str) -> str:
        """A text with times of the day put into English."""
        text = self._half_past.sub(":30 ", plain)
        text = self._hour.sub(lambda told: f"{told[1]}:{told[2] or told[3] or '':0>2} ", text)
        for part, english in self._parts_of_day:
            text = part.sub(rf"\1\2 {english} ", text)
        return text


class Tongue:
    """A language in which times are typed."""

    def __init__(self, language: str) -> None:
        say = words(language)
        self._episode = re.escape(_plain(say("closing-episode", episode="0"))).replace("0", "(.+)")
        self._clock = _Clock(say)
        units = {"m": "moment-minutes", "h": "moment-hours", "d": "moment-days", "w": "moment-weeks"}
        lengths = {word: unit for unit, key in units.items() for word in _listed(say(key))}
        self._lengths = lengths | dict.fromkeys(_listed(say("moment-in")), "")
        self._between_lengths = re.compile(rf" (?:{_one_of(say('moment-and'))}) (?=\d)")
        self._minutes_left_out = re.compile(rf"(\d ?(?:{_one_of(say('moment-oclock'))}) ?\d\d?)$")
        self._after_numbers = re.compile(rf"(?<=\d) ?(?:{_one_of(say('moment-ordinals'))}){_ENDS}")
        halves = dict.fromkeys(_listed(say("moment-am")), "am") | dict.fromkeys(_listed(say("moment-pm")), "pm")
        self._around = dict.fromkeys(_listed(say("moment-at")), "") | halves
        locale = Locale.parse(say.language, sep="-")
        months = _names((get_month_names(width, "format", locale) for width in _WIDTHS), ("", *MONTHS))
        weekdays = _names((get_day_names(width, "format", locale) for width in _WIDTHS), WEEKDAYS)
        near = {_plain(say("moment-today")): "today", _plain(say("moment-tomorrow")): "tomorrow"}
        self._days = months | weekdays | near
        self._months_of_two_meanings = {word: months[word] for word in months.keys() & weekdays.keys()}

    def duration(self, text: str) -> timedelta:
        """The length of time that a text names. Raises Refusal as `parse_duration` does."""
        return _read(parse_duration, text, self._length(self._whole(_plain(text))))

    def moment(self, text: str, now: datetime, zone: tzinfo) -> Moment:
        """The moment that a text names. Raises Refusal as `parse_moment` does.

        `20 h 30` is what clocks show; where something else makes it a length (`dans 20 h 30`), it is one.
        """
        plain = _plain(text)
        whole = plain if self._clock.says(plain) else self._whole(plain)
        readings = self._length(plain), self._moment(plain), self._length(whole)
        return _read(lambda typed: parse_moment(typed, now, zone), text, *readings)

    def episode(self, text: str) -> str:
        """What an episode is called in a text that says, as we do, that it airs; any other text as it is."""
        match = re.fullmatch(self._episode, _plain(text))
        return match[1] if match else text

    def _length(self, plain: str) -> str:
        """The length that a text is, and nothing besides; any other text as it is."""
        length = _put(self._between_lengths.sub(" ", plain), self._lengths)
        return length if _LENGTH.fullmatch(length) else plain

    def _whole(self, plain: str) -> str:
        """A length with the unit that it leaves out at its end: `1 h 30`."""
        return self._minutes_left_out.sub(r"\1 m", plain)

    def _moment(self, plain: str) -> str:
        text = self._after_numbers.sub("th ", self._clock.put(plain))
        text = _put(text, self._around)
        # `mar` is March behind a day's number, and Tuesday elsewhere.
        text = _put(text, self._months_of_two_meanings, begins=rf"(?:(?<=\d )|(?<=\dth ))(?<!:\d\d ){_BEGINS}")
        text = _put(text, self._days)
        return _YEAR_BEFORE.sub(r"\2 \1", _HALF_BEFORE.sub(r"\2 \1", text))


@cache
def tongue(language: str) -> Tongue:
    """The tongue of a language that we speak, as `Words.language` has it."""
    return Tongue(language)


def _read(read: Callable[[str], T], text: str, *readings: str) -> T:
    """The first reading that is one; what is refused is shown as it was typed."""
    try:
        return read(text)
    except Refusal as refused:
        if refused.key not in _UNREADABLE:
            raise
        unread = refused
    for reading in readings:
        try:
            return read(reading)
        except Refusal as refused:
            if refused.key not in _UNREADABLE:
                refused.values |= {name: unread.values[name] for name in refused.values.keys() & unread.values.keys()}
                raise
    raise unread


def _plain(text: str) -> str:
    """A text without what people leave out when they type: accents, capitals, dots of abbreviations."""
    bare = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    folded = unicodedata.normalize("NFC", bare).casefold().replace("’", "'")
    return " ".join(re.sub(r"(?<=[^\W\d_])\.", " ", folded).split())


def _listed(text: str) -> list[str]:
    return [_plain(word) for word in text.split(",")]


def _part_of_day(names: str, hours: str) -> re.Pattern[str]:
    """A time of the day with its part of the day before it, as in Korean, or behind it."""
    return re.compile(rf"(?:{names}) *((?:{hours}):\d\d)|(?<![\d:])((?:{hours})(?::\d\d)?) *(?:{names}){_ENDS}")


def _one_of(text: str) -> str:
    return _any(_listed(text))


def _any(named: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(named, key=len, reverse=True))


def _put(text: str, meanings: Mapping[str, str], *, begins: str = _BEGINS) -> str:
    """A text with words put in place of others; what they touched is parted from them."""
    if not meanings:
        return text
    return " ".join(re.sub(f"{begins}(?:{_any(meanings)}){_ENDS}", lambda m: f" {meanings[m[0]]} ", text).split())


def _names(listed: Iterable[Mapping[int, str]], english: Sequence[str]) -> dict[str, str]:
    """English names by those of a language, and by beginnings that no two of them share."""
    whole, begun = {}, defaultdict(set)
    for names in listed:
        for number, name in names.items():
            plain = _plain(name)
            whole[plain] = english[number]
            for length in range(SHORTEST_NAME, len(plain)):
                begun[plain[:length]].add(english[number])
    return {word: meant.pop() for word, meant in begun.items() if len(meant) == 1} | whole
