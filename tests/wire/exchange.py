"""One interaction: what a person did, and everything with which the bot answered."""

from __future__ import annotations

import itertools
import secrets
import time
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from . import components
from .basics import Json, new_id
from .channels import Channel, Wanted, fits
from .components import Kind
from .messages import LOADING, Message

if TYPE_CHECKING:
    from .guilds import Guild, User
    from .world import World

TOKEN_SECONDS = 15 * 60
SERVER_INSTALL = "0"
ATTACHMENT_LIMIT = 10_485_760


class Callback(IntEnum):
    """The types of answer to an interaction."""

    PONG = 1
    MESSAGE = 4
    DEFERRED_MESSAGE = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9


class Action(IntEnum):
    """The types of interaction."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL_SUBMIT = 5


@dataclass(eq=False, repr=False)
class Modal:
    """A form that the bot has opened for somebody."""

    exchange: Exchange
    custom_id: str
    title: str
    components: list[Json]

    def __repr__(self) -> str:
        return f"<form {self.title!r} with {', '.join(self.labels)}>"

    @property
    def labels(self) -> list[str]:
        """The labels of its fields, in order."""
        return [c["label"] for c in components.walk(self.components) if c["type"] == Kind.LABEL]

    @property
    def text(self) -> str:
        """The title and everything written in the form beside its fields."""
        return "\n".join([self.title, *components.texts(self.components)])


@dataclass(eq=False, repr=False)
class Answer:
    """The bot's first answer to an interaction: the fields that do not belong to its type are empty."""

    type: Callback
    ephemeral: bool = False
    message: Message | None = None
    modal: Modal | None = None
    choices: list[Json] = field(default_factory=list)

    def __repr__(self) -> str:
        return f"<{'private ' * self.ephemeral}{self.type.name} {self.text!r}>"

    @property
    def text(self) -> str:
        """What the person reads in it."""
        read = self.message or self.modal
        return read.text if read else ""


@dataclass(eq=False, repr=False)
class Exchange:
    """An interaction. Its methods wait for the answers; its fields hold those that have come."""

    world: World
    action: Action
    user: User
    channel: Channel
    data: Json
    description: str
    message: Message | None = None
    origin: Exchange | None = None
    id: str = field(default_factory=new_id)
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    begun: float = field(default_factory=time.monotonic)
    expired: bool = False
    answer: Answer | None = None
    response: Message | None = None
    followups: list[Message] = field(default_factory=list)

    def __repr__(self) -> str:
        return f"{self.description} by {self.user} in {self.channel}"

    @property
    def guild(self) -> Guild | None:
        """The server that it happened in."""
        return self.channel.guild

    @property
    def alive(self) -> bool:
        """Whether the token still works."""
        return not self.expired and time.monotonic() - self.begun < TOKEN_SECONDS

    @property
    def messages(self) -> list[Message]:
        """The response and all follow-ups that there are now, oldest first."""
        return [*([self.response] if self.response else []), *self.followups]

    async def answered(self) -> Answer:
        """The first callback."""
        return await self.world.wait_for(lambda: self.answer, f"an answer to {self}")

    async def original(self) -> Message:
        """The response message with its text: a deferred one once the bot has filled it in."""

        def written() -> Message | None:
            return self.response if self.response and not self.response.flags & LOADING else None

        return await self.world.wait_for(written, f"a response to {self}")

    async def modal(self) -> Modal:
        """The form with which the bot answered."""
        answer = await self.answered()
        assert answer.modal, f"{self} was answered with {answer.type.name}, not with a form: {answer.text!r}"
        return answer.modal

    async def choices(self) -> list[str]:
        """The names that autocomplete offers."""
        return [choice["name"] for choice in (await self.answered()).choices]

    async def said(self, wanted: Wanted) -> Message:
        """The response or follow-up that is meant, waiting until there is one."""

        def found() -> Message | None:
            return next((m for m in self.messages if not m.flags & LOADING and fits(m, wanted)), None)

        return await self.world.wait_for(found, f"{wanted!r} in the answers to {self}")

    def expire(self) -> None:
        """Lets the token's fifteen minutes be over."""
        self.expired = True

    def json(self) -> Json:
        """The interaction object that the gateway delivers."""
        known: Json = {
            "id": self.id,
            "application_id": self.world.application_id,
            "type": int(self.action),
            "token": self.token,
            "version": 1,
            "data": self.data,
            "channel_id": self.channel.id,
            "locale": self.user.locale,
            "entitlements": [],
            "attachment_size_limit": ATTACHMENT_LIMIT,
            **self._place(),
        }
        if self.message:
            known["message"] = self.message.json()
        return known

    def _place(self) -> Json:
        if self.guild is None:
            owners = {SERVER_INSTALL: "0"}
            return {
                "user": self.user.json(),
                "channel": self.channel.json(),
                "context": 1,
                "app_permissions": "0",
                "authorizing_integration_owners": owners,
            }
        member, bot = self.guild.members[self.user.id], self.guild.bot
        permissions = member.permissions(self.channel)
        return {
            "guild_id": self.guild.id,
            "guild": {"id": self.guild.id, "locale": self.guild.locale, "features": []},
            "guild_locale": self.guild.locale,
            "member": {**member.json(), "permissions": str(permissions)},
            "channel": self.channel.partial(permissions),
            "context": 0,
            "app_permissions": str(bot.permissions(self.channel)),
            "authorizing_integration_owners": {SERVER_INSTALL: self.guild.id},
        }

    def metadata(self) -> Json:
        """What a message that answers it says of it."""
        owners = self._place()["authorizing_integration_owners"]
        known: Json = {
            "id": self.id,
            "type": int(self.action),
            "user": self.user.json(),
            "authorizing_integration_owners": owners,
        }
        if self.action is Action.COMPONENT and self.message:
            known["interacted_message_id"] = self.message.id
        if self.action is Action.MODAL_SUBMIT and self.origin:
            known["triggering_interaction_metadata"] = self.origin.metadata()
        if self.action is Action.COMMAND:
            known["name"] = self.data["name"]
            known["command_type"] = self.data["type"]
        return known

    def new_message(self, flags: int) -> Message:
        """An empty message of the bot's that belongs to this exchange."""
        message = Message(
            self.channel,
            self.world.bot.json(),
            webhook_id=self.world.application_id,
            application_id=self.world.application_id,
            exchange=self,
            flags=flags,
        )
        message.extra["interaction_metadata"] = self.metadata()
        return message


def open_modal(exchange: Exchange, data: Json) -> Modal:
    """The form that a callback describes."""
    parts = components.numbered(data["components"], itertools.count(1))
    return Modal(exchange, data["custom_id"], data["title"], parts)
