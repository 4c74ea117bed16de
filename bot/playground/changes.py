"""What a page has to know of the simulated server, and when that changes."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import discord
from simcord.backend.access import channel_accessible

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from simcord import ChannelHandle, Env

    from bot.playground.world import World

FORUMS = (discord.ChannelType.forum.value, discord.ChannelType.media.value)
CHANNELS = (discord.ChannelType.text.value, discord.ChannelType.news.value, *FORUMS)


class Changes:
    """Follows the events of the simulated Discord, for as many pages as are open."""

    def __init__(self, env: Env, world: World) -> None:
        self._env = env
        self._world = world
        self._events = 0
        self._followers: set[asyncio.Event] = set()
        self._over = False
        env.backend.subscribers.append(self._happened)

    @property
    def version(self) -> tuple[int, int]:
        """Differs after every change. The bot's requests count as well: private answers cause no event."""
        return self._events, len(self._env.http_requests)

    async def follow(self) -> AsyncIterator[dict[str, Any]]:
        """Yield what a page shows around the messages, now and whenever something happens, until `stop`."""
        happened = asyncio.Event()
        self._followers.add(happened)
        try:
            while not self._over:
                happened.clear()
                yield self._overview()
                await happened.wait()
        finally:
            self._followers.discard(happened)

    def stop(self) -> None:
        """End every `follow`."""
        self._over = True
        self._happened()

    def _happened(self, _event: str = "", _payload: Mapping[str, Any] | None = None) -> None:
        self._events += 1
        for happened in self._followers:
            happened.set()

    def _overview(self) -> dict[str, Any]:
        return {
            "server": self._world.guild.name,
            "cast": [
                {"id": str(actor.id), "name": actor.user.global_name, "colour": f"#{actor.user.avatar}"}
                for actor in self._world.cast
            ],
            "channels": [self._describe(channel) for channel in self._channels()],
        }

    def _channels(self) -> Iterator[ChannelHandle]:
        for channel in self._world.guild.channels.values():
            if self._model(channel).type in CHANNELS:
                yield channel
                yield from (thread for thread in channel.threads if not self._is_archived(thread))

    def _describe(self, channel: ChannelHandle) -> dict[str, Any]:
        model = self._model(channel)
        readers = [
            str(actor.id)
            for actor in self._world.cast
            if channel_accessible(self._env.backend, channel.id, actor.id, history=True)
        ]
        return {
            "id": str(channel.id),
            "name": channel.name,
            "kind": "forum" if model.type in FORUMS else "thread" if channel.is_thread else "channel",
            "readers": readers,
            "latest": str(model.last_message_id or 0),
        }

    def _model(self, channel: ChannelHandle) -> Any:
        return self._env.backend.get_channel(channel.id)

    def _is_archived(self, thread: ChannelHandle) -> bool:
        return bool(self._model(thread).thread_metadata.archived)
