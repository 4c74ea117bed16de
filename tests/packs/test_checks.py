"""`pack check` finds every kind of mistake, and says on which line it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.packs.checks import check_pack
from tests.packs.writing import FILES, line_of, write_pack

if TYPE_CHECKING:
    from pathlib import Path

# What is exchanged for what, in which file; what is found, and on the line of which text (after the exchange).
MISTAKES = {
    "a fact that does not exist": (
        ("trivia", "facts: [A01]", "facts: [Z99]"),
        ("id: first-door", "first-door: there is no fact Z99 in facts.yaml"),
    ),
    "a gate before that of a fact": (
        ("trivia", "facts: [A01]", "facts: [A01, B01]"),
        ("id: first-door", "safe after S1E1, but fact B01 only is after S1E2"),
    ),
    "an episode that the show does not have": (
        ("trivia", "safe_after: S1E2", "safe_after: S1E4"),
        ("id: night-visit", "S1E4 is not an episode of this show"),
    ),
    "a later name in a distractor": (
        ("trivia", "The gate]", "The halflings]"),
        ("id: first-door", "names 'halfling', which is safe after S1E2, to people at S1E1"),
    ),
    "a later name in an explanation": (
        ("trivia", "the only one with a lock", "where THE  STRANGER knocks"),
        ("id: first-door", "names 'The Stranger'"),
    ),
    "a later plot point told in its usual words": (
        ("trivia", "the only one with a lock", "lit when Mina sees that he carries the lamp"),
        ("id: first-door", "says 'he carries the lamp', which gives away what-the-night-brings (S1E2)"),
    ),
    "a title that gives something away": (
        ("plot", "title: What the night brings", "title: The Stranger's visit"),
        ("id: what-the-night-brings", "names 'The Stranger', which is safe after S1E2, to people at S1E0"),
    ),
    "a character's description that gives something away": (
        ("show", "about: Brave and tired.", "about: She is a halfling."),
        ("id: mina", "mina: names 'halfling'"),
    ),
    "a first page that gives something away": (
        ("show", "about: Students on a roof.", "about: Students and a halfling on a roof."),
        ("about:", "about: names 'halfling', which is safe after S1E2, to people at S1E0"),
    ),
    "a content note that gives something away": (
        ("show", "seasons:", "content_note: Mina's death; he carries the lamp.\nseasons:"),
        ("content_note:", "content_note: says 'he carries the lamp'"),
    ),
    "a person's part that gives something away": (
        ("show", "role: director, facts", "role: the first halfling, facts"),
        ("name: Somebody", "Somebody: names 'halfling'"),
    ),
    "a poll that gives something away": (
        ("polls", "text: Never", "text: Only if the stranger lives"),
        ("id: more-to-come", "names 'The Stranger'"),
    ),
    "an id that was used before": (
        ("trivia", "id: night-visit", "id: first-door"),
        ("id: first-door\n    safe_after: S1E2", "first-door: this id was already used in line 2"),
    ),
    "a question that contains its answer": (
        ("trivia", "Which door do they close first?", "Which is it, the fire door or another?"),
        ("id: first-door", "the question contains its answer"),
    ),
    "an accepted spelling that is a wrong choice": (
        ("trivia", "accept: [fire door]", "accept: [the GLASS door!]"),
        ("id: first-door", "first-door: accepts 'the GLASS door!', which is its wrong choice 'The glass door'"),
    ),
    "a category that the show does not have": (
        ("trivia", "category: story", "category: cooking"),
        ("id: first-door", "category 'cooking' is not in show.yaml"),
    ),
    "two choices that are the same": (
        ("trivia", "The gate]", "THE FIRE DOOR]"),
        ("id: first-door", "two of its choices are the same"),
    ),
    "too few wrong choices": (("trivia", ", The gate]", "]"), ("wrong: [The glass", "wrong")),
    "a character that is not in the show": (
        ("plot", "characters: [mina]", "characters: [minna]"),
        ("id: what-the-night-brings", "character 'minna' is not in show.yaml"),
    ),
    "two poll options with one id": (
        ("polls", "id: never", "id: surely"),
        ("id: more-to-come", "two of its options have the same id"),
    ),
    "a cap on a poll of one choice": (
        ("polls", "id: more-to-come", "id: more-to-come\n    max_choices: 2"),
        ("id: more-to-come", "max_choices is for polls of kind multiple"),
    ),
    "a source that nobody knows": (
        ("facts", "sources: [seed]}", "sources: [sed]}"),
        ("B01:", "B01: there is no source sed above"),
    ),
    "a person resting on a fact that does not exist": (
        ("show", "role: director, facts: [A01]", "role: director, facts: [Q01]"),
        ("name: Somebody", "Somebody: there is no fact Q01 in facts.yaml"),
    ),
    "no text in the language to fall back on": (
        ("plot", "title: What the night brings", "title: {ko: 밤이 오면}"),
        ("title:", "says nothing in 'en'"),
    ),
    "a language that is none": (
        ("plot", "title: What the night brings", "title: {en: Night, english: Night}"),
        ("title:", "english: String should match pattern"),
    ),
    "a key that nobody knows": (
        ("trivia", "difficulty: easy", "difficulty: easy\n    dificulty: easy"),
        ("dificulty", "dificulty: is not a key that has a meaning here"),
    ),
    "a key that is missing": (
        ("trivia", "    answer: The fire door\n", ""),
        ("- id: first-door", "answer: is missing"),
    ),
    "a list where a text belongs": (
        ("trivia", "answer: The fire door", "answer: [The fire door]"),
        ("answer: [", "answer: has to be text"),
    ),
    "a word where a number belongs": (
        ("show", "episodes: 3", "episodes: three"),
        ("episodes:", "episodes: Input should be a valid integer"),
    ),
    "a date that is none": (("show", "2022-01-28", "soon"), ("aired:", "aired: Input should be a valid date")),
    "more days than episodes": (
        ("show", "aired: 2022-01-28", "aired: 2022-01-28, days: [" + ", ".join(["2022-01-28"] * 9) + "]"),
        ("number: 1, episodes", "seasons: has more days of airing than episodes"),
    ),
    "days that go back in time": (
        ("show", "aired: 2022-01-28", "aired: 2022-01-28, days: [2022-01-28, 2021-12-24]"),
        ("number: 1, episodes", "seasons: its episodes do not air in order"),
    ),
    "an episode that is none": (
        ("trivia", "safe_after: S1E2", "safe_after: later"),
        ("safe_after: later", "'later' is not an episode; write it like S1E12"),
    ),
    "a text that is too long": (
        ("trivia", "Which door do they close first?", "Which door? " * 20),
        ("question: Which", "at most 200 characters"),
    ),
    "an empty text": (("trivia", "answer: The fire door", "answer:"), ("answer:", "at least 1 character")),
    "an id that is none": (("trivia", "id: first-door", "id: First Door"), ("id: First", "should match pattern")),
    "a tab": (("trivia", "    category: story", "\tcategory: story"), ("\tcategory", "indented with a tab")),
    "an anchor": (("trivia", "answer: The", "answer: &it The"), ("answer:", "Anchors (&name) and aliases (*name)")),
    "an alias": (("trivia", "answer: The fire door", "answer: *it"), ("answer:", "Anchors (&name) and aliases")),
    "a fact id that is none": (("trivia", "facts: [A01]", "facts: [a1]"), ("facts: [a1]", "should match pattern")),
    "a file of nothing": (("polls", FILES["polls.yaml"], "\n"), ("\n", "the file: has to be keys with values")),
    "a list where keys belong": (("polls", FILES["polls.yaml"], "- a"), ("-", "the file: has to be keys with values")),
    "keys where a list belongs": (("polls", FILES["polls.yaml"], "polls: {a: b}"), ("p", "polls: has to be a list")),
    "a character that is none": (("trivia", "fire door]", "fire \u0085\u0000 door]"), ("\u0000", "control character")),
    "a tag": (("trivia", "answer: The", "answer: !!python/name:os.system The"), ("answer:", "Tags (!name)")),
    "two documents": (
        ("trivia", "  - id: night-visit", "---\n  - id: night-visit"),
        ("---", "more than one YAML document"),
    ),
    "a key twice": (
        ("trivia", "difficulty: easy", "difficulty: easy\n    answer: x"),
        ("answer: The fire", '"answer" stands twice'),
    ),
    "deep nesting": (("trivia", "answer: The fire door", "answer: " + "[" * 30), ("answer:", "nested deeper than")),
    "a control character": (("trivia", "The fire door", '"The \x07fire door"'), ("The \x07", "control character")),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_found_on_its_line(tmp_path: Path, mistake: str) -> None:
    (name, right, wrong), (place, told) = MISTAKES[mistake]
    text = FILES[f"{name}.yaml"]
    assert right in text
    text = text.replace(right, wrong, 1)
    (problem,) = check_pack(write_pack(tmp_path, **{name: text}))
    assert told in problem.message
    assert (problem.file, problem.line) == (f"{name}.yaml", line_of(text, place)), str(problem)
    assert "\n" not in str(problem)


def test_a_sound_pack_has_no_problems(tmp_path: Path) -> None:
    assert check_pack(write_pack(tmp_path)) == []


def test_everything_is_found_at_once_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    trivia = FILES["trivia.yaml"].replace("facts: [A01]", "facts: [Z99]").replace("facts: [A01, B01]", "facts: [Z98]")
    plot = FILES["plot.yaml"].replace("facts: [B01]", "facts: [Z97]")
    problems = check_pack(write_pack(tmp_path, trivia=trivia, plot=plot))
    assert [(problem.file, problem.line) for problem in problems] == [
        ("plot.yaml", 2),
        ("trivia.yaml", 2),
        ("trivia.yaml", 12),
    ]


def test_an_id_that_is_used_twice_does_not_move_the_lines_of_what_follows(tmp_path: Path) -> None:
    trivia = FILES["trivia.yaml"].replace("id: night-visit", "id: first-door")
    trivia += FILES["trivia.yaml"].partition("\n")[2].replace("first-door", "third").replace("A01", "Z99", 1)
    problems = check_pack(write_pack(tmp_path, trivia=trivia))
    missing = next(problem for problem in problems if "Z99" in problem.message)
    assert missing.line == line_of(trivia, "id: third")


@pytest.mark.parametrize(
    ("question", "answer", "is_found"),
    [
        ("Which door do they close first?", "The gate", True),
        ("which  DOOR do they close first", "The iron door", True),
        ("Which door do they all close first of all?", "The fire door", True),
        ("Which door do they all close first of all?", "The gate", False),
        ("What keeps the infected out?", "The fire door", False),
    ],
)
def test_the_same_question_is_found_also_in_other_words(
    tmp_path: Path, question: str, answer: str, is_found: bool
) -> None:
    trivia = (
        FILES["trivia.yaml"]
        .replace("Who knocks at midnight?", question)
        .replace("answer: The Stranger", f"answer: {answer}")
    )
    found = [
        problem for problem in check_pack(write_pack(tmp_path, trivia=trivia)) if "asks the same" in problem.message
    ]
    assert [(problem.line, problem.message) for problem in found] == (
        [(12, "night-visit: asks the same as first-door")] if is_found else []
    )


def test_names_count_as_whole_words_only(tmp_path: Path) -> None:
    trivia = FILES["trivia.yaml"].replace("The gate]", "The strangerest door]")
    assert check_pack(write_pack(tmp_path, trivia=trivia)) == []


def test_every_missing_file_is_named(tmp_path: Path) -> None:
    pack = write_pack(tmp_path)
    (pack / "plot.yaml").unlink()
    assert list(map(str, check_pack(pack))) == ["plot.yaml:1: This file cannot be read: No such file or directory."]
    assert [problem.file for problem in check_pack(tmp_path / "nowhere")] == sorted(FILES)
