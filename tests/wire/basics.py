"""Ids, times and JSON as Discord writes them, which every other module of the stand-in needs."""

from __future__ import annotations

import mimetypes
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]

DISCORD_EPOCH_MS = 1_420_070_400_000
"""The first millisecond of 2015, from which snowflakes count."""


class _Clock:
    """The latest id that has been given out, so that no two are the same."""

    latest = 0


def new_id(*, shard: int = 0, of: int = 1) -> str:
    """A fresh snowflake that tells the present time, larger than every one before it.

    With ``shard``, an id of a server that Discord would give to that one ``of`` so many shards.
    """
    now = (time.time_ns() // 1_000_000 - DISCORD_EPOCH_MS) << 22
    _Clock.latest = max(_Clock.latest + 1, now)
    while (_Clock.latest >> 22) % of != shard:
        _Clock.latest += 1 << 22
    return str(_Clock.latest)


def time_of(snowflake: str) -> datetime:
    """When an id was made."""
    return datetime.fromtimestamp(((int(snowflake) >> 22) + DISCORD_EPOCH_MS) / 1000, UTC)


def timestamp(moment: datetime | None = None) -> str:
    """A moment (now by default) in ISO 8601, as Discord writes it."""
    return (moment or datetime.now(UTC)).isoformat()


@dataclass(frozen=True)
class Upload:
    """A file that somebody sends: a person into a form or a message, or the bot in a multipart body."""

    name: str
    data: bytes
    description: str | None = None
    field: str = ""

    @property
    def content_type(self) -> str | None:
        """The media type that the name suggests."""
        return mimetypes.guess_type(self.name)[0]
