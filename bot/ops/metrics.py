"""What Prometheus is told: interactions, how fast they are acknowledged, batches, deadlines, and what is held.

Nothing personal is among it: labels are commands, actions and kinds, never ids or texts.
"""

from __future__ import annotations

import math
import re
import time
from typing import TYPE_CHECKING, Any, Self

from aiohttp import TraceConfig
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from sqlalchemy import func, select

from bot import measures
from bot.db.tables import deadlines, games, polls
from bot.measures import Measure

if TYPE_CHECKING:
    from aiohttp import ClientSession, TraceRequestEndParams

    from bot.client import Rooftop

_ACKNOWLEDGED = re.compile(r"/interactions/(\d+)/[^/]+/callback$")
_DISCORD_EPOCH = 1_420_070_400.0  # the beginning of 2015, from which Discord's ids count
_SOON = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0)
_LATE = (0.01, 0.05, 0.25, 1.0, 5.0, 30.0, 300.0, 3600.0)
_WRITES = (1, 2, 5, 10, 25, 50, 100, 250, 500)
_TOO_MANY_REQUESTS = 429

_HELD = {
    "games": select(func.count()).select_from(games).where(games.c.ended_at.is_(None)),
    "polls": select(func.count()).select_from(polls).where(polls.c.closed_at.is_(None)),
    "deadlines": select(func.count()).select_from(deadlines),
}


class Metrics:
    """Listens as long as it is entered; `trace` has the library's HTTP client tell it of every request."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._interactions = Counter(
            "rooftop_interactions", "Interactions handled", ["command", "outcome"], registry=registry
        )
        self._acknowledged = Histogram(
            "rooftop_acknowledgement_seconds",
            "From when Discord made an interaction, by its id, until it had our answer",
            buckets=_SOON,
            registry=registry,
        )
        self._batches = Histogram(
            "rooftop_batch_writes", "Writes that one transaction stored", buckets=_WRITES, registry=registry
        )
        self._lateness = Histogram(
            "rooftop_deadline_lateness_seconds",
            "From when a deadline was due until it was seen to",
            ["kind"],
            buckets=_LATE,
            registry=registry,
        )
        self._limited = Counter("rooftop_rate_limited", "Requests that Discord answered with 429", registry=registry)
        self._latency = Gauge("rooftop_gateway_latency_seconds", "Of heartbeats", ["shard"], registry=registry)
        self._held = Gauge("rooftop_held", "What is open, due, or in the cache", ["what"], registry=registry)
        self.trace = TraceConfig()
        self.trace.on_request_end.append(self._requested)

    def __enter__(self) -> Self:
        measures.listeners.append(self._hear)
        return self

    def __exit__(self, *_: object) -> None:
        measures.listeners.remove(self._hear)

    def _hear(self, measure: Measure, value: float, labels: tuple[str, ...]) -> None:
        match measure:
            case Measure.INTERACTION:
                self._interactions.labels(*labels).inc(value)
            case Measure.BATCH:
                self._batches.observe(value)
            case Measure.LATENESS:
                self._lateness.labels(*labels).observe(value)

    async def _requested(self, _session: ClientSession, _context: Any, answered: TraceRequestEndParams) -> None:
        if answered.response.status == _TOO_MANY_REQUESTS:
            self._limited.inc()
        elif interaction := _ACKNOWLEDGED.search(answered.url.path):
            made = (int(interaction[1]) >> 22) / 1000 + _DISCORD_EPOCH
            self._acknowledged.observe(max(0.0, time.time() - made))

    async def exposed(self, bot: Rooftop) -> bytes:
        """All of it as Prometheus reads it."""
        for shard, latency in bot.latencies:
            if math.isfinite(latency):  # not before the first heartbeat
                self._latency.labels(shard).set(latency)
        async with bot.database.read() as connection:
            held = {what: (await connection.execute(count)).scalar_one() for what, count in _HELD.items()}
        held |= {"servers": len(bot.guilds), "channels": sum(len(guild.channels) for guild in bot.guilds)}
        held |= {"users": len(bot.users), "shows": len(bot.library)}
        for what, number in held.items():
            self._held.labels(what).set(number)
        return generate_latest(self._registry)
