"""The Report button beside each answer: whoever has been shown it says what is wrong with the question, once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.texts import one_line
from bot.trivia.rules.reviewing import WORDS_LENGTH, Reason
from bot.ui.forms import Choices, Field, form
from bot.ui.presses import Press
from bot.ui.replies import tell
from bot.ui.trivia.daily import day_named

if TYPE_CHECKING:
    from bot.packs.library import Library
    from bot.trivia.daily.service import DailyService
    from bot.trivia.reviewing.service import ReviewService, Shown
    from bot.ui.presses import Presses

# What is reported by a press. Raises Refusal where whoever presses has not been shown the answer.
Finding = Callable[[Press], Awaitable["Shown"]]


class ReportDesk:
    """Takes reports of questions."""

    def __init__(self, reviews: ReviewService, daily: DailyService, library: Library) -> None:
        self._reviews = reviews
        self._daily = daily
        self._library = library

    def register(self, presses: Presses) -> None:
        """Take the presses that are reports'."""
        for where, find in (("trivia", self._in_game), ("daily", self._in_daily)):
            presses.on(f"{where}.report", partial(self._ask, find, f"{where}.reported"))
            presses.on(f"{where}.reported", partial(self._report, find))

    async def _in_game(self, press: Press) -> Shown:
        return await self._reviews.revealed(press.guild_id, press.number(0), press.number(1))

    async def _in_daily(self, press: Press) -> Shown:
        show, day = day_named(self._library, press)
        return show.id, await self._daily.answered(press.guild_id, show, press.user_id, day, press.number(2))

    async def _ask(self, find: Finding, action: str, press: Press) -> None:
        await self._reviews.to_report(press.guild_id, await find(press), press.user_id)
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
        what = form(press.say("report-title"), reason, words, action=action, args=press.args)
        await press.interaction.response.send_modal(what)

    async def _report(self, find: Finding, press: Press) -> None:
        chosen = press.fields.get("reason", "")
        if chosen not in list(Reason):
            raise Refusal("old-button")
        await self._reviews.report(
            press.guild_id,
            await find(press),
            press.user_id,
            Reason(chosen),
            one_line(press.fields.get("words", ""))[:WORDS_LENGTH],
            report_id=press.interaction.id,
        )
        await tell(press.interaction, press.say("report-taken"))
