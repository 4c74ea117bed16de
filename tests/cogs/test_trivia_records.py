"""The server's table and fans' records as they are asked for: in text and as a picture, each to their reader alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.ui import names
from tests.cogs.games import GRACE, PAUSE, answer, begin, latest, states, told
from tests.people import SHOW, custom_ids, labels, parts, texts
from tests.pictured import pictured

if TYPE_CHECKING:
    import pytest
    from simcord import MemberActor

    from tests.people import Town


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
    refused = told(await town.mina.slash(town.general, "trivia leaderboard", show="kingdom"))
    assert "There is no show kingdom here" in refused
    refused = told(await town.mina.slash(town.general, "trivia leaderboard", season=7))
    assert refused == "There is no season 7: the latest is 1."


async def test_the_table_adds_up_what_was_won_and_draws_it(town: Town) -> None:
    await win(town, town.mina, town.joon)
    await win(town, town.mina)
    shown = await town.hana.slash(town.general, "trivia leaderboard", show=SHOW, season=1)
    said = told(shown)
    assert "All of Us Are Dead, season 1 · all time" in said
    assert f"**1.** {town.mina.mention} · 300 points · 2 of 2 right" in said
    assert f"**2.** {town.joon.mention} · 150 points · 1 of 1 right" in said
    assert "You:" not in said
    alt, picture = await pictured(shown)
    assert alt == (
        "Leaderboard. All of Us Are Dead, season 1 · all time. "
        "1. mina: 300 points, 2/2 right. 2. joon: 150 points, 1/1 right."
    )
    assert picture.width == 960


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


async def test_the_table_is_turned_and_somebody_further_down_always_sees_their_own_line(town: Town) -> None:
    question = await begin(town, town.hana, questions=1, seconds=20)
    crowd = [town.guild.add_member(town.env.create_user(f"fan{number}")) for number in range(10)]
    for fan in crowd:
        await answer(town, fan, question)
    await town.env.advance_time(5)
    await answer(town, town.hana, question)
    await town.env.advance_time(20)
    first = await town.hana.slash(town.general, "trivia leaderboard", period="week")
    assert f"You:\n**11.** {town.hana.mention}" in told(first)
    assert "Page 1 of 2 · 11 players" in told(first)
    alt, _ = await pictured(first)
    assert alt.endswith("11. hana: 137 points, 1/1 right.")
    assert (labels(first.response), custom_ids(first.response)[1]) == (["Back", "Next"], "r1:trivia.table:week:-:-:1")
    await town.hana.click(first.response, label="Next")
    turned = texts(first.response)
    assert "Page 2 of 2" in turned
    assert f"**11.** {town.hana.mention}" in turned
    assert "You:" not in turned
    assert (await pictured(first))[0].endswith("the last 7 days. 11. hana: 137 points, 1/1 right.")


async def test_another_servers_points_stay_there(town: Town) -> None:
    await win(town, town.mina)
    elsewhere = town.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("general")
    there = elsewhere.add_member(town.mina.user)
    await town.env.settle()
    assert "Nobody has played yet." in told(await there.slash(channel, "trivia leaderboard"))
    assert "has not answered a question here yet" in told(await there.slash(channel, "trivia profile"))


async def test_a_picture_does_without_the_names_that_discord_does_not_tell_in_time(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names, "PATIENCE", 0.0)
    await win(town, town.mina)
    shown = await town.joon.slash(town.general, "trivia leaderboard")
    assert town.mina.mention in told(shown)
    assert (await pictured(shown))[0].endswith("1. Somebody: 150 points, 1/1 right.")


async def test_a_fan_sees_their_record_by_episode_as_far_as_they_have_watched_and_others_do_not(town: Town) -> None:
    stranger = told(await town.hana.slash(town.general, "trivia profile"))
    assert f"{town.hana.mention} has not answered a question here yet." in stranger
    await win(town, town.mina)
    await town.mina.slash(town.general, "progress set", show=SHOW, episode="S1E3")
    await town.joon.slash(town.general, "progress set", show=SHOW, episode="S1E3")
    question = await begin(town, town.joon, host=town.mina, questions=1, seconds=10, up_to="S1E3", difficulty="hard")
    await answer(town, town.mina, question, right=False)
    await answer(town, town.joon, question)
    await town.env.advance_time(10 + GRACE + PAUSE)
    await town.mina.slash(town.general, "progress set", show=SHOW, episode="S1E1")

    own = await town.mina.slash(town.general, "trivia profile")
    assert "**#1** of 2 players · **150** points · 2 games, 0 won" in told(own)
    assert "**1** of 2 right (50%) · best streak **1**" in told(own)
    assert "By episode, as far as you have watched" in told(own)
    assert not {"S1E2", "S1E3"} & set(told(own).split())
    alt, picture = await pictured(own)
    assert alt.startswith("mina. In this server · All of Us Are Dead. #1 of 2 players. 150 points. 50% right of 2.")
    assert picture.width == 960

    of_another = await town.hana.slash(town.general, "trivia profile", member=town.mina)
    assert "**150** points" in told(of_another)
    assert "By category" in told(of_another)
    for said in (told(of_another), (await pictured(of_another))[0]):
        assert "By episode" not in said
        assert "S1E" not in said


async def test_a_game_ends_with_its_podium_drawn_and_in_text_alone_where_no_file_may_be_attached(town: Town) -> None:
    await win(town, town.mina, town.joon)
    podium = latest(town.general)
    (gallery,) = (part for part in parts(podium) if part["type"] == 12)
    assert gallery["items"][0]["description"] == (
        "The game is over. All of Us Are Dead. 1. mina: 150 points. 1. joon: 150 points."
    )
    assert [file.filename for file in podium.attachments] == ["podium.png"]
    assert f"🥇 **1.** {town.mina.mention}" in texts(podium)

    question = await begin(town, host=town.hana, questions=1, seconds=10)
    await answer(town, town.hana, question)
    await town.env.advance_time(1)
    town.env.inject_error("POST", "/channels/*/messages", status=403)
    await town.env.advance_time(PAUSE)
    alone = latest(town.general)
    assert f"{town.hana.mention} wins!" in texts(alone)
    assert (alone.attachments, [part for part in parts(alone) if part["type"] == 12]) == ([], [])
    assert await states(town) == ["finished", "finished"]
