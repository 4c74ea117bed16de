"""What moderators do about reported questions, and take back; and what the channels hear whose games it touched."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import discord

from bot.packs.model import CHOICE_LENGTH
from bot.trivia.reviewing.rescoring import DEADLINE
from bot.trivia.reviewing.service import By
from bot.trivia.rules.reviewing import MOST_SPELLINGS
from bot.trivia.rules.suggestions import Texts
from bot.ui.forms import Field, form
from bot.ui.presses import for_moderators
from bot.ui.replies import SILENT, redraw
from bot.ui.trivia.report_cards import decided_card, rescored_card, rescored_note
from bot.ui.trivia.suggesting import edit_form, texts_of

if TYPE_CHECKING:
    from bot.deadlines import Deadline, Deadlines
    from bot.i18n import Public
    from bot.packs.library import Library
    from bot.spoilers.service import SpoilerService
    from bot.trivia.reviewing.rescoring import Rescored
    from bot.trivia.service import TriviaService
    from bot.ui.presses import Press, Presses
    from bot.ui.trivia.review import ReviewDesk


class DecisionDesk:
    """Reports in the queue, and the list of what was decided. That somebody moderates is asked at each press."""

    def __init__(
        self,
        client: discord.Client,
        trivia: TriviaService,
        desk: ReviewDesk,
        spoilers: SpoilerService,
        library: Library,
        public: Public,
    ) -> None:
        self._client = client
        self._reviews = trivia.reviews
        self._queue = trivia.queue
        self._desk = desk
        self._spoilers = spoilers
        self._library = library
        self._public = public

    def register(self, presses: Presses, deadlines: Deadlines) -> None:
        """Take the presses and the deadlines that are decisions'."""
        deadlines.on(DEADLINE, self._tell_channel)
        presses.on("review.keep", for_moderators(self._keep))
        presses.on("review.remove", for_moderators(self._remove))
        presses.on("review.also", for_moderators(self._accept_typed))
        presses.on("review.accept", for_moderators(self._ask_for_spellings))
        presses.on("review.accepted", for_moderators(self._accept))
        presses.on("review.rewrite", for_moderators(self._ask_for_texts))
        presses.on("review.rewritten", for_moderators(self._rewrite))
        presses.on("review.decisions", for_moderators(self._open))
        presses.on("review.decision", for_moderators(self._turn))
        presses.on("review.back", for_moderators(self._take_back))

    async def _keep(self, press: Press) -> None:
        await self._reviews.keep(press.guild_id, press.number(0), _by(press))
        await self._desk.draw(press, press.number(0), press.say("review-kept"))

    async def _remove(self, press: Press) -> None:
        await press.interaction.response.defer()
        rescored = await self._reviews.remove(press.guild_id, press.number(0), _by(press))
        await self._done(press, press.say("review-removed"), rescored)

    async def _accept_typed(self, press: Press) -> None:
        await self._accept_all(press, press.chosen)

    async def _ask_for_spellings(self, press: Press) -> None:
        await self._reviews.question(press.guild_id, press.number(0))
        spellings = Field(
            "spellings",
            press.say("review-spellings"),
            MOST_SPELLINGS * (CHOICE_LENGTH + 1),
            lines=True,
            hint=press.say("review-spellings-hint"),
        )
        asked = form(press.say("review-accept-title"), spellings, action="review.accepted", args=(press.number(0),))
        await press.interaction.response.send_modal(asked)

    async def _accept(self, press: Press) -> None:
        await self._accept_all(press, press.fields.get("spellings", "").splitlines())

    async def _accept_all(self, press: Press, typed: list[str]) -> None:
        await press.interaction.response.defer()
        rescored = await self._reviews.accept(press.guild_id, press.number(0), typed, _by(press))
        await self._done(press, press.say("review-accepted"), rescored)

    async def _ask_for_texts(self, press: Press) -> None:
        question = await self._reviews.question(press.guild_id, press.number(0))
        texts = Texts(question.question, question.answer, question.wrong, question.explanation)
        number = press.number(0)
        asked = edit_form(press.say, texts, question.safe_after, action="review.rewritten", number=number)
        await press.interaction.response.send_modal(asked)

    async def _rewrite(self, press: Press) -> None:
        show = await self._reviews.show(press.guild_id, press.number(0))
        episode = self._library.episode(show, press.fields.get("safe_after", ""))
        await self._reviews.rewrite(press.guild_id, press.number(0), texts_of(press), episode, _by(press))
        await self._desk.draw(press, press.number(0), press.say("review-rewritten"))

    async def _open(self, press: Press) -> None:
        await self._draw(press, None)

    async def _turn(self, press: Press) -> None:
        await self._draw(press, press.number(0))

    async def _take_back(self, press: Press) -> None:
        await press.interaction.response.defer()
        rescored = await self._reviews.take_back(press.guild_id, press.number(0))
        await self._draw(press, press.number(0), rescored_note(press.say, press.say("decision-taken-back"), rescored))

    async def _draw(self, press: Press, at: int | None, note: str = "") -> None:
        """Show a decision, the newest unless told otherwise; where none stands any more, the queue."""
        item = await self._queue.decision(press.guild_id, at)
        if item is None:
            await self._desk.draw(press, 0, note)
            return
        reached = await self._spoilers.reached(press.user_id, item.show)
        await redraw(press.interaction, decided_card(press.say, item, reached, note))

    async def _done(self, press: Press, done: str, rescored: Rescored) -> None:
        """Show the moderator what came of it."""
        await self._desk.draw(press, press.number(0), rescored_note(press.say, done, rescored))

    async def _tell_channel(self, deadline: Deadline) -> None:
        """A word, silently, in a channel whose games were scored anew; one that is closed to us hears nothing."""
        channel = self._client.get_partial_messageable(deadline.subject_id, guild_id=deadline.guild_id)
        card, nonce = rescored_card(self._public(deadline.guild_id)), f"rescored:{int(deadline.due_at.timestamp())}"
        with suppress(discord.NotFound, discord.Forbidden):
            await channel.send(view=card, allowed_mentions=SILENT, silent=True, nonce=nonce)


def _by(press: Press) -> By:
    return By(press.user_id, press.interaction.id)
