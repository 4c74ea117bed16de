"""`/setup` and its panel. Each press is checked anew, changes what is stored at once, and shows how that stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import structlog

from bot.errors import Refusal
from bot.moments import zone_name, zone_named
from bot.spoilers.rules.guard import Strictness
from bot.spoilers.rules.policy import Mode
from bot.ui.forms import Field, form
from bot.ui.guard.needs import require_able_to_log
from bot.ui.places import TO_SPEAK, permissions_lacking
from bot.ui.presses import for_moderators, whole_number
from bot.ui.replies import SILENT, reader, redraw, tell
from bot.ui.setup.cards import greeting_card, overview_card
from bot.ui.setup.known import Step
from bot.ui.setup.pages import channel_card, page_card
from bot.ui.setup.settings import only_for, pingable, spoken

if TYPE_CHECKING:
    from discord import Interaction

    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.servers import Servers
    from bot.spoilers.guarding.service import GuardService
    from bot.spoilers.service import SpoilerService
    from bot.ui.presses import Handler, Press, Presses
    from bot.ui.setup.surveyor import Surveyor
    from bot.ui.tree import Commands

_ZONE_LENGTH = 60
_log = structlog.get_logger(__name__)


class SetupDesk:
    """Walks moderators through a server's settings. The panel keeps nothing: what is chosen is in the database."""

    def __init__(
        self,
        surveyor: Surveyor,
        servers: Servers,
        guarding: GuardService,
        spoilers: SpoilerService,
        library: Library,
        commands: Commands,
    ) -> None:
        self._surveyor = surveyor
        self._servers = servers
        self._guarding = guarding
        self._spoilers = spoilers
        self._library = library
        self._commands = commands

    def register(self, presses: Presses) -> None:
        """Take the presses that are set-up's, of moderators alone."""
        ways: dict[str, Handler] = {
            "open": self._open,
            "all": self._all,
            "begin": self._begin,
            "step": self._step,
            "language": self._language,
            "show": self._show,
            "channel": self._channel,
            "about": self._about,
            "ceiling": self._ceiling,
            "lift": self._lift,
            "mode": self._mode,
            "strictness": self._strictness,
            "log": self._log,
            "role": self._role,
            "zone": self._zone,
            "zone-form": self._ask_for_zone,
            "zone-typed": self._zone_typed,
        }
        for action, handle in ways.items():
            presses.on(f"setup.{action}", for_moderators(handle))

    async def greet(self, guild: discord.Guild) -> None:
        """Say hello to a server that has just taken us in: where Discord greets people, else where we first may."""
        channels = (guild.system_channel, *guild.text_channels)
        open_to_us = (each for each in channels if each is not None and not permissions_lacking(each, TO_SPEAK))
        channel, say = next(open_to_us, None), self._servers.words(guild.id)
        if channel is None:
            return
        card = greeting_card(say, await self._spoilers.main_show(guild.id), self._commands.linked)
        try:
            await channel.send(view=card, allowed_mentions=SILENT)
        except discord.HTTPException as error:
            _log.info("a new server could not be greeted", guild=guild.id, code=error.code)

    async def open(self, interaction: Interaction[Any]) -> None:
        """`/setup`: how everything stands, and the way to each step."""
        await tell(interaction, overview_card(reader(interaction), await self._surveyor.survey(interaction)))

    async def _open(self, press: Press) -> None:
        await self.open(press.interaction)

    async def _all(self, press: Press) -> None:
        await redraw(press.interaction, overview_card(press.say, await self._surveyor.survey(press.interaction)))

    async def _begin(self, press: Press) -> None:
        await self._page(press, next(iter(Step)))

    async def _step(self, press: Press) -> None:
        if press.text(0) not in tuple(Step):
            raise Refusal("old-button")
        await self._page(press, Step(press.text(0)))

    async def _page(self, press: Press, step: Step) -> None:
        known = await self._surveyor.survey(press.interaction)
        await redraw(press.interaction, page_card(press.say, known, step, self._commands.linked))

    async def _language(self, press: Press) -> None:
        await self._servers.change(press.guild_id, language=spoken(_chosen(press)))
        await self._page(press, Step.LANGUAGE)

    async def _show(self, press: Press) -> None:
        await self._servers.change(press.guild_id, show_id=self._library.show(_chosen(press)).id)
        await self._page(press, Step.SHOW)

    async def _channel(self, press: Press) -> None:
        channel = _channel_of(press, _chosen(press))
        await self._channel_page(press, channel, await self._spoilers.main_show(press.guild_id))

    async def _about(self, press: Press) -> None:
        await self._channel_page(press, _channel_of(press, press.text(0)), self._library.show(_chosen(press)))

    async def _ceiling(self, press: Press) -> None:
        channel, show = _channel_of(press, press.text(0)), self._library.show(press.text(1))
        episode = self._library.episode(show, _chosen(press))
        await self._spoilers.set_ceiling(press.guild_id, channel.id, show, episode, press.user_id)
        await self._channel_page(press, channel, show)

    async def _lift(self, press: Press) -> None:
        channel, show = _channel_of(press, press.text(0)), self._library.show(press.text(1))
        await self._spoilers.lift_ceiling(press.guild_id, channel.id, show)
        await self._channel_page(press, channel, show)

    async def _channel_page(self, press: Press, channel: discord.abc.GuildChannel, show: Show) -> None:
        known = await self._surveyor.survey(press.interaction)
        await redraw(press.interaction, channel_card(press.say, known, channel, show, self._commands.linked))

    async def _mode(self, press: Press) -> None:
        chosen = _chosen(press)
        if chosen not in tuple(Mode):
            raise Refusal("old-button")
        await self._guarding.set_mode(press.guild_id, None, Mode(chosen), None, press.user_id)
        await self._page(press, Step.GUARD)

    async def _strictness(self, press: Press) -> None:
        chosen = _chosen(press)
        if chosen not in tuple(Strictness):
            raise Refusal("old-button")
        mode = (await self._surveyor.survey(press.interaction)).rule.mode
        await self._guarding.set_mode(press.guild_id, None, mode, Strictness(chosen), press.user_id)
        await self._page(press, Step.GUARD)

    async def _log(self, press: Press) -> None:
        channel = _channel_of(press, press.chosen[0]) if press.chosen else None
        if channel is not None:
            require_able_to_log(channel)
        await self._guarding.set_log(press.guild_id, channel.id if channel else None)
        await self._page(press, Step.GUARD)

    async def _role(self, press: Press) -> None:
        what, role = press.text(0), _role_of(press)
        if what == "ping":
            await self._servers.change(press.guild_id, ping_role_id=pingable(role))
            await self._page(press, Step.REMINDERS)
        elif what in {"games", "polls"}:
            await self._servers.change(press.guild_id, **{f"{what}_role_id": only_for(role)})
            await self._page(press, Step.STARTING)
        else:
            raise Refusal("old-button")

    async def _zone(self, press: Press) -> None:
        await self._servers.set_zone(press.guild_id, zone_named(_chosen(press)))
        await self._page(press, Step.TIME)

    async def _ask_for_zone(self, press: Press) -> None:
        zone, say = await self._servers.zone(press.guild_id), press.say
        hint, now = say("setup-zone-hint"), zone_name(zone)
        field = Field("zone", say("setup-zone-field"), _ZONE_LENGTH, hint=hint, value=now)
        await press.interaction.response.send_modal(form(say("setup-time-title"), field, action="setup.zone-typed"))

    async def _zone_typed(self, press: Press) -> None:
        await self._servers.set_zone(press.guild_id, zone_named(press.fields.get("zone", "")))
        await self._page(press, Step.TIME)


def _chosen(press: Press) -> str:
    """What was chosen from a menu. Raises Refusal where a forged press has nothing."""
    if not press.chosen:
        raise Refusal("old-button")
    return press.chosen[0]


def _channel_of(press: Press, named: str) -> discord.abc.GuildChannel:
    """A channel of the server that was pressed in. Raises Refusal for any other."""
    guild, channel_id = press.interaction.guild, whole_number(named)
    channel = guild.get_channel(channel_id) if guild and channel_id is not None else None
    if channel is None:
        raise Refusal("no-such-channel")
    return channel


def _role_of(press: Press) -> discord.Role | None:
    """The role that was chosen, of the server that was pressed in; None for none. Raises Refusal for any other."""
    if not press.chosen:
        return None
    guild, role_id = press.interaction.guild, whole_number(press.chosen[0])
    role = guild.get_role(role_id) if guild and role_id is not None else None
    if role is None:
        raise Refusal("no-such-role")
    return role
