"""The bot as a person would run it: a process of its own, told by the environment to talk to the stand-in."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import sys
import tempfile
from asyncio import StreamReader
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from signal import SIGTERM, Signals
from types import TracebackType
from typing import Self

from .standin import StandIn

ROOT = Path(__file__).parents[2]
INHERITED = ("PATH", "HOME", "TMPDIR", "SYSTEMROOT", "VIRTUAL_ENV", "LANG", "LC_ALL", "TZ")
READY_LINE = re.compile(r"\bready\b", re.IGNORECASE)
PATIENCE_SECONDS = 30.0
LONGEST_LINE = 1 << 20
RUN = ("-m", "bot", "run")


def free_port() -> int:
    """One that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as freed:
        port: int = freed.getsockname()[1]
    return port


class BotProcess:
    """One run of the bot. Entering starts it; leaving kills it if it still runs.

    ``output`` is all that it prints; ``errors`` is what of it goes to standard error.
    """

    def __init__(
        self,
        standin: StandIn,
        data_dir: Path,
        env: Mapping[str, str] | None = None,
        *,
        arguments: Sequence[str] = RUN,
    ) -> None:
        self.standin = standin
        self.arguments = arguments
        self.output: list[str] = []
        self.errors: list[str] = []
        inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
        self.environment = {
            **inherited,
            "PYTHONUNBUFFERED": "1",
            "PYTHONPATH": str(ROOT),
            "PYTHONSAFEPATH": "1",
            "DISCORD_TOKEN": standin.token,
            "DISCORD_API_BASE_URL": standin.api_base_url,
            "DISCORD_GATEWAY_URL": standin.gateway_url,
            "DATA_DIR": str(data_dir),
            **(env or {}),
        }
        self._process: Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._identifies_before = len(standin.gateway.identifies)

    @property
    def running(self) -> bool:
        """Whether it has started and not ended."""
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Starts the process."""
        # Started in the repository it would read the .env of whoever works there.
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *self.arguments,
            cwd=tempfile.gettempdir(),
            env=self.environment,
            stdout=PIPE,
            stderr=PIPE,
            limit=LONGEST_LINE,
        )
        self._reader = asyncio.create_task(self._read(self._process))
        self.standin.journal.appendices.append(lambda: self.output)

    async def _read(self, process: Process) -> None:
        assert process.stdout
        assert process.stderr
        await asyncio.gather(
            self._keep(process.stdout, self.output), self._keep(process.stderr, self.output, self.errors)
        )
        await process.wait()
        self.standin.world.moments.touch()

    async def _keep(self, stream: StreamReader, *kept: list[str]) -> None:
        async for line in stream:
            for lines in kept:
                lines.append(line.decode(errors="replace").rstrip())
            self.standin.world.moments.touch()

    async def ready(self) -> None:
        """Returns once every shard is connected and the bot's commands are known or it says it is ready.

        Fails with the bot's output if it ends before, or after half a minute.
        """
        await self._until(lambda: self._is_ready() or not self.running, "ready")
        assert self.running, f"the bot ended instead of getting ready:\n{self._printed()}"

    def _is_ready(self) -> bool:
        standin = self.standin
        identified = len(standin.gateway.identifies) > self._identifies_before
        connected = identified and len(standin.gateway.connected) == standin.world.shards
        return connected and bool(standin.world.commands or any(READY_LINE.search(line) for line in self.output))

    async def printed(self, words: str) -> str:
        """The first line of output that holds these words, once there is one."""
        await self._until(lambda: any(words in line for line in self.output) or not self.running, f"say {words!r}")
        found = [line for line in self.output if words in line]
        assert found, f"the bot ended without {words!r}:\n{self._printed()}"
        return found[0]

    async def ended(self) -> int:
        """The exit code, once the process has ended by itself."""
        await self._until(lambda: not self.running, "end")
        return await self._exit_code()

    async def terminate(self, by: Signals = SIGTERM) -> int:
        """Asks it to stop, as a service manager does (SIGINT: as Ctrl+C does), and returns its exit code."""
        assert self._process, "the bot has not been started"
        if self.running:
            self._process.send_signal(by)
        return await self.ended()

    def kill(self) -> None:
        """Ends it at once (SIGKILL), as a power cut does."""
        if self._process and self.running:
            self._process.kill()

    async def killed(self) -> None:
        """Kills it and returns once it is gone."""
        self.kill()
        await self._exit_code()

    async def _exit_code(self) -> int:
        assert self._process, "the bot has not been started"
        assert self._reader
        await self._reader
        return await self._process.wait()

    async def _until(self, predicate: Callable[[], bool], what: str) -> None:
        try:
            await self.standin.world.moments.until(predicate, PATIENCE_SECONDS)
        except TimeoutError:
            raise AssertionError(f"the bot did not {what}\n{self.standin.journal.transcript()}") from None

    def _printed(self) -> str:
        return "\n".join(f"  | {line}" for line in self.output)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.killed()
