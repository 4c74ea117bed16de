"""People, roles and servers, as plain objects that a test can arrange.

Everything may be added before the bot connects or while it runs; what is added later reaches it as an event.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from discord import Permissions

from .basics import Json, new_id, timestamp
from .channels import Channel, ChannelKind
from .messages import Message

if TYPE_CHECKING:
    from .world import World

USUAL = Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    read_message_history=True,
    add_reactions=True,
    attach_files=True,
    embed_links=True,
    use_application_commands=True,
    mention_everyone=True,
)
"""What everybody in a new server may do: mention everybody too, so that only the bot's own care prevents it."""


@dataclass(eq=False, repr=False)
class User:
    """An account."""

    name: str
    bot: bool = False
    locale: str = "en-US"
    id: str = field(default_factory=new_id)

    def __repr__(self) -> str:
        return self.name

    @property
    def mention(self) -> str:
        """How a message names it."""
        return f"<@{self.id}>"

    def json(self) -> Json:
        """The user object of the API."""
        name = {"username": self.name.lower().replace(" ", "_"), "global_name": self.name}
        fixed = {"discriminator": "0", "avatar": None, "public_flags": 0, "flags": 0, "primary_guild": None}
        return {"id": self.id, **name, **fixed, **({"bot": True} if self.bot else {})}


@dataclass(eq=False, repr=False)
class Role:
    """A role of one server."""

    name: str
    permissions: int
    position: int
    id: str = field(default_factory=new_id)
    settings: Json = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"@{self.name}"

    @property
    def mention(self) -> str:
        """How a message names it."""
        return f"<@&{self.id}>"

    def json(self) -> Json:
        """The role object of the API."""
        colours = {"primary_color": 0, "secondary_color": None, "tertiary_color": None}
        usual = {"color": 0, "hoist": False, "managed": False, "mentionable": False, "flags": 0}
        known = {"id": self.id, "name": self.name, "position": self.position, "icon": None}
        chosen = {**self.settings, "colors": colours | (self.settings.get("colors") or {})}
        return {"unicode_emoji": None, **usual, **known, **chosen, "permissions": str(self.permissions)}


@dataclass(eq=False, repr=False)
class Member:
    """Somebody as the member of one server: the person who acts in a test."""

    user: User
    guild: Guild
    roles: list[Role]
    nick: str | None = None
    joined_at: str = field(default_factory=timestamp)

    def __repr__(self) -> str:
        return self.name

    @property
    def id(self) -> str:
        """The account's id."""
        return self.user.id

    @property
    def name(self) -> str:
        """The name that others see."""
        return self.nick or self.user.name

    @property
    def mention(self) -> str:
        """How a message names the person."""
        return self.user.mention

    def permissions(self, channel: Channel | None = None) -> int:
        """What the person may do in the server, or in one channel of it."""
        if self.guild.owner_id == self.id:
            return Permissions.all().value
        granted = self.guild.everyone.permissions
        for role in self.roles:
            granted |= role.permissions
        if granted & Permissions.administrator.flag:
            return Permissions.all().value
        place = channel.parent if channel and channel.is_thread else channel
        for applies in ([self.guild.id], [role.id for role in self.roles], [self.id]):
            found = [place.overwrites[i] for i in applies if i in place.overwrites] if place else []
            for overwrite in found:
                granted &= ~int(overwrite["deny"])
            for overwrite in found:
                granted |= int(overwrite["allow"])
        return granted

    def may(self, permission: str, channel: Channel | None = None) -> bool:
        """Whether the person has a permission, by discord.py's name for it."""
        return bool(self.permissions(channel) & Permissions.VALID_FLAGS[permission])

    def json(self) -> Json:
        """The member object of the API."""
        known = {"user": self.user.json(), "nick": self.nick, "roles": [role.id for role in self.roles]}
        never = dict.fromkeys(["avatar", "banner", "premium_since", "communication_disabled_until"])
        usual = {"mute": False, "deaf": False, "pending": False, "flags": 0}
        return {**known, **never, **usual, "joined_at": self.joined_at}


@dataclass(eq=False, repr=False)
class Guild:
    """A server."""

    world: World
    name: str
    id: str
    owner_id: str
    locale: str = "en-US"
    roles: dict[str, Role] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    events: dict[str, Json] = field(default_factory=dict)
    automod_rules: dict[str, Json] = field(default_factory=dict)
    commands: list[Json] = field(default_factory=list)

    def __repr__(self) -> str:
        return self.name

    def __post_init__(self) -> None:
        self.roles[self.id] = Role("@everyone", USUAL.value, 0, id=self.id)

    @property
    def everyone(self) -> Role:
        """The role that all have."""
        return self.roles[self.id]

    @property
    def bot(self) -> Member:
        """The bot as a member."""
        return self.members[self.world.bot.id]

    def channel(self, name: str) -> Channel:
        """The channel or thread of that name."""
        return next(channel for channel in self.channels.values() if channel.name == name)

    def member(self, name: str) -> Member:
        """The member of that name."""
        return next(member for member in self.members.values() if member.name == name)

    def role(self, name: str) -> Role:
        """The role of that name."""
        return next(role for role in self.roles.values() if role.name == name)

    def add_role(self, name: str, *, mentionable: bool = False, **permissions: bool) -> Role:
        """A new role with these permissions, by discord.py's names."""
        role = Role(name, Permissions(**permissions).value, len(self.roles), settings={"mentionable": mentionable})
        self.roles[role.id] = role
        self.world.emit("GUILD_ROLE_CREATE", {"guild_id": self.id, "role": role.json()}, guild=self)
        return role

    def add_member(self, name: str | User, *roles: Role, locale: str = "en-US") -> Member:
        """A new person (or one who is in another server already) joins."""
        user = name if isinstance(name, User) else self.world.add_user(name, locale=locale)
        self.members[user.id] = member = Member(user, self, list(roles))
        self.world.emit("GUILD_MEMBER_ADD", {**member.json(), "guild_id": self.id}, guild=self)
        return member

    def add_category(self, name: str) -> Channel:
        """A new category."""
        return self.add(ChannelKind.CATEGORY, name)

    def add_text(self, name: str, category: Channel | None = None) -> Channel:
        """A new text channel."""
        return self.add(ChannelKind.TEXT, name, category)

    def add_forum(self, name: str, category: Channel | None = None) -> Channel:
        """A new forum."""
        return self.add(ChannelKind.FORUM, name, category)

    def add_thread(self, parent: Channel, name: str, owner: Member) -> Channel:
        """A person opens a public thread."""
        thread = Channel(self.world, ChannelKind.PUBLIC_THREAD, name, self, parent, owner_id=owner.id)
        thread.members.append(owner.id)
        return self.open(thread)

    def add(self, kind: ChannelKind, name: str, parent: Channel | None = None) -> Channel:
        """A new channel of any kind but a thread."""
        return self.open(Channel(self.world, kind, name, self, parent, position=len(self.channels)))

    def open(self, channel: Channel) -> Channel:
        """Adds a channel or thread that is ready made, and tells the bot."""
        self.channels[channel.id] = channel
        event = "THREAD_CREATE" if channel.is_thread else "CHANNEL_CREATE"
        self.world.emit(event, {**channel.json(), **({"newly_created": True} if channel.is_thread else {})}, guild=self)
        return channel

    def remove(self, channel: Channel) -> None:
        """A channel or thread goes, with what stands in it."""
        del self.channels[channel.id]
        self.world.emit("THREAD_DELETE" if channel.is_thread else "CHANNEL_DELETE", channel.json(), guild=self)

    def forbid(self, channel: Channel, **permissions: bool) -> None:
        """Takes permissions from the bot in a channel, by discord.py's names; without any, gives all back."""
        deny = str(Permissions(**permissions).value)
        channel.overwrites[self.bot.id] = {"id": self.bot.id, "type": 1, "allow": "0", "deny": deny}
        self.world.emit("CHANNEL_UPDATE", channel.json(), guild=self)

    def json(self) -> Json:
        """The guild object of the API."""
        names = [
            "icon",
            "description",
            "home_header",
            "splash",
            "discovery_splash",
            "banner",
            "application_id",
        ]
        names += [
            "afk_channel_id",
            "system_channel_id",
            "widget_channel_id",
            "max_presences",
            "vanity_url_code",
        ]
        names += [
            "rules_channel_id",
            "safety_alerts_channel_id",
            "public_updates_channel_id",
            "incidents_data",
        ]
        zeros = ["system_channel_flags", "verification_level", "default_message_notifications", "mfa_level"]
        zeros += ["explicit_content_filter", "premium_tier", "premium_subscription_count", "nsfw_level"]
        limits = {"max_members": 500_000, "max_stage_video_channel_users": 50, "max_video_channel_users": 25}
        known = {"id": self.id, "name": self.name, "owner_id": self.owner_id, "preferred_locale": self.locale}
        return {
            **dict.fromkeys(names),
            **dict.fromkeys(zeros, 0),
            **dict.fromkeys(["widget_enabled", "premium_progress_bar_enabled", "nsfw"], False),
            **limits,
            **known,
            **{key: [] for key in ("features", "emojis", "stickers")},
            "afk_timeout": 300,
            "region": "deprecated",
            "roles": [role.json() for role in self.roles.values()],
        }

    def greeting(self, *, everybody: bool) -> Json:
        """GUILD_CREATE's data; all members only for a bot that has the Server Members intent."""
        members = self.members.values() if everybody else [self.bot]
        channels = [c for c in self.channels.values() if self.bot.may("view_channel", c)]
        active = [c.json() for c in channels if c.is_thread and not c.archived]
        return {
            **self.json(),
            **{key: [] for key in ("voice_states", "presences", "stage_instances", "soundboard_sounds")},
            "joined_at": self.bot.joined_at,
            "large": len(self.members) > 250,
            "unavailable": False,
            "member_count": len(self.members),
            "members": [member.json() for member in members],
            "channels": [c.json() for c in channels if not c.is_thread],
            "threads": active,
            "guild_scheduled_events": list(self.events.values()),
        }


@dataclass(frozen=True)
class Event:
    """Something that the gateway tells the bot, if its intents ask for it."""

    name: str
    data: Json
    guild: Guild | None
    message: Message | None = None
