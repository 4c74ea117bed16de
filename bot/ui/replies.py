"""Answering an interaction: privately or publicly, first or again, and the one handler of what goes wrong."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord import app_commands

from bot.errors import Refusal
from bot.i18n import Words, words

if TYPE_CHECKING:
    from discord import Interaction

    from bot.ui.cards import Card

_log = structlog.get_logger(__name__)

# Nothing that is posted or edited pings anybody; the client's default does not reach every kind of answer.
SILENT = discord.AllowedMentions.none()
# Letters and digits that are not taken for one another when somebody reads a reference out.
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


def reader(interaction: Interaction[Any]) -> Words:
    """The words of whoever will read a private answer."""
    return words(interaction.locale.value)


async def tell(interaction: Interaction[Any], what: str | Card) -> None:
    """Answer privately, whether or not the interaction was answered before."""
    content: dict[str, Any] = {"content": what} if isinstance(what, str) else {"view": what}
    content["allowed_mentions"] = SILENT
    if interaction.response.is_done():
        await interaction.followup.send(**content, ephemeral=True)
    else:
        await interaction.response.send_message(**content, ephemeral=True)


async def post(interaction: Interaction[Any], card: Card) -> int:
    """Answer publicly with a card; returns the message's id."""
    if interaction.response.is_done():
        message = await interaction.followup.send(view=card, allowed_mentions=SILENT, wait=True)
        return message.id
    response = await interaction.response.send_message(view=card, allowed_mentions=SILENT)
    assert response.message_id is not None
    return response.message_id


async def redraw(interaction: Interaction[Any], card: Card) -> None:
    """Answer a press by changing the card it was on."""
    await interaction.response.edit_message(view=card, allowed_mentions=SILENT)


async def report(interaction: Interaction[Any], error: Exception) -> None:
    """The one error handler: a private sentence in the reader's language, and a reference where we are at fault."""
    say = reader(interaction)
    if isinstance(error, app_commands.CommandInvokeError):
        error = error.original if isinstance(error.original, Exception) else error
    sentence = _sentence(say, error)
    if sentence is None:
        reference = "".join(secrets.choice(_ALPHABET) for _ in range(6))
        _log.error(
            "unexpected error",
            reference=reference,
            command=interaction.command.qualified_name if interaction.command else None,
            guild=interaction.guild_id,
            exc_info=error,
        )
        sentence = say("error-unexpected", reference=reference)
    try:
        await tell(interaction, sentence)
    except discord.HTTPException as unanswerable:
        _log.warning("an error could not be told", code=unanswerable.code, status=unanswerable.status)


def _sentence(say: Words, error: Exception) -> str | None:
    match error:
        case Refusal():
            return say(error.key, **error.values)
        case app_commands.MissingPermissions() | app_commands.CheckFailure():
            return say("refusal-not-allowed")
        case app_commands.TransformerError() | app_commands.CommandNotFound() | app_commands.CommandSignatureMismatch():
            return say("error-outdated-command")
        case discord.Forbidden():
            return say("error-forbidden")
        case _:
            return None
