"""Reading the components of messages and forms: what stands in them, and where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum

from .basics import Json


class Kind(IntEnum):
    """The component types of Discord's API reference."""

    ACTION_ROW = 1
    BUTTON = 2
    STRING_SELECT = 3
    TEXT_INPUT = 4
    USER_SELECT = 5
    ROLE_SELECT = 6
    MENTIONABLE_SELECT = 7
    CHANNEL_SELECT = 8
    SECTION = 9
    TEXT_DISPLAY = 10
    THUMBNAIL = 11
    MEDIA_GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18
    FILE_UPLOAD = 19
    RADIO_GROUP = 21
    CHECKBOX_GROUP = 22
    CHECKBOX = 23


LINK_BUTTON, PREMIUM_BUTTON = 5, 6
SELECTS = {
    Kind.STRING_SELECT,
    Kind.USER_SELECT,
    Kind.ROLE_SELECT,
    Kind.MENTIONABLE_SELECT,
    Kind.CHANNEL_SELECT,
}
COMPONENTS_V2_ONLY = {
    Kind.SECTION,
    Kind.TEXT_DISPLAY,
    Kind.THUMBNAIL,
    Kind.MEDIA_GALLERY,
    Kind.FILE,
    Kind.SEPARATOR,
    Kind.CONTAINER,
}


def walk(components: Iterable[Json]) -> Iterator[Json]:
    """Every component, the nested ones too, in the order in which a person reads them."""
    for component in components:
        yield component
        yield from walk(component.get("components") or [])
        for key in ("component", "accessory"):
            if component.get(key):
                yield from walk([component[key]])


def texts(components: Iterable[Json]) -> list[str]:
    """The contents of all text displays."""
    return [str(c.get("content") or "") for c in walk(components) if c.get("type") == Kind.TEXT_DISPLAY]


def media(components: Iterable[Json]) -> Iterator[Json]:
    """Every media item (a dict with a ``url``) of thumbnails, galleries and files."""
    for component in walk(components):
        if component.get("type") == Kind.MEDIA_GALLERY:
            yield from (item["media"] for item in component.get("items") or [])
        elif component.get("type") == Kind.THUMBNAIL:
            yield component["media"]
        elif component.get("type") == Kind.FILE:
            yield component["file"]


def pick(components: Iterable[Json], wanted: str, names: Callable[[Json], Iterable[str | None]]) -> Json:
    """The one component that ``wanted`` names: exactly, or else as a part of one name only.

    Raises AssertionError that lists the names there are.
    """
    named = [(component, [name for name in names(component) if name]) for component in components]
    exact = [component for component, have in named if wanted in have]
    partial = [component for component, have in named if any(wanted.casefold() in n.casefold() for n in have)]
    found = exact or partial
    if len(found) == 1:
        return found[0]
    problem = "nothing" if not found else f"{len(found)} things"
    there = "; ".join(" = ".join(have) for _, have in named) or "nothing at all"
    raise AssertionError(f"{problem} here called {wanted!r}; there is: {there}")


def numbered(components: list[Json], taken: Iterator[int]) -> list[Json]:
    """A copy as Discord gives it back: an id on every component, nothing that is null."""
    result = []
    for component in components:
        copy = {key: value for key, value in component.items() if value is not None}
        copy.setdefault("id", next(taken))
        if "components" in copy:
            copy["components"] = numbered(copy["components"], taken)
        for key in ("component", "accessory"):
            if key in copy:
                copy[key] = numbered([copy[key]], taken)[0]
        result.append(_with_defaults(copy))
    return result


def _with_defaults(component: Json) -> Json:
    """What Discord always states in an answer although a request may leave it out."""
    kind = component["type"]
    if kind == Kind.CONTAINER:
        component.setdefault("accent_color", None)
    if kind in (Kind.CONTAINER, Kind.FILE, Kind.THUMBNAIL):
        component.setdefault("spoiler", False)
    if kind == Kind.SEPARATOR:
        component.setdefault("divider", True)
        component.setdefault("spacing", 1)
    if kind in SELECTS:
        component.setdefault("min_values", 1)
        component.setdefault("max_values", 1)
    return component
