"""What goes out to Discord goes out in order, and never faster than Discord takes it."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

from bot.ui.outflow import AT_ONCE, Outflow
from tests.stilltime import StillTime


class Discord:
    """Writes down what is asked, and when."""

    def __init__(self, time: StillTime) -> None:
        self.asked: list[tuple[str, float]] = []
        time._elapsed = 1000.0
        self._time, self._began = time, time.now()
        self.http: Any = SimpleNamespace(request=self._take)
        Outflow(self.http)

    async def _take(self, route: Any, **_: Any) -> str:
        self.asked.append((route.method, (self._time.now() - self._began).total_seconds()))
        return str(route.method)

    def ask(self, method: str, times: int) -> list[asyncio.Task[str]]:
        route = SimpleNamespace(method=method)
        return [asyncio.create_task(self.http.request(route)) for _ in range(times)]


async def pass_time(time: StillTime, seconds: float) -> None:
    """Let time go by in steps, while tasks wait for it."""
    for _ in range(round(seconds * 100)):
        time._elapsed += 0.01
        await asyncio.sleep(0.0)
        await asyncio.sleep(0.0)


async def test_no_second_has_more_than_fifty_and_new_messages_go_first() -> None:
    time = StillTime()
    discord = Discord(time)
    edits, posts = discord.ask("PATCH", 100), discord.ask("POST", 60)
    await pass_time(time, 5)
    assert await asyncio.gather(*edits, *posts) == ["PATCH"] * 100 + ["POST"] * 60
    moments = [at for _, at in discord.asked]
    assert all(sum(start <= at < start + 1 for at in moments) <= 50 for start in moments)
    at_once, waited = discord.asked[:AT_ONCE], [method for method, _ in discord.asked[AT_ONCE:]]
    assert {method for method, _ in at_once} == {"PATCH"}, "nobody else was there yet"
    assert waited == ["POST"] * 60 + ["PATCH"] * (100 - AT_ONCE)


async def test_who_gives_up_waiting_takes_nobodys_turn() -> None:
    time = StillTime()
    discord = Discord(time)
    gone, kept = discord.ask("POST", 20), discord.ask("POST", 1)
    await asyncio.sleep(0)
    for task in gone:
        task.cancel()
    await pass_time(time, 1)
    assert await kept[0] == "POST"
