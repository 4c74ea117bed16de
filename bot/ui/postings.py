"""Cards that something stands or falls with. Whether one stands Discord may not say: then it is asked, and what has
been given up by then is called off on its card, should there be one, as soon as Discord answers again.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import discord
import structlog

from bot.ui.cards import Accent, card
from bot.ui.places import place_of
from bot.ui.replies import SILENT, post
from bot.ui.unanswered import Unanswered

if TYPE_CHECKING:
    from discord import Interaction

    from bot.i18n import Public
    from bot.ui.cards import Card
    from bot.ui.pacing import Pacer

_log = structlog.get_logger(__name__)


class Postings:
    """Posts such cards."""

    def __init__(self, public: Public, pacer: Pacer) -> None:
        self._public = public
        self._pacer = pacer

    async def answer(self, interaction: Interaction[Any], shown: Card) -> int:
        """Answer publicly; returns the message's id. Raises HTTPException, and then the card does not stay."""
        try:
            return await post(interaction, shown)
        except Unanswered:
            call_off = partial(self._call_off, interaction)
            self._pacer.request(place_of(interaction).channel_id, ("posting", interaction.id), call_off)
            raise

    async def _call_off(self, interaction: Interaction[Any]) -> None:
        """Say on a card that nothing stands behind it; what else answers an interaction is for one person alone."""
        said = self._public(place_of(interaction).guild_id)("card-called-off")
        try:
            standing = await interaction.original_response()
            if not standing.flags.ephemeral:
                await standing.edit(view=card(Accent.HELP, said), allowed_mentions=SILENT)
        except discord.HTTPException as error:
            if isinstance(error, Unanswered):
                raise
            _log.info("no card to call off", guild=interaction.guild_id, code=error.code)
