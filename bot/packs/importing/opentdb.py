"""JSON of the Open Trivia Database, in any encoding that it offers: HTML entities, base64, or as in addresses."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from bot.packs.importing.manuscript import Draft, Kind, Manuscript, require_few
from bot.packs.remarks import Remark

if TYPE_CHECKING:
    from bot.packs.reading import Document

RESULTS = "results"
_NAMES = {"question": "question", "correct_answer": "answer", "incorrect_answers": "wrong"}
_ALSO = {"category": "category", "difficulty": "difficulty"}
# "multiple" and "boolean" in base64: a question that says its type like that says everything like that.
_IN_BASE64 = frozenset({"bXVsdGlwbGU=", "Ym9vbGVhbg=="})

_IN_ADDRESS = re.compile(r"\S*(%20|\+)\S*")


def read_opentdb(document: Document) -> Manuscript:
    made = Manuscript(Kind.OPENTDB)
    require_few(len(document.content[RESULTS]))
    for index, item in enumerate(document.content[RESULTS]):
        line = document.line_of((RESULTS, index))
        if not isinstance(item, dict):
            made.errors.append(Remark.on(line, "error-no-keys"))
            continue
        names = {theirs: ours for theirs, ours in {**_NAMES, **_ALSO}.items() if theirs in item}
        lines = {ours: document.line_of((RESULTS, index, theirs)) for theirs, ours in names.items()}
        try:
            fields = {ours: _plain(item[theirs], item) for theirs, ours in names.items()}
        except (binascii.Error, UnicodeDecodeError):
            made.errors.append(Remark.on(line, "error-base64"))
            continue
        made.drafts.append(Draft(line, fields, lines))
    return made


def _plain(value: Any, item: dict[str, Any]) -> Any:
    """A value, or a list of them, as it is read. Raises UnicodeDecodeError or binascii.Error."""
    if isinstance(value, list):
        return [_plain(one, item) for one in value]
    if not isinstance(value, str):
        return value
    if str(item.get("type")) in _IN_BASE64:
        return b64decode(value, validate=True).decode()
    from html import unescape  # noqa: PLC0415 - the table of all entities, for these files alone

    return unescape(unquote_plus(value) if _IN_ADDRESS.fullmatch(str(item.get("question"))) else value)
