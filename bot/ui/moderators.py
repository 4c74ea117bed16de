"""A word for a server's moderators: in their log where there is one, else to the one whom it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import structlog

from bot.ui.guard.needs import channel_of
from bot.ui.replies import SILENT

if TYPE_CHECKING:
    from bot.spoilers.guarding.service import GuardService

_log = structlog.get_logger(__name__)


class ModeratorsEar:
    """Where moderators hear what happened while none of them was looking."""

    def __init__(self, client: discord.Client, guarding: GuardService) -> None:
        self._client = client
        self._guarding = guarding

    async def tell(self, guild: int, moderator: int, text: str) -> None:
        """Say it in the server's log, else to that moderator privately, who may have closed their door to us."""
        try:
            if (await self._guarding.policy(guild)).log_channel_id is not None:
                await self.log(guild, text)
                return
            person = self._client.get_user(moderator) or await self._client.fetch_user(moderator)
            await person.send(text, allowed_mentions=SILENT)
        except discord.HTTPException as error:
            _log.info("moderators could not be told", guild=guild, code=error.code)

    async def log(self, guild: int, text: str) -> None:
        """Say it in the server's log, where there is one."""
        log = (await self._guarding.policy(guild)).log_channel_id
        if log is not None:
            try:
                await channel_of(self._client, guild, log).send(text, allowed_mentions=SILENT)
            except discord.HTTPException as error:
                _log.info("the log could not be written", guild=guild, code=error.code)
