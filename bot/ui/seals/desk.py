"""Seals as people meet them: a card with a label in the channel, and everything else in private answers."""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import discord
import structlog

from bot.errors import Refusal
from bot.spoilers.rules.seals import Content, Seal
from bot.spoilers.rules.tags import spoiler_filename
from bot.spoilers.seals.files import SealFile
from bot.spoilers.seals.service import DEADLINE, View, Visitor
from bot.ui.forms import LONGEST_TEXT, Field, form
from bot.ui.places import place_of
from bot.ui.replies import tell
from bot.ui.seals import cards
from bot.ui.spoilers.cards import Spoils, spoiler_cards

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.deadlines import Clock, Deadline, Deadlines
    from bot.episodes import Episode
    from bot.i18n import Public
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.spoilers.seals.service import SealService
    from bot.ui.postings import Postings
    from bot.ui.presses import Press, Presses
    from bot.ui.voices import Voices

# Messages older than an hour take three edits in six seconds a channel (error 30046).
UNSEALING_INTERVAL = timedelta(seconds=2)
_THREAD_IS_ARCHIVED = 50083

_log = structlog.get_logger(__name__)


class SealDesk:
    """Posts seals, shows them to whoever may see them, and opens them when their time has come."""

    def __init__(
        self,
        client: discord.Client,
        seals: SealService,
        library: Library,
        public: Public,
        voices: Voices,
        postings: Postings,
        clock: Clock,
    ) -> None:
        self._client = client
        self._seals = seals
        self._library = library
        self._public = public
        self._voices = voices
        self._postings = postings
        self._clock = clock
        self._turns: dict[int, datetime] = {}
        self._free_from: dict[int, datetime] = {}

    def register(self, presses: Presses, deadlines: Deadlines) -> None:
        """Take the presses and the deadlines that are seals'."""
        presses.on("seal.reveal", self._reveal)
        presses.on("seal.seen", self._seen)
        presses.on("seal.anyway", self._show_anyway)
        presses.on("seal.edit", self._ask_for_edit)
        presses.on("seal.edited", self._edit)
        presses.on("seal.unseal", self._unseal)
        presses.on("seal.remove", self._remove)
        deadlines.on(DEADLINE, self._due)

    async def needs_no_seal(self, press: Press, show: Show, episode: Episode) -> bool:
        """Whether the server's embargo on an episode has passed."""
        return await self._seals.is_open(press.guild_id, show.id, episode)

    async def post(
        self, press: Press, show: Show, episode: Episode, text: str, attachments: Sequence[discord.Attachment]
    ) -> None:
        """Store what somebody says and post a card for it in their name; the interaction is deferred already."""
        interaction, place = press.interaction, place_of(press.interaction)
        parent = interaction.channel.parent_id if isinstance(interaction.channel, discord.Thread) else None
        seal = Seal(place.guild_id, interaction.id, place.channel_id, parent, press.user_id, show.id, episode)
        files = [
            SealFile(spoiler_filename(attachment.filename, number), await attachment.read())
            for number, attachment in enumerate(attachments, 1)
        ]
        card = cards.sealed_card(self._public(seal.guild_id), show, episode, seal.seal_id)
        try:
            await self._seals.add(seal, text, files)
            message = await self._postings.speak(interaction.channel, interaction.user, card, seal.seal_id)
        except Exception:
            await self._seals.discard(seal.guild_id, seal.seal_id)
            raise
        await self._seals.posted(seal, message)

    async def _reveal(self, press: Press) -> None:
        view = await self._seals.look(_visitor(press), press.number(0))
        card = press.interaction.message
        if view.seal.message_id is None and card is not None and card.webhook_id is not None:
            await self._seals.posted(view.seal, card.id)  # we stopped between posting it and remembering it
        await self._answer(press, view)

    async def _seen(self, press: Press) -> None:
        await self._answer(press, await self._seals.seen(_visitor(press), press.number(0)))

    async def _show_anyway(self, press: Press) -> None:
        await self._answer(press, await self._seals.show_anyway(_visitor(press), press.number(0)))

    async def _answer(self, press: Press, view: View) -> None:
        content = view.content
        if content is None:
            await tell(press.interaction, cards.standing_card(press.say, view))
            return
        if content.files:  # they are uploaded again, which may take a while
            await press.interaction.response.defer(ephemeral=True, thinking=True)
        files = await self._files(view.seal, content, press.interaction.guild)
        lost = len(content.files) - len(files)
        *before, last = cards.revealed_cards(press.say, view, content, files, lost)
        for card in before:
            await tell(press.interaction, card)
        await tell(press.interaction, last, files)

    async def _ask_for_edit(self, press: Press) -> None:
        content = await self._seals.to_edit(_visitor(press), press.number(0))
        text = Field(
            "text",
            press.say("spoiler-form-text"),
            LONGEST_TEXT,
            lines=True,
            value=content.text or None,
            required=not content.files,
        )
        asked = form(press.say("seal-form-title"), text, action="seal.edited", args=(press.number(0),))
        await press.interaction.response.send_modal(asked)

    async def _edit(self, press: Press) -> None:
        await self._seals.edit(_visitor(press), press.number(0), press.fields.get("text", ""))
        await tell(press.interaction, press.say("seal-edited-now"))

    async def _unseal(self, press: Press) -> None:
        seal = await self._seals.to_manage(_visitor(press), press.number(0))
        await press.interaction.response.defer(ephemeral=True, thinking=True)
        if not await self._open(seal):
            raise Refusal("seal-gone")
        await tell(press.interaction, press.say("seal-unsealed"))

    async def _remove(self, press: Press) -> None:
        seal = await self._seals.to_manage(_visitor(press), press.number(0))
        await press.interaction.response.defer(ephemeral=True, thinking=True)
        await self._seals.discard(seal.guild_id, seal.seal_id)
        await tell(press.interaction, press.say("seal-removed" if await self._take_down(seal) else "seal-card-stays"))

    async def _due(self, deadline: Deadline) -> None:
        seal = await self._seals.due(deadline)
        if seal is None:
            self._turns.pop(deadline.subject_id, None)
            return
        turn = self._turn(seal)
        if turn > self._clock():
            await self._seals.postpone(deadline, turn)
            return
        self._turns.pop(seal.seal_id, None)
        try:
            await self._open(seal)
        except (Refusal, discord.HTTPException) as error:
            # Where nothing can be changed the card stays as it is: Reveal shows the seal to everybody by now.
            lasts = isinstance(error, Refusal | discord.Forbidden) or error.code == _THREAD_IS_ARCHIVED
            if not lasts:
                raise
            _log.info("a card stays sealed", guild=seal.guild_id, seal=seal.seal_id, reason=str(error))

    def _turn(self, seal: Seal) -> datetime:
        """When a seal may be unsealed, so that a channel's cards follow one another at Discord's pace."""
        now = self._clock()
        if seal.seal_id not in self._turns:
            self._free_from = {channel: at for channel, at in self._free_from.items() if at > now}
            self._turns[seal.seal_id] = turn = self._free_from.get(seal.channel_id, now)
            self._free_from[seal.channel_id] = turn + UNSEALING_INTERVAL
        return self._turns[seal.seal_id]

    async def _open(self, seal: Seal) -> bool:
        """Make a seal a card in spoiler tags, in place where that is possible; False if the card or seal is gone."""
        content = await self._seals.to_unseal(seal)
        found = await self._card_of(seal)
        if content is None or found is None:
            await self._seals.discard(seal.guild_id, seal.seal_id)
            return False
        channel, message = found
        files = await self._files(seal, content, message.guild)
        if not (content.text or files):
            raise Refusal("seal-empty")
        spoils = Spoils(self._library.show(seal.show_id), seal.episode)
        said = spoiler_cards(self._public(seal.guild_id), spoils, content.text, files)
        if len(said) > 1 or not await self._voices.reword(channel, message, said[0], files):
            await self._voices.speak_whole(channel, message.author, said, files)
            await self._take_down(seal)
        await self._seals.discard(seal.guild_id, seal.seal_id)
        return True

    async def _card_of(self, seal: Seal) -> tuple[Any, discord.Message] | None:
        """The channel and the public card of a seal; None where either was deleted."""
        if seal.message_id is None:
            return None
        try:
            channel: Any = self._client.get_channel(seal.channel_id)
            channel = channel or await self._client.fetch_channel(seal.channel_id)
            return channel, await channel.fetch_message(seal.message_id)
        except discord.NotFound:
            return None

    async def take_down(self, gone: Sequence[Seal]) -> None:
        """Delete the cards of seals that are no more; one that stays says so itself when it is pressed."""
        for seal in gone:
            try:
                await self._take_down(seal)
            except discord.HTTPException as error:
                _log.info("the card of a seal stays", guild=seal.guild_id, seal=seal.seal_id, code=error.code)

    async def _take_down(self, seal: Seal) -> bool:
        """Delete the public card; False where Discord does not allow it."""
        if seal.message_id is None:
            return True
        channel = self._client.get_partial_messageable(seal.channel_id, guild_id=seal.guild_id)
        try:
            await channel.get_partial_message(seal.message_id).delete()
        except discord.NotFound:
            return True
        except discord.Forbidden:
            return False
        return True

    async def _files(self, seal: Seal, content: Content, guild: discord.Guild | None) -> list[discord.File]:
        most = guild.filesize_limit if guild else discord.utils.DEFAULT_FILE_SIZE_LIMIT_BYTES
        found = await self._seals.files(seal, content, most)
        return [discord.File(io.BytesIO(file.data), filename=file.name, spoiler=True) for file in found]


def _visitor(press: Press) -> Visitor:
    """Whoever pressed, with what Discord says of them at this very press."""
    manages = press.interaction.permissions.manage_messages
    return Visitor(press.user_id, place_of(press.interaction), manages)
