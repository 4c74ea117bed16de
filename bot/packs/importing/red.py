"""Trivia lists of Red-DiscordBot: YAML with the questions for keys, and for each the list of answers that are right.

Red reads them by YAML 1.1, where Yes, No, On and Off without quotes are truths; it then takes every way to write one.
So do we, the way it is written first. Numbers and times stay as they are written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.packs.importing.manuscript import Draft, Kind, Manuscript, require_few
from bot.packs.model import CHOICE_LENGTH
from bot.packs.own.model import MOST_SPELLINGS
from bot.packs.reading import Switch
from bot.packs.remarks import Remark

if TYPE_CHECKING:
    from bot.packs.reading import Document

_AUTHOR, _DESCRIPTION, _CONFIG = "AUTHOR", "DESCRIPTION", "CONFIG"
_TRUE, _FALSE = ("True", "Yes", "On"), ("False", "No", "Off")


def read_red(document: Document) -> Manuscript:
    content: dict[str, Any] = dict(document.content)
    made = Manuscript(Kind.RED, author=content.pop(_AUTHOR, ""), description=content.pop(_DESCRIPTION, ""))
    made.lines = {"author": document.line_of((_AUTHOR,)), "description": document.line_of((_DESCRIPTION,))}
    if content.pop(_CONFIG, None) is not None:
        made.warnings.append(Remark.on(document.line_of((_CONFIG,)), "warning-config"))
    require_few(len(content))
    for question, answers in content.items():
        line = document.line_of((question,))
        if not isinstance(answers, list) or not answers or not all(isinstance(answer, str) for answer in answers):
            made.errors.append(Remark.on(line, "error-no-answers", question=question))
            continue
        spelled = _spelled(answers)
        fitting = [spelling for spelling in spelled[1:] if len(spelling) <= CHOICE_LENGTH][:MOST_SPELLINGS]
        if left := len(spelled) - 1 - len(fitting):
            made.warnings.append(Remark.on(line, "warning-spellings-left", count=left))
        lines = {"answer": document.line_of((question, 0))}
        made.drafts.append(Draft(line, {"question": question, "answer": spelled[0], "accept": fitting}, lines))
    return made


def _spelled(answers: list[str]) -> list[str]:
    """All the spellings of a question's answer, each once."""
    spelled: dict[str, None] = {}
    for answer in answers:
        if isinstance(answer, Switch):
            written = answer.capitalize()
            spelled |= dict.fromkeys((written, *(_TRUE if written in _TRUE else _FALSE)))
        else:
            spelled[answer] = None
    return list(spelled)
