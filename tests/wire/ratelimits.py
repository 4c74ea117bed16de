"""Rate limits and refusals: real buckets with Discord's headers."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field

from .basics import Json

EDIT = "PATCH /channels/{channel_id}/messages/{message_id}"
MAJOR_PARAMETERS = ("channel_id", "guild_id", "webhook_id", "webhook_token", "interaction_token")


@dataclass(frozen=True)
class Limit:
    """So many requests within a window of so many seconds."""

    requests: int
    seconds: float


EDITS = Limit(5, 5.0)
OTHERS = Limit(50, 1.0)
EVERYTHING = Limit(50, 1.0)


@dataclass
class Bucket:
    """A window that opens with its first request."""

    limit: Limit
    hash: str
    used: int = 0
    opened: float = field(default_factory=time.monotonic)

    def take(self) -> float | None:
        """Counts one request; seconds until the next is taken if there were too many."""
        if self.remaining_seconds() <= 0:
            self.used, self.opened = 0, time.monotonic()
        self.used += 1
        return self.remaining_seconds() if self.used > self.limit.requests else None

    def remaining_seconds(self) -> float:
        """Seconds until the window closes."""
        return self.limit.seconds - (time.monotonic() - self.opened)

    def headers(self) -> dict[str, str]:
        """The X-RateLimit headers of an answer."""
        left = max(self.remaining_seconds(), 0.0)
        return {
            "X-RateLimit-Limit": str(self.limit.requests),
            "X-RateLimit-Remaining": str(max(self.limit.requests - self.used, 0)),
            "X-RateLimit-Reset": f"{time.time() + left:.3f}",
            "X-RateLimit-Reset-After": f"{left:.3f}",
            "X-RateLimit-Bucket": self.hash,
        }


class RateLimits:
    """The buckets of one bot: one a route and major parameter, and the global one."""

    def __init__(self) -> None:
        self.limits: dict[str, Limit] = {EDIT: EDITS}
        self.overall = Bucket(EVERYTHING, "")
        self._buckets: dict[tuple[str, ...], Bucket] = {}

    def bucket(self, method: str, template: str, arguments: dict[str, str]) -> Bucket:
        """The bucket that a request counts in."""
        route = f"{method} {template}"
        key = (route, *(arguments[name] for name in MAJOR_PARAMETERS if name in arguments))
        if key not in self._buckets:
            limit = self.limits.get(route, OTHERS)
            self._buckets[key] = Bucket(limit, hashlib.md5(route.encode(), usedforsecurity=False).hexdigest())
        return self._buckets[key]


def too_many(retry_after: float, *, everywhere: bool = False) -> tuple[Json, dict[str, str]]:
    """The body and the additional headers of a 429."""
    body = {
        "message": "You are being rate limited.",
        "retry_after": round(retry_after, 3),
        "global": everywhere,
    }
    scope = {"X-RateLimit-Global": "true"} if everywhere else {}
    headers = {
        "Retry-After": str(int(retry_after) + 1),
        "X-RateLimit-Scope": "global" if everywhere else "user",
    }
    return body, {**headers, **scope}
