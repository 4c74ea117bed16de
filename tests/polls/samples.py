"""Polls for tests, with whatever a test is about said outright."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from bot.polls.rules.ballots import Kind, Option, Poll, Results

OPENED = datetime(2026, 7, 1, 12, tzinfo=UTC)


def a_poll(*texts: str, **differs: Any) -> Poll:
    """An open poll whose options have these texts."""
    known: dict[str, Any] = {
        "guild_id": 1,
        "poll_id": 10,
        "channel_id": 2,
        "message_id": 3,
        "author_id": 4,
        "kind": Kind.SINGLE,
        "max_choices": None,
        "anonymous": False,
        "question": "Will there be a season 2?",
        "note": None,
        "results": Results.LIVE,
        "show_id": None,
        "safe_after": None,
        "hidden": False,
        "ping_role_id": None,
        "opens_at": None,
        "opened_at": OPENED,
        "closes_at": None,
        "closes_with": None,
        "closed_at": None,
        "resolved_at": None,
        "resolved_by": None,
        "voided": False,
        "options": tuple(Option(number, text) for number, text in enumerate(texts or ("Yes", "No"), 1)),
    }
    return Poll(**{**known, **differs})
