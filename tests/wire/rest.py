"""The REST API's frame: a request is recorded, counted against its limits, authorized, checked and answered."""

from __future__ import annotations

import json
import time
import traceback
from typing import Any

from aiohttp import BodyPartReader, web

from . import checks
from .basics import Upload
from .errors import ApiError, no_such_route, unauthorized
from .journal import Journal, Refusal, Request
from .ratelimits import Fault, RateLimits, too_many
from .routing import CALLBACK, ROUTES, WEBHOOK, Call, Reply, matched
from .world import World

PREFIX = "/api/v10"


class Rest:
    """The API of one stand-in."""

    def __init__(self, world: World, journal: Journal, token: str) -> None:
        self.world = world
        self.journal = journal
        self.token = token
        self.rates = RateLimits()
        self.faults: list[Fault] = []

    async def serve(self, http: web.Request) -> web.Response:
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
            reply = self._limited(request, bucket.take()) or self._broken(request)
            reply = reply or self._answer(http, request, Call(method, template, arguments, query, body, files))
        except ApiError as error:
            reply = Reply(error.status, error.body)
        except Exception:  # noqa: BLE001 - it must fail the test, and not look like an answer of Discord's
            self.journal.crashes.append(f"{request}\n{traceback.format_exc()}")
            reply = Reply(418, {"message": "the stand-in itself has failed", "code": 0})
        request.status, request.answer = reply.status, reply.body
        self.world.moments.touch()
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

    def _broken(self, request: Request) -> Reply | None:
        fault = next((f for f in self.faults if f.applies(request.method, request.path)), None)
        if fault is None:
            return None
        fault.times -= 1
        if fault.status == 429:
            return self._refused(request, fault.retry_after, asked_for=True)
        return Reply(fault.status, {"message": f"{fault.status}: asked for by the test", "code": 0})

    def _refused(
        self, request: Request, retry_after: float, *, everywhere: bool = False, asked_for: bool = False
    ) -> Reply:
        self.journal.refusals.append(Refusal(request, retry_after, asked_for))
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
    headers = {"Via": "1.1 stand-in", **rates, **reply.headers}
    if reply.body is None:
        return web.Response(status=reply.status, headers=headers)
    payload = json.dumps(reply.body).encode()
    return web.Response(status=reply.status, body=payload, content_type="application/json", headers=headers)
