"""The guard at work: it looks at each message that people can see, and does what the server's moderators chose.

Nothing is removed before what replaces it stands; and where anything is in the way of that, a nudge has to do.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

import discord
import structlog

from bot.errors import Refusal
from bot.spoilers.guarding.service import NOTICE_DEADLINE, TEXT_DEADLINE
from bot.spoilers.rules.actions import Action
from bot.spoilers.rules.policy import Mode
from bot.spoilers.rules.tags import NothingToWrap
from bot.ui.carried import can_be_reposted, carried_by, covered_files
from bot.ui.guard.cards import notice
from bot.ui.guard.needs import lacking, lacking_to_log, seen_in
from bot.ui.places import roles_of
from bot.ui.replies import SILENT
from bot.ui.voices import replaced, take_back

if TYPE_CHECKING:
    from bot.deadlines import Clock, Deadline, Deadlines
    from bot.i18n import Public
    from bot.spoilers.guarding.service import GuardService
    from bot.spoilers.rules.actions import Judgement
    from bot.ui.guard.log import GuardLog
    from bot.ui.guard.reposts import Reposts

_log = structlog.get_logger(__name__)


class GuardWatch:
    """Reads, judges and acts."""

    def __init__(
        self,
        client: discord.Client,
        guarding: GuardService,
        reposts: Reposts,
        log: GuardLog,
        public: Public,
        clock: Clock,
    ) -> None:
        self._client = client
        self._guarding = guarding
        self._reposts = reposts
        self._reports = log
        self._public = public
        self._clock = clock

    def register(self, deadlines: Deadlines) -> None:
        """Take the deadlines that are the guard's."""
        deadlines.on(NOTICE_DEADLINE, self._notice_due)
        deadlines.on(TEXT_DEADLINE, self._text_due)

    async def saw(self, message: discord.Message) -> None:
        """Look at a message, new or edited. Bots, and so our own reposts, are left alone."""
        if message.guild is None or message.author.bot or message.webhook_id is not None or message.is_system():
            return
        judgement = await self._guarding.judge(seen_in(message), roles_of(message.author))
        if judgement is None:
            return
        action = await self._guarding.begin(self._action(message, judgement))
        if action is None:
            return
        await self.take_notice_away(action)
        await self._act(message, judgement, replace(action, notice_id=None))
        await self._catch_up(action)

    async def take_notice_away(self, action: Action) -> None:
        """Delete the notice that tells of an action, if there still is one."""
        if action.notice_id is not None:
            channel = self._client.get_partial_messageable(action.channel_id, guild_id=action.guild_id)
            with contextlib.suppress(discord.HTTPException):
                await channel.get_partial_message(action.notice_id).delete()

    async def _act(self, message: discord.Message, judgement: Judgement, action: Action) -> None:
        missing = lacking(message.channel, action.mode)
        if action.mode is Mode.REMOVE:
            missing = tuple(dict.fromkeys([*missing, *await self._missing_to_log(message)]))
        if missing:
            action = await self._guarding.note(action, lacked=",".join(missing))
        try:
            if missing or action.mode is Mode.NUDGE or not can_be_reposted(message):
                await self._nudge(message, judgement, action)
            elif action.mode is Mode.WRAP:
                await self._wrap(message, judgement, action)
            else:
                await self._remove(message, judgement, action)
        except discord.NotFound:  # its author, or somebody else, was faster
            await self._guarding.forget(action.guild_id, action.message_id)

    async def _catch_up(self, begun: Action) -> None:
        """Have the log and the channel say what somebody made of an action while it was being done."""
        action = await self._guarding.action(begun.guild_id, begun.message_id)
        if action is not None and action.outcome is not None:
            await self.take_notice_away(action)
            await self._reports.redraw(action)

    async def _nudge(self, message: discord.Message, judgement: Judgement, action: Action) -> None:
        await self._reports.post(await self._nudged(message, judgement, action))

    async def _nudged(self, message: discord.Message, judgement: Judgement, action: Action) -> Action:
        """A notice stands below the message, where it could be posted."""
        action = await self._guarding.note(action, mode=Mode.NUDGE)
        try:
            return await self._notify(message, judgement, action, message)
        except discord.NotFound:
            raise
        except discord.HTTPException as error:
            _log.info("a notice could not be posted", guild=action.guild_id, code=error.code)
            return action

    async def _wrap(self, message: discord.Message, judgement: Judgement, action: Action) -> None:
        """The repost stands, and is known to, before the message goes: a crash in between loses nothing."""
        try:
            posted = await self._reposts.covered(action, message.author, judgement.spans, carried_by(message))
        except (Refusal, NothingToWrap, discord.HTTPException) as error:
            _log.info("a message could not be covered", guild=action.guild_id, reason=str(error))
            await self._nudge(message, judgement, action)
            return
        action = await self._guarding.note(action, repost_ids=tuple(post.id for post in posted))
        try:
            await replaced(message)
        except discord.HTTPException as error:
            await take_back(posted)
            if isinstance(error, discord.NotFound):
                raise
            await self._nudge(message, judgement, await self._guarding.note(action, repost_ids=()))
            return
        with contextlib.suppress(discord.HTTPException):
            action = await self._notify(message, judgement, action, posted[-1])
        await self._reports.post(action)

    async def _remove(self, message: discord.Message, judgement: Judgement, action: Action) -> None:
        """The author's note and the moderators' copy, with the files, stand before the message goes."""
        try:
            files = await covered_files(carried_by(message), message.guild)
            action = await self._notify(message, judgement, action, None)
        except (Refusal, discord.HTTPException) as error:
            _log.info("a message could not be kept", guild=action.guild_id, reason=str(error))
            await self._nudge(message, judgement, action)
            return
        action = await self._reports.post(action, files)
        try:
            if action.log_id is not None:
                await replaced(message)
                return
        except discord.NotFound:
            await self.take_notice_away(action)
            raise
        except discord.HTTPException as error:
            _log.info("a message could not be removed", guild=action.guild_id, code=error.code)
        await self.take_notice_away(action)
        await self._reports.redraw(await self._nudged(message, judgement, action))

    async def _notify(
        self, message: discord.Message, judgement: Judgement, action: Action, below: discord.Message | None
    ) -> Action:
        """Post the notice, below a message if one is named; returns the action with it."""
        ceiling = judgement.watch.ceilings[judgement.worst.show_id]
        reference = None
        if below is not None:
            reference = discord.MessageReference(
                message_id=below.id, channel_id=action.channel_id, guild_id=action.guild_id, fail_if_not_exists=True
            )
        sent = await message.channel.send(
            view=notice(self._public(action.guild_id), action, ceiling, message.author.display_name),
            reference=reference,  # type: ignore[arg-type]
            allowed_mentions=SILENT,
        )
        return await self._guarding.note(action, notice_id=sent.id)

    async def _missing_to_log(self, message: discord.Message) -> tuple[str, ...]:
        assert message.guild is not None
        log = (await self._guarding.policy(message.guild.id)).log_channel_id
        channel = message.guild.get_channel_or_thread(log) if log else None
        return lacking_to_log(channel) if channel else ("view_channel",)

    def _action(self, message: discord.Message, judgement: Judgement) -> Action:
        assert message.guild is not None
        reference = message.reference
        is_reply = reference is not None and reference.type is discord.MessageReferenceType.reply
        return Action(
            message.guild.id,
            message.id,
            message.channel.id,
            message.author.id,
            judgement.watch.rule.mode,
            judgement.reasons,
            message.content,
            self._clock(),
            replied_to_id=reference.message_id if reference is not None and is_reply else None,
        )

    async def _notice_due(self, deadline: Deadline) -> None:
        action = await self._guarding.action(deadline.guild_id, deadline.subject_id)
        if action is not None:
            await self.take_notice_away(action)

    async def _text_due(self, deadline: Deadline) -> None:
        await self._guarding.forget(deadline.guild_id, deadline.subject_id)
