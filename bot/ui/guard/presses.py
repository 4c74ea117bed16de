"""What people make of what the guard did: authors cover, undo or object; moderators take it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import discord

from bot.errors import Refusal
from bot.i18n import Permissions
from bot.spoilers.rules.actions import Outcome, Seen
from bot.spoilers.rules.policy import Mode
from bot.spoilers.rules.tags import NothingToWrap
from bot.ui.carried import can_be_reposted, carried_by
from bot.ui.guard.cards import why_card
from bot.ui.guard.needs import channel_of, lacking
from bot.ui.places import is_moderator, place_of, require_moderator
from bot.ui.replies import tell
from bot.ui.voices import replaced, take_back

if TYPE_CHECKING:
    from bot.packs.library import Library
    from bot.spoilers.guarding.service import GuardService
    from bot.spoilers.rules.actions import Action
    from bot.ui.guard.log import GuardLog
    from bot.ui.guard.reposts import Reposts
    from bot.ui.guard.watch import GuardWatch
    from bot.ui.presses import Press, Presses


class GuardPresses:
    """Handles the buttons of notices and of the log; who may is asked at each press."""

    def __init__(
        self,
        client: discord.Client,
        guarding: GuardService,
        watch: GuardWatch,
        reposts: Reposts,
        log: GuardLog,
        library: Library,
    ) -> None:
        self._client = client
        self._guarding = guarding
        self._watch = watch
        self._reposts = reposts
        self._reports = log
        self._library = library

    def register(self, presses: Presses) -> None:
        """Take the presses that are the guard's."""
        presses.on("guard.cover", self._cover)
        presses.on("guard.undo", self._undo)
        presses.on("guard.pass", self._let_through)
        presses.on("guard.back", self._take_back)
        presses.on("guard.why", self._why)

    async def _cover(self, press: Press) -> None:
        action = await self._own(press)
        await self._settle(press, action, Outcome.COVERED)
        await tell(press.interaction, press.say("guard-covered"))

    async def _undo(self, press: Press) -> None:
        action = await self._own(press)
        if not action.may_be_undone_at(press.at):
            raise Refusal("guard-undo-late")
        await self._settle(press, action, Outcome.UNDONE)
        await tell(press.interaction, press.say("guard-undone"))

    async def _let_through(self, press: Press) -> None:
        action = await self._action(press)
        if press.user_id != action.author_id and not is_moderator(press.interaction):
            raise Refusal("guard-not-yours")
        await self._settle(press, action, Outcome.LET_THROUGH)
        learned = await self._guarding.learn(action, press.user_id)
        await tell(press.interaction, press.say("guard-let-through", count=learned))

    async def _take_back(self, press: Press) -> None:
        require_moderator(press.interaction)
        await self._settle(press, await self._action(press), Outcome.TAKEN_BACK)
        await tell(press.interaction, press.say("guard-taken-back"))

    async def _why(self, press: Press) -> None:
        action = await self._action(press)
        if press.user_id != action.author_id and not is_moderator(press.interaction):
            raise Refusal("guard-not-yours")
        await tell(press.interaction, why_card(press.say, self._library, action))

    async def _action(self, press: Press) -> Action:
        action = await self._guarding.action(press.guild_id, press.number(0))
        if action is None:
            raise Refusal("guard-forgotten")
        return action

    async def _own(self, press: Press) -> Action:
        action = await self._action(press)
        if press.user_id != action.author_id:
            raise Refusal("guard-not-yours")
        return action

    async def _settle(self, press: Press, action: Action, outcome: Outcome) -> None:
        """Do what somebody wants of an action, once; if Discord does not take it, it can be wanted again."""
        await press.interaction.response.defer(ephemeral=True, thinking=True)
        action = await self._guarding.settle(action.guild_id, action.message_id, outcome, press.user_id)
        try:
            if outcome is Outcome.COVERED:
                action = await self._covered(press, action)
            elif action.repost_ids or action.mode is Mode.REMOVE:
                await self._reposts.restore(action)
        except Exception:
            await self._guarding.unsettle(action)
            raise
        await self._watch.take_notice_away(action)
        action = await self._guarding.note(action, notice_id=None)
        await self._reports.redraw(replace(action, outcome=outcome, outcome_by=press.user_id))

    async def _covered(self, press: Press, action: Action) -> Action:
        """Cover the message of an action, wherever it is now; returns the action with what stands in its place."""
        original = None if action.mode is Mode.REMOVE else await self._original(action)
        if original is not None:
            action = await self._guarding.note(action, text=original.content)
        judgement = await self._guarding.judge(Seen(place_of(press.interaction), action.text))
        spans = judgement.spans if judgement else ()
        carried = carried_by(original) if original is not None else await self._reports.files(action)
        try:
            posted = await self._reposts.covered(action, press.interaction.user, spans, carried)
        except NothingToWrap:
            raise Refusal("nothing-to-wrap") from None
        action = await self._guarding.note(action, repost_ids=tuple(post.id for post in posted))
        if original is not None:
            try:
                await replaced(original)
            except discord.HTTPException:
                await take_back(posted)
                await self._guarding.note(action, repost_ids=())
                raise
        return action

    async def _original(self, action: Action) -> discord.Message:
        """The message that was left standing. Raises Refusal where a repost could not carry it, or it is gone."""
        channel = channel_of(self._client, action.guild_id, action.channel_id)
        try:
            message: discord.Message = await channel.fetch_message(action.message_id)
        except discord.NotFound:
            raise Refusal("guard-forgotten") from None
        if not can_be_reposted(message):
            raise Refusal("mark-nothing")
        if missing := lacking(message.channel, Mode.WRAP):
            raise Refusal("bot-lacks", permissions=Permissions(missing))
        return message
