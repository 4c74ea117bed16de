"""Each format brings its questions, with all that it has of its own."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

import pytest

from bot.episodes import Episode
from bot.packs.importing.formats import read_manuscript
from bot.packs.importing.judging import Defaults
from tests.packs.importing.judged import DEFAULTS, judged, told

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.packs.show import Show

ROOFTOP = """\
name: Roof questions
author: Mina
description: What we asked
  each other.
safe_after: S1E2
questions:
  - question: What do they light?
    answer: A fire
    wrong: [A lamp, A match]
    accept: [fire, campfire]
    explanation: They are cold.
    category: Story
    difficulty: Hard
    safe_after: e3
  - {question: "How many are they?", answer: 007}
"""

RED = """\
AUTHOR: Bobloy
DESCRIPTION: Doors
CONFIG:
  reveal_answer: false
Is the door locked?:
  - no
  - "maybe"
"Does it open \\"to\\" the inside?":
- "No"
At what time do they knock?:
- 1:30
- 0x10
- 2022-01-28
- 1_000
"""

TABLE = (
    "Question;Correct Answer;Wrong 1;Wrong 2;wrong;Accept;Difficulty;Safe after;Id\n"
    '"Who ""knocks""\ntwice?";A friend;Foe;;Ghost|Wind;friend|pal;;S1E3;7\n'
    "\n"
    "Who sleeps?;Nobody;;;;;easy;;\n"
)


def test_rooftops_own_yaml_says_everything_and_what_it_does_not_is_given(show: Show) -> None:
    roof = judged(show, ROOFTOP, defaults=Defaults(Episode(1, 1), "story", "easy"))
    assert (roof.name, roof.author, roof.description) == ("Roof questions", "Mina", "What we asked each other.")
    assert (roof.errors, roof.warnings) == ((), ())
    fire, many = roof.entries
    assert dict(fire) == {
        "question": "What do they light?",
        "answer": "A fire",
        "wrong": ("A lamp", "A match"),
        "accept": ("fire", "campfire"),
        "explanation": "They are cold.",
        "category": "story",
        "difficulty": "hard",
        "safe_after": Episode(1, 3),
    }
    assert (many.answer, many.wrong, many.safe_after, many.difficulty) == ("007", (), Episode(1, 2), "easy")
    assert (roof.gates_given, roof.categories_given) == (0, 1)


def test_a_shows_own_trivia_can_be_imported_and_is_known_where_it_is_from(show: Show) -> None:
    shipped = "questions:\n" + "".join(
        f"  - {{id: {q.id}, safe_after: {q.safe_after}, category: story, difficulty: easy, question: {q.question!r},"
        f" answer: {q.answer}, wrong: [{', '.join(q.wrong)}], explanation: {q.explanation!r}, facts: [A01]}}\n"
        for q in show.questions.values()
    )
    taken = judged(show, shipped)
    assert [entry.question for entry in taken.entries] == [q.question for q in show.questions.values()]
    assert told(taken.warnings) == [f"{n}: There is such a question for this show already." for n in (2, 3)]


def test_reds_lists_keep_what_people_wrote_and_take_every_way_to_write_a_truth(show: Show) -> None:
    doors = judged(show, RED)
    assert (doors.name, doors.author, doors.description) == ("", "Bobloy", "Doors")
    locked, inside, time = doors.entries
    assert (locked.answer, locked.accept) == ("No", ("False", "Off", "maybe"))
    assert (inside.question, inside.answer, inside.accept) == ('Does it open "to" the inside?', "No", ())
    assert (time.answer, *time.accept) == ("1:30", "0x10", "2022-01-28", "1_000")
    assert {entry.safe_after for entry in doors.entries} == {DEFAULTS.safe_after}
    assert doors.gates_given == 3
    assert told(doors.warnings) == ["3: CONFIG is left out: how a game goes is said when it is started."]


def test_spellings_that_are_too_many_or_too_long_are_left_out_of_reds_lists(show: Show) -> None:
    taken = judged(show, f"Who?:\n- Mina\n- {'M' * 61}\n" + "".join(f"- spelling {n}\n" for n in range(25)))
    (entry,) = taken.entries
    assert (entry.accept[0], len(entry.accept)) == ("spelling 0", 20)
    assert told(taken.warnings) == ["1: 6 spellings of the answer are left out: too long, or too many."]


def as_entities(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("é", "&eacute;")


@pytest.mark.parametrize(
    "encoded",
    [as_entities, lambda text: base64.b64encode(text.encode()).decode(), quote, quote_plus],
    ids=["HTML entities", "base64", "RFC 3986", "legacy"],
)
@pytest.mark.parametrize("minified", [True, False])
def test_opentdbs_json_is_read_in_each_of_its_encodings(
    show: Show, encoded: Callable[[str], str], minified: bool
) -> None:
    def encode(value: Any) -> Any:
        return [encode(one) for one in value] if isinstance(value, list) else encoded(value)

    results = [
        {
            "type": "multiple",
            "difficulty": "hard",
            "category": "Entertainment: Television",
            "question": 'Who says "Café & fire"? 🔥',
            "correct_answer": "Mina",
            "incorrect_answers": ["Joon/Hana", "Su + Hyeok", "100% nobody"],
        },
        {
            "type": "boolean",
            "difficulty": "easy",
            "category": "Story",
            "question": "Is it cold up there?",
            "correct_answer": "True",
            "incorrect_answers": ["False"],
        },
    ]
    plain = set() if encoded("multiple") == "bXVsdGlwbGU=" else {"type"}
    sent = [{name: value if name in plain else encode(value) for name, value in item.items()} for item in results]
    body = {"response_code": 0, "results": sent}
    text = json.dumps(body, separators=(",", ":")) if minified else json.dumps(body, indent=2)
    taken = judged(show, text, "api.json")
    assert taken.errors == ()
    fire, cold = taken.entries
    assert (fire.question, fire.answer) == ('Who says "Café & fire"? 🔥', "Mina")
    assert fire.wrong == ("Joon/Hana", "Su + Hyeok", "100% nobody")
    assert (fire.difficulty, cold.answer, cold.wrong) == ("hard", "True", ("False",))
    assert taken.categories_given == 1


def test_a_table_may_have_its_choices_in_one_column_or_in_many(show: Show) -> None:
    taken = judged(show, b"\xef\xbb\xbf" + TABLE.encode(), "Doors.CSV")
    knocks, sleeps = taken.entries
    assert (knocks.question, knocks.answer) == ('Who "knocks" twice?', "A friend")
    assert (knocks.wrong, knocks.accept, knocks.safe_after) == (
        ("Foe", "Ghost", "Wind"),
        ("friend", "pal"),
        Episode(1, 3),
    )
    assert (sleeps.wrong, sleeps.difficulty, sleeps.safe_after) == ((), "easy", DEFAULTS.safe_after)
    assert told(taken.warnings) == ['1: The column "Id" is left out.']


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_tables_columns_may_be_parted_by_commas_semicolons_or_tabs(delimiter: str) -> None:
    table = f"question{delimiter}answer\nWho, then; or now?{delimiter}Mina\n".replace("Who, then; or now?", '"Who?"')
    (draft,) = read_manuscript(table.encode(), "x.tsv").drafts
    assert draft.fields == {"question": "Who?", "answer": "Mina"}
