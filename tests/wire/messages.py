"""A message as Discord keeps it: what the bot wrote, and what a person would see of it."""

from __future__ import annotations

import copy
import itertools
import re
import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from . import components
from .basics import Json, Upload, new_id, time_of, timestamp
from .components import SELECTS, Kind
from .errors import empty_message

if TYPE_CHECKING:
    from .channels import Channel
    from .exchange import Exchange
    from .world import World

EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 6, 1 << 7, 1 << 15
SPOILER_ATTACHMENT = 1 << 5
REPLY = 19


@dataclass(eq=False, repr=False)
class Attachment:
    """A file that Discord keeps and serves under ``url``."""

    id: str
    filename: str
    data: bytes
    url: str
    content_type: str | None = None
    description: str | None = None
    spoiler: bool = False
    ephemeral: bool = False

    def json(self) -> Json:
        """The attachment object of the API."""
        optional = {
            "content_type": self.content_type,
            "description": self.description,
            "ephemeral": self.ephemeral or None,
            "flags": SPOILER_ATTACHMENT if self.spoiler else None,
        }
        given = {key: value for key, value in optional.items() if value is not None}
        always = {"id": self.id, "filename": self.filename, "size": len(self.data)}
        return {**always, "url": self.url, "proxy_url": self.url, **self.dimensions(), **given}

    def dimensions(self) -> Json:
        """Width and height in pixels where the file is a PNG."""
        if self.data[:8] != b"\x89PNG\r\n\x1a\n":
            return {}
        width, height = struct.unpack(">II", self.data[16:24])
        return {"width": width, "height": height}


@dataclass(eq=False, repr=False)
class Webhook:
    """A channel's incoming webhook."""

    id: str
    token: str
    name: str
    channel: Channel
    creator: Json
    application_id: str | None
    avatar: str | None = None

    def json(self, base_url: str) -> Json:
        """The webhook object of the API, with the token that its owner may see."""
        guild_id = self.channel.guild.id if self.channel.guild else None
        owned = {"application_id": self.application_id, "user": self.creator, "guild_id": guild_id}
        url = f"{base_url}/webhooks/{self.id}/{self.token}"
        known = {"id": self.id, "type": 1, "name": self.name, "avatar": self.avatar, "token": self.token}
        return {**known, **owned, "channel_id": self.channel.id, "url": url}

    def author(self, body: Json) -> Json:
        """The author of a message that was sent through it: in whatever name the body asks for."""
        name = body.get("username") or self.name
        fixed = {"bot": True, "discriminator": "0000", "public_flags": 0, "flags": 0, "global_name": None}
        return {"id": self.id, "username": name, "avatar": None, "primary_guild": None, **fixed}


@dataclass(eq=False, repr=False)
class Message:
    """One message; ``versions`` keeps the visible text of each state that it was in, the present one last."""

    channel: Channel
    author: Json
    webhook_id: str | None = None
    application_id: str | None = None
    exchange: Exchange | None = None
    avatar_url: str | None = None
    id: str = field(default_factory=new_id)
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    mentions: list[Json] = field(default_factory=list)
    mention_roles: list[str] = field(default_factory=list)
    mention_everyone: bool = False
    flags: int = 0
    edited_at: datetime | None = None
    pinned: bool = False
    deleted: bool = False
    reply_to: Message | None = None
    nonce: str | int | None = None
    thread: Channel | None = None
    reactions: dict[str, list[str]] = field(default_factory=dict)
    versions: list[str] = field(default_factory=list)
    stopped: str | None = None
    extra: Json = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"<message in {self.channel}: {self.text!r} {self.buttons or ''}>"

    def __post_init__(self) -> None:
        self.channel.world.messages[self.id] = self

    @property
    def text(self) -> str:
        """All text that stands in the message itself: content, embeds and text displays."""
        lines = [self.content, *components.texts(self.components)]
        for embed in self.embeds:
            fields = [f"{entry['name']}\n{entry['value']}" for entry in embed.get("fields") or []]
            footer = (embed.get("footer") or {}).get("text")
            lines += [embed.get("title") or "", embed.get("description") or "", *fields, footer or ""]
        return "\n".join(line for line in lines if line)

    @property
    def ephemeral(self) -> bool:
        """Whether one person alone sees it."""
        return bool(self.flags & EPHEMERAL)

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons, in order; the custom_id stands in for one without a label."""
        found = (c for c in components.walk(self.components) if c["type"] == Kind.BUTTON)
        return [c.get("label") or c.get("custom_id") or c.get("url") or "" for c in found]

    @property
    def custom_ids(self) -> list[str]:
        """Every custom_id in it, in order."""
        return [c["custom_id"] for c in components.walk(self.components) if c.get("custom_id")]

    @property
    def author_name(self) -> str:
        """The name that stands above it."""
        return str(self.author.get("global_name") or self.author["username"])

    def component(self, wanted: str) -> Json:
        """The button or select of that custom_id, label or placeholder, as the API describes it."""
        found = [c for c in components.walk(self.components) if c["type"] == Kind.BUTTON or c["type"] in SELECTS]
        return components.pick(found, wanted, lambda c: [c.get("custom_id"), c.get("label"), c.get("placeholder")])

    async def shows(self, words: str) -> Message:
        """Itself, once its text holds these words."""
        what = f"{words!r} in the message in {self.channel}, which says {self.text!r}"
        await self.channel.world.wait_for(lambda: words in self.text, what)
        return self

    async def gone(self) -> None:
        """Returns once it has been deleted."""
        await self.channel.world.wait_for(lambda: self.deleted, f"{self} to be deleted")

    def file(self, name: str) -> bytes:
        """The bytes of the attachment of that name."""
        return next(a.data for a in self.attachments if a.filename == name)

    def json(self) -> Json:
        """The message object of the API."""
        who = {"author": self.author, "mentions": self.mentions, "mention_roles": self.mention_roles}
        what = {"content": self.content, "embeds": self.embeds, "components": self.components}
        when = {
            "timestamp": timestamp(time_of(self.id)),
            "edited_timestamp": timestamp(self.edited_at) if self.edited_at else None,
        }
        state = {
            "id": self.id,
            "type": REPLY if self.reply_to else 0,
            "channel_id": self.channel.id,
            "flags": self.flags,
            "pinned": self.pinned,
            "tts": False,
            "mention_everyone": self.mention_everyone,
            "attachments": [attachment.json() for attachment in self.attachments],
        }
        return {**state, **who, **what, **when, **self._optional()}

    def _optional(self) -> Json:
        found: Json = {
            "webhook_id": self.webhook_id,
            "application_id": self.application_id,
            "nonce": self.nonce,
            "thread": self.thread.json() if self.thread else None,
            "reactions": self._reactions() or None,
            **self.extra,
        }
        if self.reply_to:
            place = {"channel_id": self.reply_to.channel.id, "message_id": self.reply_to.id}
            guild = self.channel.guild
            found["message_reference"] = {"type": 0, **place, **({"guild_id": guild.id} if guild else {})}
        answer = {key: value for key, value in found.items() if value is not None}
        if self.reply_to:
            answer["referenced_message"] = None if self.reply_to.deleted else self.reply_to.json()
        return answer

    def _reactions(self) -> list[Json]:
        bot_id = self.channel.world.bot.id
        return [
            {
                "emoji": {"id": None, "name": emoji},
                "count": len(who),
                "count_details": {"burst": 0, "normal": len(who)},
                "burst_colors": [],
                "me": bot_id in who,
                "me_burst": False,
            }
            for emoji, who in self.reactions.items()
            if who
        ]

    def write(self, body: Json, files: list[Upload]) -> None:
        """Applies what a request says, leaving alone what it does not name.

        Raises ApiError, and changes nothing, if the message would be empty.
        """
        content = (body["content"] or "") if "content" in body else self.content
        embeds = [{"type": "rich", **e} for e in body["embeds"] or []] if "embeds" in body else self.embeds
        attachments = attached(self, body, files)
        parts = settled(body["components"] or [], attachments) if "components" in body else self.components
        if not (content or embeds or attachments or parts):
            raise empty_message()
        self.content, self.embeds, self.attachments, self.components = content, embeds, attachments, parts
        self.flags |= (body.get("flags") or 0) & ~LOADING
        self._mention(self.channel.world, body.get("allowed_mentions"))
        self.versions.append(self.text)

    def edit(self, body: Json, files: list[Upload]) -> None:
        """Applies a later request: the message is then marked as edited, and the bot told."""
        self.write(body, files)
        self.edited_at = datetime.now(UTC)
        self.channel.world.changed(self)

    def _mention(self, world: World, allowed: Json | None) -> None:
        spoken = "\n".join([self.content, *components.texts(self.components)])
        parse = {"users", "roles", "everyone"} if allowed is None else set(allowed.get("parse") or [])
        allowed = allowed or {}
        users = [u for u in dict.fromkeys(re.findall(r"<@!?(\d+)>", spoken)) if u in world.users]
        roles = list(dict.fromkeys(re.findall(r"<@&(\d+)>", spoken)))
        chosen = {key: {str(value) for value in allowed.get(key) or []} for key in ("users", "roles")}
        heard = [u for u in users if "users" in parse or u in chosen["users"]]
        if self.reply_to and (allowed.get("replied_user") or "users" in parse):
            heard += [self.reply_to.author["id"]] if self.reply_to.author["id"] in world.users else []
        self.mentions = [world.users[user].json() for user in dict.fromkeys(heard)]
        self.mention_roles = [r for r in roles if "roles" in parse or r in chosen["roles"]]
        self.mention_everyone = "everyone" in parse and bool(re.search("@(everyone|here)", spoken))


def attached(message: Message, body: Json, files: list[Upload]) -> list[Attachment]:
    """The attachments after a request: those that it keeps, then its files."""
    listed: list[Json] | None = body.get("attachments")
    entries = {str(entry["id"]): entry for entry in listed or []}
    kept = [a for a in message.attachments if listed is None or a.id in entries]
    for file in files:
        index = file.field.removeprefix("files[").removesuffix("]")
        entry = entries.get(index, {})
        name = re.sub(r"\s", "_", entry.get("filename") or file.name)
        attachment = message.channel.world.keep(message.channel, Upload(name, file.data))
        attachment.description = entry.get("description") or file.description
        attachment.spoiler = bool(entry.get("is_spoiler")) or name.startswith("SPOILER_")
        attachment.ephemeral = message.ephemeral
        kept.append(attachment)
    return kept


def settled(asked: list[Json], attachments: list[Attachment]) -> list[Json]:
    """Components as Discord keeps them: numbered, and every ``attachment://`` replaced by its address."""
    result = components.numbered(copy.deepcopy(asked), itertools.count(1))
    by_name = {attachment.filename: attachment for attachment in attachments}
    for item in components.media(result):
        item.setdefault("id", new_id())
        if item["url"].startswith("attachment://"):
            attachment = by_name[item["url"].removeprefix("attachment://")]
            item.update(url=attachment.url, attachment_id=attachment.id, content_type=attachment.content_type)
            item.update(attachment.dimensions())
        item.setdefault("proxy_url", item["url"])
    for component in components.walk(result):
        if component["type"] == Kind.FILE:
            owner = next((a for a in attachments if a.url == component["file"]["url"]), None)
            component["name"] = owner.filename if owner else None
            component["size"] = len(owner.data) if owner else None
    return result
