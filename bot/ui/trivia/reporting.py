"""The Report button at each reveal: anybody who sees it says what is wrong with the question, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.texts import one_line
from bot.trivia.rules.reviewing import WORDS_LENGTH, Reason
from bot.ui.forms import Choices, Field, form
from bot.ui.replies import tell

if TYPE_CHECKING:
    from bot.trivia.reviewing.service import ReviewService
    from bot.ui.presses import Press, Presses


class ReportDesk:
    """Takes reports of questions."""

    def __init__(self, reviews: ReviewService) -> None:
        self._reviews = reviews

    def register(self, presses: Presses) -> None:
        """Take the presses that are reports'."""
        presses.on("trivia.report", self._ask)
        presses.on("trivia.reported", self._report)

    async def _ask(self, press: Press) -> None:
        asked = press.number(0), press.number(1)
        await self._reviews.to_report(press.guild_id, *asked, press.user_id)
        reasons = [(reason.value, press.say(f"report-{reason}")) for reason in Reason]
        words = Field(
            "words",
            press.say("report-words"),
            WORDS_LENGTH,
            lines=True,
            hint=press.say("report-words-hint"),
            required=False,
        )
        reason = Choices("reason", press.say("report-reason"), reasons)
        what = form(press.say("report-title"), reason, words, action="trivia.reported", args=asked)
        await press.interaction.response.send_modal(what)

    async def _report(self, press: Press) -> None:
        chosen = press.fields.get("reason", "")
        if chosen not in list(Reason):
            raise Refusal("old-button")
        await self._reviews.report(
            press.guild_id,
            press.number(0),
            press.number(1),
            press.user_id,
            Reason(chosen),
            one_line(press.fields.get("words", ""))[:WORDS_LENGTH],
            report_id=press.interaction.id,
        )
        await tell(press.interaction, press.say("report-taken"))
