"""What an answer earns, and who stands where."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.trivia.rules.game import Round, Void
from bot.trivia.rules.scoring import Answer, points, standings
from bot.trivia.rules.scoring import scored as scored_in

ALLOWED = timedelta(seconds=20)
START = datetime(2026, 8, 1, 20, tzinfo=UTC)
RIGHT, WRONG = 0, 2
MINA, JOON, HANA = 1, 2, 3

moments = st.timedeltas(min_value=timedelta(seconds=-5), max_value=timedelta(seconds=30))
streaks = st.integers(min_value=0, max_value=60)


def turn(number: int, *, voided: bool = False) -> Round:
    """A round of twenty seconds; each begins a minute after the one before it."""
    asked_at = START + timedelta(minutes=number)
    return Round(
        number, "the-show", f"q{number}", "0123", number, asked_at, asked_at + ALLOWED, Void.AWAY if voided else None
    )


def scored(current: Round, answers: list[Answer], played: list[Round]) -> dict[int, int]:
    return scored_in(current, answers, played, ALLOWED)


def answer(number: int, user: int, choice: int, after: float = 10.0) -> Answer:
    """An answer to a round, some seconds after it was asked."""
    return Answer(number, user, choice, START + timedelta(minutes=number, seconds=after))


def test_a_right_answer_earns_a_hundred_and_half_as_much_again_for_speed() -> None:
    assert points(timedelta(0), ALLOWED, 0) == 150
    assert points(ALLOWED / 2, ALLOWED, 0) == 125
    assert points(ALLOWED, ALLOWED, 0) == 100


def test_each_right_answer_in_a_row_adds_ten_up_to_fifty() -> None:
    assert [points(ALLOWED, ALLOWED, streak) for streak in (1, 2, 5, 6, 40)] == [110, 120, 150, 150, 150]


@given(moments, streaks)
def test_no_right_answer_earns_less_than_100_or_more_than_200(elapsed: timedelta, streak: int) -> None:
    assert 100 <= points(elapsed, ALLOWED, streak) <= 200


@given(moments, moments, streaks)
def test_a_faster_answer_never_earns_less(one: timedelta, other: timedelta, streak: int) -> None:
    assert points(min(one, other), ALLOWED, streak) >= points(max(one, other), ALLOWED, streak)


def test_a_wrong_answer_earns_nothing_however_fast() -> None:
    assert scored(turn(1), [answer(1, MINA, WRONG, after=0)], [turn(1)]) == {MINA: 0}


def test_only_the_answers_of_the_round_itself_are_given_points() -> None:
    answers = [answer(1, MINA, RIGHT), answer(2, JOON, RIGHT)]
    assert scored(turn(2), answers, [turn(1), turn(2)]) == {JOON: 125}


def test_a_streak_counts_right_answers_in_a_row() -> None:
    answers = [answer(number, MINA, RIGHT) for number in (1, 2, 3)]
    assert scored(turn(3), answers, [turn(1), turn(2), turn(3)]) == {MINA: 145}


def test_a_wrong_answer_ends_a_streak() -> None:
    answers = [answer(1, MINA, RIGHT), answer(2, MINA, WRONG), answer(3, MINA, RIGHT)]
    assert scored(turn(3), answers, [turn(1), turn(2), turn(3)]) == {MINA: 125}


def test_a_question_that_was_not_answered_ends_a_streak() -> None:
    answers = [answer(1, MINA, RIGHT), answer(3, MINA, RIGHT)]
    assert scored(turn(3), answers, [turn(1), turn(2), turn(3)]) == {MINA: 125}


def test_a_void_question_leaves_a_streak_as_it_is() -> None:
    answers = [answer(1, MINA, RIGHT), answer(2, MINA, WRONG), answer(3, MINA, RIGHT)]
    assert scored(turn(3), answers, [turn(1), turn(2, voided=True), turn(3)]) == {MINA: 135}


def test_a_void_question_gives_nobody_points_not_even_none() -> None:
    void = turn(1, voided=True)
    assert scored(void, [answer(1, MINA, RIGHT), answer(1, JOON, WRONG)], [void]) == {}


def given_points(user: int, earned: int | None, choice: int = RIGHT, number: int = 1) -> Answer:
    return Answer(number, user, choice, START, earned)


def test_ties_share_a_place_and_the_next_one_is_skipped() -> None:
    table = standings([given_points(MINA, 120), given_points(JOON, 120), given_points(HANA, 100)])
    assert [(row.place, row.user_id) for row in table] == [(1, MINA), (1, JOON), (3, HANA)]


def test_a_player_who_never_answered_stands_last_with_nothing() -> None:
    last = standings([given_points(MINA, 120)], [JOON, MINA])[-1]
    assert (last.place, last.user_id, last.points, last.right) == (2, JOON, 0, 0)


def test_an_answer_whose_points_are_not_given_yet_counts_for_nothing() -> None:
    table = standings([given_points(MINA, 120), given_points(MINA, None, number=2)])
    assert [(row.points, row.right) for row in table] == [(120, 1)]


@given(st.lists(st.tuples(st.integers(1, 6), st.sampled_from([0, 100, 120, 150])), max_size=40))
def test_a_table_gives_away_exactly_the_points_that_were_earned(earned: list[tuple[int, int]]) -> None:
    table = standings([given_points(user, much, number=n) for n, (user, much) in enumerate(earned)])
    totals = Counter[int]()
    for user, much in earned:
        totals[user] += much
    assert {row.user_id: row.points for row in table} == dict(totals)
    for row in table:
        assert row.place == 1 + sum(other > row.points for other in totals.values())
