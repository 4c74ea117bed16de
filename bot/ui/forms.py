"""Forms, described by their fields. What is sent comes back through the router, by the form's custom id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from discord import TextStyle, ui

from bot.ui.cards import clip
from bot.ui.presses import custom_id

TITLE_LENGTH = 45
LABEL_LENGTH = 45
HINT_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Field:
    """One text field of a form; `most` is the longest text it takes, `lines` allows several."""

    name: str
    label: str
    most: int
    lines: bool = False
    hint: str | None = None
    value: str | None = None
    required: bool = True


class _Form(ui.Modal):
    """A form that the library need not keep, since its answer is routed by its custom id."""

    def __init__(self, title: str, custom_id: str, fields: tuple[Field, ...]) -> None:
        super().__init__(title=clip(title, TITLE_LENGTH), custom_id=custom_id)
        for field in fields:
            self.add_item(_labelled(field))
        self.stop()


def form(title: str, *fields: Field, action: str, args: tuple[int | str, ...] = ()) -> ui.Modal:
    """A form whose answer goes to `action` with `args`."""
    return _Form(title, custom_id(action, *args), fields)


def _labelled(field: Field) -> ui.Label[Any]:
    text: ui.TextInput[Any] = ui.TextInput(
        custom_id=field.name,
        style=TextStyle.paragraph if field.lines else TextStyle.short,
        max_length=field.most,
        required=field.required,
        default=field.value,
    )
    hint = clip(field.hint, HINT_LENGTH) if field.hint else None
    return ui.Label(text=clip(field.label, LABEL_LENGTH), description=hint, component=text)
