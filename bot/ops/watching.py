"""For whoever watches an installation: is it alive, is it ready, how is it. Served only where METRICS_PORT is set."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from aiohttp import web
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import StartupError, Unavailable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.client import Rooftop
    from bot.ops.metrics import Metrics

_PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"


@contextlib.asynccontextmanager
async def watched(bot: Rooftop, metrics: Metrics, host: str, port: int) -> AsyncIterator[None]:
    """Answer to `/healthz`, `/readyz` and `/metrics` meanwhile. Raises StartupError where the port cannot be used."""

    async def healthz(_request: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def readyz(_request: web.Request) -> web.Response:
        lacking = await missing(bot)
        return web.Response(text=f"{'; '.join(lacking) or 'ready'}\n", status=503 if lacking else 200)

    async def exposed(_request: web.Request) -> web.Response:
        return web.Response(body=await metrics.exposed(bot), headers={"Content-Type": _PROMETHEUS})

    app = web.Application()
    app.add_routes([web.get("/healthz", healthz), web.get("/readyz", readyz), web.get("/metrics", exposed)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        await runner.cleanup()
        raise StartupError(
            f"Port {port} of {host} cannot be used ({os.strerror(error.errno or 0)}): "
            "set METRICS_PORT to another, or leave it empty."
        ) from None
    try:
        with metrics:
            yield
    finally:
        await runner.cleanup()


async def missing(bot: Rooftop) -> list[str]:
    """What keeps the bot from serving people just now; nothing where it does."""
    lacking = [] if bot.is_ready() else [bot.spare or "Discord has not told of every server yet"]
    away = [str(number) for number, shard in bot.shards.items() if shard.is_closed()]
    if away:
        lacking.append(f"not connected: shard {', '.join(away)}")
    try:
        async with bot.database.read() as connection:
            await connection.execute(text("SELECT 1"))
    except (SQLAlchemyError, Unavailable):
        lacking.append("the database does not answer")
    return lacking
