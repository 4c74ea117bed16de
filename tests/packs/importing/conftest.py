"""The show that questions are imported for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.packs.loading import load_pack
from tests.packs.writing import write_pack

if TYPE_CHECKING:
    from bot.packs.show import Show


@pytest.fixture(scope="session")
def show(tmp_path_factory: pytest.TempPathFactory) -> Show:
    """Three episodes, a stranger who is known from the second on, and two questions."""
    return load_pack(write_pack(tmp_path_factory.mktemp("show"))).show
