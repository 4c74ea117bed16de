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

from bot.errors import told

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
    """A channel's cards: which wait to be drawn, which rest after it, and whether the channel itself has to rest."""

    id: int
    waiting: dict[Hashable, Draw] = field(default_factory=dict)
    resting: dict[Hashable, asyncio.TimerHandle] = field(default_factory=dict)
    tries: dict[Hashable, int] = field(default_factory=dict)
    rest: asyncio.TimerHandle | None = None
    drawing: asyncio.Task[None] | None = None


class Pacer:
    """Draws cards no more often than people and Discord can take."""

    def __init__(self) -> None:
        self._channels: dict[int, _Channel] = {}
        self._stopping = False

    def request(self, channel_id: int, card: Hashable, draw: Draw) -> None:
        """Have a card drawn soon; `draw` fetches the newest state itself, so requests meanwhile are one."""
        channel = self._channels.setdefault(channel_id, _Channel(channel_id))
        channel.waiting[card] = draw
        self._go_on(channel)

    async def finish(self) -> None:
        """Draw all that waits without further pauses; for an orderly shutdown."""
        self._stopping = True
        for channel in list(self._channels.values()):
            for rest in (channel.rest, *channel.resting.values()):
                if rest is not None:
                    rest.cancel()
            if channel.drawing is not None:
                await asyncio.wait([channel.drawing])
            while channel.waiting:
                await self._draw(channel, next(iter(channel.waiting)))
        self._channels.clear()

    def _go_on(self, channel: _Channel) -> None:
        if self._stopping or channel.drawing is not None or channel.rest is not None:
            return
        card = next((card for card in channel.waiting if card not in channel.resting), None)
        if card is not None:
            channel.drawing = asyncio.create_task(self._draw(channel, card), name=f"card-{channel.id}")
        elif not channel.resting:
            self._channels.pop(channel.id, None)

    async def _draw(self, channel: _Channel, card: Hashable) -> None:
        draw, tries = channel.waiting.pop(card), 0
        try:
            await draw()
        except Exception as error:  # noqa: BLE001 - whatever it was, the card is tried again
            tries = channel.tries.get(card, 0) + 1
            _log.error("a card could not be drawn", channel=channel.id, tries=tries, **told(error))
            if tries < MOST_TRIES and not self._stopping:
                channel.waiting.setdefault(card, draw)
        channel.tries[card] = tries
        channel.drawing = None
        if not self._stopping:
            later = asyncio.get_running_loop().call_later
            channel.rest = later(CHANNEL_INTERVAL, self._channel_rested, channel)
            channel.resting[card] = later(CARD_INTERVAL * 2 ** max(tries - 1, 0), self._card_rested, channel, card)

    def _channel_rested(self, channel: _Channel) -> None:
        channel.rest = None
        self._go_on(channel)

    def _card_rested(self, channel: _Channel, card: Hashable) -> None:
        del channel.resting[card]
        self._go_on(channel)
