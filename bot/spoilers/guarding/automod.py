"""Discord's AutoMod as the guard's helper: whether it helps a server, which rules it is to have, and when to look.

Whatever a server tells its guard sets a deadline in the same transaction, so that a change is never lost; several
changes in a row come to one look.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.deadlines import Clock, Deadline, Deadlines
from bot.spoilers.guarding.store import GuardStore
from bot.spoilers.rules.automod import Plan, Wording, certain_wordings, own_wordings, plan

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.db.engine import Database
    from bot.episodes import Episode
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.spoilers.guarding.service import GuardService
    from bot.spoilers.rules.gates import Place
    from bot.spoilers.rules.policy import Policy
    from bot.spoilers.seals.service import SealService

AUTOMOD_DEADLINE = "guard-automod"
# From the last of several changes to the look at what stands.
SETTLES_IN = timedelta(seconds=15)
# What a deadline is about: that something was changed, or that time opens an episode.
_CHANGED, _OPENING = 0, 1


class AutoModService:
    """What AutoMod is to do, in all servers."""

    def __init__(
        self,
        database: Database,
        deadlines: Deadlines,
        guarding: GuardService,
        seals: SealService,
        library: Library,
        clock: Clock,
    ) -> None:
        self._database = database
        self._store = GuardStore()
        self._deadlines = deadlines
        self._guarding = guarding
        self._seals = seals
        self._library = library
        self._clock = clock
        self._wordings: dict[str, asyncio.Task[list[Wording]]] = {}
        guarding.when_policies_change(self._look_soon)
        seals.when_embargoes_change(self._look_soon)

    async def switch(self, guild: int, *, on: bool) -> None:
        """Remember whether AutoMod helps a server."""
        async with self._database.write() as connection:
            await self._store.set_automod(connection, guild, on=on)
            await self._guarding.changed(connection, guild)
            for subject in (_CHANGED,) if on else (_CHANGED, _OPENING):
                await self._deadlines.clear(connection, guild, AUTOMOD_DEADLINE, subject)

    async def look_soon(self, guild: int) -> None:
        """Something changed that a server's rules may depend on."""
        if (await self._guarding.policy(guild)).automod:
            async with self._database.write() as connection:
                await self._look_soon(connection, guild)

    async def look_now(self, guilds: Collection[int]) -> None:
        """Look at the rules of those of some servers that AutoMod helps: the packs may be others now."""
        async with self._database.write() as connection:
            for guild in set(await self._store.with_automod(connection)) & set(guilds):
                await self._deadlines.set(connection, Deadline(guild, AUTOMOD_DEADLINE, _CHANGED, self._clock()))

    async def policy(self, guild: int) -> Policy:
        """What a server has said about its guard."""
        return await self._guarding.policy(guild)

    async def plan(
        self, guild: int, policy: Policy, places: Collection[Place], *, language: str, others: int, alert: int | None
    ) -> Plan:
        """The rules that a server is to have, with the wordings of its language before others.

        Where time will open an episode, the next look is due then.
        """
        wordings = own_wordings(policy.phrases, self._library)
        for show in self._shows(policy):
            wordings += sorted(await self._certain(show), key=lambda wording: wording.language != language)
        secret = await self._secret(guild, wordings)
        kept = [wording for wording in wordings if (wording.show_id, wording.episode) in secret]
        return await asyncio.to_thread(plan, kept, policy, places, others=others, alert=alert)

    async def _look_soon(self, connection: AsyncConnection, guild: int) -> None:
        _, is_on = await self._store.settings(connection, guild)
        if is_on:
            due = Deadline(guild, AUTOMOD_DEADLINE, _CHANGED, self._clock() + SETTLES_IN)
            await self._deadlines.set(connection, due)

    def _shows(self, policy: Policy) -> list[Show]:
        spoken_of = {show for ceilings in policy.ceilings.values() for show in ceilings}
        return [show for show in self._library if show.id in spoken_of]

    async def _certain(self, show: Show) -> list[Wording]:
        """A pack's wordings, found once, beside the event loop since that takes seconds."""
        finding = self._wordings.get(show.id)
        if finding is None:
            engine = await self._guarding.engine()
            finding = asyncio.create_task(asyncio.to_thread(certain_wordings, engine, show), name="wordings")
            finding = self._wordings.setdefault(show.id, finding)
        return finding.result() if finding.done() else await asyncio.shield(finding)

    async def _secret(self, guild: int, wordings: Collection[Wording]) -> set[tuple[str, Episode]]:
        """Which episodes no embargo has opened; the next that one will is looked at then."""
        now = self._clock()
        opening = await self._seals.opening(guild, {(each.show_id, each.episode) for each in wordings})
        ahead = [at for at in opening.values() if at is not None and at > now]
        if ahead:
            async with self._database.write() as connection:
                await self._deadlines.set(connection, Deadline(guild, AUTOMOD_DEADLINE, _OPENING, min(ahead)))
        return {gate for gate, at in opening.items() if at is None or at > now}
