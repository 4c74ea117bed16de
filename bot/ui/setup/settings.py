"""`/settings`: what is set as a list, and each part of it by a command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.i18n import is_spoken
from bot.ui.places import place_of
from bot.ui.plans.roles import require_harmless
from bot.ui.replies import reader, tell
from bot.ui.setup.cards import settings_card

if TYPE_CHECKING:
    import discord
    from discord import Interaction

    from bot.servers import Servers
    from bot.ui.setup.surveyor import Surveyor
    from bot.ui.tree import Commands


class SettingsDesk:
    """Shows and changes what a server has said about itself."""

    def __init__(self, surveyor: Surveyor, servers: Servers, commands: Commands) -> None:
        self._surveyor = surveyor
        self._servers = servers
        self._commands = commands

    async def show(self, interaction: Interaction[Any]) -> None:
        """`/settings show`: everything that is set."""
        await self._tell(interaction, "settings-how")

    async def change(self, interaction: Interaction[Any], **said: str | int | None) -> None:
        """`/settings set`: some of it, by the fields of a Server. Raises Refusal where nothing was said."""
        if not said:
            raise Refusal("settings-nothing")
        await self._servers.change(place_of(interaction).guild_id, **said)
        await self._tell(interaction, "settings-done")

    async def _tell(self, interaction: Interaction[Any], note: str) -> None:
        say, known = reader(interaction), await self._surveyor.survey(interaction)
        await tell(interaction, settings_card(say, known, self._commands.linked(say(note))))


def spoken(language: str) -> str:
    """A language for what everybody reads. Raises Refusal for one that we do not speak."""
    if not is_spoken(language):
        raise Refusal("no-such-language")
    return language


def only_for(role: discord.Role | None) -> int | None:
    """Whom something is kept for; None where that is everybody."""
    return role.id if role is not None and not role.is_default() else None


def pingable(role: discord.Role | None) -> int | None:
    """Who is reminded. Raises Refusal for a role that nobody may give themselves; everybody's stands for nobody."""
    if role is None or role.is_default():
        return None
    require_harmless(role)
    return role.id
