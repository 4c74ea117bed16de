"""What keeps the bot from serving people just now is told to whoever watches it; and lateness is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import measures
from bot.measures import Measure
from bot.ops.watching import missing
from tests.forging import press

if TYPE_CHECKING:
    import pytest

    from tests.people import Town


async def test_a_bot_is_ready_once_discord_has_told_of_its_servers(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await missing(town.bot) == []
    monkeypatch.setattr(town.bot, "is_ready", lambda: False)
    assert await missing(town.bot) == ["Discord has not told of every server yet"]


async def test_interactions_and_lateness_are_measured_and_a_forged_press_by_no_name_of_its_own(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[Measure, float, tuple[str, ...]]] = []
    monkeypatch.setattr(measures, "listeners", [lambda *measured: heard.append(measured)])
    await town.mina.slash(town.general, "trivia start")
    await press(town, town.mina, town.general, "r1:no-such-action:1")
    await press(town, town.mina, town.general, "r1:trivia.join:1")
    assert [labels for _, _, labels in heard] == [
        ("trivia start", "done"),
        ("unknown", "refused"),
        ("trivia.join", "refused"),
    ]
    heard.clear()
    await town.env.advance_time(1e5)
    late = [seconds for measure, seconds, _ in heard if measure is Measure.LATENESS]
    assert late
    assert min(late) >= 0
