"""Whatever people write, the guard's cards keep to Discord's limits and show of it only what they mean to."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.episodes import Episode
from bot.i18n import words
from bot.packs.library import Library
from bot.settings import SEEDS
from bot.spoilers.rules.actions import Action, Reason
from bot.spoilers.rules.policy import Mode
from bot.ui.guard.cards import log_card, notice, why_card
from tests.spoilers.markdown import outside_in_commonmark, outside_in_discord

if TYPE_CHECKING:
    from bot.ui.cards import Card

SAY, LIBRARY = words("en"), Library.load(SEEDS)
MOST = 4000


def action(text: str, mode: Mode = Mode.REMOVE) -> Action:
    reasons = [Reason(LIBRARY.default.id, f"p{n}", Episode(1, 9), 0.97, text[:200]) for n in range(9)]
    return Action(1, 2, 3, 4, mode, tuple(reasons), text, datetime(2026, 8, 1, tzinfo=UTC), lacked="x" * 200)


def told(card: Card) -> list[str]:
    return [part.content for part in card.walk_children() if hasattr(part, "content")]


@pytest.mark.parametrize("text", ["http://a|b ", "http://a.b/||c| ", "`|||` ", "> x\n", "word "])
def test_a_card_of_a_long_message_is_no_longer_than_discord_takes(text: str) -> None:
    long = text * (4000 // len(text))
    for card in (log_card(SAY, LIBRARY, action(long)), why_card(SAY, LIBRARY, action(long))):
        assert sum(map(len, told(card))) <= MOST
        (shown,) = (part for part in told(card) if part.startswith("||"))
        assert outside_in_discord(shown).strip() == outside_in_commonmark(shown).strip() == "…"


def test_the_name_of_whoever_a_note_is_for_shows_as_it_is() -> None:
    name = "https://a.test [x](y)\u202e ||z||"
    (line,) = told(notice(SAY, action("text"), Episode(1, 4), name))
    assert r"https\://a.test \[x\](y) \|\|z\|\|" in line
