"""Points anew by the pure rules: whatever is removed, accepted and taken back, they follow from the answers alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.trivia.rules.game import Round, State, Void
from bot.trivia.rules.rescoring import Guess, regraded, rescored
from bot.trivia.rules.scoring import Answer, scored
from tests.trivia.test_game import game

AT = datetime(2026, 8, 1, 20, tzinfo=UTC)
ALLOWED = timedelta(seconds=20)
QUESTIONS, PLAYERS = 5, (101, 102, 103)

some_rounds = st.lists(st.sampled_from([None, None, *Void]), min_size=1, max_size=QUESTIONS).map(
    lambda voids: [
        Round(number, "the-show", f"q{number}", "0123", number, AT + number * ALLOWED, AT, void)
        for number, void in enumerate(voids, 1)
    ]
)
some_answers = st.dictionaries(
    st.tuples(st.integers(1, QUESTIONS), st.sampled_from(PLAYERS)),
    st.tuples(st.sampled_from([0, 0, 1, None]), st.integers(0, 20)),
    max_size=12,
)


def evening(played: list[Round], answers: dict[tuple[int, int], tuple[int | None, int]]) -> list[Answer]:
    """The answers with the points that a game gives them, from reveal to reveal."""
    given_so_far = [
        Answer(number, user, choice, AT + number * ALLOWED + timedelta(seconds=after))
        for (number, user), (choice, after) in answers.items()
        if number <= len(played)
    ]
    for turn in played:
        points = scored(turn, given_so_far, played[: turn.round], ALLOWED)
        given_so_far = [replace(a, points=points.get(a.user_id)) if a.round == turn.round else a for a in given_so_far]
    return given_so_far


@settings(deadline=None, database=None, max_examples=60)
@given(some_rounds, some_answers, st.data())
def test_what_is_removed_and_put_back_leaves_the_points_as_they_were(
    played: list[Round], answers: dict[tuple[int, int], tuple[int | None, int]], data: st.DataObject
) -> None:
    over = replace(game(State.FINISHED), round=len(played))
    before = evening(played, answers)
    assert rescored(over, played, before, ALLOWED) == before

    gone = data.draw(st.sampled_from([turn.round for turn in played]))
    without = [replace(turn, void=turn.void or Void.REMOVED) if turn.round == gone else turn for turn in played]
    after = rescored(over, without, before, ALLOWED)
    assert rescored(over, without, after, ALLOWED) == after
    assert all(answer.points is None for answer in after if answer.round == gone)
    assert after == evening(without, answers), "as if it had never been played"
    assert rescored(over, played, after, ALLOWED) == before


def test_an_open_question_is_left_to_its_reveal() -> None:
    played = [Round(1, "the-show", "q1", "0123", 1, AT, AT + ALLOWED)]
    answers = [Answer(1, 101, 0, AT)]
    collecting, revealed = (replace(game(state), round=1) for state in (State.COLLECTING, State.REVEALED))
    assert rescored(collecting, played, answers, ALLOWED) == answers
    assert [answer.points for answer in rescored(revealed, played, answers, ALLOWED)] == [150]


def test_the_first_guess_that_is_right_is_the_answer_and_else_the_last() -> None:
    answer = Answer(1, 101, None, AT + timedelta(seconds=9), guesses=3)
    guesses = [Guess(1, 101, text, AT + timedelta(seconds=second)) for second, text in enumerate(("a", "b", "c"))]
    now = regraded(answer, guesses, lambda text: text in "bc")
    assert (now.choice, now.answered_at) == (0, AT + timedelta(seconds=1))
    again = regraded(now, guesses, lambda text: text == "none")
    assert (again.choice, again.answered_at, again.guesses) == (None, AT + timedelta(seconds=2), 3)
