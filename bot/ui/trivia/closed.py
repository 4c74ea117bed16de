"""Channels that are closed to us in the middle of a game: it ends there, and people learn why where they still can."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import discord
import structlog
from discord import ui

from bot.errors import Refusal
from bot.i18n import Permissions
from bot.ui.places import TO_SPEAK, lacking, permissions_lacking
from bot.ui.replies import SILENT

if TYPE_CHECKING:
    from bot.i18n import Public
    from bot.trivia.rules.game import Game
    from bot.trivia.service import TriviaService
    from bot.ui.moderators import ModeratorsEar
    from bot.ui.presses import Handler, Press

# How a press is refused whose game is over, or is not the channel's.
_ENDED = ("refusal-game-over", "refusal-no-game")

_log = structlog.get_logger(__name__)


def in_game(handle: Handler) -> Handler:
    """A handler of a game's presses: where the game is over and we may not write, it says that this is why."""

    async def explained(press: Press) -> None:
        try:
            await handle(press)
        except Refusal as refusal:
            if refusal.key not in _ENDED or not (missing := lacking(press.interaction, TO_SPEAK)):
                raise
            raise Refusal("game-shut-out", permissions=Permissions(missing)) from refusal

    return explained


class ClosedChannels:
    """Ends games that cannot go on."""

    def __init__(
        self, client: discord.Client, trivia: TriviaService, moderators: ModeratorsEar, public: Public
    ) -> None:
        self._client = client
        self._trivia = trivia
        self._moderators = moderators
        self._public = public

    async def end(self, game: Game, refused: discord.NotFound | discord.Forbidden) -> None:
        """End a game in whose channel Discord refused us something. Where the channel is gone, nobody need be told."""
        _log.info("game without a channel", guild=game.guild_id, code=refused.code)
        last = await self._trivia.course.shut_out(game)
        if isinstance(refused, discord.NotFound):
            return
        say = self._public(game.guild_id)
        missing = permissions_lacking(self._client.get_channel(game.channel_id), TO_SPEAK)
        lacks = [say("trivia-shut-out-lacking", permissions=Permissions(missing))] if missing else []
        told = say("trivia-shut-out-log", channel=f"<#{game.channel_id}>")
        await self._moderators.log(game.guild_id, " ".join([told, *lacks]))
        if last is not None:
            await self._write_below(game, last, " ".join([say("trivia-shut-out"), *lacks]))

    async def _write_below(self, game: Game, message_id: int, text: str) -> None:
        """Add a line to a card of ours, which Discord lets us change even where we may post nothing."""
        channel = self._client.get_partial_messageable(game.channel_id, guild_id=game.guild_id)
        with suppress(discord.HTTPException):  # it was a courtesy: whoever presses is told
            message = await channel.fetch_message(message_id)
            view = ui.LayoutView.from_message(message, timeout=None)
            view.add_item(ui.TextDisplay(text))
            view.stop()
            await message.edit(view=view, allowed_mentions=SILENT)
