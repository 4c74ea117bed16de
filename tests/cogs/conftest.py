"""Fixtures for driving commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from structlog.testing import capture_logs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from structlog.typing import EventDict


@pytest.fixture
def log() -> Iterator[list[EventDict]]:
    """What the bot logs meanwhile."""
    with capture_logs() as logged:
        yield logged


@pytest.fixture
def nothing_goes_wrong(log: list[EventDict]) -> Iterator[None]:
    """Fails a test in which the bot logs an error."""
    yield
    assert [line for line in log if line["log_level"] == "error"] == []
