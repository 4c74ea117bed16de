"""`/trivia review`: moderators go through what waits, privately, one item at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.packs.model import DIFFICULTIES
from bot.texts import one_line
from bot.trivia.rules.suggestions import REASON_LENGTH, State
from bot.ui.forms import Field, form
from bot.ui.places import place_of, require_moderator
from bot.ui.presses import for_moderators
from bot.ui.replies import reader, redraw, tell
from bot.ui.trivia.review_cards import review_card
from bot.ui.trivia.suggesting import edit_form, texts_of

if TYPE_CHECKING:
    from discord import Interaction

    from bot.episodes import Episode
    from bot.packs.library import Library
    from bot.spoilers.service import SpoilerService
    from bot.trivia.reviewing.queue import Page, ReviewQueue
    from bot.trivia.reviewing.suggesting import SuggestionService
    from bot.ui.presses import Press, Presses


class ReviewDesk:
    """The queue as moderators see it. That somebody is one is asked at each press and at each form."""

    def __init__(
        self, queue: ReviewQueue, suggestions: SuggestionService, spoilers: SpoilerService, library: Library
    ) -> None:
        self._queue = queue
        self._suggestions = suggestions
        self._spoilers = spoilers
        self._library = library

    def register(self, presses: Presses) -> None:
        """Take the presses that are the review's."""
        presses.on("review.show", for_moderators(self._turn))
        presses.on("review.approve", for_moderators(self._approve))
        presses.on("review.reject", for_moderators(self._ask_for_reason))
        presses.on("review.rejected", for_moderators(self._reject))
        presses.on("review.edit", for_moderators(self._ask_for_edit))
        presses.on("review.edited", for_moderators(self._edit))
        presses.on("review.file", for_moderators(self._file))

    async def open(self, interaction: Interaction[Any]) -> None:
        """`/trivia review`: the oldest of what waits."""
        require_moderator(interaction)
        page = await self._queue.page(place_of(interaction).guild_id)
        reached = await self._reached(interaction.user.id, page)
        await tell(interaction, review_card(reader(interaction), page, reached))

    async def _turn(self, press: Press) -> None:
        await self.draw(press, press.number(0))

    async def _approve(self, press: Press) -> None:
        await self._suggestions.decide(press.guild_id, press.number(0), State.APPROVED, press.user_id)
        await self.draw(press, press.number(0), press.say("review-approved"))

    async def _ask_for_reason(self, press: Press) -> None:
        suggestion = await self._suggestions.get(press.guild_id, press.number(0))
        reason = Field(
            "reason",
            press.say("review-reason"),
            REASON_LENGTH,
            hint=press.say("review-reason-hint"),
            required=False,
        )
        asked = form(
            press.say("review-reject-title"), reason, action="review.rejected", args=(suggestion.suggestion_id,)
        )
        await press.interaction.response.send_modal(asked)

    async def _reject(self, press: Press) -> None:
        reason = one_line(press.fields.get("reason", ""))[:REASON_LENGTH]
        await self._suggestions.decide(press.guild_id, press.number(0), State.REJECTED, press.user_id, reason)
        await self.draw(press, press.number(0), press.say("review-rejected"))

    async def _ask_for_edit(self, press: Press) -> None:
        suggestion = await self._suggestions.get(press.guild_id, press.number(0))
        number = suggestion.suggestion_id
        asked = edit_form(press.say, suggestion.texts, suggestion.safe_after, action="review.edited", number=number)
        await press.interaction.response.send_modal(asked)

    async def _edit(self, press: Press) -> None:
        suggestion = await self._suggestions.get(press.guild_id, press.number(0))
        show = self._library.show(suggestion.show_id)
        episode = self._library.episode(show, press.fields.get("safe_after", ""))
        await self._suggestions.revise(press.guild_id, suggestion.suggestion_id, texts_of(press), episode)
        await self.draw(press, suggestion.suggestion_id, press.say("review-edited"))

    async def _file(self, press: Press) -> None:
        suggestion = await self._suggestions.get(press.guild_id, press.number(0))
        show = self._library.show(suggestion.show_id)
        chosen = next(iter(press.chosen), "")
        match press.text(1):
            case "category" if chosen in show.about.categories:
                await self._suggestions.file(press.guild_id, suggestion.suggestion_id, category=chosen)
            case "difficulty" if chosen in DIFFICULTIES:
                await self._suggestions.file(press.guild_id, suggestion.suggestion_id, difficulty=chosen)
            case _:
                raise Refusal("old-button")
        await self.draw(press, suggestion.suggestion_id, press.say("review-edited"))

    async def draw(self, press: Press, at: int, note: str = "") -> None:
        """Show the queue at an item, or, when that waits no more, at what comes next."""
        page = await self._queue.page(press.guild_id, at)
        await redraw(press.interaction, review_card(press.say, page, await self._reached(press.user_id, page), note))

    async def _reached(self, user: int, page: Page) -> Episode:
        show = page.item.show if page.item else self._library.default
        return await self._spoilers.reached(user, show)
