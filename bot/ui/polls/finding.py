"""Which poll a command means, and for whom there is one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.polls.rules.listing import Viewer
from bot.ui.places import is_moderator, place_of, sees_channel
from bot.ui.presses import whole_number

if TYPE_CHECKING:
    from discord import Interaction

    from bot.polls.service import PollService


async def poll_meant(polls: PollService, interaction: Interaction[Any], named: str | None) -> int:
    """The poll that a command names, else the channel's newest, open ones before closed ones. Raises Refusal."""
    if named is not None:
        poll_id = whole_number(named)
        if poll_id is None:
            raise Refusal("unknown-poll")
        return poll_id
    place = place_of(interaction)
    return (await polls.latest_in(place.guild_id, place.channel_id)).poll_id


def viewer_of(interaction: Interaction[Any]) -> Viewer:
    """Whoever looks."""
    return Viewer(interaction.user.id, is_moderator(interaction), partial(sees_channel, interaction))
