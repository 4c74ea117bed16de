"""The game as a machine: which states there are, and that nothing leads out of its table."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.trivia.rules.game import (
    OVER,
    TRANSITIONS,
    Game,
    IllegalTransitionError,
    Round,
    State,
    UpTo,
    majority,
)

AT = datetime(2026, 8, 1, 20, tzinfo=UTC)
HOST, FAN = 1, 2


def game(state: State = State.LOBBY) -> Game:
    return Game(
        guild_id=10,
        game_id=20,
        channel_id=30,
        host_id=HOST,
        show_id="the-show",
        state=state,
        questions=10,
        seconds=20,
        difficulty=None,
        category=None,
        up_to=None,
        up_to_source=UpTo.PLAYERS,
        round=0,
        lobby_message_id=None,
        opened_at=AT,
        ended_at=None,
    )


def reachable(start: State) -> set[State]:
    found, ahead = {start}, [start]
    while ahead:
        new = TRANSITIONS[ahead.pop()] - found
        found |= new
        ahead.extend(new)
    return found


def test_every_state_is_in_the_table_and_can_come_to_pass() -> None:
    assert set(TRANSITIONS) == set(State)
    assert reachable(State.LOBBY) == set(State)


@pytest.mark.parametrize("state", State)
def test_from_every_state_a_game_can_come_to_an_end(state: State) -> None:
    assert reachable(state) & OVER


@pytest.mark.parametrize("state", State)
def test_a_game_can_be_stopped_until_it_is_over(state: State) -> None:
    assert (State.STOPPED in TRANSITIONS[state]) == (not game(state).is_over)


def test_only_what_is_finished_stopped_or_expired_is_over() -> None:
    assert {State.FINISHED, State.STOPPED, State.EXPIRED} == OVER


@pytest.mark.parametrize(("here", "there"), list(product(State, State)))
def test_a_game_takes_exactly_the_steps_of_the_table(here: State, there: State) -> None:
    if there in TRANSITIONS[here]:
        assert game(here).to(there, round=3).state is there
    else:
        with pytest.raises(IllegalTransitionError):
            game(here).to(there)


@given(st.lists(st.sampled_from(State), max_size=30))
def test_no_order_of_steps_leads_on_from_a_game_that_is_over(steps: list[State]) -> None:
    playing = game()
    for step in steps:
        try:
            later = playing.to(step)
        except IllegalTransitionError:
            continue
        assert not playing.is_over
        playing = later


def test_a_game_is_run_by_its_host_and_by_moderators() -> None:
    assert game().may_be_run_by(HOST, is_moderator=False)
    assert game().may_be_run_by(FAN, is_moderator=True)
    assert not game().may_be_run_by(FAN, is_moderator=False)


@given(st.integers(1, 500))
def test_a_majority_is_more_than_half_and_no_more_than_that_takes(players: int) -> None:
    assert majority(players) * 2 > players >= (majority(players) - 1) * 2


def test_a_round_shows_its_choices_in_its_own_order() -> None:
    shown = Round(1, "the-show", "q1", "2031").shown(("right", "wrong", "worse", "worst"))
    assert shown == ("worse", "right", "worst", "wrong")


def test_a_round_takes_answers_until_its_time_is_up_and_not_before_it_is_posted() -> None:
    closes_at = AT + timedelta(seconds=20)
    posted = Round(1, "the-show", "q1", "0123", 5, AT, closes_at)
    assert posted.takes(AT)
    assert posted.takes(closes_at)
    assert not posted.takes(closes_at + timedelta(milliseconds=1))
    assert not Round(1, "the-show", "q1", "0123").takes(AT)
