"""Trivia at the table: what is due becomes cards in the channel, and players decide on hints, skips and stops."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

import discord
from discord.utils import snowflake_time

from bot.trivia.games import DEADLINE
from bot.trivia.outcomes import Asked, Ended, Revealed, Vote
from bot.trivia.rules.game import Answers, State, Wish
from bot.trivia.rules.matching import prepare
from bot.ui.places import is_moderator, place_of
from bot.ui.replies import SILENT, post, reader, tell
from bot.ui.trivia import cards, lobby_cards, question_cards
from bot.ui.trivia.closed import in_game

if TYPE_CHECKING:
    from collections.abc import Sequence

    from discord import Interaction

    from bot.deadlines import Clock, Deadline, Deadlines
    from bot.i18n import Public, Words
    from bot.trivia.outcomes import Lobby, Step
    from bot.trivia.rules.game import Game
    from bot.trivia.service import TriviaService
    from bot.ui.cards import Card
    from bot.ui.presses import Press, Presses
    from bot.ui.trivia.answers import TriviaAnswers
    from bot.ui.trivia.closed import ClosedChannels
    from bot.ui.trivia.podium import Podiums


class TriviaTable:
    """The trivia games of all channels, as people see them."""

    def __init__(
        self,
        client: discord.Client,
        trivia: TriviaService,
        answers: TriviaAnswers,
        podiums: Podiums,
        closed: ClosedChannels,
        public: Public,
        clock: Clock,
    ) -> None:
        self._client = client
        self._trivia = trivia
        self._answers = answers
        self._podiums = podiums
        self._closed = closed
        self._public = public
        self._clock = clock
        # A game's question is redrawn by one at a time: what was decided later is also drawn later.
        self._drawing: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    def register(self, presses: Presses, deadlines: Deadlines) -> None:
        """Take the presses and the deadlines that are the table's."""
        presses.on("trivia.hint", in_game(self._hint))
        presses.on("trivia.skip", in_game(self._skip))
        deadlines.on(DEADLINE, self._due, ends_a_span=True)

    async def stop(self, interaction: Interaction[Any]) -> None:
        """`/trivia stop`: the end, or a vote for it that the others can see."""
        ended = await self._trivia.votes.stop(
            place_of(interaction), interaction.user.id, is_moderator=is_moderator(interaction)
        )
        if isinstance(ended, Vote):
            await post(
                interaction,
                cards.vote_card(self._public(place_of(interaction).guild_id), Wish.STOP, ended, interaction.user.id),
            )
        else:
            await interaction.response.defer(thinking=True)  # the picture may take longer than Discord waits
            await self._close_what_is_open(ended)
            podium = await self._podiums.picture(ended)
            await post(
                interaction,
                cards.ended_card(self._words(ended), ended, podium),
                [podium.file()] if podium else [],
            )

    async def skip(self, interaction: Interaction[Any]) -> None:
        """`/trivia skip`: the reveal, or a vote for it that the others can see."""
        vote = await self._trivia.votes.skip(
            place_of(interaction), interaction.user.id, is_moderator=is_moderator(interaction)
        )
        if vote is None:
            await tell(interaction, reader(interaction)("trivia-skipping"))
        else:
            await post(
                interaction,
                cards.vote_card(self._public(place_of(interaction).guild_id), Wish.SKIP, vote, interaction.user.id),
            )

    async def post_lobby(self, lobby: Lobby) -> None:
        """Post the card of a lobby that no command has opened. Raises HTTPException, and then no lobby stands."""
        try:
            message = await self._send(lobby.game, lobby_cards.lobby_card(self._words(lobby), lobby), "lobby")
        except (discord.NotFound, discord.Forbidden):
            await self._trivia.course.over(lobby.game, State.STOPPED)
            raise
        await self._trivia.lobbies.posted(lobby.game, message)

    async def redraw_lobby(self, lobby: Lobby) -> None:
        """Bring a lobby's card up to date where it was not the card that was pressed."""
        await self._edit(lobby.game, lobby.game.lobby_message_id, lobby_cards.lobby_card(self._words(lobby), lobby))

    async def _hint(self, press: Press) -> None:
        """A vote is told to nobody else: the card stays calm until the hint is there."""
        place, meant = place_of(press.interaction), (press.number(0), press.number(1))
        async with self._turn_of(meant[0]):
            hinted = await self._trivia.votes.hint(place, meant, press.user_id, at=press.at)
            if isinstance(hinted, Vote):
                await tell(press.interaction, press.say("trivia-hint-vote", votes=hinted.votes, needed=hinted.needed))
                return
            await tell(press.interaction, press.say("trivia-hinting"))
            closes_at = hinted.turn.closes_at
            assert closes_at is not None
            card = question_cards.question_card(self._words(hinted), hinted, closes_at, reads_chat=self._answers.reads)
            shown_at = await self._edit(hinted.game, hinted.turn.message_id, card)
        if shown_at is not None and hinted.turn.hinted_at == press.at:
            await self._trivia.votes.hinted(hinted, shown_at)

    async def _skip(self, press: Press) -> None:
        vote = await self._trivia.votes.skip(
            place_of(press.interaction),
            press.user_id,
            is_moderator=is_moderator(press.interaction),
            meant=(press.number(0), press.number(1)),
        )
        if vote is None:
            await tell(press.interaction, press.say("trivia-skipping"))
        else:
            await tell(press.interaction, press.say("trivia-skip-vote", votes=vote.votes, needed=vote.needed))

    async def _due(self, deadline: Deadline) -> None:
        step = await self._trivia.course.step(deadline)
        if step is None:
            return
        try:
            await self._show(step)
        except (discord.NotFound, discord.Forbidden) as refused:
            # The channel is gone or closed to us: nobody would see the rest of the game.
            await self._closed.end(step.game, refused)

    async def _show(self, step: Step) -> None:
        """Bring into the channel what a step is about. The same step may come again when that went wrong."""
        match step:
            case Asked():
                await self._ask(step)
            case Revealed():
                await self._reveal(step)
            case Ended():
                await self._end(step)

    async def _ask(self, asked: Asked) -> None:
        if asked.game.answers is Answers.TYPED:
            await asyncio.to_thread(prepare, asked.show)
        closes_at = self._clock() + timedelta(seconds=asked.game.seconds)
        card = question_cards.question_card(self._words(asked), asked, closes_at, reads_chat=self._answers.reads)
        message = await self._send(asked.game, card, asked.turn.round)
        if await self._trivia.course.asked(asked, message, snowflake_time(message)):
            self._answers.listen(asked.game)
        else:
            await self._edit(asked.game, message, question_cards.dropped_card(self._words(asked), asked))

    async def _reveal(self, revealed: Revealed) -> None:
        game, turn = revealed.game, revealed.turn
        card = question_cards.reveal_card(self._words(revealed), revealed)
        async with self._turn_of(game.game_id):
            stands = await self._edit(game, turn.message_id, card) is not None
        if not stands:
            await self._send(game, card, f"r{turn.round}")
        await self._trivia.course.shown(revealed)

    async def _end(self, ended: Ended) -> None:
        game = ended.game
        if game.state is State.EXPIRED:
            await self._edit(game, game.lobby_message_id, cards.ended_card(self._words(ended), ended))
        else:
            await self._send_podium(ended)
        self._answers.forget(game)
        await self._trivia.course.over(game, game.state)

    async def _send_podium(self, ended: Ended) -> None:
        """Post how a game ended, in text alone where we may not attach files."""
        podium = await self._podiums.picture(ended)
        try:
            card = cards.ended_card(self._words(ended), ended, podium)
            await self._send(ended.game, card, "end", [podium.file()] if podium else [])
        except discord.Forbidden:
            if podium is None:
                raise
            await self._send(ended.game, cards.ended_card(self._words(ended), ended), "end")

    async def _close_what_is_open(self, ended: Ended) -> None:
        """Take the buttons off what a stopped game leaves behind."""
        self._answers.forget(ended.game)
        if ended.left_open is not None:
            card = question_cards.dropped_card(self._words(ended), ended.left_open)
            async with self._turn_of(ended.game.game_id):
                await self._edit(ended.game, ended.left_open.turn.message_id, card)
        elif ended.game.round == 0:
            await self._edit(ended.game, ended.game.lobby_message_id, cards.ended_card(self._words(ended), ended))

    def _words(self, what: Lobby | Step) -> Words:
        """The words of the server where a game is played."""
        return self._public(what.game.guild_id)

    def _turn_of(self, game_id: int) -> asyncio.Lock:
        """The turn to redraw a game's question."""
        return self._drawing.setdefault(game_id, asyncio.Lock())

    def _channel(self, game: Game) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(game.channel_id, guild_id=game.guild_id)

    async def _send(self, game: Game, card: Card, what: int | str, files: Sequence[discord.File] = ()) -> int:
        """Post a card; returns the message's id. Discord keeps a second attempt at the same `what` from doubling it."""
        nonce = f"{game.game_id}:{what}"
        message = await self._channel(game).send(view=card, files=files, allowed_mentions=SILENT, nonce=nonce)
        return message.id

    async def _edit(self, game: Game, message_id: int | None, card: Card) -> datetime | None:
        """Change a message of ours; returns when, by Discord's clock, or None where it has been removed."""
        if message_id is None:
            return None
        try:
            message = self._channel(game).get_partial_message(message_id)
            edited = await message.edit(view=card, allowed_mentions=SILENT)
        except discord.NotFound:
            return None
        return edited.edited_at or self._clock()
