"""Whoever watches an installation is told whether it is alive and ready, and how it is; by default nobody is."""

from __future__ import annotations

import re
import socket
from typing import TYPE_CHECKING

import aiohttp

from bot.ui.terms import PERMISSIONS

from .faults import limited
from .process import BotProcess, free_port
from .rooftop import open_poll
from .standin import StandIn

if TYPE_CHECKING:
    from pathlib import Path


async def test_what_happens_is_measured_and_nothing_personal_is_among_it(tmp_path: Path) -> None:
    async with StandIn(permissions=PERMISSIONS) as standin, aiohttp.ClientSession() as watcher:
        address = f"http://127.0.0.1:{(port := free_port())}"

        async def told(path: str) -> tuple[int, str]:
            async with watcher.get(address + path) as answer:
                return answer.status, await answer.text()

        async with BotProcess(standin, tmp_path, {"METRICS_PORT": str(port)}) as bot:
            await bot.printed("invite")
            assert await told("/healthz") == (200, "alive\n")
            assert await told("/readyz") == (200, "ready\n")
            guild = standin.world.guild
            mina, general = guild.member("Mina"), guild.channel("general")
            standin.fail_next("POST", "/interactions/*", limited(0.1))
            poll = await open_poll(standin, mina, general)
            await (await standin.press(guild.member("Joon"), poll, "Yes")).original()
            await (await standin.slash(mina, general, "poll void", poll="no such poll")).original()
            for _ in range(100):  # an answer is there a moment before what it belongs to is done with
                _, text = await told("/metrics")
                if "refused" in text:
                    break
            assert await bot.terminate() == 0
    measured = {name: float(value) for name, value in re.findall(r"^([^#\n].*) (\S+)$", text, re.MULTILINE)}
    assert measured['rooftop_interactions_total{command="poll create",outcome="done"}'] == 1
    assert measured['rooftop_interactions_total{command="poll void",outcome="refused"}'] == 1
    assert measured['rooftop_interactions_total{command="poll.vote",outcome="done"}'] == 1
    assert measured["rooftop_acknowledgement_seconds_count"] == 4
    assert measured["rooftop_rate_limited_total"] == 1
    assert measured["rooftop_batch_writes_sum"] == 1
    assert measured['rooftop_held{what="polls"}'] == 1
    assert measured['rooftop_held{what="servers"}'] == 1
    assert measured["process_resident_memory_bytes"] > 0
    for secret in (standin.token, poll.id, mina.id, guild.id, "Cheong-san"):
        assert secret not in text


async def test_a_port_that_is_taken_ends_the_start_with_its_name(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as occupied:
        port = occupied.getsockname()[1]
        async with StandIn() as standin, BotProcess(standin, tmp_path, {"METRICS_PORT": str(port)}) as bot:
            assert await bot.ended() == 1
            (sentence,) = bot.errors
    assert f"Port {port} of 127.0.0.1 cannot be used" in sentence
    assert "METRICS_PORT" in sentence
