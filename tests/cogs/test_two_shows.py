"""Two shows on one server: neither is taken for the other, and what is said of one is not said of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.db.tables import games, progress
from bot.settings import Settings
from bot.spoilers.guarding import service
from bot.spoilers.rules.guard import Guard
from tests.cogs.games import PAUSE, answer, begin, public, told
from tests.people import SHOW, Town, custom_ids, texts

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")

OTHER, TITLE, OTHERS_TITLE = "squid-game", "All of Us Are Dead", "Squid Game"
SPOILER = "Cheong-san dies in the end."
OTHERS_SPOILER = "Ji-yeong loses the marbles game on purpose so that Sae-byeok goes through."


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The guard needs to read what people write."""
    return Settings(_env_file=None, data_dir=tmp_path, message_content=True)


async def test_each_show_has_its_own_progress_ceilings_games_and_records(town: Town) -> None:
    for show, episode in ((SHOW, "S1E12"), (OTHER, "S1E3")):
        await town.mina.slash(town.general, "progress set", show=show, episode=episode)
    assert "There is no S1E10" in told(
        await town.mina.slash(town.general, "progress set", show="오징어 게임", episode="S1E10")
    )
    known = told(await town.mina.slash(town.general, "progress show"))
    assert f"**{TITLE}** · up to S1E12" in known
    assert f"**{OTHERS_TITLE}** · up to S1E3" in known

    # A channel with ceilings of both is about the first, one with a ceiling of the second about that.
    marbles = town.guild.create_text_channel("marbles")
    for channel, show, up_to in (
        (town.general, OTHER, "S1E9"),
        (town.general, SHOW, "S1E4"),
        (marbles, OTHER, "S1E5"),
    ):
        await town.moderator.slash(town.general, "guard channel", channel=channel, show=show, up_to=up_to)
    listed = told(await town.moderator.slash(town.general, "guard list"))
    for channel, title, up_to in (
        (town.general, TITLE, "S1E4"),
        (town.general, OTHERS_TITLE, "S1E9"),
        (marbles, OTHERS_TITLE, "S1E5"),
    ):
        assert f"{channel.mention} · {title} · up to {up_to}" in listed
    for channel, latest_episode in ((town.general, "S1E12"), (marbles, "S1E9")):
        offered = await town.mina.autocomplete(channel, "trivia start", "up_to", "")
        assert offered[-1]["value"] == latest_episode
    assert TITLE in told(await town.hana.slash(town.general, "spoiler plot"))
    points = await town.hana.autocomplete(marbles, "spoiler plot", "point", "")
    assert {point["value"] for point in points} == set(town.bot.library.show(OTHER).points)
    opened = await town.hana.slash(marbles, "spoiler plot", point="player-240")
    assert "Ji-yeong" in texts(opened.response)

    # Trivia of the second, as far as that channel may talk about it.
    question = await begin(town, town.mina, host=town.joon, channel=marbles, questions=1)
    asked = [each for each in town.bot.library.show(OTHER).questions.values() if each.question in texts(question)]
    assert [str(each.safe_after) for each in asked] == ["S1E0"]
    assert all(len(custom_id) <= 100 for custom_id in custom_ids(question))
    await answer(town, town.mina, question)
    await answer(town, town.joon, question, right=False)
    await town.env.advance_time(PAUSE)
    assert [row.show_id for row in await town.rows(games)] == [OTHER]
    assert town.mina.mention in told(await town.mina.slash(marbles, "trivia leaderboard", show=OTHER))
    assert town.mina.mention not in told(await town.mina.slash(marbles, "trivia leaderboard", show=SHOW))

    # A poll of either, whatever the channel is about.
    for options, question_asked in (
        ({}, "Which season of Squid Game is your favourite?"),
        ({"show": SHOW}, "season 2"),
    ):
        await town.mina.slash(marbles, "poll season2", **options)
        assert question_asked in public(marbles)
    asked_of = await town.mina.autocomplete(marbles, "poll season2", "question", "", show=TITLE)
    assert {each["value"] for each in asked_of} <= set(town.bot.library.show(SHOW).polls)

    await town.mina.slash(town.general, "progress clear", show=OTHER)
    assert [row.show_id for row in await town.rows(progress)] == [SHOW]


async def test_the_guard_minds_in_each_channel_the_shows_that_have_a_ceiling_there(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    knowing_both = Guard(list(town.bot.library))  # built beforehand: that takes a second
    monkeypatch.setattr(service, "Guard", lambda _shows: knowing_both)
    marbles = town.guild.create_text_channel("marbles")
    for channel, show in ((town.general, SHOW), (town.general, OTHER), (marbles, OTHER)):
        await town.moderator.slash(town.general, "guard channel", channel=channel, show=show, up_to="S1E4")
    await town.moderator.slash(town.general, "guard mode", mode="wrap")
    for text in (SPOILER, "456 people compete for 45.6 billion won.", "Lee Yoo-mi won an Emmy for Squid Game."):
        left = await town.joon.send(marbles, text)
        await town.env.settle()
        assert left.id in {message.id for message in marbles.history()}
    for channel, text in ((marbles, OTHERS_SPOILER), (town.general, OTHERS_SPOILER), (town.general, SPOILER)):
        spoken = await town.joon.send(channel, text)
        await town.env.settle()
        assert spoken.id not in {message.id for message in channel.history()}
        assert f"||{text}||" in public(channel)
