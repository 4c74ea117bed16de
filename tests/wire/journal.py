"""What happened, in order, and a transcript of it to print when a test waits in vain."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from .basics import Json

TRANSCRIPT_LINES = 60


@dataclass(eq=False)
class Request:
    """One request to the API; ``path`` starts after ``/api/v10``."""

    method: str
    path: str
    template: str
    at: float
    query: dict[str, str] = field(default_factory=dict)
    body: Any = None
    files: tuple[str, ...] = ()
    status: int = 0
    answer: Any = None

    def __str__(self) -> str:
        body = "" if self.body is None else " " + json.dumps(self.body, ensure_ascii=False)[:300]
        files = f" with {', '.join(self.files)}" if self.files else ""
        return f"{self.method} {self.path}{files} -> {self.status or '...'}{body}"


@dataclass(frozen=True)
class Violation:
    """A request that breaks Discord's rules, and how."""

    request: Request
    message: str

    def __str__(self) -> str:
        return f"{self.request}\n    {self.message}"


@dataclass(frozen=True)
class Refusal:
    """A request that was answered with 429: ``asked_for`` by the test, or because a limit was passed."""

    request: Request
    retry_after: float
    asked_for: bool = False


@dataclass
class Journal:
    """The record of one stand-in."""

    requests: list[Request] = field(default_factory=list)
    violations: list[Violation] = field(default_factory=list)
    pings: list[Violation] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    unknown_routes: list[Request] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    events: list[object] = field(default_factory=list)
    appendices: list[Callable[[], Sequence[str]]] = field(default_factory=list)

    def note(self, event: object) -> None:
        """Adds something to the transcript; a Request is printed with the status that it has by then."""
        self.events.append(event)

    def transcript(self) -> str:
        """The last things that happened, and what the appendices (a process's output) have to say."""
        lines = [f"  {event}" for event in self.events[-TRANSCRIPT_LINES:]]
        for appendix in self.appendices:
            lines += ["  the bot's own output:", *(f"  | {line}" for line in appendix()[-TRANSCRIPT_LINES:])]
        lines += [f"  VIOLATION {violation}" for violation in self.violations]
        return "\n".join(lines)


def event_line(name: str, data: Json) -> str:
    """An event of the gateway in one line: what tells it apart, not all of it."""
    telling = {key: data[key] for key in ("id", "name", "channel_id", "content", "data", "emoji") if data.get(key)}
    return f"gateway: {name} {json.dumps(telling, ensure_ascii=False)[:300]}"
