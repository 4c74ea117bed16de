"""Answering an interaction: privately or publicly, first or again, and the one handler of what goes wrong."""

from __future__ import annotations

import asyncio
import io
import secrets
from typing import TYPE_CHECKING, Any, TypeVar

import discord
import structlog
from discord import app_commands

from bot.errors import Passing, Refusal, told
from bot.flood import Flooded
from bot.i18n import Words, words
from bot.ui.cards import note
from bot.ui.presses import typed
from bot.ui.unanswered import Unanswered

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    from discord import Interaction

    from bot.ui.cards import Accent, Card
    from bot.ui.presses import Press

T = TypeVar("T")
_log = structlog.get_logger(__name__)

# Nothing that is posted or edited pings anybody; the client's default does not reach every kind of answer.
SILENT = discord.AllowedMentions.none()
_PRIVATE_CARD = discord.MessageFlags(ephemeral=True, components_v2=True).value
# Seconds that somebody waits without a word.
SOON = 1.0
FENCE = "```"
CONTENT_LENGTH = 2000
# Discord's errors for an interaction that is not known any more, one that has been answered, and a token's end.
ANSWERED = 40060
_TOO_LATE = {10062, ANSWERED, 50027}
# Letters and digits that are not taken for one another when somebody reads a reference out.
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


def reader(interaction: Interaction[Any]) -> Words:
    """The words of whoever will read a private answer."""
    return words(interaction.locale.value)


async def in_time(interaction: Interaction[Any], work: Awaitable[T], *, redraws: bool = False) -> T:
    """What some work comes to. Where it takes long, Discord, which waits three seconds, is told that it goes on.

    With `redraws` the answer will change the card that was pressed; else it is a private one.
    """
    task = asyncio.ensure_future(work)
    await asyncio.wait({task}, timeout=SOON)
    if not task.done():
        await interaction.response.defer(ephemeral=True, thinking=not redraws)
    return await task


async def tell(interaction: Interaction[Any], what: str | Card, files: Sequence[discord.File] = ()) -> None:
    """Answer privately, whether or not the interaction was answered before."""
    content: dict[str, Any] = {"content": what} if isinstance(what, str) else {"view": what}
    content |= {"allowed_mentions": SILENT, "files": list(files)}
    if interaction.response.is_done():
        await interaction.followup.send(**content, ephemeral=True)
    else:
        await interaction.response.send_message(**content, ephemeral=True)


async def confirm(press: Press, accent: Accent, text: str) -> None:
    """Answer a press first and privately with a card of one text, the quick way."""
    await press.arrival.answer(
        {"flags": _PRIVATE_CARD, "components": note(accent, text), "allowed_mentions": SILENT.to_dict()}
    )


async def post(interaction: Interaction[Any], card: Card, files: Sequence[discord.File] = ()) -> int:
    """Answer publicly with a card; returns the message's id. Where it was said to take longer, it is filled in: the
    library asks again where a server fails, and that fills in the same one.
    """
    if interaction.response.is_done():
        filled = interaction.edit_original_response(view=card, attachments=list(files), allowed_mentions=SILENT)
        return (await filled).id
    response = await interaction.response.send_message(view=card, files=list(files), allowed_mentions=SILENT)
    assert response.message_id is not None
    return response.message_id


async def post_once(
    channel: discord.abc.Messageable, card: Card, number: int, mentions: discord.AllowedMentions = SILENT
) -> int:
    """Post a card that stands for something; returns its id. Where no answer comes it is asked for again: of two with
    one number Discord posts but one.
    """
    try:
        message = await channel.send(view=card, allowed_mentions=mentions, nonce=number)
    except Unanswered:
        message = await channel.send(view=card, allowed_mentions=mentions, nonce=number)
    return message.id


async def redraw(interaction: Interaction[Any], card: Card, files: Sequence[discord.File] = ()) -> None:
    """Answer a press by changing the card it was on; files, where there are any, take the place of those it had."""
    attachments = list(files) or discord.utils.MISSING
    done = interaction.response.is_done()
    change = interaction.edit_original_response if done else interaction.response.edit_message
    await change(view=card, attachments=attachments, allowed_mentions=SILENT)


async def report(interaction: Interaction[Any], error: Exception) -> str:
    """The one error handler: a private sentence in the reader's language, and a reference where we are at fault.

    Returns the outcome: "late" where Discord takes no answer any more, else "flooded", "refused" or "failed".
    """
    if isinstance(error, discord.HTTPException) and error.code in _TOO_LATE:
        _log.info("nobody could be answered any more", code=error.code, guild=interaction.guild_id)
        return "late"
    if isinstance(error, Passing):
        _log.warning("somebody could not be served", **told(error))
    say = reader(interaction)
    sentence = _sentence(say, error)
    outcome = "flooded" if isinstance(error, Flooded) else "refused" if sentence else "failed"
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
        await _tell_with_typed(interaction, sentence)
    except discord.HTTPException as unanswerable:
        _log.warning("an error could not be told", code=unanswerable.code, status=unanswerable.status)
    return outcome


async def _tell_with_typed(interaction: Interaction[Any], sentence: str) -> None:
    """Tell what went wrong; what somebody typed into a form comes back with it, so that nothing is lost."""
    kept = "\n\n".join(typed(interaction))
    if not kept:
        await tell(interaction, sentence)
        return
    told = f"{sentence}\n{reader(interaction)('error-you-typed')}"
    block = f"\n```\n{kept}\n```"
    if FENCE not in kept and len(told) + len(block) <= CONTENT_LENGTH:
        await tell(interaction, told + block)
        return
    file = discord.File(io.BytesIO(kept.encode()), "your-text.txt")
    await tell(interaction, told, [file])


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
        case Passing():
            return say(error.key)
        case _:
            return None
