"""Forms, described by their fields. What is sent comes back through the router, by the form's custom id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from discord import RadioGroupOption, SelectOption, TextStyle, ui

from bot.ui.cards import OPTION_LENGTH, clip
from bot.ui.presses import custom_id

if TYPE_CHECKING:
    from collections.abc import Sequence

# What Discord takes in a field of several lines.
LONGEST_TEXT = 4000
TITLE_LENGTH = 45
LABEL_LENGTH = 45
HINT_LENGTH = 100
MOST_RADIOS = 5


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


@dataclass(frozen=True, slots=True)
class Choices:
    """A field with (value, label) pairs to choose one from, at most 25; a few of them all stand there to be seen."""

    name: str
    label: str
    options: Sequence[tuple[str, str]]
    value: str | None = None


class _Form(ui.Modal):
    """A form that the library need not keep, since its answer is routed by its custom id."""

    def __init__(self, title: str, custom_id: str, fields: tuple[Field | Choices, ...]) -> None:
        super().__init__(title=clip(title, TITLE_LENGTH), custom_id=custom_id)
        for field in fields:
            self.add_item(_labelled(field))
        self.stop()


def form(title: str, *fields: Field | Choices, action: str, args: tuple[int | str, ...] = ()) -> ui.Modal:
    """A form whose answer goes to `action` with `args`."""
    return _Form(title, custom_id(action, *args), fields)


def _labelled(field: Field | Choices) -> ui.Label[Any]:
    label = clip(field.label, LABEL_LENGTH)
    if isinstance(field, Choices):
        return ui.Label(text=label, component=_choices(field))
    text: ui.TextInput[Any] = ui.TextInput(
        custom_id=field.name,
        style=TextStyle.paragraph if field.lines else TextStyle.short,
        max_length=field.most,
        required=field.required,
        default=field.value,
    )
    hint = clip(field.hint, HINT_LENGTH) if field.hint else None
    return ui.Label(text=label, description=hint, component=text)


def _choices(field: Choices) -> ui.Item[Any]:
    options = [(value, clip(label, OPTION_LENGTH), value == field.value) for value, label in field.options]
    if len(options) <= MOST_RADIOS:
        radios = [RadioGroupOption(value=value, label=label, default=chosen) for value, label, chosen in options]
        return ui.RadioGroup(custom_id=field.name, options=radios)
    selected = [SelectOption(value=value, label=label, default=chosen) for value, label, chosen in options]
    return ui.Select(custom_id=field.name, options=selected, required=True)
