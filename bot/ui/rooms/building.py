"""Threads for rooms in Discord: found, woken, or opened once only; and what that asks of people and of the bot."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

import discord

from bot.errors import Refusal
from bot.i18n import Permissions
from bot.rooms.rules import fitting_tags, room_name
from bot.ui.replies import SILENT
from bot.ui.rooms import cards

if TYPE_CHECKING:
    from discord import Interaction

    from bot.episodes import Episode
    from bot.i18n import Public
    from bot.packs.show import Show
    from bot.rooms.rules import Room
    from bot.rooms.service import RoomService

Parent = discord.TextChannel | discord.ForumChannel

ARCHIVED_AFTER: Any = 7 * 24 * 60  # minutes without a word, the longest that Discord takes

# What Discord asks of whoever opens a thread or a post; what sends messages elsewhere is called otherwise in forums.
_TO_OPEN_THREAD = ("view_channel", "create_public_threads")
_TO_OPEN_POST = ("view_channel", "send_messages")
_TO_SPEAK = ("send_messages_in_threads",)
_IN_FORUMS = {"send_messages": "create_posts"}


class RoomBuilder:
    """Finds the thread of an episode, or opens it."""

    def __init__(self, client: discord.Client, rooms: RoomService, public: Public) -> None:
        self._client = client
        self._rooms = rooms
        self._public = public
        self._turns: WeakValueDictionary[tuple[int, str, Episode], asyncio.Lock] = WeakValueDictionary()

    async def parent(self, guild: discord.Guild, show: Show, here: object) -> Parent:
        """Where a show's rooms stand: where they do already, else here. Raises Refusal where there can be none."""
        known = await self._rooms.parent(guild.id, show)
        standing = guild.get_channel(known) if known else None
        for channel in (standing, here.parent if isinstance(here, discord.Thread) else here):
            if isinstance(channel, Parent):
                return channel
        raise Refusal("no-rooms-here")

    async def find(self, guild: discord.Guild, show: Show, episode: Episode) -> Room | None:
        """The room of an episode, awake and with its card; None where there is none, or its thread was deleted."""
        async with self._turn(guild, show, episode):
            return await self._find(guild, show, episode)

    async def open(self, channel: Parent, show: Show, episode: Episode, by: int) -> tuple[Room, bool]:
        """The room of an episode and whether it is new. Raises Refusal where the bot may not open it."""
        async with self._turn(channel.guild, show, episode):
            room = await self._find(channel.guild, show, episode)
            if room is not None:
                return room, False
            require_able_to_open(channel)
            thread = await self._forgotten(channel, show, episode) or await self._make(channel, show, episode)
            room = await self._rooms.opened(channel.guild.id, show, episode, thread.id, channel.id, by)
            if room.thread_id == thread.id:
                return room, True
            await thread.edit(archived=True)  # another process was faster; to delete one's own asks for Manage Threads
            return room, False

    def _turn(self, guild: discord.Guild, show: Show, episode: Episode) -> asyncio.Lock:
        """One at a time works on a room."""
        return self._turns.setdefault((guild.id, show.id, episode), asyncio.Lock())

    async def _find(self, guild: discord.Guild, show: Show, episode: Episode) -> Room | None:
        room = await self._rooms.find(guild.id, show, episode)
        if room is None:
            return None
        try:
            thread = guild.get_thread(room.thread_id) or await self._client.fetch_channel(room.thread_id)
        except discord.NotFound:
            await self._rooms.channel_deleted(guild.id, room.thread_id)
            return None
        except discord.Forbidden:  # somebody took it from our sight; others may see it all the same
            return room
        if isinstance(thread, discord.Thread):
            await self._wake(thread, show, episode)
        return room

    async def _forgotten(self, channel: Parent, show: Show, episode: Episode) -> discord.Thread | None:
        """A thread that we opened and, stopped at that very moment, did not store."""
        name = self._name(channel.guild, show, episode)
        ours = (thread for thread in channel.threads if thread.owner_id == channel.guild.me.id)
        thread = next((thread for thread in ours if thread.name == name), None)
        if thread is not None:
            await self._wake(thread, show, episode)
        return thread

    async def _make(self, channel: Parent, show: Show, episode: Episode) -> discord.Thread:
        name = self._name(channel.guild, show, episode)
        if isinstance(channel, discord.ForumChannel):
            posted = await channel.create_thread(
                name=name,
                view=cards.room_card(self._public(channel.guild.id), show, episode),
                applied_tags=self._tags(channel, show, episode),
                auto_archive_duration=ARCHIVED_AFTER,
                allowed_mentions=SILENT,
            )
            return posted.thread
        kind = discord.ChannelType.news_thread if channel.is_news() else discord.ChannelType.public_thread
        thread = await channel.create_thread(name=name, type=kind, auto_archive_duration=ARCHIVED_AFTER)
        await self._begin(thread, show, episode)
        return thread

    async def _wake(self, thread: discord.Thread, show: Show, episode: Episode) -> None:
        """Take a thread out of the archive, unless it was locked, and see that it begins with its card."""
        if thread.locked:
            return
        with suppress(discord.Forbidden):  # whoever writes there wakes it just as well
            if thread.archived:
                await thread.edit(archived=False)
            if thread.last_message_id is None and not [message async for message in thread.history(limit=1)]:
                await self._begin(thread, show, episode)

    async def _begin(self, thread: discord.Thread, show: Show, episode: Episode) -> None:
        await thread.send(view=cards.room_card(self._public(thread.guild.id), show, episode), allowed_mentions=SILENT)

    def _name(self, guild: discord.Guild, show: Show, episode: Episode) -> str:
        return room_name(show.title(self._public(guild.id).language), episode)

    def _tags(self, forum: discord.ForumChannel, show: Show, episode: Episode) -> list[discord.ForumTag]:
        """The forum's tags for the show and the season. Raises Refusal where it wants one and has none of these."""
        manages = forum.permissions_for(forum.guild.me).manage_threads
        free = {tag.name: tag for tag in forum.available_tags if manages or not tag.moderated}
        season = self._public(forum.guild.id)("room-season", season=episode.season)
        fitting = fitting_tags(list(free), show.names, (season, f"Season {episode.season}", f"S{episode.season}"))
        if not fitting and forum.flags.require_tag:
            raise Refusal("room-needs-tag", channel=forum.mention, tag=season)
        return [free[name] for name in fitting]


def require_allowed_to_open(interaction: Interaction[Any], channel: Parent, episode: Episode) -> None:
    """Raise Refusal, naming what is missing, for somebody who could not open a thread there by hand either."""
    person = interaction.user
    assert isinstance(person, discord.Member)
    here = channel.id == interaction.channel_id
    missing = _lacking(interaction.permissions if here else channel.permissions_for(person), channel)
    if missing:
        raise Refusal("room-not-allowed", episode=str(episode), channel=channel.mention, permissions=missing)


def require_able_to_open(channel: Parent) -> None:
    """Raise Refusal, naming what is missing, where the bot cannot open threads."""
    missing = _lacking(channel.permissions_for(channel.guild.me), channel, speaking=True)
    if missing:
        raise Refusal("room-bot-lacks", channel=channel.mention, permissions=missing)


def _lacking(granted: discord.Permissions, channel: Parent, *, speaking: bool = False) -> Permissions | None:
    in_forum = isinstance(channel, discord.ForumChannel)
    needed = (*(_TO_OPEN_POST if in_forum else _TO_OPEN_THREAD), *(_TO_SPEAK if speaking else ()))
    missing = [name for name in needed if not getattr(granted, name)]
    named = tuple(_IN_FORUMS.get(name, name) if in_forum else name for name in missing)
    return Permissions(named) if named else None
