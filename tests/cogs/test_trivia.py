"""Trivia as fans play it, from the lobby to the podium and the server's table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.db.tables import answers, games
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
from tests.people import custom_ids, labels, texts

if TYPE_CHECKING:
    from tests.people import Town


pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")


async def test_a_game_goes_from_lobby_to_podium(town: Town) -> None:
    lobby = await open_lobby(town, questions=2, seconds=10)
    assert labels(lobby) == ["Join", "Start", "Leave", "?"]
    await town.joon.click(lobby, label="Join")
    assert "2 are in" in texts(latest(town.general))

    await town.mina.click(lobby, label="Start")
    await town.env.advance_time(COUNTDOWN)
    question = latest(town.general)
    assert "Question 1 of 2" in texts(question)
    locked = await answer(town, town.mina, question)
    assert "Locked in" in told(locked)
    await answer(town, town.joon, question, right=False)
    await town.env.advance_time(MOMENT)
    assert f"Right: {town.mina.mention}" in texts(latest(town.general))

    await town.env.advance_time(PAUSE)
    assert "Question 2 of 2" in texts(latest(town.general))
    await town.env.advance_time(10 + GRACE)
    assert "Nobody answered." in texts(latest(town.general))
    await town.env.advance_time(PAUSE)
    podium = texts(latest(town.general))
    assert "The game is over" in podium
    assert f"{town.mina.mention} wins!" in podium
    assert len(await town.rows(answers)) == 2
    assert await states(town) == ["finished"]


# Privacy and fairness


async def test_nothing_about_an_answer_is_public_before_the_reveal(town: Town) -> None:
    question = await begin(town, town.joon, town.hana)
    before, sent = public(town.general), len(town.env.http_requests)
    right = await letter(town, question)
    assert "Locked in" in told(await answer(town, town.mina, question))
    assert "Locked in" in told(await answer(town, town.joon, question, right=False))
    told(await town.joon.click(question, label=right))
    since = town.env.http_requests[sent:]
    assert {request.method for request in since} == {"POST"}
    assert all(request.json["data"]["flags"] & 64 for request in since), "only private answers were sent"
    assert public(town.general) == before

    await town.env.advance_time(20 + GRACE)
    revealed = texts(latest(town.general))
    assert f"Right: {town.mina.mention}" in revealed


async def test_a_question_gives_nothing_of_its_answer_away(town: Town) -> None:
    question = await begin(town)
    (game,) = await town.rows(games)
    wishes = [f"r1:trivia.{wish}:{game.game_id}:1" for wish in ("hint", "skip")]
    letters = [f"r1:trivia.answer:{game.game_id}:1:{index}" for index in range(4)]
    assert custom_ids(question) == [*letters, *wishes, "r1:help.topic:trivia"]
    asked = next(q for q in town.bot.library.default.questions.values() if q.question in texts(question))
    assert asked.explanation not in public(town.general)
    assert all(choice in texts(question) for choice in asked.choices)


async def test_a_second_answer_is_refused_and_the_first_one_repeated(town: Town) -> None:
    question = await begin(town, town.joon)
    await answer(town, town.mina, question, right=False)
    refused = told(await answer(town, town.mina, question))
    assert "You are locked in with" in refused
    assert [row.choice for row in await town.rows(answers)] == [1]


async def test_an_answer_after_the_time_is_up_by_discords_clock_is_refused(town: Town) -> None:
    question = await begin(town, town.joon, seconds=10)
    await town.env.advance_time(10.5)
    assert told(await answer(town, town.mina, question)) == "Too late: this question is closed."
    assert await town.rows(answers) == []


async def test_a_revealed_question_takes_no_more_answers(town: Town) -> None:
    question = await begin(town, town.joon, seconds=10)
    await town.env.advance_time(10 + GRACE)
    assert latest(town.general).id == question.id
    assert labels(latest(town.general)) == ["Report", "?"]


async def test_when_everybody_has_answered_the_reveal_comes_at_once(town: Town) -> None:
    question = await begin(town, town.joon, seconds=60)
    await answer(town, town.mina, question)
    assert "Right:" not in public(town.general)
    await answer(town, town.joon, question)
    await town.env.advance_time(MOMENT)
    assert "Right:" in public(town.general)


async def test_somebody_who_comes_late_plays_by_answering(town: Town) -> None:
    question = await begin(town, seconds=10)
    assert "Locked in" in told(await answer(town, town.hana, question))
    await town.env.advance_time(10 + GRACE)
    assert f"Right: {town.hana.mention}" in texts(latest(town.general))


async def test_a_reveal_shows_counts_points_explanation_and_sources(town: Town) -> None:
    question = await begin(town, town.joon, town.hana, seconds=20)
    await answer(town, town.mina, question)
    await answer(town, town.joon, question, right=False)
    right = await letter(town, question)
    await town.env.advance_time(20 + GRACE)
    said = texts(latest(town.general))
    asked = next(q for q in town.bot.library.default.questions.values() if q.question in said)
    lines = [line for line in said.splitlines() if "▱" in line or "▰" in line]
    counts = {line.split("**")[1]: line for line in lines}
    assert counts[right].startswith("✅")
    assert counts[right].endswith("\N{NO-BREAK SPACE}1")  # a narrow screen keeps it with its bar
    assert sorted(line[-1] for line in counts.values()) == ["0", "0", "1", "1"]
    assert f"**{asked.answer}** is right." in said
    assert asked.explanation in said
    assert town.bot.library.default.sources_of(asked)[0] in said
    assert f"Right: {town.mina.mention} +150" in said


async def test_equal_points_share_the_first_place(town: Town) -> None:
    question = await begin(town, town.joon, questions=1)
    await answer(town, town.mina, question)
    await answer(town, town.joon, question)
    await town.env.advance_time(PAUSE)
    podium = texts(latest(town.general))
    assert f"{town.mina.mention}, {town.joon.mention} share the first place!" in podium
    assert podium.count("**1.**") == 2
    assert "**2.**" not in podium


async def test_a_game_without_points_has_no_winner(town: Town) -> None:
    await begin(town, questions=1, seconds=10)
    await town.env.advance_time(10 + GRACE + PAUSE)
    assert "Nobody scored this time." in texts(latest(town.general))


# Stopping


async def test_the_host_stops_a_game_for_everybody_to_see(town: Town) -> None:
    await begin(town, town.joon)
    stopped = await town.mina.slash(town.general, "trivia stop")
    assert not stopped.ephemeral
    assert "The game was stopped" in texts(stopped.response)
    await town.env.advance_time(60)
    assert "The game was stopped" in texts(latest(town.general))


async def test_a_question_that_a_stop_leaves_open_loses_its_buttons_and_keeps_its_answer(town: Town) -> None:
    question = await begin(town, town.joon)
    await town.mina.slash(town.general, "trivia stop")
    left = next(message for message in town.general.history() if message.id == question.id)
    assert labels(left) == []
    assert "this question counts for nobody" in texts(left)
    asked = next(q for q in town.bot.library.default.questions.values() if q.question in texts(left))
    assert asked.explanation not in public(town.general)
    assert "is right" not in public(town.general)


async def test_a_lobby_that_is_stopped_loses_its_buttons(town: Town) -> None:
    lobby = await open_lobby(town)
    await town.mina.slash(town.general, "trivia stop")
    left = next(message for message in town.general.history() if message.id == lobby.id)
    assert labels(left) == []
    assert "The game was stopped" in texts(left)


async def test_a_moderator_stops_a_game_at_once(town: Town) -> None:
    await begin(town, town.joon)
    await town.moderator.slash(town.general, "trivia stop")
    assert await states(town) == ["stopped"]


async def test_players_stop_a_game_by_majority_and_see_each_others_votes(town: Town) -> None:
    await begin(town, town.joon, town.hana)
    await town.joon.slash(town.general, "trivia stop")
    said = texts(latest(town.general))
    assert f"{town.joon.mention} wants to stop the game: 1 of the 2 players needed" in said
    again = told(await town.joon.slash(town.general, "trivia stop"))
    assert again == "You have said so already; the other players can run /trivia stop too."
    assert await states(town) == ["collecting"]
    await town.hana.slash(town.general, "trivia stop")
    assert "The game was stopped" in texts(latest(town.general))
    assert await states(town) == ["stopped"]


async def test_a_stranger_stops_nothing(town: Town) -> None:
    await begin(town, town.joon)
    refused = told(await town.hana.slash(town.general, "trivia stop"))
    assert refused == "Only players, the host and moderators can do that."
    assert await states(town) == ["collecting"]


async def test_where_no_game_is_nothing_can_be_stopped(town: Town) -> None:
    assert told(await town.mina.slash(town.general, "trivia stop")) == "There is no game in this channel."


async def test_a_channel_is_free_again_after_a_stop(town: Town) -> None:
    await begin(town)
    await town.mina.slash(town.general, "trivia stop")
    await open_lobby(town, host=town.joon)
    assert await states(town) == ["stopped", "lobby"]
