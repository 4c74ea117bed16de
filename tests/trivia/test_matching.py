"""A typed answer is read kindly as to its spelling, and strictly as to what it says."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.packs.library import Library
from bot.packs.model import Question
from bot.settings import ROOT, SEEDS
from bot.trivia.rules.matching import LONGEST_GUESS, Verdict, can_be_typed, judge
from bot.trivia.rules.talk import is_exclamation
from tests.trivia.shows import question
from tests.trivia.shows import show as small_show

GUESSES = [
    json.loads(line)
    for line in (ROOT / "tests" / "trivia" / "guesses" / "guesses.jsonl").read_text(encoding="utf-8").splitlines()
]
SHOW = Library.load(SEEDS).show("all-of-us-are-dead")
ANYTHING = SHOW.questions["next-door"]
many = settings(max_examples=60, deadline=None, database=None)
every_question = st.sampled_from(list(SHOW.questions.values()))
choices = st.lists(
    st.text(min_size=1, max_size=20).map(str.strip).filter(lambda text: any(map(str.isalnum, text))),
    min_size=4,
    max_size=4,
    unique_by=str.casefold,
)


def made_up(texts: list[str]) -> Question:
    return question("made-up").model_copy(update={"answer": texts[0], "wrong": tuple(texts[1:])})


def verdict(name: str, guess: str, *also: str) -> Verdict:
    asked = SHOW.questions[name]
    return judge(guess, asked.model_copy(update={"accept": (*asked.accept, *also)}), SHOW)


@pytest.mark.parametrize("half", ["dev", "test"])
def test_nearly_every_right_guess_is_taken_and_no_wrong_one(half: str) -> None:
    given_to = Counter(
        (row["verdict"], verdict(row["question"], row["guess"])) for row in GUESSES if row["half"] == half
    )
    right = sum(count for (expected, _), count in given_to.items() if expected == "right")
    taken = {expected: count for (expected, got), count in given_to.items() if got is Verdict.RIGHT}
    assert taken.pop("right") >= 0.95 * right
    assert sum(taken.values()) <= (0 if half == "dev" else 2)


@many
@given(every_question, st.data())
def test_of_the_shipped_questions_the_answer_is_right_and_nothing_else_that_is_offered(
    asked: Question, data: st.DataObject
) -> None:
    assert judge(asked.answer, asked, SHOW) is Verdict.RIGHT
    for spelling in asked.accept:
        assert judge(spelling, asked, SHOW) is Verdict.RIGHT
    for choice in asked.wrong:
        assert judge(choice, asked, SHOW) is Verdict.WRONG
    pair = data.draw(st.permutations(asked.choices))[:2]
    for sign in (", ", " or ", " and ", "/", "\n", " & ", "; "):
        assert judge(sign.join(pair), asked, SHOW) is not Verdict.RIGHT


@many
@example(["1;1", "0", "00", "A"], [0, 3, 2, 1], ", ")
@example(["0", "1", "⓵", "00"], [0, 1, 2, 3], ", ")
@given(choices, st.permutations(range(4)), st.sampled_from([", ", " or ", "/", "\n", " and "]))
def test_whatever_the_choices_are_only_the_answer_is_right(texts: list[str], order: list[int], sign: str) -> None:
    asked = made_up(texts)
    empty = small_show(asked)
    assert judge(texts[0], asked, empty) is Verdict.RIGHT
    assert all(judge(choice, asked, empty) is Verdict.WRONG for choice in texts[1:])
    both = sign.join(texts[place] for place in order[:2])
    assume(both.casefold() not in map(str.casefold, texts))
    assert judge(both, asked, empty) is not Verdict.RIGHT


@many
@given(every_question, st.text(max_size=2 * LONGEST_GUESS))
def test_no_guess_is_too_odd_to_judge(asked: Question, guess: str) -> None:
    assert judge(guess, asked, SHOW) in Verdict


@pytest.mark.parametrize(
    "guess",
    [
        "cheong-san " * 200,
        "🧟" * 2000,
        "a," * 1000,
        "one hundred and " * 125,
        "\n" * 2000,
        "청산이" * 600,
        "1" * 2000,
        "́" * 2000,
    ],
)
def test_a_flood_is_never_right(guess: str) -> None:
    assert judge(guess, ANYTHING, SHOW) is not Verdict.RIGHT


def test_what_moderators_accepted_is_right_unless_it_is_another_choice() -> None:
    assert verdict("next-door", "the boy next door") is Verdict.WRONG
    assert verdict("next-door", "The boy next door!", "boy next door") is Verdict.RIGHT
    assert verdict("next-door", "Su-hyeok") is Verdict.WRONG
    assert verdict("next-door", "Su-hyeok", "su-hyeok") is Verdict.RIGHT, "a choice can be accepted too"
    assert verdict("next-door", "Suhyeok", "su-hyeok") is Verdict.RIGHT


def test_a_slip_and_a_particle_are_forgiven() -> None:
    assert judge("yoon chanyuong", SHOW.questions["actor-cheong-san"], SHOW) is Verdict.RIGHT
    assert judge("청산이요", ANYTHING, SHOW) is Verdict.RIGHT


def test_only_short_answers_are_asked_for_in_writing() -> None:
    assert can_be_typed(SHOW.questions["next-door"])
    assert can_be_typed(SHOW.questions["release-date"])
    assert not can_be_typed(SHOW.questions["her-own-way"])
    typable = [asked for asked in SHOW.questions.values() if can_be_typed(asked)]
    assert len(typable) >= 120
    assert {asked.safe_after for asked in typable} >= set(SHOW.episodes)


def test_nothing_that_the_packs_call_somebody_or_take_for_an_answer_is_a_cry() -> None:
    for show in Library.load(SEEDS):
        answers = (text for asked in show.questions.values() for text in (*asked.choices, *asked.accept))
        names = (spelling for named in show.named for spelling in named.spellings())
        assert [text for text in (*answers, *names) if is_exclamation(text)] == []
    assert not can_be_typed(question("cry").model_copy(update={"answer": "Wow!"}))
