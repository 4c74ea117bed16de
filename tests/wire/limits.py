"""Discord's documented limits that its OpenAPI document does not state, and the pings that a bot must not send.

Source: the pages on messages, components, application commands and webhooks in Discord's reference.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from . import components
from .basics import Json, Upload
from .components import COMPONENTS_V2_ONLY, LINK_BUTTON, PREMIUM_BUTTON, SELECTS, Kind
from .messages import COMPONENTS_V2, Message

COMMAND_NAME = re.compile(r"[-_'\w]{1,32}")
FORBIDDEN_IN_WEBHOOK_NAMES = ("clyde", "discord")
VALUE_TYPES: dict[int, tuple[type, ...]] = {3: (str,), 4: (int,), 10: (int, float)}
"""The values that an option completes to, by its type."""


def message_problems(body: Json, files: Iterable[Upload], existing: Message | None) -> Iterator[str]:
    """What is wrong with a message that is created, or with ``existing`` once it is edited in this way."""
    flags = (existing.flags if existing else 0) | (body.get("flags") or 0)
    parts: list[Json] = body.get("components") or []
    yield from _component_problems(parts)
    yield from _media_problems(body, files, existing)
    if body.get("poll"):
        yield "poll: this stand-in has no native polls"
    if flags & COMPONENTS_V2:
        yield from _v2_problems(body, parts, existing)
    else:
        yield from _classic_problems(body, parts)


def _classic_problems(body: Json, parts: list[Json]) -> Iterator[str]:
    if len(body.get("content") or "") > 2000:
        yield "content: more than 2000 characters"
    if len(parts) > 5:
        yield "components: more than 5 action rows"
    if {component.get("type") for component in components.walk(parts)} & COMPONENTS_V2_ONLY:
        yield "components: need the flag IS_COMPONENTS_V2"
    if sum(_embed_length(embed) for embed in body.get("embeds") or []) > 6000:
        yield "embeds: more than 6000 characters in all"


def _v2_problems(body: Json, parts: list[Json], existing: Message | None) -> Iterator[str]:
    for key in ("content", "embeds", "poll", "sticker_ids"):
        if body.get(key):
            yield f"{key}: not beside IS_COMPONENTS_V2"
    if existing and existing.content and "content" not in body:
        yield "flags: IS_COMPONENTS_V2 on a message that has content"
    count = sum(1 for _ in components.walk(parts))
    if count > 40:
        yield f"components: {count}, more than 40 in all"
    length = sum(len(text) for text in components.texts(parts))
    if length > 4000:
        yield f"components: {length} characters of text displays, more than 4000 in all"


def _component_problems(parts: list[Json]) -> Iterator[str]:
    found = list(components.walk(parts))
    yield from _repeated((c.get("custom_id") for c in found), "custom_id")
    yield from _repeated((c.get("id") for c in found), "id")
    for component in found:
        kind, custom_id = component.get("type"), component.get("custom_id")
        if custom_id is not None and not 1 <= len(custom_id) <= 100:
            yield f"custom_id {custom_id!r}: not 1 to 100 characters"
        if kind == Kind.ACTION_ROW:
            yield from _row_problems(component)
        elif kind == Kind.BUTTON:
            yield from _button_problems(component)
        elif kind in SELECTS:
            yield from _select_problems(component)


def _row_problems(row: Json) -> Iterator[str]:
    kinds = [child.get("type") for child in row.get("components") or []]
    if len(kinds) > 5 or (len(kinds) > 1 and set(kinds) != {Kind.BUTTON}):
        yield f"action row: holds {kinds}, not up to 5 buttons or 1 select"


def _button_problems(button: Json) -> Iterator[str]:
    name = f"button {button.get('label') or button.get('custom_id')!r}"
    if len(button.get("label") or "") > 80:
        yield f"{name}: label of more than 80 characters"
    style, has = button.get("style"), {key for key in ("custom_id", "url", "sku_id") if button.get(key)}
    needs = {LINK_BUTTON: "url", PREMIUM_BUTTON: "sku_id"}.get(style or 0, "custom_id")
    if has != {needs}:
        yield f"{name}: style {style} needs {needs} alone, has {sorted(has)}"
    if style != PREMIUM_BUTTON and not (button.get("label") or button.get("emoji")):
        yield f"{name}: neither label nor emoji"


def _select_problems(select: Json) -> Iterator[str]:
    name, options = f"select {select.get('custom_id')!r}", select.get("options") or []
    if select["type"] == Kind.STRING_SELECT:
        if not 1 <= len(options) <= 25:
            yield f"{name}: {len(options)} options, not 1 to 25"
        yield from _repeated((option.get("value") for option in options), f"{name}: option value")
        if (select.get("max_values") or 1) > len(options):
            yield f"{name}: max_values above the number of options"
    if (select.get("min_values") or 0) > (select.get("max_values") or 1):
        yield f"{name}: min_values above max_values"


def _media_problems(body: Json, files: Iterable[Upload], existing: Message | None) -> Iterator[str]:
    listed: list[Json] | None = body.get("attachments")
    fields = {file.field: file.name for file in files}
    known = {a.id: a.filename for a in existing.attachments} if existing else {}
    names = set(fields.values()) | set(known.values() if listed is None else ())
    for entry in listed or []:
        key = str(entry.get("id"))
        if f"files[{key}]" not in fields and key not in known:
            yield f"attachments: id {key} is neither a file of this request nor an attachment of the message"
        names.add(entry.get("filename") or known.get(key, ""))
    yield from (f"file field {field!r}: not files[n]" for field in fields if not re.fullmatch(r"files\[\d\]", field))
    for item in components.media(body.get("components") or []):
        name = item["url"].removeprefix("attachment://")
        if name != item["url"] and name not in names:
            yield f"components: attachment://{name} names no attachment"


def _embed_length(embed: Json) -> int:
    fields = [part for field in embed.get("fields") or [] for part in (field.get("name"), field.get("value"))]
    others = [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    return sum(len(part or "") for part in [embed.get("title"), embed.get("description"), *fields, *others])


def modal_problems(modal: Json) -> Iterator[str]:
    """What is wrong with a form."""
    parts: list[Json] = modal.get("components") or []
    if not 1 <= len(modal.get("title") or "") <= 45:
        yield "title: not 1 to 45 characters"
    if not 1 <= len(parts) <= 5:
        yield f"components: {len(parts)}, not 1 to 5"
    yield from _component_problems([p for p in parts if p.get("type") != Kind.LABEL])
    yield from _component_problems([p["component"] for p in parts if p.get("type") == Kind.LABEL])
    for part in components.walk(parts):
        if part.get("type") == Kind.TEXT_INPUT and (part.get("min_length") or 0) > (part.get("max_length") or 4000):
            yield f"text input {part.get('custom_id')!r}: min_length above max_length"


def choices_problems(data: Json, option_type: int | None) -> Iterator[str]:
    """What is wrong with an answer to autocomplete in an option of this type."""
    choices = data.get("choices") or []
    if len(choices) > 25:
        yield f"choices: {len(choices)}, more than 25"
    for choice in choices:
        expected = VALUE_TYPES.get(option_type or 0, (str, int, float))
        if not isinstance(choice["value"], expected) or isinstance(choice["value"], bool):
            yield f"choice {choice['name']!r}: value {choice['value']!r} is not of the option's type"
        if not 1 <= len(choice["name"]) <= 100 or len(str(choice["value"])) > 100:
            yield f"choice {choice['name']!r}: name not 1 to 100 characters, or value of more than 100"


def commands_problems(commands: list[Json]) -> Iterator[str]:
    """What is wrong with application commands that are to be registered together."""
    yield from _repeated(((c.get("type") or 1, c["name"]) for c in commands), "command")
    if sum((command.get("type") or 1) == 1 for command in commands) > 100:
        yield "commands: more than 100 slash commands"
    for command in commands:
        if (command.get("type") or 1) == 1:
            yield from _named_problems(command, f"/{command['name']}")
            if (size := command_size(command)) > 8000:
                yield f"/{command['name']}: {size} characters, more than 8000"


def _named_problems(thing: Json, path: str) -> Iterator[str]:
    names = [thing["name"], *(thing.get("name_localizations") or {}).values()]
    for name in names:
        if not COMMAND_NAME.fullmatch(name) or name != name.lower():
            yield f"{path}: {name!r} is no name for a command or an option"
    if not 1 <= len(thing.get("description") or "") <= 100:
        yield f"{path}: description not 1 to 100 characters"
    options: list[Json] = thing.get("options") or []
    yield from _repeated((option["name"] for option in options), f"{path}: option")
    if len(options) > 25:
        yield f"{path}: more than 25 options"
    needed = [bool(option.get("required")) for option in options]
    if needed != sorted(needed, reverse=True):
        yield f"{path}: a required option after an optional one"
    for option in options:
        yield from _named_problems(option, f"{path} {option['name']}")
        if option.get("choices") and option.get("autocomplete"):
            yield f"{path} {option['name']}: both choices and autocomplete"


def command_size(thing: Json) -> int:
    """The characters that count towards a command's limit, in the longest language."""
    size = 0
    for key in ("name", "description"):
        size += max(len(text or "") for text in [thing.get(key), *(thing.get(f"{key}_localizations") or {}).values()])
    size += len(str(thing.get("value", "")))
    return size + sum(command_size(part) for key in ("options", "choices") for part in thing.get(key) or [])


def webhook_name_problems(name: str | None) -> Iterator[str]:
    """What is wrong with a webhook's name, or with the name in which one speaks."""
    for word in FORBIDDEN_IN_WEBHOOK_NAMES:
        if word in (name or "").lower():
            yield f"webhook name {name!r}: may not contain {word!r}"
    if name is not None and not 1 <= len(name) <= 80:
        yield f"webhook name {name!r}: not 1 to 80 characters"


def ping_problem(body: Json, meant: Collection[str]) -> str | None:
    """Why a message with text may ping somebody but for the roles that are meant, or None when it cannot."""
    has_text = bool(body.get("content")) or any(components.texts(body.get("components") or []))
    allowed = body.get("allowed_mentions")
    if not has_text:
        return None
    if allowed is None or allowed.get("parse") != []:
        return "allowed_mentions lacks parse: []"
    roles = set(map(str, allowed.get("roles") or ())) - set(meant)
    named = [key for key, pings in {**allowed, "roles": roles, "parse": None}.items() if pings]
    return f"allowed_mentions lets {', '.join(named)} be pinged" if named else None


def _repeated(values: Iterable[Any], what: str) -> Iterator[str]:
    counted = Counter(value for value in values if value is not None)
    yield from (f"{what} {value!r}: {count} times" for value, count in counted.items() if count > 1)
