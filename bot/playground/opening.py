"""Opening the playground and closing it again, each in the order in which its parts need one another."""

from __future__ import annotations

import socket
from contextlib import AsyncExitStack
from datetime import datetime
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp import web

from bot.i18n import FALLBACK, words
from bot.playground.avatars import draw_avatars
from bot.playground.changes import Changes
from bot.playground.clock import Clock, LiveEnv, WallWatch, Watch
from bot.playground.language import locale_of, speak
from bot.playground.proxy import Proxy
from bot.playground.webhooks import correct_webhooks
from bot.playground.world import World, build_world

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from discord.ext.commands import AutoShardedBot

# How long one operation waits for the bot, in seconds; Discord gives it as long to answer.
PATIENCE = 3.0


async def open_playground(
    bot: AutoShardedBot,
    *,
    port: int,
    language: str = FALLBACK,
    prepare: Callable[[World], Coroutine[Any, Any, None]],
    announce: Callable[[str], None],
    watch: Watch | None = None,
) -> None:
    """Run the bot in a simulated server with a page on 127.0.0.1, until cancelled; then close the bot.

    `port` 0 means any free one; one in use raises OSError before anything has started. `language` is what the people in
    it speak. `prepare` furnishes the server, as the bot, before the first page opens. `announce` is told the address to
    open.
    """
    watch = watch or WallWatch()
    correct_webhooks()
    async with AsyncExitStack() as parts:
        listener = parts.enter_context(socket.create_server(("127.0.0.1", port)))
        env = LiveEnv(bot, check_errors=False, shard_count=1, settle_timeout=PATIENCE)
        env.backend.clock.advance((watch.now() - env.now()).total_seconds())
        world = build_world(env, words(language))
        locale = locale_of(language)
        speak(env, locale)
        await env.start()
        parts.push_async_callback(env.shutdown)
        parts.enter_context(env.time_context())
        clock = await parts.enter_async_context(Clock(env, watch))
        parts.push_async_callback(lambda: env.run_as_bot(bot.close()))
        await env.run_as_bot(prepare(world))
        async with clock.hold():
            preview = await parts.enter_async_context(
                env.preview(
                    world.general,
                    viewers=world.cast,
                    layout="channel",
                    locale=locale,
                    timezone=local_timezone(),
                    assets=draw_avatars(env),
                )
            )
        session = await parts.enter_async_context(aiohttp.ClientSession(timeout=aiohttp.ClientTimeout()))
        proxy = Proxy(env, world, preview, clock, Changes(env, world), session, locale)
        runner = web.AppRunner(proxy.application(), access_log=None, shutdown_timeout=PATIENCE)
        await runner.setup()
        parts.push_async_callback(runner.cleanup)
        await web.SockSite(runner, listener).start()
        announce(f"http://127.0.0.1:{listener.getsockname()[1]}/#{proxy.secret}")
        await clock.stopped()


def local_timezone() -> str:
    """The zone that the page shows times in: this computer's, where it is a whole number of hours from UTC."""
    offset = datetime.now().astimezone().utcoffset()
    hours, rest = divmod(int(offset.total_seconds()) if offset else 0, 3600)
    return "UTC" if rest or not hours else f"Etc/GMT{-hours:+d}"
