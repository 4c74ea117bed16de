"""Channels and threads: where messages stand, and where a test waits for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from .basics import Json, new_id, time_of, timestamp
from .messages import Message

if TYPE_CHECKING:
    from .guilds import Guild
    from .world import World

SPOILER_CHANNEL = 1 << 21
"""The channel flag that marks a native Spoiler Channel."""

Wanted = str | Callable[[Message], object]
"""Which message is meant: one that holds this text, or one of which this is true."""


class ChannelKind(IntEnum):
    """The channel types of Discord's API reference that the stand-in has."""

    TEXT = 0
    DM = 1
    VOICE = 2
    CATEGORY = 4
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12
    FORUM = 15


THREADS = {ChannelKind.PUBLIC_THREAD, ChannelKind.PRIVATE_THREAD}


@dataclass(eq=False, repr=False)
class Channel:
    """One channel, thread or direct conversation."""

    world: World
    kind: ChannelKind
    name: str
    guild: Guild | None = None
    parent: Channel | None = None
    id: str = field(default_factory=new_id)
    position: int = 0
    settings: Json = field(default_factory=dict)
    overwrites: dict[str, Json] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)
    owner_id: str = ""
    members: list[str] = field(default_factory=list)
    archived: bool = False
    locked: bool = False
    auto_archive_minutes: int = 4320
    typed: int = 0

    def __repr__(self) -> str:
        return f"#{self.name}"

    @property
    def is_thread(self) -> bool:
        """Whether it is a thread (a forum's post included)."""
        return self.kind in THREADS

    @property
    def is_forum(self) -> bool:
        """Whether it is a forum."""
        return self.kind is ChannelKind.FORUM

    @property
    def mention(self) -> str:
        """How a message names it."""
        return f"<#{self.id}>"

    @property
    def flags(self) -> int:
        """The channel's flags."""
        return int(self.settings.get("flags") or 0)

    @property
    def last(self) -> Message | None:
        """The newest message."""
        return next(reversed(self.messages.values()), None)

    @property
    def texts(self) -> list[str]:
        """What is to be read here now, oldest first."""
        return [message.text for message in self.messages.values()]

    def matching(self, wanted: Wanted) -> list[Message]:
        """All messages that stand here now and are meant, oldest first."""
        return [message for message in self.messages.values() if fits(message, wanted)]

    async def message_where(self, wanted: Wanted, *, after: Message | None = None) -> Message:
        """The newest message here that is meant, waiting until there is one."""
        later = int(after.id) if after else 0

        def found() -> Message | None:
            return next((m for m in reversed(self.matching(wanted)) if int(m.id) > later), None)

        return await self.world.wait_for(found, f"a message in #{self.name} with {wanted!r}")

    async def thread_named(self, name: str) -> Channel:
        """The thread of this channel whose name holds these words, once there is one."""

        def found() -> Channel | None:
            threads: Iterable[Channel] = self.guild.channels.values() if self.guild else ()
            return next((t for t in threads if t.parent is self and t.is_thread and name in t.name), None)

        return await self.world.wait_for(found, f"a thread {name!r} under #{self.name}")

    def json(self) -> Json:
        """The channel object of the API."""
        if self.guild is None:
            user = self.world.users[self.owner_id].json()
            last = {"last_message_id": self.last.id if self.last else None}
            return {"id": self.id, "type": int(self.kind), "flags": 0, "recipients": [user], **last}
        shared: Json = {
            "id": self.id,
            "type": int(self.kind),
            "name": self.name,
            "guild_id": self.guild.id,
            "parent_id": self.parent.id if self.parent else None,
            "flags": 0,
            "rate_limit_per_user": 0,
        }
        if self.kind not in (ChannelKind.CATEGORY, ChannelKind.FORUM):
            shared["last_message_id"] = self.last.id if self.last else None
        return {**shared, **(self._thread() if self.is_thread else self._channel()), **self.settings}

    def _channel(self) -> Json:
        known: Json = {
            "position": self.position,
            "permission_overwrites": list(self.overwrites.values()),
            "nsfw": False,
            "topic": None,
        }
        if self.kind is ChannelKind.FORUM:
            known |= {"available_tags": [], "default_reaction_emoji": None, "default_sort_order": None}
            known |= {"default_forum_layout": 0, "last_message_id": None}
        return known

    def _thread(self) -> Json:
        metadata = {
            "archived": self.archived,
            "archive_timestamp": timestamp(time_of(self.id)),
            "auto_archive_duration": self.auto_archive_minutes,
            "locked": self.locked,
            "create_timestamp": timestamp(time_of(self.id)),
        }
        counts = {"message_count": len(self.messages), "member_count": len(self.members)}
        return {
            "owner_id": self.owner_id,
            "thread_metadata": metadata,
            "total_message_sent": len(self.messages),
            **counts,
            **({"member": self.member_json(self.world.bot.id)} if self.world.bot.id in self.members else {}),
        }

    def member_json(self, user_id: str) -> Json:
        """The thread member object of somebody who has joined."""
        return {"id": self.id, "user_id": user_id, "join_timestamp": timestamp(time_of(self.id)), "flags": 0}

    def partial(self, permissions: int) -> Json:
        """The channel as it stands in an interaction, with what somebody may do there."""
        return {**self.json(), "permissions": str(permissions)}


def fits(message: Message, wanted: Wanted) -> bool:
    """Whether a message is the one that is meant."""
    return wanted in message.text if isinstance(wanted, str) else bool(wanted(message))
