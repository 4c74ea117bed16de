"""A server hears its own language in public, and each of its people theirs in private."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cogs.games import COUNTDOWN, PAUSE, answer, latest, told
from tests.people import labels, texts

if TYPE_CHECKING:
    import discord

    from tests.people import Town

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")


@pytest.fixture
async def korean(town: Town) -> Town:
    await town.bot.servers.change(town.guild.id, language="ko")
    return town


async def test_a_game_is_in_the_servers_language_from_lobby_to_podium(korean: Town) -> None:
    town = korean
    question = await begin_in_korean(town)
    asked = town.bot.library.default.words["ko"].questions
    assert any(version.question in texts(question) for version in asked.values())
    assert "1문제 중 1번" in texts(question)
    assert "Locked in" in told(await answer(town, town.mina, question))  # mina's Discord is in English
    await town.env.advance_time(2)
    assert "정답은" in texts(latest(town.general))
    await town.env.advance_time(PAUSE)
    assert "게임이 끝났어요" in texts(latest(town.general))


async def begin_in_korean(town: Town) -> discord.Message:
    """Of questions that are there in Korean there are enough, so one of them comes."""
    opened = await town.mina.slash(town.general, "trivia start", questions=1, up_to="S1E0")
    assert opened.response is not None
    lobby = opened.response.message
    assert {"참가", "나가기", "시작"} <= set(labels(lobby))
    assert "지금 우리 학교는" in texts(lobby)
    await town.mina.click(lobby, label="시작")
    await town.env.advance_time(COUNTDOWN)
    return latest(town.general)


async def test_a_poll_of_the_show_is_asked_in_the_servers_language(korean: Town) -> None:
    await korean.mina.slash(korean.general, "poll season2")
    assert "시즌 2에서 가장 기대하는 것은?" in texts(latest(korean.general))
    assert "눈물, 아주 많이" in texts(latest(korean.general))
