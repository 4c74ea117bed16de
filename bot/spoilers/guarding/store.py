"""What a server told its guard, and what that did, in the database."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from bot.db.tables import (
    guard_actions,
    guard_exempt_roles,
    guard_lessons,
    guard_modes,
    guard_phrases,
    guard_settings,
)
from bot.db.upserts import upsert
from bot.episodes import Episode
from bot.spoilers.rules.actions import Action, Outcome, Reason
from bot.spoilers.rules.guard import Strictness
from bot.spoilers.rules.policy import Lesson, Mode, Phrase, Rule

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import RowMapping, Table
    from sqlalchemy.ext.asyncio import AsyncConnection


def _of_guild(table: Table, *order: str) -> Any:
    return select(table).where(table.c.guild_id == bindparam("guild")).order_by(*(table.c[name] for name in order))


_MODES, _ROLES = _of_guild(guard_modes, "channel_id"), _of_guild(guard_exempt_roles, "role_id")
_SETTINGS, _PHRASES = _of_guild(guard_settings), _of_guild(guard_phrases, "phrase_id")
_LESSONS = _of_guild(guard_lessons, "taught_at", "digest")
_mode = upsert(guard_modes)
_SET_MODE = _mode.on_conflict_do_update(
    index_elements=["guild_id", "channel_id"],
    set_={name: _mode.excluded[name] for name in ("mode", "strictness", "set_by", "set_at")},
)
_settings = upsert(guard_settings)
_SET_LOG = _settings.on_conflict_do_update(
    index_elements=["guild_id"], set_={"log_channel_id": _settings.excluded.log_channel_id}
)
_SET_AUTOMOD = _settings.on_conflict_do_update(
    index_elements=["guild_id"], set_={"automod": _settings.excluded.automod}
)
_WITH_AUTOMOD = select(guard_settings.c.guild_id).where(guard_settings.c.automod).order_by(guard_settings.c.guild_id)
_ADD_ROLE = upsert(guard_exempt_roles).on_conflict_do_nothing()
_LEARN = upsert(guard_lessons).on_conflict_do_nothing()
_COUNT_PHRASES = select(func.count()).where(guard_phrases.c.guild_id == bindparam("guild"))
_THIS = (guard_actions.c.guild_id == bindparam("guild"), guard_actions.c.message_id == bindparam("message"))
_GET = select(guard_actions).where(*_THIS)
_COLUMNS = tuple(column.name for column in guard_actions.c)


class GuardStore:
    """Queries about the guard, each inside the transaction it is given."""

    async def rules(self, connection: AsyncConnection, guild: int) -> list[Rule]:
        rows = await connection.execute(_MODES, {"guild": guild})
        return [
            Rule(row.channel_id, Mode(row.mode), Strictness(row.strictness) if row.strictness else None) for row in rows
        ]

    async def set_rule(self, connection: AsyncConnection, guild: int, rule: Rule, by: int, at: datetime) -> None:
        row = {"guild_id": guild, "channel_id": rule.channel_id, "mode": rule.mode.value}
        await connection.execute(_SET_MODE, {**row, "strictness": rule.chosen_strictness, "set_by": by, "set_at": at})

    async def remove_channel(self, connection: AsyncConnection, guild: int, channel: int) -> None:
        """Forget a channel's mode, and that reports go there."""
        await connection.execute(
            delete(guard_modes).where(guard_modes.c.guild_id == guild, guard_modes.c.channel_id == channel)
        )
        await connection.execute(
            update(guard_settings)
            .where(guard_settings.c.guild_id == guild, guard_settings.c.log_channel_id == channel)
            .values(log_channel_id=None)
        )

    async def settings(self, connection: AsyncConnection, guild: int) -> tuple[int | None, bool]:
        """Where the guard reports, and whether AutoMod helps it."""
        row = (await connection.execute(_SETTINGS, {"guild": guild})).one_or_none()
        return (row.log_channel_id, row.automod) if row else (None, False)

    async def set_log_channel(self, connection: AsyncConnection, guild: int, channel: int | None) -> None:
        await connection.execute(_SET_LOG, {"guild_id": guild, "log_channel_id": channel})

    async def set_automod(self, connection: AsyncConnection, guild: int, *, on: bool) -> None:
        await connection.execute(_SET_AUTOMOD, {"guild_id": guild, "automod": on})

    async def with_automod(self, connection: AsyncConnection) -> list[int]:
        """The servers that AutoMod helps."""
        return list(await connection.scalars(_WITH_AUTOMOD))

    async def exempt_roles(self, connection: AsyncConnection, guild: int) -> list[int]:
        return [row.role_id for row in await connection.execute(_ROLES, {"guild": guild})]

    async def toggle_role(self, connection: AsyncConnection, guild: int, role: int) -> bool:
        """Exempt a role, or no longer; returns whether it is now."""
        these = (guard_exempt_roles.c.guild_id == guild, guard_exempt_roles.c.role_id == role)
        if (await connection.execute(delete(guard_exempt_roles).where(*these))).rowcount:
            return False
        await connection.execute(_ADD_ROLE, {"guild_id": guild, "role_id": role})
        return True

    async def phrases(self, connection: AsyncConnection, guild: int) -> list[Phrase]:
        rows = await connection.execute(_PHRASES, {"guild": guild})
        return [Phrase(row.phrase_id, row.text, row.show_id, row.episode) for row in rows]

    async def count_phrases(self, connection: AsyncConnection, guild: int) -> int:
        count: int = (await connection.execute(_COUNT_PHRASES, {"guild": guild})).scalar_one()
        return count

    async def add_phrase(self, connection: AsyncConnection, guild: int, phrase: Phrase, by: int, at: datetime) -> None:
        row = {**asdict(phrase), "episode": phrase.episode, "guild_id": guild, "added_by": by, "added_at": at}
        await connection.execute(insert(guard_phrases), row)

    async def remove_phrase(self, connection: AsyncConnection, guild: int, phrase: int) -> bool:
        these = (guard_phrases.c.guild_id == guild, guard_phrases.c.phrase_id == phrase)
        return bool((await connection.execute(delete(guard_phrases).where(*these))).rowcount)

    async def lessons(self, connection: AsyncConnection, guild: int) -> list[Lesson]:
        rows = await connection.execute(_LESSONS, {"guild": guild})
        return [Lesson(r.digest, r.sense, r.show_id, r.point_id, r.words, r.taught_by) for r in rows]

    async def learn(self, connection: AsyncConnection, guild: int, lesson: Lesson, at: datetime) -> None:
        """Remember a lesson, unless it is known."""
        await connection.execute(_LEARN, {**asdict(lesson), "guild_id": guild, "taught_at": at})

    async def unlearn(self, connection: AsyncConnection, guild: int, digest: str) -> bool:
        these = (guard_lessons.c.guild_id == guild, guard_lessons.c.digest == digest)
        return bool((await connection.execute(delete(guard_lessons).where(*these))).rowcount)

    async def action(
        self, connection: AsyncConnection, guild: int, message: int, *, lock: bool = False
    ) -> Action | None:
        """What was done about a message; `lock` keeps it as it is until the transaction ends."""
        statement = _GET.with_for_update() if lock else _GET
        row = (await connection.execute(statement, {"guild": guild, "message": message})).mappings().one_or_none()
        return _action(row) if row else None

    async def put_action(self, connection: AsyncConnection, action: Action) -> None:
        """Store what is done about a message, in place of what was done before."""
        await self.forget(connection, action.guild_id, action.message_id)
        await connection.execute(insert(guard_actions), _row(action))

    async def change_action(self, connection: AsyncConnection, action: Action, *columns: str) -> None:
        """Store some columns of an action; what others change in the others meanwhile stays."""
        row = _row(action)
        await connection.execute(
            update(guard_actions).where(*_THIS).values({name: row[name] for name in columns}),
            {"guild": action.guild_id, "message": action.message_id},
        )

    async def forget(self, connection: AsyncConnection, guild: int, message: int) -> None:
        await connection.execute(delete(guard_actions).where(*_THIS), {"guild": guild, "message": message})


def _row(action: Action) -> dict[str, Any]:
    row = {name: getattr(action, name) for name in _COLUMNS}
    reasons = [{**asdict(reason), "episode": reason.episode.code} for reason in action.reasons]
    return row | {"reasons": reasons, "repost_ids": list(action.repost_ids)}


def _action(row: RowMapping) -> Action:
    reasons = (Reason(**{**known, "episode": Episode.from_code(known["episode"])}) for known in row["reasons"])
    values = {
        "mode": Mode(row["mode"]),
        "reasons": tuple(reasons),
        "repost_ids": tuple(row["repost_ids"]),
        "outcome": Outcome(row["outcome"]) if row["outcome"] else None,
    }
    return Action(**{**row, **values})
