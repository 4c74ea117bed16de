"""Bots to measure beside: `python -m tests.bench.plain_bots bare` answers "ok" to a press and stores nothing;
`… straightforward FILE` commits each vote, counts, and answers by editing the card; `… quickstart` does nothing.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from typing import Any

import aiosqlite
import discord
import yarl
from discord import ui
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

OPTIONS = ("Yes", "No")


class Vote(ui.DynamicItem[ui.Button[Any]], template=r"vote:(?P<option>\d+)"):
    """A button that outlives restarts, as the library recommends."""

    def __init__(self, option: int) -> None:
        super().__init__(ui.Button(label=OPTIONS[option], custom_id=f"vote:{option}"))
        self.option = option

    @classmethod
    async def from_custom_id(cls, interaction: Any, item: ui.Item[Any], match: re.Match[str], /) -> Vote:
        return cls(int(match["option"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await interaction.client.vote(interaction, self.option)


class PlainBot(discord.Client):
    """Posts a card with two buttons."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True), allowed_mentions=discord.AllowedMentions.none())

    async def setup_hook(self) -> None:
        self.add_dynamic_items(Vote)

    async def on_ready(self) -> None:
        channel = next(c for c in self.guilds[0].text_channels if c.name == "general")
        await channel.send("Is he alive?", view=self.card())
        print("ready", flush=True)

    def card(self) -> ui.View:
        view = ui.View(timeout=None)
        for option in range(len(OPTIONS)):
            view.add_item(Vote(option))
        return view

    async def vote(self, interaction: discord.Interaction[Any], option: int) -> None:
        await interaction.response.send_message("ok", ephemeral=True)


class Straightforward(PlainBot):
    """Does at each vote all that there is to do."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self.file = file

    async def setup_hook(self) -> None:
        await super().setup_hook()
        self.database = await aiosqlite.connect(self.file)
        await self.database.execute("PRAGMA journal_mode=WAL")
        await self.database.execute("PRAGMA synchronous=FULL")
        await self.database.execute("CREATE TABLE votes (voter INTEGER PRIMARY KEY, choice INTEGER)")

    async def close(self) -> None:
        await self.database.close()
        await super().close()

    async def vote(self, interaction: discord.Interaction[Any], option: int) -> None:
        await self.database.execute("INSERT OR REPLACE INTO votes VALUES (?, ?)", (interaction.user.id, option))
        await self.database.commit()
        counted = await self.database.execute_fetchall("SELECT choice, count(*) FROM votes GROUP BY choice")
        tally = ", ".join(f"{OPTIONS[choice]}: {votes}" for choice, votes in counted)
        await interaction.response.edit_message(content=f"Is he alive? {tally}", view=self.card())


class Quickstart(commands.Bot):
    """The bot that the library's documentation begins with, and nothing in it."""

    def __init__(self) -> None:
        intents = discord.Intents.default()
        intents.message_content = True
        super().__init__(command_prefix=">", intents=intents)

    async def on_ready(self) -> None:
        print("ready", flush=True)


KINDS = {"bare": PlainBot, "straightforward": Straightforward, "quickstart": Quickstart}


async def main(bot: discord.Client) -> None:
    """Runs until SIGTERM."""
    Route.BASE = os.environ["DISCORD_API_BASE_URL"]
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["DISCORD_GATEWAY_URL"])
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, lambda: loop.create_task(bot.close()))
    await bot.start(os.environ["DISCORD_TOKEN"])


if __name__ == "__main__":
    asyncio.run(main(KINDS[sys.argv[1]](*sys.argv[2:])))
