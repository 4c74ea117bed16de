"""The command tree: its one error handler, and how Discord is told of our commands when they have changed."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.db.installation import recall, remember
from bot.ui.replies import report

if TYPE_CHECKING:
    from discord import Interaction

    from bot.db.engine import Database

_COMMANDS = "commands"


class Commands(app_commands.CommandTree[Any]):
    """All slash commands and menu entries."""

    async def interaction_check(self, interaction: Interaction[Any], /) -> bool:
        interaction.client.finish_before_stopping()
        return True

    async def on_error(self, interaction: Interaction[Any], error: app_commands.AppCommandError) -> None:
        if interaction.type is not discord.InteractionType.autocomplete:
            await report(interaction, error.__cause__ if isinstance(error.__cause__, Exception) else error)

    async def tell(self, database: Database, *, always: bool = False) -> bool:
        """Tell Discord our commands if they differ from those we last told; returns whether we did."""
        translator = self.translator
        assert translator is not None
        payload = [await command.get_translated_payload(self, translator) for command in self.get_commands()]
        told = json.dumps([self.client.application_id, payload], sort_keys=True, default=str)
        digest = hashlib.sha256(told.encode()).hexdigest()
        if not always and await recall(database, _COMMANDS) == digest:
            return False
        await self.sync()
        await remember(database, _COMMANDS, digest)
        return True
