"""Trivia at the table: presses become answers, and what is due becomes cards in the channel."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord.utils import snowflake_time

from bot.texts import plain
from bot.trivia.outcomes import Asked, Ended, Revealed, StopVote
from bot.trivia.rules.game import State
from bot.trivia.service import DEADLINE, Behind
from bot.ui.places import is_moderator, place_of, require_able_to_post
from bot.ui.replies import SILENT, post, reader, redraw, tell
from bot.ui.trivia import cards

if TYPE_CHECKING:
    from discord import Interaction

    from bot.deadlines import Clock, Deadline, Deadlines
    from bot.i18n import Words
    from bot.spoilers.service import SpoilerService
    from bot.trivia.outcomes import Step
    from bot.trivia.rules.game import Game
    from bot.trivia.service import TriviaService, Wishes
    from bot.ui.cards import Card
    from bot.ui.presses import Press, Presses

_log = structlog.get_logger(__name__)


class TriviaTable:
    """The trivia games of all channels, as people see them."""

    def __init__(
        self,
        client: discord.Client,
        trivia: TriviaService,
        spoilers: SpoilerService,
        public: Words,
        clock: Clock,
    ) -> None:
        self._client = client
        self._trivia = trivia
        self._spoilers = spoilers
        self._public = public
        self._clock = clock

    def register(self, presses: Presses, deadlines: Deadlines) -> None:
        """Take the presses and the deadlines that are trivia's."""
        presses.on("trivia.join", self._join)
        presses.on("trivia.begin", self._begin)
        presses.on("trivia.answer", self._answer)
        deadlines.on(DEADLINE, self._due)

    async def open_lobby(self, interaction: Interaction[Any], wishes: Wishes) -> None:
        """`/trivia start`: a lobby, with the one who asked for it as its host."""
        require_able_to_post(interaction)
        place = place_of(interaction)
        lobby = await self._trivia.open_lobby(
            interaction.id,
            place,
            interaction.user.id,
            wishes,
            ceiling=await self._spoilers.ceiling(place, wishes.show),
            reached=await self._spoilers.reached(interaction.user.id, wishes.show),
        )
        try:
            message = await post(interaction, cards.lobby_card(self._public, lobby))
        except discord.HTTPException:
            await self._trivia.over(lobby.game, State.STOPPED)
            raise
        await self._trivia.lobby_posted(lobby.game, message)
        up_to, reached = lobby.game.up_to, lobby.players[interaction.user.id]
        if up_to is not None and reached < up_to:
            say = reader(interaction)
            await tell(interaction, say("trivia-host-behind", up_to=str(up_to), reached=str(reached)))

    async def stop(self, interaction: Interaction[Any]) -> None:
        """`/trivia stop`: the end, or a vote for it that the others can see."""
        ended = await self._trivia.stop(
            place_of(interaction), interaction.user.id, is_moderator=is_moderator(interaction)
        )
        if isinstance(ended, StopVote):
            await post(interaction, cards.stop_vote_card(self._public, ended, interaction.user.id))
        else:
            await post(interaction, cards.ended_card(self._public, ended))
            await self._close_what_is_open(ended)

    async def _join(self, press: Press) -> None:
        game_id, anyway = press.number(0), press.args[1:] == ("anyway",)
        lobby = await self._trivia.lobby(press.guild_id, game_id)
        reached = await self._spoilers.reached(press.user_id, lobby.show)
        try:
            lobby = await self._trivia.join(press.guild_id, game_id, press.user_id, reached, anyway=anyway)
        except Behind as behind:
            up_to = str(behind.game.up_to)
            await tell(press.interaction, cards.behind_card(press.say, game_id, up_to, str(behind.reached)))
            return
        if not anyway:
            await redraw(press.interaction, cards.lobby_card(self._public, lobby))
            return
        await tell(press.interaction, press.say("trivia-joined"))
        await self._edit(lobby.game, lobby.game.lobby_message_id, cards.lobby_card(self._public, lobby))

    async def _begin(self, press: Press) -> None:
        game_id, moderator = press.number(0), is_moderator(press.interaction)
        lobby = await self._trivia.lobby(press.guild_id, game_id)
        reached = await self._spoilers.reached_by(lobby.players, lobby.show)
        lobby = await self._trivia.begin(
            press.guild_id, game_id, press.user_id, is_moderator=moderator, reached=reached
        )
        await redraw(press.interaction, cards.begun_card(self._public, lobby))

    async def _answer(self, press: Press) -> None:
        locked = await self._trivia.answer(
            press.guild_id,
            press.number(0),
            press.number(1),
            press.user_id,
            press.number(2),
            message_id=press.message_id,
            at=press.at,
        )
        letter = cards.LETTERS[locked.shown_as]
        await tell(press.interaction, press.say("trivia-locked-in", letter=letter, answer=plain(locked.text)))

    async def _due(self, deadline: Deadline) -> None:
        step = await self._trivia.step(deadline)
        if step is None:
            return
        try:
            await self._show(step)
        except (discord.NotFound, discord.Forbidden) as refused:
            # The channel is gone or closed to us: nobody would see the rest of the game.
            _log.info("game without a channel", guild=step.game.guild_id, code=refused.code)
            await self._trivia.over(step.game, State.STOPPED)

    async def _show(self, step: Step) -> None:
        """Bring into the channel what a step is about. The same step may come again when that went wrong."""
        game = step.game
        match step:
            case Asked():
                closes_at = self._clock() + timedelta(seconds=game.seconds)
                message = await self._send(game, cards.question_card(self._public, step, closes_at), step.turn.round)
                await self._trivia.asked(step, message, snowflake_time(message))
            case Revealed():
                card = cards.reveal_card(self._public, step)
                if not await self._edit(game, step.turn.message_id, card):
                    await self._send(game, card, f"{step.turn.round}-reveal")
                await self._trivia.shown(step)
            case Ended():
                card = cards.ended_card(self._public, step)
                if game.state is State.EXPIRED:
                    await self._edit(game, game.lobby_message_id, card)
                else:
                    await self._send(game, card, "end")
                await self._trivia.over(game, game.state)

    async def _close_what_is_open(self, ended: Ended) -> None:
        """Take the buttons off what a stopped game leaves behind."""
        if ended.left_open is not None:
            card = cards.dropped_card(self._public, ended.left_open)
            await self._edit(ended.game, ended.left_open.turn.message_id, card)
        elif ended.game.round == 0:
            await self._edit(ended.game, ended.game.lobby_message_id, cards.ended_card(self._public, ended))

    def _channel(self, game: Game) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(game.channel_id, guild_id=game.guild_id)

    async def _send(self, game: Game, card: Card, what: int | str) -> int:
        """Post a card; returns the message's id. Discord keeps a second attempt at the same `what` from doubling it."""
        nonce = f"{game.game_id}:{what}"
        message = await self._channel(game).send(view=card, allowed_mentions=SILENT, nonce=nonce)
        return message.id

    async def _edit(self, game: Game, message_id: int | None, card: Card) -> bool:
        """Change a message of ours; False where it has been removed."""
        if message_id is None:
            return False
        try:
            await self._channel(game).get_partial_message(message_id).edit(view=card, allowed_mentions=SILENT)
        except discord.NotFound:
            return False
        return True
