"""The language of the playground's people: in SimCord everybody's Discord speaks American English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import Locale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from simcord import Env


def locale_of(language: str) -> str:
    """A language as Discord writes it; American English where Discord does not speak it."""
    spoken, base = [locale.value for locale in Locale], language.partition("-")[0]
    alike = (value for value in spoken if value.partition("-")[0] == base)
    return language if language in spoken else next(alike, Locale.american_english.value)


def speak(env: Env, locale: str) -> None:
    """Have everybody's Discord be in a language, in which the bot then answers them."""

    def arrives(event: str, payload: Any) -> None:
        if event == "INTERACTION_CREATE":
            payload |= {"locale": locale, "guild_locale": locale}

    env.backend.subscribers.insert(0, arrives)  # before the bot hears of it


def told(command: Mapping[str, Any], what: str, locale: str) -> str:
    """A name or description of a command, an option or a choice, as Discord shows it in a language."""
    translations = command.get(f"{what}_localizations") or {}
    return str(translations.get(locale, command.get(what, "")))


def translate(entries: Iterable[dict[str, Any]], commands: Iterable[Mapping[str, Any]], locale: str) -> None:
    """Have the page's list of commands say what Discord would; options keep the names by which the page knows them."""
    known = {"options": list(commands)}
    for entry in entries:
        node: Mapping[str, Any] = known
        called = []
        for name in entry["path"]:
            node = _named(node, name)
            called.append(told(node, "name", locale))
        entry |= {"invocation": " ".join(called), "description": told(node, "description", locale)}
        for option in entry["options"]:
            defined = _named(node, option["name"])
            option["description"] = told(defined, "description", locale)
            for choice, its in zip(option["choices"], defined.get("choices") or (), strict=True):
                choice["name"] = told(its, "name", locale)


def _named(node: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = next(option for option in node["options"] if option["name"] == name)
    return found
