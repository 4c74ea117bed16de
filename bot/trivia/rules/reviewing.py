"""What people say is wrong with a question, and what moderators decide about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.errors import Refusal
from bot.packs.model import CHOICE_LENGTH
from bot.texts import one_line
from bot.trivia.rules.game import State
from bot.trivia.rules.matching import Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bot.packs.model import Question
    from bot.packs.show import Show
    from bot.trivia.rules.game import Game

WORDS_LENGTH = 300
MOST_SPELLINGS = 10
_HIDDEN = (State.LOBBY, State.ASKING, State.COLLECTING)


class Reason(StrEnum):
    """What is wrong with a question."""

    WRONG = "wrong"
    AMBIGUOUS = "ambiguous"
    SPOILER = "spoiler"


@dataclass(frozen=True, slots=True)
class Report:
    """What one person says of one question."""

    guild_id: int
    report_id: int
    show_id: str
    question_id: str
    user_id: int
    reason: Reason
    words: str
    reported_at: datetime
    decided_by: int | None = None
    decided_at: datetime | None = None


class Kind(StrEnum):
    """What can be decided about a question, beyond leaving it as it is."""

    REMOVED = "removed"
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True)
class Decision:
    """Something that holds for a question in one server, until it is taken back."""

    guild_id: int
    decision_id: int
    show_id: str
    question_id: str
    kind: Kind
    spelling: str
    decided_by: int
    decided_at: datetime


def is_revealed(game: Game, turn: int) -> bool:
    """Whether the answer to a game's question has been shown; only then is there anything to report."""
    return 0 < turn < game.round or (turn == game.round and game.state not in _HIDDEN)


def with_spellings(question: Question, spellings: Iterable[str]) -> Question:
    """The question as a server takes it that accepts other spellings too."""
    also = tuple(spellings)
    return question.model_copy(update={"accept": (*question.accept, *also)}) if also else question


def checked_spellings(typed: Iterable[str], question: Question, show: Show) -> list[str]:
    """The spellings as they are stored: one may be a whole choice. Raises Refusal for what can be no other spelling."""
    spellings = list({spelling.casefold(): spelling for text in typed if (spelling := one_line(text))}.values())
    if not 0 < len(spellings) <= MOST_SPELLINGS:
        raise Refusal("spellings-count", most=MOST_SPELLINGS)
    for spelling in spellings:
        if len(spelling) > CHOICE_LENGTH:
            raise Refusal("spelling-long", spelling=f"{spelling[:40]}…", longest=CHOICE_LENGTH)
        if judge(spelling, question, show) is Verdict.RIGHT:
            raise Refusal("spelling-right", spelling=spelling)
        if judge(spelling, with_spellings(question, [spelling]), show) is not Verdict.RIGHT:
            raise Refusal("spelling-wrong", spelling=spelling)
    return spellings
