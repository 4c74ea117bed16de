"""Trivia as fans play it, from the lobby to the podium and the server's table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from structlog.testing import capture_logs

from bot.db.tables import answers, games
from bot.episodes import Episode
from bot.ui.trivia_cards import NAMES_SHOWN
from tests.cogs.games import GRACE, MOMENT, PAUSE, answer, begin, latest, letter, open_lobby, public, states, told
from tests.people import SHOW, custom_ids, labels, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simcord import MemberActor

    from tests.people import Town


@pytest.fixture(autouse=True)
def _nothing_goes_wrong() -> Iterator[None]:
    with capture_logs() as log:
        yield
    assert [line for line in log if line["log_level"] == "error"] == []


async def watched(town: Town, fan: MemberActor, episode: str) -> None:
    await fan.slash(town.general, "progress set", show=SHOW, episode=episode)


async def ceiling(town: Town, episode: str) -> None:
    await town.moderator.slash(town.general, "guard channel", channel=town.general, up_to=episode)


async def test_a_game_goes_from_lobby_to_podium(town: Town) -> None:
    lobby = await open_lobby(town, questions=2, seconds=10)
    assert labels(lobby) == ["Join", "Start"]
    await town.joon.click(lobby, label="Join")
    assert "2 are in" in texts(latest(town.general))

    await town.mina.click(lobby, label="Start")
    await town.env.advance_time(MOMENT)
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


# The lobby


async def test_the_host_is_in_without_pressing_anything(town: Town) -> None:
    lobby = await open_lobby(town)
    assert f"In: {town.mina.mention}" in texts(lobby)
    assert told(await town.mina.click(lobby, label="Join")) == "You are in already."


async def test_a_lobby_says_what_kind_of_game_it_is(town: Town) -> None:
    await watched(town, town.mina, "S1E12")
    said = texts(await open_lobby(town, questions=3, seconds=15, difficulty="hard", category="virus"))
    assert "3 questions, 15 seconds each" in said
    assert "hard" in said
    assert "The virus" in said


async def test_another_fan_cannot_begin_but_a_moderator_can(town: Town) -> None:
    lobby = await open_lobby(town)
    assert town.mina.mention in told(await town.joon.click(lobby, label="Start"))
    assert await states(town) == ["lobby"]
    await town.moderator.click(lobby, label="Start")
    await town.env.advance_time(MOMENT)
    assert "Question 1" in texts(latest(town.general))


async def test_a_lobby_that_has_begun_has_no_buttons_left(town: Town) -> None:
    lobby = await open_lobby(town)
    await town.mina.click(lobby, label="Start")
    begun = next(message for message in town.general.history() if message.id == lobby.id)
    assert labels(begun) == []


async def test_a_lobby_that_nobody_begins_closes(town: Town) -> None:
    await open_lobby(town)
    await town.env.advance_time(601)
    assert "The lobby has closed" in texts(latest(town.general))
    assert labels(latest(town.general)) == []
    assert await states(town) == ["expired"]


async def test_a_second_game_in_a_channel_is_refused_kindly(town: Town) -> None:
    await open_lobby(town)
    refused = await town.joon.slash(town.general, "trivia start")
    assert told(refused) == "This channel has a game going on already: join in, or use another channel."


async def test_two_channels_have_two_games_that_know_nothing_of_each_other(town: Town) -> None:
    here = await begin(town, seconds=60)
    there = await begin(town, host=town.joon, channel=town.spoilers, seconds=10)
    await answer(town, town.joon, there)
    await town.env.advance_time(MOMENT)
    assert f"Right: {town.joon.mention}" in public(town.spoilers)
    await town.joon.slash(town.spoilers, "trivia stop")
    assert labels(here) == labels(latest(town.general)) == list("ABCD")
    assert await states(town) == ["collecting", "stopped"]


async def test_a_crowd_in_the_lobby_is_named_in_part_and_counted_in_full(town: Town) -> None:
    lobby = await open_lobby(town)
    crowd = [town.guild.add_member(town.env.create_user(f"fan{number}")) for number in range(NAMES_SHOWN + 4)]
    for fan in crowd:
        await fan.click(lobby, label="Join")
    said = texts(latest(town.general))
    assert f"{NAMES_SHOWN + 5} are in" in said
    assert "and 5 more" in said


# How far the questions go


async def test_a_fan_who_is_behind_is_warned_in_private_and_may_join_anyway(town: Town) -> None:
    await watched(town, town.mina, "S1E12")
    await watched(town, town.joon, "S1E3")
    lobby = await open_lobby(town, up_to="S1E12")
    warning = await town.joon.click(lobby, label="Join")
    assert "goes up to S1E12, and you are at S1E3" in told(warning)
    assert town.joon.mention not in public(town.general)
    assert warning.response is not None
    joined = await town.joon.click(warning.response, label="Join anyway")
    assert "You are in" in told(joined)
    assert town.joon.mention in public(town.general)


async def test_a_fan_who_has_said_nothing_is_behind_and_told_so_in_words(town: Town) -> None:
    await watched(town, town.mina, "S1E12")
    lobby = await open_lobby(town, up_to="S1E12")
    warning = told(await town.hana.click(lobby, label="Join"))
    assert "you have not said that you have watched anything" in warning
    assert "S1E0" not in warning


async def test_a_fan_who_has_come_far_enough_joins_without_a_warning(town: Town) -> None:
    await watched(town, town.joon, "S1E4")
    lobby = await open_lobby(town, up_to="S1E4")
    await town.joon.click(lobby, label="Join")
    assert town.joon.mention in public(town.general)


async def test_a_host_who_is_behind_is_warned_in_private_too(town: Town) -> None:
    await ceiling(town, "S1E12")
    await watched(town, town.mina, "S1E2")
    opened = await town.mina.slash(town.general, "trivia start")
    assert "goes up to S1E12, and you are at S1E2" in told(opened)
    assert "S1E2:" not in public(town.general)


async def test_a_host_within_reach_is_told_nothing_in_private(town: Town) -> None:
    await watched(town, town.mina, "S1E4")
    assert (await town.mina.slash(town.general, "trivia start", up_to="S1E4")).followups == []


async def test_a_game_goes_as_far_as_its_channel_may_talk(town: Town) -> None:
    await ceiling(town, "S1E5")
    assert "up to S1E5" in texts(await open_lobby(town))


async def test_a_game_goes_no_further_than_its_host_wishes(town: Town) -> None:
    await ceiling(town, "S1E5")
    assert "up to S1E2" in texts(await open_lobby(town, up_to="1x2"))


async def test_a_game_further_than_its_channel_may_talk_is_refused(town: Town) -> None:
    await ceiling(town, "S1E5")
    refused = told(await town.mina.slash(town.general, "trivia start", up_to="S1E6"))
    assert refused == "This channel talks openly up to S1E5, so a game here cannot go up to S1E6."


async def test_a_channel_about_no_episode_says_so_in_words(town: Town) -> None:
    await ceiling(town, "S1E0")
    refused = told(await town.mina.slash(town.general, "trivia start", up_to="S1E1"))
    assert "talks openly about no episode" in refused


async def test_without_a_ceiling_a_game_goes_as_far_as_the_player_who_has_seen_least(town: Town) -> None:
    await watched(town, town.mina, "S1E12")
    await watched(town, town.joon, "S1E3")
    lobby = await open_lobby(town)
    assert "up to what everybody who joins has seen" in texts(lobby)
    await town.joon.click(lobby, label="Join")
    await town.mina.click(lobby, label="Start")
    assert "up to S1E3" in public(town.general)
    (game,) = await town.rows(games)
    assert game.up_to == Episode(1, 3)


async def test_progress_set_while_the_lobby_waits_still_counts(town: Town) -> None:
    lobby = await open_lobby(town)
    await watched(town, town.mina, "S1E7")
    await town.mina.click(lobby, label="Start")
    assert "up to S1E7" in public(town.general)


async def test_players_who_have_watched_nothing_get_questions_that_need_no_episode(town: Town) -> None:
    await begin(town, town.joon)
    assert "no episode needed" in public(town.general)
    await town.env.advance_time(20 + GRACE)
    assert "no episode needed" in texts(latest(town.general))


# Which questions


async def test_a_category_can_be_typed_by_its_name_or_chosen(town: Town) -> None:
    offered = await town.mina.autocomplete(town.general, "trivia start", "category", "webt")
    assert [choice["value"] for choice in offered] == ["webtoon"]
    assert "Webtoon" in texts(await open_lobby(town, category="Webtoon "))
    assert "웹툰" not in public(town.general)


async def test_a_category_in_another_language_is_understood(town: Town) -> None:
    assert "Webtoon" in texts(await open_lobby(town, category="웹툰"))


async def test_an_unknown_category_is_refused_by_name(town: Town) -> None:
    refused = told(await town.mina.slash(town.general, "trivia start", category="weather"))
    assert refused == "There is no category weather here; choose one from the list."


async def test_questions_that_nobody_here_may_see_are_refused_before_anybody_waits(town: Town) -> None:
    refused = told(await town.mina.slash(town.general, "trivia start", category="story"))
    assert "There is no question like that for people who have watched nothing yet" in refused
    assert await states(town) == []


async def test_every_question_is_of_the_kind_that_was_asked_for(town: Town) -> None:
    await begin(town, questions=3, difficulty="hard", category="cast", seconds=10)
    for number in (1, 2, 3):
        assert f"Question {number} of 3 · Cast · hard" in texts(latest(town.general))
        await town.env.advance_time(10 + GRACE + PAUSE)


async def test_a_game_has_as_many_questions_as_there_are(town: Town) -> None:
    question = await begin(town, category="webtoon", difficulty="easy", questions=50)
    wanted = [q for q in town.bot.library.default.questions.values() if q.category == "webtoon"]
    there = sum(q.difficulty == "easy" and q.safe_after == Episode.NOTHING for q in wanted)
    assert f"Question 1 of {there}" in texts(question)


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
    assert custom_ids(question) == [f"r1:trivia.answer:{game.game_id}:1:{index}" for index in range(4)]
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
    assert labels(latest(town.general)) == []


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
    assert counts[right].endswith(" 1")
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
    question = await begin(town, town.joon)
    stopped = await town.mina.slash(town.general, "trivia stop")
    assert not stopped.ephemeral
    assert "The game was stopped" in texts(stopped.response)
    assert told(await town.joon.click(question, label="A")) == "This game is over. /trivia start opens another."
    await town.env.advance_time(60)
    assert "The game was stopped" in texts(latest(town.general))


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
    assert refused == "Only players, the host and moderators can stop a game."
    assert await states(town) == ["collecting"]


async def test_where_no_game_is_nothing_can_be_stopped(town: Town) -> None:
    assert told(await town.mina.slash(town.general, "trivia stop")) == "There is no game in this channel."


async def test_a_channel_is_free_again_after_a_stop(town: Town) -> None:
    await begin(town)
    await town.mina.slash(town.general, "trivia stop")
    await open_lobby(town, host=town.joon)
    assert await states(town) == ["stopped", "lobby"]


# The server's table


async def win(town: Town, *winners: MemberActor) -> None:
    """A game of one question that these fans get right, and somebody else is in without answering."""
    question = await begin(town, *winners, host=town.moderator, questions=1, seconds=10)
    for winner in winners:
        await answer(town, winner, question)
    await town.env.advance_time(10 + GRACE + PAUSE)


async def test_the_table_is_empty_at_first_and_says_what_to_do(town: Town) -> None:
    said = told(await town.mina.slash(town.general, "trivia leaderboard"))
    assert "Nobody has played yet. /trivia start changes that." in said
    assert "Every show · all time" in said


async def test_the_table_adds_up_what_was_won(town: Town) -> None:
    await win(town, town.mina, town.joon)
    await win(town, town.mina)
    said = told(await town.hana.slash(town.general, "trivia leaderboard"))
    assert f"**1.** {town.mina.mention} · 300 points · 2 of 2 right" in said
    assert f"**2.** {town.joon.mention} · 150 points · 1 of 1 right" in said
    assert "You:" not in said


async def test_the_table_of_a_week_or_a_month_forgets_what_is_older(town: Town) -> None:
    await win(town, town.mina)
    await town.env.advance_time(10 * 86400)
    await win(town, town.joon)
    week = told(await town.mina.slash(town.general, "trivia leaderboard", period="week"))
    month = told(await town.mina.slash(town.general, "trivia leaderboard", period="month"))
    assert "the last 7 days" in week
    assert town.mina.mention not in week
    assert town.mina.mention in month
    assert town.joon.mention in month


async def test_the_table_of_a_show_names_it(town: Town) -> None:
    await win(town, town.mina)
    said = told(await town.mina.slash(town.general, "trivia leaderboard", show=SHOW))
    assert "All of Us Are Dead · all time" in said
    assert town.mina.mention in said


async def test_the_table_of_an_unknown_show_is_refused(town: Town) -> None:
    refused = told(await town.mina.slash(town.general, "trivia leaderboard", show="kingdom"))
    assert "There is no show kingdom here" in refused


async def test_somebody_outside_the_top_ten_sees_their_own_line(town: Town) -> None:
    question = await begin(town, town.hana, questions=1, seconds=20)
    crowd = [town.guild.add_member(town.env.create_user(f"fan{number}")) for number in range(10)]
    for fan in crowd:
        await answer(town, fan, question)
    await town.env.advance_time(5)
    await answer(town, town.hana, question)
    await town.env.advance_time(20)
    said = told(await town.hana.slash(town.general, "trivia leaderboard"))
    assert f"You:\n**11.** {town.hana.mention}" in said


async def test_another_servers_points_stay_there(town: Town) -> None:
    await win(town, town.mina)
    elsewhere = town.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("general")
    there = elsewhere.add_member(town.mina.user)
    await town.env.settle()
    said = told(await there.slash(channel, "trivia leaderboard"))
    assert "Nobody has played yet." in said
