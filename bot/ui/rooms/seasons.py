"""A whole season's rooms, one after the other, with one card that shows how far it has come."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.rooms.rules import Walk
from bot.rooms.service import DEADLINE
from bot.ui.places import is_moderator, place_of, require_able_to_post, require_moderator
from bot.ui.replies import SILENT, redraw
from bot.ui.rooms import cards
from bot.ui.rooms.building import Parent, require_able_to_open, require_allowed_to_open
from bot.ui.unanswered import Unanswered

if TYPE_CHECKING:
    from discord import Interaction

    from bot.deadlines import Deadline, Deadlines
    from bot.episodes import Episode
    from bot.i18n import Public
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.rooms.service import RoomService
    from bot.ui.postings import Postings
    from bot.ui.presses import Press, Presses
    from bot.ui.rooms.building import RoomBuilder


class SeasonDesk:
    """Opens seasons for moderators. Where it stands is in the database, so that it goes on after a restart."""

    def __init__(
        self,
        client: discord.Client,
        rooms: RoomService,
        builder: RoomBuilder,
        library: Library,
        public: Public,
        postings: Postings,
    ) -> None:
        self._client = client
        self._rooms = rooms
        self._builder = builder
        self._library = library
        self._public = public
        self._postings = postings

    def register(self, presses: Presses, deadlines: Deadlines) -> None:
        """Take the presses and the deadlines that are seasons'."""
        presses.on("rooms.stop", self._stop)
        deadlines.on(DEADLINE, self._due)

    async def open(self, interaction: Interaction[Any], show: Show, season: int) -> None:
        """`/episode rooms season:`: begin to open the rooms of a season. Raises Refusal for anybody but moderators."""
        place, guild = place_of(interaction), interaction.guild
        require_moderator(interaction)
        first = next((episode for episode in show.episodes if episode.season == season), None)
        if first is None:
            raise Refusal("no-such-season", season=season, latest=show.latest.season)
        assert guild is not None
        require_able_to_post(interaction)
        channel = await self._builder.parent(guild, show, interaction.channel)
        require_allowed_to_open(interaction, channel, first)
        require_able_to_open(channel)
        walk = Walk(
            guild_id=guild.id,
            walk_id=interaction.id,
            show_id=show.id,
            season=season,
            parent_id=channel.id,
            channel_id=place.channel_id,
            message_id=None,
            started_by=interaction.user.id,
        )
        await self._rooms.start(walk)
        try:
            message = await self._postings.answer(
                interaction, cards.season_card(self._public(walk.guild_id), show, walk)
            )
        except discord.HTTPException:
            await self._rooms.forget(walk)
            raise
        await self._rooms.posted(walk, message)

    async def _stop(self, press: Press) -> None:
        moderates = is_moderator(press.interaction)
        walk = await self._rooms.stop(press.guild_id, press.number(0), press.user_id, is_moderator=moderates)
        await redraw(
            press.interaction, cards.season_card(self._public(walk.guild_id), self._library.show(walk.show_id), walk)
        )

    async def _due(self, deadline: Deadline) -> None:
        walk = await self._rooms.walk(deadline.guild_id, deadline.subject_id)
        if walk is None:
            return
        show = self._library.get(walk.show_id)
        if show is None:  # it was taken from the installation
            await self._rooms.forget(walk)
            return
        while (episode := walk.next_of(show.episodes)) is not None:
            walk, opened = await self._step(walk, show, episode)
            if opened:
                break
        await self._draw(walk, show)
        if walk.next_of(show.episodes) is None:
            await self._rooms.forget(walk)

    async def _step(self, walk: Walk, show: Show, episode: Episode) -> tuple[Walk, bool]:
        """Open the next room, or pass by one that stands. What no later try could mend ends the walk."""
        try:
            _, opened = await self._builder.open(await self._parent(walk), show, episode, walk.started_by)
        except Refusal as refusal:
            return await self._rooms.failed(walk, self._public(walk.guild_id)(refusal.key, **refusal.values)), False
        except Unanswered:
            raise
        except discord.HTTPException as error:
            problem = self._public(walk.guild_id)("season-refused", reason=error.text or str(error.status))
            return await self._rooms.failed(walk, problem), False
        return await self._rooms.passed(walk, opened=opened), opened

    async def _parent(self, walk: Walk) -> Parent:
        channel = self._client.get_channel(walk.parent_id) or await self._client.fetch_channel(walk.parent_id)
        if not isinstance(channel, Parent):
            raise Refusal("no-rooms-here")
        return channel

    async def _draw(self, walk: Walk, show: Show) -> None:
        if walk.message_id is None:
            return
        channel = self._client.get_partial_messageable(walk.channel_id, guild_id=walk.guild_id)
        # Somebody deleted the card, or took the channel from us: the rooms are opened all the same.
        with suppress(discord.NotFound, discord.Forbidden):
            await channel.get_partial_message(walk.message_id).edit(
                view=cards.season_card(self._public(walk.guild_id), show, walk), allowed_mentions=SILENT
            )
