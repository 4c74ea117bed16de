"""The guard over the shipped pack, built once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.packs.library import Library
from bot.settings import SEEDS
from bot.spoilers.rules.guard import Guard

if TYPE_CHECKING:
    from bot.packs.show import Show


@pytest.fixture(scope="session")
def show() -> Show:
    return Library.load(SEEDS).default


@pytest.fixture(scope="session")
def guard(show: Show) -> Guard:
    return Guard([show])
