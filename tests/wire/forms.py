"""What a person's client sends: the options of a slash command and the values of a form, encoded as Discord does.

A client does not let a person leave out what is required or choose what is not offered, so neither do these:
what no person could send fails the test with an AssertionError that says why.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from . import components
from .basics import Json, Upload
from .channels import Channel
from .components import Kind
from .exchange import Modal
from .guilds import Member, Role, User

PARTIAL_LACKS = ("user", "mute", "deaf")
"""What a member in resolved data does not have."""


class Option(IntEnum):
    """The types of a slash command's options."""

    SUBCOMMAND = 1
    SUBCOMMAND_GROUP = 2
    STRING = 3
    INTEGER = 4
    BOOLEAN = 5
    USER = 6
    CHANNEL = 7
    ROLE = 8
    MENTIONABLE = 9
    NUMBER = 10
    ATTACHMENT = 11


@dataclasses.dataclass
class Resolved:
    """The people, roles, channels and files that values refer to, which Discord sends along in full."""

    channel: Channel
    found: dict[str, Json] = dataclasses.field(default_factory=dict)

    def refer(self, value: object) -> str:
        """Puts something where the bot will look for it, and returns its id."""
        if isinstance(value, Member | User):
            return self._person(value)
        if isinstance(value, Role):
            return self._put("roles", value.id, value.json())
        if isinstance(value, Channel):
            return self._put("channels", value.id, value.partial(self._permissions(value)))
        assert isinstance(value, Upload), f"{value!r} is nobody and nothing that Discord could refer to"
        attachment = self.channel.world.keep(self.channel, value)
        attachment.ephemeral = True
        return self._put("attachments", attachment.id, attachment.json())

    def _person(self, value: Member | User) -> str:
        user = value.user if isinstance(value, Member) else value
        guild = self.channel.guild
        if guild and user.id in guild.members:
            member = guild.members[user.id]
            known = {key: entry for key, entry in member.json().items() if key not in PARTIAL_LACKS}
            self._put("members", user.id, {**known, "permissions": str(member.permissions(self.channel))})
        return self._put("users", user.id, user.json())

    def _permissions(self, channel: Channel) -> int:
        return channel.guild.bot.permissions(channel) if channel.guild else 0

    def _put(self, kind: str, key: str, data: Json) -> str:
        self.found.setdefault(kind, {})[key] = data
        return key


def option_values(declared: list[Json], given: Mapping[str, object], resolved: Resolved) -> list[Json]:
    """The options of a command as Discord encodes them, in the order in which they are declared."""
    known = {option["name"]: option for option in declared}
    unknown = given.keys() - known.keys()
    assert not unknown, f"no such option: {', '.join(sorted(unknown))}; there is: {', '.join(known) or 'none'}"
    missing = [name for name, option in known.items() if option.get("required") and given.get(name) is None]
    assert not missing, f"these options are required: {', '.join(missing)}"
    return [
        {"name": name, "type": option["type"], "value": _option_value(option, given[name], resolved)}
        for name, option in known.items()
        if given.get(name) is not None
    ]


def _option_value(option: Json, value: Any, resolved: Resolved) -> object:
    name, kind = option["name"], Option(option["type"])
    if kind in (Option.USER, Option.CHANNEL, Option.ROLE, Option.MENTIONABLE, Option.ATTACHMENT):
        _check_reference(option, value)
        return resolved.refer(value)
    if option.get("choices"):
        chosen = [c["value"] for c in option["choices"] if value in (c["value"], c["name"])]
        assert chosen, f"{name} offers only {[c['name'] for c in option['choices']]}, not {value!r}"
        return chosen[0]
    types: dict[Option, Any] = {
        Option.STRING: str,
        Option.INTEGER: int,
        Option.BOOLEAN: bool,
        Option.NUMBER: (int, float),
    }
    assert isinstance(value, types[kind]), f"{name} takes {kind.name.lower()} values, not {value!r}"
    size, unit = (len(value), "length") if kind is Option.STRING else (value, "value")
    low, high = option.get(f"min_{unit}"), option.get(f"max_{unit}")
    assert low is None or size >= low, f"{name}: {value!r} is below the least {unit}, {low}"
    assert high is None or size <= high, f"{name}: {value!r} is above the greatest {unit}, {high}"
    return value


def _check_reference(option: Json, value: object) -> None:
    expected: dict[Option, tuple[type, ...]] = {
        Option.USER: (Member, User),
        Option.CHANNEL: (Channel,),
        Option.ROLE: (Role,),
        Option.MENTIONABLE: (Member, User, Role),
        Option.ATTACHMENT: (Upload,),
    }
    assert isinstance(value, expected[Option(option["type"])]), f"{option['name']} cannot be {value!r}"
    kinds = option.get("channel_types")
    if isinstance(value, Channel) and kinds:
        assert value.kind in kinds, f"{option['name']} takes channels of the types {kinds}, not #{value.name}"


def selected(component: Json, values: Iterable[object], resolved: Resolved, name: str) -> list[str]:
    """What is chosen in a select, a checkbox group or a file upload; options by value or by label."""
    chosen = [_selected_value(component, value, resolved) for value in values]
    everything = len(component["options"]) if component["type"] == Kind.CHECKBOX_GROUP else 1
    low, high = component.get("min_values", 1), component.get("max_values", everything)
    assert low <= len(chosen) <= high, f"{name!r} takes {low} to {high} values, not {len(chosen)}"
    return chosen


def _selected_value(component: Json, value: object, resolved: Resolved) -> str:
    if component["type"] in (Kind.STRING_SELECT, Kind.CHECKBOX_GROUP, Kind.RADIO_GROUP):
        return str(components.pick(component["options"], str(value), lambda o: [o["value"], o["label"]])["value"])
    allowed: dict[int, tuple[type, ...]] = {
        Kind.USER_SELECT: (Member, User),
        Kind.ROLE_SELECT: (Role,),
        Kind.MENTIONABLE_SELECT: (Member, User, Role),
        Kind.CHANNEL_SELECT: (Channel,),
        Kind.FILE_UPLOAD: (Upload,),
    }
    assert isinstance(value, allowed[component["type"]]), f"{value!r} cannot be chosen here"
    return resolved.refer(value)


@dataclasses.dataclass(frozen=True)
class _Field:
    """A component of a form, by what name the form calls it, and what the person enters: None for nothing."""

    component: Json
    name: str
    entered: Any

    @property
    def required(self) -> bool:
        """Whether it may not be left empty; Discord's default is that it may not."""
        return bool(self.component.get("required", True))

    @property
    def preselected(self) -> list[str]:
        """The options that are chosen before a person touches anything."""
        return [option["value"] for option in self.component.get("options") or [] if option.get("default")]


def filled_in(modal: Modal, values: Mapping[str, object], resolved: Resolved) -> list[Json]:
    """A form's components as Discord sends them when a person submits it.

    Fields are named by custom_id or label; those that are not named stay as the form shows them.
    """
    left = dict(values)
    result = []
    for part in modal.components:
        known = {"type": part["type"], "id": part["id"]}
        if part["type"] == Kind.LABEL:
            known["component"] = _filled(_field(part["component"], part["label"], left), resolved)
        elif part["type"] == Kind.ACTION_ROW:
            (inside,) = part["components"]
            known["components"] = [_filled(_field(inside, inside.get("label"), left), resolved)]
        result.append(known)
    assert not left, f"the form {modal.title!r} has no {', '.join(left)}; it has {', '.join(modal.labels)}"
    return result


def _field(component: Json, label: str | None, left: dict[str, object]) -> _Field:
    """The field of that label, which takes its value out of those that are left."""
    names = (component["custom_id"], label)
    entered = next((left.pop(name) for name in names if name is not None and name in left), None)
    return _Field(component, label or component["custom_id"], entered)


def _filled(field: _Field, resolved: Resolved) -> Json:
    known = {key: field.component[key] for key in ("type", "id", "custom_id")}
    match known["type"]:
        case Kind.TEXT_INPUT:
            return {**known, "value": _text(field)}
        case Kind.CHECKBOX:
            checked = field.component.get("default") if field.entered is None else field.entered
            return {**known, "value": bool(checked)}
        case Kind.RADIO_GROUP:
            return {**known, "value": _radio(field, resolved)}
        case _:
            return {**known, "values": _several(field, resolved)}


def _text(field: _Field) -> str:
    text = (field.component.get("value") or "") if field.entered is None else str(field.entered)
    assert text or not field.required, f"{field.name!r} must be filled in"
    if text:
        low, high = field.component.get("min_length", 0), field.component.get("max_length", 4000)
        assert low <= len(text) <= high, f"{field.name!r} takes {low} to {high} characters, not {len(text)}"
    return text


def _radio(field: _Field, resolved: Resolved) -> str | None:
    entered = field.entered
    chosen = field.preselected if entered is None else [_selected_value(field.component, entered, resolved)]
    assert chosen or not field.required, f"one of {field.name!r} must be chosen"
    return chosen[0] if chosen else None


def _several(field: _Field, resolved: Resolved) -> list[str]:
    values = field.preselected if field.entered is None else field.entered
    values = [values] if isinstance(values, str | Upload | Member | User | Role | Channel) else list(values)
    if not values and not field.required:
        return []
    return selected(field.component, values, resolved, field.name)
