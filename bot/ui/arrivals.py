"""The short way in and out for presses: taken as Discord sends them, answered without asking for anything back.

discord.py makes an Interaction of every press, with its member, its channel and the whole message that was pressed,
and has each answer described by Discord and reads that too; together that costs more than storing a vote. So presses
are taken off where the library's parsers begin, and its Interaction is made for whoever asks for it. Only this module
knows how the library does these things; tests/ui/test_arrivals.py notices when that changes.

Here is also where an interaction that comes a second time, as after a broken connection it may, is let go.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import cached_property
from typing import TYPE_CHECKING, Any

from discord import Interaction, InteractionResponseType, InteractionType
from discord.http import Route
from discord.utils import snowflake_time
from discord.webhook.async_ import async_context

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from discord import Client

_PRESSES = (InteractionType.component.value, InteractionType.modal_submit.value)
# Many more than a connection can be behind; a megabyte.
_REMEMBERED = 5_000


def take_presses(client: Client, take: Callable[[Arrival], None]) -> None:
    """Have buttons, menus and forms taken as Arrivals; they are no event of the library's any more. All that comes is
    taken once.
    """
    seen: OrderedDict[str, None] = OrderedDict()
    parsers = client._connection.parsers  # noqa: SLF001
    parse = parsers["INTERACTION_CREATE"]

    def parse_interaction_create(payload: Any) -> None:
        if payload["id"] in seen:
            return
        seen[payload["id"]] = None
        if len(seen) > _REMEMBERED:
            seen.popitem(last=False)
        if payload["type"] in _PRESSES:
            take(Arrival(client, payload))
        else:
            parse(payload)

    parsers["INTERACTION_CREATE"] = parse_interaction_create


def note_answered(interaction: Interaction[Any]) -> None:
    """Have the library know of a message that Discord took for the answer without our having been told so."""
    interaction.response._response_type = InteractionResponseType.channel_message  # noqa: SLF001


class Arrival:
    """A press as it came in; all of it is Discord's own word."""

    def __init__(self, client: Client, payload: Mapping[str, Any]) -> None:
        self._client = client
        self._payload = payload

    @property
    def id(self) -> int:
        return int(self._payload["id"])

    @property
    def at(self) -> datetime:
        """When Discord took it, by Discord's clock."""
        return snowflake_time(self.id)

    @property
    def guild_id(self) -> int | None:
        """The server it happened in, if it was one."""
        guild = self._payload.get("guild_id")
        return int(guild) if guild else None

    @property
    def user_id(self) -> int:
        person = self._payload["member"]["user"] if "member" in self._payload else self._payload["user"]
        return int(person["id"])

    @property
    def message_id(self) -> int:
        """The message that was pressed; 0 for a form that belongs to none."""
        return int(self._payload["message"]["id"]) if "message" in self._payload else 0

    @property
    def locale(self) -> str:
        """The reader's language, as Discord writes it."""
        return str(self._payload.get("locale", "en-US"))

    @property
    def data(self) -> Mapping[str, Any]:
        """What was pressed or sent."""
        data: Mapping[str, Any] = self._payload.get("data") or {}
        return data

    @cached_property
    def interaction(self) -> Interaction[Any]:
        """The library's own object, for everything that is not done here."""
        payload: Any = self._payload
        return Interaction(data=payload, state=self._client._connection)  # noqa: SLF001

    async def answer(self, message: Mapping[str, Any]) -> None:
        """Answer first, with a message as Discord's API takes it. Raises HTTPException as the library would."""
        http: Any = self._client.http
        await async_context.get().request(
            Route(
                "POST",
                "/interactions/{webhook_id}/{webhook_token}/callback",
                webhook_id=self.id,
                webhook_token=self._payload["token"],
            ),
            session=http._HTTPClient__session,  # noqa: SLF001
            proxy=http.proxy,
            proxy_auth=http.proxy_auth,
            payload={"type": InteractionResponseType.channel_message.value, "data": dict(message)},
        )
