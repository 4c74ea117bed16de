"""Autocomplete and options that several commands share: shows and their episodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord.app_commands import Choice

from bot.ui.cards import OPTION_LENGTH, clip
from bot.ui.replies import reader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from discord import Interaction

    from bot.packs.show import Show

MOST_CHOICES = 25


def offered(named: Iterable[tuple[str, str]]) -> list[Choice[str]]:
    """(value, label) pairs as Discord takes them: at most 25, labels within their length."""
    return [Choice(name=clip(label, OPTION_LENGTH), value=value) for value, label in list(named)[:MOST_CHOICES]]


async def shows(interaction: Interaction[Any], typed: str) -> list[Choice[str]]:
    """The installed shows whose title or alias holds what was typed."""
    language = reader(interaction).language
    return offered(
        (show.id, show.title(language))
        for show in interaction.client.library
        if any(typed.casefold() in name.casefold() for name in show.names)
    )


async def episodes(interaction: Interaction[Any], typed: str) -> list[Choice[str]]:
    """The episodes of the show that the command names (else the default), and "nothing watched"."""
    say, show = reader(interaction), _show_named(interaction)
    named = [(str(show.latest.NOTHING), say("progress-nothing")), *((str(e), str(e)) for e in show.episodes)]
    return offered((value, label) for value, label in named if typed.casefold() in f"{value} {label}".casefold())


async def categories(interaction: Interaction[Any], typed: str) -> list[Choice[str]]:
    """The trivia categories of the show that the command names."""
    language, show = reader(interaction).language, _show_named(interaction)
    named = [(key, label.get(language) or label["en"]) for key, label in show.about.categories.items()]
    return offered((value, label) for value, label in named if typed.casefold() in label.casefold())


async def seasons(interaction: Interaction[Any], typed: str) -> list[Choice[int]]:
    """The seasons of the show that the command names."""
    numbers = sorted({episode.season for episode in _show_named(interaction).episodes})
    fitting = [number for number in numbers if str(number).startswith(typed.strip())]
    return [Choice(name=str(number), value=number) for number in fitting[:MOST_CHOICES]]


def _show_named(interaction: Interaction[Any]) -> Show:
    show: Show | None = interaction.client.library.find(str(getattr(interaction.namespace, "show", "") or ""))
    return show or interaction.client.library.default
