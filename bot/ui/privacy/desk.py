"""`/privacy`: what is kept in a few words, a file with all of it, and its deletion in two presses."""

from __future__ import annotations

import asyncio
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import discord
from discord import ButtonStyle

from bot.privacy.departures import KEPT_FOR
from bot.ui.cards import Accent, Card, button, card, small, title
from bot.ui.replies import in_time, reader, redraw, tell

if TYPE_CHECKING:
    from discord import Interaction

    from bot.i18n import Words
    from bot.privacy.service import Found, PrivacyService
    from bot.ui.polls.wall import PollWall
    from bot.ui.presses import Press, Presses
    from bot.ui.seals.desk import SealDesk

NAME = "rooftop-export.json"
# What Discord takes in any server, less what is sent around it. What is larger shrinks to a tenth when packed.
LARGEST_FILE = 9_500_000


class PrivacyDesk:
    """Tells people what is kept about them, gives it to them, and deletes it."""

    def __init__(self, privacy: PrivacyService, polls: PollWall, seals: SealDesk) -> None:
        self._privacy = privacy
        self._polls = polls
        self._seals = seals

    def register(self, presses: Presses) -> None:
        """Take the presses that are privacy's."""
        presses.on("privacy.export", self._export, dear=True)
        presses.on("privacy.ask", self._ask)
        presses.on("privacy.delete", self._delete)

    async def tell_policy(self, interaction: Interaction[Any]) -> None:
        """`/privacy policy`: in plain words, with both buttons."""
        await tell(interaction, policy_card(reader(interaction)))

    async def export(self, interaction: Interaction[Any]) -> None:
        """`/privacy export`: one file, privately."""
        data = await in_time(interaction, self._privacy.export(interaction.user.id))
        file = await asyncio.to_thread(_file, data)
        await tell(interaction, reader(interaction)("privacy-exported"), [file])

    async def ask(self, interaction: Interaction[Any]) -> None:
        """`/privacy delete`: what would go and what would stay as nobody's; nothing happens before the button."""
        found = await in_time(interaction, self._privacy.count(interaction.user.id))
        await tell(interaction, ask_card(reader(interaction), found))

    async def _export(self, press: Press) -> None:
        await self.export(press.interaction)

    async def _ask(self, press: Press) -> None:
        await self.ask(press.interaction)

    async def _delete(self, press: Press) -> None:
        gone = await in_time(press.interaction, self._privacy.delete(press.user_id), redraws=True)
        await redraw(press.interaction, card(Accent.PRIVACY, press.say("privacy-deleted")))
        await self._polls.catch_up()
        await self._seals.take_down(gone)


def policy_card(say: Words) -> Card:
    """What is kept, for how long, and what one can do about it."""
    return card(
        Accent.PRIVACY,
        title(say("privacy-title")),
        say("privacy-kept"),
        say("privacy-never"),
        say("privacy-how-long", days=KEPT_FOR.days),
        [
            button(say("privacy-export-button"), "privacy.export"),
            button(say("privacy-ask-button"), "privacy.ask", style=ButtonStyle.danger),
        ],
    )


def ask_card(say: Words, found: Found) -> Card:
    """What deletion does, for whoever is about to confirm it."""
    if not found.goes + found.stays:
        return card(Accent.PRIVACY, say("privacy-nothing"))
    return card(
        Accent.PRIVACY,
        title(say("privacy-ask-title")),
        say("privacy-goes", count=found.goes),
        say("privacy-stays", count=found.stays),
        small(say("privacy-for-good")),
        [
            button(say("privacy-delete-button"), "privacy.delete", style=ButtonStyle.danger),
            button(say("privacy-export-first-button"), "privacy.export"),
        ],
    )


def _file(data: bytes) -> discord.File:
    """The export as it is, or packed where Discord would not take it so."""
    if len(data) <= LARGEST_FILE:
        return discord.File(BytesIO(data), NAME)
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(NAME, data)
    packed.seek(0)
    return discord.File(packed, f"{NAME}.zip")
