"""The table of routes, and a request as the code behind a route sees it."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .basics import Upload
from .world import World

CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"
WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"


@dataclass
class Reply:
    """An answer with a status other than the usual 200 (with a body) or 204 (without)."""

    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Call:
    """A request as a route's code sees it."""

    method: str
    template: str
    arguments: dict[str, str]
    query: dict[str, str]
    body: Any = None
    files: list[Upload] = field(default_factory=list)

    @property
    def signature(self) -> str:
        """The route as it is registered."""
        return f"{self.method} {self.template}"

    def __getitem__(self, name: str) -> str:
        return self.arguments[name]

    def flag(self, name: str) -> bool:
        """Whether a boolean query parameter is set."""
        return self.query.get(name, "").lower() in ("1", "true")


Handler = Callable[[World, Call], Any]
ROUTES: dict[tuple[str, str], Handler] = {}


def route(*signatures: str) -> Callable[[Handler], Handler]:
    """Registers the code of one or several routes, each written as in ``GET /users/{user_id}``."""

    def register(handler: Handler) -> Handler:
        for signature in signatures:
            method, template = signature.split(" ")
            ROUTES[method, template] = handler
        return handler

    return register


@functools.cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", template))


def matched(method: str, path: str) -> tuple[str, dict[str, str]] | None:
    """The template of the most literal route that fits, and its arguments."""
    fitting = [t for m, t in ROUTES if m == method and _pattern(t).fullmatch(path)]
    if not fitting:
        return None
    template = min(fitting, key=lambda template: template.count("{"))
    found = _pattern(template).fullmatch(path)
    return template, found.groupdict() if found else {}
