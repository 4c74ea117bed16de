"""Posting in somebody's name: by a webhook of the channel's own, found or made, and made again when it is gone."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.ui.marks import posted_since, stands_for
from bot.ui.replies import SILENT
from bot.ui.unanswered import Unanswered, attempts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.ui.cards import Card

WEBHOOK_NAME = "Rooftop"
NAME_LENGTH = 80
# Names that Discord refuses for a webhook, whatever their case.
_FORBIDDEN = re.compile(r"(?<=[cd])(?=lyde|iscord)", re.IGNORECASE)
_HAIR_SPACE = "\u200a"
# Discord's error for a channel that has all the webhooks it may have.
_TOO_MANY_WEBHOOKS = 30007

# Channels that have webhooks themselves; a thread speaks through its parent's.
_Channel = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.ForumChannel


class Voices:
    """Speaks in people's names. Needs Manage Webhooks."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._webhooks: dict[int, discord.Webhook] = {}
        self._one_at_a_time: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def speak(
        self, channel: object, person: discord.abc.User, card: Card, files: Sequence[discord.File] = ()
    ) -> discord.WebhookMessage:
        """Post a card with a person's name and picture. Raises Refusal where a channel has no webhooks."""
        parent = _parent(channel)
        known = self._webhooks.get(parent.id)
        webhook = known or await self._find_or_make(parent)
        try:
            return await self._send(webhook, channel, person, card, files)
        except discord.NotFound:
            if known is None:
                raise
        # Somebody deleted the webhook that we knew.
        for file in files:
            file.reset()
        return await self._send(await self._find_or_make(parent, instead_of=known), channel, person, card, files)

    async def speak_whole(
        self, channel: object, person: discord.abc.User, said: Sequence[Card], files: Sequence[discord.File] = ()
    ) -> list[discord.WebhookMessage]:
        """Post several cards, the files with the last one: all of it, or none. Returns the messages."""
        posted: list[discord.WebhookMessage] = []
        try:
            for card in said:
                of_card = files if card is said[-1] else ()
                posted.append(await self.speak(channel, person, card, of_card))
        except discord.HTTPException:
            await take_back(posted)
            raise
        return posted

    async def reword(
        self, channel: object, message: discord.Message, card: Card, files: Sequence[discord.File] | None = None
    ) -> bool:
        """Change a card that was posted in somebody's name; False where the webhook that posted it is gone.

        The files take the place of those it had; without any said, those stay.
        """
        hooks = await _parent(channel).webhooks()
        webhook = next((hook for hook in hooks if hook.id == message.webhook_id and hook.token), None)
        if webhook is None:
            return False
        attachments = discord.utils.MISSING if files is None else list(files)
        await webhook.edit_message(
            message.id, view=card, attachments=attachments, allowed_mentions=SILENT, **_thread(channel)
        )
        return True

    async def find(self, channel: Any, number: int) -> discord.WebhookMessage | None:
        """The card that stands for a number in somebody's name. What it shows Discord tells its webhook alone."""
        webhook = self._webhooks.get(_parent(channel).id)
        if webhook is None:
            return None
        async for message in posted_since(channel, number):
            if message.webhook_id == webhook.id:
                spoken = await webhook.fetch_message(message.id, **_thread(channel))
                if stands_for(spoken, number):
                    return spoken
        return None

    async def _send(
        self,
        webhook: discord.Webhook,
        channel: object,
        person: discord.abc.User,
        card: Card,
        files: Sequence[discord.File],
    ) -> discord.WebhookMessage:
        return await webhook.send(
            view=card,
            files=list(files),
            username=webhook_name(person.display_name),
            avatar_url=person.display_avatar.url,
            allowed_mentions=SILENT,
            wait=True,
            **_thread(channel),
        )

    async def _find_or_make(self, channel: _Channel, *, instead_of: discord.Webhook | None = None) -> discord.Webhook:
        """The channel's webhook, and another than that which is gone; whoever comes meanwhile waits for the same."""
        async with self._one_at_a_time[channel.id]:
            known = self._webhooks.get(channel.id)
            if known is not None and known is not instead_of:
                return known
            ours = (hook for hook in await channel.webhooks() if hook.user == self._client.user and hook.token)
            webhook = self._webhooks[channel.id] = next(ours, None) or await _make(channel)
            return webhook


async def replaced(message: discord.Message) -> None:
    """Delete what something else stands in the place of. Raises NotFound where somebody else has, and HTTPException
    where it stays for certain.
    """
    with attempts() as asked:
        try:
            await message.delete()
        except Unanswered:
            with contextlib.suppress(discord.NotFound, Unanswered):
                await message.delete()
        except discord.NotFound:
            if not asked.repeated:
                raise


async def take_back(posted: Sequence[discord.WebhookMessage]) -> None:
    """Delete what was posted, as far as that is possible."""
    for message in posted:
        with contextlib.suppress(discord.HTTPException):
            await message.delete()


def _parent(channel: object) -> _Channel:
    """The channel whose webhooks speak in a channel or thread. Raises Refusal where there are none."""
    parent = channel.parent if isinstance(channel, discord.Thread) else channel
    if not isinstance(parent, _Channel):
        raise Refusal("no-webhooks-here")
    return parent


def _thread(channel: object) -> dict[str, Any]:
    return {"thread": channel} if isinstance(channel, discord.Thread) else {}


async def _make(channel: _Channel) -> discord.Webhook:
    try:
        return await channel.create_webhook(name=WEBHOOK_NAME)
    except discord.HTTPException as error:
        if error.code == _TOO_MANY_WEBHOOKS:
            raise Refusal("too-many-webhooks") from None
        raise


def webhook_name(name: str) -> str:
    """A person's name as Discord takes it for a webhook: not empty, not too long, not one that it keeps to itself."""
    return _FORBIDDEN.sub(_HAIR_SPACE, name.strip())[:NAME_LENGTH].strip() or WEBHOOK_NAME
