"""The way from the browser to SimCord's preview, which leads through here for three reasons.

The preview shows one channel, and publishes what changed when told to; here every page has a channel of its own, and
finds what changed whenever it looks (SimCord's page looks twice a second). And around the page comes this package's
frame.

The fragment of a page's address reads `secret/channel id/member id`: that it may act, where, and as whom. SimCord's
page sends it along with each request, in place of the preview's own capability, which never leaves this process.
"""

from __future__ import annotations

import html
import json
import re
import secrets
from contextlib import suppress
from importlib import resources
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp import web
from simcord import BackendError, ChannelHandle, SetupError

from bot.i18n import words
from bot.playground.language import translate
from bot.playground.menu import MessageMenu

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from simcord import Env, MemberActor, Preview

    from bot.i18n import Words
    from bot.playground.changes import Changes
    from bot.playground.clock import Clock
    from bot.playground.world import World

CAPABILITY = "X-Simcord-Capability"
CONTEXT = "X-Simcord-Context"
KEPT_OUT = {"Connection", "Content-Encoding", "Content-Length", "Date", "Server", "Transfer-Encoding"}
UPLOAD_LIMIT = 32 * 1024 * 1024
LASTING = ("/fonts/", "/vendor/")
PAGE = resources.files(__package__) / "page"
FRAME = (PAGE / "frame.html").read_text(encoding="utf-8")
HEAD = """{title}</title>
    <link rel="icon" href="/playground/icon.png">"""
OWN_FILES = {"page.css": "text/css", "page.js": "application/javascript", "icon.png": "image/png"}
TEXT = re.compile(r"\{([a-z]+)\}")
REVISION = re.compile(rb'("published_revision":\s*)\d+')


class Proxy:
    """Serves the playground's page. All that acts on the simulated server takes its turn at the clock."""

    def __init__(
        self,
        env: Env,
        world: World,
        preview: Preview,
        clock: Clock,
        changes: Changes,
        session: aiohttp.ClientSession,
        locale: str,
    ) -> None:
        self._env = env
        self._world = world
        self._preview = preview
        self._clock = clock
        self._changes = changes
        self._session = session
        self._locale = locale
        self._upstream, self._capability = preview.url.split("/#")
        self._menu = MessageMenu(env, preview)
        self._published = changes.version
        self.secret = secrets.token_urlsafe(16)

    def application(self) -> web.Application:
        """Build the web application; shutting it down ends the streams of changes."""
        app = web.Application(middlewares=[only_this_machine], client_max_size=UPLOAD_LIMIT)
        app.router.add_get("/", self._page)
        app.router.add_get("/playground/changes", self._stream)
        app.router.add_get("/playground/menu", self._menu_of_message)
        app.router.add_post("/playground/menu", self._run_from_menu)
        app.router.add_get("/playground/{name}", own_file)
        app.router.add_get("/api/state", self._state)
        app.router.add_get("/api/commands", self._commands)
        app.router.add_post("/api/pages", self._open)
        app.router.add_post("/api/action", self._act)
        app.router.add_route("*", "/{path:.*}", self._pass_on)
        app.on_shutdown.append(self._stop)
        return app

    async def _page(self, request: web.Request) -> web.Response:
        answer = await self._forward(request)
        page = answer.text or ""
        page = page.replace('<html lang="en">', f'<html lang="{self._locale}">')
        head, frame = (in_words(words(self._locale), part) for part in (HEAD, FRAME))
        answer.text = page.replace("SimCord Preview</title>", head).replace("<body>", f"<body>\n{frame}")
        return answer

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        self._admit(request.query_string)
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await stream.prepare(request)
        with suppress(ConnectionResetError):  # the page was closed
            async for overview in self._changes.follow():
                await stream.write(b"data: %s\n\n" % json.dumps(overview).encode())
        return stream

    async def _state(self, request: web.Request) -> web.Response:
        """Publish what has changed before the page reads it."""
        self._admit_page(request)
        if self._published != self._changes.version:
            async with self._clock.hold():
                self._published = self._changes.version
                await self._preview.refresh()
        return await self._forward(request)

    async def _open(self, request: web.Request) -> web.Response:
        """Open the page in its channel, as its member, at the newest message."""
        channel, member = self._admit_page(request)
        body = json.dumps({"viewer_id": str(member.id), "target_id": self._newest(channel, member)}).encode()
        async with self._clock.hold():
            self._preview.channel = channel
            return await self._forward(request, body)

    async def _act(self, request: web.Request) -> web.Response:
        """Act in the page's channel. A press on what was published anew a moment ago is still that press."""
        channel, _ = self._admit_page(request)
        body = await request.read()
        async with self._clock.hold():
            self._preview.channel = channel
            answer = await self._forward(request, body)
            revision = outdated(answer)
            if revision is None:
                return answer
            return await self._forward(request, REVISION.sub(rb"\g<1>%d" % revision, body, count=1))

    async def _commands(self, request: web.Request) -> web.Response:
        """List the commands, as Discord would, in the language of whoever types."""
        channel, member = self._admit_page(request)
        answer = await self._forward(request)
        catalog = json.loads(answer.text or "{}")
        commands = self._env.backend.visible_commands(user_id=member.id, channel_id=channel.id)
        translate(catalog.get("entries", ()), commands, self._locale)
        answer.text = json.dumps(catalog)
        return answer

    async def _menu_of_message(self, request: web.Request) -> web.Response:
        channel, member = self._admit_page(request)
        return web.json_response(self._menu.commands(channel, member, self._locale))

    async def _run_from_menu(self, request: web.Request) -> web.Response:
        channel, member = self._admit_page(request)
        choice = await request.json()
        async with self._clock.hold():
            try:
                page_id = request.headers.get(CONTEXT)
                await self._menu.run(page_id, channel, member, int(choice["message"]), choice["command"])
            except (SetupError, BackendError) as refusal:
                raise web.HTTPConflict(text=str(refusal)) from refusal
        return web.json_response(None)

    async def _pass_on(self, request: web.Request) -> web.Response:
        if CAPABILITY in request.headers:
            self._admit_page(request)
        answer = await self._forward(request, await request.read())
        if request.path.startswith(LASTING):
            answer.headers["Cache-Control"] = "private, max-age=604800"
            del answer.headers["Pragma"]
        return answer

    async def _forward(self, request: web.Request, body: bytes = b"") -> web.Response:
        headers = {name: request.headers[name] for name in ("Content-Type", CONTEXT) if name in request.headers}
        if CAPABILITY in request.headers:
            headers[CAPABILITY] = self._capability
        url = f"{self._upstream}{request.path_qs}"
        async with self._session.request(request.method, url, data=body, headers=headers) as answer:
            kept = {name: value for name, value in answer.headers.items() if name not in KEPT_OUT}
            # SimCord's page asks for no referrer, upon which some browsers hide the origin as well.
            kept["Referrer-Policy"] = "same-origin"
            return web.Response(status=answer.status, body=await answer.read(), headers=kept)

    def _admit_page(self, request: web.Request) -> tuple[ChannelHandle, MemberActor]:
        secret, channel_id, member_id, *_ = [*request.headers.get(CAPABILITY, "").split("/"), "", ""]
        self._admit(secret)
        backend = self._env.backend
        channel = backend.channels.get(int(channel_id)) if channel_id.isdecimal() else None
        return (
            ChannelHandle(self._env, self._world.guild, channel) if channel else self._world.general,
            next((actor for actor in self._world.cast if str(actor.id) == member_id), self._world.cast[0]),
        )

    def _admit(self, secret: str) -> None:
        if not secrets.compare_digest(secret.encode(), self.secret.encode()):
            raise web.HTTPUnauthorized

    def _newest(self, channel: ChannelHandle, member: MemberActor) -> str | None:
        messages = self._env.backend.messages[channel.id].values()
        return max((str(message.id) for message in messages if message.visible_to(member.id)), key=int, default=None)

    async def _stop(self, _app: web.Application) -> None:
        self._changes.stop()


@web.middleware
async def only_this_machine(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Refuse names that a foreign page may have bound to this machine, and requests of other origins."""
    port = request.get_extra_info("sockname")[1]
    hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}
    origin = request.headers.get("Origin")
    if request.host not in hosts or (origin is not None and origin.removeprefix("http://") not in hosts):
        raise web.HTTPForbidden
    return await handler(request)


async def own_file(request: web.Request) -> web.Response:
    """Serve this package's share of the page."""
    name = request.match_info["name"]
    if name not in OWN_FILES:
        raise web.HTTPNotFound
    body = (PAGE / name).read_bytes()
    return web.Response(body=body, content_type=OWN_FILES[name], charset="utf-8", headers={"Cache-Control": "no-store"})


def in_words(say: Words, part: str) -> str:
    """A part of the page with the texts that it names, such as `{channels}`."""
    return TEXT.sub(lambda named: html.escape(say(f"playground-page-{named[1]}")), part)


def outdated(answer: web.Response) -> int | None:
    """The revision that the page should have named, if that is why its action was turned away."""
    if answer.content_type != "application/json":
        return None
    result: dict[str, Any] = json.loads(answer.text or "{}")
    codes = [diagnostic.get("code") for diagnostic in result.get("diagnostics", ())]
    return result["revision"] if result.get("rejected") and "stale-revision" in codes else None
