"""What Discord answers with a failure of its own, by halves or not at all: one kind of error, which passes.

The library lets errors of the network through as they are, waits five minutes for an answer, and tells a failing
server's from a refusal by the status alone. Whoever asks Discord for something is to meet but one kind, which is an
HTTPException: whatever copes with a refusal then copes with this.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from http import HTTPStatus
from json import JSONDecodeError
from typing import TYPE_CHECKING, Any

import discord
from aiohttp import ClientError, ClientTimeout
from discord.webhook.async_ import AsyncWebhookAdapter, async_context

from bot.errors import Passing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aiohttp import ClientHandlerType, ClientRequest, ClientResponse, ClientSession
    from discord.http import Route

PATIENCE = ClientTimeout(total=300, sock_connect=10, sock_read=20)
"""Seconds: in all, for a connection, and for the next piece of an answer once the request is out."""
WEBHOOK_PATIENCE = ClientTimeout(total=60)
"""Seconds in all, files included. What answers an interaction is too late long before."""


class Unanswered(discord.HTTPException, Passing):
    """Discord, or the way there, is in trouble. It may have done what it was asked for all the same."""

    key = "error-unanswered"

    def __init__(self, trouble: Exception) -> None:
        self.status = self.code = 0
        self.text = str(trouble) or type(trouble).__name__
        if isinstance(trouble, discord.HTTPException):  # what a failing server writes is a page for people
            self.status = trouble.status
            self.text = f"{trouble.status} {trouble.response.reason or ''}".strip()
        Exception.__init__(self, self.text)


@contextmanager
def answered() -> Iterator[None]:
    """Raises Unanswered where a request in this block is not answered as it should be."""
    try:
        yield
    except (discord.DiscordServerError, ClientError, ConnectionError, TimeoutError, JSONDecodeError) as trouble:
        raise Unanswered(trouble) from trouble
    except discord.HTTPException as refused:
        if refused.status != HTTPStatus.TOO_MANY_REQUESTS:
            raise
        raise Unanswered(refused) from refused


@dataclass(slots=True)
class Attempts:
    """How often Discord was asked. The library asks again where a server fails, and the network where a connection
    breaks, and neither says so: what the first attempt has done, the last one may not find any more.
    """

    made: int = 0

    @property
    def repeated(self) -> bool:
        """Whether it was asked more than once."""
        return self.made > 1

    async def count(self, request: ClientRequest, ask: ClientHandlerType) -> ClientResponse:
        """A middleware of the HTTP client, which goes through it at each attempt."""
        self.made += 1
        return await ask(request)


_attempts: ContextVar[Attempts] = ContextVar("attempts")


@contextmanager
def attempts() -> Iterator[Attempts]:
    """Counts what is asked of Discord in this block."""
    token = _attempts.set(counted := Attempts())
    try:
        yield counted
    finally:
        _attempts.reset(token)


def counted() -> Mapping[str, Any]:
    """What has a request counted, where somebody counts."""
    counted = _attempts.get(None)
    return {"middlewares": (counted.count,)} if counted else {}


class _Webhooks(AsyncWebhookAdapter):
    """How the library answers interactions and speaks through webhooks."""

    async def request(self, route: Route, session: ClientSession, **content: Any) -> Any:
        with answered():
            return await super().request(route, _Impatient(session), **content)  # type: ignore[arg-type]


class _Impatient:
    """A session that gives up when nobody waits any more, by its own timer: one of ours costs a fiftieth of a vote."""

    def __init__(self, session: ClientSession) -> None:
        self._session = session

    def request(self, method: str, url: str, **content: Any) -> Any:
        return self._session.request(method, url, timeout=WEBHOOK_PATIENCE, **content)


def expect_answers_by_webhooks() -> None:
    """Have it so, for the current task and those that it begins, where interactions and webhooks are concerned."""
    async_context.set(_Webhooks())  # type: ignore[no-untyped-call]
