"""How long a poll stays open, as people write it: `30m`, `2 days`, `1w12h`."""

from __future__ import annotations

import re
from datetime import timedelta

SHORTEST = timedelta(minutes=1)
LONGEST = timedelta(days=366)

_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_PART = re.compile(
    r"(\d{1,6})\s*(m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:(?:ee)?ks?)?)(?![a-z])[\s,]*", re.IGNORECASE
)


def parse_duration(text: str) -> timedelta:
    """The length of time that a text names. Raises ValueError for anything else or beyond a minute to a year."""
    rest, total = text.strip(), timedelta()
    while rest:
        match = _PART.match(rest)
        if match is None:
            raise ValueError(f"{text!r} is not a length of time")
        total += int(match[1]) * _UNITS[match[2][0].lower()]
        rest = rest[match.end() :]
    if not SHORTEST <= total <= LONGEST:
        raise ValueError(f"{text!r} is not between a minute and a year")
    return total
