"""Autocomplete and options that several commands share: shows and their episodes."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from discord.app_commands import Choice

from bot.errors import Refusal
from bot.moments import zone_names
from bot.ui.cards import OPTION_LENGTH, clip
from bot.ui.replies import reader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from discord import Interaction

    from bot.packs.show import Show

MOST_CHOICES = 25
USUAL_ZONES = (
    *("UTC", "Europe/London", "Europe/Paris", "Europe/Moscow", "America/New_York", "America/Chicago", "America/Denver"),
    *("America/Los_Angeles", "America/Sao_Paulo", "Asia/Kolkata", "Asia/Jakarta", "Asia/Manila", "Asia/Seoul"),
    *("Asia/Tokyo", "Australia/Sydney"),
)


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
    """The episodes of the show that the command names (else the one its channel is about), and "nothing watched"."""
    say, show = reader(interaction), await show_named(interaction)
    named = [(str(show.latest.NOTHING), say("progress-nothing")), *((str(e), str(e)) for e in show.episodes)]
    return offered((value, label) for value, label in named if typed.casefold() in f"{value} {label}".casefold())


async def categories(interaction: Interaction[Any], typed: str) -> list[Choice[str]]:
    """The trivia categories of the show that the command names."""
    language, show = reader(interaction).language, await show_named(interaction)
    named = [(key, label.get(language) or label["en"]) for key, label in show.about.categories.items()]
    return offered((value, label) for value, label in named if typed.casefold() in label.casefold())


async def seasons(interaction: Interaction[Any], typed: str) -> list[Choice[int]]:
    """The seasons of the show that the command names."""
    show = await show_named(interaction)
    numbers = sorted({episode.season for episode in show.episodes})
    fitting = [number for number in numbers if str(number).startswith(typed.strip())]
    return [Choice(name=str(number), value=number) for number in fitting[:MOST_CHOICES]]


async def moments(interaction: Interaction[Any], typed: str) -> list[Choice[str]]:
    """What a moment that is typed comes to; some usual ones where nothing is."""
    say = reader(interaction)
    typed_ways = (typed, say("moment-as-clock", text=typed))
    return await understood(interaction, typed_ways if typed.strip() else say("moment-usual").split("; "))


async def understood(interaction: Interaction[Any], ways: Iterable[str]) -> list[Choice[str]]:
    """What moments come to, each once, although there may be several ways to put it."""
    named: dict[str, str] = {}
    for text in ways:
        with suppress(Refusal):
            named.setdefault(await interaction.client.plan_desk.understood(interaction, text), text)
    return offered((text, f"{text} → {at}") for at, text in named.items() if len(text) <= OPTION_LENGTH)


async def timezones(_: Interaction[Any], typed: str) -> list[Choice[str]]:
    """The time zones whose name holds what was typed; some usual ones where nothing was."""
    wanted = typed.strip().casefold().replace(" ", "_")
    return offered((name, name) for name in (zone_names() if wanted else USUAL_ZONES) if wanted in name.casefold())


async def show_named(interaction: Interaction[Any]) -> Show:
    """The show that a command names while it is typed, else the one that its channel is about."""
    bot = interaction.client
    show: Show = bot.library.find(str(getattr(interaction.namespace, "show", "") or "")) or await bot.show_for(
        interaction, None
    )
    return show
