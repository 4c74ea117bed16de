"""Where somebody looks at what a poll came to. Whoever it would spoil hears so instead, at every press."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import discord

from bot.errors import Refusal
from bot.polls.results.service import require_votes
from bot.polls.service import counted
from bot.ui.pictures.studio import draw
from bot.ui.places import is_moderator, place_of
from bot.ui.polls import result_cards as cards
from bot.ui.polls.finding import poll_meant, viewer_of
from bot.ui.replies import in_time, reader, tell

if TYPE_CHECKING:
    from discord import Interaction

    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.polls.results.service import PollResults
    from bot.polls.rules.standings import Standing
    from bot.polls.service import PollService
    from bot.ui.cards import Card
    from bot.ui.pictures.figures import Figure
    from bot.ui.pictures.studio import Picture
    from bot.ui.polls.veil import Veil
    from bot.ui.presses import Press, Presses

# Discord takes files up to 10 MB everywhere; a larger one is packed.
LARGEST_FILE = 8_000_000


class ResultsDesk:
    """Shows tallies, charts, opinion over time and files, privately."""

    def __init__(self, polls: PollService, results: PollResults, veil: Veil, library: Library) -> None:
        self._polls = polls
        self._results = results
        self._veil = veil
        self._library = library

    def register(self, presses: Presses) -> None:
        """Take the presses that look closer."""
        presses.on("poll.chart", self._chart, dear=True)
        presses.on("poll.split", self._split, dear=True)
        presses.on("poll.history", self._history_pressed, dear=True)
        presses.on("poll.export", self._export_pressed, dear=True)

    async def show(self, interaction: Interaction[Any], named: str | None) -> None:
        """`/poll results`: how a poll stands."""
        standing = await self._seen(interaction, await poll_meant(self._polls, interaction, named))
        if standing is None:
            return
        user, moderates = interaction.user.id, is_moderator(interaction)
        card = cards.results_card(
            reader(interaction),
            await in_time(interaction, counted(standing)),
            self._library,
            may_edit=standing.may_be_edited and standing.poll.is_managed_by(user, is_moderator=moderates),
            may_export=self._results.may_export(standing, user, is_moderator=moderates),
        )
        await tell(interaction, card)

    async def history(self, interaction: Interaction[Any], named: str | None) -> None:
        """`/poll history`: how opinion moved."""
        await self._history(interaction, await poll_meant(self._polls, interaction, named))

    async def export(self, interaction: Interaction[Any], named: str | None) -> None:
        """`/poll export`: every ballot as a file, for the poll's author and moderators."""
        await self._export(interaction, await poll_meant(self._polls, interaction, named))

    async def _chart(self, press: Press) -> None:
        standing = await self._seen(press.interaction, press.number(0))
        if standing is None:
            return
        require_votes(standing)
        figure = cards.chart_figure(press.say, standing)
        picture = await in_time(press.interaction, self._drawn(press.say, standing, figure))
        card = cards.chart_card(press.say, standing, self._library, picture)
        await tell(press.interaction, card, [picture.file()])

    async def _split(self, press: Press) -> None:
        standing = await self._seen(press.interaction, press.number(0))
        if standing is not None:
            groups = await in_time(press.interaction, self._results.by_progress(standing))
            await tell(press.interaction, cards.split_card(press.say, standing, self._library, groups))

    async def _history_pressed(self, press: Press) -> None:
        await self._history(press.interaction, press.number(0))

    async def _history(self, interaction: Interaction[Any], poll_id: int) -> None:
        standing = await self._seen(interaction, poll_id)
        if standing is None:
            return
        card, picture = await in_time(interaction, self._history_drawn(reader(interaction), standing))
        await tell(interaction, card, [picture.file()])

    async def _history_drawn(self, say: Words, standing: Standing) -> tuple[Card, Picture]:
        points = await self._results.history(standing)
        picture = await self._drawn(say, standing, cards.history_figure(say, standing, points))
        return cards.history_card(say, standing, self._library, points, picture), picture

    async def _export_pressed(self, press: Press) -> None:
        await self._export(press.interaction, press.number(0))

    async def _export(self, interaction: Interaction[Any], poll_id: int) -> None:
        standing = await self._seen(interaction, poll_id)
        if standing is None:
            return
        say, poll = reader(interaction), standing.poll
        written = self._results.export(standing, interaction.user.id, is_moderator=is_moderator(interaction))
        text = await in_time(interaction, written)
        told = say("poll-exported-anonymous" if poll.anonymous else "poll-exported")
        await tell(interaction, told, [_file(f"poll-{poll.poll_id}.csv", text.encode())])

    async def _drawn(self, say: Words, standing: Standing, figure: Figure) -> Picture:
        return await draw(figure, covered_alt=cards.covered_alt(say, standing.poll, self._library))

    async def _seen(self, interaction: Interaction[Any], poll_id: int) -> Standing | None:
        """A poll for somebody whom it does not spoil; anybody else gets to hear where they stand, and None comes back.

        Raises Refusal where there is no such poll, or none for them yet.
        """
        user = interaction.user.id
        standing = await self._polls.look(place_of(interaction).guild_id, poll_id, user)
        if not viewer_of(interaction).knows_of(standing.poll):
            raise Refusal("unknown-poll")
        if await self._veil.is_lifted(interaction, standing):
            return standing
        await tell(interaction, await self._veil.instead(reader(interaction), user, standing.poll))
        return None


def _file(name: str, content: bytes) -> discord.File:
    if len(content) <= LARGEST_FILE:
        return discord.File(io.BytesIO(content), name)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    packed.seek(0)
    return discord.File(packed, f"{name}.zip")
