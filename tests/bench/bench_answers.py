"""How many answers a second are on the disk when five hundred games are asked at once, each from somebody new."""

from __future__ import annotations

import asyncio
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING

from bot.db.engine import Database
from bot.db.migrate import migrate
from bot.db.tables import answers, rounds
from tests.trivia.parlour import Parlour
from tests.trivia.shows import questions, show

if TYPE_CHECKING:
    from pathlib import Path

GAMES, ANSWERS = 500, 2000


async def test_answers_in_five_hundred_games_at_once(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'rooftop.db'}"
    await migrate(url)
    database = Database(url)
    parlour, random = Parlour(database, show(*questions(40))), Random(1)
    asked = [await parlour.play(guild=guild, channel=guild) for guild in range(1, GAMES + 1)]
    turns = {row.game_id: row for row in await parlour.rows(rounds)}

    async def press(user: int) -> None:
        game = random.choice(asked).game
        turn = turns[game.game_id]
        await parlour.service.answering.choose(
            game.guild_id,
            game.game_id,
            1,
            user,
            0,
            message_id=turn.message_id,
            posted_at=turn.asked_at,
            at=turn.asked_at,
        )

    started = perf_counter()
    await asyncio.gather(*map(press, range(10_000, 10_000 + ANSWERS)))
    a_second = ANSWERS / (perf_counter() - started)
    stored = len(await parlour.rows(answers))
    await database.close()
    print(f"\n{a_second:.0f} answers a second in {GAMES} games (SQLite, synchronous=FULL)")
    assert stored == ANSWERS
