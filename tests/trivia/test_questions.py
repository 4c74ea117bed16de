"""From question to question to the end: answers, reveals, pauses, restarts and stops."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.db.tables import answers, deadlines, players
from bot.trivia.course import REVEAL_LASTS
from bot.trivia.games import GRACE
from bot.trivia.outcomes import Asked, Ended, Revealed
from bot.trivia.rules.game import State
from tests.trivia.parlour import ANOTHER_GUILD, ELSEWHERE, HANA, HOST, JOON, MINA, Parlour, refused

if TYPE_CHECKING:
    from typing import Any

    from bot.trivia.outcomes import Step


async def test_the_first_answer_stands(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    await parlour.answer(asked, MINA, right=False)
    assert await refused(parlour.answer(asked, MINA, right=True)) == "already-answered"
    (stored,) = await parlour.rows(answers)
    assert stored.choice == 1


async def test_an_answer_counts_up_to_the_last_moment_by_discords_clock(parlour: Parlour) -> None:
    asked = await parlour.play(MINA, JOON, seconds=20)
    await parlour.answer(asked, MINA, after=20)
    assert await refused(parlour.answer(asked, JOON, after=20.001)) == "round-over"


async def test_an_answer_given_in_time_counts_though_it_reaches_us_a_moment_later(parlour: Parlour) -> None:
    asked = await parlour.play(MINA, seconds=20)
    parlour.now += timedelta(seconds=20) + GRACE / 2
    await parlour.answer(asked, MINA, after=19.9)
    revealed = await parlour.ring_for(Revealed)
    assert [answer.user_id for answer in revealed.answers] == [MINA]


async def test_an_answer_given_after_the_time_was_up_is_refused_at_the_reveal_too(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    await parlour.ring_for(Revealed)
    assert await refused(parlour.answer(asked, MINA, after=20.5)) == "round-over"


@pytest.mark.parametrize("was_shown", [True, False])
async def test_an_answer_given_in_time_counts_though_it_reaches_us_after_the_reveal(
    parlour: Parlour, was_shown: bool
) -> None:
    asked = await parlour.play(MINA, JOON)
    await parlour.answer(asked, MINA, after=0)
    revealed = await parlour.ring(shown=was_shown)
    assert isinstance(revealed, Revealed)
    assert "right" in (await parlour.answer(asked, JOON, after=10)).text
    assert await refused(parlour.answer(asked, JOON, after=10)) == "already-answered"
    if not was_shown:  # the reveal that was under way shows the answer not yet, and is shown again
        await parlour.service.course.shown(revealed)
    again = await parlour.ring_for(Revealed)
    assert {answer.user_id: answer.points for answer in again.answers} == {MINA: 150, JOON: 125}
    assert await parlour.states() == [State.REVEALED]
    second = await parlour.ring_for(Asked)
    assert await refused(parlour.answer(asked, HOST, after=10)) == "round-over"
    await parlour.answer(second, JOON, after=20)
    assert {answer.points for answer in (await parlour.ring_for(Revealed)).answers} == {110}


async def test_a_reveal_that_came_early_helps_nobody_who_saw_it(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    await parlour.answer(asked, MINA, after=3)
    await parlour.answer(asked, HOST, right=False, after=4)
    await parlour.ring_for(Revealed)
    assert await refused(parlour.answer(asked, JOON, after=6)) == "round-over"
    assert (await parlour.answer(asked, HANA, after=2)).text.endswith("right")


async def test_a_press_that_is_faster_than_discords_answer_to_us_counts(parlour: Parlour) -> None:
    await parlour.begin(await parlour.open())
    asked = await parlour.ring(shown=False)
    assert isinstance(asked, Asked)
    await parlour.answer(asked, HOST, message_id=77)
    await parlour.service.course.asked(asked, 77, parlour.now)
    assert (await parlour.turn(asked)).message_id == 77
    assert [answer.points for answer in (await parlour.ring_for(Revealed)).answers] == [150]


async def test_another_attempt_at_posting_takes_no_time_from_a_question_that_a_press_told_us_of(
    parlour: Parlour,
) -> None:
    lobby = await parlour.open()
    await parlour.join(lobby, MINA)
    await parlour.begin(lobby)
    asked, again = await parlour.ring(shown=False), await parlour.due()
    assert isinstance(asked, Asked)
    assert again is not None
    await parlour.answer(asked, HOST, message_id=77)
    assert await parlour.service.course.step(again) is None
    await parlour.answer(asked, MINA, message_id=77)
    assert {answer.user_id for answer in (await parlour.ring_for(Revealed)).answers} == {HOST, MINA}


async def test_an_answer_to_an_earlier_question_is_refused(parlour: Parlour) -> None:
    first = await parlour.play(MINA)
    await parlour.ring_for(Revealed)
    await parlour.ring_for(Asked)
    assert await refused(parlour.answer(first, MINA)) == "round-over"


async def test_an_answer_to_a_game_that_was_stopped_is_refused(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    await parlour.stop()
    assert await refused(parlour.answer(asked, MINA)) == "game-over"


@pytest.mark.parametrize(
    ("forged", "refusal"),
    [
        ({"guild": ANOTHER_GUILD}, "game-over"),
        ({"game_id": 999}, "game-over"),
        ({"turn_number": 0}, "round-over"),
        ({"turn_number": 2}, "round-over"),
        ({"shown_as": 4}, "round-over"),
        ({"shown_as": -1}, "round-over"),
        ({"message_id": 999}, "round-over"),
    ],
)
async def test_a_forged_answer_is_refused(parlour: Parlour, forged: dict[str, Any], refusal: str) -> None:
    asked = await parlour.play(MINA)
    assert await refused(parlour.answer(asked, MINA, **forged)) == refusal
    assert await parlour.rows(answers) == []


async def test_an_answer_pressed_in_another_game_is_refused(parlour: Parlour) -> None:
    here = await parlour.play(MINA)
    lobby = await parlour.open(channel=ELSEWHERE)
    assert await refused(parlour.answer(here, MINA, game_id=lobby.game.game_id)) == "round-over"


async def test_somebody_who_comes_late_plays_by_answering(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    await parlour.answer(asked, JOON)
    assert {row.user_id for row in await parlour.rows(players)} == {HOST, MINA, JOON}
    revealed = await parlour.ring_for(Revealed)
    assert {row.user_id for row in revealed.table.players} == {HOST, MINA, JOON}


async def test_the_reveal_comes_at_once_when_everybody_has_answered(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    posted_at = parlour.now
    await parlour.answer(asked, MINA)
    due = await parlour.due()
    assert due is not None
    assert due.due_at == posted_at + timedelta(seconds=20) + GRACE
    await parlour.answer(asked, HOST)
    await parlour.ring_for(Revealed)
    assert parlour.now == posted_at


async def test_a_reveal_tells_who_was_right_and_what_it_earned(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    await parlour.answer(asked, MINA, after=10)
    await parlour.answer(asked, HOST, right=False, after=2)
    revealed = await parlour.ring_for(Revealed)
    assert [(answer.user_id, answer.points) for answer in revealed.answers] == [(HOST, 0), (MINA, 125)]
    assert [(row.place, row.user_id, row.points) for row in revealed.table.players] == [(1, MINA, 125), (2, HOST, 0)]


async def test_the_next_question_comes_after_a_pause(parlour: Parlour) -> None:
    await parlour.play(questions=2)
    await parlour.ring_for(Revealed)
    revealed_at = parlour.now
    await parlour.ring_for(Asked)
    assert parlour.now == revealed_at + REVEAL_LASTS


async def test_a_question_that_could_not_be_posted_comes_again_as_it_was(parlour: Parlour) -> None:
    lobby = await parlour.open()
    await parlour.begin(lobby)
    lost = await parlour.ring(shown=False)
    again = await parlour.ring_for(Asked)
    assert isinstance(lost, Asked)
    assert (again.turn.round, again.question.id, again.turn.order) == (1, lost.question.id, lost.turn.order)


async def test_a_reveal_that_could_not_be_shown_comes_again_with_the_same_points(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    await parlour.answer(asked, MINA, after=5)
    lost = await parlour.ring(shown=False)
    again = await parlour.ring_for(Revealed)
    assert isinstance(lost, Revealed)
    assert again.answers == lost.answers
    assert again.table == lost.table


async def test_an_end_that_could_not_be_shown_comes_again(parlour: Parlour) -> None:
    asked = await parlour.play(MINA, questions=1)
    await parlour.answer(asked, MINA)
    await parlour.ring_for(Revealed)
    lost = await parlour.ring(shown=False)
    again = await parlour.ring_for(Ended)
    assert isinstance(lost, Ended)
    assert again.table == lost.table
    assert await parlour.states() == [State.FINISHED]


@pytest.mark.parametrize("under_way", [Asked, Revealed, Ended])
async def test_what_is_shown_after_a_stop_does_not_bring_the_game_back(parlour: Parlour, under_way: type[Step]) -> None:
    await parlour.begin(await parlour.open(questions=1))
    while not isinstance(step := await parlour.ring(shown=False), under_way):
        await parlour.show_step(step)
    await parlour.stop()
    await parlour.show_step(step)
    assert await parlour.states() == [State.STOPPED]
    assert await parlour.rows(deadlines) == []


async def test_a_lobby_survives_a_restart(parlour: Parlour) -> None:
    lobby = await parlour.open()
    parlour.restart(after=timedelta(minutes=1))
    await parlour.join(lobby, MINA)
    await parlour.begin(lobby)
    assert await parlour.states() == [State.ASKING]


async def test_the_pause_after_a_reveal_survives_a_restart(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    await parlour.answer(asked, MINA, after=0)
    await parlour.ring_for(Revealed)
    parlour.restart(after=timedelta(minutes=5))
    assert (await parlour.ring_for(Asked)).turn.round == 2
    assert list((await parlour.points()).values()) == [150]


async def test_a_host_or_a_moderator_stops_a_game_at_once(parlour: Parlour) -> None:
    await parlour.play(MINA)
    assert isinstance(await parlour.stop(HOST), Ended)
    await parlour.play(MINA)
    assert isinstance(await parlour.stop(HANA, is_moderator=True), Ended)
    assert await parlour.states() == [State.STOPPED, State.STOPPED]
    assert await parlour.rows(deadlines) == []


async def test_a_stranger_stops_nothing(parlour: Parlour) -> None:
    await parlour.play(MINA)
    assert await refused(parlour.stop(HANA)) == "not-playing"
    assert await refused(parlour.stop(HOST, channel=ELSEWHERE)) == "no-game"
    assert await parlour.states() == [State.COLLECTING]


async def test_points_given_before_a_stop_stay_and_the_open_question_counts_for_nothing(parlour: Parlour) -> None:
    first = await parlour.play(MINA)
    await parlour.answer(first, MINA, after=0)
    await parlour.ring_for(Revealed)
    second = await parlour.ring_for(Asked)
    await parlour.answer(second, MINA)
    ended = await parlour.stop()
    assert isinstance(ended, Ended)
    assert [(row.user_id, row.points, row.right) for row in ended.table.players] == [(MINA, 150, 1), (HOST, 0, 0)]
    own = (await parlour.board(MINA)).own
    assert own is not None
    assert (own.place, own.points, own.answered) == (1, 150, 1)
