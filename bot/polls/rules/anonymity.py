"""How an anonymous poll knows its voters: by a keyed hash, with a key that is the poll's own.

As long as the key exists, a fan's vote can be found and changed, and nobody votes twice. Once it is destroyed, a hash
leads to nobody, though whoever asks knows every member's id: 256 bits cannot be tried out.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

KEY_LENGTH = 32
# The database's integers have 64 bits; that two of a million voters share one happens once in 30 million polls.
_BYTES = 8


@dataclass(frozen=True, slots=True)
class Mask:
    """What hides voters and presses. Its key comes from a source of cryptographic randomness."""

    key: bytes

    def voter(self, user_id: int) -> int:
        """What stands for a voter."""
        return self._hash(b"voter", user_id)

    def press(self, press_id: int) -> int:
        """What stands for a press, whose own id would tell its time."""
        return self._hash(b"press", press_id)

    def _hash(self, what: bytes, number: int) -> int:
        hashed = blake2b(number.to_bytes(8, "big"), digest_size=_BYTES, key=self.key, person=what)
        return int.from_bytes(hashed.digest(), "big", signed=True)
