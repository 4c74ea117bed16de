"""What a message carries beside its text, posted again: as spoilers, under names that tell nothing."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import discord
from aiohttp import ClientError

from bot.errors import Refusal
from bot.spoilers.rules.tags import spoiler_filename

if TYPE_CHECKING:
    from collections.abc import Sequence

Carried = discord.Attachment | discord.StickerItem

MOST_FILES = 10
# The most that Discord takes for a sticker.
LARGEST_STICKER = 512 * 1024
# Lottie, which is left out, is no picture but a program to draw one.
_PICTURES = {
    discord.StickerFormatType.png: "png",
    discord.StickerFormatType.apng: "png",
    discord.StickerFormatType.gif: "gif",
}


def carried_by(message: discord.Message) -> list[Carried]:
    """A message's files, then its stickers."""
    return [*message.attachments, *message.stickers]


def can_be_reposted(message: discord.Message) -> bool:
    """Whether a repost can carry everything that a message holds."""
    carried = carried_by(message)
    stickers = (one for one in carried if isinstance(one, discord.StickerItem))
    if len(carried) > MOST_FILES or not all(sticker.format in _PICTURES for sticker in stickers):
        return False
    # People's embeds are previews of their links; those of bots and webhooks are what they say.
    speaks_by_embeds = message.author.bot and message.embeds
    beside = message.components or message.poll or message.message_snapshots or speaks_by_embeds
    return not (beside or message.is_system()) and bool(message.content.strip() or carried)


def require_room(carried: Sequence[Carried], guild: discord.Guild | None) -> None:
    """Raise Refusal where it is more than can be posted. How large a sticker is shows when it is fetched."""
    most = guild.filesize_limit if guild else discord.utils.DEFAULT_FILE_SIZE_LIMIT_BYTES
    if sum(one.size if isinstance(one, discord.Attachment) else LARGEST_STICKER for one in carried) > most:
        raise Refusal("file-too-large", most=most // 1_048_576)


def kept(attachments: Sequence[discord.Attachment]) -> list[discord.File]:
    """Attachments as a card names them; they stay where they are, so that nothing is uploaded."""
    return [discord.File(io.BytesIO(), attachment.filename) for attachment in attachments]


async def covered_files(carried: Sequence[Carried], guild: discord.Guild | None) -> list[discord.File]:
    """Files to post, as spoilers and without descriptions. Raises Refusal for what is too large or cannot be had."""
    require_room(carried, guild)
    try:
        return [await _covered(one, number) for number, one in enumerate(carried, 1)]
    except (discord.HTTPException, ClientError, TimeoutError):
        raise Refusal("file-unreachable") from None


async def _covered(one: Carried, number: int) -> discord.File:
    if isinstance(one, discord.StickerItem):
        name = spoiler_filename(f"sticker.{_PICTURES[one.format]}", number, kind="sticker")
        picture = await one.read()
        if len(picture) > LARGEST_STICKER:
            raise Refusal("file-unreachable")
        return discord.File(io.BytesIO(picture), name, spoiler=True)
    return await one.to_file(filename=spoiler_filename(one.filename, number), description=None, spoiler=True)
