"""What must hold on every database: what is stored, who comes first, and the server's table."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.db.tables import answers, deadlines, games, rounds
from bot.trivia.outcomes import Asked, Ended, Revealed, Vote
from bot.trivia.rules.game import State, Void
from tests.trivia.parlour import ANOTHER_GUILD, ELSEWHERE, GUILD, HANA, HOST, JOON, MINA, Parlour, refused
from tests.trivia.shows import questions, show

if TYPE_CHECKING:
    from bot.db.engine import Database


@pytest.fixture
def parlour(database: Database) -> Parlour:
    return Parlour(database, show(*questions(6)))


async def test_two_people_who_open_a_game_at_once_get_one_game(parlour: Parlour) -> None:
    attempts = await asyncio.gather(parlour.open(), parlour.open(), return_exceptions=True)
    assert sorted(type(attempt).__name__ for attempt in attempts) == ["GameRunning", "Lobby"]
    assert await parlour.states() == [State.LOBBY]


async def test_a_channel_is_free_again_once_its_game_is_over(parlour: Parlour) -> None:
    await parlour.open()
    await parlour.stop()
    await parlour.open()
    assert await parlour.states() == [State.STOPPED, State.LOBBY]


async def test_nobody_joins_twice(parlour: Parlour) -> None:
    lobby = await parlour.open()
    joined = await parlour.join(lobby, MINA)
    assert list(joined.players) == [HOST, MINA]
    assert await refused(parlour.join(lobby, MINA)) == "already-joined"


async def test_a_server_has_every_question_before_one_comes_back(parlour: Parlour) -> None:
    seen = []
    for _ in range(3):
        asked = await parlour.play(questions=2)
        seen.append(asked.question.id)
        await parlour.ring_for(Revealed)
        seen.append((await parlour.ring_for(Asked)).question.id)
        await parlour.stop()
    assert sorted(seen) == ["q1", "q2", "q3", "q4", "q5", "q6"]
    assert (await parlour.play()).question.id == seen[0]


async def test_another_server_has_its_own_pool(parlour: Parlour) -> None:
    for _ in range(3):
        await parlour.play(questions=2)
        await parlour.ring_for(Revealed)
        await parlour.ring_for(Asked)
        await parlour.stop()
    elsewhere = Parlour(parlour.database, show(*questions(6)))
    first = await elsewhere.play(guild=ANOTHER_GUILD)
    await elsewhere.ring_for(Revealed, ANOTHER_GUILD)
    second = await elsewhere.ring_for(Asked, ANOTHER_GUILD)
    assert first.question.id != second.question.id


async def test_an_answer_is_stored_with_discords_time_and_without_points(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    locked = await parlour.answer(asked, MINA, after=4)
    (stored,) = await parlour.rows(answers)
    turn = await parlour.turn(asked)
    assert (stored.user_id, stored.choice, stored.points) == (MINA, 0, None)
    assert stored.answered_at == turn.asked_at + timedelta(seconds=4)
    assert locked.text == asked.question.answer


async def test_pressing_twice_at_once_counts_once(parlour: Parlour) -> None:
    asked = await parlour.play(MINA, JOON)
    presses = (parlour.answer(asked, MINA, right=right) for right in (True, False, True, False))
    results = await asyncio.gather(*presses, return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == ["LockedIn", "Refusal", "Refusal", "Refusal"]
    assert len(await parlour.rows(answers)) == 1


async def test_a_crowd_that_answers_at_once_is_all_counted_and_revealed_once(parlour: Parlour) -> None:
    crowd = range(200, 230)
    asked = await parlour.play(*crowd)
    await asyncio.gather(*(parlour.answer(asked, user) for user in [HOST, *crowd]))
    due = await parlour.due()
    assert due is not None
    assert due.due_at == parlour.now
    await asyncio.gather(*(parlour.service.course.step(due) for _ in range(4)))
    revealed = await parlour.ring_for(Revealed)
    assert len(revealed.answers) == 31
    assert {answer.points for answer in revealed.answers} == {150}


async def test_answers_of_several_games_that_wait_together_are_each_taken_or_refused_alone(parlour: Parlour) -> None:
    here, there = await parlour.play(MINA), await parlour.play(guild=ANOTHER_GUILD, channel=ELSEWHERE)
    presses = [
        parlour.answer(there, HOST),
        parlour.answer(here, MINA),
        parlour.answer(here, MINA),
        parlour.answer(here, JOON, message_id=1),
        parlour.answer(there, JOON, after=60),
        parlour.answer(here, HOST),
    ]
    results = await asyncio.gather(*presses, return_exceptions=True)
    refusals = Counter(getattr(result, "key", "taken") for result in results)
    assert refusals == {"taken": 3, "refusal-already-answered": 1, "refusal-round-over": 2}
    taken = {(row.guild_id, row.user_id) for row in await parlour.rows(answers)}
    assert taken == {(GUILD, MINA), (GUILD, HOST), (ANOTHER_GUILD, HOST)}
    assert {row.due_at for row in await parlour.rows(deadlines)} == {parlour.now}


async def test_a_game_ends_after_its_last_question_and_leaves_no_deadline(parlour: Parlour) -> None:
    asked = await parlour.play(MINA, questions=1)
    await parlour.answer(asked, MINA, after=0)
    await parlour.ring_for(Revealed)
    ended = await parlour.ring_for(Ended)
    assert ended.game.state is State.FINISHED
    assert [(row.user_id, row.points) for row in ended.table.players] == [(MINA, 150), (HOST, 0)]
    assert await parlour.states() == [State.FINISHED]
    assert await parlour.rows(deadlines) == []


async def test_two_games_know_nothing_of_each_other(parlour: Parlour) -> None:
    here = await parlour.play(MINA)
    there = await parlour.open(channel=ELSEWHERE)
    await parlour.stop(channel=ELSEWHERE)
    await parlour.answer(here, MINA)
    assert here.game.game_id != there.game.game_id
    assert await parlour.states() == [State.COLLECTING, State.STOPPED]


async def test_a_question_whose_time_ran_out_while_we_were_away_counts_for_nobody(parlour: Parlour) -> None:
    asked = await parlour.play(MINA, JOON, seconds=20)
    await parlour.answer(asked, MINA, after=3)
    parlour.restart(after=timedelta(minutes=3))
    revealed = await parlour.ring_for(Revealed)
    assert revealed.turn.void is Void.AWAY
    assert {answer.points for answer in revealed.answers} == {None}
    assert [(row.points, row.right) for row in revealed.table.players] == [(0, 0)] * 3
    assert (await parlour.board()).leaders == ()
    assert (await parlour.ring_for(Asked)).turn.round == 2


async def test_a_question_goes_on_after_a_restart_within_its_time(parlour: Parlour) -> None:
    asked = await parlour.play(MINA, JOON, seconds=20)
    await parlour.answer(asked, MINA, after=3)
    parlour.restart(after=timedelta(seconds=10))
    await parlour.answer(asked, JOON, after=12)
    revealed = await parlour.ring_for(Revealed)
    assert revealed.turn.void is not Void.AWAY
    assert {answer.user_id: answer.points for answer in revealed.answers} == {MINA: 142, JOON: 120}


async def test_players_stop_a_game_by_majority(parlour: Parlour) -> None:
    await parlour.play(MINA, JOON, HANA)
    assert await parlour.stop(MINA) == Vote(votes=1, needed=3)
    assert await parlour.stop(JOON) == Vote(votes=2, needed=3)
    assert isinstance(await parlour.stop(HANA), Ended)


async def test_a_question_that_reaches_the_channel_after_the_stop_asks_nobody(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    assert await parlour.service.course.asked(asked, 1, parlour.now)
    await parlour.stop()
    assert not await parlour.service.course.asked(asked, 2, parlour.now)
    assert await parlour.states() == [State.STOPPED]


async def test_a_player_votes_to_stop_once(parlour: Parlour) -> None:
    await parlour.play(MINA, JOON, HANA)
    await parlour.stop(MINA)
    assert await refused(parlour.stop(MINA)) == "wants-stop-already"
    assert await parlour.stop(JOON) == Vote(votes=2, needed=3)


async def test_a_stop_and_the_next_question_at_once_leave_a_game_of_one_piece(parlour: Parlour) -> None:
    for _ in range(5):
        await parlour.play(questions=3)
        await parlour.ring_for(Revealed)
        due = await parlour.due()
        assert due is not None
        await asyncio.gather(parlour.service.course.step(due), parlour.stop())
    played = Counter(row.game_id for row in await parlour.rows(rounds))
    for game in await parlour.rows(games):
        assert State(game.state) is State.STOPPED
        assert game.ended_at is not None
        assert game.round == played[game.game_id]
