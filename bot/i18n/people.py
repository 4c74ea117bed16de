"""How people are named: by a mention, which Discord shows in everybody's own way."""

from __future__ import annotations

from bot.i18n import FALLBACK, words


def mention(user_id: int) -> str:
    """Whom an id means; whoever had deleted what is about them (see `bot.privacy.register`) means nobody any more."""
    return f"<@{user_id}>" if user_id > 0 else words(FALLBACK)("nobody")
