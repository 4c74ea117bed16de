"""What the bot may not do in a server, what that costs, and where it is granted."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from bot.spoilers.rules.policy import WHOLE_SERVER
from bot.ui.places import permissions_lacking

if TYPE_CHECKING:
    from collections.abc import Iterator

    import discord

    from bot.spoilers.rules.policy import Policy


class Purpose(StrEnum):
    """What permissions are for."""

    CARDS = "cards"
    PICTURES = "pictures"
    SPOILERS = "spoilers"
    GUESSES = "guesses"
    ROOMS = "rooms"
    EVENTS = "events"


_TO_SEE = "view_channel"
# Together these are the permissions that the invite link asks for.
NEEDED = {
    Purpose.CARDS: (_TO_SEE, "send_messages", "send_messages_in_threads"),
    Purpose.PICTURES: ("attach_files",),
    Purpose.SPOILERS: ("manage_messages", "manage_webhooks", "read_message_history"),
    Purpose.GUESSES: ("add_reactions",),
    Purpose.ROOMS: ("create_public_threads",),
    Purpose.EVENTS: ("create_events",),
}
# What a channel that the bot is used in has to allow; the others are a matter of the whole server.
_IN_A_CHANNEL = (Purpose.CARDS, Purpose.PICTURES, Purpose.SPOILERS)
_TO_REPORT = (Purpose.CARDS, Purpose.PICTURES)


class Gap(NamedTuple):
    """Permissions that are missing for something; `channel_id` is 0 for the whole server."""

    channel_id: int
    purpose: Purpose
    permissions: tuple[str, ...]


def gaps(guild: discord.Guild, policy: Policy, here: int | None) -> list[Gap]:
    """What is missing in the server, and beyond that in the channels which the bot was told of or is used in."""
    return [
        *_of_server(guild),
        *(gap for channel in _channels(policy, here) for gap in _of_channel(guild, policy, channel)),
    ]


def _channels(policy: Policy, here: int | None) -> list[int]:
    log = [policy.log_channel_id] if policy.log_channel_id else []
    return sorted({*policy.ceilings, *policy.rules, *log, here or WHOLE_SERVER} - {WHOLE_SERVER})


def _of_server(guild: discord.Guild) -> Iterator[Gap]:
    granted = guild.me.guild_permissions
    for purpose, needed in NEEDED.items():
        if missing := tuple(name for name in needed if not getattr(granted, name)):
            yield Gap(WHOLE_SERVER, purpose, missing)


def _of_channel(guild: discord.Guild, policy: Policy, channel_id: int) -> Iterator[Gap]:
    channel, granted = guild.get_channel_or_thread(channel_id), guild.me.guild_permissions
    only_reports = channel_id == policy.log_channel_id and channel_id not in {*policy.ceilings, *policy.rules}
    for purpose in _TO_REPORT if only_reports else _IN_A_CHANNEL:
        missing = permissions_lacking(channel, (name for name in NEEDED[purpose] if getattr(granted, name)))
        if _TO_SEE in missing:  # without it Discord grants nothing else, whatever is switched on
            yield Gap(channel_id, purpose, (_TO_SEE,))
            return
        if missing:
            yield Gap(channel_id, purpose, missing)
