"""/guard: moderators say which channel may talk about what, and nobody else does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from discord import Permissions
from simcord import ChannelHandle

from bot.db.tables import ceilings, guard_modes
from bot.episodes import Episode
from bot.spoilers.rules.gates import Place
from tests.people import SHOW, Town, texts

if TYPE_CHECKING:
    from simcord import InteractionResult

    from bot.packs.show import Show


def said(result: InteractionResult) -> str:
    assert result.ephemeral
    return texts(result.response)


async def test_a_moderator_sets_a_ceiling_and_finds_it_in_the_list(town: Town) -> None:
    told = said(await town.moderator.slash(town.general, "guard channel", channel=town.spoilers, up_to="1x6"))
    assert town.spoilers.mention in told
    assert "S1E6" in told
    (row,) = await town.rows(ceilings)
    assert (row.guild_id, row.channel_id, row.show_id, row.episode) == (
        town.guild.id,
        town.spoilers.id,
        SHOW,
        Episode(1, 6),
    )
    listed = said(await town.moderator.slash(town.general, "guard list"))
    assert town.spoilers.mention in listed
    assert "S1E6" in listed
    assert town.general.mention not in listed


async def test_a_ceiling_is_told_in_words(town: Town) -> None:
    for up_to, reads in (
        ({"up_to": "e4"}, "up to S1E4"),
        ({"up_to": "S1E0"}, "only what gives nothing away"),
        ({}, "up to S1E12"),
    ):
        told = said(await town.moderator.slash(town.general, "guard channel", channel=town.spoilers, **up_to))
        assert told == f"{town.spoilers.mention} may now talk openly about **All of Us Are Dead**: {reads}."
        assert reads in said(await town.moderator.slash(town.general, "guard list"))


async def test_a_second_ceiling_replaces_the_first(town: Town) -> None:
    for up_to in ("S1E9", "S1E2"):
        await town.moderator.slash(town.general, "guard channel", channel=town.spoilers, up_to=up_to)
    assert [row.episode for row in await town.rows(ceilings)] == [Episode(1, 2)]


async def test_a_ceiling_is_about_the_show_that_its_channel_is_about(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    show = town.bot.library.default
    other = replace(show, about=show.about.model_copy(update={"id": "another-show"}))
    monkeypatch.setitem(town.bot.library._shows, other.id, other)
    for options in ({"show": "another-show"}, {}):
        await town.moderator.slash(town.general, "guard channel", channel=town.spoilers, up_to="S1E6", **options)
    assert [row.show_id for row in await town.rows(ceilings)] == ["another-show"]


async def test_clearing_takes_a_ceiling_away_and_says_so_when_there_was_none(town: Town) -> None:
    await town.moderator.slash(town.general, "guard channel", channel=town.spoilers, up_to="S1E6")
    assert "any more" in said(await town.moderator.slash(town.general, "guard clear", channel=town.spoilers, show=SHOW))
    assert await town.rows(ceilings) == []
    assert "had no ceiling" in said(await town.moderator.slash(town.general, "guard clear", channel=town.spoilers))
    assert "No channel has a ceiling yet" in said(await town.moderator.slash(town.general, "guard list"))


async def test_what_was_said_of_a_channel_goes_with_it(town: Town) -> None:
    thread = ChannelHandle(town.env, town.guild, town.env.backend.create_thread(town.general.id, "S1E3", town.mina.id))
    for channel in (town.spoilers, thread, town.general):
        await town.moderator.slash(town.general, "guard channel", channel=channel, up_to="S1E6")
    await town.moderator.slash(town.general, "guard log", channel=town.spoilers)
    await town.moderator.slash(town.general, "guard mode", mode="nudge", channel=town.spoilers)
    for channel in (town.spoilers, thread):
        town.env.backend.delete_channel(channel.id)
    await town.env.settle()
    assert [row.channel_id for row in await town.rows(ceilings)] == [town.general.id]
    assert await town.rows(guard_modes) == []
    listed = said(await town.moderator.slash(town.general, "guard list"))
    assert town.spoilers.mention not in listed
    assert "Reports: nowhere" in listed


async def test_what_does_not_exist_is_refused_and_nothing_is_stored(town: Town) -> None:
    for wrong, told in (
        ({"up_to": "S1E13"}, "the latest is S1E12"),
        ({"up_to": "S0E1"}, "is not an episode"),
        ({"up_to": "the end"}, "is not an episode"),
        ({"show": "no-such-show"}, "no show no-such-show"),
    ):
        refused = await town.moderator.slash(town.general, "guard channel", channel=town.spoilers, **wrong)
        assert told.casefold() in said(refused).casefold()
    assert await town.rows(ceilings) == []


async def test_every_kind_of_channel_can_have_a_ceiling(town: Town) -> None:
    thread = town.env.backend.create_thread(town.general.id, "Episode 3", town.mina.id)
    channels = [
        town.guild.create_category("Season 1"),
        town.guild.create_voice_channel("Watch party"),
        town.guild.create_forum_channel("Theories"),
        ChannelHandle(town.env, town.guild, thread),
    ]
    for channel in channels:
        told = said(await town.moderator.slash(town.general, "guard channel", channel=channel, up_to="S1E3"))
        assert channel.mention in told
    assert {row.channel_id for row in await town.rows(ceilings)} == {channel.id for channel in channels}


async def test_a_thread_takes_its_channels_ceiling_and_a_channel_its_categorys(town: Town) -> None:
    show = town.bot.library.default
    category = town.guild.create_category("Season 1")
    channel = town.guild.create_text_channel("episode-talk", category=category)
    thread = town.env.backend.create_thread(channel.id, "A theory", town.mina.id)
    chain = (thread.id, (channel.id, category.id))

    assert await ceiling(town, show, *chain) is None
    for place, up_to in ((category, "S1E2"), (channel, "S1E5")):
        await town.moderator.slash(town.general, "guard channel", channel=place, up_to=up_to)
        assert await ceiling(town, show, *chain) == Episode.parse(up_to)
    await town.moderator.slash(
        town.general, "guard channel", channel=ChannelHandle(town.env, town.guild, thread), up_to="S1E1"
    )
    assert await ceiling(town, show, *chain) == Episode(1, 1)
    assert await ceiling(town, show, town.general.id, ()) is None


async def ceiling(town: Town, show: Show, channel: int, enclosing: tuple[int, ...]) -> Episode | None:
    return await town.bot.spoilers.ceiling(Place(town.guild.id, channel, enclosing), show)


async def test_a_game_in_a_thread_keeps_to_the_ceiling_of_the_category_above(town: Town) -> None:
    category = town.guild.create_category("Season 1")
    channel = town.guild.create_text_channel("episode-talk", category=category)
    thread = ChannelHandle(town.env, town.guild, town.env.backend.create_thread(channel.id, "A theory", town.mina.id))
    await town.moderator.slash(town.general, "guard channel", channel=category, up_to="S1E2")
    assert "up to S1E2" in texts((await town.mina.slash(thread, "trivia start")).response)


async def test_a_server_with_very_many_ceilings_still_has_a_list(town: Town) -> None:
    show = town.bot.library.default
    for number in range(150):
        channel = 1_000_000_000_000_000_000 + number
        await town.bot.spoilers.set_ceiling(town.guild.id, channel, show, Episode(1, 12), town.moderator.id)
    listed = said(await town.moderator.slash(town.general, "guard list"))
    shown = listed.count("<#")
    assert shown >= 50
    assert f"{150 - shown} more" in listed


async def test_one_servers_ceilings_are_not_seen_in_another(town: Town) -> None:
    await town.moderator.slash(town.general, "guard channel", channel=town.spoilers, up_to="S1E6")
    elsewhere = town.env.create_guild("Elsewhere")
    admins = elsewhere.create_role("Admins", permissions=Permissions(manage_guild=True))
    admin = elsewhere.add_member(town.env.create_user("da-hye"), roles=[admins])
    listed = said(await admin.slash(elsewhere.create_text_channel("general"), "guard list"))
    assert "No channel has a ceiling yet" in listed


async def test_ceilings_outlive_a_restart(town: Town) -> None:
    await town.moderator.slash(town.general, "guard channel", channel=town.spoilers, up_to="S1E6")
    await town.restart()
    assert town.spoilers.mention in said(await town.moderator.slash(town.general, "guard list"))


async def test_discord_offers_the_moderators_commands_to_moderators_only(town: Town) -> None:
    assert moderator_commands(town) == {"guard", "pack", "settings", "setup"}
    assert not any(name.split()[0] in moderator_commands(town) for name in town.mina.available_commands(town.general))
    assert {"guard channel", "guard clear", "guard list"} <= set(town.moderator.available_commands(town.general))


def moderator_commands(town: Town) -> set[str]:
    """The commands that Discord is told to offer to people with certain permissions only."""
    registered = town.env.backend.commands[None].values()
    return {command["name"] for command in registered if command.get("default_member_permissions")}
