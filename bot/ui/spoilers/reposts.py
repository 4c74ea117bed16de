"""What was posted in somebody's name, in their own hands again: another episode, another wording, or gone.

To Discord these are a webhook's messages, which nobody can edit. Whoever wrote one opens its menu, "Mark as spoiler",
and finds here what they would find there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.i18n import languages, words
from bot.spoilers.rules.tags import NothingToWrap, untagged, wrap
from bot.ui.carried import kept
from bot.ui.forms import LONGEST_TEXT, Field, form
from bot.ui.places import place_of
from bot.ui.replies import tell
from bot.ui.spoilers import cards

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from discord import Interaction

    from bot.i18n import Public
    from bot.packs.library import Library
    from bot.spoilers.rules.reposts import Repost
    from bot.spoilers.service import SpoilerService
    from bot.ui.cards import Card
    from bot.ui.presses import Press, Presses
    from bot.ui.voices import Voices

_TAG = "||"


class RepostDesk:
    """Changes them for their authors; who may is asked at each press."""

    def __init__(self, spoilers: SpoilerService, library: Library, public: Public, voices: Voices) -> None:
        self._spoilers = spoilers
        self._library = library
        self._public = public
        self._voices = voices

    def register(self, presses: Presses) -> None:
        """Take the presses that are theirs."""
        presses.on("repost.episode", self._relabel)
        presses.on("repost.edit", self._ask_for_edit)
        presses.on("repost.edited", self._edit)
        presses.on("repost.delete", self._delete)

    async def of(self, interaction: Interaction[Any], message_id: int) -> Repost | None:
        """A message that was posted in somebody's name. Raises Refusal for whoever may not change it."""
        place = place_of(interaction)
        repost = await self._spoilers.repost(place.guild_id, message_id)
        if repost is None or repost.channel_id != place.channel_id:
            return None
        if interaction.user.id != repost.author_id and not interaction.permissions.manage_messages:
            raise Refusal("mark-not-yours")
        return repost

    async def _relabel(self, press: Press) -> None:
        """Have the label of what was posted say another episode; what is covered stays as it is."""
        reposts = await self._named(press)
        show = self._library.show(reposts[0].show_id)
        episode = self._library.episode(show, next(iter(press.chosen), ""))
        await press.interaction.response.defer(ephemeral=True, thinking=True)
        for repost in reposts:
            message = await self._message(press, repost)
            note, texts = self._read(message, repost)
            covered = [part for text in texts for part in _covered(text)]
            spoils = cards.Spoils(show, episode, note)
            card = cards.covered_card(self._public(press.guild_id), spoils, covered, kept(message.attachments))
            await self._reword(press, message, card)
            await self._spoilers.relabel(repost, episode)
        await tell(press.interaction, press.say("repost-relabelled", episode=str(episode)))

    async def _ask_for_edit(self, press: Press) -> None:
        repost = await self._own(press)
        message = await self._message(press, repost)
        text = "\n".join(untagged(part) for part in self._read(message, repost)[1])
        field = Field(
            "text",
            press.say("spoiler-form-text"),
            LONGEST_TEXT,
            lines=True,
            value=text or None,
            required=not message.attachments,
        )
        asked = form(press.say("repost-form-title"), field, action="repost.edited", args=(repost.message_id,))
        await press.interaction.response.send_modal(asked)

    async def _edit(self, press: Press) -> None:
        """Everything that is written now is covered, whatever was before."""
        repost = await self._own(press)
        message = await self._message(press, repost)
        spoils = cards.Spoils(self._library.show(repost.show_id), repost.episode, self._read(message, repost)[0])
        try:
            said = cards.spoiler_cards(
                self._public(press.guild_id), spoils, press.fields.get("text", ""), kept(message.attachments)
            )
        except NothingToWrap:
            raise Refusal("nothing-to-wrap") from None
        if len(said) > 1:
            raise Refusal("repost-too-long")
        await press.interaction.response.defer(ephemeral=True, thinking=True)
        await self._reword(press, message, said[0])
        await tell(press.interaction, press.say("repost-edited"))

    async def _delete(self, press: Press) -> None:
        for repost in await self._named(press):
            await (await self._message(press, repost)).delete()
            await self._spoilers.messages_deleted(repost.guild_id, [repost.message_id])
        await tell(press.interaction, press.say("repost-deleted"))

    async def _named(self, press: Press) -> Sequence[Repost]:
        """Those of a press that still stand."""
        found = [await self.of(press.interaction, press.number(place)) for place in range(len(press.args))]
        if not found or None in found:
            raise Refusal("repost-gone")
        return [repost for repost in found if repost is not None]

    async def _own(self, press: Press) -> Repost:
        """The one of a press, for its author alone: nobody else puts words into their mouth."""
        repost = (await self._named(press))[0]
        if press.user_id != repost.author_id:
            raise Refusal("repost-not-yours")
        return repost

    async def _message(self, press: Press, repost: Repost) -> discord.Message:
        channel: Any = press.interaction.channel
        try:
            message: discord.Message = await channel.fetch_message(repost.message_id)
        except discord.NotFound:
            await self._spoilers.messages_deleted(repost.guild_id, [repost.message_id])
            raise Refusal("repost-gone") from None
        return message

    async def _reword(self, press: Press, message: discord.Message, card: Card) -> None:
        if not await self._voices.reword(press.interaction.channel, message, card):
            raise Refusal("repost-voiceless")

    def _read(self, message: discord.Message, repost: Repost) -> tuple[str, list[str]]:
        """Our note below the label of a message, in whichever language that is; and its author's texts."""
        show = self._library.show(repost.show_id)
        texts = list(_texts(message.components))
        first, _, note = texts[0].partition("\n") if texts else ("", "", "")
        is_label = any(first == cards.label(words(language), show, repost.episode) for language in languages())
        return (note, texts[1:]) if is_label else ("", texts)


def _covered(text: str) -> Sequence[str]:
    """A text in tags, as it is where it stands in some already."""
    is_covered = text.startswith(_TAG) and text.endswith(_TAG) and _TAG not in text[len(_TAG) : -len(_TAG)]
    return [text] if is_covered else wrap(text, limit=cards.PART_LENGTH)


def _texts(components: Sequence[Any]) -> Iterator[str]:
    for component in components:
        if isinstance(component, discord.TextDisplay):
            yield component.content
        yield from _texts(getattr(component, "children", ()))
