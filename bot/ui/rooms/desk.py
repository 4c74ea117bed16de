"""Rooms as people meet them: asked for by command, entered by a menu, each time with a private word to the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.ui.places import place_of
from bot.ui.replies import reader, tell
from bot.ui.rooms import cards
from bot.ui.rooms.building import require_allowed_to_open

if TYPE_CHECKING:
    from discord import Interaction

    from bot.episodes import Episode
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.rooms.service import RoomService
    from bot.spoilers.service import SpoilerService
    from bot.ui.presses import Press, Presses
    from bot.ui.rooms.building import RoomBuilder


class RoomDesk:
    """Shows people to rooms. Who enters one by hand, Discord tells no bot without the privileged members intent."""

    def __init__(self, rooms: RoomService, builder: RoomBuilder, spoilers: SpoilerService, library: Library) -> None:
        self._rooms = rooms
        self._builder = builder
        self._spoilers = spoilers
        self._library = library

    def register(self, presses: Presses) -> None:
        """Take the presses that are rooms'."""
        presses.on("room.check", self._check)
        presses.on("room.enter", self._enter)

    async def show_room(self, interaction: Interaction[Any], show: Show, episode: Episode) -> None:
        """`/episode room`: the way to the room of an episode, which is opened if there is none."""
        place_of(interaction)
        if episode == episode.NOTHING:
            raise Refusal("room-of-nothing")
        guild = interaction.guild
        assert guild is not None
        await interaction.response.defer(ephemeral=True, thinking=True)
        room, new = await self._builder.find(guild, show, episode), False
        if room is None:
            channel = await self._builder.parent(guild, show, interaction.channel)
            require_allowed_to_open(interaction, channel, episode)
            room, new = await self._builder.open(channel, show, episode, interaction.user.id)
        reached = await self._spoilers.reached(interaction.user.id, show)
        await tell(interaction, cards.door_card(reader(interaction), show, room, reached, new=new))

    async def show_rooms(self, interaction: Interaction[Any], show: Show) -> None:
        """`/episode rooms`: the show's rooms, as far as they are safe for the reader and beyond."""
        rooms = await self._rooms.of_show(place_of(interaction).guild_id, show)
        reached = await self._spoilers.reached(interaction.user.id, show)
        await tell(interaction, cards.rooms_card(reader(interaction), show, rooms, reached))

    async def _check(self, press: Press) -> None:
        show = self._library.show(press.text(0))
        episode = self._library.episode(show, press.text(1))
        reached = await self._spoilers.reached(press.user_id, show)
        await tell(press.interaction, cards.check_card(press.say, show, episode, reached))

    async def _enter(self, press: Press) -> None:
        show = self._library.show(press.text(0))
        episode = self._library.episode(show, next(iter(press.chosen), ""))
        await self.show_room(press.interaction, show, episode)
