"""Spoilers said safely: by form, from the pack, or out of a message that somebody posted without a tag."""

from __future__ import annotations

import io
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.spoilers.rules.tags import NothingToWrap, untagged, wrap
from bot.ui.carried import can_be_reposted, carried_by, covered_files, require_room
from bot.ui.forms import LONGEST_TEXT, Field, form
from bot.ui.places import TO_LEND_A_VOICE, TO_REPLACE, place_of, require
from bot.ui.replies import post, reader, tell
from bot.ui.spoilers import cards
from bot.ui.voices import replaced, take_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from discord import Interaction

    from bot.episodes import Episode
    from bot.i18n import Public
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.spoilers.service import SpoilerService
    from bot.ui.carried import Carried
    from bot.ui.presses import Press, Presses
    from bot.ui.seals.desk import SealDesk
    from bot.ui.spoilers.reposts import RepostDesk
    from bot.ui.voices import Voices

TAGS, SEALED = "tags", "sealed"
# A part of a wrapped text to copy, in a code block of its own within a message's 2000 characters.
COPY_LENGTH = 1900
# Files that wait for their form: the text comes by form, so that nobody can look it up in the command.
FILES_HELD = 500


class SpoilerDesk:
    """Takes what people want to say and posts it covered."""

    def __init__(
        self,
        spoilers: SpoilerService,
        seals: SealDesk,
        reposts: RepostDesk,
        library: Library,
        public: Public,
        voices: Voices,
    ) -> None:
        self._spoilers = spoilers
        self._seals = seals
        self._reposts = reposts
        self._library = library
        self._public = public
        self._voices = voices
        self._held: OrderedDict[tuple[int, int], discord.Attachment] = OrderedDict()

    def register(self, presses: Presses) -> None:
        """Take the presses that are spoilers'."""
        presses.on("spoiler.say", self._say, dear=True)
        presses.on("spoiler.wrap", self._wrap)
        presses.on("spoiler.plot", self._plot, dear=True)

    async def ask_for_text(
        self, interaction: Interaction[Any], show: Show, up_to: Episode, file: discord.Attachment | None, style: str
    ) -> None:
        """`/spoiler say`: the form for the text."""
        require(interaction, TO_LEND_A_VOICE)
        if file is not None:
            require_room([file], interaction.guild)
            self._held[interaction.user.id, interaction.id] = file
            while len(self._held) > FILES_HELD:
                self._held.popitem(last=False)
        say = reader(interaction)
        text = Field("text", say("spoiler-form-text"), LONGEST_TEXT, lines=True, required=file is None)
        args = (show.id, str(up_to), interaction.id if file else 0, style)
        await interaction.response.send_modal(form(say("spoiler-form-title"), text, action="spoiler.say", args=args))

    async def ask_to_wrap(self, interaction: Interaction[Any]) -> None:
        """`/spoiler wrap`: the form for the text to wrap."""
        say = reader(interaction)
        text = Field("text", say("spoiler-form-text"), LONGEST_TEXT, lines=True)
        await interaction.response.send_modal(form(say("wrap-form-title"), text, action="spoiler.wrap"))

    async def post_plot_point(self, interaction: Interaction[Any], show: Show, point: str | None) -> None:
        """`/spoiler plot`: a plot point in spoiler tags, or a menu of them."""
        if point is None:
            reached = await self._spoilers.reached(interaction.user.id, show)
            await tell(interaction, cards.plot_menu(reader(interaction), show, reached))
            return
        await post(
            interaction,
            cards.plot_card(self._public(place_of(interaction).guild_id), show, self._spoilers.plot_point(show, point)),
        )

    async def mark(self, interaction: Interaction[Any], message: discord.Message) -> None:
        """Mark as spoiler: repost a message covered, in its author's name, then remove the original.

        What was posted in somebody's name is covered already: its author gets what can be changed of it.
        """
        if (repost := await self._reposts.of(interaction, message.id)) is not None:
            marked = self._library.show(repost.show_id)
            told = reader(interaction)("repost-yours")
            own = interaction.user.id == repost.author_id
            panel = cards.repost_card(reader(interaction), told, marked, [message.id], repost.episode, may_edit=own)
            await tell(interaction, panel)
            return
        if interaction.user != message.author and not interaction.permissions.manage_messages:
            raise Refusal("mark-not-yours")
        if not can_be_reposted(message):
            raise Refusal("mark-nothing")
        require(interaction, TO_REPLACE)
        carried = carried_by(message)
        require_room(carried, interaction.guild)
        await interaction.response.defer(ephemeral=True, thinking=True)
        show = await self._spoilers.show_of(place_of(interaction))
        # How much it gives away is not known, so the label promises the worst.
        spoils = cards.Spoils(show, show.latest, self._reply_line(message))
        text = untagged(message.content)
        reposts = await self._speak(interaction, message.author, spoils, text, carried)
        say, outcome = reader(interaction), await _removed(message, reposts)
        if outcome == "mark-gone":
            await tell(interaction, say(outcome))
            return
        ids = [post.id for post in reposts]
        own = interaction.user == message.author
        await tell(interaction, cards.repost_card(say, say(outcome), show, ids, show.latest, may_edit=own))

    async def plot_choices(self, interaction: Interaction[Any], show: Show, typed: str) -> list[tuple[str, str]]:
        """Plot points as (id, spoiler-free title), for autocomplete."""
        reached = await self._spoilers.reached(interaction.user.id, show)
        titles = cards.titles(show, reached, reader(interaction).language)
        return [(point_id, title) for point_id, title in titles if typed.casefold() in title.casefold()]

    async def _say(self, press: Press) -> None:
        show = self._library.show(press.text(0))
        up_to, held = self._library.episode(show, press.text(1)), press.number(2)
        text = press.fields.get("text", "")
        file = self._held.pop((press.user_id, held), None)
        if held and file is None:
            raise Refusal("file-gone")
        require(press.interaction, TO_LEND_A_VOICE)
        await press.interaction.response.defer(ephemeral=True, thinking=True)
        files, told = [file] if file else [], press.say("spoiler-posted")
        if press.args[3:] == (SEALED,):
            if not await self._seals.needs_no_seal(press, show, up_to):
                await self._seals.post(press, show, up_to, text, files)
                await tell(press.interaction, press.say("seal-posted"))
                return
            told = press.say("seal-embargo-over", episode=str(up_to))
        await self._speak(press.interaction, press.interaction.user, cards.Spoils(show, up_to), text, files)
        await tell(press.interaction, told)

    async def _wrap(self, press: Press) -> None:
        try:
            parts = wrap(press.fields.get("text", ""), limit=COPY_LENGTH)
        except NothingToWrap:
            raise Refusal("nothing-to-wrap") from None
        if any("```" in part for part in parts):
            file = discord.File(io.BytesIO("\n\n".join(parts).encode()), "wrapped.txt")
            await press.interaction.response.send_message(press.say("wrap-done"), file=file, ephemeral=True)
            return
        for number, part in enumerate(parts):
            above = press.say("wrap-done") if number == 0 else ""
            await tell(press.interaction, f"{above}\n```\n{part}\n```")

    async def _plot(self, press: Press) -> None:
        show = self._library.show(press.text(0))
        await self.post_plot_point(press.interaction, show, next(iter(press.chosen), ""))

    async def _speak(
        self,
        interaction: Interaction[Any],
        person: discord.abc.User,
        spoils: cards.Spoils,
        text: str,
        carried: Sequence[Carried],
    ) -> list[discord.WebhookMessage]:
        """Post all of it, or none; returns the messages."""
        files = await covered_files(carried, interaction.guild)
        try:
            said = cards.spoiler_cards(self._public(place_of(interaction).guild_id), spoils, text, files)
        except NothingToWrap:
            raise Refusal("nothing-to-wrap") from None
        posted = await self._voices.speak_whole(interaction.channel, person, said, files)
        gate = spoils.show.id, spoils.episode
        await self._spoilers.reposted(place_of(interaction), person.id, gate, [post.id for post in posted])
        return posted

    def _reply_line(self, message: discord.Message) -> str:
        if message.reference is None or message.reference.message_id is None:
            return ""
        # A reference may come without its server, and its own link then leads nowhere; a reply stays in its channel.
        here, _, _ = message.jump_url.rpartition("/")
        say = self._public(message.guild.id if message.guild else 0)
        return say("spoiler-reply", link=f"{here}/{message.reference.message_id}")


async def _removed(message: discord.Message, reposts: list[discord.WebhookMessage]) -> str:
    """Remove what was reposted; returns the key of the sentence that says how that went."""
    try:
        await replaced(message)
    except discord.NotFound:  # what somebody deleted meanwhile must not stand again
        await take_back(reposts)
        return "mark-gone"
    except discord.HTTPException:
        return "mark-original-stays"
    return "mark-done"
