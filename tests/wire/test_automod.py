"""/guard automod over real HTTP: Discord takes every rule, and stops just what goes too far and stands in the open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Permissions

from bot.ui.terms import PERMISSIONS

from .process import BotProcess
from .standin import StandIn

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Wire
    from .guilds import Guild

OWN = "the broccoli incident"


async def test_what_is_beyond_doubt_is_stopped_where_it_goes_too_far(tmp_path: Path) -> None:
    async with StandIn(permissions=PERMISSIONS | Permissions(manage_guild=True)) as discord:
        discord.world.patience = 30.0
        guild = discord.world.guild
        general, spoilers = guild.channel("general"), guild.channel("spoilers")
        mina, moderator = guild.member("Mina"), guild.member("Sora")

        async def run(command: str, /, **options: object) -> str:
            return (await (await discord.slash(moderator, general, command, **options)).original()).text

        async with BotProcess(discord, tmp_path) as bot:
            await bot.ready()
            for channel, up_to in ((general, "S1E1"), (spoilers, "S1E12")):
                await run("guard channel", channel=channel, up_to=up_to)
            form = await (await discord.slash(moderator, general, "guard phrase add", up_to="S1E7")).modal()
            await (await discord.submit(moderator, form, {"text": OWN})).original()
            assert f"go further than the channel may: {general.mention}." in await run("guard automod", state="on")
            for text in (OWN, *(readable(pattern) for pattern in patterns(guild)[::10])):
                stopped = await discord.say(mina, general, f"wait, {text}!")
                assert "/spoiler say" in (stopped.stopped or ""), text
                for let_be in (
                    await discord.say(mina, spoilers, text),
                    await discord.say(moderator, general, text),
                    await discord.say(mina, general, f"S1E12: ||wait, {text}!||"),
                ):
                    assert let_be.stopped is None, text
            assert "out of AutoMod" in await run("guard automod", state="off")
            assert guild.automod_rules == {}
            assert await bot.terminate() == 0
        assert discord.complaints == []
        assert bot.errors == []


def patterns(guild: Guild) -> list[str]:
    triggers = (rule["trigger_metadata"] for rule in guild.automod_rules.values())
    return [pattern for trigger in triggers for pattern in trigger["regex_patterns"]]


def readable(pattern: str) -> str:
    """The last wording of a pattern, as somebody may write it."""
    return pattern.rpartition("|")[2].rstrip(")").replace("\\b", "").replace(".?", "-").replace("\\", "")


async def test_the_stand_in_refuses_a_seventh_rule_and_what_rust_does_not_know(standin: StandIn, wire: Wire) -> None:
    path = f"/guilds/{standin.world.guild.id}/auto-moderation/rules"
    rule = {"name": "Ads", "event_type": 1, "trigger_type": 1, "actions": [{"type": 1}]}
    for wrong in (
        {"trigger_metadata": {"regex_patterns": ["a(?=b)"]}},
        {"trigger_metadata": {"regex_patterns": ["a" * 261]}},
        {"trigger_metadata": {"keyword_filter": ["a" * 61]}},
        {"exempt_channels": [str(number) for number in range(51)]},
        {"actions": [{"type": 1, "metadata": {"custom_message": "a" * 151}}]},
    ):
        assert (await wire.call("POST", path, rule | wrong))[0] == 400
    statuses = [(await wire.call("POST", path, rule))[0] for _ in range(7)]
    assert statuses == [200] * 6 + [400]
