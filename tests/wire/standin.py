"""The stand-in itself: Discord's servers on a port of this machine, for a bot that runs as a real process."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable
from types import TracebackType
from typing import Self, TypeVar

from aiohttp import web
from discord import Permissions

from . import (
    routes_application,
    routes_channels,
    routes_guilds,
    routes_interactions,
    routes_messages,
    routes_webhooks,
)
from .faults import Expected, Fault
from .gateway import Gateway
from .journal import Journal, Refusal, Request, Violation
from .people import People
from .rest import PREFIX, Rest
from .world import BOT_PERMISSIONS, World

T = TypeVar("T")
REGISTERED = (
    routes_application,
    routes_channels,
    routes_guilds,
    routes_interactions,
    routes_messages,
    routes_webhooks,
)
"""The modules whose routes are served."""


class StandIn(People):
    """Serves while it is entered. ``world`` is what there is; the actions of people are its own methods."""

    def __init__(
        self, *, shards: int = 1, permissions: Permissions = BOT_PERMISSIONS, max_concurrency: int | None = None
    ) -> None:
        """A bot whose role in every server has these permissions, and that is told to open so many shards.

        With ``max_concurrency`` it is held to Discord's pace of identifying, which a quick restart would break.
        """
        self.journal = Journal()
        self.world = World(self.journal, shards, permissions)
        self.token = _token_for(self.world.application_id)
        self.gateway = Gateway(self.world, self.token)
        if max_concurrency is not None:
            self.world.max_concurrency, self.gateway.paced = max_concurrency, True
        self.rest = Rest(self.world, self.journal, self.token)
        self._runner: web.AppRunner | None = None

    @property
    def api_base_url(self) -> str:
        """What DISCORD_API_BASE_URL must be."""
        return self.world.address + PREFIX

    @property
    def gateway_url(self) -> str:
        """What DISCORD_GATEWAY_URL must be."""
        return self.world.address.replace("http", "ws", 1) + "/gateway"

    @property
    def requests(self) -> list[Request]:
        """Every request to the API, in order."""
        return self.journal.requests

    @property
    def violations(self) -> list[Violation]:
        """The requests that broke Discord's rules."""
        return self.journal.violations

    @property
    def pings(self) -> list[Violation]:
        """The requests whose text could have pinged somebody."""
        return self.journal.pings

    @property
    def refusals(self) -> list[Refusal]:
        """The requests that were answered with 429."""
        return self.journal.refusals

    @property
    def unknown_routes(self) -> list[Request]:
        """The requests to routes that the stand-in does not have."""
        return self.journal.unknown_routes

    @property
    def complaints(self) -> list[Violation | Refusal | Request]:
        """All that Discord would not have liked, save the 429 that the test asked for."""
        unasked = [refusal for refusal in self.refusals if not refusal.asked_for]
        return [*self.violations, *self.pings, *self.unknown_routes, *unasked]

    def requested(self, method: str, path_ending: str = "") -> list[Request]:
        """The requests of one method whose path (or path template) ends so."""
        fitting = [r for r in self.requests if r.method == method]
        return [r for r in fitting if r.path.endswith(path_ending) or r.template.endswith(path_ending)]

    def fail_next(self, method: str, path_glob: str, fault: Fault, times: int = 1) -> None:
        """Makes the next requests to a path (after ``/api/v10``) go wrong in this way."""
        self.rest.expected.append(Expected(method, path_glob, fault, times))

    async def drop(self, shard: int = 0, code: int | None = None) -> None:
        """Ends a shard's connection, silently or with a close code; the bot may resume."""
        await self.gateway.drop(shard, code)

    async def connected(self) -> None:
        """Returns once every shard has identified and been sent its servers."""
        await self.wait_for(lambda: len(self.gateway.connected) == self.world.shards, "the bot to connect")

    async def wait_for(self, predicate: Callable[[], T | None], what: str = "that") -> T:
        """The predicate's first truthy value, tried at every change; fails with a transcript after ten seconds."""
        return await self.world.wait_for(predicate, what)

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=32 * 1024 * 1024)
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_get("/attachments/{path:.*}", self._attachment)
        app.router.add_route("*", PREFIX + "/{path:.*}", self.rest.serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.world.address = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.rest.closing.set()
        await self.gateway.close()
        if self._runner:
            await self._runner.cleanup()
        if error is None and self.journal.crashes:
            raise AssertionError("the stand-in itself has failed:\n" + "\n".join(self.journal.crashes))

    async def _attachment(self, request: web.Request) -> web.Response:
        attachment = self.world.attachments.get(request.path)
        if attachment is None:
            raise web.HTTPNotFound
        return web.Response(body=attachment.data, content_type=attachment.content_type or "application/octet-stream")


def _token_for(user_id: str) -> str:
    """A token in the form of Discord's own: the bot's id, a time and a signature."""
    encoded = base64.urlsafe_b64encode(user_id.encode()).decode().rstrip("=")
    return f"{encoded}.{secrets.token_urlsafe(4)}.{secrets.token_urlsafe(28)}"
