"""AutoMod's rules kept as they are to be. Ours are those that we made, as Discord says; others' are never touched.

Discord is asked what stands, and told only what differs. A change is made whole, or taken back.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord import AutoModRuleAction, AutoModRuleEventType, AutoModRuleTriggerType, AutoModTrigger

from bot.errors import Refusal
from bot.i18n import Permissions
from bot.spoilers.guarding.automod import AUTOMOD_DEADLINE
from bot.spoilers.rules.automod import Block, Plan, Shortage
from bot.spoilers.rules.gates import Place
from bot.spoilers.rules.policy import WHOLE_SERVER
from bot.ui.cards import some_of
from bot.ui.places import enclosing, place_of
from bot.ui.replies import reader, tell

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence

    from discord import AutoModRule, Interaction

    from bot.deadlines import Deadline, Deadlines
    from bot.i18n import Public, Words
    from bot.spoilers.guarding.automod import AutoModService
    from bot.spoilers.rules.policy import Policy

_NEEDED = Permissions(("manage_guild",))
_CHANNELS_SHOWN = 12
# What Discord takes for a rule's name, and for what it tells whoever it stops.
_NAME_LENGTH, _MESSAGE_LENGTH = 100, 150

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule as far as we care about it, wanted or standing."""

    name: str
    block: Block
    message: str
    keywords: tuple[str, ...] = ()
    enabled: bool = True

    @classmethod
    def standing(cls, rule: AutoModRule) -> _Rule:
        alerts = [action.channel_id for action in rule.actions if action.channel_id is not None]
        messages = [action.custom_message for action in rule.actions if action.custom_message is not None]
        block = Block(
            tuple(rule.trigger.regex_patterns),
            frozenset(rule.exempt_channel_ids),
            frozenset(rule.exempt_role_ids),
            next(iter(alerts), None),
        )
        return cls(rule.name, block, "".join(messages), tuple(rule.trigger.keyword_filter), rule.enabled)

    @property
    def fields(self) -> dict[str, Any]:
        """What to tell Discord."""
        actions = [AutoModRuleAction(custom_message=self.message)]
        if self.block.alert_channel_id is not None:
            actions.append(AutoModRuleAction(channel_id=self.block.alert_channel_id))
        return {
            "name": self.name,
            "event_type": AutoModRuleEventType.message_send,
            "trigger": AutoModTrigger(
                type=AutoModRuleTriggerType.keyword,
                keyword_filter=list(self.keywords),
                regex_patterns=list(self.block.patterns),
            ),
            "actions": actions,
            "enabled": self.enabled,
            "exempt_channels": _objects(self.block.exempt_channels),
            "exempt_roles": _objects(self.block.exempt_roles),
        }


class AutoModKeeper:
    """Switches AutoMod's help on and off, and keeps it in step while it is on."""

    def __init__(self, client: discord.Client, automod: AutoModService, public: Public) -> None:
        self._client = client
        self._automod = automod
        self._public = public
        self._one_at_a_time: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._archived: dict[int, Place | None] = {}

    def register(self, deadlines: Deadlines) -> None:
        """Take the deadlines that are AutoMod's."""
        deadlines.on(AUTOMOD_DEADLINE, self._due)

    async def catch_up(self) -> None:
        """After a start, look at every server's rules again."""
        await self._automod.look_now([guild.id for guild in self._client.guilds])

    async def look_soon(self, guild: int) -> None:
        """Something changed in a server that its rules may depend on."""
        await self._automod.look_soon(guild)

    async def switch(self, interaction: Interaction[Any], *, on: bool) -> None:
        """`/guard automod`. Raises Refusal, and leaves all as it was, where it cannot be done."""
        guild, say = _guild(interaction), reader(interaction)
        if not guild.me.guild_permissions.manage_guild:
            raise Refusal("automod-lacks", permissions=_NEEDED)
        await interaction.response.defer(ephemeral=True, thinking=True)
        async with self._one_at_a_time[guild.id]:
            try:
                if not on:
                    taken = await self._take_away(guild)
                    await self._automod.switch(guild.id, on=False)
                    await tell(interaction, say("automod-off", count=taken))
                    return
                plan = await self._bring_in_step(guild, refuse=True)
            except discord.Forbidden:
                raise Refusal("automod-lacks", permissions=_NEEDED) from None
            except discord.HTTPException as error:
                raise Refusal("automod-not-taken", reason=error.text or str(error.status)) from None
            await self._automod.switch(guild.id, on=True)
        await tell(interaction, "\n".join(_told(say, plan)))

    async def _due(self, deadline: Deadline) -> None:
        guild = self._client.get_guild(deadline.guild_id)
        if guild is None or not guild.me.guild_permissions.manage_guild:
            return  # `/guard list` says so
        async with self._one_at_a_time[guild.id]:
            if (await self._automod.policy(guild.id)).automod:
                await self._bring_in_step(guild)

    async def _bring_in_step(self, guild: discord.Guild, *, refuse: bool = False) -> Plan:
        """Have the planned rules stand. Raises HTTPException; and Refusal, if wanted, where a limit leaves none."""
        standing = await guild.fetch_automod_rules()
        ours = [rule for rule in standing if self._is_ours(rule)]
        others = sum(rule.trigger.type is AutoModRuleTriggerType.keyword for rule in standing) - len(ours)
        policy = await self._automod.policy(guild.id)
        policy = replace(policy, exempt=policy.exempt & {role.id for role in guild.roles})
        log = policy.log_channel_id and guild.get_channel_or_thread(policy.log_channel_id)
        plan = await self._automod.plan(
            guild.id,
            policy,
            await self._places(guild, policy),
            language=guild.preferred_locale.value.split("-")[0],
            others=others,
            alert=log.id if log else None,
        )
        if plan.shortage is not None and not plan.blocks:
            if refuse:
                raise Refusal(f"automod-short-of-{plan.shortage.value}")
            _log.warning("automod blocks nothing", guild=guild.id, shortage=plan.shortage.value)
        await self._replace(guild, ours, plan.blocks)
        return plan

    async def _places(self, guild: discord.Guild, policy: Policy) -> list[Place]:
        """Every channel that people can write in, and the threads about which something was said."""
        channels = [each for each in guild.channels if not isinstance(each, discord.CategoryChannel)]
        places: list[Place | None] = [_place(each) for each in channels]
        for channel in sorted({*policy.ceilings, *policy.rules} - {WHOLE_SERVER}):
            if guild.get_channel(channel) is None:
                thread = guild.get_thread(channel)
                places.append(_place(thread) if thread else await self._archived_thread(guild, channel))
        return [place for place in places if place is not None]

    async def _archived_thread(self, guild: discord.Guild, thread: int) -> Place | None:
        """A thread that Discord has not told us of; None for one that is gone. Asked for once."""
        if thread not in self._archived:
            try:
                self._archived[thread] = _place(await guild.fetch_channel(thread))
            except (discord.NotFound, discord.Forbidden):
                self._archived[thread] = None
        return self._archived[thread]

    async def _take_away(self, guild: discord.Guild) -> int:
        ours = [rule for rule in await guild.fetch_automod_rules() if self._is_ours(rule)]
        await self._replace(guild, ours, ())
        return len(ours)

    def _is_ours(self, rule: AutoModRule) -> bool:
        assert self._client.user is not None
        return rule.creator_id == self._client.user.id and rule.trigger.type is AutoModRuleTriggerType.keyword

    async def _replace(self, guild: discord.Guild, ours: Sequence[AutoModRule], blocks: Sequence[Block]) -> None:
        """Make our rules those that are wanted, by as few calls as that takes; all, or as it was."""
        message = self._public(guild.id)("automod-message")[:_MESSAGE_LENGTH]
        wanted = [
            _Rule(self._public(guild.id)("automod-rule", number=number)[:_NAME_LENGTH], block, message)
            for number, block in enumerate(blocks, 1)
        ]
        before = {rule.id: _Rule.standing(rule) for rule in ours}
        left = [rule for rule in ours if before[rule.id] not in wanted]
        missing = [rule for rule in wanted if rule not in before.values()]
        undo: list[Callable[[], Awaitable[Any]]] = []
        try:
            for rule, change in zip(left, missing, strict=False):
                await rule.edit(**change.fields)
                undo.append(partial(rule.edit, **before[rule.id].fields))
            for rule in left[len(missing) :]:
                await rule.delete()
                undo.append(partial(guild.create_automod_rule, **before[rule.id].fields))
            for change in missing[len(left) :]:
                made = await guild.create_automod_rule(**change.fields)
                undo.append(made.delete)
        except discord.HTTPException:
            for step in reversed(undo):
                with contextlib.suppress(discord.HTTPException):
                    await step()
            raise


def _place(channel: discord.abc.GuildChannel | discord.Thread) -> Place:
    return Place(channel.guild.id, channel.id, enclosing(channel))


def _told(say: Words, plan: Plan) -> Iterable[str]:
    """What moderators get to know: what is blocked where, and what this cannot do."""
    if not plan.blocks:
        yield say("automod-on-idle")
    else:
        where = some_of(say, [f"<#{channel}>" for channel in sorted(plan.guarded)], _CHANNELS_SHOWN)
        yield say("automod-on", phrases=plan.blocked, rules=len(plan.blocks), channels=where)
        if plan.left_out:
            yield say("automod-left-out", count=plan.left_out)
        if plan.shortage is Shortage.CHANNELS:
            yield say("refusal-automod-short-of-channels")
    yield say("automod-limits")


def _guild(interaction: Interaction[Any]) -> discord.Guild:
    place_of(interaction)
    assert interaction.guild is not None
    return interaction.guild


def _objects(ids: Iterable[int]) -> list[discord.Object]:
    return [discord.Object(each) for each in sorted(ids)]
