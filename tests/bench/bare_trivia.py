"""The floor under a trivia bot: discord.py alone, with timers in memory, which stores nothing and answers "ok"."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

import discord
import uvloop
import yarl
from discord import app_commands, ui
from discord.gateway import DiscordWebSocket
from discord.http import Route

REVEAL_LASTS, GRACE = 8, 1


def card(text: str, *, buttons: bool) -> ui.LayoutView:
    """A question of about the size of a real one."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container(ui.TextDisplay(text + "\n" + "\n".join(f"**{letter}**  Somebody" for letter in "ABCD"))))
    if buttons:
        row: ui.ActionRow[ui.LayoutView] = ui.ActionRow()
        for letter in "ABCD":
            row.add_item(ui.Button(label=letter, custom_id=f"trivia.answer:{letter}"))
        view.add_item(row)
    return view


class Floor(discord.AutoShardedClient):
    """Posts questions in time, edits them in time, and says ok to every press."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.default(), guild_ready_timeout=0.1)
        self.tree = app_commands.CommandTree(self)
        self.games: set[asyncio.Task[None]] = set()
        group = app_commands.Group(name="trivia", description="Games")

        @group.command(description="Starts a game")
        async def start(interaction: discord.Interaction[Floor], questions: int, seconds: int) -> None:
            await interaction.response.send_message("begun")
            assert isinstance(interaction.channel, discord.TextChannel)
            task = asyncio.create_task(self._play(interaction.channel, questions, seconds))
            self.games.add(task)
            task.add_done_callback(self.games.discard)

        self.tree.add_command(group)

    async def _play(self, channel: discord.TextChannel, questions: int, seconds: int) -> None:
        for number in range(questions):
            message = await channel.send(view=card(f"## Question {number}", buttons=True))
            await asyncio.sleep(seconds + GRACE)
            await channel.get_partial_message(message.id).edit(view=card("## It was", buttons=False))
            await asyncio.sleep(REVEAL_LASTS)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_interaction(self, interaction: discord.Interaction[Floor]) -> None:
        if interaction.type is discord.InteractionType.component:
            await interaction.response.send_message("ok", ephemeral=True)

    async def on_ready(self) -> None:
        print("ready", flush=True)


async def main() -> None:
    """Runs until SIGTERM."""
    Route.BASE = os.environ["DISCORD_API_BASE_URL"]
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["DISCORD_GATEWAY_URL"])
    bot = Floor()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, lambda: loop.create_task(bot.close()))
    await bot.start(os.environ["DISCORD_TOKEN"])


if __name__ == "__main__":
    sys.exit(uvloop.run(main()))
