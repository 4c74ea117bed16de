"""What becomes of plans, on either database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from bot.db.tables import deadlines
from bot.deadlines import Deadline, Deadlines
from bot.errors import Refusal
from bot.moments import parse_moment, zone_named
from bot.plans.rules import Due, Kind, Plan, Repeat, when
from bot.plans.service import DEADLINE, PlanService

if TYPE_CHECKING:
    from bot.db.engine import Database

GUILD, ELSEWHERE, CHANNEL = 1_456_074_443_980_800_001, 2, 3
MINUTE = timedelta(minutes=1)


class Office:
    """A plan service with a clock that is set by hand."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = datetime(2026, 10, 20, 12, tzinfo=UTC)
        self.plans = PlanService(database, Deadlines(database, self.clock), self.clock)

    def clock(self) -> datetime:
        return self.now

    async def weekly(self) -> Plan:
        moment = parse_moment("sat 20:00", self.now, zone_named("Europe/Paris"))
        wishes = {"show": "s", "questions": 5, "up_to": None}
        plan = Plan(
            GUILD, 7, Kind.NIGHT, CHANNEL, 9, repeat=Repeat.WEEKLY, notice=15 * MINUTE, wishes=wishes, **when(moment)
        )
        await self.plans.add(plan)
        return plan

    async def rings(self) -> dict[str, datetime]:
        """When what is set to ring."""
        async with self.database.read() as connection:
            rows: Any = (await connection.execute(select(deadlines))).all()
        return {row.kind: row.due_at for row in rows}

    async def due(self) -> tuple[Plan, Due] | None:
        return await self.plans.due(Deadline(GUILD, DEADLINE, 7, self.now))


@pytest.fixture
def office(database: Database) -> Office:
    return Office(database)


async def test_a_plan_is_kept_whole_and_goes_from_reminder_to_lobby_to_its_next_time(office: Office) -> None:
    plan = await office.weekly()
    assert await office.plans.get(GUILD, 7) == plan
    assert await office.rings() == {DEADLINE: plan.at - 15 * MINUTE}
    assert await office.due() is None
    office.now = plan.at - 15 * MINUTE
    assert await office.due() == (plan, Due.REMIND)
    await office.plans.shown(plan, message_id=70, event_id=71)
    await office.plans.reminded(plan)
    assert await office.rings() == {DEADLINE: plan.at}
    office.now = plan.at
    standing = replace(plan, message_id=70, event_id=71, reminded=True)
    assert await office.due() == (standing, Due.OPEN)
    following = await office.plans.passed(plan)
    assert following == replace(
        plan, at=plan.at + timedelta(days=7, hours=1), wall=plan.wall + timedelta(days=7), message_id=70
    )
    assert await office.rings() == {DEADLINE: following.at - 15 * MINUTE}


async def test_a_plan_that_waits_is_woken_by_the_end_of_its_channels_game_and_else_too_late(office: Office) -> None:
    plan = await office.weekly()
    office.now = plan.at
    await office.plans.wait(plan)
    assert await office.rings() == {DEADLINE: plan.latest}
    async with office.database.write() as connection:
        await office.plans.free(connection, GUILD, CHANNEL + 1)
        await office.plans.free(connection, ELSEWHERE, CHANNEL)
    assert await office.rings() == {DEADLINE: plan.latest}
    async with office.database.write() as connection:
        await office.plans.free(connection, GUILD, CHANNEL)
    assert await office.rings() == {DEADLINE: plan.at}
    assert await office.due() == (replace(plan, waiting=True), Due.OPEN)
    office.now = plan.latest
    assert await office.due() == (replace(plan, waiting=True), Due.MISSED)


async def test_a_time_passes_once_however_often_it_is_said(office: Office) -> None:
    plan = await office.weekly()
    office.now = plan.at
    following = await office.plans.passed(plan)
    assert following is not None
    assert await office.plans.passed(plan) == following
    assert await office.rings() == {DEADLINE: following.at - 15 * MINUTE}


async def test_a_plan_that_was_called_off_meanwhile_stays_so(office: Office) -> None:
    plan = await office.weekly()
    with pytest.raises(Refusal, match="plan-over"):
        await office.plans.cancel(ELSEWHERE, 7)
    assert await office.plans.cancel(GUILD, 7) == plan
    assert await office.rings() == {}
    office.now = plan.at
    assert await office.due() is None
    await office.plans.reminded(plan)
    assert await office.plans.passed(plan) is None
    assert await office.plans.of_guild(GUILD) == []
    assert await office.rings() == {}
    with pytest.raises(Refusal, match="plan-over"):
        await office.plans.get(GUILD, 7)
