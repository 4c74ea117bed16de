"""The schemas for editors are those of the models, and say of the shipped packs that they are sound."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from bot.packs.importing.writing import written
from bot.packs.own.model import Entry, OwnPackFile
from bot.packs.reading import parse_yaml
from bot.packs.schema import FILES, FOLDER, SHOW_FILES, pointer, schema_of
from bot.settings import SEEDS
from tests.packs.writing import FILES as SOUND

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = sorted(path for path in SEEDS.glob("*/*.yaml"))


class EditorsLoader(yaml.CSafeLoader):
    """YAML as editors read it: numbers and truths are such, days are text."""


EditorsLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


@cache
def validator(file: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads((SEEDS / FOLDER / f"{file}.json").read_text(encoding="utf-8")))


def complaints(file: str, text: str) -> list[str]:
    """What an editor says about a text."""
    return [error.message for error in validator(file).iter_errors(yaml.load(text, EditorsLoader))]


@pytest.mark.parametrize("file", FILES)
def test_the_schemas_are_those_of_the_models(file: str) -> None:
    wrote = (SEEDS / FOLDER / f"{file}.json").read_text(encoding="utf-8")
    assert wrote == schema_of(file), "run python -m bot pack schema"
    Draft202012Validator.check_schema(json.loads(wrote))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_shipped_packs_name_their_schema_and_are_sound_by_it(path: Path) -> None:
    text, file = path.read_text(encoding="utf-8"), path.stem if path.stem in SHOW_FILES else "words"
    assert text.startswith(pointer(file))
    assert complaints(file, text) == []


@pytest.mark.parametrize(
    ("file", "right", "wrong"),
    [
        ("trivia", "difficulty: easy", "difficulty: simple"),
        ("trivia", "safe_after: S1E1", "safe_after: the first"),
        ("trivia", "answer: The fire door", "anser: The fire door"),
        ("trivia", "[The glass door, The cellar door, The gate]", "[The gate]"),
        ("trivia", "id: first-door", "id: First Door"),
        ("trivia", "question: Which", f"question: {'x' * 201} Which"),
        ("show", "title: {en: Rooftop Tales", "title: {english: Rooftop Tales"),
        ("show", "episodes: 3", "episodes: 0"),
        ("plot", "title: What the night", "titel: What the night"),
        ("polls", "- {id: never, text: Never}", ""),
        ("facts", "confidence: B", "confidence: C"),
    ],
)
def test_what_an_editor_says_is_wrong_the_models_refuse_too(file: str, right: str, wrong: str) -> None:
    sound = SOUND[f"{file}.yaml"]
    assert complaints(file, sound) == []
    changed = sound.replace(right, wrong, 1)
    assert changed != sound
    assert complaints(file, changed)
    with pytest.raises(ValueError, match="validation error"):
        SHOW_FILES[file].model_validate(parse_yaml(changed).content)


def test_a_text_may_look_like_a_number_or_a_truth() -> None:
    entry = Entry.model_validate({"question": "When?", "answer": "1945", "wrong": ("No", "1:30"), "safe_after": "S1E0"})
    pack: Any = OwnPackFile(name="007", questions=(entry,))
    bare = written(pack).replace("'", "")
    assert complaints("questions", bare) == []
    assert OwnPackFile.model_validate(parse_yaml(bare).content) == pack
