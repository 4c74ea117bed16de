"""A show's card as somebody asks for it: privately, since it goes exactly as far as they have watched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.ui.about.cards import Section, about_card
from bot.ui.replies import reader, redraw, tell

if TYPE_CHECKING:
    from discord import Interaction

    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.spoilers.service import SpoilerService
    from bot.ui.presses import Press, Presses


class AboutDesk:
    """Tells about shows."""

    def __init__(self, spoilers: SpoilerService, library: Library) -> None:
        self._spoilers = spoilers
        self._library = library

    def register(self, presses: Presses) -> None:
        """Take the presses that are this card's."""
        presses.on("about.open", self._open)
        presses.on("about.turn", self._turn)
        presses.on("about.watched", self._watched)

    async def about(self, interaction: Interaction[Any], show: Show) -> None:
        """`/show about`: what the show is, and the way to the rest."""
        reached = await self._spoilers.reached(interaction.user.id, show)
        await tell(interaction, about_card(reader(interaction), show, reached, Section.ABOUT, 0))

    async def _open(self, press: Press) -> None:
        await self._redraw(press, 0)

    async def _turn(self, press: Press) -> None:
        await self._redraw(press, press.number(2))

    async def _watched(self, press: Press) -> None:
        """Set their progress to the episode that they chose; the card then goes as far."""
        show = self._library.show(press.text(0))
        episode = self._library.episode(show, next(iter(press.chosen), ""))
        await self._spoilers.watched(press.user_id, show, episode)
        await self._redraw(press, 0)

    async def _redraw(self, press: Press, page: int) -> None:
        """The card for whoever presses, as far as they have watched now."""
        show, section = self._library.show(press.text(0)), press.text(1)
        if section not in tuple(Section):
            raise Refusal("old-button")
        reached = await self._spoilers.reached(press.user_id, show)
        await redraw(press.interaction, about_card(press.say, show, reached, Section(section), page))
