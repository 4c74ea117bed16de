"""The gateway: sessions over WebSocket, as Discord documents them and discord.py speaks them."""

from __future__ import annotations

import asyncio
import json
import uuid
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import zstandard
from aiohttp import WSMsgType, web

from .basics import Json
from .guilds import Event, Guild
from .journal import Request, Violation, event_line
from .world import PRIVILEGED, SERVER_MEMBERS, World

HEARTBEAT_MS = 41_250
DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, RESUME, RECONNECT, REQUEST_MEMBERS = 0, 1, 2, 3, 6, 7, 8
INVALID_SESSION, HELLO, HEARTBEAT_ACK = 9, 10, 11
IDENTIFIES_APART = 5.0
"""Seconds between two IDENTIFY in one bucket, over all connections of a bot."""
UNKNOWN_OPCODE, NOT_AUTHENTICATED, AUTHENTICATION_FAILED, ALREADY_AUTHENTICATED = 4001, 4003, 4004, 4005
INVALID_SHARD, DISALLOWED_INTENTS = 4010, 4014
ENDS_SESSION = {4007, 4009}
"""The close codes after which Discord lets nobody resume."""

INTENTS = {
    "GUILD": 1 << 0,
    "CHANNEL": 1 << 0,
    "THREAD": 1 << 0,
    "GUILD_MEMBER": SERVER_MEMBERS,
    "WEBHOOKS": 1 << 5,
    "MESSAGE": 1 << 9,
    "MESSAGE_REACTION": 1 << 10,
    "DIRECT_MESSAGE": 1 << 12,
    "DIRECT_MESSAGE_REACTION": 1 << 13,
    "GUILD_SCHEDULED_EVENT": 1 << 16,
    "AUTO_MODERATION_RULE": 1 << 20,
    "AUTO_MODERATION_ACTION": 1 << 21,
}
"""The intent that an event needs, by the longest prefix of its name; one that is not here needs none."""


def needed_intent(event: Event) -> int:
    """The intent without which a session is not told of this event, or 0."""
    name = event.name if event.guild else event.name.replace("MESSAGE", "DIRECT_MESSAGE")
    prefixes = [prefix for prefix in INTENTS if name.startswith(prefix + "_")]
    return INTENTS[max(prefixes, key=len)] if prefixes else 0


class Wire:
    """One WebSocket, compressing as its query asked for."""

    def __init__(self, socket: web.WebSocketResponse, transport: str, abort: Callable[[], None]) -> None:
        self.socket = socket
        self.transport = transport
        self.abort = abort
        self.silent = False
        self.outbox: asyncio.Queue[Json] = asyncio.Queue()
        self._zlib = zlib.compressobj()
        self._zstd = zstandard.ZstdCompressor().compressobj()

    async def write(self, payload: Json) -> None:
        """Sends one payload as a frame of its own; one that is no dict stands for its text."""
        text = json.dumps(payload) if isinstance(payload, dict) else str(payload)
        if self.transport == "zlib-stream":
            packed = self._zlib.compress(text.encode()) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
            await self.socket.send_bytes(packed)
        elif self.transport == "zstd-stream":
            packed = self._zstd.compress(text.encode()) + self._zstd.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
            await self.socket.send_bytes(packed)
        else:
            await self.socket.send_str(text)


@dataclass(eq=False, repr=False)
class Session:
    """One shard's session, which outlives the connection that began it."""

    shard: int
    shards: int
    intents: int
    wire: Wire | None
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    sent: list[Json] = field(default_factory=list)
    greeted: bool = False
    resumes: int = 0

    def covers(self, guild: Guild | None) -> bool:
        """Whether the shard is the one that this server's (or a direct conversation's) events go to."""
        return self.shard == (0 if guild is None else (int(guild.id) >> 22) % self.shards)

    def dispatch(self, name: str, data: Json) -> None:
        """Sends an event, now or when the session is resumed."""
        payload = {"op": DISPATCH, "t": name, "s": len(self.sent) + 1, "d": data}
        self.sent.append(payload)
        if self.wire:
            self.wire.outbox.put_nowait(payload)


class Gateway:
    """All sessions of the one bot."""

    def __init__(self, world: World, token: str) -> None:
        self.world = world
        self.token = token
        self.sessions: dict[str, Session] = {}
        self.identifies: list[Json] = []
        self.transports: list[str] = []
        self.presences: list[Json] = []
        self.refuse_identify_with: int | None = None
        self.refused_connections = 0
        self.heartbeat_ms = HEARTBEAT_MS
        self.overlap = 0
        """How many events that had arrived already a resume brings once more."""
        self.paced = False
        self._identified: dict[int, float] = {}
        self._wires: set[Wire] = set()
        world.tell = self.tell

    @property
    def connected(self) -> dict[int, Session]:
        """The sessions that are connected now and have been told of all their servers, by shard."""
        return {s.shard: s for s in self.sessions.values() if s.wire and s.greeted}

    def tell(self, event: Event) -> None:
        """Hands an event to the sessions that it concerns."""
        for session in self.sessions.values():
            intent = needed_intent(event)
            if not session.covers(event.guild) or (intent and not session.intents & intent):
                continue
            data = event.data
            if event.message:
                data = self.world.censored(event.message, data, session.intents)
            session.dispatch(event.name, data)

    def interact(self, guild: Guild | None, data: Json) -> None:
        """Delivers an interaction. Fails when no session of the bot could receive it."""
        session = next((s for s in self.sessions.values() if s.covers(guild)), None)
        assert session, f"nobody can use the bot: it is not connected\n{self.world.journal.transcript()}"
        session.dispatch("INTERACTION_CREATE", data)

    async def drop(self, shard: int = 0, code: int | None = None) -> None:
        """Ends a shard's connection: with a close code, or without a word as a broken network does.

        The session itself lives on and can be resumed, unless the code says that it cannot.
        """
        session = self.connected[shard]
        if code in ENDS_SESSION:
            self.forget(shard)
        wire, session.wire = session.wire, None
        assert wire
        if code is None:
            wire.abort()
        else:
            await wire.socket.close(code=code)

    def forget(self, shard: int = 0) -> None:
        """Ends a shard's session for good, so that resuming it fails."""
        self.sessions = {key: s for key, s in self.sessions.items() if s.shard != shard}

    async def ask_to_reconnect(self, shard: int = 0) -> None:
        """Sends RECONNECT, as Discord does before it takes a gateway server down."""
        self._wire(shard).outbox.put_nowait({"op": RECONNECT, "d": None})

    async def invalidate(self, shard: int = 0, *, resumable: bool) -> None:
        """Sends INVALID_SESSION in the middle of a session."""
        wire = self._wire(shard)
        if not resumable:
            self.forget(shard)
        wire.outbox.put_nowait({"op": INVALID_SESSION, "d": resumable})

    def go_silent(self, shard: int = 0) -> None:
        """Leaves a connection open but lets nothing through it, as a router does that has lost track of it."""
        self._wire(shard).silent = True

    def _wire(self, shard: int) -> Wire:
        wire = self.connected[shard].wire
        assert wire
        return wire

    async def close(self) -> None:
        """Ends all connections."""
        for wire in list(self._wires):
            await wire.socket.close(code=1001)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One connection from its beginning to its end."""
        if self.refused_connections:
            self.refused_connections -= 1
            raise web.HTTPServiceUnavailable
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        transport = request.transport
        assert transport
        wire = Wire(socket, request.query.get("compress", ""), transport.abort)
        self.transports.append(wire.transport)
        self._wires.add(wire)
        writer = asyncio.create_task(self._write(wire))
        wire.outbox.put_nowait({"op": HELLO, "d": {"heartbeat_interval": self.heartbeat_ms}, "s": None, "t": None})
        try:
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    await self._receive(wire, json.loads(frame.data))
                    self.world.moments.touch()
        finally:
            writer.cancel()
            self._wires.discard(wire)
            for session in self.sessions.values():
                session.wire = None if session.wire is wire else session.wire
            self.world.moments.touch()
        return socket

    async def _write(self, wire: Wire) -> None:
        while True:
            payload = await wire.outbox.get()
            if wire.silent:
                continue
            if payload.get("t"):
                self.world.journal.note(event_line(payload["t"], payload["d"]))
            try:
                await wire.write(payload)
            except ConnectionError:
                return

    def _session(self, wire: Wire) -> Session | None:
        return next((s for s in self.sessions.values() if s.wire is wire), None)

    async def _receive(self, wire: Wire, payload: Json) -> None:
        op: int = payload["op"]
        data: Any = payload.get("d")
        session = self._session(wire)
        if op == HEARTBEAT:
            wire.outbox.put_nowait({"op": HEARTBEAT_ACK, "d": None})
        elif op == IDENTIFY:
            await (wire.socket.close(code=ALREADY_AUTHENTICATED) if session else self._identify(wire, data))
        elif op == RESUME:
            await self._resume(wire, data)
        elif session is None:
            await wire.socket.close(code=NOT_AUTHENTICATED)
        elif op == PRESENCE:
            self.presences.append(data)
        elif op == REQUEST_MEMBERS:
            session.dispatch("GUILD_MEMBERS_CHUNK", self._chunk(data))
        else:
            await wire.socket.close(code=UNKNOWN_OPCODE)

    async def _identify(self, wire: Wire, data: Json) -> None:
        self.identifies.append(data)
        self.world.journal.note(f"gateway: IDENTIFY shard {data.get('shard')} intents {data['intents']}")
        if refusal := self._refusal(data):
            await wire.socket.close(code=refusal)
            return
        shard, shards = data.get("shard") or (0, 1)
        if self.paced and self._comes_too_early(shard):
            wire.outbox.put_nowait({"op": INVALID_SESSION, "d": False})
            return
        self.forget(shard)
        session = Session(shard, shards, data["intents"], wire)
        self.sessions[session.id] = session
        self._greet(session)

    def _comes_too_early(self, shard: int) -> bool:
        now, bucket = asyncio.get_running_loop().time(), shard % self.world.max_concurrency
        apart = now - self._identified.get(bucket, -IDENTIFIES_APART)
        self._identified[bucket] = now
        if apart < IDENTIFIES_APART:
            request = Request("IDENTIFY", f"shard {shard}", "", now)
            self.world.journal.violations.append(Violation(request, f"{apart:.2f} s after the last in its bucket"))
        return apart < IDENTIFIES_APART

    def _refusal(self, data: Json) -> int | None:
        shard, shards = data.get("shard") or (0, 1)
        if self.refuse_identify_with:
            return self.refuse_identify_with
        if data["token"].removeprefix("Bot ") != self.token:
            return AUTHENTICATION_FAILED
        if data["intents"] & PRIVILEGED & ~self.world.privileged_intents:
            return DISALLOWED_INTENTS
        return None if 0 <= shard < shards else INVALID_SHARD

    def _greet(self, session: Session) -> None:
        world = self.world
        guilds = [guild for guild in world.guilds.values() if session.covers(guild)]
        ready: dict[str, Any] = {
            "v": 10,
            "user": {**world.bot.json(), "verified": True, "mfa_enabled": True, "email": None},
            "guilds": [{"id": guild.id, "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "resume_gateway_url": world.address.replace("http", "ws", 1) + "/gateway",
            "shard": [session.shard, session.shards],
            "application": {"id": world.application_id, "flags": 0},
        }
        session.dispatch("READY", ready)
        everybody = bool(session.intents & SERVER_MEMBERS)
        for guild in guilds:
            session.dispatch("GUILD_CREATE", guild.greeting(everybody=everybody))
        session.greeted = True

    async def _resume(self, wire: Wire, data: Json) -> None:
        self.world.journal.note(f"gateway: RESUME after {data['seq']}")
        session = self.sessions.get(data["session_id"])
        if data["token"].removeprefix("Bot ") != self.token:
            await wire.socket.close(code=AUTHENTICATION_FAILED)
        elif session is None:
            wire.outbox.put_nowait({"op": INVALID_SESSION, "d": False})
        else:
            session.wire = wire
            session.resumes += 1
            for missed in session.sent[max(data["seq"] - self.overlap, 0) :]:
                wire.outbox.put_nowait(missed)
            session.dispatch("RESUMED", {})

    def _chunk(self, data: Json) -> Json:
        members = list(self.world.known_guild(str(data["guild_id"])).members.values())
        if data.get("user_ids"):
            members = [m for m in members if m.id in {str(user) for user in data["user_ids"]}]
        elif data.get("query"):
            members = [m for m in members if m.name.lower().startswith(data["query"].lower())]
        chosen = members[: data.get("limit") or None]
        known = {
            "guild_id": str(data["guild_id"]),
            "nonce": data.get("nonce"),
            "chunk_index": 0,
            "chunk_count": 1,
        }
        return {**known, "members": [member.json() for member in chosen]}
