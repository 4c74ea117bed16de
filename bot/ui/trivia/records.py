"""The server's table and a fan's record, as somebody asks for them: answered privately, in text and as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.trivia.rules.records import Period
from bot.ui.pictures.studio import draw
from bot.ui.places import place_of
from bot.ui.presses import whole_number
from bot.ui.replies import in_time, reader, redraw, tell
from bot.ui.trivia import record_cards as cards

if TYPE_CHECKING:
    import discord
    from discord import Interaction

    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.packs.show import Show
    from bot.spoilers.service import SpoilerService
    from bot.trivia.daily.service import DailyService
    from bot.trivia.records.service import RecordService
    from bot.trivia.rules.records import Board
    from bot.ui.cards import Card
    from bot.ui.names import Names
    from bot.ui.presses import Press, Presses


class RecordDesk:
    """Tables and records, as people see them."""

    def __init__(
        self, records: RecordService, daily: DailyService, spoilers: SpoilerService, library: Library, names: Names
    ) -> None:
        self._records = records
        self._daily = daily
        self._spoilers = spoilers
        self._library = library
        self._names = names

    def register(self, presses: Presses) -> None:
        presses.on("trivia.table", self._turn, dear=True)

    async def leaderboard(
        self, interaction: Interaction[Any], period: str, show: Show | None, season: int | None
    ) -> None:
        """`/trivia leaderboard`: the server's best, and the reader's own line."""
        guild_id = place_of(interaction).guild_id
        scope = self._records.scope(period, show, season)
        board = await self._records.board(guild_id, scope, interaction.user.id)
        card, files = await in_time(interaction, self._board(reader(interaction), guild_id, board))
        await tell(interaction, card, files)

    async def profile(
        self, interaction: Interaction[Any], fan: discord.Member | discord.User, show: Show | None
    ) -> None:
        """`/trivia profile`: a fan's record; how they did by episode only where they are the one who asks."""
        say, guild_id, is_own = reader(interaction), place_of(interaction).guild_id, fan == interaction.user
        reached = None
        if is_own:
            reached = {show.id: episode for show, episode in await self._spoilers.all_reached(fan.id)}
        profile = await self._records.profile(guild_id, fan.id, show, reached)
        daily = await self._daily.streak(guild_id, fan.id, show)
        picture = None
        if profile.record.answers.answered:
            figure = cards.profile_figure(say, profile, self._library, fan.display_name)
            picture = await in_time(interaction, draw(figure))
        card = cards.profile_card(say, profile, daily, self._library, fan.id, picture, is_own=is_own)
        await tell(interaction, card, [picture.file()] if picture else [])

    async def _turn(self, press: Press) -> None:
        """Another page of a table. What it is a table of comes from whoever presses, so it is checked again."""
        period, show_id, season = (press.text(index) for index in range(3))
        if period not in tuple(Period):
            raise Refusal("old-button")
        show = None if show_id == cards.EVERY else self._library.show(show_id)
        scope = self._records.scope(period, show, whole_number(season) if show else None)
        board = await self._records.board(press.guild_id, scope, press.user_id, press.number(3))
        card, files = await in_time(press.interaction, self._board(press.say, press.guild_id, board), redraws=True)
        await redraw(press.interaction, card, files)

    async def _board(self, say: Words, guild_id: int, board: Board) -> tuple[Card, list[discord.File]]:
        show = self._library.get(board.scope.show_id) if board.scope.show_id else None
        if not board.leaders:
            return cards.board_card(say, board, show, None), []
        shown = {leader.user_id for leader in (*board.leaders, *([board.own] if board.own else []))}
        names = await self._names.of(guild_id, shown)
        picture = await draw(cards.board_figure(say, board, show, names))
        return cards.board_card(say, board, show, picture), [picture.file()]
