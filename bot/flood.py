"""How much one person, and one server, may ask of us, so that nobody's flood costs others their bot.

A limit is a bucket of tokens that refills at a steady pace. Of a bucket only the moment is kept at which it will be
full again, and once it is, nothing: there is no timer, and memory holds those who asked in the last few seconds.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.errors import Refusal


@dataclass(frozen=True, slots=True)
class Limit:
    """So many at once, and so many a second lasting."""

    at_once: int
    a_second: float


# More than hands can do, and less than a script would.
PERSON = Limit(40, 5)
# Of a server's fans only what is dear is counted, all of them together: votes and answers may come by the thousand.
SERVER = Limit(300, 30)


class Flooded(Refusal):
    """More was asked at once than one person, or one server, may."""


class Flood:
    """The buckets of people and servers. Times are seconds of a clock that never goes back."""

    def __init__(self, person: Limit = PERSON, server: Limit = SERVER) -> None:
        self._people = _Buckets(person)
        self._servers = _Buckets(server)

    def check(self, person: int, server: int | None, now: float) -> None:
        """Count what somebody asks; of a server too, where one is given. Raises Flooded where it is too much."""
        if not self._people.take(person, now):
            raise Flooded("flood")
        if server is not None and not self._servers.take(server, now):
            raise Flooded("flood-server")

    @property
    def remembered(self) -> int:
        """How many people and servers are in memory."""
        return len(self._people) + len(self._servers)


class _Buckets:
    """A bucket each. Those that were not asked for since the time in which any of them refills are full: forgotten."""

    def __init__(self, limit: Limit) -> None:
        self._token = 1 / limit.a_second
        # Half a token keeps sums of fractions from costing the last one.
        self._most = (limit.at_once - 0.5) * self._token
        self._full_at: dict[int, float] = {}
        self._before: dict[int, float] = {}
        self._turn_at = 0.0

    def __len__(self) -> int:
        return len(self._full_at.keys() | self._before.keys())

    def take(self, whose: int, now: float) -> bool:
        """Take a token; False where there is none."""
        if now >= self._turn_at:
            self._before, self._full_at = self._full_at, {}
            self._turn_at = now + self._most + self._token
        full_at = self._full_at.get(whose) or self._before.get(whose, now)
        full_at = max(full_at, now)
        if full_at - now > self._most:
            return False
        self._full_at[whose] = full_at + self._token
        return True
