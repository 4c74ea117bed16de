"""What a bot on SQLite does not load before somebody uses it, however it comes to be imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.i18n import languages, words
from bot.settings import ROOT

_START = """
import sys
from importlib import import_module
import bot.ops.running
from bot.client import COGS
from bot.i18n import languages, words
from bot.packs.library import Library
from bot.settings import SEEDS
for name in COGS:
    import_module(f"cogs.{name}")
for language in languages():
    words(language)("picture-portion", portion=0.5)
Library.load(SEEDS)
print(*(name for name, module in sys.modules.items() if module))
"""


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    run = subprocess.run([sys.executable, "-c", _START], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "unneeded",
    [
        *("sqlalchemy.orm", "sqlalchemy.dialects.postgresql", "asyncpg", "alembic"),
        *("rapidfuzz", "spellchecker", "html.entities"),
        *("typer", "rich", "prometheus_client", "simcord"),
        *("bot.ops.metrics", "bot.playground", "bot.ui.pictures.charts"),
    ],
)
def test_what_nobody_has_used_yet_is_not_loaded(loaded: set[str], unneeded: str) -> None:
    assert "sqlalchemy.dialects.sqlite" in loaded
    assert "cogs.trivia" in loaded
    assert unneeded not in loaded


@pytest.mark.parametrize("language", languages())
def test_numbers_are_written_in_each_language_though_babel_forgot_much(language: str) -> None:
    apart = "\N{NO-BREAK SPACE}" if language in {"es", "fr"} else ""
    assert words(language)("picture-portion", portion=0.5) == f"50{apart}%"
