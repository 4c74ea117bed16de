"""What becomes of plans: made, reminded of, held up, carried out or missed, called off. Each method is one use case."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.deadlines import Clock, Deadline, Deadlines
from bot.errors import Refusal
from bot.plans.rules import MOST_PLANS, Due, Plan
from bot.plans.store import PlanStore

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database

DEADLINE = "plans"


class PlanService:
    """The plans of all servers."""

    def __init__(self, database: Database, deadlines: Deadlines, clock: Clock) -> None:
        self._database = database
        self._store = PlanStore()
        self._deadlines = deadlines
        self._clock = clock

    async def add(self, plan: Plan) -> None:
        """Plan something. Raises Refusal where a server has planned enough."""
        async with self._database.write() as connection:
            if len(await self._store.of_guild(connection, plan.guild_id)) >= MOST_PLANS:
                raise Refusal("plans-full", most=MOST_PLANS)
            await self._store.add(connection, plan)
            await self._wake(connection, plan)

    async def get(self, guild: int, plan_id: int) -> Plan:
        """A plan that stands. Raises Refusal once it is over."""
        async with self._database.read() as connection:
            return _standing(await self._store.get(connection, guild, plan_id))

    async def of_guild(self, guild: int) -> list[Plan]:
        """All that a server has planned, the soonest first."""
        async with self._database.read() as connection:
            return await self._store.of_guild(connection, guild)

    async def due(self, deadline: Deadline) -> tuple[Plan, Due] | None:
        """What is due by now, and for which plan. It is told again until a method below says that it was done."""
        async with self._database.write() as connection:
            plan = await self._store.get(connection, deadline.guild_id, deadline.subject_id, lock=True)
            if plan is None:
                return None
            due = plan.due(self._clock())
            if due is None:
                await self._wake(connection, plan)
                return None
            return plan, due

    async def shown(self, plan: Plan, **where: int | None) -> Plan:
        """Remember what stands for a plan in Discord: its `message_id` or `event_id`, or that its `role_id` is gone."""
        return await self._change(plan, **where)

    async def reminded(self, plan: Plan) -> None:
        """The reminder of a plan has been posted."""
        await self._change(plan, reminded=True)

    async def wait(self, plan: Plan) -> Plan:
        """A game is going on where a plan is due: it waits for its end."""
        return await self._change(plan, waiting=True)

    async def free(self, connection: AsyncConnection, guild: int, channel: int) -> None:
        """A channel's game ends, in a transaction under way: who waits for that goes on."""
        for plan in await self._store.waiting_in(connection, guild, channel):
            await self._deadlines.set(connection, Deadline(guild, DEADLINE, plan.plan_id, self._clock()))

    async def passed(self, plan: Plan) -> Plan | None:
        """A plan's time has passed, whatever came of it. Returns it as it comes next, or None where it is over.

        A time passes once: said again, nothing more is passed over.
        """
        async with self._database.write() as connection:
            current = await self._store.get(connection, plan.guild_id, plan.plan_id, lock=True)
            if current is None or current.at != plan.at:
                return current
            following = current.following(self._clock())
            if following is None:
                await self._remove(connection, plan)
            else:
                await self._store.save(connection, following)
                await self._wake(connection, following)
            return following

    async def cancel(self, guild: int, plan_id: int) -> Plan:
        """Call a plan off, with all the times it would come again. Raises Refusal once it is over."""
        async with self._database.write() as connection:
            plan = _standing(await self._store.get(connection, guild, plan_id, lock=True))
            await self._remove(connection, plan)
            return plan

    async def _change(self, plan: Plan, **changes: Any) -> Plan:
        async with self._database.write() as connection:
            current = await self._store.get(connection, plan.guild_id, plan.plan_id, lock=True)
            if current is None:
                return replace(plan, **changes)
            changed = replace(current, **changes)
            await self._store.save(connection, changed)
            await self._wake(connection, changed)
            return changed

    async def _remove(self, connection: AsyncConnection, plan: Plan) -> None:
        await self._store.remove(connection, plan)
        await self._deadlines.clear(connection, plan.guild_id, DEADLINE, plan.plan_id)

    async def _wake(self, connection: AsyncConnection, plan: Plan) -> None:
        await self._deadlines.set(connection, Deadline(plan.guild_id, DEADLINE, plan.plan_id, plan.wakes_at))


def _standing(plan: Plan | None) -> Plan:
    if plan is None:
        raise Refusal("plan-over")
    return plan
