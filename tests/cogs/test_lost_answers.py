"""Discord has done what it was asked for, and its answer gets lost: what it posted stands for something, or says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.db.tables import room_walks
from tests.cogs.games import COUNTDOWN, latest, open_lobby, public, states, told
from tests.outages import answers_lost
from tests.people import expected, labels, texts

if TYPE_CHECKING:
    from tests.people import Town

pytestmark = pytest.mark.usefixtures("log")

CALLED_OFF = "I have called it off"
FIRST_ANSWER, ITS_MESSAGE = "/interactions/*/callback", "/webhooks/*/*/messages/@original"
A_WHILE = 30


async def test_a_lobby_whose_answer_was_lost_is_joined_and_begun_as_any_other(town: Town) -> None:
    with answers_lost("POST", FIRST_ANSWER):
        await town.mina.slash(town.general, "trivia start")
    lobby = latest(town.general)
    await town.joon.click(lobby, label="Join")
    assert "2 are in" in public(town.general)
    await town.mina.click(lobby, label="Start")
    await town.env.advance_time(COUNTDOWN)
    assert "Question 1 of" in texts(latest(town.general))


async def test_who_is_behind_in_their_own_game_is_told_so_although_the_first_answer_was_lost(town: Town) -> None:
    with answers_lost("POST", FIRST_ANSWER):
        opened = await town.mina.slash(town.general, "trivia start", up_to="S1E4")
    assert "S1E4" in told(opened)
    assert await states(town) == ["lobby"]


async def test_a_lobby_of_which_discord_says_nothing_is_given_up_and_its_card_says_so_later(town: Town) -> None:
    town.env.inject_error("GET", ITS_MESSAGE, status=503, times=3)
    with answers_lost("POST", FIRST_ANSWER):
        await town.mina.slash(town.general, "trivia start")
    expected(town.env)
    assert await states(town) == ["stopped"]
    await town.env.advance_time(A_WHILE)
    assert CALLED_OFF in texts(latest(town.general))
    assert labels(latest(town.general)) == []
    await open_lobby(town, host=town.joon)


async def test_where_no_card_stands_the_private_word_is_left_as_it_is(town: Town) -> None:
    town.env.inject_error("POST", FIRST_ANSWER, status=503)
    town.env.inject_error("GET", ITS_MESSAGE, status=503)
    failed = await town.mina.slash(town.general, "trivia start")
    expected(town.env)
    await town.env.advance_time(A_WHILE)
    assert "Discord did not answer me" in told(failed)
    assert CALLED_OFF not in public(town.general)


async def test_a_season_whose_answer_was_lost_is_opened_and_its_card_follows(town: Town) -> None:
    with answers_lost("POST", FIRST_ANSWER):
        await town.moderator.slash(town.general, "episode rooms", season=1)
    await town.env.advance_time(120)
    assert "12 of 12" in public(town.general)


async def test_a_season_of_which_discord_says_nothing_opens_no_rooms_and_its_card_says_so(town: Town) -> None:
    town.env.inject_error("GET", ITS_MESSAGE, status=503)
    with answers_lost("POST", FIRST_ANSWER):
        await town.moderator.slash(town.general, "episode rooms", season=1)
    expected(town.env)
    await town.env.advance_time(A_WHILE)
    assert CALLED_OFF in texts(latest(town.general))
    assert await town.rows(room_walks) == []
    assert town.general.threads == []
