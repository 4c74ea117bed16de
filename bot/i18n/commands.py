"""Command names and descriptions from the same Fluent files, handed to discord.py in its own terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import app_commands
from discord.app_commands import TranslationContextLocation, locale_str

from bot.i18n import FALLBACK, LOCALES, languages, words

if TYPE_CHECKING:
    from discord import Locale
    from discord.app_commands import TranslationContextTypes


def described(key: str) -> locale_str:
    """A description: English for the definition, and its key for the other languages."""
    return locale_str(words(FALLBACK)(f"command-{key}"), key=f"command-{key}")


def command_texts() -> bytes:
    """What commands are called and described as, in all languages, unread."""
    files = (file for name in ("commands", "names") for file in sorted(LOCALES.glob(f"*/{name}.ftl")))
    return b"".join(file.read_bytes() for file in files)


class CommandTranslator(app_commands.Translator):
    """Gives Discord the localised form of what `described` marked, and of command and option names."""

    async def translate(self, string: locale_str, locale: Locale, context: TranslationContextTypes) -> str | None:
        """The text in that locale, or None where English stands."""
        spoken = locale.value if locale.value in languages() else locale.value.split("-")[0]
        if spoken == FALLBACK or spoken not in languages():
            return None
        say, location = words(spoken), context.location
        if "key" in string.extras:
            text = say.find(string.extras["key"])
        elif location is TranslationContextLocation.group_name:
            text = say.find(f"name-{string.message}-group") or say.find(f"name-{string.message}")
        elif location is TranslationContextLocation.command_name:
            text = say.find(f"name-{string.message}")
        else:
            text = say.find(f"name-option-{string.message.replace('_', '-')}")
        return None if text == string.message else text
