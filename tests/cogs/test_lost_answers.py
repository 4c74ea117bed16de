"""Discord has done what it was asked for, and its answer gets lost: what it posted stands for something, or says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.db.tables import deadlines, plans, polls, room_walks, seals
from tests.cogs.games import COUNTDOWN, latest, open_lobby, public, states, told
from tests.cogs.polling import fill_in, vote
from tests.cogs.test_daily import finish
from tests.outages import answers_lost
from tests.people import expected, labels, texts

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from simcord import InteractionResult

    from tests.people import Town

pytestmark = pytest.mark.usefixtures("log")

CALLED_OFF = "I have called it off"
FIRST_ANSWER, ITS_MESSAGE = "/interactions/*/callback", "/webhooks/*/*/messages/@original"
MESSAGES, WEBHOOKS = "/channels/*/messages", "/webhooks/*/simcord_webhook_*"
A_WHILE = 30
HIDDEN = "He dies on the roof."


def at_the_second_attempt(town: Town) -> AbstractContextManager[None]:
    """What is posted into a channel is asked for twice: at first nothing comes of it, then all but its answer."""
    town.env.inject_error("POST", MESSAGES, status=503)
    return answers_lost("POST", MESSAGES)


async def seal(town: Town) -> InteractionResult:
    """Have mina seal something."""
    shown = await town.mina.slash(town.general, "spoiler say", style="sealed", up_to="S1E9")
    return await town.mina.submit_modal(shown, {"text": HIDDEN})


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


# Cards that are posted into the channel


async def test_a_poll_whose_answer_was_lost_is_open_and_its_card_follows(town: Town) -> None:
    with at_the_second_attempt(town):
        assert "Your poll is up" in told(await fill_in(town))
    (card,) = town.general.history()
    assert "Your vote is stored" in told(await vote(town.joon, card, 1))
    await town.env.advance_time(A_WHILE)
    assert "One vote" in public(town.general)


async def test_a_night_whose_answer_was_lost_takes_place(town: Town) -> None:
    with at_the_second_attempt(town):
        assert "Planned" in told(await town.moderator.slash(town.general, "trivia night", when="1h"))
    assert "Trivia night:" in texts(latest(town.general))
    await town.env.advance_time(3600 + A_WHILE)
    assert "The lobby has opened" in texts(town.general.history()[0])


async def test_a_seal_whose_answer_was_lost_can_be_revealed(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    # Without Message Content, Discord shows the bot nothing of what stands in people's names.
    monkeypatch.setattr(town.bot.http, "message_content_access", False)
    with answers_lost("POST", WEBHOOKS):
        await seal(town)
    assert HIDDEN in told(await town.mina.click(latest(town.general), label="Reveal"))


async def test_a_grid_whose_answer_was_lost_is_shared_once(town: Town) -> None:
    card: Any = (await finish(town, town.mina)).response
    with answers_lost("POST", WEBHOOKS):
        await town.mina.click(card, label="Share")
    assert labels(card) == ["Shared"]
    assert "3 of 3 right" in texts(latest(town.general))


@pytest.mark.parametrize("kind", ["poll", "night", "seal"])
async def test_what_discord_says_nothing_of_is_given_up_and_its_card_says_so_later(town: Town, kind: str) -> None:
    town.env.inject_error("GET", MESSAGES, status=503, times=3)
    match kind:
        case "poll":
            with at_the_second_attempt(town):
                failed = await fill_in(town)
        case "night":
            with at_the_second_attempt(town):
                failed = await town.moderator.slash(town.general, "trivia night", when="1h")
        case _:
            with answers_lost("POST", WEBHOOKS):
                failed = await seal(town)
    expected(town.env)
    assert "Discord did not answer me" in told(failed)
    await town.env.advance_time(A_WHILE)
    (card,) = town.general.history()
    assert CALLED_OFF in texts(card)
    assert labels(card) == []
    open_polls = [row for row in await town.rows(polls) if row.closed_at is None]
    assert [*open_polls, *await town.rows(plans), *await town.rows(seals), *await town.rows(deadlines)] == []


@pytest.mark.parametrize("kind", ["poll", "seal"])
async def test_what_was_not_posted_is_given_up_and_nothing_stands(town: Town, kind: str) -> None:
    town.env.inject_error("POST", WEBHOOKS if kind == "seal" else MESSAGES, status=503, times=2)
    failed = await (seal(town) if kind == "seal" else fill_in(town))
    expected(town.env)
    assert "Discord did not answer me" in told(failed)
    await town.env.advance_time(A_WHILE)
    assert town.general.history() == []
