"""From /trivia start to the first question: who is in, how far it goes, and what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.db.tables import games
from bot.episodes import Episode
from bot.ui.trivia.cards import NAMES_SHOWN
from tests.cogs.games import COUNTDOWN, GRACE, MOMENT, PAUSE, answer, begin, latest, open_lobby, public, states, told
from tests.people import SHOW, labels, texts

if TYPE_CHECKING:
    from simcord import MemberActor

    from tests.people import Town


pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")


async def watched(town: Town, fan: MemberActor, episode: str) -> None:
    await fan.slash(town.general, "progress set", show=SHOW, episode=episode)


async def ceiling(town: Town, episode: str) -> None:
    await town.moderator.slash(town.general, "guard channel", channel=town.general, up_to=episode)


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
    await town.env.advance_time(COUNTDOWN)
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
    assert labels(here) == labels(latest(town.general)) == [*"ABCD", "Hint", "Skip", "?"]
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
