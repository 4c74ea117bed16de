"""Where a server's polls are listed, page by page, and offered while a command is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.polls.rules.listing import Which
from bot.ui.places import is_moderator, place_of
from bot.ui.polls import cards
from bot.ui.replies import reader, redraw, tell

if TYPE_CHECKING:
    from discord import Interaction

    from bot.polls.rules.listing import Listing
    from bot.polls.service import PollService
    from bot.ui.presses import Press, Presses


class PollCatalogue:
    """The polls of a server, as one of its people may know of them."""

    def __init__(self, polls: PollService) -> None:
        self._polls = polls

    def register(self, presses: Presses) -> None:
        """Take the presses that turn pages."""
        presses.on("poll.list", self._turn)

    async def show(self, interaction: Interaction[Any], which: Which) -> None:
        """`/poll list`."""
        await tell(interaction, cards.list_card(reader(interaction), await self._page(interaction, which, 0)))

    async def choices(self, interaction: Interaction[Any], typed: str) -> list[tuple[str, str]]:
        """The polls as (id, name), for autocomplete."""
        say, moderates = reader(interaction), is_moderator(interaction)
        guild, user = place_of(interaction).guild_id, interaction.user.id
        polls = await self._polls.to_choose_from(guild, user, is_moderator=moderates)
        named = [(str(poll.poll_id), cards.called(say, poll)) for poll in polls]
        return [(poll_id, name) for poll_id, name in named if typed.casefold() in name.casefold()]

    async def _turn(self, press: Press) -> None:
        which = press.text(0)
        if which not in set(Which):
            raise Refusal("old-button")
        page = await self._page(press.interaction, Which(which), press.number(1))
        await redraw(press.interaction, cards.list_card(press.say, page))

    async def _page(self, interaction: Interaction[Any], which: Which, page: int) -> Listing:
        guild, user, moderates = place_of(interaction).guild_id, interaction.user.id, is_moderator(interaction)
        return await self._polls.listing(guild, user, is_moderator=moderates, which=which, page=page)
