"""What people write is shown in full where it fits, and no card is ever longer than Discord takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.i18n import words
from bot.trivia.outcomes import Revealed, Table
from bot.trivia.reviewing.queue import Decided, Item, Page, Reported
from bot.trivia.rules.game import Round, State
from bot.trivia.rules.reviewing import Decision, Kind, Reason, Report
from bot.trivia.rules.scoring import Answer, standings
from bot.trivia.rules.suggestions import State as Standing
from bot.trivia.rules.suggestions import Suggestion, Texts
from bot.ui.trivia.question_cards import reveal_card
from bot.ui.trivia.report_cards import decided_card
from bot.ui.trivia.review_cards import review_card, suggested_card
from tests.trivia.shows import NOTHING, TWELFTH, question, show
from tests.trivia.test_game import game

if TYPE_CHECKING:
    from bot.ui.cards import Card

SAY, SHOW, AT = words("en"), show(question("q1")), datetime(2026, 8, 1, tzinfo=UTC)
SOMEBODY = 2**63 - 1
LONGEST = Texts("*" * 200, "_" * 60, ("|" * 60, "<" * 60, "~" * 60), "`" * 300)
SUGGESTION = Suggestion(
    1, SOMEBODY, SHOW.id, SOMEBODY, LONGEST, "story", "medium", TWELFTH, Standing.REJECTED, "*" * 200, AT
)
REPORT = Report(1, SOMEBODY, SHOW.id, "q1", SOMEBODY, Reason.AMBIGUOUS, "*" * 300, AT)
REPORTED = Reported(
    SOMEBODY,
    SUGGESTION.as_question(),
    (REPORT,) * 50,
    dict.fromkeys(range(4), 10000),
    [(str(number).rjust(60, "*"), 10_000) for number in range(25)],
)
DECIDED = Decided(Decision(1, SOMEBODY, SHOW.id, "q1", Kind.SPELLING, "*" * 60, SOMEBODY, AT), SUGGESTION.as_question())
NOTE = "A note as long as they come, which says how many games and players there were. " * 3


def item(about: object) -> Item:  # type: ignore[type-arg]
    return Item(SHOW, about, 5000, 9999, SOMEBODY, SOMEBODY)


def reveal() -> Card:
    answers = tuple(Answer(50, SOMEBODY - number, 0, AT, 9999) for number in range(60))
    turn = Round(50, SHOW.id, "q1", "0123", 1, AT, AT)
    playing = replace(game(State.REVEALING), round=50)
    table = Table(standings(answers))
    return reveal_card(SAY, Revealed(playing, SHOW, turn, SUGGESTION.as_question(), answers, table))


@pytest.mark.parametrize(
    "card",
    [
        review_card(SAY, Page(5000, 5000, 5000, item(REPORTED)), NOTHING, NOTE),
        review_card(SAY, Page(5000, 5000, 5000, item(SUGGESTION)), NOTHING, NOTE),
        decided_card(SAY, item(DECIDED), NOTHING, NOTE),
        suggested_card(SAY, SHOW, SUGGESTION, [SUGGESTION] * 5),
        reveal(),
    ],
    ids=["report", "suggestion", "decision", "own suggestions", "reveal"],
)
def test_a_card_holds_whatever_people_write(card: Card) -> None:
    assert card.content_length() <= 4000
    assert card.total_children_count <= 40
