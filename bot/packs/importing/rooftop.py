"""Rooftop's own YAML: a pack as it is exported, or a show's `trivia.yaml`, whose ids and facts are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.packs.importing.manuscript import Draft, Kind, Manuscript, require_few
from bot.packs.own.model import Entry
from bot.packs.remarks import Remark

if TYPE_CHECKING:
    from bot.packs.reading import Document

QUESTIONS = "questions"
_HEAD = ("name", "author", "description", "safe_after")
_OF_SHOWS = ("id", "facts")


def read_rooftop(document: Document) -> Manuscript:
    content: dict[str, Any] = document.content
    made = Manuscript(Kind.ROOFTOP, **{name: content[name] for name in _HEAD if name in content})
    made.lines = {name: document.line_of((name,)) for name in content}
    if unknown := next((name for name in content if name not in (*_HEAD, QUESTIONS)), None):
        made.errors.append(Remark.on(made.lines[unknown], "error-unknown-key", field=unknown))
    require_few(len(content[QUESTIONS]))
    for index, item in enumerate(content[QUESTIONS]):
        if not isinstance(item, dict):
            made.errors.append(Remark.on(document.line_of((QUESTIONS, index)), "error-no-keys"))
            continue
        lines = {name: document.line_of((QUESTIONS, index, name)) for name in item}
        if unknown := next((name for name in item if name not in (*Entry.model_fields, *_OF_SHOWS)), None):
            made.errors.append(Remark.on(lines[unknown], "error-unknown-key", field=unknown))
        fields = {name: item[name] for name in Entry.model_fields if name in item}
        made.drafts.append(Draft(document.line_of((QUESTIONS, index)), fields, lines))
    return made
