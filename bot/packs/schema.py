"""JSON Schemas of a pack's files, made from the models, so that editors know the keys and say what does not fit."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pydantic.json_schema import GenerateJsonSchema

from bot.packs.model import Facts, PlotFile, PollsFile, ShowFile, TriviaFile, WordsFile
from bot.packs.own.model import OwnPackFile

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import BaseModel
    from pydantic_core import core_schema

FOLDER = "schema"
SHOW_FILES: dict[str, type[BaseModel]] = {
    "show": ShowFile,
    "facts": Facts,
    "trivia": TriviaFile,
    "plot": PlotFile,
    "polls": PollsFile,
}
# `words` is what a pack says in another language, in a file that has the language's name.
FILES: dict[str, type[BaseModel]] = {**SHOW_FILES, "words": WordsFile, "questions": OwnPackFile}


class _EditorSchema(GenerateJsonSchema):
    """To an editor, a text such as 1945 or No may be a number or a truth; we read what is written."""

    def str_schema(self, schema: core_schema.StringSchema) -> dict[str, Any]:
        return {**super().str_schema(schema), "type": ["string", "number", "boolean"]}

    def dict_schema(self, schema: core_schema.DictSchema) -> dict[str, Any]:
        made = super().dict_schema(schema)
        return {**made, "additionalProperties": False} if "patternProperties" in made else made


def schema_of(file: str) -> str:
    """The schema of a file of that name, as it is written down."""
    schema = FILES[file].model_json_schema(schema_generator=_EditorSchema)
    schema = {"$schema": GenerateJsonSchema.schema_dialect, **schema}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def write_schemas(seeds: Path) -> None:
    """Write all of them down beside the shipped packs."""
    folder = seeds / FOLDER
    folder.mkdir(exist_ok=True)
    for file in FILES:
        (folder / f"{file}.json").write_text(schema_of(file), encoding="utf-8")


def pointer(file: str, folder: str = f"../{FOLDER}") -> str:
    """The first line of a file, by which an editor finds its schema."""
    return f"# yaml-language-server: $schema={folder}/{file}.json\n"
