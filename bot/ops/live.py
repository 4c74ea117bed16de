"""`python -m bot doctor --live`: what Discord itself says of the token, the intents, the gateway and the permissions.

It asks and changes nothing, and does not take the running bot's place at the gateway.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp

from bot import __version__
from bot.i18n import FALLBACK, words
from bot.ops.doctor import Finding
from bot.ui.setup.gaps import NEEDED
from bot.ui.terms import PERMISSIONS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings

_DISCORD = "https://discord.com/api/v10"
_USER_AGENT = f"DiscordBot (Rooftop, {__version__})"
# By which an application's flags say that it may read messages: for good, or while it is in few servers.
_MAY_READ = 1 << 18 | 1 << 19
_ADMINISTRATOR = 1 << 3
_HELLO = 10
_PAGE = 200
_NAMED = 5
_PATIENCE = aiohttp.ClientTimeout(total=20)


async def examine_live(settings: Settings) -> AsyncIterator[Finding]:
    """Look at everything for which Discord has to be asked."""
    if not settings.token_is_plausible():
        yield Finding("Discord", well=False, told="is not asked without a bot's token: set DISCORD_TOKEN")
        return
    session = aiohttp.ClientSession(
        headers={"Authorization": f"Bot {settings.token}", "User-Agent": _USER_AGENT}, timeout=_PATIENCE
    )
    async with session:
        discord = _Discord(session, settings)
        try:
            async for finding in _findings(discord, settings):
                yield finding
        except aiohttp.ClientResponseError as refused:
            yield _refused(refused)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            told = f"cannot be reached ({error or 'no answer in time'}): check the network, and DISCORD_API_BASE_URL"
            yield Finding("Discord", well=False, told=told)


async def _findings(discord: _Discord, settings: Settings) -> AsyncIterator[Finding]:
    me = await discord.get("/users/@me")
    yield Finding("token, live", well=True, told=f"Discord knows it as {me['username']}")
    application = await discord.get("/applications/@me")
    yield _intents(settings, application["flags"])
    yield await _gateway(discord, settings)
    yield _permissions([guild async for guild in discord.guilds()])


class _Discord:
    """Discord's REST API, for questions."""

    def __init__(self, session: aiohttp.ClientSession, settings: Settings) -> None:
        self.session = session
        self._base = (settings.discord_api_base_url or _DISCORD).rstrip("/")

    async def get(self, path: str) -> Any:
        async with self.session.get(self._base + path, raise_for_status=True) as answer:
            return await answer.json()

    async def guilds(self) -> AsyncIterator[dict[str, Any]]:
        after = "0"
        while page := await self.get(f"/users/@me/guilds?limit={_PAGE}&after={after}"):
            for guild in page:
                yield guild
            if len(page) < _PAGE:
                return
            after = page[-1]["id"]


def _refused(refused: aiohttp.ClientResponseError) -> Finding:
    if refused.status == 401:  # noqa: PLR2004 - Unauthorized
        told = "Discord does not accept it: copy it again from the developer portal, page Bot, Reset Token"
        return Finding("token, live", well=False, told=told)
    return Finding("Discord", well=False, told=f"answered {refused.status} {refused.message}: try again later")


def _intents(settings: Settings, flags: int) -> Finding:
    may_read = bool(flags & _MAY_READ)
    if settings.message_content and not may_read:
        told = "Message Content Intent is off: switch it on in the developer portal, page Bot, or set it to false here"
        return Finding("intents, live", well=False, told=told)
    told = "Message Content Intent is on" if may_read else "none is privileged"
    return Finding("intents, live", well=True, told=told)


async def _gateway(discord: _Discord, settings: Settings) -> Finding:
    """Whether the gateway greets; without a word from us, so that no session is used up."""
    known = await discord.get("/gateway/bot")
    url = settings.discord_gateway_url or known["url"]
    starts = known["session_start_limit"]["remaining"]
    try:
        async with discord.session.ws_connect(f"{url}?v=10&encoding=json") as socket, asyncio.timeout(10):
            greeted = (await socket.receive_json())["op"] == _HELLO
    except (aiohttp.ClientError, TypeError, TimeoutError):  # TypeError: it closed instead
        greeted = False
    if not greeted:
        return Finding("gateway, live", well=False, told=f"{url} does not greet us: check DISCORD_GATEWAY_URL")
    told = f"greets us; {known['shards']} shards are asked for, {starts} more starts are allowed today"
    return Finding("gateway, live", well=starts > 0, told=told)


def _permissions(guilds: list[dict[str, Any]]) -> Finding:
    lacking = {guild["name"]: missing for guild in guilds if (missing := _missing(int(guild["permissions"])))}
    if not lacking:
        return Finding("permissions, live", well=True, told=f"nothing is missing (servers: {len(guilds)})")
    say = words(FALLBACK)
    named = "; ".join(f"{name} lacks {say.permissions(missing)}" for name, missing in list(lacking.items())[:_NAMED])
    more = f" and {len(lacking) - _NAMED} more servers lack something" if len(lacking) > _NAMED else ""
    told = f"{named}{more}: give it to the bot's role there, or invite the bot again by the link that `run` prints"
    return Finding("permissions, live", well=False, told=told)


def _missing(allowed: int) -> list[str]:
    flags = PERMISSIONS.VALID_FLAGS
    needed = (name for names in NEEDED.values() for name in names)
    return [name for name in needed if not allowed & (flags[name] | _ADMINISTRATOR)]
