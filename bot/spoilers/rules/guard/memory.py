"""What a word means is found out once, since people use the same words again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_WORD = 40
_MOST_REMEMBERED = 20_000

Found = TypeVar("Found")


class Memory(dict[str, Found]):
    """What was found out about each word when it was first met. The longest are as good as never met again."""

    def __init__(self, find: Callable[[str], Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> Found:
        found = self._find(word)
        if len(word) <= LONGEST_WORD:
            if len(self) >= _MOST_REMEMBERED:
                self.clear()
            self[word] = found
        return found
