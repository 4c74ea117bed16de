"""Which servers a process answers for among several: Discord deals servers to shards, and we deal the shards."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """Some of all shards, and by Discord's rule the servers that are theirs."""

    shards: range
    of: int

    def owns(self, guild: int) -> bool:
        """Whether a server's events come to these shards."""
        return (guild >> 22) % self.of in self.shards


@dataclass(frozen=True, slots=True)
class Slot:
    """One of so many processes, counted from 1; without a number, whichever of them is lacking."""

    number: int | None = 1
    of: int = 1

    @classmethod
    def read(cls, text: str) -> Slot:
        """From `i/n` or `any/n`. Raises ValueError for what is none of that."""
        written = re.fullmatch(r"\s*(?:any|([1-9]\d{0,3}))\s*/\s*([1-9]\d{0,3})\s*", text)
        if written is None or int(written[1] or 1) > int(written[2]):
            raise ValueError(text)
        return cls(int(written[1]) if written[1] else None, int(written[2]))

    def __str__(self) -> str:
        return f"{self.number or 'any'}/{self.of}"

    def choices(self) -> list[Slot]:
        """Those that have a number, of which this may be one."""
        return [self] if self.number else [Slot(number, self.of) for number in range(1, self.of + 1)]

    def share(self, shards: int) -> Share:
        """This process's part of so many shards, neighbours all: those may identify at the same time."""
        assert self.number, "which part it is shows once there is a number"
        first, end = (shards * before // self.of for before in (self.number - 1, self.number))
        return Share(range(first, end), shards)


WHOLE = Slot().share(1)
"""A process that is alone answers for every server."""
