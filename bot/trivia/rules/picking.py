"""Which question comes next: within reach of everybody who plays, and not one that the server has just had."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime
    from random import Random

    from bot.episodes import Episode
    from bot.packs.model import Question


def eligible(
    questions: Iterable[Question], up_to: Episode, difficulty: str | None, category: str | None
) -> list[Question]:
    """The questions that spoil nothing for people who have reached `up_to`, of a difficulty and category if named."""
    return [
        question
        for question in questions
        if question.safe_after <= up_to
        and difficulty in (None, question.difficulty)
        and category in (None, question.category)
    ]


def pick(
    pool: Sequence[Question],
    in_this_game: Collection[str],
    last_asked: Mapping[str, datetime],
    random: Random,
) -> Question | None:
    """A question that this game has not had: one new to the server if any is left, else the one longest ago."""
    left = [question for question in pool if question.id not in in_this_game]
    new = [question for question in left if question.id not in last_asked]
    if new:
        return random.choice(new)
    return min(left, key=lambda question: last_asked[question.id], default=None)


def shuffled(choices: int, random: Random) -> str:
    """An order to show that many choices in, as digits."""
    return "".join(map(str, random.sample(range(choices), choices)))
