"""What can go wrong with a request, as a test asks for it: ``standin.fail_next("POST", "/channels/*", page(502))``."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from fnmatch import fnmatchcase

from aiohttp import web

from .basics import Json
from .ratelimits import too_many
from .routing import Reply

VIA = {"Via": "1.1 stand-in"}
"""The header by which clients know that it is Discord that answers, and not what stands before it."""
PAGE = "<html><head><title>Bad gateway</title></head><body>cloudflare</body></html>"


class Break(Enum):
    """An answer that does not come as a whole."""

    SILENCE = "no answer, and the connection stays open"
    CUT = "the connection breaks, and nothing is done"
    LOST = "all is done, and the connection breaks before the answer"
    HALF = "all is done, and the connection breaks in the middle of the answer"

    @property
    def is_done(self) -> bool:
        """Whether Discord does what it was asked for."""
        return self in (Break.LOST, Break.HALF)


@dataclass(frozen=True)
class Error:
    """A whole answer that is a failure, and whether Discord does what it was asked for all the same."""

    status: int
    body: Json | str
    headers: dict[str, str] = field(default_factory=lambda: dict(VIA))
    is_done: bool = False


Fault = Error | Break


def error(status: int, code: int = 0, message: str = "asked for by the test") -> Error:
    """A failure in Discord's own words, with its code for it."""
    return Error(status, {"message": message, "code": code})


def page(status: int, *, is_done: bool = False) -> Error:
    """A failure told by what stands before Discord, in a page for people and without Discord's headers."""
    return Error(status, PAGE, {}, is_done)


def limited(retry_after: float = 0.05, scope: str | None = "user") -> Error:
    """429: for this bot (``user``), for everybody in a place (``shared``), everywhere (``global``), or not said."""
    body, headers = too_many(retry_after, everywhere=scope == "global")
    if scope is None:
        return Error(429, body)
    return Error(429, body, {**VIA, **headers, "X-RateLimit-Scope": scope})


FAULTS: dict[str, Fault] = {
    "failure": error(500),
    "page-502": page(502),
    "page-502-done": page(502, is_done=True),
    "page-503": page(503),
    "limited": limited(),
    "limited-shared": limited(scope="shared"),
    "limited-everywhere": limited(scope="global"),
    "limited-unsaid": limited(scope=None),
    "limited-page": page(429),
    "silence": Break.SILENCE,
    "cut": Break.CUT,
    "lost": Break.LOST,
    "half": Break.HALF,
}
"""Whatever passes by itself, each with a name that a channel can have."""


@dataclass
class Expected:
    """A failure that waits for its request."""

    method: str
    path_glob: str
    fault: Fault
    times: int

    def applies(self, method: str, path: str) -> bool:
        """Whether it is this request's turn to fail."""
        return self.times > 0 and method == self.method and fnmatchcase(path, self.path_glob)


async def break_off(http: web.Request, reply: Reply, fault: Break, payload: bytes) -> web.StreamResponse:
    """Answers as far as the break lets it."""
    transport = http.transport
    answer = web.StreamResponse(status=reply.status, headers={**VIA, "Content-Type": "application/json"})
    if fault is Break.HALF:
        answer.content_length = len(payload)
        await answer.prepare(http)
        await answer.write(payload[: len(payload) // 2])
    if transport:
        transport.close()
    return answer
