"""One router for presses: every button, menu and form is found by its `custom_id`, whenever it was posted.

A custom id reads `r1:<action>:<argument>:…`. It carries ids, never authority: whoever handles a press reads from the
database and from Discord's own fields what the person may do. Nothing is kept in memory for a card, so that its
buttons outlive every restart; and neither the message nor its layout is rebuilt for a press, which would cost more
than the press itself (see `arrivals`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from discord import ComponentType, InteractionType

from bot.errors import Refusal
from bot.i18n import Words, words
from bot.measures import Measure, note
from bot.ui.places import is_moderator, require_moderator

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from discord import Interaction

    from bot.flood import Flood
    from bot.ui.arrivals import Arrival

VERSION = "r1"
CUSTOM_ID_LENGTH = 100
LARGEST = 2**63 - 1


def custom_id(action: str, *args: int | str) -> str:
    """The custom id that brings a press to `action` with `args`."""
    made = ":".join((VERSION, action, *map(str, args)))
    assert len(made) <= CUSTOM_ID_LENGTH, made
    return made


def whole_number(text: str) -> int | None:
    """An id or a count as somebody wrote it; None where it is none, or more than the database holds."""
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(LARGEST))):
        return None
    return number if (number := int(text)) <= LARGEST else None


@dataclass(frozen=True, slots=True)
class Press:
    """Somebody pressed a button, chose from a menu or sent a form, in a server."""

    arrival: Arrival
    args: tuple[str, ...]
    say: Words
    guild_id: int

    @property
    def interaction(self) -> Interaction[Any]:
        """The library's object; whoever can do without it is quicker."""
        return self.arrival.interaction

    @property
    def id(self) -> int:
        return self.arrival.id

    @property
    def user_id(self) -> int:
        return self.arrival.user_id

    @property
    def at(self) -> datetime:
        """When Discord took it, by Discord's clock."""
        return self.arrival.at

    @property
    def message_id(self) -> int:
        """The message that was pressed; 0 for a form that belongs to none."""
        return self.arrival.message_id

    def text(self, index: int) -> str:
        """An argument. Raises Refusal when a forged or outdated custom id does not have it."""
        try:
            return self.args[index]
        except IndexError:
            raise Refusal("old-button") from None

    def number(self, index: int) -> int:
        """An argument that is an id or a count. Raises Refusal when it is not."""
        text = self.text(index)
        number = whole_number(text)
        if number is None:
            raise Refusal("old-button")
        return number

    @property
    def chosen(self) -> list[str]:
        """What was chosen from the menu that was pressed."""
        return [str(value) for value in self.arrival.data.get("values", ())]

    @property
    def fields(self) -> dict[str, str]:
        """A form's fields by their custom ids; of a menu, the first value chosen."""
        return {field["custom_id"]: value for field, value in _fields(self.arrival.data.get("components", ()))}


def typed(interaction: Interaction[Any]) -> list[str]:
    """What somebody typed into the form that they sent, field by field; nothing for any other interaction."""
    if interaction.type is not InteractionType.modal_submit:
        return []
    data: Any = interaction.data or {}
    fields = _fields(data.get("components", ()))
    return [text for field, text in fields if field["type"] == ComponentType.text_input.value and text.strip()]


def _fields(components: Any) -> Iterator[tuple[Mapping[str, Any], str]]:
    for component in components:
        if "custom_id" in component:
            yield component, component.get("value") or next(iter(component.get("values", ())), "")
        inner = component.get("components") or ([component["component"]] if "component" in component else ())
        yield from _fields(inner)


Handler = Callable[[Press], Awaitable[None]]
Reporter = Callable[["Interaction[Any]", Exception], Awaitable[str]]
"""Tells somebody what went wrong; returns the outcome in one word."""


def for_moderators(handle: Handler) -> Handler:
    """A handler that refuses everybody but moderators, at each press."""

    async def checked(press: Press) -> None:
        require_moderator(press.interaction)
        await handle(press)

    return checked


class Presses:
    """Brings each press to the handler of its action, and each failure to the one error handler."""

    def __init__(self, report: Reporter, flood: Flood) -> None:
        self._handlers: dict[str, Handler] = {}
        self._dear: set[str] = set()
        self._report = report
        self._flood = flood

    def on(self, action: str, handler: Handler, *, dear: bool = False) -> None:
        """Have the presses of an action handled. Dear is what draws, exports or creates: it has a limit."""
        assert action not in self._handlers, action
        self._handlers[action] = handler
        if dear:
            self._dear.add(action)

    async def dispatch(self, arrival: Arrival) -> None:
        """Handle a press; a forged or outdated one is answered, privately, as such."""
        version, _, rest = str(arrival.data.get("custom_id", "")).partition(":")
        action, *args = rest.split(":")
        handler, guild, outcome = self._handlers.get(action), arrival.guild_id, "done"
        try:
            is_counted = action in self._dear and not is_moderator(arrival.interaction)
            self._flood.check(arrival.user_id, guild if is_counted else None, asyncio.get_running_loop().time())
            if version != VERSION or handler is None or guild is None:
                raise Refusal("old-button")  # noqa: TRY301 - answered as every other refusal
            await handler(Press(arrival, tuple(args), words(arrival.locale), guild))
        except Exception as error:  # noqa: BLE001 - the one place where a press's failure ends
            outcome = await self._report(arrival.interaction, error)
        note(Measure.INTERACTION, 1, action if handler else "unknown", outcome)
