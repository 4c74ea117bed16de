"""The command tree: its one error handler, how Discord is told of changed commands, and links to them in texts."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.db.cluster import alone
from bot.db.installation import recall, remember
from bot.flood import Flooded
from bot.i18n.commands import command_texts
from bot.measures import Measure, note
from bot.ui.places import is_moderator
from bot.ui.replies import report

if TYPE_CHECKING:
    from collections.abc import Mapping

    from discord import Interaction

    from bot.db.engine import Database

_COMMANDS = "commands"
_TELLING = 1
"""Of the tasks that one process does for all, this one's number."""
Command = app_commands.Command[Any, ..., Any] | app_commands.ContextMenu


def handled(command: Command | None, outcome: str) -> None:
    """Have it measured how a command went."""
    note(Measure.INTERACTION, 1, command.qualified_name if command else "unknown", outcome)


class Commands(app_commands.CommandTree[Any]):
    """All slash commands and menu entries. Their ids, which links need, Discord gives when it is told of them."""

    _ids: Mapping[str, int] = MappingProxyType({})

    async def interaction_check(self, interaction: Interaction[Any], /) -> bool:
        """Count it. Commands are dear to a server, but its moderators have to get through a flood."""
        is_completed = interaction.type is discord.InteractionType.autocomplete
        interaction.client.finish_before_stopping()
        counted = None if is_completed or is_moderator(interaction) else interaction.guild_id
        try:
            interaction.client.flood.check(interaction.user.id, counted, asyncio.get_running_loop().time())
        except Flooded as flooded:
            if is_completed:  # to which nothing can be said
                handled(interaction.command, "flooded")
                await interaction.response.autocomplete([])
                return False
            raise app_commands.CheckFailure from flooded
        return True

    async def on_error(self, interaction: Interaction[Any], error: app_commands.AppCommandError) -> None:
        if interaction.type is not discord.InteractionType.autocomplete:
            cause = error.__cause__ if isinstance(error.__cause__, Exception) else error
            handled(interaction.command, await report(interaction, cause))

    async def tell(self, database: Database, *, always: bool = False) -> bool:
        """Tell Discord our commands if they differ from those we last told; returns whether we did."""
        async with alone(database, _TELLING):
            return await self._tell(database, always=always)

    async def _tell(self, database: Database, *, always: bool) -> bool:
        digest = self._digest()
        known, _, ids = (await recall(database, _COMMANDS) or "").partition("\n")
        if ids and known == digest and not always:
            self._ids = json.loads(ids)
            return False
        translator = self.translator
        assert translator is not None
        payload = [await command.get_translated_payload(self, translator) for command in self.get_commands()]
        # The library's own `sync` would translate everything once more.
        upload = self.client.http.bulk_upsert_global_commands
        stored = await upload(self.client.application_id, payload=payload)
        self._ids = {command["name"]: int(command["id"]) for command in stored}
        await remember(database, _COMMANDS, f"{digest}\n{json.dumps(self._ids)}")
        return True

    def _digest(self) -> str:
        """Tells whether the commands, or their texts in any language, are the same as before.

        The texts are not read for it: each language takes a tenth of a second, and its share of memory.
        """
        commands = [command.to_dict(self) for command in self.get_commands()]
        told = json.dumps([self.client.application_id, commands], sort_keys=True, default=str)
        return hashlib.sha256(told.encode() + command_texts()).hexdigest()

    def linked(self, text: str) -> str:
        """A text with each command that it names as a link, which opens it where people write."""
        return self._naming.sub(self._link, text)

    def named(self, text: str) -> list[str]:
        """The commands that a text names, in order, without the slash."""
        return self._naming.findall(text)

    @cached_property
    def _naming(self) -> re.Pattern[str]:
        """Finds a command in a text; first of all the longest, so that none is taken for its beginning."""
        commands = (command for command in self.walk_commands() if isinstance(command, app_commands.Command))
        paths = sorted((command.qualified_name for command in commands), key=len, reverse=True)
        return re.compile(rf"(?<![\w<])/({'|'.join(map(re.escape, paths))})(?![a-z0-9_-])")

    def _link(self, found: re.Match[str]) -> str:
        path = found[1]
        command = self._ids.get(path.split()[0])
        return found[0] if command is None else f"</{path}:{command}>"
