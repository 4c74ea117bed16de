"""All there is on the stand-in's side: the application, its people and servers, and what the bot has made.

A world starts furnished, so that most tests need nothing more: one server with the channels ``general`` and
``spoilers`` and the forum ``episodes`` in the category ``The show``; the fans Mina and Joon, the moderator Sora,
the owner Hana.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from discord import Permissions

from .basics import Json, Upload, new_id
from .channels import Channel, ChannelKind
from .errors import missing_access, missing_permissions, not_found
from .guilds import USUAL, Event, Guild, Member, User
from .journal import Journal
from .messages import Attachment, Message, Webhook
from .moments import Moments

if TYPE_CHECKING:
    from .exchange import Exchange

T = TypeVar("T")

MESSAGE_CONTENT = 1 << 15
SERVER_MEMBERS = 1 << 1
PRESENCES = 1 << 8
PRIVILEGED = MESSAGE_CONTENT | SERVER_MEMBERS | PRESENCES

BOT_PERMISSIONS = USUAL | Permissions(
    manage_messages=True,
    manage_threads=True,
    manage_webhooks=True,
    manage_channels=True,
    manage_roles=True,
    manage_guild=True,
    manage_events=True,
    pin_messages=True,
    create_events=True,
)


class World:
    """All there is. Changes are told to ``tell`` (the gateway) and wake whoever waits."""

    def __init__(self, journal: Journal, shards: int, permissions: Permissions) -> None:
        self.journal = journal
        self.moments = Moments()
        self.patience = 10.0
        self.shards = shards
        self.max_concurrency = 1
        self.permissions = permissions
        self.privileged_intents = PRIVILEGED
        self.answer_within = 3.0
        self.meant_to_be_pinged: set[str] = set()
        self.tell: Callable[[Event], None] = lambda event: None
        self.address = ""
        self.users: dict[str, User] = {}
        self.guilds: dict[str, Guild] = {}
        self.direct: dict[str, Channel] = {}
        self.webhooks: dict[str, Webhook] = {}
        self.messages: dict[str, Message] = {}
        self.attachments: dict[str, Attachment] = {}
        self.exchanges: dict[str, Exchange] = {}
        self.commands: list[Json] = []
        self.bot = self.add_user("Rooftop", bot=True)
        self.guild = self._furnish(self.add_guild("Hyosan High"))

    @property
    def application_id(self) -> str:
        """The application's id, which is also its bot user's."""
        return self.bot.id

    def _furnish(self, guild: Guild) -> Guild:
        category = guild.add_category("The show")
        guild.add_text("general", category)
        guild.add_text("spoilers", category)
        guild.add_forum("episodes", category)
        guild.add_member("Mina")
        guild.add_member("Joon")
        guild.add_member("Sora", guild.add_role("Moderator", manage_guild=True, manage_messages=True))
        return guild

    def add_user(self, name: str, *, bot: bool = False, locale: str = "en-US") -> User:
        """A new account."""
        user = User(name, bot, locale)
        self.users[user.id] = user
        return user

    def add_guild(self, name: str, *, locale: str = "en-US") -> Guild:
        """A new server with the bot in it, on the next shard in turn."""
        owner = self.add_user("Hana" if not self.guilds else f"Owner of {name}")
        guild_id = new_id(shard=len(self.guilds) % self.shards, of=self.shards)
        guild = self.guilds[guild_id] = Guild(self, name, guild_id, owner.id, locale)
        guild.members[owner.id] = Member(owner, guild, [])
        role = guild.add_role(self.bot.name, **dict(self.permissions))
        role.settings["managed"] = True
        guild.members[self.bot.id] = Member(self.bot, guild, [role])
        self.emit("GUILD_CREATE", guild.greeting(everybody=False), guild=guild)
        return guild

    def conversation(self, user: User) -> Channel:
        """The direct conversation between the bot and somebody."""
        if user.id not in self.direct:
            self.direct[user.id] = Channel(self, ChannelKind.DM, user.name, owner_id=user.id)
        return self.direct[user.id]

    def emit(self, name: str, data: Json, *, guild: Guild | None = None, message: Message | None = None) -> None:
        """Tells the bot (as far as its intents go) and wakes whoever waits for a change."""
        self.tell(Event(name, data, guild, message))
        self.moments.touch()

    async def wait_for(self, predicate: Callable[[], T | None], what: str = "that") -> T:
        """The predicate's first truthy value. Fails with all that happened when it takes too long."""
        try:
            return await self.moments.until(predicate, self.patience)
        except TimeoutError:
            waited = f"waited {self.patience:g} s in vain for {what}"
        raise AssertionError(f"{waited}\n{self.journal.transcript()}")

    def channel(self, channel_id: str) -> Channel:
        """A channel that the bot can see. Raises ApiError as Discord would."""
        found = next((g.channels[channel_id] for g in self.guilds.values() if channel_id in g.channels), None)
        found = found or next((c for c in self.direct.values() if c.id == channel_id), None)
        if found is None:
            raise not_found("Channel")
        if found.guild and not found.guild.bot.may("view_channel", found):
            raise missing_access()
        return found

    def known_guild(self, guild_id: str) -> Guild:
        """A server that the bot is in. Raises ApiError as Discord would."""
        if guild_id not in self.guilds:
            raise not_found("Guild")
        return self.guilds[guild_id]

    def message(self, channel: Channel, message_id: str) -> Message:
        """A message that stands in a channel. Raises ApiError as Discord would."""
        if message_id not in channel.messages:
            raise not_found("Message")
        return channel.messages[message_id]

    def guild_of(self, place: Channel) -> Guild:
        """The server that a channel is in. Raises ApiError for a direct conversation."""
        if place.guild is None:
            raise not_found("Guild")
        return place.guild

    def require(self, permission: str, place: Channel | Guild) -> None:
        """Raises ApiError unless the bot has a permission (by discord.py's name) there."""
        channel = place if isinstance(place, Channel) else None
        guild = channel.guild if channel else place
        if isinstance(guild, Guild) and not guild.bot.may(permission, channel):
            raise missing_permissions()

    def keep(self, channel: Channel, file: Upload) -> Attachment:
        """Stores a file, to be fetched again from the address that it is given."""
        attachment_id = new_id()
        path = f"/attachments/{channel.id}/{attachment_id}/{file.name}"
        attachment = Attachment(attachment_id, file.name, file.data, self.address + path, file.content_type)
        self.attachments[path] = attachment
        return attachment

    def post(self, message: Message) -> Message:
        """Puts a finished message into its channel for all to see."""
        channel = message.channel
        channel.messages[message.id] = message
        self.emit("MESSAGE_CREATE", self.event_data(message), guild=channel.guild, message=message)
        return message

    def changed(self, message: Message) -> None:
        """Tells of an edit."""
        if not message.ephemeral:
            data = self.event_data(message)
            self.emit("MESSAGE_UPDATE", data, guild=message.channel.guild, message=message)
        self.moments.touch()

    def remove(self, message: Message) -> None:
        """Deletes a message."""
        message.deleted = True
        channel = message.channel
        if channel.messages.pop(message.id, None):
            place = {"channel_id": channel.id, **({"guild_id": channel.guild.id} if channel.guild else {})}
            self.emit("MESSAGE_DELETE", {"id": message.id, **place}, guild=channel.guild)
        self.moments.touch()

    def event_data(self, message: Message) -> Json:
        """A message as an event carries it: with the server and with its author as a member."""
        guild = message.channel.guild
        data = message.json()
        if guild is None:
            return data
        data["guild_id"] = guild.id
        member = guild.members.get(message.author["id"])
        if member:
            data["member"] = {key: value for key, value in member.json().items() if key != "user"}
        return data

    def censored(self, message: Message, data: Json, intents: int) -> Json:
        """A message's data as a bot with these intents gets it: without content that it may not read."""
        own = message.author["id"] == self.bot.id or message.application_id == self.bot.id
        addressed = any(user["id"] == self.bot.id for user in message.mentions)
        if intents & MESSAGE_CONTENT or own or addressed or message.channel.guild is None:
            return data
        return {**data, "content": "", "embeds": [], "attachments": [], "components": []}
