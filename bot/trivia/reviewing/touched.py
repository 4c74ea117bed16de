"""The games that a decision about a question touches, in the database: where it was asked, and what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, select, update

from bot.db.tables import answers, guesses, rounds
from bot.trivia.rules.game import Void
from bot.trivia.rules.rescoring import Guess, moment

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import BindParameter
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.trivia.rules.game import Game

MOST_TYPED = 25

_GUILD: BindParameter[int] = bindparam("guild")
_ASKED = (
    rounds.c.guild_id == _GUILD,
    rounds.c.show_id == bindparam("show"),
    rounds.c.question_id == bindparam("question"),
    rounds.c.asked_at >= bindparam("since"),
)
_GAMES = select(rounds.c.game_id).where(*_ASKED).distinct().order_by(rounds.c.game_id)
_ITS = (
    rounds.c.guild_id == _GUILD,
    rounds.c.game_id == bindparam("game"),
    rounds.c.question_id == bindparam("question"),
)
_VOID = update(rounds).where(*_ITS, rounds.c.void.is_(None)).values(void=Void.REMOVED.value)
_COUNT_AGAIN = update(rounds).where(*_ITS, rounds.c.void == Void.REMOVED.value).values(void=None)
_GUESSES = (
    select(guesses)
    .where(guesses.c.guild_id == _GUILD, guesses.c.game_id == bindparam("game"))
    .order_by(guesses.c.guess_id)
)
_button = func.coalesce(answers.c.pressed, answers.c.choice)
_CHOSEN = (
    select(_button.label("button"), func.count().label("people"))
    .select_from(rounds.join(answers))
    .where(*_ASKED, answers.c.choice.is_not(None))
    .group_by(_button)
)
_people = func.count(guesses.c.user_id.distinct())
_TYPED = (
    select(func.lower(guesses.c.text).label("text"), _people.label("people"))
    .select_from(rounds.join(guesses))
    .where(*_ASKED)
    .group_by(func.lower(guesses.c.text))
    .order_by(_people.desc(), "text")
    .limit(MOST_TYPED)
)


class TouchedStore:
    """Queries about where a question was asked, each inside the transaction it is given."""

    async def games(
        self, connection: AsyncConnection, guild: int, show: str, question: str, since: datetime
    ) -> list[int]:
        """The games in which a question was asked, in the order in which everybody takes hold of them."""
        key = {"guild": guild, "show": show, "question": question, "since": since}
        return list((await connection.execute(_GAMES, key)).scalars())

    async def set_void(self, connection: AsyncConnection, game: Game, question: str, *, removed: bool) -> None:
        """Have a question count for nobody in a game, or as it did before it was removed."""
        key = {"guild": game.guild_id, "game": game.game_id, "question": question}
        await connection.execute(_VOID if removed else _COUNT_AGAIN, key)

    async def guesses(self, connection: AsyncConnection, game: Game) -> list[Guess]:
        """Everything that was typed in a game, in the order of Discord's clock."""
        rows = await connection.execute(_GUESSES, {"guild": game.guild_id, "game": game.game_id})
        return [Guess(row.round, row.user_id, row.text, moment(row.guess_id)) for row in rows]

    async def chosen(
        self, connection: AsyncConnection, guild: int, show: str, question: str, since: datetime
    ) -> dict[int, int]:
        """How many people chose each of a question's choices."""
        key = {"guild": guild, "show": show, "question": question, "since": since}
        return {row.button: row.people for row in await connection.execute(_CHOSEN, key)}

    async def typed(
        self, connection: AsyncConnection, guild: int, show: str, question: str, since: datetime
    ) -> list[tuple[str, int]]:
        """What was typed for an answer, and by how many people, the most frequent first."""
        key: dict[str, Any] = {"guild": guild, "show": show, "question": question, "since": since}
        return [(row.text, row.people) for row in await connection.execute(_TYPED, key)]
