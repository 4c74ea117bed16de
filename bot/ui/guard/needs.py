"""What the guard can see of a message, and what Discord has to allow it in a channel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.i18n import Permissions
from bot.spoilers.rules.actions import Seen
from bot.spoilers.rules.gates import Place
from bot.spoilers.rules.guard.visible import visible
from bot.spoilers.rules.policy import Mode
from bot.ui.places import TO_REPLACE, TO_SPEAK, enclosing, permissions_lacking

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import discord

_TO_CHANGE = (*TO_SPEAK, *TO_REPLACE, "attach_files")
_NEEDED = {Mode.OFF: (), Mode.NUDGE: TO_SPEAK, Mode.WRAP: _TO_CHANGE, Mode.REMOVE: _TO_CHANGE}
_TO_LOG = (*TO_SPEAK, "attach_files", "read_message_history")
# What stands for blanks in the name of a file.
_BETWEEN_WORDS = re.compile(r"[_.\-+]+")


def lacking(channel: object, mode: Mode) -> tuple[str, ...]:
    """The permissions that the bot lacks in a channel for a mode."""
    return permissions_lacking(channel, _NEEDED[mode])


def lacking_to_log(channel: object) -> tuple[str, ...]:
    """The permissions that the bot lacks in a channel for reporting there."""
    return permissions_lacking(channel, _TO_LOG)


def require_able_to_log(channel: discord.abc.GuildChannel | discord.Thread) -> None:
    """Raise Refusal, naming what is missing, where the bot could not report in a channel."""
    if missing := lacking_to_log(channel):
        raise Refusal("guard-log-lacks", channel=channel.mention, permissions=Permissions(missing))


def seen_in(message: discord.Message) -> Seen:
    """What people can see of a message before they open a spoiler."""
    assert message.guild is not None
    place = Place(message.guild.id, message.channel.id, enclosing(message.channel))
    beside = [*_previews(message), *_files(message.attachments), *_poll(message.poll)]
    for forwarded in message.message_snapshots:
        beside += [forwarded.content, *_texts_of(forwarded.embeds), *_files(forwarded.attachments)]
    return Seen(place, message.content, "\n".join(filter(None, beside)))


def _previews(message: discord.Message) -> Iterator[str]:
    """The texts of embeds, but for those of links behind a tag, which Discord covers too."""
    shown = visible(message.content)
    yield from _texts_of(
        embed for embed in message.embeds if not (embed.url and embed.url in message.content and embed.url not in shown)
    )


def _texts_of(embeds: Iterable[discord.Embed]) -> Iterator[str]:
    for embed in embeds:
        yield from (text for text in (embed.author.name, embed.title, embed.description, embed.footer.text) if text)
        for field in embed.fields:
            yield from (text for text in (field.name, field.value) if text)


def _files(attachments: Iterable[discord.Attachment]) -> Iterator[str]:
    for attachment in attachments:
        if not attachment.is_spoiler():
            yield _BETWEEN_WORDS.sub(" ", attachment.filename)
            yield attachment.description or ""


def _poll(poll: discord.Poll | None) -> Iterator[str]:
    if poll is not None:
        yield str(poll.question)
        yield from (answer.text for answer in poll.answers)


def channel_of(client: discord.Client, guild: int, channel: int) -> Any:
    """A channel or thread to post in, also one that Discord has not told us of."""
    return client.get_channel(channel) or client.get_partial_messageable(channel, guild_id=guild)
