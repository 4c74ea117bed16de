"""Plans in the database."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, insert, select, update

from bot.db.tables import plans
from bot.plans.rules import Kind, Plan, Repeat

if TYPE_CHECKING:
    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

_MINUTE = timedelta(minutes=1)
_THIS = (plans.c.guild_id == bindparam("guild"), plans.c.plan_id == bindparam("plan"))
_GET = select(plans).where(*_THIS)
_OF_GUILD = select(plans).where(plans.c.guild_id == bindparam("guild")).order_by(plans.c.at, plans.c.plan_id)
_WAITING = select(plans).where(
    plans.c.guild_id == bindparam("guild"), plans.c.channel_id == bindparam("channel"), plans.c.waiting
)


class PlanStore:
    """Queries about plans, each inside the transaction it is given."""

    async def add(self, connection: AsyncConnection, plan: Plan) -> None:
        await connection.execute(insert(plans), _row(plan))

    async def get(self, connection: AsyncConnection, guild: int, plan: int, *, lock: bool = False) -> Plan | None:
        """A plan; `lock` keeps it as it is until the transaction ends."""
        statement = _GET.with_for_update() if lock else _GET
        row = (await connection.execute(statement, {"guild": guild, "plan": plan})).mappings().one_or_none()
        return _plan(row) if row else None

    async def of_guild(self, connection: AsyncConnection, guild: int) -> list[Plan]:
        """All that a server has planned, the soonest first."""
        return [_plan(row) for row in (await connection.execute(_OF_GUILD, {"guild": guild})).mappings()]

    async def waiting_in(self, connection: AsyncConnection, guild: int, channel: int) -> list[Plan]:
        """The plans that wait for a channel's game to be over."""
        rows = await connection.execute(_WAITING, {"guild": guild, "channel": channel})
        return [_plan(row) for row in rows.mappings()]

    async def save(self, connection: AsyncConnection, plan: Plan) -> None:
        """Store a plan as it is now."""
        change = update(plans).where(*_THIS).values(_row(plan))
        await connection.execute(change, {"guild": plan.guild_id, "plan": plan.plan_id})

    async def remove(self, connection: AsyncConnection, plan: Plan) -> None:
        await connection.execute(delete(plans).where(*_THIS), {"guild": plan.guild_id, "plan": plan.plan_id})


def _plan(row: RowMapping) -> Plan:
    typed = {"kind": Kind(row["kind"]), "repeat": Repeat(row["repeat"]), "notice": row["notice"] * _MINUTE}
    return Plan(**{**row, **typed})


def _row(plan: Plan) -> dict[str, object]:
    row = {name: getattr(plan, name) for name in plan.__dataclass_fields__}
    return row | {"kind": plan.kind.value, "repeat": plan.repeat.value, "notice": plan.notice // _MINUTE}
