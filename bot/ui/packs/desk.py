"""`/pack`: moderators bring questions of their server's own, look before anything is stored, and put them away."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.packs.importing.formats import MAX_BYTES
from bot.packs.importing.judging import Defaults, Judged
from bot.packs.importing.manuscript import Draft
from bot.packs.model import DIFFICULTIES
from bot.packs.own.model import NAME_LENGTH, State
from bot.packs.reading import MEGABYTE
from bot.packs.remarks import PackError
from bot.texts import one_line, plain
from bot.trivia.own_packs import DEADLINE, Preview, Source
from bot.ui.cards import Accent, card
from bot.ui.forms import Field, form
from bot.ui.packs import cards
from bot.ui.places import is_moderator, place_of, require_moderator
from bot.ui.presses import for_moderators, whole_number
from bot.ui.replies import in_time, reader, redraw, tell
from bot.ui.trivia.suggesting import question_fields, texts_of

if TYPE_CHECKING:
    from discord import Interaction

    from bot.deadlines import Deadlines
    from bot.i18n import Public
    from bot.packs.library import Library
    from bot.packs.own.model import OwnPack
    from bot.packs.show import Show
    from bot.spoilers.service import SpoilerService
    from bot.trivia.own_packs import OwnPackService
    from bot.ui.presses import Press, Presses


class PackDesk:
    """The packs of a server as its moderators handle them. That somebody is one is asked at each press."""

    def __init__(self, packs: OwnPackService, spoilers: SpoilerService, library: Library, public: Public) -> None:
        self._packs = packs
        self._spoilers = spoilers
        self._library = library
        self._public = public

    def register(self, presses: Presses, deadlines: Deadlines) -> None:
        """Take the presses and the deadlines that are packs'."""
        presses.on("pack.take", for_moderators(self._take))
        presses.on("pack.drop", for_moderators(self._drop))
        presses.on("pack.added", for_moderators(self._add))
        presses.on("pack.remove", for_moderators(self._remove))
        presses.on("pack.export", for_moderators(self._export_pressed))
        deadlines.on(DEADLINE, self._packs.expire)

    async def look(
        self, interaction: Interaction[Any], show: Show, file: discord.Attachment, defaults: Defaults, name: str
    ) -> None:
        """`/pack import` with a file: what it would bring, or what is wrong with it."""
        require_moderator(interaction)
        say = reader(interaction)
        preview = await in_time(interaction, self._looked(interaction, show, file, defaults, name))
        if preview.pack is None:
            shown = cards.errors_card(say, show, file.filename, preview.judged)
        else:
            reached = await self._spoilers.reached(interaction.user.id, show)
            shown = cards.preview_card(say, show, preview, defaults, reached)
        await tell(interaction, shown, cards.remarks_file(say, preview.judged))

    async def ask(self, interaction: Interaction[Any], show: Show, defaults: Defaults, name: str) -> None:
        """`/pack import` without one: the form for a single question."""
        require_moderator(interaction)
        say = reader(interaction)
        into = one_line(name)[:NAME_LENGTH] or self._public(place_of(interaction).guild_id)("pack-of-ours")
        pack = Field("pack", say("pack-form-pack"), NAME_LENGTH, value=into, hint=say("pack-form-pack-hint"))
        category = list(show.about.categories).index(defaults.category)
        args = (show.id, str(defaults.safe_after), category, defaults.difficulty)
        asked = form(say("pack-form-title"), *question_fields(say), pack, action="pack.added", args=args)
        await interaction.response.send_modal(asked)

    async def show_list(self, interaction: Interaction[Any]) -> None:
        """`/pack list`: what comes with the bot, and what is the server's own."""
        require_moderator(interaction)
        packs = await self._packs.of_server(place_of(interaction).guild_id)
        await tell(interaction, cards.list_card(reader(interaction), self._library, packs))

    async def switch(self, interaction: Interaction[Any], named: str, to: State) -> None:
        """`/pack enable` and `/pack disable`."""
        pack = await self._meant(interaction, named)
        pack = await self._packs.switch(pack.guild_id, pack.pack_id, to)
        await tell(interaction, reader(interaction)(f"pack-now-{to}", name=plain(pack.name), count=pack.questions))

    async def ask_to_remove(self, interaction: Interaction[Any], named: str) -> None:
        """`/pack remove`: nothing happens before the button."""
        await tell(interaction, cards.remove_card(reader(interaction), await self._meant(interaction, named)))

    async def export(self, interaction: Interaction[Any], named: str) -> None:
        """`/pack export`: the file that can be imported again."""
        await self._export(interaction, (await self._meant(interaction, named)).pack_id)

    async def choices(self, interaction: Interaction[Any], typed: str) -> list[tuple[str, str]]:
        """The server's packs whose name holds what was typed, as (id, name); for moderators alone."""
        if not is_moderator(interaction):
            return []
        packs = await self._packs.of_server(place_of(interaction).guild_id)
        return [(str(pack.pack_id), pack.name) for pack in packs if typed.casefold() in pack.name.casefold()]

    async def _looked(
        self, interaction: Interaction[Any], show: Show, file: discord.Attachment, defaults: Defaults, name: str
    ) -> Preview:
        if file.size > MAX_BYTES:
            return Preview(Judged.refused(PackError("large", megabytes=MAX_BYTES // MEGABYTE).remark))
        try:
            data = await file.read()
        except discord.HTTPException:
            raise Refusal("pack-file-gone") from None
        source, guild = Source(file.filename, data, name), place_of(interaction).guild_id
        return await self._packs.look(guild, interaction.id, interaction.user.id, show, source, defaults)

    async def _take(self, press: Press) -> None:
        pack = await self._packs.take(press.guild_id, press.number(0))
        await redraw(press.interaction, cards.taken_card(press.say, pack))

    async def _drop(self, press: Press) -> None:
        await self._packs.drop(press.guild_id, press.number(0))
        await redraw(press.interaction, card(Accent.PACK, press.say("pack-dropped")))

    async def _add(self, press: Press) -> None:
        show = self._library.show(press.text(0))
        categories, number, difficulty = list(show.about.categories), press.number(2), press.text(3)
        if difficulty not in DIFFICULTIES or number >= len(categories):
            raise Refusal("old-button")
        texts, name = texts_of(press), one_line(press.fields.get("pack", ""))[:NAME_LENGTH]
        said = {"question": texts.question, "answer": texts.answer, "explanation": texts.explanation}
        draft = Draft(1, {**said, "wrong": list(texts.wrong)})
        defaults = Defaults(self._library.episode(show, press.text(1)), categories[number], difficulty)
        into = name or self._public(press.guild_id)("pack-of-ours")
        added = await self._packs.add(press.guild_id, press.id, press.user_id, show, draft, defaults, into)
        await tell(press.interaction, cards.added_card(press.say, *added))

    async def _remove(self, press: Press) -> None:
        pack = await self._packs.remove(press.guild_id, press.number(0))
        await redraw(press.interaction, card(Accent.PACK, press.say("pack-removed", name=plain(pack.name))))

    async def _export_pressed(self, press: Press) -> None:
        await self._export(press.interaction, press.number(0))

    async def _export(self, interaction: Interaction[Any], pack_id: int) -> None:
        pack, text = await in_time(interaction, self._packs.export(place_of(interaction).guild_id, pack_id))
        said = reader(interaction)("pack-exported", name=plain(pack.name), count=pack.questions)
        await tell(interaction, said, [discord.File(BytesIO(text.encode()), f"pack-{pack.pack_id}.yaml")])

    async def _meant(self, interaction: Interaction[Any], named: str) -> OwnPack:
        """The pack that somebody chose, or whose name they typed. Raises Refusal."""
        require_moderator(interaction)
        packs = await self._packs.of_server(place_of(interaction).guild_id)
        number, wanted = whole_number(named), named.strip().casefold()
        meant = [pack for pack in packs if pack.pack_id == number or pack.name.casefold() == wanted]
        if not meant:
            raise Refusal("pack-gone")
        return meant[0]
