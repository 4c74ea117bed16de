"""Discord's own scheduled events for what is planned, one each time. Whoever cancels one calls that time off."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

import discord
import structlog
from discord import EntityType, EventStatus, PrivacyLevel

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from bot.plans.rules import Plan

T = TypeVar("T")

# An event outside voice channels needs an end; Discord ends it by itself then.
LASTS = timedelta(hours=2)
_LONGEST = 100

_log = structlog.get_logger(__name__)


def may_announce(guild: discord.Guild) -> bool:
    """Whether Discord lets us make events."""
    granted = guild.me.guild_permissions
    return granted.create_events or granted.manage_events


class Events:
    """Discord's events of plans. One that Discord does not take is told to the log, and the plan goes on without."""

    def __init__(self, client: discord.Client) -> None:
        self._http = client.http

    async def announce(self, channel: discord.abc.GuildChannel | discord.Thread, plan: Plan, name: str) -> int | None:
        """Make the event of a plan's next time; returns its id."""
        if not may_announce(channel.guild):
            return None
        making = channel.guild.create_scheduled_event(
            name=name[:_LONGEST],
            start_time=plan.at,
            end_time=plan.at + LASTS,
            entity_type=EntityType.external,
            privacy_level=PrivacyLevel.guild_only,
            location=f"#{channel.name}"[:_LONGEST],
            description=channel.jump_url,
        )
        event = await _tried(plan, making)
        return event.id if event else None

    async def is_called_off(self, guild: discord.Guild, plan: Plan) -> bool:
        """Whether somebody has cancelled or deleted the event of a plan's next time."""
        if plan.event_id is None:
            return False
        try:
            event = await guild.fetch_scheduled_event(plan.event_id, with_counts=False)
        except discord.NotFound:
            return True
        return event.status is EventStatus.canceled

    async def begin(self, plan: Plan) -> None:
        """Show that it goes on now; Discord may have done so already."""
        if plan.event_id is not None:
            active = EventStatus.active.value
            await _tried(plan, self._http.edit_scheduled_event(plan.guild_id, plan.event_id, status=active))

    async def withdraw(self, plan: Plan) -> None:
        """Take away the event of a time that will not come."""
        if plan.event_id is not None:
            await _tried(plan, self._http.delete_scheduled_event(plan.guild_id, plan.event_id))


async def _tried(plan: Plan, request: Awaitable[T]) -> T | None:
    """What Discord answers; None where it does not take the request."""
    try:
        return await request
    except discord.HTTPException as error:
        _log.info("an event stays as it is", guild=plan.guild_id, plan=plan.plan_id, code=error.code)
        return None
