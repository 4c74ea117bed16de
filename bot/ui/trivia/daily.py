"""The three questions of a day, as a fan answers them: privately, one after another, on one card."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.trivia.daily.service import Turn
from bot.ui.places import place_of, require_allowed_to_post
from bot.ui.replies import reader, redraw, tell
from bot.ui.trivia import daily_cards as cards

if TYPE_CHECKING:
    from discord import Interaction

    from bot.i18n import Public, Words
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.spoilers.service import SpoilerService
    from bot.trivia.daily.service import DailyService, Result
    from bot.ui.cards import Card
    from bot.ui.postings import Postings
    from bot.ui.presses import Press, Presses


class DailyDesk:
    """Asks each fan the questions of their day."""

    def __init__(
        self, daily: DailyService, spoilers: SpoilerService, library: Library, public: Public, postings: Postings
    ) -> None:
        self._daily = daily
        self._spoilers = spoilers
        self._library = library
        self._public = public
        self._postings = postings

    def register(self, presses: Presses) -> None:
        """Take the presses that are the daily's."""
        presses.on("daily.open", self._open)
        presses.on("daily.answer", self._answer)
        presses.on("daily.next", self._go_on)
        presses.on("daily.share", self._share, dear=True)

    async def open(self, interaction: Interaction[Any], show: Show) -> None:
        """`/trivia daily`: whoever asks begins their day, or goes on with it."""
        user, guild_id = interaction.user.id, place_of(interaction).guild_id
        reached = await self._spoilers.reached(user, show)
        await tell(interaction, _card(reader(interaction), await self._daily.open(guild_id, show, user, reached)))

    async def _open(self, press: Press) -> None:
        """A button that everybody sees: whoever presses it begins their own. Without a show, it is the place's."""
        place = place_of(press.interaction)
        show = self._library.show(press.args[0]) if press.args else await self._spoilers.show_of(place)
        await self.open(press.interaction, show)

    async def _answer(self, press: Press) -> None:
        show, day = day_named(self._library, press)
        turn = await self._daily.answer(press.guild_id, show, press.user_id, day, press.number(2), press.number(3))
        await redraw(press.interaction, cards.turn_card(press.say, turn))

    async def _go_on(self, press: Press) -> None:
        show, day = day_named(self._library, press)
        step = await self._daily.go_on(press.guild_id, show, press.user_id, day)
        await redraw(press.interaction, _card(press.say, step))

    async def _share(self, press: Press) -> None:
        """Post the grid in the fan's name, where they and we may post."""
        show, day = day_named(self._library, press)
        require_allowed_to_post(press.interaction)
        result = await self._daily.share(press.guild_id, show, press.user_id, day)
        try:
            await press.interaction.response.defer()
            grid = cards.shared_card(self._public(press.guild_id), result)
            await self._postings.speak(press.interaction.channel, press.interaction.user, grid, press.id)
        except Exception:
            await self._daily.unshare(result.play)
            raise
        await press.interaction.edit_original_response(view=cards.result_card(press.say, result))


def day_named(library: Library, press: Press) -> tuple[Show, date]:
    """The show and the day that a button names. Raises Refusal where it names none."""
    try:
        day = date.fromisoformat(press.text(1))
    except ValueError:
        raise Refusal("old-button") from None
    return library.show(press.text(0)), day


def _card(say: Words, step: Turn | Result) -> Card:
    return cards.turn_card(say, step) if isinstance(step, Turn) else cards.result_card(say, step)
