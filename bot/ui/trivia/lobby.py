"""Trivia's lobby: opened by a command, joined, left and begun by presses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.trivia.outcomes import Behind
from bot.trivia.rules.game import Mode, State
from bot.ui.places import is_moderator, place_of, require_able_to_post, require_role
from bot.ui.presses import whole_number
from bot.ui.replies import reader, redraw, tell
from bot.ui.trivia import lobby_cards
from bot.ui.trivia.closed import in_game

if TYPE_CHECKING:
    from discord import Interaction

    from bot.episodes import Episode
    from bot.i18n import Public
    from bot.packs.show import Show
    from bot.servers import Servers
    from bot.spoilers.rules.gates import Place
    from bot.spoilers.seals.service import SealService
    from bot.spoilers.service import SpoilerService
    from bot.trivia.lobbies import Wishes
    from bot.trivia.service import TriviaService
    from bot.ui.postings import Postings
    from bot.ui.presses import Press, Presses
    from bot.ui.trivia.table import TriviaTable


class TriviaLobby:
    """The lobbies of all channels, as people see them."""

    def __init__(
        self,
        trivia: TriviaService,
        table: TriviaTable,
        spoilers: SpoilerService,
        seals: SealService,
        servers: Servers,
        public: Public,
        postings: Postings,
    ) -> None:
        self._trivia = trivia
        self._table = table
        self._spoilers = spoilers
        self._seals = seals
        self._servers = servers
        self._public = public
        self._postings = postings

    def register(self, presses: Presses) -> None:
        """Take the presses that are the lobby's."""
        presses.on("trivia.join", in_game(self._join))
        presses.on("trivia.leave", in_game(self._leave))
        presses.on("trivia.begin", in_game(self._begin))

    async def open(self, interaction: Interaction[Any], wishes: Wishes) -> None:
        """`/trivia start`: a lobby, with the one who asked for it as its host."""
        require_able_to_post(interaction)
        place = place_of(interaction)
        await self._require_may_start(interaction, place.guild_id)
        lobby = await self._trivia.lobbies.open(
            interaction.id,
            place,
            interaction.user.id,
            wishes,
            ceiling=await self._spoilers.ceiling(place, wishes.show),
            reached=await self._spoilers.reached(interaction.user.id, wishes.show),
            unlocked=await self._unlocked(place.guild_id, wishes.show, wishes.mode),
        )
        try:
            message = await self._postings.answer(
                interaction, lobby_cards.lobby_card(self._public(lobby.game.guild_id), lobby)
            )
        except discord.HTTPException:
            await self._trivia.course.over(lobby.game, State.STOPPED)
            raise
        await self._trivia.lobbies.posted(lobby.game, message)
        up_to, reached = lobby.game.up_to, lobby.players[interaction.user.id].reached
        if up_to is not None and reached < up_to:
            say = reader(interaction)
            await tell(interaction, say("trivia-host-behind", up_to=str(up_to), reached=str(reached)))

    async def open_by_itself(self, game_id: int, place: Place, host: int, wishes: Wishes) -> None:
        """A lobby at its time, with nobody in it yet. The same game, asked for again, opens once.

        Raises Refusal where it cannot be, and GameRunning where the channel has another.
        """
        lobby = await self._trivia.lobbies.open_by_itself(
            game_id,
            place,
            host,
            wishes,
            ceiling=await self._spoilers.ceiling(place, wishes.show),
            unlocked=await self._unlocked(place.guild_id, wishes.show, wishes.mode),
        )
        if lobby is not None and lobby.game.lobby_message_id is None:
            await self._table.post_lobby(lobby)

    async def require_possible(self, place: Place, wishes: Wishes) -> None:
        """Raise Refusal for a game that could not be opened there as things are."""
        await self._trivia.lobbies.require_possible(
            place,
            wishes,
            ceiling=await self._spoilers.ceiling(place, wishes.show),
            unlocked=await self._unlocked(place.guild_id, wishes.show, wishes.mode),
        )

    async def _join(self, press: Press) -> None:
        game_id, anyway = press.number(0), press.args[2:] == ("anyway",)
        team = whole_number(press.args[1]) if len(press.args) > 1 else None
        lobby = await self._trivia.lobbies.look(press.guild_id, game_id)
        reached = await self._spoilers.reached(press.user_id, lobby.show)
        try:
            lobby = await self._trivia.lobbies.join(
                press.guild_id, game_id, press.user_id, reached, team=team or None, anyway=anyway
            )
        except Behind as behind:
            up_to = str(behind.game.up_to)
            card = lobby_cards.behind_card(press.say, game_id, team or 0, up_to, str(behind.reached))
            await tell(press.interaction, card)
            return
        if not anyway:
            await redraw(press.interaction, lobby_cards.lobby_card(self._public(lobby.game.guild_id), lobby))
            return
        await tell(press.interaction, press.say("trivia-joined"))
        await self._table.redraw_lobby(lobby)

    async def _leave(self, press: Press) -> None:
        lobby = await self._trivia.lobbies.leave(press.guild_id, press.number(0), press.user_id)
        await redraw(press.interaction, lobby_cards.lobby_card(self._public(lobby.game.guild_id), lobby))

    async def _begin(self, press: Press) -> None:
        game_id, moderator = press.number(0), is_moderator(press.interaction)
        lobby = await self._trivia.lobbies.look(press.guild_id, game_id)
        if press.user_id == lobby.game.host_id:
            await self._require_may_start(press.interaction, press.guild_id)
        lobby = await self._trivia.lobbies.begin(
            press.guild_id,
            game_id,
            press.user_id,
            is_moderator=moderator,
            reached=await self._spoilers.reached_by(lobby.players, lobby.show),
            unlocked=await self._unlocked(press.guild_id, lobby.show, lobby.game.mode),
        )
        await redraw(press.interaction, lobby_cards.begun_card(self._public(lobby.game.guild_id), lobby))

    async def _require_may_start(self, interaction: Interaction[Any], guild: int) -> None:
        """Raise Refusal for whoever may not start games in this server."""
        require_role(interaction, (await self._servers.look(guild)).games_role_id)

    async def _unlocked(self, guild: int, show: Show, mode: Mode) -> Episode | None:
        """How far the server's embargo lets a game about what has just aired go."""
        return await self._seals.unlocked(guild, show) if mode is Mode.JUST_AIRED else None
