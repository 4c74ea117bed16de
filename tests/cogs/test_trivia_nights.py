"""Trivia nights as moderators plan them, fans have themselves reminded, and they open by themselves."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.db.tables import games, plans, server_settings
from bot.deadlines import Deadline
from bot.plans.rules import MOST_PLANS
from tests.cogs.games import MOMENT, begin, latest, open_lobby, public, states, told
from tests.forging import press
from tests.people import Town, labels, rooftop, texts

if TYPE_CHECKING:
    from simcord import InteractionResult
    from simcord.builders import RoleHandle

pytestmark = pytest.mark.usefixtures("nothing_goes_wrong")

MINUTE, HOUR = 60, 3600


async def plan(town: Town, when: str = "1h", **options: Any) -> InteractionResult:
    """Have the moderator plan a night in general."""
    return await town.moderator.slash(town.general, "trivia night", when=when, **options)


def fans(town: Town, **options: Any) -> RoleHandle:
    return town.guild.create_role("Trivia fans", mentionable=True, **options)


def card(town: Town) -> discord.Message:
    """The night's card, as it is now."""
    return next(message for message in town.general.history() if "Trivia night:" in texts(message))


def event(town: Town) -> Any:
    """The newest of the server's events."""
    return list(town.env.backend.get_guild(town.guild.id).scheduled_events.values())[-1]


def pinged(town: Town, message: discord.Message) -> list[int]:
    return town.env.backend.messages[message.channel.id][message.id].ping_role_ids


def roles_of(town: Town, person: Any) -> list[int]:
    return town.env.backend.get_member(town.guild.id, person.id).role_ids


async def away(town: Town, seconds: float) -> None:
    """Stop the bot in order, and start another after a while."""
    await town.bot.close()
    await town.env.advance_time(seconds)
    await town.env.restart_bot(rooftop(town.settings))
    await town.env.advance_time(1)


async def test_a_night_is_announced_reminded_of_and_opens_by_itself_over_a_restart(town: Town) -> None:
    role = fans(town)
    planned = await plan(town, role=role, questions=3, up_to="S1E4")
    at = town.env.now() + timedelta(hours=1)
    assert f"Planned: <t:{int(at.timestamp())}:F> in {town.general.mention}." in told(planned)
    assert "⚠️" not in told(planned)
    assert "3 questions, 20 seconds each · up to S1E4" in texts(card(town))
    assert "15 minutes before" in texts(card(town))
    assert event(town).name == "Trivia night: All of Us Are Dead"
    assert event(town).entity_metadata == {"location": "#general"}
    assert pinged(town, card(town)) == []

    assert "You are in" in told(await town.mina.click(card(town), label="Count me in or out"))
    assert roles_of(town, town.mina) == [role.id]
    assert "You are out" in told(await town.mina.click(card(town), label="Count me in or out"))
    assert roles_of(town, town.mina) == []

    await away(town, 45 * MINUTE)
    reminder = latest(town.general)
    assert "Trivia night soon" in texts(reminder)
    assert pinged(town, reminder) == [role.id]
    assert "You are in" in told(await town.joon.click(reminder, label="Count me in or out"))

    await town.env.advance_time(16 * MINUTE)
    lobby = latest(town.general)
    assert "Nobody is in yet" in texts(lobby)
    assert pinged(town, lobby) == []
    assert event(town).status == 2
    assert await town.rows(plans) == []
    assert labels(card(town)) == []
    assert "The lobby has opened" in texts(card(town))


async def test_after_five_minutes_any_player_may_begin_what_the_moderator_does_not(town: Town) -> None:
    await plan(town, "1m", remind=0)
    await town.env.advance_time(MINUTE + 1)
    lobby = latest(town.general)
    assert f"{town.moderator.mention} begins the game; any player can too, <t:" in texts(lobby)
    await town.mina.click(lobby, label="Join")
    assert town.moderator.mention in told(await town.mina.click(lobby, label="Start"))
    await town.env.advance_time(5 * MINUTE)
    assert town.moderator.mention in told(await town.joon.click(lobby, label="Start"))  # who does not play
    await town.mina.click(lobby, label="Start")
    await town.env.advance_time(5)
    assert "Question 1" in texts(latest(town.general))


async def test_a_lobby_that_opened_by_itself_closes_after_twenty_minutes(town: Town) -> None:
    await plan(town, "1m", remind=0)
    await town.env.advance_time(20 * MINUTE)
    assert await states(town) == ["lobby"]
    await town.env.advance_time(2 * MINUTE)
    assert await states(town) == ["expired"]


async def test_only_moderators_plan_and_call_off_and_everybody_sees_the_schedule(town: Town) -> None:
    refused = await town.mina.slash(town.general, "trivia night", when="1h")
    assert told(refused) == "Only people who may manage the server can do this."
    await plan(town, "fri 20:00 Europe/Paris", repeat="weekly")
    listed = await town.mina.slash(town.general, "trivia schedule")
    assert "every week at 20:00 (Europe/Paris)" in told(listed)
    assert listed.response is not None
    assert labels(listed.response) == []
    (night,) = await town.rows(plans)
    for forged in (f"r1:plans.cancel:{night.plan_id}", f"r1:plans.cancel:{night.plan_id}:sure"):
        assert "Only people who may manage" in told(await press(town, town.mina, town.general, forged))
    for forged in ("r1:plans.cancel:1:sure", "r1:plans.cancel:x", "r1:plans.count", "r1:plans.count:99"):
        assert told(await press(town, town.moderator, town.general, forged))
    assert len(await town.rows(plans)) == 1

    listed = await town.moderator.slash(town.general, "trivia schedule")
    assert listed.response is not None
    asked = await town.moderator.click(listed.response, label="Call off")
    assert "and all that would follow?" in told(asked)
    assert asked.response is not None
    await town.moderator.click(asked.response, label="Yes, call it off")
    assert await town.rows(plans) == []
    assert f"Called off by {town.moderator.mention}" in texts(card(town))
    assert town.env.backend.get_guild(town.guild.id).scheduled_events == {}
    assert "Nothing is planned" in told(await town.mina.slash(town.general, "trivia schedule"))
    await town.env.advance_time(8 * 24 * HOUR)
    assert await states(town) == []


async def test_the_servers_time_zone_is_remembered_and_echoed(town: Town) -> None:
    assert "in UTC, unless another" in told(await plan(town, "tomorrow 20:00"))
    assert await town.rows(server_settings) == []  # none was named: what it falls back on is not what it chose
    assert "in Asia/Seoul, unless" in told(await plan(town, "tomorrow 20:00", timezone="asia/seoul"))
    assert "in Asia/Seoul, unless" in told(await plan(town, "tomorrow 20:00 UTC"))
    assert [row.timezone for row in await town.rows(server_settings)] == ["Asia/Seoul"]
    utc, seoul, named = sorted(await town.rows(plans), key=lambda row: row.plan_id)
    assert utc.at - seoul.at == timedelta(hours=9)
    assert (utc.at, seoul.zone, named.zone) == (named.at, "Asia/Seoul", "UTC")
    offered = await town.moderator.autocomplete(town.general, "trivia night", "when", "fri 20:00")
    assert [choice["value"] for choice in offered] == ["fri 20:00"]
    assert offered[0]["name"].endswith("20:00 Asia/Seoul")


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({"when": "soon"}, 'I cannot read "soon"'),
        ({"when": "2020-01-01 20:00"}, "is over already"),
        ({"timezone": "Narnia"}, 'no time zone "Narnia"'),
        ({"category": "virus", "difficulty": "easy", "up_to": "S1E0"}, "There is no question like that"),
    ],
)
async def test_what_cannot_be_is_refused_at_once_and_nothing_is_planned(
    town: Town, options: dict[str, Any], complaint: str
) -> None:
    assert complaint in told(await plan(town, **{"timezone": "Asia/Seoul", **options}))
    assert await town.rows(plans) == []
    assert await town.rows(server_settings) == []


async def test_a_role_that_does_more_than_be_pinged_is_refused(town: Town) -> None:
    critics = town.guild.create_role("Critics")
    town.guild.create_text_channel("critics", overwrites={critics: discord.PermissionOverwrite(view_channel=True)})
    janitors = town.guild.create_role("Janitors")
    town.guild.create_text_channel("attic", overwrites={janitors: discord.PermissionOverwrite(manage_messages=True)})
    helpers = town.guild.create_role("Helpers", permissions=discord.Permissions(moderate_members=True))
    bots = town.guild.create_role("Bots", managed=True)
    for role, complaint in (
        (town.guild.default_role, "That is everybody's role"),
        (helpers, "cannot be had by a button: Timeout Members"),
        (janitors, "cannot be had by a button: Manage Messages"),
        (critics, "see what not everybody sees"),
        (bots, "belongs to an application"),
    ):
        assert complaint in told(await plan(town, role=role))
    assert await town.rows(plans) == []


async def test_a_role_that_became_powerful_or_out_of_reach_is_given_to_nobody(town: Town) -> None:
    role = fans(town)
    await plan(town, role=role)
    backend, guild = town.env.backend, town.guild.id
    backend.edit_role(guild, role.id, {"permissions": discord.Permissions(ban_members=True).value})
    assert "Ban Members" in told(await town.mina.click(card(town), label="Count me in or out"))
    backend.edit_role(guild, role.id, {"permissions": 0, "position": 90})
    assert "I may not give" in told(await town.mina.click(card(town), label="Count me in or out"))
    assert roles_of(town, town.mina) == []
    backend.delete_role(guild, role.id)
    assert "no role for this night" in told(await town.mina.click(card(town), label="Count me in or out"))
    await town.env.advance_time(46 * MINUTE)
    assert pinged(town, latest(town.general)) == []
    assert "has been deleted, so I ping nobody" in texts(town.moderator.user.dm_channel.last_message)
    await town.env.advance_time(15 * MINUTE)
    assert await states(town) == ["lobby"]


async def test_where_the_bot_may_do_less_the_night_stands_and_the_answer_says_what_is_missing(town: Town) -> None:
    role = town.guild.create_role("Quiet", position=95)
    us = next(role for role in town.env.backend.get_guild(town.guild.id).roles.values() if role.managed)
    allowed = discord.Permissions(view_channel=True, send_messages=True)
    town.env.backend.edit_role(town.guild.id, us.id, {"permissions": allowed.value})
    said = told(await plan(town, role=role))
    assert "asks for the permission Create Events" in said
    assert f"I cannot give {role.mention}" in said
    assert "reaches nobody" in said
    await town.env.advance_time(HOUR + 1)
    assert await states(town) == ["lobby"]


async def test_it_waits_for_the_end_of_another_game_and_never_opens_a_second(town: Town) -> None:
    await plan(town, "10m", remind=0)
    await town.env.advance_time(9 * MINUTE)
    await open_lobby(town)
    await open_lobby(town, channel=town.spoilers)
    await town.env.advance_time(MINUTE + 1)
    assert "opens as soon as this game is over" in public(town.general)
    await town.mina.slash(town.spoilers, "trivia stop")
    assert await states(town) == ["lobby", "stopped"]
    await town.crash()
    await town.env.advance_time(1)
    assert public(town.general).count("opens as soon as") == 1
    await town.mina.slash(town.general, "trivia stop")
    await town.env.advance_time(MOMENT)
    assert sorted(await states(town)) == ["lobby", "stopped", "stopped"]
    assert "The lobby has opened" in texts(card(town))


async def test_a_game_that_lasts_too_long_costs_the_night_but_not_the_next(town: Town) -> None:
    await plan(town, "10m", remind=0, repeat="daily")
    await begin(town)
    async with town.bot.database.write() as connection:  # a game with nothing due for an hour
        (game,) = await town.rows(games)
        later = Deadline(town.guild.id, "trivia", game.game_id, town.env.now() + timedelta(hours=1))
        await town.bot.deadlines.set(connection, later)
    await town.env.advance_time(42 * MINUTE)
    assert "Another game was going on" in public(town.general)
    (night,) = await town.rows(plans)
    assert timedelta(hours=23) < night.at - town.env.now() < timedelta(hours=24)
    assert (night.waiting, night.event_id) == (False, event(town).id)


async def test_away_for_long_it_says_so_and_goes_on_to_the_next_time(town: Town) -> None:
    await plan(town, "1h", repeat="weekly")
    await away(town, HOUR + 20 * MINUTE)
    assert await states(town) == ["lobby"]  # late, and not too late
    await away(town, 7 * 24 * HOUR + HOUR)
    assert "I was away at" in public(town.general)
    assert len(await town.rows(games)) == 1
    (night,) = await town.rows(plans)
    assert f"<t:{int(night.at.timestamp())}:F>" in texts(card(town))


async def test_a_moderator_who_cancels_the_event_calls_that_time_off(town: Town) -> None:
    await plan(town, "1h", repeat="daily")
    await town.moderator.slash(town.general, "guard log", channel=town.spoilers)
    first = event(town)
    town.env.backend.edit_scheduled_event(town.guild.id, first.id, {"status": 4})
    await town.env.advance_time(HOUR + 1)
    assert await states(town) == []
    assert "Its event was cancelled" in texts(latest(town.spoilers))
    assert event(town).id != first.id
    town.env.backend.delete_scheduled_event(town.guild.id, event(town).id)
    await town.env.advance_time(24 * HOUR)
    assert await states(town) == []
    await town.env.advance_time(24 * HOUR)
    assert await states(town) == ["lobby"]


async def test_a_channel_that_is_gone_or_closed_takes_its_night_along_and_the_moderator_hears_of_it(town: Town) -> None:
    attic = town.guild.create_text_channel("attic")
    await plan(town, channel=attic, repeat="daily")
    town.env.backend.delete_channel(attic.id)
    await town.env.advance_time(HOUR)
    assert await town.rows(plans) == []
    assert "its channel has been deleted" in texts(town.moderator.user.dm_channel.last_message)
    assert town.env.backend.get_guild(town.guild.id).scheduled_events == {}

    await plan(town)
    us = next(role for role in town.env.backend.get_guild(town.guild.id).roles.values() if role.managed)
    town.env.backend.edit_role(town.guild.id, us.id, {"permissions": discord.Permissions(view_channel=True).value})
    town.env.backend.edit_role(
        town.guild.id, town.guild.id, {"permissions": discord.Permissions(view_channel=True).value}
    )
    await town.env.advance_time(HOUR + 1)
    assert await town.rows(plans) == []
    assert "I may not post" in texts(town.moderator.user.dm_channel.last_message)
    assert await states(town) == ["stopped"]


async def test_a_ceiling_that_was_lowered_meanwhile_is_told_instead_of_broken(town: Town) -> None:
    await plan(town, "1h", up_to="S1E8")
    await town.moderator.slash(town.general, "guard channel", channel=town.general, up_to="S1E2")
    await town.env.advance_time(HOUR + 1)
    assert await states(town) == []
    assert "did not take place: This channel talks openly up to S1E2" in texts(
        town.moderator.user.dm_channel.last_message
    )


async def test_a_server_plans_so_much_and_no_more(town: Town) -> None:
    for number in range(MOST_PLANS):
        await plan(town, f"{number + 1}h")
    assert "planned 10 things already" in told(await plan(town))
    assert len(labels((await town.moderator.slash(town.general, "trivia schedule")).response)) == MOST_PLANS


async def test_moderators_have_people_reminded_of_the_daily_questions_every_day(town: Town) -> None:
    role = fans(town)
    refused = await town.mina.slash(town.general, "trivia schedule", daily_at="1h")
    assert told(refused) == "Only people who may manage the server can do this."
    options = {"daily_at": "1h", "role": role, "timezone": "Europe/Paris"}
    assert "every day, first" in told(await town.moderator.slash(town.general, "trivia schedule", **options))
    assert "Reminder of the daily questions" in told(await town.mina.slash(town.general, "trivia schedule"))
    assert town.env.backend.get_guild(town.guild.id).scheduled_events == {}
    await away(town, 3 * HOUR)
    invited = latest(town.general)
    assert "Today's three questions are there" in texts(invited)
    assert labels(invited) == ["Answer mine", "Count me in or out", "?"]
    assert pinged(town, invited) == [role.id]
    for fan in (town.mina, town.joon):  # each begins their own, of the same questions
        assert "daily · 1 of 3" in told(await fan.click(invited, label="Answer mine"))
    await away(town, 29 * HOUR)  # the day is nearly over
    assert latest(town.general).id == invited.id
    await town.env.advance_time(24 * HOUR)
    assert public(town.general).count("Today's three questions") == 2
    listed = await town.moderator.slash(town.general, "trivia schedule")
    assert listed.response is not None
    asked = await town.moderator.click(listed.response, label="Call off")
    assert asked.response is not None
    await town.moderator.click(asked.response, label="Yes, call it off")
    assert await town.rows(plans) == []
