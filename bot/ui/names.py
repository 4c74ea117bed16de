"""What people are called in a server, for pictures: there a mention would be a number.

No list of members is ever loaded, and no name is stored: those few that a picture shows are asked for at once, over
the gateway, and kept in memory for a while.
"""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import TYPE_CHECKING

import discord
import structlog

if TYPE_CHECKING:
    from collections.abc import Collection

_log = structlog.get_logger(__name__)

PATIENCE = 1.0
KEPT_FOR = 600.0
MOST_KEPT = 2000
# As many as Discord gives at once.
MOST_ASKED = 100


class Names:
    """Looks names up. Where Discord is slow, or somebody has left, a name is missing."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._known: dict[tuple[int, int], tuple[str, float]] = {}

    async def of(self, guild_id: int, users: Collection[int]) -> dict[int, str]:
        """The names of some people in a server, as far as they can be had within `PATIENCE` seconds."""
        found = {user: name for user in users if (name := self._remembered(guild_id, user)) is not None}
        missing = [user for user in users if user > 0 and user not in found]
        guild = self._client.get_guild(guild_id)
        if not missing or guild is None:
            return found
        try:
            async with asyncio.timeout(PATIENCE):
                members = await guild.query_members(
                    user_ids=missing[:MOST_ASKED], limit=MOST_ASKED, cache=False, presences=False
                )
        except (TimeoutError, OSError, RuntimeError, discord.DiscordException) as error:
            _log.info("names could not be had", guild=guild_id, error=type(error).__name__)
            return found
        return found | {member.id: self._remember(guild_id, member) for member in members}

    def _remembered(self, guild_id: int, user: int) -> str | None:
        name, at = self._known.get((guild_id, user), ("", -KEPT_FOR))
        return name if monotonic() - at < KEPT_FOR else None

    def _remember(self, guild_id: int, member: discord.Member) -> str:
        self._known.pop((guild_id, member.id), None)
        while len(self._known) >= MOST_KEPT:
            del self._known[next(iter(self._known))]
        self._known[guild_id, member.id] = (member.display_name, monotonic())
        return member.display_name
