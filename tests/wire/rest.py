"""The REST API's frame: a request is recorded, counted against its limits, authorized, checked and answered."""

from __future__ import annotations

import asyncio
import json
import time
import traceback
from typing import Any

from aiohttp import BodyPartReader, web

from . import checks
from .basics import Upload
from .errors import ApiError, no_such_route, unauthorized
from .faults import VIA, Break, Error, Expected, Fault, break_off
from .journal import Journal, Refusal, Request
from .ratelimits import RateLimits, too_many
from .routing import CALLBACK, ROUTES, WEBHOOK, Call, Reply, matched
from .world import World

PREFIX = "/api/v10"
JSON = "application/json"


class Rest:
    """The API of one stand-in."""

    def __init__(self, world: World, journal: Journal, token: str) -> None:
        self.world = world
        self.journal = journal
        self.token = token
        self.rates = RateLimits()
        self.expected: list[Expected] = []
        self.closing = asyncio.Event()

    async def serve(self, http: web.Request) -> web.StreamResponse:
        """Answers one request."""
        method, path = http.method, http.path.removeprefix(PREFIX)
        template, arguments = matched(method, path) or ("", {})
        body, files = await _read(http)
        names = tuple(file.name for file in files)
        query = dict(http.query)
        request = Request(method, path, template, time.monotonic(), query, body, names)
        self.journal.requests.append(request)
        self.journal.note(request)
        bucket = self.rates.bucket(method, template or path, arguments)
        try:
            fault, limited = self._fault(request), self._limited(request, bucket.take())
            if fault is not None and not fault.is_done:
                return await self._broken(http, request, fault)
            reply = limited or self._answer(http, request, Call(method, template, arguments, query, body, files))
        except ApiError as error:
            reply = Reply(error.status, error.body)
        except Exception:  # noqa: BLE001 - it must fail the test, and not look like an answer of Discord's
            self.journal.crashes.append(f"{request}\n{traceback.format_exc()}")
            reply = Reply(418, {"message": "the stand-in itself has failed", "code": 0})
        request.status, request.answer = reply.status, reply.body
        self.world.moments.touch()
        if isinstance(fault, Error):
            return self._failed(request, fault)
        if fault is not None:
            return await break_off(http, reply, fault, json.dumps(reply.body).encode())
        return _response(reply, bucket.headers())

    def _answer(self, http: web.Request, request: Request, call: Call) -> Reply:
        if not call.template:
            self.journal.unknown_routes.append(request)
            raise no_such_route()
        self._authorize(http, call.template)
        checks.check(self.world, self.journal, request, call)
        answer = ROUTES[call.method, call.template](self.world, call)
        if isinstance(answer, Reply):
            return answer
        return Reply(204) if answer is None else Reply(200, answer)

    def _limited(self, request: Request, retry_after: float | None) -> Reply | None:
        interaction = request.template == CALLBACK or self._of_interaction(request.path)
        overall = None if interaction else self.rates.overall.take()
        wait = max(retry_after or 0.0, overall or 0.0)
        return self._refused(request, wait, everywhere=bool(overall)) if wait else None

    def _fault(self, request: Request) -> Fault | None:
        expected = next((e for e in self.expected if e.applies(request.method, request.path)), None)
        if expected is None:
            return None
        expected.times -= 1
        return expected.fault

    def _failed(self, request: Request, error: Error) -> web.Response:
        request.status, request.answer = error.status, error.body
        if error.status == 429:
            self.journal.refusals.append(Refusal(request, 0.0, asked_for=True))
        self.world.moments.touch()
        is_page = isinstance(error.body, str)
        payload = str(error.body) if is_page else json.dumps(error.body)
        kind = "text/html" if is_page else JSON
        return web.Response(status=error.status, body=payload.encode(), content_type=kind, headers=error.headers)

    async def _broken(self, http: web.Request, request: Request, fault: Fault) -> web.StreamResponse:
        if isinstance(fault, Error):
            return self._failed(request, fault)
        self.world.moments.touch()
        if fault is Break.SILENCE:
            await self.closing.wait()
        return await break_off(http, Reply(502), fault, b"")

    def _refused(self, request: Request, retry_after: float, *, everywhere: bool = False) -> Reply:
        self.journal.refusals.append(Refusal(request, retry_after))
        return Reply(429, *too_many(retry_after, everywhere=everywhere))

    def _of_interaction(self, path: str) -> bool:
        return path.startswith(f"/webhooks/{self.world.application_id}/")

    def _authorize(self, http: web.Request, template: str) -> None:
        by_token_in_path = template == CALLBACK or template.startswith(WEBHOOK)
        if not by_token_in_path and http.headers.get("Authorization") != f"Bot {self.token}":
            raise unauthorized()


async def _read(http: web.Request) -> tuple[Any, list[Upload]]:
    if http.content_type != "multipart/form-data":
        text = await http.text()
        return (json.loads(text) if text else None), []
    body: Any = None
    files: list[Upload] = []
    async for part in await http.multipart():
        assert isinstance(part, BodyPartReader)
        if part.name == "payload_json":
            body = json.loads(await part.text())
        else:
            files.append(Upload(part.filename or "", bytes(await part.read()), field=part.name or ""))
    return body, files


def _response(reply: Reply, rates: dict[str, str]) -> web.Response:
    headers = {**VIA, **rates, **reply.headers}
    if reply.body is None:
        return web.Response(status=reply.status, headers=headers)
    payload = json.dumps(reply.body).encode()
    return web.Response(status=reply.status, body=payload, content_type=JSON, headers=headers)
