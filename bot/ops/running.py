"""Starting the bot and stopping it in order, with one sentence for whatever prevents the start."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import signal
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

from bot import __version__
from bot.client import Rooftop
from bot.errors import StartupError
from bot.ops.logs import configure_logs
from bot.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Coroutine

    from aiohttp import TraceConfig

    from bot.playground.world import World
    from bot.settings import Settings

_OBJECTS_PER_COLLECTION = 10_000


def run() -> None:
    """`python -m bot run`. Raises StartupError."""
    settings = load_settings()
    if settings.token is None:
        print("There is no DISCORD_TOKEN, so this is the playground: a simulated server in your browser.", flush=True)
        play(settings)
    else:
        on_fast_loop(run_bot(settings))


def play(settings: Settings) -> None:
    """Serve the playground. Raises StartupError where this installation has none."""
    if find_spec("simcord") is None:  # a container does without it
        raise StartupError("This installation has no playground: set DISCORD_TOKEN, to connect to Discord.")
    # The simulated Discord looks into asyncio's own event loop, so the fast one is not for it.
    asyncio.run(run_playground(settings))


def on_fast_loop(work: Coroutine[None, None, None]) -> None:
    """Run until done, on the fast event loop where there is one."""
    if sys.platform == "win32":
        asyncio.run(work)
        return
    import uvloop

    uvloop.run(work)


async def run_bot(settings: Settings) -> None:
    """Log in and stay until SIGINT or SIGTERM. Raises StartupError where Discord does not let us in."""
    configure_logs(settings)
    if settings.metrics_port is None:
        async with _login(settings) as bot:
            await _until_told_to_stop(_connect(bot))
        return
    # The library and the server for them are loaded only where somebody watches.
    from bot.ops.metrics import Metrics
    from bot.ops.watching import watched

    metrics = Metrics()
    async with (
        _login(settings, metrics.trace) as bot,
        watched(bot, metrics, settings.metrics_host, settings.metrics_port),
    ):
        await _until_told_to_stop(_connect(bot))


async def sync_commands(settings: Settings) -> None:
    """Log in, tell Discord the commands, and leave."""
    configure_logs(settings)
    async with _login(settings) as bot:
        await bot.tree.tell(bot.database, always=True)
        print(f"Told Discord {len(bot.tree.get_commands())} commands and groups.")


async def run_playground(settings: Settings) -> None:
    """Serve the playground until SIGINT or SIGTERM; its database is made anew each time."""
    import tempfile
    from pathlib import Path

    from bot.playground.opening import open_playground
    from bot.playground.welcome import furnish

    configure_logs(settings)
    with tempfile.TemporaryDirectory(prefix="rooftop-playground-") as folder:
        own = settings.model_copy(
            update={
                "discord_token": None,
                "database_url": None,
                "data_dir": Path(folder),
                "message_content": True,
            }
        )
        bot = Rooftop(own, shard_count=1)

        async def prepare(world: World) -> None:
            await furnish(bot, world)
            _keep_what_is_there()

        try:
            await _until_told_to_stop(
                open_playground(
                    bot,
                    port=settings.playground_port,
                    language=settings.language,
                    prepare=prepare,
                    announce=_announce,
                )
            )
        except OSError as error:
            raise StartupError(
                f"Port {settings.playground_port} cannot be used ({os.strerror(error.errno or 0)}): "
                "set PLAYGROUND_PORT to another, or to 0 for any that is free."
            ) from None


@contextlib.asynccontextmanager
async def _login(settings: Settings, http_trace: TraceConfig | None = None) -> AsyncIterator[Rooftop]:
    if settings.token is None:
        raise StartupError("DISCORD_TOKEN is not set: put the bot's token into .env (see README, five steps).")
    if not settings.token_is_plausible():
        raise StartupError(
            "DISCORD_TOKEN is not a bot token: copy it from the developer portal, page Bot, Reset Token "
            "(the client secret and the public key are something else)."
        )
    async with Rooftop(settings, http_trace=http_trace) as bot:
        await bot.login(settings.token)
        yield bot


async def _connect(bot: Rooftop) -> None:
    @bot.listen()
    async def on_spare() -> None:
        _keep_what_is_there()
        print(bot.spare, flush=True)

    greeted = asyncio.create_task(_greet(bot))
    try:
        await bot.connect()
    finally:
        greeted.cancel()


async def _greet(bot: Rooftop) -> None:
    """What a self-hoster wants to see once at the start."""
    await bot.wait_until_ready()
    _keep_what_is_there()
    intents = ", ".join(name for name, on in bot.intents if on)
    lines = (
        f"Rooftop {__version__} is on the roof as {bot.user}.",
        f"  shards    {_shards(bot)}",
        f"  servers   {len(bot.guilds)}",
        f"  intents   {intents}",
        f"  database  {bot.database.name}, {bot.migrated}",
        f"  shows     {len(bot.library)}: {', '.join(show.title('en') for show in bot.library)}",
        f"  invite    {bot.invite_link()}",
    )
    print("\n".join(lines), flush=True)


def _shards(bot: Rooftop) -> str:
    """How many there are; and which of them are ours, where others have the rest."""
    if bot.seat is None or bot.seat.slot.of == 1:
        return str(bot.shard_count)
    return f"{', '.join(map(str, bot.share.shards))} of {bot.share.of}, as process {bot.seat.slot}"


def _keep_what_is_there() -> None:
    """Have the collector of cyclic garbage leave alone what the start has built, which stays.

    Looking through all of it again and again took a quarter of the processor in a rush, and stopped everything for a
    tenth of a second each time.
    """
    gc.freeze()
    gc.enable()
    gc.set_threshold(_OBJECTS_PER_COLLECTION)


def _announce(address: str) -> None:
    bold, plain = ("\033[1;33m", "\033[0m") if sys.stdout.isatty() else ("", "")
    print(f"\n{bold}>>> Open {address} in your browser <<<{plain}\n\nCtrl+C closes the playground.", flush=True)


async def _until_told_to_stop(work: Awaitable[None]) -> None:
    """Run until done, or until the operating system asks us to stop; then let it end in order."""
    task = asyncio.ensure_future(work)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: there Ctrl+C cancels the main task, to the same end
            loop.add_signal_handler(number, task.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await task
