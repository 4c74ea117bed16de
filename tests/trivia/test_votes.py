"""What players decide together: hints, which halve the points, and skips, after which nothing counts."""

from __future__ import annotations

from datetime import timedelta

from bot.trivia.outcomes import Asked, Revealed, Vote
from bot.trivia.rules.game import Answers, State, Void
from tests.trivia.parlour import HANA, HOST, JOON, MINA, Parlour, refused


async def test_a_hint_comes_by_majority_and_halves_what_is_answered_after_it(parlour: Parlour) -> None:
    asked = await parlour.play(MINA, JOON)
    await parlour.answer(asked, MINA, after=0)
    assert await parlour.hint(HOST) == Vote(votes=1, needed=2)
    assert await refused(parlour.hint(HOST)) == "wants-hint-already"
    assert await refused(parlour.hint(HANA)) == "not-playing"
    parlour.now += timedelta(seconds=10)
    hinted = await parlour.hint(JOON)
    assert isinstance(hinted, Asked)
    assert len(hinted.turn.offered) == 2
    assert 0 in hinted.turn.offered
    await parlour.answer(asked, JOON, after=10.5)
    revealed = await parlour.ring_for(Revealed)
    assert {answer.user_id: answer.points for answer in revealed.answers} == {MINA: 150, JOON: 62}


async def test_what_a_hint_took_away_can_no_longer_be_chosen(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    await parlour.hint(MINA)
    parlour.now += timedelta(seconds=5)
    hinted = await parlour.hint()
    assert isinstance(hinted, Asked)
    gone = next(place for place, digit in enumerate(asked.turn.order) if int(digit) not in hinted.turn.offered)
    assert await refused(parlour.answer(asked, MINA, shown_as=gone, after=6)) == "choice-taken-away"
    await parlour.answer(asked, HOST, shown_as=gone, after=4)  # pressed before the hint could be seen
    await parlour.answer(asked, MINA, after=6)


async def test_whoever_answers_before_a_hint_can_be_seen_earns_all(parlour: Parlour) -> None:
    asked = await parlour.play(questions=1)
    hinted = await parlour.hint(shown=False)
    assert isinstance(hinted, Asked)
    await parlour.service.votes.hinted(hinted, parlour.now + timedelta(seconds=2))
    await parlour.answer(asked, HOST, after=1)
    assert [answer.points for answer in (await parlour.ring_for(Revealed)).answers] == [148]


async def test_a_hint_can_be_had_for_what_is_typed_and_survives_a_restart(parlour: Parlour) -> None:
    asked = await parlour.play(MINA, answers=Answers.TYPED)
    await parlour.hint(MINA)
    parlour.restart(after=timedelta(seconds=1))
    assert isinstance(await parlour.hint(), Asked)
    await parlour.guess(asked, MINA, after=20)
    await parlour.guess(asked, HOST, "no idea", after=20)
    revealed = await parlour.ring_for(Revealed)
    assert {answer.user_id: answer.points for answer in revealed.answers} == {MINA: 50, HOST: 0}


async def test_a_hint_is_given_only_while_its_own_question_is_open(parlour: Parlour) -> None:
    asked = await parlour.play()
    assert await refused(parlour.hint(game=asked.game.game_id - 1)) == "round-over"
    assert asked.turn.closes_at is None
    parlour.now += timedelta(seconds=asked.game.seconds, milliseconds=500)  # closed, and not revealed yet
    assert await refused(parlour.hint()) == "round-over"


async def test_a_question_is_skipped_by_its_host_at_once_and_counts_for_nobody(parlour: Parlour) -> None:
    asked = await parlour.play(MINA, questions=2)
    await parlour.answer(asked, MINA, after=0)
    assert await parlour.skip() is None
    assert await refused(parlour.answer(asked, HOST)) == "round-over"
    revealed = await parlour.ring_for(Revealed)
    assert revealed.turn.void is Void.SKIPPED
    assert [answer.points for answer in revealed.answers] == [None]
    assert await refused(parlour.skip()) == "no-question-open"
    assert (await parlour.ring_for(Asked)).turn.round == 2


async def test_players_skip_by_majority_and_each_question_anew(parlour: Parlour) -> None:
    await parlour.play(MINA, JOON)
    assert await parlour.skip(MINA) == Vote(votes=1, needed=2)
    assert await refused(parlour.skip(MINA)) == "wants-skip-already"
    assert await refused(parlour.skip(HANA)) == "not-playing"
    assert await parlour.skip(JOON) is None
    await parlour.ring_for(Revealed)
    await parlour.ring_for(Asked)
    assert await parlour.skip(JOON) == Vote(votes=1, needed=2)
    assert await refused(parlour.skip(MINA, number=1)) == "round-over"
    assert await refused(parlour.hint(MINA, number=1)) == "round-over"
    assert await parlour.skip(HANA, is_moderator=True) is None


async def test_a_question_that_is_taken_out_while_it_is_asked_counts_for_nobody_and_the_game_goes_on(
    parlour: Parlour,
) -> None:
    asked = await parlour.play(MINA, JOON)
    await parlour.answer(asked, MINA)
    del parlour.show.questions[asked.question.id]  # type: ignore[attr-defined]
    assert await refused(parlour.answer(asked, JOON)) == "question-gone"
    revealed = await parlour.ring_for(Revealed)
    assert (revealed.question, revealed.turn.void) == (None, Void.GONE)
    assert [answer.points for answer in revealed.answers] == [None]
    assert (await parlour.ring_for(Asked)).turn.round == 2


async def test_a_question_that_is_taken_out_before_it_is_asked_is_another_one(parlour: Parlour) -> None:
    await parlour.begin(await parlour.open(questions=6))
    lost = await parlour.ring(shown=False)
    assert isinstance(lost, Asked)
    del parlour.show.questions[lost.question.id]  # type: ignore[attr-defined]
    asked = await parlour.ring(shown=False)
    assert isinstance(asked, Asked)
    assert (asked.turn.round, asked.question.id == lost.question.id) == (1, False)
    parlour.show.questions.clear()  # type: ignore[attr-defined]
    ended = await parlour.ring()
    assert ended is not None
    assert await parlour.states() == [State.FINISHED]


async def test_a_game_of_a_show_that_is_removed_ends_and_its_lobby_can_be_stopped(parlour: Parlour) -> None:
    await parlour.play(MINA)
    shows = parlour.library._shows
    kept = shows.pop(parlour.show.id)
    await parlour.ring()
    assert await parlour.states() == [State.STOPPED]
    shows[kept.id] = kept
    await parlour.open()
    shows.clear()
    await parlour.stop()
    assert await parlour.states() == [State.STOPPED, State.STOPPED]
