"""The language of the playground's people: SimCord has everybody's Discord speak American English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import Locale

if TYPE_CHECKING:
    from simcord import Env


def locale_of(language: str) -> str:
    """A language as Discord writes it; American English where Discord does not speak it."""
    spoken, base = [locale.value for locale in Locale], language.partition("-")[0]
    alike = (value for value in spoken if value.partition("-")[0] == base)
    return language if language in spoken else next(alike, Locale.american_english.value)


def speak(env: Env, locale: str) -> None:
    """Have everybody's Discord be in a language, in which the bot then answers them. Before the bot starts."""

    def told(event: str, payload: Any) -> None:
        if event == "INTERACTION_CREATE":
            payload |= {"locale": locale, "guild_locale": locale}

    env.backend.subscribers.append(told)
