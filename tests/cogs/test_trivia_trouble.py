"""Trivia when things go wrong: restarts, crashes, Discord's failures, missing permissions, forged buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from bot.db.tables import answers, deadlines, games
from tests.cogs.games import (
    COUNTDOWN,
    GRACE,
    MOMENT,
    PAUSE,
    answer,
    begin,
    latest,
    letter,
    open_lobby,
    public,
    states,
    told,
)
from tests.forging import press
from tests.people import expected, labels, rooftop, texts

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from structlog.typing import EventDict

    from tests.people import Town

# The first wait of the deadlines before they try again.
RETRY = 16


# Errors are logged, not printed: printing a traceback takes seconds.
pytestmark = pytest.mark.usefixtures("log")


async def restart(town: Town) -> None:
    await town.restart()


async def crash(town: Town) -> None:
    await town.crash()


either_way = pytest.mark.parametrize("stop", [restart, crash])


async def away(town: Town, seconds: float) -> None:
    """Stop the bot, start it again later."""
    await town.bot.close()
    await town.env.advance_time(seconds)
    await town.env.restart_bot(rooftop(town.settings))
    await town.env.settle()


# Restarts and crashes


@either_way
async def test_a_lobby_outlives_the_bot(town: Town, stop: Callable[[Town], Awaitable[None]]) -> None:
    lobby = await open_lobby(town)
    await stop(town)
    await town.joon.click(lobby, label="Join")
    assert "2 are in" in public(town.general)
    await town.mina.click(lobby, label="Start")
    await town.env.advance_time(COUNTDOWN)
    assert "Question 1" in texts(latest(town.general))


@either_way
async def test_a_question_goes_on_with_its_answers_kept(town: Town, stop: Callable[[Town], Awaitable[None]]) -> None:
    question = await begin(town, town.joon, seconds=20)
    await answer(town, town.mina, question)
    await stop(town)
    assert "You are locked in" in told(await answer(town, town.mina, question))
    assert "Locked in" in told(await answer(town, town.joon, question))
    await town.env.advance_time(MOMENT)
    revealed = texts(latest(town.general))
    assert f"Right: {town.mina.mention} +150" in revealed
    assert town.joon.mention in revealed
    assert len([message for message in town.general.history() if message.author.bot]) == 2


@either_way
async def test_the_pause_after_a_reveal_ends_with_the_next_question(
    town: Town, stop: Callable[[Town], Awaitable[None]]
) -> None:
    question = await begin(town, questions=2)
    await answer(town, town.mina, question)
    await town.env.advance_time(1)
    await stop(town)
    await town.env.advance_time(PAUSE)
    assert "Question 2 of 2" in texts(latest(town.general))
    assert [row.points for row in await town.rows(answers)] == [150]


async def test_a_question_whose_time_ran_out_meanwhile_counts_for_nobody_and_says_so(town: Town) -> None:
    question = await begin(town, town.joon, questions=2, seconds=20)
    await answer(town, town.mina, question)
    await away(town, 60)
    said = texts(latest(town.general))
    assert "this question counts for nobody" in said
    assert "+" not in said.split("counts for nobody")[1]
    assert [row.points for row in await town.rows(answers)] == [None]
    await town.env.advance_time(PAUSE)
    assert "Question 2 of 2" in texts(latest(town.general))


async def test_a_question_goes_on_after_a_short_absence(town: Town) -> None:
    question = await begin(town, town.joon, seconds=30)
    await answer(town, town.mina, question)
    await away(town, 15)
    assert "Locked in" in told(await answer(town, town.joon, question))
    await town.env.advance_time(MOMENT)
    assert f"{town.mina.mention} +150, {town.joon.mention} +125" in texts(latest(town.general))


async def test_a_lobby_that_expired_meanwhile_closes_at_the_start(town: Town) -> None:
    await open_lobby(town)
    await away(town, 3600)
    assert "The lobby has closed" in texts(latest(town.general))
    assert labels(latest(town.general)) == []


# Discord fails


@either_way
async def test_a_question_that_discord_did_not_take_is_posted_again(
    town: Town, stop: Callable[[Town], Awaitable[None]]
) -> None:
    lobby = await open_lobby(town)
    town.env.inject_error("POST", "/channels/*/messages", status=500)
    await town.mina.click(lobby, label="Start")
    await town.env.advance_time(COUNTDOWN)
    assert await states(town) == ["asking"]
    await stop(town)
    await town.env.advance_time(RETRY)
    assert public(town.general).count("Question 1 of") == 1
    assert "Locked in" in told(await answer(town, town.mina, latest(town.general)))


@either_way
async def test_a_reveal_that_discord_did_not_take_is_shown_before_the_game_goes_on(
    town: Town, stop: Callable[[Town], Awaitable[None]]
) -> None:
    question = await begin(town, questions=2, seconds=10)
    town.env.inject_error("PATCH", "/channels/*/messages/*", status=500)
    await answer(town, town.mina, question)
    await town.env.advance_time(MOMENT)
    assert "Right:" not in public(town.general)
    await stop(town)
    await town.env.advance_time(RETRY)
    assert f"Right: {town.mina.mention} +150" in texts(latest(town.general))
    await town.env.advance_time(PAUSE)
    assert "Question 2 of 2" in texts(latest(town.general))


@either_way
async def test_a_podium_that_discord_did_not_take_is_posted_again(
    town: Town, stop: Callable[[Town], Awaitable[None]]
) -> None:
    question = await begin(town, questions=1)
    await answer(town, town.mina, question)
    await town.env.advance_time(1)
    town.env.inject_error("POST", "/channels/*/messages", status=503)
    await town.env.advance_time(PAUSE)
    assert await states(town) == ["revealed"]
    await stop(town)
    await town.env.advance_time(RETRY)
    assert public(town.general).count(f"{town.mina.mention} wins!") == 1
    assert await states(town) == ["finished"]


async def test_every_post_of_a_game_can_be_told_from_its_repetition(town: Town) -> None:
    """Discord makes one message of two with the same nonce (https://discord.com/developers/docs)."""
    question = await begin(town, questions=1)
    await answer(town, town.mina, question)
    await town.env.advance_time(PAUSE)
    posts = [r for r in town.env.http_requests if r.method == "POST" and r.path.endswith("/messages")]
    nonces = [post.json["nonce"] for post in posts]
    assert len(nonces) == len(set(nonces)) == 2
    assert all(post.json["enforce_nonce"] and len(post.json["nonce"]) <= 25 for post in posts)


async def test_a_lobby_that_discord_did_not_take_leaves_the_channel_free(town: Town) -> None:
    town.env.inject_error("POST", "/interactions/*/callback", status=500)
    failed = await town.mina.slash(town.general, "trivia start")
    assert "Discord did not answer me" in told(failed)
    expected(town.env)
    await open_lobby(town, host=town.joon)
    assert await states(town) == ["stopped", "lobby"]


# Moderators clear up


async def test_a_question_whose_message_was_removed_is_revealed_in_a_new_one(town: Town) -> None:
    question = await begin(town, town.joon, questions=2, seconds=10)
    await answer(town, town.mina, question)
    town.env.backend.delete_message(town.general.id, question.id)
    await town.env.advance_time(10 + GRACE)
    assert f"Right: {town.mina.mention}" in texts(latest(town.general))
    await town.env.advance_time(PAUSE)
    assert "Question 2 of 2" in texts(latest(town.general))


async def test_a_lobby_whose_card_was_removed_still_expires(town: Town) -> None:
    lobby = await open_lobby(town)
    town.env.backend.delete_message(town.general.id, lobby.id)
    await town.env.advance_time(601)
    assert await states(town) == ["expired"]


async def test_a_fan_still_joins_anyway_after_the_lobbys_card_was_removed(town: Town) -> None:
    lobby = await open_lobby(town, up_to="S1E3")
    warning = await town.joon.click(lobby, label="Join")
    town.env.backend.delete_message(town.general.id, lobby.id)
    assert warning.response is not None
    assert "You are in" in told(await town.joon.click(warning.response, label="Join anyway"))


@pytest.mark.parametrize("seconds_in", [1, 10 + GRACE + 1])
async def test_a_game_ends_quietly_with_its_channel(town: Town, seconds_in: float, log: list[EventDict]) -> None:
    await begin(town, questions=3, seconds=10)
    await town.env.advance_time(seconds_in)
    town.env.backend.delete_channel(town.general.id)
    await town.env.advance_time(60)
    assert await states(town) == ["stopped"]
    assert await town.rows(deadlines) == []
    assert [line["log_level"] for line in log] == ["info"]


async def test_a_game_ends_when_the_bot_may_not_post_any_more(town: Town) -> None:
    await begin(town, questions=3, seconds=10)
    forbid(town, discord.Permissions(send_messages=True))
    await town.env.advance_time(10 + GRACE)
    assert "Nobody answered." in texts(latest(town.general))
    await town.env.advance_time(PAUSE)
    assert await states(town) == ["stopped"]
    assert await town.rows(deadlines) == []


async def test_a_game_cannot_be_opened_where_the_bot_may_not_post(town: Town) -> None:
    forbid(town, discord.Permissions(send_messages=True))
    refused = told(await town.mina.slash(town.general, "trivia start"))
    assert "I am missing a permission in this channel: Send Messages." in refused
    assert await town.rows(games) == []


def forbid(town: Town, permissions: discord.Permissions) -> None:
    """A moderator takes permissions from the bot in general."""
    backend = town.env.backend
    overwrite = Overwrite(backend.bot_user.id, OverwriteType.MEMBER, deny=permissions.value)
    backend.set_overwrite(town.general.id, overwrite)


# Buttons of other games, other places and other times


async def test_a_button_of_another_games_question_answers_nothing_here(town: Town) -> None:
    await begin(town)
    there = await begin(town, host=town.joon, channel=town.spoilers)
    first, second = sorted(await town.rows(games), key=lambda row: row.game_id)
    for game in (first, second):
        refused = await press(town, town.hana, town.general, f"r1:trivia.answer:{game.game_id}:1:0")
        assert told(refused) == "Too late: this question is closed."
    assert await town.rows(answers) == []
    assert "Locked in" in told(await answer(town, town.hana, there))


async def test_an_answer_with_a_forged_rest_is_refused_and_stores_nothing(town: Town) -> None:
    await begin(town)
    (game,) = await town.rows(games)
    for rest in ("", ":1", ":1:", ":x:0", ":1:x", ":-1:0", ":1:-1", ":1:4", ":2:0", "::", ":1:0:0"):
        refused = told(await press(town, town.hana, town.general, f"r1:trivia.answer:{game.game_id}{rest}"))
        assert refused.startswith(("Too late", "This button is from another time"))
    assert await town.rows(answers) == []


@pytest.mark.parametrize("action", ["join", "begin"])
async def test_a_lobby_button_with_a_forged_number_is_refused(town: Town, action: str) -> None:
    await open_lobby(town)
    for number in ("0", "-5", "x", "", "1.5", "9" * 19, "123456789" * 4):
        refused = told(await press(town, town.joon, town.general, f"r1:trivia.{action}:{number}"))
        assert refused.startswith(("This game is over", "This button is from another time"))
    assert await states(town) == ["lobby"]


async def test_a_forged_start_gives_a_fan_no_authority(town: Town) -> None:
    await open_lobby(town)
    (game,) = await town.rows(games)
    refused = told(await press(town, town.joon, town.general, f"r1:trivia.begin:{game.game_id}"))
    assert "opened this game and begins it" in refused
    assert await states(town) == ["lobby"]


async def test_the_buttons_of_a_game_from_before_do_nothing_any_more(town: Town) -> None:
    await begin(town)
    await town.mina.slash(town.general, "trivia stop")
    (game,) = await town.rows(games)
    for action in ("join", "begin", "answer"):
        stale = await press(town, town.mina, town.general, f"r1:trivia.{action}:{game.game_id}:1:0")
        assert told(stale) == "This game is over. /trivia start opens another."


async def test_a_game_of_one_server_cannot_be_reached_from_another(town: Town) -> None:
    question = await begin(town)
    (game,) = await town.rows(games)
    elsewhere = town.env.create_guild("Elsewhere")
    channel, there = elsewhere.create_text_channel("general"), elsewhere.add_member(town.mina.user)
    await town.env.settle()
    for action in ("join", "begin", "answer"):
        refused = await press(town, there, channel, f"r1:trivia.{action}:{game.game_id}:1:0")
        assert told(refused) == "This game is over. /trivia start opens another."
    assert await states(town) == ["collecting"]
    assert await letter(town, question) in "ABCD"
