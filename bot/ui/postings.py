"""Cards that something stands or falls with: a lobby, a poll, a night, a seal.

Whether one stands Discord may not say. Then it is asked, and what stands counts as posted. Where it does not say that
either, whatever the card is for is given up, and called off on the card, should there be one, as soon as Discord
answers again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import discord
import structlog

from bot.ui.arrivals import note_answered
from bot.ui.cards import Accent, card
from bot.ui.marks import marked, posted_since, stands_for
from bot.ui.places import place_of
from bot.ui.replies import ANSWERED, SILENT, post, post_once
from bot.ui.unanswered import Unanswered

if TYPE_CHECKING:
    from discord import Interaction

    from bot.i18n import Public
    from bot.ui.cards import Card
    from bot.ui.pacing import Pacer
    from bot.ui.voices import Voices

Finding = Callable[[], Awaitable[discord.Message | None]]
"""Asks Discord for a card; None where it does not stand."""

_log = structlog.get_logger(__name__)


class Postings:
    """Posts such cards. Each way returns the message's id, or raises an error, and then the card does not stay."""

    def __init__(self, public: Public, pacer: Pacer, voices: Voices) -> None:
        self._public = public
        self._pacer = pacer
        self._voices = voices

    async def answer(self, interaction: Interaction[Any], shown: Card) -> int:
        """Answer publicly."""
        place, find = place_of(interaction), partial(_answer_to, interaction)
        return await self._posted(post(interaction, shown), find, place.channel_id, interaction.id)

    async def post(self, channel: Any, shown: Card, number: int, mentions: discord.AllowedMentions = SILENT) -> int:
        """Post into a channel what stands for a number: that of the interaction by which somebody asked for it."""
        posting = post_once(channel, marked(shown, number), number, mentions)
        return await self._posted(posting, partial(_card_in, channel, number), channel.id, number)

    async def speak(self, channel: Any, person: discord.abc.User, shown: Card, number: int) -> int:
        """Post it in somebody's name."""
        posting = self._spoken(channel, person, marked(shown, number))
        return await self._posted(posting, partial(self._voices.find, channel, number), channel.id, number)

    async def _spoken(self, channel: Any, person: discord.abc.User, shown: Card) -> int:
        return (await self._voices.speak(channel, person, shown)).id

    async def _posted(self, posting: Awaitable[int], find: Finding, channel_id: int, number: int) -> int:
        try:
            return await posting
        except discord.HTTPException as lost:
            # The library asks again where a server fails, and may then hear that somebody has answered: that was us.
            if not isinstance(lost, Unanswered) and lost.code != ANSWERED:
                raise
            try:
                standing = await find()
            except Unanswered:
                self._pacer.request(channel_id, ("posting", number), partial(self._call_off, find))
                raise
            except discord.HTTPException:
                raise lost from None  # nor may we look
            if standing is None:
                raise
            return standing.id

    async def _call_off(self, find: Finding) -> None:
        try:
            standing = await find()
            if standing is not None:
                say = self._public(standing.guild.id if standing.guild else 0)
                await standing.edit(view=card(Accent.HELP, say("card-called-off")), allowed_mentions=SILENT)
        except discord.HTTPException as error:
            if isinstance(error, Unanswered):
                raise  # it is tried again
            _log.info("a card could not be called off", code=error.code)


async def _answer_to(interaction: Interaction[Any]) -> discord.Message | None:
    """The card that answers an interaction. What else may answer it is for one person alone."""
    try:
        standing = await interaction.original_response()
    except discord.NotFound:
        return None
    if standing.flags.ephemeral:
        return None
    note_answered(interaction)
    return standing


async def _card_in(channel: Any, number: int) -> discord.Message | None:
    """The card that stands for a number in a channel."""
    async for message in posted_since(channel, number):
        if stands_for(message, number):
            return message
    return None
