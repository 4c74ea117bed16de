"""By what a card is found again that was posted without our hearing where: Discord keeps a number of its first part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.ui.cards import Card

# The numbers of a card's parts are smaller than the ids of what it stands for.
_NUMBERS = 2**31 - 2
# So many messages are looked through, counted from when somebody asked for the card: one request's worth.
_MESSAGES = 100


def marked(shown: Card, number: int) -> Card:
    """A card that says, to us alone, what it stands for: the interaction by which somebody asked for it."""
    shown.children[0].id = _mark(number)
    return shown


def stands_for(message: discord.Message, number: int) -> bool:
    """Whether a message is a card that was marked so."""
    return bool(message.components) and getattr(message.components[0], "id", None) == _mark(number)


def posted_since(channel: Any, number: int) -> AsyncIterator[discord.Message]:
    """The first messages in a channel after an interaction."""
    found: AsyncIterator[discord.Message] = channel.history(after=discord.Object(number), limit=_MESSAGES)
    return found


def _mark(number: int) -> int:
    return 1 + number % _NUMBERS
