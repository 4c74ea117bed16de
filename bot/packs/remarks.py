"""What there is to say about a line of a file, in no language yet: it may be read in Discord or in a terminal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.i18n import FALLBACK, words
from bot.texts import one_line

if TYPE_CHECKING:
    from bot.i18n import Words

# What of a file's own words is repeated in a remark.
_REPEATED = 60


@dataclass(frozen=True, order=True, slots=True)
class Remark:
    """A line (from 1), the sentence about it by its key, and what fills that."""

    line: int
    key: str
    values: tuple[tuple[str, str | int], ...] = ()

    @classmethod
    def on(cls, line: int, key: str, **values: str | int) -> Remark:
        """A remark in whose sentence a file's own words are on one line and short."""
        short = ((name, one_line(v)[:_REPEATED] if isinstance(v, str) else v) for name, v in values.items())
        return cls(line, f"pack-{key}", tuple(short))

    def told(self, say: Words) -> str:
        """The sentence alone."""
        return say(self.key, **dict(self.values))


class PackError(Exception):
    """A file that cannot be read, with the remark that says why."""

    def __init__(self, key: str, line: int = 1, **values: str | int) -> None:
        super().__init__(key)
        self.remark = Remark.on(line, f"error-{key}", **values)

    def __str__(self) -> str:
        return self.remark.told(words(FALLBACK))
