"""What hides a covered poll from those whom it would spoil: the rule is that of seals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle

from bot.errors import Refusal
from bot.spoilers.rules.gates import may_be_open, may_see
from bot.ui.cards import button
from bot.ui.places import place_of
from bot.ui.polls.cards import name_of
from bot.ui.replies import reader
from bot.ui.spoilers.cards import behind_card

if TYPE_CHECKING:
    from collections.abc import Iterable

    from discord import Interaction

    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.polls.rules.ballots import Poll
    from bot.polls.rules.standings import Paper, Standing
    from bot.spoilers.rules.gates import Gate, Place
    from bot.spoilers.seals.service import SealService
    from bot.spoilers.service import SpoilerService
    from bot.ui.cards import Card, Row


class Veil:
    """Says for whom a covered poll is no secret, and what the others get."""

    def __init__(self, spoilers: SpoilerService, seals: SealService, library: Library) -> None:
        self._spoilers = spoilers
        self._seals = seals
        self._library = library

    async def is_lifted(self, interaction: Interaction[Any], paper: Paper | Standing) -> bool:
        """Whether somebody may see what a poll asks. Who has voted in it has seen it, who wanted it anyway as well."""
        return paper.waived or paper.own is not None or not await self.covered(interaction, [paper.poll])

    async def covered(self, interaction: Interaction[Any], polls: Iterable[Poll]) -> set[Poll]:
        """Those polls that would spoil somebody where they are: it goes further than they and the channel do."""
        place, user = place_of(interaction), interaction.user.id
        shut: dict[Gate, bool] = {}
        found = set()
        for poll in polls:
            if not poll.spoils or poll.author_id == user:
                continue
            gate = _gate(poll)
            if gate not in shut:
                shut[gate] = not await self._is_open(place, user, gate)
            if shut[gate]:
                found.add(poll)
        return found

    async def name(self, interaction: Interaction[Any], poll: Poll) -> str:
        """How to call a poll for whoever reads it."""
        return name_of(reader(interaction), poll, covered=bool(await self.covered(interaction, [poll])))

    async def _is_open(self, place: Place, user: int, gate: Gate) -> bool:
        show, (show_id, episode) = self._library.get(gate[0]), gate
        if show is None:
            return False
        if may_be_open(episode, await self._spoilers.ceiling(place, show)):
            return True
        is_open = await self._seals.is_open(place.guild_id, show_id, episode)
        return may_see(episode, await self._spoilers.reached(user, show), own=False, asked=False, is_open=is_open)

    async def instead(self, say: Words, user: int, poll: Poll, ways: Row | None = None) -> Card:
        """For whoever is behind: where they stand, and the two ways on, or others."""
        show = self._show(poll)
        _, episode = _gate(poll)
        ways = ways or [
            button(say("seal-seen"), "poll.seen", poll.poll_id, style=ButtonStyle.primary),
            button(say("seal-anyway"), "poll.anyway", poll.poll_id),
        ]
        return behind_card(say, show, episode, await self._spoilers.reached(user, show), ways)

    async def has_seen(self, user: int, poll: Poll) -> None:
        """Somebody has seen the episode up to which a poll goes."""
        if poll.safe_after is not None:
            await self._spoilers.has_seen(user, self._show(poll), poll.safe_after)

    def _show(self, poll: Poll) -> Show:
        show = self._library.get(poll.show_id) if poll.show_id else None
        if show is None:
            raise Refusal("poll-show-gone")
        return show


def _gate(poll: Poll) -> Gate:
    assert poll.show_id is not None
    assert poll.safe_after is not None
    return poll.show_id, poll.safe_after
