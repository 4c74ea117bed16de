"""A playground opened for a test, and what a browser does there, in plain HTTP."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp

from bot.playground import World, open_playground
from tests.playground.toy import Question, Toy

OPENED = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)


class HandWatch:
    """Time that passes when a test winds it on."""

    def __init__(self) -> None:
        self._now = OPENED
        self._alarms: list[HandAlarm] = []

    def now(self) -> datetime:
        return self._now

    def alarm(self, moment: datetime, ring: Callable[[], None]) -> HandAlarm:
        alarm = HandAlarm(moment, ring)
        self._alarms.append(alarm)
        return alarm

    def wind(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        due = [alarm for alarm in self._alarms if alarm.moment <= self._now]
        self._alarms = [alarm for alarm in self._alarms if alarm.moment > self._now]
        for alarm in due:
            if not alarm.off:
                alarm.ring()


@dataclass
class HandAlarm:
    """An alarm of a watch that is wound by hand."""

    moment: datetime
    ring: Callable[[], None]
    off: bool = False

    def cancel(self) -> None:
        self.off = True


@dataclass
class Site:
    """A playground's address, and a browser to visit it with."""

    address: str
    browser: aiohttp.ClientSession

    @property
    def root(self) -> str:
        return self.address.split("/#")[0]

    @property
    def secret(self) -> str:
        return self.address.split("/#")[1]

    async def visit(self, channel: Any = None, member: Any = None) -> Page:
        """Open a page: by the announced address, or in a channel as a member."""
        fragment = self.secret if channel is None else f"{self.secret}/{channel.id}/{member.id}"
        page = Page(self, fragment)
        page.state = await page.request("POST", "/api/pages", json={})
        return page

    @asynccontextmanager
    async def overviews(self) -> AsyncIterator[AsyncIterator[dict[str, Any]]]:
        """What the stream of changes says, from now on."""
        async with self.browser.get(f"{self.root}/playground/changes?{self.secret}") as stream:
            yield (json.loads(line[5:]) async for line in stream.content if line.startswith(b"data:"))


@dataclass
class Playground(Site):
    """A playground that a test has opened in its own process."""

    bot: Toy
    world: World
    watch: HandWatch


@dataclass
class Page:
    """One page of SimCord's protocol, as its script speaks it."""

    playground: Site
    fragment: str
    state: dict[str, Any] = field(default_factory=dict)
    acts: int = 0

    async def request(self, method: str, path: str, **body: Any) -> Any:
        headers = {"X-Simcord-Capability": self.fragment}
        if self.state:
            headers["X-Simcord-Context"] = self.state["context"]["id"]
        url = f"{self.playground.root}{path}"
        async with self.playground.browser.request(method, url, headers=headers, **body) as answer:
            return await answer.json() if answer.ok else answer.status

    async def look(self) -> list[str]:
        """Read the page again; the texts of its messages."""
        self.state = await self.request("GET", "/api/state")
        return [message["content"] for message in self.state["messages"].values()]

    async def wait_for(self, *last: str) -> None:
        """Look whenever something happens, until these are the last messages."""
        async with asyncio.timeout(10), self.playground.overviews() as overviews:
            async for _ in overviews:
                if (await self.look())[-len(last) :] == [*last]:
                    return

    async def act(self, kind: str, **details: Any) -> Any:
        """Do something on the page as it was last looked at."""
        action = {
            "protocol_version": 3,
            "sequence": self.acts + 1,
            "request_id": f"request {self.acts + 1}",
            "generation": self.state["context"]["generation"],
            "bot_generation": self.state["botGeneration"],
            "published_revision": self.state["publishedRevision"],
            "kind": kind,
            **details,
        }
        result = await self.request("POST", "/api/action", json=action)
        self.acts += isinstance(result, dict) and not result["rejected"]
        return result

    async def say(self, text: str) -> Any:
        return await self.act("send_message", content=text)

    async def slash(self, name: str) -> Any:
        """Choose a command by what the page calls it, and run it with no options."""
        catalog = await self.request("GET", "/api/commands")
        entry = next(entry for entry in catalog["entries"] if entry["invocation"] == name)
        return await self.act(
            "run_command",
            command_id=entry["commandId"],
            path=entry["path"],
            schema_fingerprint=entry["schemaFingerprint"],
            options={},
        )

    async def press(self) -> Any:
        """Press the only button there is."""
        buttons = [
            (message["id"], child["control_key"])
            for message in self.state["messages"].values()
            for row in message["components"]
            for child in row["components"]
        ]
        [(target, control)] = buttons
        return await self.act("click", target_id=target, control_key=control)

    async def choose(self, command: str, text: str) -> Any:
        """Choose a command from the menu of the message with this text."""
        [message] = [item["id"] for item in self.state["messages"].values() if item["content"] == text]
        return await self.request("POST", "/playground/menu", json={"message": message, "command": command})


@asynccontextmanager
async def open_for_test() -> AsyncIterator[Playground]:
    """Open a playground on a free port, furnished with a greeting and a question; close it at the end."""
    bot, watch = Toy(), HandWatch()
    worlds: list[World] = []
    addresses: asyncio.Queue[str] = asyncio.Queue()

    async def prepare(world: World) -> None:
        worlds.append(world)
        general, spoilers = (bot.get_partial_messageable(place.id) for place in (world.general, world.spoilers))
        await general.send("Welcome.")
        await general.send(view=Question())
        await spoilers.send("옥상에서 만나요")

    opening = asyncio.create_task(
        open_playground(bot, port=0, prepare=prepare, announce=addresses.put_nowait, watch=watch)
    )
    announced = asyncio.create_task(addresses.get())
    await asyncio.wait([opening, announced], return_when=asyncio.FIRST_COMPLETED)
    if opening.done():
        opening.result()
    async with aiohttp.ClientSession() as browser:
        yield Playground(announced.result(), browser, bot, worlds[0], watch)
    opening.cancel()
    with suppress(asyncio.CancelledError):
        await opening
