"""/setup and /settings: a moderator goes through the panel, leaves and comes back; and what is chosen there holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.db.tables import ceilings, games, guard_modes, guard_settings, polls, server_settings
from bot.ui.setup.gaps import NEEDED
from bot.ui.setup.known import Step
from bot.ui.terms import PERMISSIONS
from tests.cogs.games import open_lobby, told
from tests.forging import choose, press
from tests.people import SHOW, Town, labels, texts

if TYPE_CHECKING:
    from simcord import InteractionResult

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")


async def opened(town: Town) -> InteractionResult:
    """The panel, as the moderator finds it."""
    shown = await town.moderator.slash(town.general, "setup")
    assert shown.ephemeral
    return shown


async def at(town: Town, step: Step) -> InteractionResult:
    """The panel at one of its steps."""
    return await town.moderator.click((await opened(town)).response, custom_id=f"r1:setup.step:{step}")


async def chose(town: Town, panel: InteractionResult, action: str, *values: Any) -> InteractionResult:
    """What the panel shows once the moderator has chosen from one of its menus."""
    return await town.moderator.select(panel.response, values, custom_id=f"r1:setup.{action}")


async def said(town: Town) -> Any:
    """What the server has said about itself."""
    (row,) = await town.rows(server_settings)
    return row


async def test_a_moderator_goes_through_the_panel_leaves_and_comes_back(town: Town) -> None:
    panel = await opened(town)
    assert "**Guard**\nOff" in texts(panel.response)
    assert "deleted 30 days later" in texts(panel.response)
    panel = await town.moderator.click(panel.response, label="Step by step")
    panel = await chose(town, panel, "language", "ko")
    panel = await town.moderator.click(panel.response, label="Next: Show")
    panel = await chose(town, panel, "show", "squid-game")
    panel = await town.moderator.click(panel.response, label="Next: Channels")
    panel = await chose(town, panel, "channel", town.spoilers)
    panel = await chose(town, panel, f"about:{town.spoilers.id}", SHOW)
    panel = await chose(town, panel, f"ceiling:{town.spoilers.id}:{SHOW}", "S1E4")
    assert f"{town.spoilers.mention} · **All of Us Are Dead**: up to S1E4" in texts(panel.response)
    panel = await town.moderator.click(panel.response, label="Next: Guard")
    panel = await chose(town, panel, "mode", "nudge")
    panel = await chose(town, panel, "strictness", "cautious")
    await chose(town, panel, "log", town.general)

    await town.restart()
    standing = texts((await opened(town)).response)
    assert "**Language**\n한국어" in standing
    assert "**Show**\nSquid Game" in standing
    assert f"answered with a notice · reports: {town.general.mention}" in standing
    (ceiling,), (mode,), (log,) = [await town.rows(table) for table in (ceilings, guard_modes, guard_settings)]
    assert (ceiling.channel_id, str(ceiling.episode), ceiling.set_by) == (town.spoilers.id, "S1E4", town.moderator.id)
    assert (mode.mode, mode.strictness, log.log_channel_id) == ("nudge", "cautious", town.general.id)


async def test_every_step_has_a_page_with_the_way_on_and_the_command_that_does_the_same(town: Town) -> None:
    panel = await town.moderator.click((await opened(town)).response, label="Step by step")
    for step in Step:
        assert "-# By command" in texts(panel.response), step
        assert "</" in texts(panel.response), step
        assert labels(panel.response)[-1] == ("All steps" if step.following is None else labels(panel.response)[-1])
        if step.following is not None:
            panel = await town.moderator.click(panel.response, label=labels(panel.response)[-1])
    back = await town.moderator.click(panel.response, label="All steps")
    assert labels(back.response).count("Change") == len(Step) - 1


async def test_whatever_the_panel_sets_can_be_set_by_commands_and_the_panel_shows_it(town: Town) -> None:
    general, moderator = town.general, town.moderator
    hosts, fans = town.guild.create_role("Hosts"), town.guild.create_role("Fans", mentionable=True)
    await moderator.slash(general, "settings set", language="ko", show="squid-game", timezone="Asia/Seoul")
    await moderator.slash(general, "settings set", games_by=hosts, polls_by=hosts, remind=fans)
    await moderator.slash(general, "guard channel", channel=town.spoilers, show=SHOW, up_to="S1E4")
    await moderator.slash(general, "guard mode", mode="nudge")
    await moderator.slash(general, "guard log", channel=general)
    standing = texts((await opened(town)).response)
    for shown in (
        "**Language**\n한국어",
        "**Show**\nSquid Game",
        f"**Channels**\n{town.spoilers.mention} up to S1E4 (All of Us Are Dead)",
        f"**Guard**\nAn untagged spoiler is answered with a notice · reports: {general.mention}",
        f"Games: {hosts.mention} and moderators · Polls: {hosts.mention} and moderators",
        f"**Reminders**\n{fans.mention}",
        "**Time zone**\nAsia/Seoul, where it is",
    ):
        assert shown in standing


async def test_a_ceiling_is_taken_away_in_the_panel_and_the_log_too(town: Town) -> None:
    await town.moderator.slash(town.general, "guard channel", channel=town.general, up_to="S1E4")
    await town.moderator.slash(town.general, "guard log", channel=town.general)
    panel = await chose(town, await at(town, Step.CHANNELS), "channel", town.general)
    panel = await town.moderator.click(panel.response, label="Take it away")
    assert "no ceiling of its own" in texts(panel.response)
    await chose(town, await at(town, Step.GUARD), "log")
    assert await town.rows(ceilings) == []
    assert [row.log_channel_id for row in await town.rows(guard_settings)] == [None]


async def test_a_time_zone_can_be_typed(town: Town) -> None:
    panel = await at(town, Step.TIME)
    asked = await town.moderator.click(panel.response, label="Another zone")
    refused = await town.moderator.submit_modal(asked, {"zone": "Atlantis"})
    assert 'There is no time zone "Atlantis"' in told(refused)
    asked = await town.moderator.click(panel.response, label="Another zone")
    done = await town.moderator.submit_modal(asked, {"zone": "Asia/Seoul"})
    assert "Asia/Seoul, where it is" in texts(done.response)
    assert (await said(town)).timezone == "Asia/Seoul"


async def test_the_panel_is_for_moderators_whatever_somebody_presses(town: Town) -> None:
    ways = [("setup.language", "ko"), ("setup.show", SHOW), ("setup.mode", "wrap"), ("setup.zone", "Asia/Seoul")]
    ways += [(f"setup.ceiling:{town.general.id}:{SHOW}", "S1E4"), ("setup.log", str(town.general.id))]
    ways += [("setup.role:games", str(town.guild.id)), ("setup.strictness", "certain")]
    for way, value in ways:
        forged = await choose(town, town.mina, town.general, f"r1:{way}", value)
        assert "Only people who may manage the server" in told(forged), way
    for way in ("open", "all", "step:guard", f"lift:{town.general.id}:{SHOW}", "zone-form", "zone-typed"):
        forged = await press(town, town.mina, town.general, f"r1:setup.{way}")
        assert "Only people who may manage the server" in told(forged), way
    for table in (server_settings, ceilings, guard_modes, guard_settings):
        assert await town.rows(table) == []


async def test_a_forged_press_that_names_another_servers_things_changes_nothing(town: Town) -> None:
    elsewhere = town.env.create_guild("Elsewhere")
    channel, role = elsewhere.create_text_channel("theirs"), elsewhere.create_role("Theirs")
    ways = [(f"ceiling:{channel.id}:{SHOW}", "S1E4", "no such channel"), ("log", str(channel.id), "no such channel")]
    ways += [("channel", str(channel.id), "no such channel"), (f"about:{channel.id}", SHOW, "no such channel")]
    ways += [(f"role:{what}", str(role.id), "no such role") for what in ("games", "polls", "ping")]
    ways += [("role:owner", str(town.guild.id), "another time"), ("mode", "ban", "another time")]
    ways += [("strictness", "never", "another time"), ("language", "tlh", "do not speak"), ("show", "lost", "no show")]
    ways += [("channel", "9" * 30, "no such channel"), ("zone", "Nowhere", "no time zone")]
    for way, value, answer in ways:
        assert answer in told(await choose(town, town.moderator, town.general, f"r1:setup.{way}", value)), way
    lifted = await press(town, town.moderator, town.general, f"r1:setup.lift:{channel.id}:{SHOW}")
    assert "no such channel" in told(lifted)
    for table in (server_settings, ceilings, guard_modes, guard_settings):
        assert await town.rows(table) == []


async def test_what_the_bot_lacks_is_shown_by_place_with_what_for_and_how_to_grant_it(town: Town) -> None:
    backend, us = town.env.backend, town.guild.roles[town.env.bot.user.name]  # type: ignore[union-attr]
    granted = PERMISSIONS ^ discord.Permissions(create_events=True)
    backend.edit_role(town.guild.id, us.id, {"permissions": granted.value})
    closed = {us: discord.PermissionOverwrite(manage_webhooks=False)}
    theories = town.guild.create_text_channel("theories", overwrites=closed)
    await town.moderator.slash(town.general, "guard channel", channel=theories, up_to="S1E12")
    standing = texts((await opened(town)).response)
    assert "Something is missing in 2 places" in standing
    page = texts((await at(town, Step.PERMISSIONS)).response)
    server, channel = page.split(f"**{theories.mention}**")
    assert "⚠️ **Create Events** · to announce trivia nights" in server
    assert "under Server Settings, Roles" in server
    assert "⚠️ **Manage Webhooks** · to cover spoilers" in channel
    assert "in the settings of the channel" in channel
    assert town.general.mention not in page


def test_what_is_looked_for_is_what_the_invite_link_asks_for() -> None:
    asked = discord.Permissions(**{name: True for names in NEEDED.values() for name in names})
    assert asked == PERMISSIONS


async def test_games_and_polls_are_for_a_role_and_moderators_once_somebody_says_so(town: Town) -> None:
    lobby, hosts = await open_lobby(town), town.guild.create_role("Hosts")
    asked = await town.mina.slash(town.general, "poll create")
    await town.moderator.slash(town.general, "poll season2")
    (poll,) = await town.rows(polls)
    await chose(town, await at(town, Step.STARTING), "role:games", hosts)
    panel = await chose(town, await at(town, Step.STARTING), "role:polls", hosts)
    assert f"Games: {hosts.mention} and moderators · Polls: {hosts.mention} and moderators" in texts(panel.response)

    refusals = [
        await town.mina.click(lobby, label="Start"),  # she was still allowed to when she opened it
        await town.mina.submit_modal(asked, {"question": "Who?", "options": "A\nB"}),
        await town.mina.slash(town.general, "poll create"),
        await town.mina.slash(town.general, "poll season2", question="season-2-when"),
        await press(town, town.mina, town.general, f"r1:poll.again:{poll.poll_id}"),
        await town.mina.slash(town.spoilers, "trivia start"),
    ]
    for refused in refusals:
        assert f"Here that is for {hosts.mention} and moderators" in told(refused)
    assert len(await town.rows(polls)) == 1
    assert [game.state for game in await town.rows(games)] == ["lobby"]

    host = town.guild.add_member(town.env.create_user("cheong-san"), roles=[hosts])
    arena, square = (town.guild.create_text_channel(name) for name in ("arena", "square"))
    for allowed, channel, question in ((host, arena, "season-2-when"), (town.moderator, square, "season-2-opening")):
        await open_lobby(town, host=allowed, channel=channel)
        await allowed.slash(channel, "poll season2", question=question)
    assert len(await town.rows(polls)) == 3


async def test_the_servers_language_is_heard_by_everybody_and_the_readers_by_the_reader(town: Town) -> None:
    done = await town.moderator.slash(town.general, "settings set", language="ko")
    assert "**Language**\n한국어" in texts(done.response)
    assert "Done, and it holds" in texts(done.response)
    lobby = await open_lobby(town)
    assert "좀비" in texts(lobby) or "지금 우리 학교는" in texts(lobby)
    assert "What would you like to do?" in texts((await town.mina.slash(town.general, "help")).response)


async def test_settings_are_set_by_command_and_games_are_as_usual_here(town: Town) -> None:
    nothing = await town.moderator.slash(town.general, "settings set")
    assert "Say what to change" in told(nothing)
    hosts = town.guild.create_role("Hosts")
    await town.moderator.slash(
        town.general,
        "settings set",
        games_by=hosts,
        timezone="kst",
        questions=3,
        seconds=30,
        answers="typed",
        show="Squid Game",
    )
    await town.moderator.slash(town.general, "settings set", games_by=town.guild.default_role)
    listed = texts((await town.moderator.slash(town.general, "settings show")).response)
    assert "Games: everybody" in listed
    assert "Asia/Seoul" in listed
    assert "3 questions, 30 seconds each, answered by typing" in listed
    await open_lobby(town)
    (game,) = await town.rows(games)
    assert (game.show_id, game.questions, game.seconds, game.answers) == ("squid-game", 3, 30, "typed")


async def test_a_night_reminds_the_servers_role_where_none_is_named(town: Town) -> None:
    everybody = await chose(town, await at(town, Step.REMINDERS), "role:ping", town.guild.default_role)
    assert "Nobody is pinged" in texts((await opened(town)).response)
    powers = town.guild.create_role("Powers", permissions=discord.Permissions(manage_messages=True))
    refused = await chose(town, everybody, "role:ping", powers)
    assert "lets its members do what not everybody may" in told(refused)
    fans = town.guild.create_role("Trivia fans", mentionable=True)
    await chose(town, await at(town, Step.REMINDERS), "role:ping", fans)
    await town.moderator.slash(town.general, "trivia night", when="1h")
    card = next(message for message in town.general.history() if "Trivia night:" in texts(message))
    assert fans.mention in texts(card)
    assert "Count me in or out" in labels(card)


async def test_a_new_server_is_greeted_where_it_may_be_and_its_moderators_begin_there(town: Town) -> None:
    us = town.guild.roles[town.env.bot.user.name]  # type: ignore[union-attr]
    closed = town.guild.create_text_channel("rules", overwrites={us: discord.PermissionOverwrite(send_messages=False)})
    town.env.backend.edit_channel(closed.id, {"position": -1})
    joined = town.bot.get_guild(town.guild.id)
    assert joined is not None
    await town.bot.on_guild_join(joined)
    (greeting,) = town.general.history()
    assert closed.history() == []
    assert "**All of Us Are Dead**" in texts(greeting)
    assert "</trivia start:" in texts(greeting)
    begun = await town.moderator.click(greeting, label="Set me up")
    assert begun.ephemeral
    assert "## Set me up" in texts(begun.response)
    assert "Only people who may manage" in told(await town.mina.click(greeting, label="Set me up"))
