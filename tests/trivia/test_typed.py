"""Answers that are typed: in the form, where one hears what became of them, and in the chat, where nobody does."""

from __future__ import annotations

import pytest

from bot.db.tables import answers, guesses, players
from bot.trivia.outcomes import Asked, Revealed
from bot.trivia.rules.game import MOST_GUESSES, Answers
from bot.trivia.rules.matching import Verdict
from tests.trivia.parlour import HOST, JOON, MINA, Parlour, refused


async def typed(parlour: Parlour, *players: int) -> Asked:
    return await parlour.play(*players, answers=Answers.TYPED)


async def test_a_player_guesses_until_it_is_right_and_wrong_guesses_cost_nothing_but_time(parlour: Parlour) -> None:
    asked = await typed(parlour, MINA)
    wrong = await parlour.guess(asked, MINA, "no idea", after=2)
    assert (wrong.verdict, wrong.left) == (Verdict.WRONG, MOST_GUESSES - 1)
    assert (await parlour.guess(asked, MINA, after=10)).is_right
    assert await refused(parlour.guess(asked, MINA, after=11)) == "already-right"
    revealed = await parlour.ring_for(Revealed)
    assert [(answer.user_id, answer.points) for answer in revealed.answers] == [(MINA, 125)]
    assert [row.text for row in await parlour.rows(guesses)] == ["no idea", asked.question.answer]


async def test_nobody_finds_the_answer_by_trying_everything(parlour: Parlour) -> None:
    asked = await typed(parlour, MINA)
    for number in range(MOST_GUESSES):
        assert (await parlour.guess(asked, MINA, f"try {number}")).left == MOST_GUESSES - 1 - number
    assert await refused(parlour.guess(asked, MINA)) == "no-guesses-left"
    await parlour.guess(asked, HOST)
    revealed = await parlour.ring_for(Revealed)  # at once: nobody has anything more to say
    assert {answer.user_id: answer.points for answer in revealed.answers} == {MINA: 0, HOST: 150}


async def test_nothing_is_no_guess_and_several_answers_are_none_that_counts(parlour: Parlour) -> None:
    asked = await typed(parlour, MINA)
    empty = await parlour.guess(asked, MINA, "?!")
    assert (empty.verdict, empty.left) == (Verdict.EMPTY, MOST_GUESSES)
    right, wrong = asked.question.answer, asked.question.wrong[0]
    several = await parlour.guess(asked, MINA, f"{right} / {wrong}")
    assert (several.verdict, several.left) == (Verdict.SEVERAL, MOST_GUESSES - 1)
    assert (await parlour.guess(asked, MINA)).is_right


async def test_a_guess_counts_up_to_the_last_moment_and_one_that_comes_late_may_still_be_in_time(
    parlour: Parlour,
) -> None:
    asked = await typed(parlour, MINA, JOON)
    await parlour.guess(asked, MINA, "no idea", after=1)
    await parlour.ring_for(Revealed)
    assert await refused(parlour.guess(asked, JOON, after=20.1)) == "round-over"
    assert (await parlour.guess(asked, MINA, after=20)).is_right
    again = await parlour.ring_for(Revealed)
    assert {answer.user_id: answer.points for answer in again.answers} == {MINA: 100}


async def test_what_a_player_writes_in_the_chat_counts_alike_right_or_wrong(parlour: Parlour) -> None:
    asked = await typed(parlour, MINA)
    told = [
        await parlour.write(asked, MINA, text, after=after)
        for after, text in enumerate(("a door", None, "a door", "a roof"))
    ]
    told += [await parlour.write(asked, MINA, "so", after=5), await parlour.write(asked, MINA, "so", after=6)]
    assert told == [True] * MOST_GUESSES + [False]
    revealed = await parlour.ring_for(Revealed) if await parlour.guess(asked, HOST) else None
    assert revealed is not None
    assert {answer.user_id: answer.points for answer in revealed.answers} == {MINA: 148, HOST: 150}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "x" * 101,
        "😂😂",
        "is that not the roof again?",
        "he was so scared",
        "I loved that scene on the roof",
        "https://a.bc/d e",
        "LOL!!!",
        "hahahah",
        "omg wow",
        "ㅋㅋㅋㅋ",
        "헐 대박",
        "jajaja",
        "mdr",
        "Oh? 😮",
    ],
)
async def test_what_cannot_be_an_answer_is_talk(parlour: Parlour, text: str) -> None:
    asked = await typed(parlour, MINA)
    assert not await parlour.write(asked, MINA, text)
    assert await parlour.rows(guesses) == []


async def test_the_talk_of_people_who_do_not_play_is_left_alone_but_the_form_lets_them_in(parlour: Parlour) -> None:
    asked = await typed(parlour, MINA)
    assert not await parlour.write(asked, JOON)
    assert JOON not in {row.user_id for row in await parlour.rows(players)}
    assert (await parlour.guess(asked, JOON)).is_right
    assert JOON in {row.user_id for row in await parlour.rows(players)}
    await parlour.stop()
    assert not await parlour.write(asked, MINA)


async def test_a_form_is_refused_before_anything_is_typed_where_it_would_be_in_vain(parlour: Parlour) -> None:
    asked = await typed(parlour, MINA)
    to_guess, key = parlour.service.answering.to_guess, (asked.game.guild_id, asked.game.game_id, 1)
    assert (await to_guess(*key, MINA)).question == asked.question
    await parlour.guess(asked, MINA)
    assert await refused(to_guess(*key, MINA)) == "already-right"
    await parlour.ring_for(Revealed)
    assert await refused(to_guess(*key, HOST)) == "round-over"


async def test_a_question_with_buttons_takes_no_words(parlour: Parlour) -> None:
    asked = await parlour.play(MINA)
    assert await refused(parlour.guess(asked, MINA)) == "old-button"
    assert not await parlour.write(asked, MINA)
    assert await parlour.rows(answers) == []


async def test_games_that_wait_for_words_are_found_again_after_a_restart(parlour: Parlour) -> None:
    asked = await typed(parlour, MINA)
    parlour.restart()
    (waiting,) = await parlour.service.answering.waiting_for_words()
    assert (waiting.game_id, waiting.round) == (asked.game.game_id, 1)
    await parlour.ring_for(Revealed)
    assert await parlour.service.answering.waiting_for_words() == []
