"""Reports and what moderators decide, on every database: past games follow, once, and as they were if taken back."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from discord.utils import time_snowflake

from bot.db.tables import answers, deadlines, question_reports, rounds
from bot.errors import Refusal
from bot.i18n import Person
from bot.trivia.outcomes import Asked, Ended, Revealed
from bot.trivia.reviewing.queue import Reported
from bot.trivia.reviewing.rescoring import DEADLINE
from bot.trivia.reviewing.service import By
from bot.trivia.rules.game import Answers
from bot.trivia.rules.reviewing import Reason
from tests.trivia.parlour import ANOTHER_GUILD, CHANNEL, GUILD, HANA, HOST, JOON, MINA, Parlour, refused
from tests.trivia.shows import questions, show

if TYPE_CHECKING:
    from bot.db.engine import Database

MODERATOR, ANOTHER_MODERATOR = By(201, 70_000), By(202, 80_000)


class Court(Parlour):
    """A parlour in which questions are reported and decided about."""

    def restart(self, after: timedelta = timedelta(0)) -> None:
        super().restart(after)
        self.reviews, self.queue = self.service.reviews, self.service.queue

    async def evening(self, *answered: tuple[bool, bool]) -> list[Asked]:
        """A whole game, in which Mina and Joon answer each question right or wrong; returns its questions."""
        asked = [await self.play(MINA, JOON, questions=len(answered))]
        for mina, joon in answered:
            await self.answer(asked[-1], MINA, right=mina, after=10)
            await self.answer(asked[-1], JOON, right=joon, after=10)
            await self.ring_for(Revealed)
            step = await self.ring()
            asked += [step] if isinstance(step, Asked) else []
        return asked

    async def report(self, asked: Asked, user: int = HANA, reason: Reason = Reason.WRONG, words: str = "") -> int:
        """Report a question; returns the report."""
        report_id = next(self._ids)
        guild, game = asked.game.guild_id, asked.game.game_id
        shown = await self.reviews.revealed(guild, game, asked.turn.round)
        await self.reviews.report(guild, shown, user, reason, words, report_id=report_id)
        return report_id

    async def earned(self, user: int) -> list[int | None]:
        """What somebody's answers have earned, round after round."""
        return [row.points for row in sorted(await self.rows(answers), key=lambda r: r.round) if row.user_id == user]

    async def totals(self) -> dict[int, int]:
        return {leader.user_id: leader.points for leader in (await self.board()).leaders}


@pytest.fixture
def court(database: Database) -> Court:
    return Court(database, show(*questions(6)))


async def test_a_person_reports_a_question_once_and_only_when_its_answer_was_shown(court: Court) -> None:
    asked = await court.play(MINA, JOON, questions=2)
    assert await refused(court.report(asked)) == "old-button"
    await court.ring_for(Revealed)
    await court.report(asked, words="Not so.")
    await court.report(asked, MINA, Reason.AMBIGUOUS)
    assert await refused(court.report(asked)) == "reported-already"
    game = asked.game
    shown = await court.reviews.revealed(GUILD, game.game_id, 1)
    assert await refused(court.reviews.to_report(GUILD, shown, HANA)) == "reported-already"
    await court.reviews.to_report(GUILD, shown, JOON)
    for forged in ((ANOTHER_GUILD, game.game_id, 1), (GUILD, game.game_id, 2), (GUILD, game.game_id, 0), (GUILD, 9, 1)):
        assert await refused(court.reviews.revealed(*forged)) == "old-button"
    assert len(await court.rows(question_reports)) == 2


async def test_removing_a_question_scores_its_games_anew_and_taking_that_back_restores_them(court: Court) -> None:
    first, second, _ = await court.evening((True, True), (False, True), (True, True))
    before = await court.points()
    assert (await court.earned(MINA), await court.earned(JOON)) == ([125, 0, 125], [125, 135, 145])

    report = await court.report(second)
    rescored = await court.reviews.remove(GUILD, report, MODERATOR)
    assert (rescored.games, rescored.players) == (1, {MINA, JOON})
    told = [row.subject_id for row in await court.rows(deadlines) if row.kind == DEADLINE]
    assert told == [CHANNEL], "its channel hears of it, whatever happens to us"
    assert (await court.earned(MINA), await court.earned(JOON)) == ([125, None, 135], [125, None, 135])
    assert await court.totals() == {MINA: 260, JOON: 260}
    later = await court.play(questions=10)
    assert later.game.questions == 5, "it is asked no more"
    await court.stop()

    standing = await court.queue.decision(GUILD)
    assert standing is not None
    back = await court.reviews.take_back(GUILD, standing.about.decision.decision_id)
    assert (back.games, back.players) == (1, {MINA, JOON})
    assert {key: points for key, points in (await court.points()).items() if key in before} == before
    assert await refused(court.reviews.take_back(GUILD, standing.about.decision.decision_id)) == "decision-gone"
    assert (await court.play(questions=10)).game.questions == 6
    assert first.question.id != second.question.id


async def test_a_spelling_that_is_accepted_counts_from_the_moment_it_was_typed(court: Court) -> None:
    asked = await court.play(MINA, JOON, answers=Answers.TYPED, questions=1)
    await court.guess(asked, MINA, "the first one", after=4)
    await court.guess(asked, MINA, "the other thing", after=8)
    await court.guess(asked, JOON, after=10)
    await court.ring_for(Revealed)
    await court.ring_for(Ended)
    assert await court.totals() == {MINA: 0, JOON: 125}

    report = await court.report(asked, MINA)
    page = await court.queue.page(GUILD)
    assert page.item is not None
    assert isinstance(page.item.about, Reported)
    assert dict(page.item.about.typed) == {"the first one": 1, "the other thing": 1}
    for typed, refusal in (
        ([asked.question.answer.upper()], "spelling-right"),
        (["?!"], "spelling-wrong"),
        (["x" * 61], "spelling-long"),
        (["", "\u200b"], "spellings-count"),
    ):
        assert await refused(court.reviews.accept(GUILD, report, typed, MODERATOR)) == refusal
    rescored = await court.reviews.accept(GUILD, report, ["The  first one", "another"], MODERATOR)
    assert (rescored.games, rescored.players) == (1, {MINA})
    assert await court.totals() == {MINA: 140, JOON: 125}

    standing = await court.queue.decision(GUILD, MODERATOR.press_id)
    assert standing is not None
    assert (standing.about.decision.spelling, standing.total) == ("The first one", 2)
    await court.reviews.take_back(GUILD, MODERATOR.press_id)
    assert await court.totals() == {MINA: 0, JOON: 125}
    (row,) = [row for row in await court.rows(answers) if row.user_id == MINA]
    assert (row.choice, row.guesses) == (None, 2)


async def test_another_button_that_is_accepted_counts_in_games_to_come_and_stays_the_one_that_was_pressed(
    database: Database,
) -> None:
    court = Court(database, show(*questions(1)))
    (asked,) = await court.evening((True, False))
    report = await court.report(asked)
    await court.reviews.accept(GUILD, report, [asked.question.wrong[0]], MODERATOR)
    assert await court.earned(JOON) == [125]

    again = await court.play(JOON)
    assert (await court.answer(again, JOON, right=False)).text == asked.question.wrong[0]
    assert await refused(court.answer(again, JOON)) == "already-answered"
    revealed = await court.ring_for(Revealed)
    assert [(answer.button, answer.points) for answer in revealed.answers] == [(1, 150)]


async def test_the_first_of_two_moderators_decides_and_a_decision_is_followed_once(court: Court) -> None:
    asked, _ = await court.evening((True, False), (True, True))
    report = await court.report(asked)
    both = await asyncio.gather(
        court.reviews.remove(GUILD, report, MODERATOR),
        court.reviews.keep(GUILD, report, ANOTHER_MODERATOR),
        return_exceptions=True,
    )
    (told,) = [outcome for outcome in both if isinstance(outcome, Refusal)]
    (row,) = await court.rows(question_reports)
    assert (told.key, told.values) == ("refusal-review-decided", {"name": Person(row.decided_by)})
    assert (await court.earned(MINA))[0] == (None if row.decided_by == MODERATOR.user_id else 125)
    assert await refused(court.reviews.remove(ANOTHER_GUILD, report, MODERATOR)) == "review-gone"
    assert await refused(court.reviews.question(ANOTHER_GUILD, report)) == "review-gone"


async def test_a_game_that_is_longer_ago_than_thirty_days_keeps_its_points(court: Court) -> None:
    (old,) = await court.evening((True, False))
    court.now += timedelta(days=31)
    report = await court.report(old)
    rescored = await court.reviews.remove(GUILD, report, MODERATOR)
    assert (rescored.games, rescored.players) == (0, set())
    assert await court.earned(MINA) == [125]


async def test_a_question_that_is_removed_while_it_is_open_counts_for_nobody(court: Court) -> None:
    (asked,) = await court.evening((True, True))
    report = await court.report(asked)
    for _ in range(5):  # the server goes through its pool before it has this one again
        await court.evening((True, True))
    again = await court.play(MINA, questions=1)
    assert again.question.id == asked.question.id
    await court.answer(again, MINA)
    await court.reviews.remove(GUILD, report, MODERATOR)
    assert await refused(court.answer(again, JOON)) == "round-over"
    revealed = await court.ring_for(Revealed)
    assert [answer.points for answer in revealed.answers] == [None]


async def test_a_question_that_a_stop_left_open_never_earns_anything(court: Court) -> None:
    asked = await court.play(MINA, questions=2)
    await court.answer(asked, MINA)
    await court.stop()
    assert {row.void for row in await court.rows(rounds)} == {"dropped"}
    lobby = await court.evening((True, True))
    report = await court.report(lobby[0])
    await court.reviews.remove(GUILD, report, MODERATOR)
    await court.reviews.take_back(GUILD, MODERATOR.press_id)
    assert (await court.points())[asked.game.game_id, 1, MINA] is None
    assert HOST not in await court.totals()


def test_ids_tell_their_time_as_discords_do() -> None:
    from bot.trivia.rules.rescoring import moment
    from tests.trivia.test_rescoring import AT

    assert moment(time_snowflake(AT)) == AT
