"""Edits of public cards, paced: each card at most once in five seconds, each channel within Discord's allowance.

Whatever happens in between, the last state always arrives; an edit that fails is tried again, later and later. There
is a task only while a card is being drawn, and a timer only while one may not be drawn yet.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from collections.abc import Hashable

# Seconds between two edits of one card, counted from the end of the former.
CARD_INTERVAL = 5.0
# Messages older than an hour take three edits in six seconds a channel (error 30046): one in two is always allowed.
CHANNEL_INTERVAL = 2.0
# Each try waits twice as long as the one before, in all about ten minutes; what stays behind is caught up at the next
# vote or start.
MOST_TRIES = 8

Draw = Callable[[], Awaitable[None]]

_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class _Channel:
    """The cards of a channel: which wait, and from when on, by the loop's clock, each may be drawn again."""

    id: int
    waiting: dict[Hashable, Draw] = field(default_factory=dict)
    ready_at: dict[Hashable, float] = field(default_factory=dict)
    tries: dict[Hashable, int] = field(default_factory=dict)
    open_at: float = 0.0
    alarm: asyncio.TimerHandle | None = None
    drawing: asyncio.Task[None] | None = None

    def next_card(self) -> Hashable:
        """The waiting card that may be drawn first."""
        return min(self.waiting, key=lambda card: self.ready_at.get(card, 0.0))

    def next_at(self) -> float:
        """When that card may be drawn; with none waiting, when nothing need be remembered any more."""
        if self.waiting:
            return max(self.open_at, self.ready_at.get(self.next_card(), 0.0))
        return max(self.open_at, *self.ready_at.values())

    def silence(self) -> None:
        if self.alarm is not None:
            self.alarm.cancel()
            self.alarm = None


class Pacer:
    """Draws cards no more often than people and Discord can take."""

    def __init__(self) -> None:
        self._channels: dict[int, _Channel] = {}
        self._stopping = False

    def request(self, channel_id: int, card: Hashable, draw: Draw) -> None:
        """Have a card drawn soon; `draw` fetches the newest state itself, so requests meanwhile are one."""
        channel = self._channels.setdefault(channel_id, _Channel(channel_id))
        channel.waiting[card] = draw
        self._arm(channel)

    async def finish(self) -> None:
        """Draw all that waits without further pauses; for an orderly shutdown."""
        self._stopping = True
        for channel in list(self._channels.values()):
            channel.silence()
            if channel.drawing is not None:
                await asyncio.wait([channel.drawing])
            while channel.waiting:
                await self._draw(channel, channel.next_card())
        self._channels.clear()

    def _arm(self, channel: _Channel) -> None:
        if self._stopping or channel.drawing is not None:
            return
        channel.silence()
        channel.alarm = asyncio.get_running_loop().call_at(channel.next_at(), self._ring, channel)

    def _ring(self, channel: _Channel) -> None:
        channel.alarm = None
        if not channel.waiting:
            del self._channels[channel.id]
            return
        channel.drawing = asyncio.create_task(self._draw(channel, channel.next_card()), name=f"card-{channel.id}")
        channel.drawing.add_done_callback(lambda _: self._drawn(channel))

    def _drawn(self, channel: _Channel) -> None:
        channel.drawing = None
        self._arm(channel)

    async def _draw(self, channel: _Channel, card: Hashable) -> None:
        draw, tries = channel.waiting.pop(card), 0
        try:
            await draw()
        except Exception:  # noqa: BLE001 - whatever it was, the card is tried again
            tries = channel.tries.get(card, 0) + 1
            _log.exception("a card could not be drawn", channel=channel.id, tries=tries)
            if tries < MOST_TRIES and not self._stopping:
                channel.waiting.setdefault(card, draw)
        channel.tries[card] = tries
        now = asyncio.get_running_loop().time()
        channel.ready_at[card] = now + CARD_INTERVAL * 2 ** max(tries - 1, 0)
        channel.open_at = now + CHANNEL_INTERVAL
