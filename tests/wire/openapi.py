"""Discord's own OpenAPI document, against which every request body of the bot is checked.

The document is looked for where the project keeps it, or at the path in the variable DISCORD_OPENAPI. Its unions
are wider than Discord's own: for lack of required fields, several branches of an ``anyOf`` accept nearly anything.
A caller that knows which branch is meant (the channel it edits is a thread) names it, and only that one counts.
"""

from __future__ import annotations

import functools
import json
import operator
import os
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from jsonschema import (  # type: ignore[import-untyped]
    Draft202012Validator,
    FormatChecker,
    ValidationError,
    validators,
)
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .basics import Json

DOCUMENT = "urn:discord:openapi"

READABLE = 200
"""How many characters of an error to show: its end says what is wrong, its beginning repeats the value."""

SCHEMAS = "components/schemas"
OVERWRITE_BODY = (
    "paths/~1channels~1{channel_id}~1permissions~1{overwrite_id}/put/requestBody/content/application~1json/schema"
    "/properties"
)
PERMISSION_SET: Json = {"type": "string", "pattern": "^[0-9]+$"}
TOLERATED: dict[str, tuple[Json, tuple[str, ...]]] = {
    # Discord reads an id given as a JSON integer like one given as a string. discord.py writes integers in
    # attachments[].id, allowed_mentions, message_reference, sticker_ids, applied_tags and parent_id.
    "ids as integers": (
        {"type": "integer", "minimum": 0, "maximum": 2**63 - 1},
        (f"{SCHEMAS}/SnowflakeType",),
    ),
    # Discord's reference says that permissions are strings of digits, and discord.py sends them so; only the
    # document asks for integers.
    "permissions as strings": (
        PERMISSION_SET,
        (
            f"{SCHEMAS}/ChannelPermissionOverwriteRequest/properties/allow",
            f"{SCHEMAS}/ChannelPermissionOverwriteRequest/properties/deny",
            f"{SCHEMAS}/CreateRoleRequest/properties/permissions",
            f"{SCHEMAS}/UpdateRoleRequestPartial/properties/permissions",
            f"{OVERWRITE_BODY}/allow",
            f"{OVERWRITE_BODY}/deny",
        ),
    ),
}
"""What Discord accepts although its document does not say so: an additional schema, and where it is accepted."""


def path_to_document() -> Path:
    """Where the document should be; it may be absent."""
    beside = Path(__file__).parents[2].parent / "shared" / "discord" / "openapi.json"
    return Path(os.environ.get("DISCORD_OPENAPI") or beside)


def available() -> bool:
    """Whether there is a document to check against."""
    return path_to_document().is_file()


def _int32(value: object) -> bool:
    return not isinstance(value, int) or -(2**31) <= value < 2**31


def _int64(value: object) -> bool:
    return not isinstance(value, int) or -(2**63) <= value < 2**63


def _uri(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch(r"[a-zA-Z][a-zA-Z0-9+.-]*:\S+", value) is not None


def _date_time(value: object) -> bool:
    return not isinstance(value, str) or bool(datetime.fromisoformat(value))


formats = FormatChecker(formats=())
formats.checks("int32")(_int32)
formats.checks("int64")(_int64)
formats.checks("uri")(_uri)
formats.checks("date-time", raises=ValueError)(_date_time)


BRANCHES = "x-branch-by-type"


def _union(keyword: str) -> Callable[[Any, list[Json], Any, Json], Iterator[ValidationError]]:
    """``oneOf`` or ``anyOf`` where the branches differ in their ``type``: only the one that fits can be meant.

    This decides nothing otherwise than the keywords themselves would; it is faster and its errors say what is wrong.
    """
    usual = Draft202012Validator.VALIDATORS[keyword]

    def check(validator: Any, branches: list[Json], instance: Any, schema: Json) -> Iterator[ValidationError]:
        known: dict[int, int] = schema.get(BRANCHES, {}).get(keyword, {})
        kind = instance.get("type") if isinstance(instance, dict) else None
        if isinstance(kind, int) and kind in known:
            yield from validator.descend(instance, branches[known[kind]], schema_path=known[kind])
        else:
            yield from usual(validator, branches, instance, schema)

    return check


BodyValidator = validators.extend(Draft202012Validator, {name: _union(name) for name in ("oneOf", "anyOf")})


class Document:
    """The parsed document with one validator an operation, built at its first use."""

    def __init__(self, text: str) -> None:
        self._document: Json = json.loads(text)
        self._sort_unions(self._document)
        for alternative, places in TOLERATED.values():
            for place in places:
                *parents, last = (_unescaped(step) for step in place.split("/"))
                parent = functools.reduce(operator.getitem, parents, self._document)
                parent[last] = {"anyOf": [parent[last], alternative]}
        resource = DRAFT202012.create_resource(self._document)
        self._registry: Registry[Any] = Registry().with_resource(DOCUMENT, resource)
        self._validators: dict[str, Any] = {}

    def _sort_unions(self, schema: Any) -> None:
        """Notes in every union whose branches all require different values of ``type`` which value means which."""
        if isinstance(schema, list):
            for item in schema:
                self._sort_unions(item)
        elif isinstance(schema, dict):
            for keyword in ("oneOf", "anyOf"):
                if isinstance(schema.get(keyword), list):
                    schema.setdefault(BRANCHES, {})[keyword] = self._kinds(schema[keyword])
            for value in list(schema.values()):
                self._sort_unions(value)

    def _kinds(self, branches: list[Json]) -> dict[int, int]:
        kinds: dict[int, int] = {}
        for index, branch in enumerate(branches):
            name = branch.get("$ref", "").rpartition("/")[2]
            target = self._document["components"]["schemas"].get(name, {})
            values = target.get("properties", {}).get("type", {}).get("enum", [])
            if branch == {"type": "null"}:
                continue
            if not values or "type" not in target.get("required", []) or kinds.keys() & set(values):
                return {}
            kinds.update(dict.fromkeys(values, index))
        return kinds

    def template(self, method: str, path: str) -> str | None:
        """The path template of an operation; the most literal one where several fit."""
        fitting = [t for t, operations in self._document["paths"].items() if method.lower() in operations]
        fitting = [template for template in fitting if _pattern(template).fullmatch(path)]
        return min(fitting, key=lambda template: template.count("{"), default=None)

    def problems(self, method: str, template: str, body: Any, branch: str | None = None) -> list[str]:
        """What is wrong with a request's JSON body; with ``branch``, by that schema of a union alone."""
        operation = self._document["paths"].get(template, {}).get(method.lower())
        if operation is None:
            return [f"the document has no {method} {template}"]
        content = operation.get("requestBody", {}).get("content", {})
        if not content:
            return [] if body is None else ["the document knows no body here"]
        if branch:
            return self._check(f"/components/schemas/{branch}", body)
        media_type = next(iter(content))
        where = f"/paths/{_escaped(template)}/{method.lower()}/requestBody/content/{_escaped(media_type)}/schema"
        return self._check(where, body)

    def answer_problems(self, method: str, template: str, status: int, body: Any) -> list[str]:
        """What is wrong with an answer of the stand-in's own."""
        operation = self._document["paths"].get(template, {}).get(method.lower(), {})
        content = operation.get("responses", {}).get(str(status), {}).get("content", {})
        if "application/json" not in content:
            return []
        place = f"/paths/{_escaped(template)}/{method.lower()}/responses/{status}/content/application~1json/schema"
        return self._check(place, body)

    def _check(self, pointer: str, body: Any) -> list[str]:
        if pointer not in self._validators:
            schema = {"$ref": f"{DOCUMENT}#{pointer}"}
            self._validators[pointer] = BodyValidator(schema, registry=self._registry, format_checker=formats)
        errors = self._validators[pointer].iter_errors(body)
        return [line for error in errors for line in explained(error)]


@functools.cache
def document(path: Path | None = None) -> Document:
    """The document, read once."""
    return Document((path or path_to_document()).read_text(encoding="utf-8"))


def explained(error: ValidationError) -> Iterator[str]:
    """An error in words; of a union, what is wrong with the branch that comes nearest."""
    branches: dict[Any, list[ValidationError]] = {}
    for inner in error.context or []:
        branches.setdefault(inner.schema_path[0], []).append(inner)
    if branches:
        for inner in max(branches.values(), key=lambda found: max(len(e.absolute_path) for e in found)):
            yield from explained(inner)
    else:
        where = "/".join(str(step) for step in error.absolute_path) or "body"
        yield f"{where}: {error.message if len(error.message) < READABLE else '…' + error.message[-READABLE:]}"


@functools.cache
def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{\w+\}", template)
    return re.compile("[^/]+".join(re.escape(part) for part in parts))


def _escaped(segment: str) -> str:
    return segment.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")


def _unescaped(step: str) -> str:
    return step.replace("~1", "/").replace("~0", "~")
