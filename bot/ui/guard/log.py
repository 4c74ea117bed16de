"""The moderators' log: one card for each thing that the guard did, redrawn as people make something of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import structlog

from bot.ui.carried import kept
from bot.ui.guard.cards import log_card
from bot.ui.guard.needs import channel_of
from bot.ui.replies import SILENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.i18n import Public
    from bot.packs.library import Library
    from bot.spoilers.guarding.service import GuardService
    from bot.spoilers.rules.actions import Action

_log = structlog.get_logger(__name__)


class GuardLog:
    """Writes where moderators asked for reports."""

    def __init__(self, client: discord.Client, guarding: GuardService, library: Library, public: Public) -> None:
        self._client = client
        self._guarding = guarding
        self._library = library
        self._public = public

    async def post(self, action: Action, files: Sequence[discord.File] = ()) -> Action:
        """Report an action; returns it with where the report stands, if it could be written."""
        channel_id = (await self._guarding.policy(action.guild_id)).log_channel_id
        if channel_id is None:
            return action
        channel = channel_of(self._client, action.guild_id, channel_id)
        view = log_card(self._public(action.guild_id), self._library, action, files)
        try:
            message = await channel.send(view=view, files=list(files), allowed_mentions=SILENT)
        except discord.HTTPException as error:
            _log.warning("a report could not be written", guild=action.guild_id, channel=channel_id, code=error.code)
            return action
        return await self._guarding.note(action, log_channel_id=channel_id, log_id=message.id)

    async def redraw(self, action: Action) -> None:
        """Bring a report up to date; one that was deleted is no matter."""
        message = self._message(action)
        if message is None:
            return
        try:
            standing = await message.fetch()
            view = log_card(self._public(action.guild_id), self._library, action, kept(standing.attachments))
            await message.edit(view=view, allowed_mentions=SILENT)
        except discord.HTTPException as error:
            _log.info("a report stays as it is", guild=action.guild_id, code=error.code)

    async def files(self, action: Action) -> list[discord.Attachment]:
        """The files of a message that was taken down, kept in its report."""
        message = self._message(action)
        if message is None:
            return []
        try:
            return (await message.fetch()).attachments
        except discord.HTTPException:
            return []

    def _message(self, action: Action) -> discord.PartialMessage | None:
        if action.log_channel_id is None or action.log_id is None:
            return None
        channel = self._client.get_partial_messageable(action.log_channel_id, guild_id=action.guild_id)
        return channel.get_partial_message(action.log_id)
