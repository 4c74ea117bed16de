"""What moderators plan and call off, and the button by which fans have themselves reminded."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.i18n import Permissions
from bot.moments import zone_name, zone_named
from bot.plans.rules import Kind, Plan, Repeat, when
from bot.spoilers.rules.gates import Place
from bot.tongues import tongue
from bot.trivia.wishes import saved
from bot.ui.places import TO_SPEAK, enclosing, is_moderator, permissions_lacking, place_of, require_moderator
from bot.ui.plans import cards
from bot.ui.plans.roles import is_given_by_us, is_pinged, require_harmless
from bot.ui.replies import reader, redraw, tell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from discord import Interaction

    from bot.deadlines import Clock
    from bot.i18n import Words
    from bot.plans.service import PlanService
    from bot.servers import Servers
    from bot.trivia.lobbies import Wishes
    from bot.ui.plans.keeper import Channel, PlanKeeper
    from bot.ui.presses import Press, Presses
    from bot.ui.trivia.lobby import TriviaLobby


class PlanDesk:
    """Takes plans, and presses about them."""

    def __init__(
        self,
        client: discord.Client,
        plans: PlanService,
        keeper: PlanKeeper,
        lobby: TriviaLobby,
        servers: Servers,
        clock: Clock,
    ) -> None:
        self._client = client
        self._plans = plans
        self._keeper = keeper
        self._lobby = lobby
        self._servers = servers
        self._clock = clock

    def register(self, presses: Presses) -> None:
        """Take the presses that are plans'."""
        presses.on("plans.count", self._count)
        presses.on("plans.cancel", self._cancel)

    async def plan_night(
        self,
        interaction: Interaction[Any],
        typed: str,
        wishes: Wishes,
        *,
        channel: Any = None,
        role: discord.Role | None = None,
        repeat: Repeat = Repeat.ONCE,
        notice: timedelta = timedelta(),
        timezone: str | None = None,
    ) -> None:
        """`/trivia night`: a game at a time. Raises Refusal for anybody but moderators, and where it could not be."""
        role = role or await self._usual_role(interaction)
        plan, there, zone = await self._planned(interaction, Kind.NIGHT, typed, channel, role, timezone)
        await self._lobby.require_possible(Place(plan.guild_id, there.id, enclosing(there)), wishes)
        plan = replace(plan, repeat=repeat, notice=notice, wishes=saved(wishes))
        await interaction.response.defer(ephemeral=True, thinking=True)
        await self._add(plan, zone if timezone else None)
        try:
            plan = await self._keeper.publish(there, plan)
        except discord.HTTPException:
            await self._plans.cancel(plan.guild_id, plan.plan_id)
            raise
        say = reader(interaction)
        planned = say("night-planned", when=cards.at(plan.at), channel=there.mention, zone=zone_name(zone))
        await tell(interaction, "\n".join([planned, *_missing(say, plan, there, role)]))

    async def plan_daily(
        self,
        interaction: Interaction[Any],
        typed: str,
        *,
        channel: Any,
        role: discord.Role | None,
        timezone: str | None,
    ) -> None:
        """`/trivia schedule daily_at:`: a standing reminder of the day's questions. Raises Refusal as for a night."""
        role = role or await self._usual_role(interaction)
        plan, there, zone = await self._planned(interaction, Kind.DAILY, typed, channel, role, timezone)
        await self._add(replace(plan, repeat=Repeat.DAILY), zone if timezone else None)
        say = reader(interaction)
        planned = say("daily-planned", when=cards.at(plan.at), channel=there.mention, zone=zone_name(zone))
        await tell(interaction, "\n".join([planned, *_missing_for_role(say, there, role)]))

    async def show_schedule(self, interaction: Interaction[Any]) -> None:
        """`/trivia schedule`: what is planned, privately; moderators find buttons to call it off."""
        say = reader(interaction)
        plans = [
            (plan, self._keeper.name(plan, say)) for plan in await self._plans.of_guild(place_of(interaction).guild_id)
        ]
        await tell(interaction, cards.schedule_card(say, plans, may_cancel=is_moderator(interaction)))

    async def understood(self, interaction: Interaction[Any], typed: str) -> str:
        """What a moment that somebody types comes to, as clocks show it there. Raises Refusal."""
        named = getattr(interaction.namespace, "timezone", None)
        zone = zone_named(named) if named else await self._servers.zone(place_of(interaction).guild_id)
        moment = tongue(reader(interaction).language).moment(typed, self._clock(), zone)
        return f"{moment.wall:%Y-%m-%d %H:%M} {zone_name(moment.zone)}"

    async def _planned(
        self,
        interaction: Interaction[Any],
        kind: Kind,
        typed: str,
        channel: Any,
        role: discord.Role | None,
        timezone: str | None,
    ) -> tuple[Plan, Channel, tzinfo]:
        """What a moderator plans, where, and the server's time zone. Raises Refusal for anybody else."""
        require_moderator(interaction)
        guild_id = place_of(interaction).guild_id
        zone = zone_named(timezone) if timezone else await self._servers.zone(guild_id)
        moment = tongue(reader(interaction).language).moment(typed, self._clock(), zone)
        there = self._channel(channel or interaction.channel)
        if role is not None:
            require_harmless(role)
        plan = Plan(
            guild_id=guild_id,
            plan_id=interaction.id,
            kind=kind,
            channel_id=there.id,
            host_id=interaction.user.id,
            role_id=role.id if role else None,
            **when(moment),
        )
        return plan, there, zone

    async def _usual_role(self, interaction: Interaction[Any]) -> discord.Role | None:
        """The role that this server has reminded where no other is named."""
        chosen = (await self._servers.look(place_of(interaction).guild_id)).ping_role_id
        return interaction.guild.get_role(chosen) if interaction.guild and chosen else None

    async def _add(self, plan: Plan, zone: tzinfo | None) -> None:
        """Keep a plan; the time zone that was named for it, if any, is the server's own from now on."""
        await self._plans.add(plan)
        if zone is not None:
            await self._servers.set_zone(plan.guild_id, zone)

    def _channel(self, chosen: Any) -> Channel:
        """The channel of a night. Raises Refusal where the bot cannot post there."""
        channel: Any = self._client.get_channel(chosen.id) or chosen
        if missing := permissions_lacking(channel, TO_SPEAK):
            raise Refusal("bot-lacks-there", channel=f"<#{chosen.id}>", permissions=Permissions(missing))
        there: Channel = channel
        return there

    async def _count(self, press: Press) -> None:
        """Give the plan's role, or take it back: whoever presses, for themselves."""
        plan = await self._plans.get(press.guild_id, press.number(0))
        guild, person = press.interaction.guild, press.interaction.user
        assert guild is not None
        assert isinstance(person, discord.Member)
        role = guild.get_role(plan.role_id) if plan.role_id else None
        if role is None:
            raise Refusal("role-gone")
        require_harmless(role)
        had = role in person.roles
        try:
            if not is_given_by_us(role):
                raise Refusal("role-by-hand", role=role.mention)
            await (person.remove_roles(role) if had else person.add_roles(role))
        except discord.Forbidden:
            raise Refusal("role-by-hand", role=role.mention) from None
        await tell(press.interaction, press.say("night-counted-out" if had else "night-counted-in", role=role.mention))

    async def _cancel(self, press: Press) -> None:
        """Call a plan off, once that has been confirmed."""
        require_moderator(press.interaction)
        plan_id, sure = press.number(0), press.args[1:] == ("sure",)
        plan = await self._plans.get(press.guild_id, plan_id)
        if not sure:
            await tell(press.interaction, cards.cancel_card(press.say, plan, self._keeper.name(plan, press.say)))
            return
        plan = await self._plans.cancel(press.guild_id, plan_id)
        await redraw(press.interaction, cards.word_card(press.say("schedule-cancelled")))
        await self._keeper.called_off(plan, press.interaction.user.mention)


def _missing(say: Words, plan: Plan, channel: Channel, role: discord.Role | None) -> Iterator[str]:
    """What a night has to do without, as the bot or the role lacks something."""
    if plan.event_id is None:
        yield say("night-without-event")
    yield from _missing_for_role(say, channel, role)


def _missing_for_role(say: Words, channel: Channel, role: discord.Role | None) -> Iterator[str]:
    if role is not None and not is_given_by_us(role):
        yield say("night-role-by-hand", role=role.mention)
    if role is not None and not is_pinged(role, channel):
        yield say("night-role-unheard", role=role.mention)
