"""Which format a file has: tables by its name, everything else by what is in it."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from bot.packs.importing.opentdb import RESULTS, read_opentdb
from bot.packs.importing.red import read_red
from bot.packs.importing.rooftop import QUESTIONS, read_rooftop
from bot.packs.importing.table import read_table
from bot.packs.reading import decoded, parse_yaml
from bot.packs.remarks import PackError

if TYPE_CHECKING:
    from bot.packs.importing.manuscript import Manuscript

MAX_BYTES = 1_000_000
TABLES = (".csv", ".tsv")

# JSON writes what lies beyond U+FFFF as two escapes, which YAML does not know.
_PAIR = re.compile(r"(?<!\\)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")


def read_manuscript(data: bytes, filename: str) -> Manuscript:
    """Read a file of any of the formats. Raises PackError for one that is none."""
    text = decoded(data, MAX_BYTES)
    if PurePath(filename).suffix.lower() in TABLES:
        return read_table(text)
    document = parse_yaml(_PAIR.sub(_character, text) if text.lstrip().startswith(("{", "[")) else text)
    match document.content:
        case {"questions": list()}:
            return read_rooftop(document)
        case {"results": list()}:
            return read_opentdb(document)
        case dict() as content if content and not content.keys() & {QUESTIONS, RESULTS}:
            return read_red(document)
        case _:
            raise PackError("no-format")


def _character(pair: re.Match[str]) -> str:
    high, low = (int(half, 16) for half in pair.groups())
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
