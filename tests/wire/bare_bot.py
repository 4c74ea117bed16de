"""A small discord.py bot that tries the stand-in out; it can also be run as a process, as the real bot is."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import sys

import discord
import yarl
from discord import app_commands, ui
from discord.gateway import DiscordWebSocket
from discord.http import Route

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de000"
    "0000c49444154789c63f8dfc0000004010180c52a185d0000000049454e44ae426082"
)
"""A PNG of one pixel."""


class Lobby(ui.View):
    """Counts who joins."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        self.joined: list[str] = []

    @ui.button(label="Join", custom_id="lobby:join")
    async def join(self, interaction: discord.Interaction, button: ui.Button[Lobby]) -> None:
        self.joined.append(interaction.user.display_name)
        await interaction.response.edit_message(content=f"In the lobby: {', '.join(self.joined)}", view=self)

    @ui.select(custom_id="lobby:level", placeholder="Level", options=[discord.SelectOption(label="Hard", value="3")])
    async def level(self, interaction: discord.Interaction, select: ui.Select[Lobby]) -> None:
        await interaction.response.send_message(f"level {select.values[0]}", ephemeral=True)


class Suggestion(ui.Modal):
    """Has one field of each kind."""

    def __init__(self) -> None:
        super().__init__(title="Suggest a question")
        levels = [discord.RadioGroupOption(label="Easy"), discord.RadioGroupOption(label="Hard")]
        topics = [discord.SelectOption(label="Story"), discord.SelectOption(label="Cast")]
        self.question: ui.TextInput[Suggestion] = ui.TextInput(max_length=200)
        self.picture: ui.FileUpload[Suggestion] = ui.FileUpload(required=False)
        self.level: ui.RadioGroup[Suggestion] = ui.RadioGroup(options=levels)
        self.agreed: ui.Checkbox[Suggestion] = ui.Checkbox()
        self.topics: ui.Select[Suggestion] = ui.Select(options=topics, max_values=2)
        fields: dict[str, ui.Item[Suggestion]] = {
            "Question": self.question,
            "Picture": self.picture,
            "Level": self.level,
            "I wrote it": self.agreed,
            "Topics": self.topics,
        }
        for text, component in fields.items():
            self.add_item(ui.Label(text=text, component=component))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        said = [self.question.value, self.level.value, self.agreed.value, *self.topics.values]
        pictures = [await attachment.to_file() for attachment in self.picture.values]
        await interaction.response.send_message(", ".join(map(str, said)), files=pictures, ephemeral=True)


class Card(ui.LayoutView):
    """A Components V2 card with a picture."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        shown: ui.MediaGallery[Card] = ui.MediaGallery(
            discord.MediaGalleryItem("attachment://chart.png", description="a chart")
        )
        row: ui.ActionRow[Card] = ui.ActionRow(ui.Button(label="Vote", custom_id="card:vote"))
        section: ui.Section[Card] = ui.Section("How many?", accessory=ui.Button(label="Why", custom_id="card:why"))
        self.add_item(ui.Container(ui.TextDisplay("## Results"), section, shown, ui.Separator(), row))


class BareBot(discord.AutoShardedClient):
    """Every kind of answer that the stand-in has to understand."""

    def __init__(self, *, message_content: bool = True) -> None:
        intents = discord.Intents.default()
        intents.message_content = message_content
        super().__init__(intents=intents, allowed_mentions=discord.AllowedMentions.none(), guild_ready_timeout=0.1)
        self.tree = app_commands.CommandTree(self)
        add_commands(self.tree)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Does not wait five seconds before it identifies again: nobody else is on this gateway."""

    async def on_ready(self) -> None:
        print("ready", flush=True)


def add_commands(tree: app_commands.CommandTree[BareBot]) -> None:
    """Puts the commands into a tree."""
    trivia = app_commands.Group(name="trivia", description="Games")

    @tree.command(description="Answers privately")
    async def ping(interaction: discord.Interaction[BareBot]) -> None:
        await interaction.response.send_message("pong", ephemeral=True)

    @trivia.command(description="Opens a lobby")
    @app_commands.describe(questions="how many")
    async def start(
        interaction: discord.Interaction[BareBot],
        questions: app_commands.Range[int, 1, 50] = 10,
        host: discord.Member | None = None,
        place: discord.TextChannel | None = None,
        rules: discord.Attachment | None = None,
    ) -> None:
        about = [f"{questions} questions", host and host.display_name, place and place.name]
        about.append((await rules.read()).decode() if rules else None)
        await interaction.response.send_message(", ".join(str(part) for part in about if part), view=Lobby())

    @tree.command(description="Opens a form")
    async def suggest(interaction: discord.Interaction[BareBot]) -> None:
        await interaction.response.send_modal(Suggestion())

    @tree.command(description="Shows a card")
    async def card(interaction: discord.Interaction[BareBot]) -> None:
        picture = discord.File(_stream(PIXEL), "chart.png", description="a chart")
        await interaction.response.send_message(view=Card(), file=picture)

    @tree.command(description="Takes its time")
    async def later(interaction: discord.Interaction[BareBot]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.followup.send("here it is")
        await interaction.followup.send("and one more", ephemeral=True)

    @tree.command(description="Completes")
    async def find(interaction: discord.Interaction[BareBot], point: str) -> None:
        await interaction.response.send_message(f"found {point}", ephemeral=True)

    @find.autocomplete("point")
    async def points(interaction: discord.Interaction[BareBot], current: str) -> list[app_commands.Choice[str]]:
        names = ["What becomes of Cheong-san", "Who closes the gate"]
        return [app_commands.Choice(name=n, value=n) for n in names if current.lower() in n.lower()]

    @tree.command(description="For moderators")
    @app_commands.default_permissions(manage_guild=True)
    async def setup(interaction: discord.Interaction[BareBot]) -> None:
        await interaction.response.send_message("set up", ephemeral=True)

    @tree.context_menu(name="Mark as spoiler")
    async def mark(interaction: discord.Interaction[BareBot], message: discord.Message) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        channel = message.channel
        assert isinstance(channel, discord.TextChannel)
        webhook = await channel.create_webhook(name="Rooftop")
        files = [await attachment.to_file(spoiler=True) for attachment in message.attachments]
        author = message.author
        await webhook.send(f"||{message.content}||", username=author.display_name, files=files, wait=True)
        await message.delete()
        await interaction.edit_original_response(content="done")

    tree.add_command(trivia)


def _stream(data: bytes) -> io.BytesIO:
    return io.BytesIO(data)


async def main() -> int:
    """Runs until SIGTERM."""
    Route.BASE = os.environ["DISCORD_API_BASE_URL"]
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["DISCORD_GATEWAY_URL"])
    bot = BareBot()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, lambda: loop.create_task(bot.close()))
    try:
        await bot.start(os.environ["DISCORD_TOKEN"])
    except discord.PrivilegedIntentsRequired as error:
        print(error, flush=True)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
