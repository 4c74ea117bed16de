"""Five hundred games at once, and one game of two thousand, over real HTTP and WebSocket, beside bare discord.py.

The stand-in for Discord, the crowd and the bot share the machine. Of a bot, Discord takes fifty requests a second, not
counting answers to presses: hence the games begin one after the other, so that they ask and reveal evenly.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.ui.terms import PERMISSIONS
from tests.bench.crowd import GRACE, REVEAL_LASTS, Crowd, Effort, Table, load, times
from tests.wire.process import RUN, BotProcess
from tests.wire.standin import StandIn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.wire.guilds import Member

GAMES = int(os.environ.get("BENCH_GAMES", "500"))
ROUNDS = 3
SECONDS = 20
CYCLE = SECONDS + GRACE + REVEAL_LASTS
ANSWERS_A_SECOND = int(os.environ.get("BENCH_ANSWERS", "200"))
PLAYERS = int(os.environ.get("BENCH_PLAYERS", "2000"))
LONG_GAME, SHORT_TIME = 10, 10
LATEST = 1.5  # a bot that takes this many times as long as was planned is given up
FLOOR = ("-m", "tests.bench.bare_trivia")


@pytest.mark.parametrize("arguments", [RUN, FLOOR], ids=["rooftop", "bare"])
async def test_many_games_at_once(arguments: Sequence[str], tmp_path: Path) -> None:
    async with StandIn(permissions=PERMISSIONS) as standin:
        _be_patient(standin)
        tables = [_table(standin, number) for number in range(GAMES)]
        async with BotProcess(standin, tmp_path, arguments=arguments) as bot:
            await bot.ready()
            crowd, effort, before = Crowd(standin), Effort(bot), load()
            playing = asyncio.create_task(crowd.play_until(GAMES, LATEST * (ROUNDS + 1) * CYCLE))
            began, starting = time.monotonic(), []
            for number, (host, table) in enumerate(tables):
                await asyncio.sleep(max(0.0, began + number * CYCLE / GAMES - time.monotonic()))
                crowd.sit_down(table)
                starting.append(asyncio.create_task(_start(standin, host, table, rooftop=arguments is RUN)))
            await asyncio.gather(*starting)
            await playing
            _print(f"{GAMES} games of {ROUNDS} questions, {arguments[-1]}", crowd, effort, before)
            _complain(standin, crowd, GAMES)


@pytest.mark.parametrize("arguments", [RUN], ids=["rooftop"])
async def test_many_players_in_one_game(arguments: Sequence[str], tmp_path: Path) -> None:
    async with StandIn(permissions=PERMISSIONS) as standin:
        _be_patient(standin)
        guild = standin.world.guild
        fans = [guild.add_member(f"Fan {number}") for number in range(PLAYERS)]
        table = Table(guild.channel("general"), fans, LONG_GAME, SHORT_TIME)
        async with BotProcess(standin, tmp_path, arguments=arguments) as bot:
            await bot.ready()
            crowd, effort, before = Crowd(standin), Effort(bot), load()
            crowd.sit_down(table)
            await _start(standin, guild.member("Mina"), table, rooftop=True)
            await crowd.play_until(1, LATEST * LONG_GAME * (SHORT_TIME + GRACE + REVEAL_LASTS))
            _print(f"one game of {LONG_GAME} questions with {PLAYERS} players", crowd, effort, before)
            with closing(sqlite3.connect(tmp_path / "rooftop.db")) as connection:
                (stored,) = connection.execute("SELECT count(*) FROM answers").fetchone()
            print(f"  answers pressed {crowd.pressed}, acknowledged {len(crowd.answers_took)}, stored {stored}")
            _complain(standin, crowd, 1)
            assert stored == crowd.pressed == PLAYERS * LONG_GAME - crowd.missed


@pytest.fixture(autouse=True)
def _no_pauses() -> Iterator[None]:
    """All that the stand-in keeps for its reports makes a collection take long: that pause is not the bot's."""
    gc.disable()
    yield
    gc.enable()


def _be_patient(standin: StandIn) -> None:
    standin.world.patience = 120.0
    standin.world.answer_within = 60.0  # how late is what is measured


def _table(standin: StandIn, number: int) -> tuple[Member, Table]:
    guild = standin.world.add_guild(f"Server {number}")
    players = round(ANSWERS_A_SECOND * CYCLE / GAMES)
    fans = [guild.add_member(f"Fan {fan}") for fan in range(players)]
    return guild.add_member("Host"), Table(guild.add_text("general"), fans, ROUNDS, SECONDS)


async def _start(standin: StandIn, host: Member, table: Table, *, rooftop: bool) -> None:
    """The host opens a lobby and starts, but never answers: so each question stays open to its end."""
    wishes = {"questions": table.questions, "seconds": int(table.seconds)}
    lobby = await (await standin.slash(host, table.channel, "trivia start", **wishes)).original()
    if rooftop:
        await standin.press(host, lobby, "Start")


def _print(title: str, crowd: Crowd, effort: Effort, before: str) -> None:
    print(f"\n{title}: {effort}; {before} before, {load()} after")
    print(f"  {'milliseconds':26} {'count':>6} {'median':>7} {'99th':>7} {'most':>7}")
    for name, found in {
        "question after it was due": crowd.questions_late,
        "reveal after it was due": crowd.reveals_late,
        "answer acknowledged after": crowd.answers_took,
        "the crowd's own clock late": crowd.own_delays,
    }.items():
        print(f"  {name:26} {len(found):6} {times(found)}")


def _complain(standin: StandIn, crowd: Crowd, games: int) -> None:
    refused, broken = len(standin.refusals), len(standin.violations) + len(standin.unknown_routes)
    print(f"  requests refused as too many {refused}, against the rules {broken}")
    print(
        f"  games finished {crowd.finished} of {games}; presses unanswered {crowd.unanswered}, too late {crowd.missed}"
    )
