"""A game's points anew, after a question was removed, or a spelling accepted: the same rules on what was answered.

What an answer earns follows from the rounds and answers of its game alone, streaks included. So to rescore twice is to
rescore once, and what is taken back leaves the points as they had been.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.trivia.rules.reviewing import is_revealed
from bot.trivia.rules.scoring import RIGHT_CHOICE, Answer, scored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.trivia.rules.game import Game, Round


# Discord counts the milliseconds of its ids from the beginning of 2015.
_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


def moment(snowflake: int) -> datetime:
    """When Discord made an id."""
    return _EPOCH + timedelta(milliseconds=snowflake >> 22)


@dataclass(frozen=True, slots=True)
class Guess:
    """Something that somebody typed in a round, and when by Discord's clock."""

    round: int
    user_id: int
    text: str
    at: datetime


def regraded(answer: Answer, guesses: Sequence[Guess], is_right: Callable[[str], bool]) -> Answer:
    """A typed answer as it stands when its guesses, in order, are judged again: the first right one, else the last."""
    first = next((guess for guess in guesses if is_right(guess.text)), None)
    if first is not None:
        return replace(answer, choice=RIGHT_CHOICE, answered_at=first.at)
    return replace(answer, choice=None, answered_at=guesses[-1].at)


def rescored(game: Game, played: Sequence[Round], answers: Iterable[Answer], allowed: timedelta) -> list[Answer]:
    """A game's answers with what they earn; those to a question that is not revealed yet stay as they are."""
    answers, earned = list(answers), dict[tuple[int, int], int]()
    for turn in played:
        given = scored(turn, answers, played, allowed)
        earned |= {(turn.round, user): points for user, points in given.items()}
    return [
        replace(answer, points=earned.get((answer.round, answer.user_id)))
        if is_revealed(game, answer.round)
        else answer
        for answer in answers
    ]
