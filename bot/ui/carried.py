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


def can_be_carried(carried: Sequence[Carried]) -> bool:
    """Whether one message can hold all of it as files."""
    stickers = (one for one in carried if isinstance(one, discord.StickerItem))
    return len(carried) <= MOST_FILES and all(sticker.format in _PICTURES for sticker in stickers)


def size_of(carried: Sequence[Carried]) -> int:
    """How many bytes it may take; how many a sticker does is not known before it is fetched."""
    return sum(one.size if isinstance(one, discord.Attachment) else LARGEST_STICKER for one in carried)


async def covered_files(carried: Sequence[Carried]) -> list[discord.File]:
    """Files to post, as spoilers and without descriptions. Raises HTTPException, and Refusal for a sticker."""
    return [await _covered(one, number) for number, one in enumerate(carried, 1)]


async def _covered(one: Carried, number: int) -> discord.File:
    if isinstance(one, discord.StickerItem):
        name = spoiler_filename(f"sticker.{_PICTURES[one.format]}", number, kind="sticker")
        return discord.File(io.BytesIO(await _picture(one)), name, spoiler=True)
    return await one.to_file(filename=spoiler_filename(one.filename, number), description=None, spoiler=True)


async def _picture(sticker: discord.StickerItem) -> bytes:
    try:
        picture = await sticker.read()
    except (discord.HTTPException, ClientError, TimeoutError):
        raise Refusal("sticker-gone") from None
    if len(picture) > LARGEST_STICKER:
        raise Refusal("sticker-gone")
    return picture
