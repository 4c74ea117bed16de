"""Where a server's polls are listed, page by page, and offered while a command is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.polls.rules.listing import Which
from bot.ui.places import place_of
from bot.ui.polls import cards
from bot.ui.polls.finding import viewer_of
from bot.ui.replies import reader, redraw, tell

if TYPE_CHECKING:
    from discord import Interaction

    from bot.i18n import Words
    from bot.polls.service import PollService
    from bot.ui.cards import Card
    from bot.ui.polls.veil import Veil
    from bot.ui.presses import Press, Presses


class PollCatalogue:
    """The polls of a server, as one of its people may know of them."""

    def __init__(self, polls: PollService, veil: Veil) -> None:
        self._polls = polls
        self._veil = veil

    def register(self, presses: Presses) -> None:
        """Take the presses that turn pages."""
        presses.on("poll.list", self._turn)

    async def show(self, interaction: Interaction[Any], which: Which) -> None:
        """`/poll list`."""
        await tell(interaction, await self._page(interaction, reader(interaction), which, 0))

    async def choices(self, interaction: Interaction[Any], typed: str) -> list[tuple[str, str]]:
        """The polls as (id, name), for autocomplete."""
        say = reader(interaction)
        polls = await self._polls.to_choose_from(place_of(interaction).guild_id, viewer_of(interaction))
        covered = await self._veil.covered(interaction, polls)
        named = [(str(poll.poll_id), cards.called(say, poll, covered=poll in covered)) for poll in polls]
        return [(poll_id, name) for poll_id, name in named if typed.casefold() in name.casefold()]

    async def _turn(self, press: Press) -> None:
        which = press.text(0)
        if which not in set(Which):
            raise Refusal("old-button")
        await redraw(press.interaction, await self._page(press.interaction, press.say, Which(which), press.number(1)))

    async def _page(self, interaction: Interaction[Any], say: Words, which: Which, page: int) -> Card:
        listing = await self._polls.listing(place_of(interaction).guild_id, viewer_of(interaction), which, page)
        return cards.list_card(say, listing, await self._veil.covered(interaction, listing.polls))
