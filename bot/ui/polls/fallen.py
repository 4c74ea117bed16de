"""Polls whose card somebody deleted: they close, their ballots stay, and the moderators' log has a word of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.ui.polls.cards import name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.i18n import Public
    from bot.polls.service import PollService
    from bot.ui.moderators import ModeratorsEar


class FallenCards:
    """Looks after polls that nobody can vote in any more."""

    def __init__(self, polls: PollService, moderators: ModeratorsEar, public: Public) -> None:
        self._polls = polls
        self._moderators = moderators
        self._public = public

    async def deleted(self, guild: int | None, messages: Sequence[int]) -> None:
        """Messages are gone, poll cards perhaps among them."""
        if guild is None:
            return
        for standing in await self._polls.cards_deleted(guild, messages):
            poll = standing.poll
            said = self._public(poll.guild_id)(
                "poll-card-deleted",
                poll=name_of(self._public(poll.guild_id), poll, covered=poll.spoils),
                channel=f"<#{poll.channel_id}>",
                count=standing.tally.voters,
            )
            await self._moderators.log(guild, said)
