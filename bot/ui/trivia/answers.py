"""Answers as they come: by a button, by a form, and by what players write in the chat where we may read that.

Whoever writes in the chat shows it to everybody. So that nobody learns from us whether it was right, every guess gets
the same mark, right or wrong, and the mark says only that it counts.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from typing import TYPE_CHECKING

import discord
from discord.utils import snowflake_time

from bot.texts import plain
from bot.trivia.answering import GUESS_LENGTH
from bot.trivia.rules.game import Answers
from bot.ui.cards import Accent
from bot.ui.forms import Field, form
from bot.ui.replies import confirm, tell
from bot.ui.trivia import question_cards
from bot.ui.trivia.closed import in_game

if TYPE_CHECKING:
    from bot.trivia.rules.game import Game
    from bot.trivia.service import TriviaService
    from bot.ui.presses import Press, Presses

MARK = "📝"
# Discord takes four reactions a second in a channel: in a rush, a guess counts without its mark.
_MARKS_AT_ONCE = 4


class TriviaAnswers:
    """Takes the answers of all games. `reads` says whether we may read what people write."""

    def __init__(self, trivia: TriviaService, *, reads: bool) -> None:
        self.reads = reads
        self._trivia = trivia
        # The game that was last asked in a channel; whether it takes words still is read from the database.
        self._typed: dict[int, Game] = {}
        self._marking: Counter[int] = Counter()

    def register(self, presses: Presses) -> None:
        """Take the presses and forms that are answers."""
        presses.on("trivia.answer", in_game(self._chosen))
        presses.on("trivia.type", in_game(self._form))
        presses.on("trivia.guess", in_game(self._guessed))

    async def catch_up(self) -> None:
        """Listen again where a question was open when we stopped."""
        for game in await self._trivia.answering.waiting_for_words() if self.reads else ():
            self._typed[game.channel_id] = game

    def listen(self, game: Game) -> None:
        """A game has asked: from now on, take what is written in its channel if it is answered by typing."""
        if self.reads and game.answers is Answers.TYPED:
            self._typed[game.channel_id] = game
        else:
            self._typed.pop(game.channel_id, None)

    def forget(self, game: Game) -> None:
        """A game is over."""
        self._typed.pop(game.channel_id, None)

    async def saw(self, message: discord.Message) -> None:
        """Take a message for a guess if its author plays in a game that waits for one there; who replies talks."""
        game = self._typed.get(message.channel.id)
        is_ours = message.author.bot or message.webhook_id is not None or message.is_system()
        if game is None or is_ours or message.reference is not None:
            return
        counts = await self._trivia.answering.overhear(
            game.guild_id,
            game.game_id,
            game.round,
            message.author.id,
            message.content,
            guess_id=message.id,
            at=message.created_at,
        )
        if counts and self._marking[game.channel_id] < _MARKS_AT_ONCE:
            await self._mark(message)

    async def _mark(self, message: discord.Message) -> None:
        channel = message.channel.id
        self._marking[channel] += 1
        with contextlib.suppress(discord.HTTPException):  # not allowed, or the message is gone: it counts all the same
            await message.add_reaction(MARK)
        self._marking[channel] -= 1
        if not self._marking[channel]:
            del self._marking[channel]

    async def _chosen(self, press: Press) -> None:
        locked = await self._trivia.answering.choose(
            press.guild_id,
            press.number(0),
            press.number(1),
            press.user_id,
            press.number(2),
            message_id=press.message_id,
            posted_at=snowflake_time(press.message_id),
            at=press.at,
        )
        letter = question_cards.LETTERS[locked.shown_as]
        text = press.say("trivia-locked-in", letter=letter, answer=plain(locked.text))
        await confirm(press, Accent.TRIVIA, text)

    async def _form(self, press: Press) -> None:
        game_id, number = press.number(0), press.number(1)
        asked = await self._trivia.answering.to_guess(press.guild_id, game_id, number, press.user_id)
        title = press.say("trivia-question-number", number=number, of=asked.game.questions)
        label = press.say("trivia-type-label")
        field = Field("text", label, GUESS_LENGTH, hint=asked.question.question)
        await press.interaction.response.send_modal(form(title, field, action="trivia.guess", args=(game_id, number)))

    async def _guessed(self, press: Press) -> None:
        game_id, number = press.number(0), press.number(1)
        guessed = await self._trivia.answering.guess(
            press.guild_id,
            game_id,
            number,
            press.user_id,
            press.fields.get("text", ""),
            guess_id=press.id,
            at=press.at,
        )
        await tell(press.interaction, question_cards.guessed_card(press.say, guessed, game_id, number))
