"""A pack in other languages: what translators write takes the place of its own texts, and is checked as those are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.packs.checks import check_pack
from bot.packs.library import Library
from bot.packs.loading import load_pack
from bot.settings import SEEDS
from bot.trivia.rules.matching import Verdict, judge
from tests.packs.writing import line_of, write_pack

if TYPE_CHECKING:
    from pathlib import Path

    from bot.packs.show import Show

KOREAN = """\
points: {what-the-night-brings: 밤이 가져오는 것}
polls:
  more-to-come:
    question: 더 있을까요?
    options: {surely: 물론, never: 절대}
questions:
  first-door:
    question: 가장 먼저 닫는 문은?
    answer: 방화문
    wrong: [유리문, 지하실 문, 대문]
    explanation: 자물쇠가 있는 유일한 문이에요.
"""


@pytest.fixture(scope="module")
def show() -> Show:
    return Library.load(SEEDS).show("all-of-us-are-dead")


def pack(tmp_path: Path, korean: str = KOREAN) -> Path:
    folder = write_pack(tmp_path)
    (folder / "ko.yaml").write_text(korean, encoding="utf-8")
    return folder


def test_what_is_translated_is_told_in_that_language_and_the_rest_as_it_is(tmp_path: Path) -> None:
    show = load_pack(pack(tmp_path)).show
    door, visit, poll = show.questions["first-door"], show.questions["night-visit"], show.polls["more-to-come"]
    korean = show.question_in(door, "ko")
    assert korean.choices == ("방화문", "유리문", "지하실 문", "대문")
    assert (korean.id, korean.safe_after, korean.facts) == (door.id, door.safe_after, door.facts)
    assert show.question_in(korean, "en-GB").question == show.question_in(door, "fr").question == door.question
    assert show.question_in(visit, "ko") == visit
    assert [(option.id, option.text) for option in show.poll_in(poll, "ko").options] == [
        ("surely", "물론"),
        ("never", "절대"),
    ]
    assert show.poll_in(poll, "fr") == poll
    there = [(name, show.has_in(question, name)) for question in (door, visit) for name in ("en-GB", "ko", "fr")]
    assert there == [("en-GB", True), ("ko", True), ("fr", False), ("en-GB", True), ("ko", False), ("fr", False)]
    assert show.points["what-the-night-brings"].title == {"en": "What the night brings", "ko": "밤이 가져오는 것"}


def test_an_answer_counts_in_whatever_language_it_is_typed(tmp_path: Path) -> None:
    show = load_pack(pack(tmp_path)).show
    door = show.questions["first-door"]
    for language in ("en", "ko"):
        asked = show.question_in(door, language)
        assert {judge(text, asked, show) for text in ("방화문", "the fire door", "fire door")} == {Verdict.RIGHT}
        assert judge("유리문", asked, show) is Verdict.WRONG


@pytest.mark.parametrize(
    ("found", "instead", "complaint"),
    [
        ("first-door:", "second-door:", "second-door: there is nothing of that name"),
        ("{surely: 물론, never: 절대}", "{surely: 물론}", "more-to-come: its options have to be never, surely"),
        ("대문]", "유리문]", "two of its choices are the same"),
        ("[유리문, 지하실 문, 대문]", "[유리문, 지하실 문]", "at least 3 items"),
        ("자물쇠가 있는", "The Stranger", "names 'The Stranger', which is safe after S1E2"),
        ("points:", "titles:", "is not a key that has a meaning here"),
    ],
)
def test_what_is_wrong_with_a_translation_is_told_with_its_line(
    tmp_path: Path, found: str, instead: str, complaint: str
) -> None:
    korean = KOREAN.replace(found, instead)
    problems = [problem for problem in check_pack(pack(tmp_path, korean)) if problem.file == "ko.yaml"]
    assert [problem for problem in problems if complaint in problem.message], problems
    assert all(problem.line <= line_of(korean, "explanation") for problem in problems)


@pytest.mark.parametrize("language", ["ko", "fr", "es"])
def test_what_the_show_is_and_who_is_in_it_is_told_in_korean_french_and_spanish(show: Show, language: str) -> None:
    about = show.about
    texts = [about.title, about.about, about.content_note or {}, *about.categories.values()]
    texts += [person.role for person in about.people]
    texts += [text for number in about.numbers for text in (number.label, number.value)]
    texts += [character.about for character in about.characters]
    assert [text["en"] for text in texts if language not in text] == []


def test_every_character_whose_korean_name_is_known_has_it(show: Show) -> None:
    unknown = [character.id for character in show.about.characters if "ko" not in character.name]
    assert unknown == ["seon-moo", "jong-a"]  # no source of ours writes these two in Hangul


@pytest.mark.parametrize("language", ["ko", "fr", "es"])
def test_the_show_is_told_in_korean_french_and_spanish(show: Show, language: str) -> None:
    words = show.words[language]
    assert words.points.keys() == show.points.keys()
    assert words.polls.keys() == show.polls.keys()
    easy = {question.id for question in show.questions.values() if question.difficulty == "easy"}
    assert len(words.questions.keys() & easy) >= 60
    for name, version in words.questions.items():
        assert version.question != show.questions[name].question
