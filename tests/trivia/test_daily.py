"""The three questions of a day: the same for the same reach, answered once each, through whatever happens meanwhile."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.db.tables import daily_answers
from bot.episodes import Episode
from bot.packs.library import Library
from bot.servers import Servers
from bot.trivia.bank import QuestionBank
from bot.trivia.daily.service import DailyService, Result, Turn
from tests.trivia.parlour import GUILD, HANA, JOON, MINA, refused
from tests.trivia.shows import FOURTH, question, questions, show

if TYPE_CHECKING:
    from bot.db.engine import Database
    from bot.packs.show import Show

DAY = timedelta(days=1)
TODAY = date(2026, 8, 3)


class Diary:
    """The daily of one server, with a clock that stands until it is moved."""

    def __init__(self, database: Database, show: Show) -> None:
        self.database = database
        self.now = datetime(2026, 8, 3, 12, tzinfo=UTC)
        self.servers = Servers(database)
        self.upgrade(show)

    def upgrade(self, show: Show) -> None:
        """Start again, with another version of the show's pack."""
        self.show = show
        self.service = DailyService(self.database, QuestionBank(Library([show])), self.servers, lambda: self.now)

    async def open(self, fan: int, reached: Episode = Episode.NOTHING) -> Turn | Result:
        return await self.service.open(GUILD, self.show, fan, reached)

    async def ask(self, fan: int, reached: Episode = Episode.NOTHING) -> Turn:
        """Open a fan's day, which has a question for them."""
        turn = await self.open(fan, reached)
        assert isinstance(turn, Turn)
        return turn

    async def answer(self, turn: Turn, *, right: bool = True) -> Turn:
        """Press the right button, or a wrong one."""
        play, shown_as = turn.play, turn.order.index("0" if right else "1")
        number = turn.slot.number
        return await self.service.answer(GUILD, self.show, play.user_id, play.day, number, shown_as)

    async def do(self, fan: int, marks: str = "xxx", reached: Episode = Episode.NOTHING) -> tuple[list[str], Result]:
        """Answer all of a day: `x` is right. Returns what was asked, and the result."""
        asked = []
        for mark in marks:
            turn = await self.ask(fan, reached)
            asked.append(turn.question.id)
            await self.answer(turn, right=mark == "x")
        result = await self.open(fan, reached)
        assert isinstance(result, Result)
        return asked, result


async def test_everybody_of_the_same_reach_has_the_same_questions_and_those_behind_none_that_spoil(
    database: Database,
) -> None:
    later = [question(f"late{number}", safe_after=FOURTH) for number in range(20)]
    diary = Diary(database, show(*questions(6), *later))
    asked, result = await diary.do(MINA, "x-x", FOURTH)
    assert (result.marks, result.streak.days) == ((True, False, True), 1)
    assert result.next_at == datetime(2026, 8, 4, tzinfo=UTC)
    assert (await diary.do(JOON, "xxx", FOURTH))[0] == asked
    behind, _ = await diary.do(HANA)
    assert behind != asked
    assert not any(name.startswith("late") for name in behind)

    diary.now += DAY
    next_day, result = await diary.do(HANA)
    assert {*behind, *next_day} == {f"q{number}" for number in range(1, 7)}
    assert result.streak.days == 2
    assert (await diary.service.streak(GUILD, MINA, None)).days == 1
    assert (await diary.service.streak(GUILD, MINA, show(name="another"))).best == 0


async def test_many_presses_at_once_are_one_answer(database: Database) -> None:
    diary = Diary(database, show(*questions(6)))
    turns = await asyncio.gather(*(diary.ask(fan) for fan in (MINA, MINA, JOON)))
    assert len({turn.question.id for turn in turns}) == 1
    pressed = await asyncio.gather(*(diary.answer(turns[0], right=number == 3) for number in range(6)))
    assert len({turn.slot.choice for turn in pressed}) == 1
    async with database.read() as connection:
        assert len((await connection.execute(select(daily_answers))).all()) == 1


async def test_what_nobody_was_asked_cannot_be_answered(one_database: Database) -> None:
    diary = Diary(one_database, show(*questions(6)))
    service, the_show = diary.service, diary.show
    assert await refused(service.answer(GUILD, the_show, MINA, TODAY, 1, 0)) == "old-button"
    await diary.ask(MINA)
    for number, shown_as in ((2, 0), (4, 0), (1, 4), (1, 7)):
        assert await refused(service.answer(GUILD, the_show, MINA, TODAY, number, shown_as)) == "old-button"
    assert await refused(service.go_on(GUILD, the_show, MINA, TODAY + DAY)) == "old-button"
    assert await refused(service.share(GUILD, the_show, MINA, TODAY)) == "old-button"


async def test_a_day_keeps_the_questions_it_began_with_however_far_somebody_watches_meanwhile(
    one_database: Database,
) -> None:
    later = [question(f"late{number}", safe_after=FOURTH) for number in range(20)]
    diary = Diary(one_database, show(*questions(3), *later))
    await diary.answer(await diary.ask(MINA))
    asked, _ = await diary.do(MINA, "xx", FOURTH)
    assert not any(name.startswith("late") for name in asked)


async def test_a_day_is_the_servers_and_what_was_begun_before_midnight_can_be_finished(one_database: Database) -> None:
    diary = Diary(one_database, show(*questions(9)))
    await diary.servers.set_zone(GUILD, ZoneInfo("Asia/Seoul"))
    diary.now = datetime(2026, 8, 3, 14, 59, tzinfo=UTC)  # a minute before midnight there
    begun = await diary.ask(MINA)
    assert begun.play.day == TODAY
    diary.now += timedelta(minutes=30)
    assert (await diary.answer(begun)).slot.is_right
    assert (await diary.ask(MINA)).play.day == TODAY + DAY
    diary.now += timedelta(hours=1)
    assert await refused(diary.service.go_on(GUILD, diary.show, MINA, TODAY)) == "daily-over"
    assert await refused(diary.service.answer(GUILD, diary.show, MINA, TODAY, 2, 0)) == "daily-over"


async def test_where_less_is_in_reach_fewer_are_asked(one_database: Database) -> None:
    diary = Diary(one_database, show(question("only"), question("late", safe_after=FOURTH)))
    asked, result = await diary.do(MINA, "x")
    assert (asked, result.marks, result.streak.days) == (["only"], (True,), 1)
    diary.upgrade(show(question("late", safe_after=FOURTH)))
    assert await refused(diary.open(JOON)) == "daily-none"
    diary.now += DAY
    assert await refused(diary.open(JOON)) == "daily-none"


async def test_a_question_that_goes_meanwhile_counts_for_nobody_and_what_was_answered_stands(
    one_database: Database,
) -> None:
    diary = Diary(one_database, show(*questions(3)))
    first = await diary.answer(await diary.ask(MINA), right=False)
    second = await diary.ask(MINA)
    (third,) = (q for q in questions(3) if q.id not in (first.question.id, second.question.id))
    diary.upgrade(show(third))  # both the one that was answered and the one that is open are gone
    assert await refused(diary.answer(second)) == "old-button"
    _, result = await diary.do(MINA, "x")
    assert result.marks == (False, True)
    diary.upgrade(show(third.model_copy(update={"safe_after": FOURTH})))
    assert await refused(diary.open(JOON)) == "daily-none"


async def test_a_result_is_shared_once_unless_it_could_not_be_posted(one_database: Database) -> None:
    diary = Diary(one_database, show(*questions(3)))
    _, result = await diary.do(MINA)
    shared = await diary.service.share(GUILD, diary.show, MINA, TODAY)
    assert shared.play.is_shared
    await diary.service.unshare(result.play)
    await diary.service.share(GUILD, diary.show, MINA, TODAY)
    assert await refused(diary.service.share(GUILD, diary.show, MINA, TODAY)) == "daily-shared"
