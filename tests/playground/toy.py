"""A small bot for the playground to run, in place of the large one."""

from __future__ import annotations

import asyncio
from typing import Self

import discord
from discord import app_commands, ui
from discord.ext import commands


class Question(ui.LayoutView):
    """A question with one button, which answers privately."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        button: ui.Button[Self] = ui.Button(label="On-jo", custom_id="on-jo")
        button.callback = self._pressed  # type: ignore[method-assign]
        self.add_item(ui.ActionRow(button))

    async def _pressed(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message("Locked in.", ephemeral=True)


class Report(ui.Modal, title="Report"):
    """A form."""

    reason: ui.TextInput[Self] = ui.TextInput(label="Reason")

    async def on_submit(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"Reported: {self.reason.value}")


class Toy(commands.AutoShardedBot):
    """A bot that asks, waits, fails and hangs."""

    def __init__(self) -> None:
        super().__init__(command_prefix=commands.when_mentioned, intents=discord.Intents.all())
        self.rounds_ended = 0
        self.reminders = 0
        self.release = asyncio.Event()

    async def setup_hook(self) -> None:
        for command in (self.ask, self.hang, self.fail):
            self.tree.add_command(app_commands.Command(name=command.__name__, description="…", callback=command))
        self.tree.add_command(app_commands.ContextMenu(name="Quote", callback=self.quote))
        self.tree.add_command(app_commands.ContextMenu(name="Report", callback=self.report))
        await self.tree.sync()

    async def on_ready(self) -> None:
        await asyncio.sleep(30)
        self.reminders += 1

    async def ask(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message("Who came first?")
        await asyncio.sleep(20)
        self.rounds_ended += 1
        await interaction.edit_original_response(content="Time is up.")

    async def hang(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message("Working.")
        await self.release.wait()
        await interaction.edit_original_response(content="Done.")

    async def fail(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message("Now watch.")
        self.failing = asyncio.create_task(self._fail())

    async def _fail(self) -> None:
        raise ValueError("nobody waits for me")

    async def quote(self, interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"{message.author.display_name}: {message.content}")

    async def report(self, interaction: discord.Interaction, _message: discord.Message) -> None:
        await interaction.response.send_modal(Report())
