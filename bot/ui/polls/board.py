"""Where forecasters are ranked, and see how well their own percentages held. All of it is answered privately."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.ui.pictures.studio import draw
from bot.ui.places import place_of
from bot.ui.polls import board_cards as cards
from bot.ui.replies import in_time, reader, redraw, tell

if TYPE_CHECKING:
    from discord import Interaction

    from bot.polls.outcomes.service import PollOutcomes
    from bot.ui.presses import Press, Presses


class BoardDesk:
    """The server's forecasters, as one of its people sees them."""

    def __init__(self, outcomes: PollOutcomes) -> None:
        self._outcomes = outcomes

    def register(self, presses: Presses) -> None:
        """Take the presses that turn pages, and that ask for one's own calibration."""
        presses.on("poll.board", self._turn)
        presses.on("poll.calibration", self._calibration, dear=True)

    async def show(self, interaction: Interaction[Any]) -> None:
        """`/poll board`: who forecasts best."""
        board = await self._outcomes.board(place_of(interaction).guild_id, interaction.user.id)
        await tell(interaction, cards.board_card(reader(interaction), board))

    async def _turn(self, press: Press) -> None:
        board = await self._outcomes.board(press.guild_id, press.user_id, press.number(0))
        await redraw(press.interaction, cards.board_card(press.say, board))

    async def _calibration(self, press: Press) -> None:
        bins = await self._outcomes.calibration(press.guild_id, press.user_id)
        picture = await in_time(press.interaction, draw(cards.calibration_figure(press.say, bins)))
        await tell(press.interaction, cards.calibration_card(press.say, bins, picture), [picture.file()])
