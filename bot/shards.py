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
    """One of so many processes, counted from 1."""

    number: int = 1
    of: int = 1

    @classmethod
    def read(cls, text: str) -> Slot:
        """From `i/n`. Raises ValueError for what is none of that."""
        written = re.fullmatch(r"\s*(\d{1,4})\s*/\s*(\d{1,4})\s*", text)
        if written is None or not 1 <= int(written[1]) <= int(written[2]):
            raise ValueError(text)
        return cls(int(written[1]), int(written[2]))

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"

    def share(self, shards: int) -> Share:
        """This process's part of so many shards, neighbours all: those may identify at the same time."""
        first, end = (shards * before // self.of for before in (self.number - 1, self.number))
        return Share(range(first, end), shards)


WHOLE = Slot().share(1)
"""A process that is alone answers for every server."""
