"""One visual language: an accent a feature, a title, a line of context, the action. All cards are Components V2."""

from __future__ import annotations

from enum import IntEnum
from itertools import accumulate
from typing import TYPE_CHECKING, Any
from zlib import crc32

from discord import ButtonStyle, ComponentType, SelectOption, ui

from bot.ui.presses import custom_id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.i18n import Words

LABEL_LENGTH = 80
OPTION_LENGTH = 100
_LARGEST_ID = 2**31 - 2


class Accent(IntEnum):
    """The colour of each feature."""

    TRIVIA = 0xF2A93B
    POLL = 0x5B8DEF
    SPOILER = 0xD1495B
    PROGRESS = 0x3FA37C
    GUARD = 0x8A7CC9
    ROOM = 0x4FA3B5
    PRIVACY = 0x7C8A99
    SHOW = 0xC96F4A
    HELP = 0x7D8CA3
    PACK = 0xB08D57
    SETUP = 0xB5A642


Row = list[ui.Button[Any]]
Part = str | Row | ui.Item[Any]


class Card(ui.LayoutView):
    """A message's layout. Its presses are routed by their custom ids, so the library need not keep it."""

    def __init__(self, *items: ui.Item[Any]) -> None:
        super().__init__(timeout=None)
        for item in items:
            self.add_item(item)
        self.stop()


def card(
    accent: Accent, *parts: Part, label: str | None = None, spoiler: bool = False, below: Row | None = None
) -> Card:
    """A card of parts from top to bottom: text, a row of buttons, or any item.

    With `spoiler` everything in it is covered until it is clicked; `label` above and `below` under it are not.
    """
    container: ui.Container[Any] = ui.Container(*map(_item, parts), accent_colour=int(accent), spoiler=spoiler)
    return Card(*([ui.TextDisplay(label)] if label else []), container, *([ui.ActionRow(*below)] if below else []))


def note(accent: Accent, text: str) -> list[dict[str, Any]]:
    """A card of one text, as Discord's API takes it; for answers that have to be quick."""
    container, display = ComponentType.container.value, ComponentType.text_display.value
    return [{"type": container, "accent_color": int(accent), "components": [{"type": display, "content": text}]}]


def _item(part: Part) -> ui.Item[Any]:
    if isinstance(part, str):
        return ui.TextDisplay(part)
    return ui.ActionRow(*part) if isinstance(part, list) else part


def button(
    label: str,
    action: str,
    *args: int | str,
    style: ButtonStyle = ButtonStyle.secondary,
    disabled: bool = False,
) -> ui.Button[Any]:
    """A button whose press goes to `action` with `args`."""
    return ui.Button(
        label=clip(label, LABEL_LENGTH), custom_id=custom_id(action, *args), style=style, disabled=disabled
    )


def turning(say: Words, page: int, pages: int, action: str, *args: int | str) -> Row:
    """The buttons that turn a page; the page wanted, counted from 0, is the last argument of `action`."""
    back, on = max(page - 1, 0), page + 1
    return [
        button(say("page-back"), action, *args, back, disabled=page == 0),
        button(say("page-on"), action, *args, on, disabled=on >= pages),
    ]


def select(
    placeholder: str,
    options: list[tuple[str, str]],
    action: str,
    *args: int | str,
    most: int = 1,
    chosen: str | None = None,
) -> ui.ActionRow[Any]:
    """A menu of (value, label) pairs, at most 25, of which up to `most` can be chosen; it stands at `chosen`."""
    menu: ui.Select[Any] = ui.Select(
        **identified(action, *args),
        placeholder=clip(placeholder, 150),
        max_values=most,
        options=[
            SelectOption(value=value, label=clip(label, OPTION_LENGTH), default=value == chosen)
            for value, label in options
        ],
    )
    return ui.ActionRow(menu)


def identified(action: str, *args: int | str) -> dict[str, Any]:
    """By what a menu is known: to us by its custom id; to a page by a number, under which it keeps what was chosen.

    Were that number left to its place on the card, the next menu there would stand at what was chosen in this one.
    """
    known_by = custom_id(action, *args)
    return {"custom_id": known_by, "id": 1 + crc32(known_by.encode()) % _LARGEST_ID}


def rule() -> ui.Separator[Any]:
    """A thin line between parts."""
    return ui.Separator()


def title(text: str) -> str:
    return f"## {text}"


def small(text: str) -> str:
    return f"-# {text}"


def bar(portion: float, width: int = 12) -> str:
    """A bar of text for a portion between 0 and 1; anything above nothing shows."""
    filled = max(round(portion * width), 1 if portion else 0)
    return "▰" * filled + "▱" * (width - filled)


def clip(text: str, length: int) -> str:
    """A text cut to a length, with an ellipsis where something is missing."""
    return text if len(text) <= length else f"{text[: length - 1].rstrip()}…"


def some_of(say: Words, names: Sequence[str], most: int) -> str:
    """The first so many names, and how many more there are."""
    shown, more = ", ".join(names[:most]), len(names) - most
    return say("and-more", names=shown, count=more) if more > 0 else shown


def fitting(lines: Sequence[str], most: int) -> Sequence[str]:
    """As many lines, from the first on, as so many characters have room for."""
    lengths = accumulate(len(line) + 1 for line in lines)
    return lines[: sum(length <= most for length in lengths)]


def relative(at: datetime) -> str:
    """A time that Discord shows in words and keeps up to date."""
    return f"<t:{int(at.timestamp())}:R>"
