"""What hides a covered poll from those whom it would spoil: the rule is that of seals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ButtonStyle

from bot.errors import Refusal
from bot.spoilers.rules.gates import may_see
from bot.ui.cards import button
from bot.ui.spoilers.cards import behind_card

if TYPE_CHECKING:
    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.polls.rules.ballots import Poll
    from bot.polls.service import Standing
    from bot.spoilers.seals.service import SealService
    from bot.spoilers.service import SpoilerService
    from bot.ui.cards import Card, Row


class Veil:
    """Says for whom a covered poll is no secret, and what the others get."""

    def __init__(self, spoilers: SpoilerService, seals: SealService, library: Library) -> None:
        self._spoilers = spoilers
        self._seals = seals
        self._library = library

    async def is_lifted(self, user: int, standing: Standing) -> bool:
        """Whether somebody may see what a poll asks. Who has voted in it has seen it."""
        poll = standing.poll
        if not poll.hidden:
            return True
        show, episode = self._show(poll), poll.safe_after
        assert episode is not None
        return may_see(
            episode,
            await self._spoilers.reached(user, show),
            own=user == poll.author_id,
            asked=standing.own is not None,
            is_open=await self._seals.is_open(poll.guild_id, show.id, episode),
        )

    async def instead(self, say: Words, user: int, poll: Poll, ways: Row | None = None) -> Card:
        """For whoever is behind: where they stand, and the two ways on, or others."""
        show = self._show(poll)
        assert poll.safe_after is not None
        ways = ways or [
            button(say("seal-seen"), "poll.seen", poll.poll_id, style=ButtonStyle.primary),
            button(say("seal-anyway"), "poll.anyway", poll.poll_id),
        ]
        return behind_card(say, show, poll.safe_after, await self._spoilers.reached(user, show), ways)

    async def has_seen(self, user: int, poll: Poll) -> None:
        """Somebody has seen the episode up to which a poll goes."""
        if poll.safe_after is not None:
            await self._spoilers.has_seen(user, self._show(poll), poll.safe_after)

    def _show(self, poll: Poll) -> Show:
        show = self._library.get(poll.show_id) if poll.show_id else None
        if show is None:
            raise Refusal("poll-show-gone")
        return show
