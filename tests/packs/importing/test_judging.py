"""What is wrong or doubtful in a file, and on which line; and that nothing hostile takes time or memory."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.episodes import Episode
from bot.packs.importing.formats import MAX_BYTES, read_manuscript
from bot.packs.importing.judging import Judged
from bot.packs.importing.writing import written
from bot.packs.model import CHOICE_LENGTH, EXPLANATION_LENGTH, QUESTION_LENGTH
from bot.packs.own.model import MOST_QUESTIONS, MOST_SPELLINGS, Entry, OwnPackFile
from bot.packs.remarks import PackError
from bot.texts import one_line
from tests.packs.importing.judged import judged, told

if TYPE_CHECKING:
    from bot.packs.show import Show

BROKEN = f"""\
name: [a, b]
author: {"x" * 81}
safe_after: later
colour: red
questions:
  - question: Who?
    answer: {"y" * 61}
    wrong: [a, b, c, d]
  - answer: Mina
    difficulty: deadly
  - not a question
  - question: Who?
    answer: {{a: b}}
    wrong: c
    hint: m
"""

DOUBTFUL = """\
questions:
  - question: Is the Stranger kind?
    answer: A bit
    wrong: [No]
    safe_after: S1E1
  - question: What do they eat at the end?
    answer: They eat all of the noodles
    safe_after: S1E2
  - question: Which fire door is a fire door?
    answer: Fire door
  - question: Who comes up first?
    answer: Mina
  - question: "who comes, up first"
    answer: Joon
"""


def test_everything_that_is_wrong_with_a_file_is_told_at_once_with_its_line(show: Show) -> None:
    broken = judged(show, BROKEN)
    assert broken.entries == ()
    assert told(broken.errors) == [
        "1: name has to be text.",
        "2: author is longer than 80 characters.",
        "3: safe_after is not an episode: write it like S1E12, or S1E0 for what spoils nothing.",
        "4: colour is not a key that has a meaning here.",
        "7: answer is longer than 60 characters.",
        "8: wrong has more than 3.",
        "9: question is missing.",
        "10: The difficulty has to be easy, medium or hard.",
        "11: A question is written as keys with values.",
        "13: answer has to be text.",
        "14: wrong has to be a list.",
        "15: hint is not a key that has a meaning here.",
    ]


@pytest.mark.parametrize(
    ("question", "wrong_with_it"),
    [
        ("safe_after: S9E9", "There is no S9E9 of this show: the latest is S1E3."),
        ("wrong: [MINA, Joon]", "Two of the choices are the same."),
        ("wrong: [Joon]\n    accept: [joon]", '"joon" is accepted, and is one of the wrong choices too.'),
    ],
)
def test_what_only_shows_in_a_whole_question_is_wrong_too(show: Show, question: str, wrong_with_it: str) -> None:
    taken = judged(show, f"questions:\n  - question: Who?\n    answer: Mina\n    {question}\n")
    assert taken.entries == ()
    assert [line.split(": ", 1)[1] for line in told(taken.errors)] == [wrong_with_it]


def test_what_is_doubtful_is_told_and_does_not_name_what_it_gives_away(show: Show) -> None:
    doubtful = judged(show, DOUBTFUL)
    assert doubtful.errors == ()
    assert len(doubtful.entries) == 5
    assert told(doubtful.warnings) == [
        "2: This names or tells something of S1E2, and says that it is safe after S1E1.",
        "6: This would never be asked: it has no wrong choices, and its answer is too long to be typed.",
        "9: The question contains its answer.",
        "13: This asks the same as line 11.",
    ]


@pytest.mark.parametrize(
    ("data", "filename", "line", "why"),
    [
        (b"x" * (MAX_BYTES + 1), "a.yaml", 1, "larger than 1 MB"),
        (b"a: &a [x]\n" + b"b: &b [*a, *a, *a]\n" * 20, "a.yaml", 1, "Anchors"),
        (b"questions: " + b"[" * 900_000, "a.yaml", 1, "nested deeper than 12"),
        (b'{"results":' + b'{"a":' * 150_000, "a.json", 1, "nested deeper than 12"),
        (b"a: !!python/object/apply:os.system [ls]", "a.yaml", 1, "Tags"),
        (b"Who?:\n- a\nWho?:\n- b\n", "red.yaml", 3, '"Who?" stands twice'),
        (b'{"results": [],\n"results": []}', "a.json", 2, '"results" stands twice'),
        (b"Who?:\n" + b"- a\n" * 240_000, "a.yaml", 59_999, "more than 60,000 values"),
        (b"questions:\n" + b"- {}\n" * (MOST_QUESTIONS + 1), "a.yaml", 1, "more than 1,000 questions"),
        (b"question,answer\n" + b"a,b\n" * 200_000, "a.csv", MOST_QUESTIONS + 3, "more than 1,000 questions"),
        (b"question,answer\n" + b"a,b,c\n" * 150_000, "a.csv", MOST_QUESTIONS + 3, "more than 1,000 questions"),
        (b'question,answer\n"' + b"a" * 900_000, "a.csv", 2, "This table cannot be read"),
        (b"question,answer\nWho\x00,b\n", "a.csv", 2, "control character"),
        (b"question;reply\na;b\n", "a.csv", 1, "There is no column answer"),
        (b"", "a.csv", 1, "There is no column question"),
        (b"", "a.yaml", 1, "no questions in a form that I know"),
        (b"just words", "a.txt", 1, "no questions in a form that I know"),
        (b"results: 1", "a.yaml", 1, "no questions in a form that I know"),
        ("질문: 1\n".encode("euc-kr"), "a.yaml", 1, "not UTF-8"),
        ("question,answer\nCafé,b\n".encode("cp1252"), "a.csv", 2, "not UTF-8"),
        ("questions: []".encode("utf-16"), "a.yaml", 1, "not UTF-8"),
    ],
)
def test_a_hostile_file_is_refused_as_far_as_it_was_read(data: bytes, filename: str, line: int, why: str) -> None:
    with pytest.raises(PackError) as refused:
        read_manuscript(data, filename)
    assert why in str(refused.value)
    assert refused.value.remark.line == line


def test_an_archive_or_a_spreadsheet_is_told_from_text() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("questions.yaml", "questions: []")
    with pytest.raises(PackError, match="an archive"):
        read_manuscript(packed.getvalue(), "questions.yaml")


def within(most: int) -> st.SearchStrategy[str]:
    return st.text(min_size=1, max_size=most).map(one_line).filter(bool)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    choices = st.lists(within(CHOICE_LENGTH), min_size=1, max_size=4, unique_by=str.casefold)
    answer, *wrong = draw(choices)
    accept = draw(st.lists(within(CHOICE_LENGTH), max_size=MOST_SPELLINGS))
    taken = {choice.casefold() for choice in wrong}
    return Entry(
        question=draw(within(QUESTION_LENGTH)),
        answer=answer,
        wrong=tuple(wrong),
        accept=tuple(spelling for spelling in accept if spelling.casefold() not in taken),
        explanation=draw(st.just("") | within(EXPLANATION_LENGTH)),
        category="story",
        difficulty=draw(st.sampled_from(["easy", "medium", "hard"])),
        safe_after=Episode(1, draw(st.integers(0, 3))),
    )


packs = st.builds(
    OwnPackFile,
    name=within(80),
    author=st.just("") | within(80),
    description=st.just("") | within(300),
    questions=st.lists(entries(), min_size=1, max_size=4).map(tuple),
)
patient = settings(deadline=None, database=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@given(pack=packs)
@patient
def test_what_is_exported_can_be_imported_and_is_the_same(show: Show, pack: OwnPackFile) -> None:
    back = judged(show, written(pack))
    assert back.errors == ()
    assert (back.name, back.author, back.description, back.entries) == (
        pack.name,
        pack.author,
        pack.description,
        pack.questions,
    )


any_text = st.text(max_size=300) | st.text(alphabet='ab:-[]{}|>\'"%#@`?,; \t\n{"results":[]}', max_size=300)


@given(text=any_text, name=st.sampled_from(["a.yaml", "a.json", "a.csv"]), place=st.integers(0, 200))
@patient
def test_any_text_is_questions_or_remarks_with_lines(show: Show, text: str, name: str, place: int) -> None:
    data = (BROKEN[:place] + text + BROKEN[place:]).encode("utf-8", "surrogatepass")
    last_line = data.count(b"\n") + data.count(b"\r") + 2
    try:
        taken = judged(show, data, name)
    except PackError as error:
        taken = Judged.refused(error.remark)
    assert all(1 <= remark.line <= last_line for remark in (*taken.errors, *taken.warnings))
    assert told((*taken.errors, *taken.warnings)) is not None
    assert bool(taken.errors) != bool(taken.entries)


SOUND = {
    "a.yaml": BROKEN.encode(),
    "b.yaml": DOUBTFUL.encode(),
    "c.yaml": b"AUTHOR: Joon\nWho?:\n- Mina\n- Joon\nWhere, and when?:\n- at home\n",
    "d.json": b'{"results":[{"question":"Who &amp; why?","correct_answer":"A","incorrect_answers":["B"]}]}',
    "e.csv": "question,answer,wrong\nWho?,Mina,Joon|Hana\n".encode("utf-8-sig"),
    "f.tsv": b'question\tanswer\n"Who?\tMina"\t\xed\x95\x9c\n',
}
cuts = st.tuples(st.integers(0, 400), st.integers(0, 40), st.binary(max_size=12))


@given(name=st.sampled_from(sorted(SOUND)), cut=st.lists(cuts, min_size=1, max_size=4))
@patient
def test_a_file_of_any_format_that_was_damaged_is_questions_or_remarks(
    show: Show, name: str, cut: list[tuple[int, int, bytes]]
) -> None:
    data = SOUND[name]
    for place, length, instead in cut:
        data = data[:place] + instead + data[place + length :]
    try:
        taken = judged(show, data, name)
    except PackError as error:
        taken = Judged.refused(error.remark)
    assert told((*taken.errors, *taken.warnings)) is not None
    assert bool(taken.errors) != bool(taken.entries)
