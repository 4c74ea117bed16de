"""The bot starts and says so, stops in order, or says in one sentence why it cannot start."""

from __future__ import annotations

import asyncio
import re
import shutil
import socket
import sqlite3
from contextlib import closing
from signal import SIGINT, SIGTERM, Signals
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from discord import Intents, Permissions

from bot import __version__
from bot.db.migrate import migrate
from bot.db.revisions import newest_revision
from bot.errors import StartupError
from bot.packs.library import Library
from bot.settings import SEEDS, Settings
from bot.ui.terms import PERMISSIONS

from .faults import error
from .process import BotProcess
from .rooftop import open_poll
from .standin import StandIn

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .channels import Channel
    from .guilds import Guild, Member
    from .messages import Message

SYNC = ("-m", "bot", "sync")
ANOTHER_TOKEN = f"{'A' * 24}.Rooft0.{'b' * 38}"
AT_ONCE = 16


@pytest.fixture
def standin(uncomplaining: StandIn) -> StandIn:
    return uncomplaining


async def test_a_start_tells_what_is_running_and_serves_the_servers_of_every_shard(tmp_path: Path) -> None:
    async with StandIn(shards=2, permissions=PERMISSIONS) as standin, BotProcess(standin, tmp_path) as bot:
        standin.world.add_guild("Hyosan Middle")
        link = (await bot.printed("invite")).split()[-1]
        told = dict(line.strip().split(maxsplit=1) for line in bot.output[1:])
        assert bot.output[0] == f"Rooftop {__version__} is on the roof as rooftop."
        assert (told["shards"], told["servers"]) == ("2", "2")
        asked_for = Intents._from_value(standin.gateway.identifies[0]["intents"])
        assert told["intents"] == ", ".join(name for name, on in asked_for if on)
        assert told["database"] == f"SQLite, migrated from nothing to {newest_revision()}"
        assert told["shows"] == "2: All of Us Are Dead, Squid Game"
        assert invited(link) == (standin.world.application_id, PERMISSIONS, {"bot", "applications.commands"})

        assert [data["shard"] for data in standin.gateway.identifies] == [[0, 2], [1, 2]]
        for guild in standin.world.guilds.values():
            place, fan = guild.add_text("polls"), guild.add_member("Nari")
            poll = await open_poll(standin, fan, place)
            assert "Your vote is stored" in (await (await standin.press(fan, poll, "Yes")).original()).text
        assert await bot.terminate() == 0
        assert standin.complaints == []


def invited(link: str) -> tuple[str, Permissions, set[str]]:
    """The application, permissions and scopes of an invite link."""
    asked = parse_qs(urlsplit(link).query)
    return asked["client_id"][0], Permissions(int(asked["permissions"][0])), set(asked["scope"][0].split())


@pytest.mark.parametrize("signal", [SIGTERM, SIGINT])
async def test_a_stop_in_a_rush_of_votes_takes_no_more_of_them_and_shows_all_that_were_taken(
    standin: StandIn, guild: Guild, mina: Member, general: Channel, tmp_path: Path, signal: Signals
) -> None:
    async with BotProcess(standin, tmp_path) as bot:
        await bot.ready()
        poll = await open_poll(standin, mina, general)
        rush = [asyncio.create_task(vote_on_and_on(standin, guild, poll)) for _ in range(AT_ONCE)]
        await standin.wait_for(lambda: taken(standin) > AT_ONCE, "the first votes")
        standin.world.answer_within = 10.0
        standin.fail_next("POST", "/interactions/*", error(500))  # one answer takes a second attempt, a second later
        assert await bot.terminate(signal) == 0
        assert not any("Traceback" in line for line in bot.output)
    for unanswered in rush:
        unanswered.cancel()
    await asyncio.wait(rush)
    assert re.findall(r"% · (\d+)$", poll.text, re.MULTILINE) == [str(taken(standin)), "0"]


async def test_commands_are_uploaded_only_when_discord_was_told_others_or_sync_is_asked_for(
    standin: StandIn, tmp_path: Path
) -> None:
    await migrate(Settings(_env_file=None, data_dir=tmp_path).database)
    with closing(sqlite3.connect(tmp_path / "rooftop.db")) as database, database:
        database.execute("INSERT INTO installation VALUES ('commands', 'those of an older version')")
    await start_once(standin, tmp_path)
    assert uploads(standin) == 1
    await start_once(standin, tmp_path)
    assert uploads(standin) == 1
    async with BotProcess(standin, tmp_path, arguments=SYNC) as bot:
        assert await bot.ended() == 0
    assert uploads(standin) == 2
    assert re.fullmatch(r"Told Discord \d+ commands and groups\.", bot.output[0])


@pytest.mark.parametrize("token", ["the-client-secret", ANOTHER_TOKEN])
async def test_a_wrong_token_ends_the_start(standin: StandIn, tmp_path: Path, token: str) -> None:
    told = await refused(standin, tmp_path, {"DISCORD_TOKEN": token})
    assert "token" in told
    assert "page Bot, Reset Token" in told
    assert token not in told


async def test_a_token_that_the_gateway_refuses_ends_the_start(standin: StandIn, tmp_path: Path) -> None:
    standin.gateway.refuse_identify_with = 4004
    assert "refused the token" in await refused(standin, tmp_path)


async def test_an_intent_that_is_switched_off_ends_the_start(standin: StandIn, tmp_path: Path) -> None:
    standin.world.privileged_intents = 0
    told = await refused(standin, tmp_path, {"MESSAGE_CONTENT": "true"})
    assert "switch Message Content Intent on" in told
    assert "MESSAGE_CONTENT=false" in told


async def test_a_close_for_good_in_the_middle_ends_the_process_with_a_sentence(
    standin: StandIn, tmp_path: Path
) -> None:
    async with BotProcess(standin, tmp_path) as bot:
        await bot.printed("invite")
        await standin.drop(code=4013)
        assert await bot.ended() == 1
    (sentence,) = bot.errors
    assert "update Rooftop" in sentence


async def test_a_data_folder_that_cannot_be_written_ends_the_start(standin: StandIn, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "data"
    told = await refused(standin, folder)
    assert f"{folder} cannot be written" in told
    assert "DATA_DIR" in told


async def test_a_port_in_use_ends_the_start_of_the_playground(standin: StandIn, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as occupied:
        port = occupied.getsockname()[1]
        told = await refused(standin, tmp_path, {"DISCORD_TOKEN": "", "PLAYGROUND_PORT": str(port)})
    assert f"Port {port} cannot be used" in told
    assert "PLAYGROUND_PORT" in told


def test_a_broken_pack_ends_the_start_with_file_and_line(tmp_path: Path) -> None:
    pack = shutil.copytree(SEEDS / "all-of-us-are-dead", tmp_path / "broken")
    trivia = (pack / "trivia.yaml").read_text(encoding="utf-8")
    (pack / "trivia.yaml").write_text(trivia.replace("difficulty: easy", "difficulty: fiendish", 1), encoding="utf-8")
    with pytest.raises(StartupError, match=r"pack broken is broken at trivia\.yaml:\d+: .*difficulty.*pack check"):
        Library.load(tmp_path)


async def refused(standin: StandIn, data_dir: Path, env: Mapping[str, str] | None = None) -> str:
    """The one sentence with which a start ended."""
    async with BotProcess(standin, data_dir, env) as bot:
        assert await bot.ended() == 1
    (sentence,) = bot.errors
    return sentence


async def start_once(standin: StandIn, data_dir: Path) -> None:
    """Lets the bot connect, and ends it."""
    async with BotProcess(standin, data_dir) as bot:
        await bot.ready()


def uploads(standin: StandIn) -> int:
    """How often the bot has told its commands."""
    return len(standin.requested("PUT", "/commands"))


async def vote_on_and_on(standin: StandIn, guild: Guild, poll: Message) -> None:
    """One new fan after the other votes, as long as the bot answers."""
    while True:
        await (await standin.press(guild.add_member("A fan"), poll, "Yes")).original()


def taken(standin: StandIn) -> int:
    """How many votes were acknowledged."""
    answers = [exchange.answer for exchange in standin.world.exchanges.values() if exchange.answer]
    return sum("Your vote is stored" in answer.text for answer in answers)
