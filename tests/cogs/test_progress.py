"""/progress: how far one has watched, told to the bot and to nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.db.tables import progress
from bot.episodes import Episode
from tests.forging import press
from tests.people import SHOW, Town, texts

if TYPE_CHECKING:
    from simcord import InteractionResult
    from simcord.results import ResponseMessage


def said(result: InteractionResult) -> str:
    assert result.ephemeral
    return texts(result.response)


async def test_an_episode_can_be_typed_in_every_usual_way(town: Town) -> None:
    for typed in ("S1E5", "s1e5", "S01E05", "s1 e5", "1x5", "01x05", "e5", "E05", "ep5", "ep. 5", " S1E5 "):
        await town.mina.slash(town.general, "progress clear")
        told = said(await town.mina.slash(town.general, "progress set", show=SHOW, episode=typed))
        assert told.startswith("Noted for **All of Us Are Dead**: up to S1E5."), typed
        (row,) = await town.rows(progress)
        assert (row.user_id, row.show_id, row.episode) == (town.mina.id, SHOW, Episode(1, 5))


async def test_a_show_can_be_named_by_any_of_its_titles(town: Town) -> None:
    for named in ("All of Us Are Dead", "all of us are dead ", "AOUAD", "지금 우리 학교는"):
        told = said(await town.mina.slash(town.general, "progress set", show=named, episode="e5"))
        assert "S1E5" in told, named


async def test_what_does_not_exist_is_refused_with_what_to_do(town: Town) -> None:
    for show, episode, told in (
        (SHOW, "S1E13", "there is no S1E13: the latest is S1E12"),
        (SHOW, "S2E1", "the latest is S1E12"),
        (SHOW, "S0E0", "write it like S1E12"),
        (SHOW, "S2E0", "is not an episode"),
        (SHOW, "five", '"five" is not an episode'),
        (SHOW, "5", "is not an episode"),
        (SHOW, "S1E5 and more", "is not an episode"),
        (SHOW, "", "is not an episode"),
        ("no-such-show", "S1E5", "no show no-such-show here; choose one from the list"),
    ):
        refused = said(await town.mina.slash(town.general, "progress set", show=show, episode=episode))
        assert told.casefold() in refused.casefold()
    assert await town.rows(progress) == []


async def test_whoever_has_said_nothing_is_told_what_to_say(town: Town) -> None:
    shown = said(await town.mina.slash(town.general, "progress show"))
    assert "You have not said" in shown
    assert "Nobody but you sees this" in shown


async def test_progress_can_go_back_and_to_nothing(town: Town) -> None:
    for typed, reads in (("S1E9", "up to S1E9"), ("S1E3", "up to S1E3"), ("S1E0", "nothing yet")):
        await town.mina.slash(town.general, "progress set", show=SHOW, episode=typed)
        assert f"**All of Us Are Dead** · {reads}" in said(await town.mina.slash(town.general, "progress show"))


async def test_clearing_forgets_one_show_or_all_and_says_when_there_was_nothing(town: Town) -> None:
    assert "nothing to forget" in said(await town.mina.slash(town.general, "progress clear"))
    for options in ({"show": SHOW}, {}):
        await town.mina.slash(town.general, "progress set", show=SHOW, episode="S1E9")
        assert said(await town.mina.slash(town.general, "progress clear", **options)) == "Forgotten."
        assert await town.rows(progress) == []


async def test_progress_follows_a_fan_to_every_server_and_through_a_restart(town: Town) -> None:
    await town.mina.slash(town.general, "progress set", show=SHOW, episode="S1E7")
    elsewhere = town.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("general")
    mina = elsewhere.add_member(town.mina.user)
    assert "up to S1E7" in said(await mina.slash(channel, "progress show"))
    await town.restart()
    assert "up to S1E7" in said(await town.mina.slash(town.general, "progress show"))


async def test_nobody_sees_anybody_elses_progress(town: Town) -> None:
    await town.mina.slash(town.general, "progress set", show=SHOW, episode="S1E7")
    assert "You have not said" in said(await town.joon.slash(town.general, "progress show"))
    seen_by_joon = "\n".join(texts(message) for message in town.general.history(viewer=town.joon))
    assert "S1E7" not in seen_by_joon


async def test_autocomplete_offers_the_shows_episodes_and_nothing_watched(town: Town) -> None:
    offered = await town.mina.autocomplete(town.general, "progress set", "episode", "", show=SHOW)
    assert [choice["value"] for choice in offered] == ["S1E0", *(f"S1E{number}" for number in range(1, 13))]
    assert offered[0]["name"] == "nothing yet"
    narrowed = await town.mina.autocomplete(town.general, "progress set", "episode", "e12", show=SHOW)
    assert [choice["value"] for choice in narrowed] == ["S1E12"]


async def test_autocomplete_finds_a_show_by_any_spelling(town: Town) -> None:
    for typed in ("aouad", "지우학", "us are"):
        offered = await town.mina.autocomplete(town.general, "progress set", "show", typed)
        assert [choice["value"] for choice in offered] == [SHOW]
    assert await town.mina.autocomplete(town.general, "progress set", "show", "no such") == []


# The Watched button


async def posted_plot_point(town: Town) -> ResponseMessage:
    return (await town.hana.slash(town.general, "spoiler plot", point="What becomes of Cheong-san")).response


async def test_watched_moves_a_fan_along_with_one_press_that_nobody_else_sees(town: Town) -> None:
    card = await posted_plot_point(town)
    told = await town.joon.click(card.message, label="I have watched S1E12")
    assert told.ephemeral
    assert "up to S1E12" in told.response.content
    assert [(row.user_id, str(row.episode)) for row in await town.rows(progress)] == [(town.joon.id, "S1E12")]


async def test_a_rewatcher_stays_where_they_are_unless_they_ask_to_go_back(town: Town) -> None:
    show = town.bot.library.default
    await town.bot.spoilers.set_ceiling(town.guild.id, town.general.id, show, Episode(1, 3), town.moderator.id)
    await town.joon.slash(town.general, "progress set", show=SHOW, episode="S1E9")
    lobby = (await town.hana.slash(town.general, "trivia start")).response
    asked = await town.joon.click(lobby.message, label="I have watched S1E3")
    assert "You are at S1E9" in texts(asked.response)
    assert await town.bot.spoilers.reached(town.joon.id, show) == Episode(1, 9)
    await town.joon.click(asked.response, label="Set me back to S1E3")
    assert await town.bot.spoilers.reached(town.joon.id, show) == Episode(1, 3)


async def test_a_forged_watched_press_changes_nothing(town: Town) -> None:
    for forged in ("r1:progress.watched:no-such-show:S1E3", f"r1:progress.watched:{SHOW}:S9E9", "r1:progress.back"):
        refused = await press(town, town.joon, town.general, forged)
        assert refused.ephemeral
    assert await town.rows(progress) == []
