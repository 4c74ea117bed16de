"""What is due for plans: the reminder, the lobby that opens by itself, the next time; whatever has gone meanwhile."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import discord
import structlog
from discord.utils import time_snowflake

from bot.errors import Refusal
from bot.plans.rules import Due, Kind
from bot.plans.service import DEADLINE
from bot.spoilers.rules.gates import Place
from bot.trivia.outcomes import GameRunning
from bot.trivia.wishes import restored
from bot.ui.places import enclosing
from bot.ui.plans import cards
from bot.ui.replies import SILENT
from bot.ui.trivia.lobby_cards import wishes_text

if TYPE_CHECKING:
    from bot.deadlines import Deadline, Deadlines
    from bot.i18n import Public, Words
    from bot.packs.library import Library
    from bot.plans.rules import Plan
    from bot.plans.service import PlanService
    from bot.ui.cards import Card
    from bot.ui.moderators import ModeratorsEar
    from bot.ui.plans.events import Events
    from bot.ui.postings import Postings
    from bot.ui.trivia.lobby import TriviaLobby

Channel = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread

# The lower half of a snowflake tells ids of one millisecond apart.
_LOWER_HALF = (1 << 22) - 1

_log = structlog.get_logger(__name__)


class PlanKeeper:
    """Keeps what moderators have planned."""

    def __init__(
        self,
        client: discord.Client,
        plans: PlanService,
        lobby: TriviaLobby,
        events: Events,
        moderators: ModeratorsEar,
        library: Library,
        public: Public,
        postings: Postings,
    ) -> None:
        self._client = client
        self._plans = plans
        self._lobby = lobby
        self._events = events
        self._moderators = moderators
        self._library = library
        self._public = public
        self._postings = postings

    def register(self, deadlines: Deadlines) -> None:
        """Take the deadlines that are plans'."""
        deadlines.on(DEADLINE, self._due)

    def name(self, plan: Plan, say: Words) -> str:
        """What a plan is called."""
        if plan.kind is Kind.DAILY:
            return say("daily-name")
        return say("night-title", show=self._show(plan, say))

    async def publish(self, channel: Channel, plan: Plan) -> Plan:
        """Show a new plan to everybody: its card, and an event where Discord lets us. Raises HTTPException."""
        message = await self._postings.post(channel, self._card(plan), plan.plan_id)
        event = await self._events.announce(channel, plan, self.name(plan, self._public(plan.guild_id)))
        return await self._plans.shown(plan, message_id=message, event_id=event)

    async def called_off(self, plan: Plan, by: str) -> None:
        """Show that a plan was cancelled."""
        await self._events.withdraw(plan)
        await self._redraw(plan, self._over_card(plan, self._public(plan.guild_id)("night-called-off", name=by)))

    async def _due(self, deadline: Deadline) -> None:
        found = await self._plans.due(deadline)
        if found is None:
            return
        plan, due = found
        try:
            await self._do(plan, due)
        except discord.NotFound:
            await self._lost(plan)
        except discord.Forbidden:
            await self._moderators.tell(plan.guild_id, plan.host_id, self._word(plan, "night-closed-to-me"))
            await (self._plans.reminded(plan) if due is Due.REMIND else self._plans.passed(plan))

    async def _do(self, plan: Plan, due: Due) -> None:
        channel = await self._channel(plan)
        if plan.kind is Kind.DAILY:
            await self._invite(plan, channel, late=due is Due.MISSED)
        elif due is Due.MISSED:
            missed = self._public(plan.guild_id)(
                "night-missed-busy" if plan.waiting else "night-missed", time=cards.at(plan.at)
            )
            await self._send(channel, plan, cards.word_card(missed), "m")
            await self._go_on(plan, channel, missed)
        elif await self._events.is_called_off(channel.guild, plan):
            off = self._public(plan.guild_id)("night-event-cancelled", time=cards.at(plan.at))
            await self._moderators.tell(plan.guild_id, plan.host_id, off)
            await self._go_on(plan, channel, off)
        elif due is Due.REMIND:
            await self._remind(plan, channel)
        elif not await self._opened(plan, channel):
            waited = plan.waiting
            plan = await self._plans.wait(plan)  # from here on, the end of the game that is running wakes it
            if not await self._opened(plan, channel) and not waited:
                await self._send(channel, plan, cards.word_card(self._public(plan.guild_id)("night-waits")), "w")

    async def _remind(self, plan: Plan, channel: Channel) -> None:
        """Post the reminder of a night."""
        plan, pinged = await self._pinged(plan, channel)
        card = cards.reminder_card(self._public(plan.guild_id), plan, self._show(plan, self._public(plan.guild_id)))
        await self._send(channel, plan, card, "r", pinged)
        await self._plans.reminded(plan)

    async def _invite(self, plan: Plan, channel: Channel, *, late: bool) -> None:
        """Say that today's questions are there, unless the day is nearly over."""
        if not late:
            plan, pinged = await self._pinged(plan, channel)
            await self._send(channel, plan, cards.daily_card(self._public(plan.guild_id), plan), "d", pinged)
        await self._plans.passed(plan)

    async def _pinged(self, plan: Plan, channel: Channel) -> tuple[Plan, discord.AllowedMentions]:
        """Whom a reminder pings: one role and nobody else; and the plan, without its role where that is gone."""
        role = channel.guild.get_role(plan.role_id) if plan.role_id else None
        if role is None and plan.role_id:
            await self._moderators.tell(plan.guild_id, plan.host_id, self._word(plan, "night-role-gone"))
            plan = await self._plans.shown(plan, role_id=None)
        return plan, discord.AllowedMentions(everyone=False, users=False, roles=[role] if role else False)

    async def _opened(self, plan: Plan, channel: Channel) -> bool:
        """Open the lobby and go on to the next time; False while another game is running there."""
        place = Place(plan.guild_id, channel.id, enclosing(channel))
        # The same time has the same game, so that a second attempt after a crash opens no second one.
        game_id = time_snowflake(plan.at) | (plan.plan_id & _LOWER_HALF)
        try:
            await self._lobby.open_by_itself(game_id, place, plan.host_id, restored(self._library, plan.wishes))
        except GameRunning:
            return False
        except Refusal as refusal:
            reason = self._public(plan.guild_id)(refusal.key, **refusal.values)
            refused = self._public(plan.guild_id)(
                "night-refused", name=self.name(plan, self._public(plan.guild_id)), reason=reason
            )
            await self._moderators.tell(plan.guild_id, plan.host_id, refused)
            await self._go_on(plan, channel, refused)
        else:
            await self._events.begin(plan)
            await self._go_on(plan, channel, self._public(plan.guild_id)("night-took-place"))
        return True

    async def _go_on(self, plan: Plan, channel: Channel, became: str) -> None:
        """Go on to a plan's next time, or show what became of its last."""
        following = await self._plans.passed(plan)
        if following is None:
            await self._redraw(plan, self._over_card(plan, became))
            return
        event = await self._events.announce(channel, following, self.name(following, self._public(plan.guild_id)))
        following = await self._plans.shown(following, event_id=event)
        await self._redraw(following, self._card(following))

    async def _lost(self, plan: Plan) -> None:
        """The channel is gone, and with it the plan."""
        await self._moderators.tell(plan.guild_id, plan.host_id, self._word(plan, "night-channel-gone"))
        with suppress(Refusal):
            await self._plans.cancel(plan.guild_id, plan.plan_id)
        await self._events.withdraw(plan)

    async def _channel(self, plan: Plan) -> Channel:
        channel = self._client.get_channel(plan.channel_id) or await self._client.fetch_channel(plan.channel_id)
        assert isinstance(channel, Channel), "a plan is made for no other kind of channel"
        return channel

    async def _send(
        self, channel: Channel, plan: Plan, card: Card, what: str, mentions: discord.AllowedMentions = SILENT
    ) -> None:
        """Post a card about one time of a plan. Discord keeps a second attempt at the same `what` from doubling it."""
        nonce = f"{plan.plan_id}:{int(plan.at.timestamp()) // 60 % 10_000}{what}"
        await channel.send(view=card, allowed_mentions=mentions, nonce=nonce)

    async def _redraw(self, plan: Plan, card: Card) -> None:
        if plan.message_id is None:
            return
        channel = self._client.get_partial_messageable(plan.channel_id, guild_id=plan.guild_id)
        # Somebody deleted the card, or took the channel from us: the plan goes on.
        with suppress(discord.NotFound, discord.Forbidden):
            await channel.get_partial_message(plan.message_id).edit(view=card, allowed_mentions=SILENT)

    def _card(self, plan: Plan) -> Card:
        try:
            game = wishes_text(self._public(plan.guild_id), restored(self._library, plan.wishes))
        except Refusal:  # the show was taken from the installation; the lobby will say so
            game = None
        return cards.night_card(self._public(plan.guild_id), plan, self._show(plan, self._public(plan.guild_id)), game)

    def _over_card(self, plan: Plan, became: str) -> Card:
        return cards.night_over_card(
            self._public(plan.guild_id), plan, self._show(plan, self._public(plan.guild_id)), became
        )

    def _show(self, plan: Plan, say: Words) -> str:
        show = self._library.get(plan.wishes.get("show", ""))
        return show.title(say.language) if show else "?"

    def _word(self, plan: Plan, key: str) -> str:
        name = self.name(plan, self._public(plan.guild_id))
        return self._public(plan.guild_id)(key, name=name, time=cards.at(plan.at), channel=f"<#{plan.channel_id}>")
