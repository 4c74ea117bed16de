"""Polls on the wall: public cards go up in time and follow the votes at their own pace; lists, results, closing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING

import discord
import structlog

from bot.polls.rules.standings import Standing
from bot.polls.service import DEADLINE, OPENING, counted
from bot.polls.store import Behind
from bot.shards import WHOLE, Share
from bot.ui.polls import cards
from bot.ui.replies import SILENT, post_once

if TYPE_CHECKING:
    from bot.deadlines import Deadline, Deadlines
    from bot.i18n import Public
    from bot.packs.library import Library
    from bot.polls.preparing.service import PollPreparing
    from bot.polls.rules.ballots import Poll
    from bot.polls.service import PollService
    from bot.ui.cards import Card
    from bot.ui.pacing import Pacer
    from bot.ui.postings import Postings

Posting = Callable[[discord.PartialMessageable, "Card", int, discord.AllowedMentions], Awaitable[int]]
"""Posts a card that stands for a number, with what it may ping; returns the message's id."""

_log = structlog.get_logger(__name__)


class PollWall:
    """The polls of all channels, as people see them."""

    def __init__(
        self,
        client: discord.Client,
        polls: PollService,
        preparing: PollPreparing,
        library: Library,
        public: Public,
        pacer: Pacer,
        postings: Postings,
    ) -> None:
        self._client = client
        self._polls = polls
        self._preparing = preparing
        self._library = library
        self._public = public
        self._pacer = pacer
        self._postings = postings

    def register(self, deadlines: Deadlines) -> None:
        """Take the deadlines that are polls'."""
        deadlines.on(OPENING, self._due_to_open)
        deadlines.on(DEADLINE, self._due_to_close)

    async def catch_up(self, share: Share = WHOLE) -> None:
        """Bring the cards of a share up to date that a crash, or a date that came to be known, left behind."""
        for card in await self._polls.behind(share):
            self._request(card)

    async def put_up(self, poll: Poll) -> Poll:
        """Post a new poll's public card. Raises HTTPException, and then it does not stay."""
        return await self._put_up(poll, self._postings.post)

    async def _put_up(self, poll: Poll, post: Posting) -> Poll:
        """This alone pings, and only the role that its author chose."""
        channel = self._client.get_partial_messageable(poll.channel_id, guild_id=poll.guild_id)
        card = cards.poll_card(self._public(poll.guild_id), Standing(poll, {}), self._library)
        return await self._polls.posted(poll, await post(channel, card, poll.poll_id, _pinging(poll)))

    async def _due_to_open(self, deadline: Deadline) -> None:
        poll = await self._preparing.open_due(deadline)
        if poll is None:
            return
        try:
            await self._put_up(poll, post_once)  # where no answer comes it is due again
        except (discord.NotFound, discord.Forbidden) as error:
            _log.info("a poll could not be posted", guild=poll.guild_id, poll=poll.poll_id, reason=str(error))
            await self._polls.close(*poll.key, poll.author_id, is_moderator=False)

    async def _due_to_close(self, deadline: Deadline) -> None:
        poll = await self._polls.close_due(deadline)
        if poll is not None:
            self.refresh(poll)

    def refresh(self, poll: Poll) -> None:
        """Have the public card say how the poll stands, as soon as its pace allows."""
        self._request(Behind(poll.guild_id, poll.poll_id, poll.channel_id))

    def _request(self, card: Behind) -> None:
        self._pacer.request(card.channel_id, card.poll_id, lambda: self._draw(card.guild_id, card.poll_id))

    async def _draw(self, guild: int, poll_id: int) -> None:
        standing, cast = await self._polls.to_show(guild, poll_id)
        poll = standing.poll
        if poll.message_id is None:
            return
        channel = self._client.get_partial_messageable(poll.channel_id, guild_id=guild)
        message = channel.get_partial_message(poll.message_id)
        card = cards.poll_card(self._public(guild), await counted(standing), self._library)
        # Somebody deleted the card, or took the channel from us: the ballots stay.
        with suppress(discord.NotFound, discord.Forbidden):
            await message.edit(view=card, allowed_mentions=SILENT)
        await self._polls.shown(poll, cast)


def _pinging(poll: Poll) -> discord.AllowedMentions:
    if poll.ping_role_id is None:
        return SILENT
    if poll.ping_role_id == poll.guild_id:
        return discord.AllowedMentions(everyone=True, users=False, roles=False, replied_user=False)
    role = discord.Object(poll.ping_role_id)
    return discord.AllowedMentions(everyone=False, users=False, roles=[role], replied_user=False)
