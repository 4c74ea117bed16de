"""Putting a message in another's place: covered where it spoils, or as it was. Never one without the other standing."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.spoilers.rules.covering import cover
from bot.spoilers.rules.gates import Place
from bot.spoilers.rules.policy import Mode
from bot.ui.carried import covered_files
from bot.ui.guard.cards import repost_cards, restored_card
from bot.ui.guard.needs import channel_of
from bot.ui.spoilers.cards import PART_LENGTH, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.i18n import Public
    from bot.packs.library import Library
    from bot.spoilers.rules.actions import Action
    from bot.spoilers.service import SpoilerService
    from bot.ui.carried import Carried
    from bot.ui.guard.log import GuardLog
    from bot.ui.voices import Voices

_PREFIX = "SPOILER_"


class Reposts:
    """Posts what somebody wrote in their name again."""

    def __init__(
        self,
        client: discord.Client,
        spoilers: SpoilerService,
        library: Library,
        public: Public,
        voices: Voices,
        log: GuardLog,
    ) -> None:
        self._client = client
        self._spoilers = spoilers
        self._library = library
        self._public = public
        self._voices = voices
        self._log = log

    async def covered(
        self,
        action: Action,
        author: discord.abc.User,
        spans: Sequence[tuple[int, int]],
        carried: Sequence[Carried],
    ) -> list[discord.WebhookMessage]:
        """Post a message covered, all of it or none. Raises Refusal, HTTPException and NothingToWrap."""
        files = await covered_files(carried, self._client.get_guild(action.guild_id))
        pieces = cover(action.text, spans, PART_LENGTH) if action.text.strip() else []
        cards = repost_cards(self._above(action), pieces, files)
        posted = await self._voices.speak_whole(self._channel(action), author, cards, files)
        await self._remember(action, posted)
        return posted

    async def restore(self, action: Action) -> None:
        """Have a message stand as it was, in its author's name. Raises Refusal and HTTPException."""
        channel = self._channel(action)
        reposts = [found for each in action.repost_ids if (found := await _fetched(channel, each))]
        kept = [attachment for message in reposts for attachment in message.attachments]
        if action.mode is Mode.REMOVE and not reposts:
            kept = await self._log.files(action)
        files = [await one.to_file(filename=one.filename.removeprefix(_PREFIX), description=None) for one in kept]
        if not (action.text.strip() or files):
            raise Refusal("guard-forgotten")
        card = restored_card(self._reply_line(action), action.text, files)
        if len(reposts) == 1 and await self._voices.reword(channel, reposts[0], card, files):
            return
        for file in files:
            file.reset()
        await self._remember(action, [await self._voices.speak(channel, await self._author(action), card, files)])
        for message in reposts:
            with contextlib.suppress(discord.HTTPException):
                await message.delete()

    async def _remember(self, action: Action, posted: Sequence[discord.WebhookMessage]) -> None:
        place, ids = Place(action.guild_id, action.channel_id), [post.id for post in posted]
        await self._spoilers.reposted(place, action.author_id, action.worst.gate, ids)

    def _above(self, action: Action) -> str:
        worst = action.worst
        above = label(self._public(action.guild_id), self._library.show(worst.show_id), worst.episode)
        return "\n".join(filter(None, (above, self._reply_line(action))))

    def _reply_line(self, action: Action) -> str:
        if action.replied_to_id is None:
            return ""
        link = f"https://discord.com/channels/{action.guild_id}/{action.channel_id}/{action.replied_to_id}"
        return self._public(action.guild_id)("spoiler-reply", link=link)

    def _channel(self, action: Action) -> Any:
        return channel_of(self._client, action.guild_id, action.channel_id)

    async def _author(self, action: Action) -> discord.abc.User:
        """Whoever wrote it, with the name they have here if they still are."""
        guild = self._client.get_guild(action.guild_id)
        if guild is not None:
            with contextlib.suppress(discord.NotFound):
                return await guild.fetch_member(action.author_id)
        return await self._client.fetch_user(action.author_id)


async def _fetched(channel: Any, message_id: int) -> discord.Message | None:
    try:
        message: discord.Message = await channel.fetch_message(message_id)
    except discord.NotFound:
        return None
    return message
