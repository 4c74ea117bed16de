"""The guard at work over real HTTP and WebSocket: whatever it sends, Discord takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.ui.terms import PERMISSIONS

from .bare_bot import PIXEL
from .basics import Upload
from .process import BotProcess
from .rooftop import SHOW
from .standin import StandIn

if TYPE_CHECKING:
    from pathlib import Path

    from .channels import Channel
    from .guilds import Member
    from .messages import Message

SPOILER = "Gwi-nam becomes a hambie."


class Scene:
    """A guarded channel, its log, and who is there."""

    def __init__(self, discord: StandIn) -> None:
        guild = discord.world.guild
        guild.everyone.permissions = 0
        self.discord = discord
        self.place, self.log = guild.add_text("talk"), guild.add_text("mod-log")
        self.mina, self.moderator = guild.member("Mina"), guild.member("Sora")

    async def run(self, person: Member, command: str, /, **options: object) -> Message:
        return await (await self.discord.slash(person, self.place, command, **options)).original()

    async def press(self, person: Member, message: Message, label: str) -> Message:
        return await (await self.discord.press(person, message, label)).original()

    async def guarded(self, mode: str, place: Channel) -> None:
        await self.run(self.moderator, "guard channel", channel=place, show=SHOW.id, up_to="S1E4")
        await self.run(self.moderator, "guard log", channel=self.log)
        await self.run(self.moderator, "guard mode", mode=mode, channel=place)


@pytest.mark.parametrize("mode", ["nudge", "wrap", "remove"])
async def test_each_mode_sends_only_what_discord_takes(tmp_path: Path, mode: str) -> None:
    async with StandIn(permissions=PERMISSIONS) as discord:
        discord.world.patience = 20.0
        scene = Scene(discord)
        async with BotProcess(discord, tmp_path, {"MESSAGE_CONTENT": "true"}) as bot:
            await bot.ready()
            await scene.guarded(mode, scene.place)
            files = [Upload("hambie.png", PIXEL, "A hambie")]
            blurted = await discord.say(scene.mina, scene.place, f"I saw it. {SPOILER} Bye!", files=files)
            notice = await scene.place.message_where("than people here have seen")
            report = await scene.log.message_where("Gwi-nam becomes")
            if mode == "wrap":
                repost = await scene.place.message_where(f"||{SPOILER}||")
                assert repost.author_name == "Mina"
            else:
                await scene.press(scene.mina, notice, "Wrap it for me")
                await scene.place.message_where(f"||{SPOILER}||")
            assert blurted.deleted
            told = await scene.press(scene.moderator, report, "Take back")
            assert "Taken back" in told.text
            restored = await scene.place.message_where(f"I saw it. {SPOILER} Bye!")
            assert restored.author_name == "Mina"
            assert [file.data for file in restored.attachments] == [PIXEL]
            await report.shows("Taken back by")
            assert notice.deleted
            assert await bot.terminate() == 0
        assert discord.complaints == []
        assert bot.errors == []


async def test_discords_own_flag_is_switched_where_the_bot_may(tmp_path: Path) -> None:
    permitted = PERMISSIONS | type(PERMISSIONS)(manage_channels=True)
    async with StandIn(permissions=permitted) as discord:
        scene = Scene(discord)
        async with BotProcess(discord, tmp_path) as bot:
            await bot.ready()
            told = await scene.run(scene.moderator, "guard channel", channel=scene.place, up_to="S1E4", native=True)
            assert "Spoiler Channel flag is on" in told.text
            assert scene.place.flags & 1 << 21
            assert "Spoiler Channel" in (await scene.run(scene.moderator, "guard list")).text
            told = await scene.run(scene.moderator, "guard channel", channel=scene.place, up_to="S1E4", native=False)
            assert scene.place.flags == 0
        assert discord.complaints == []
