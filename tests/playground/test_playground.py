"""The playground from its address to its end, with a toy bot in it."""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from collections.abc import AsyncIterator

import discord
import pytest

from bot.playground import World, open_playground, opening
from bot.playground.world import ALSO_GRANTED
from bot.ui.terms import PERMISSIONS
from tests.playground.toy import Toy
from tests.playground.visitor import OPENED, Playground, open_for_test


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    async with open_for_test() as playground:
        yield playground


async def status(playground: Playground, path: str, **headers: str) -> int:
    async with playground.browser.get(f"{playground.root}{path}", headers=headers) as answer:
        return answer.status


async def test_the_page_has_the_frame_around_it(playground: Playground) -> None:
    async with playground.browser.get(f"{playground.root}/") as answer:
        page = await answer.text()
    assert 'id="preview-app"' in page
    assert 'src="/playground/page.js"' in page
    assert await status(playground, "/playground/page.js") == 200
    assert await status(playground, "/playground/page.css") == 200
    assert await status(playground, "/playground/opening.py") == 404


async def test_fonts_are_fetched_once(playground: Playground) -> None:
    async with playground.browser.get(f"{playground.root}/fonts/noto-sans-hebrew-v3.001.ttf") as answer:
        assert "max-age" in answer.headers["Cache-Control"]
        assert "Pragma" not in answer.headers


async def test_other_names_for_this_machine_are_refused(playground: Playground) -> None:
    assert await status(playground, "/") == 200
    assert await status(playground, "/", Host="rebound.example") == 403


async def test_other_origins_are_refused(playground: Playground) -> None:
    page = await playground.visit()
    playground.browser.headers["Origin"] = "https://elsewhere.example"
    assert await page.say("Hello") == 403
    playground.browser.headers["Origin"] = playground.root
    assert (await page.say("Hello"))["settlement"] == "settled"


async def test_an_action_that_is_not_one_is_turned_away(playground: Playground) -> None:
    page = await playground.visit()
    assert await page.request("POST", "/api/action", data=b"not JSON") == 400
    assert (await page.act("levitate"))["rejected"] is True


async def test_without_the_secret_nothing_is_told_or_done(playground: Playground) -> None:
    page = await playground.visit()
    page.fragment = "guess"
    assert await page.request("GET", "/api/state") == 401
    assert await page.request("GET", "/api/commands") == 401
    assert await page.request("GET", "/playground/menu") == 401
    assert await page.say("Hello") == 401
    assert await status(playground, "/playground/changes?guess") == 401


async def test_the_announced_address_opens_the_general_channel_as_the_first_fan(playground: Playground) -> None:
    page = await playground.visit()
    assert page.state["channel"]["name"] == "general"
    assert page.state["viewerId"] == str(playground.world.mina.id)
    assert "Welcome." in await page.look()


async def test_a_page_shows_its_own_channel_and_acts_in_it_as_its_own_member(playground: Playground) -> None:
    world = playground.world
    spoilers = await playground.visit(world.spoilers, world.joon)
    general = await playground.visit(world.general, world.mina)
    await general.say("In general")
    await spoilers.say("In spoilers")
    assert await spoilers.look() == ["옥상에서 만나요", "In spoilers"]
    assert (await general.look())[-1] == "In general"
    [_, said] = spoilers.state["messages"].values()
    assert said["author"]["name"] == "Joon"
    assert "seen it all" in spoilers.state["channel"]["topic"]


async def test_the_moderators_channel_is_closed_to_fans(playground: Playground) -> None:
    world = playground.world
    async with playground.overviews() as overviews:
        channels = {channel["name"]: channel for channel in (await anext(overviews))["channels"]}
    assert channels["moderators"]["readers"] == [str(world.seo_yeon.id)]
    assert len(channels["general"]["readers"]) == 4
    assert (await playground.visit(world.moderators, world.mina)).state["status"] == "access_denied"
    assert (await playground.visit(world.moderators, world.seo_yeon)).state["status"] == "current"


async def test_what_is_said_reaches_the_stream_and_the_other_pages(playground: Playground) -> None:
    mina = await playground.visit()
    joon = await playground.visit(playground.world.general, playground.world.joon)
    async with playground.overviews() as overviews:
        before = (await anext(overviews))["channels"][0]["latest"]
        await joon.say("Hello, Mina")
        after = await anext(overviews)
    assert int(after["channels"][0]["latest"]) > int(before)
    assert (await mina.look())[-1] == "Hello, Mina"


async def test_a_thread_that_opens_becomes_a_channel_to_go_to(playground: Playground) -> None:
    async with playground.overviews() as overviews:
        await anext(overviews)
        channel = playground.bot.get_channel(playground.world.general.id)
        assert isinstance(channel, discord.TextChannel)
        thread = await channel.create_thread(name="S1E4", type=discord.ChannelType.public_thread)
        overview = await anext(overviews)
    assert [(channel["name"], channel["kind"]) for channel in overview["channels"][:2]] == [
        ("general", "channel"),
        ("S1E4", "thread"),
    ]
    page = await playground.visit(thread, playground.world.mina)
    await page.say("Up to here")
    assert (await page.look())[-1] == "Up to here"


async def test_the_simulated_time_is_the_present(playground: Playground) -> None:
    page = await playground.visit()
    playground.watch.wind(90)
    await page.say("Now")
    assert discord.utils.snowflake_time(int(page.state["messages"].popitem()[0])) == OPENED
    await page.look()
    said = discord.utils.snowflake_time(int([*page.state["messages"]][-1]))
    assert (said - OPENED).total_seconds() == pytest.approx(90, abs=0.01)


async def test_a_timer_fires_once_when_its_time_has_come(playground: Playground) -> None:
    page = await playground.visit()
    await page.slash("ask")
    playground.watch.wind(19.9)
    await page.say("Any moment now")
    assert (await page.look())[-2:] == ["Who came first?", "Any moment now"]
    playground.watch.wind(0.2)
    await page.wait_for("Time is up.", "Any moment now")
    playground.watch.wind(60)
    await page.say("And on")
    assert playground.bot.rounds_ended == 1


async def test_a_timer_that_the_bot_set_while_it_started_fires_too(playground: Playground) -> None:
    page = await playground.visit()
    playground.watch.wind(29.9)
    await page.say("Not yet")
    assert playground.bot.reminders == 0
    playground.watch.wind(60)
    await page.say("By now")
    assert playground.bot.reminders == 1


async def test_a_press_just_before_a_deadline_does_not_wait_for_it(playground: Playground) -> None:
    page = await playground.visit()
    await page.slash("ask")
    playground.watch.wind(19.9)
    await page.look()
    assert (await page.press())["acknowledgement"] == "acknowledged"
    assert playground.bot.rounds_ended == 0
    assert (await page.look())[-1] == "Locked in."


async def test_a_press_on_a_page_that_has_changed_meanwhile_counts(playground: Playground) -> None:
    mina = await playground.visit()
    joon = await playground.visit(playground.world.general, playground.world.joon)
    await mina.say("Mina's page is ahead of Joon's now")
    assert (await joon.press())["rejected"] is False
    assert "Locked in." in await joon.look()
    assert "Locked in." not in await mina.look()


async def test_messages_have_a_menu_with_the_bots_message_commands(playground: Playground) -> None:
    page = await playground.visit(playground.world.spoilers, playground.world.joon)
    assert await page.request("GET", "/playground/menu") == {"Quote": "Quote", "Report": "Report"}
    await page.choose("Quote", "옥상에서 만나요")
    assert (await page.look())[-1] == "Rooftop: 옥상에서 만나요"
    assert await page.request("POST", "/playground/menu", json={"message": "1", "command": "Quote"}) is None
    assert await page.choose("Unknown", "옥상에서 만나요") == 409


async def test_a_form_opened_from_the_menu_can_be_filled_in(playground: Playground) -> None:
    page = await playground.visit(playground.world.spoilers, playground.world.joon)
    await page.choose("Report", "옥상에서 만나요")
    await page.look()
    form = page.state["modal"]
    [field] = [item.get("component") or item["components"][0] for item in form["payload"]["components"]]
    await page.act("modal_submit", modal_handle=form["handle"], values={field["custom_id"]: "a spoiler"})
    assert (await page.look())[-1] == "Reported: a spoiler"


async def test_the_page_goes_on_while_the_bot_is_busy(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(opening, "PATIENCE", 0.01)
    async with open_for_test() as playground:
        page = await playground.visit()
        assert (await page.slash("hang"))["settlement"] == "settled"
        assert (await page.look())[-1] == "Working."
        assert "still busy" in caplog.text
        playground.bot.release.set()
        await page.say("Ready?")
        assert (await page.look())[-2:] == ["Done.", "Ready?"]


async def test_what_nobody_catches_is_logged_and_the_page_goes_on(
    playground: Playground, caplog: pytest.LogCaptureFixture
) -> None:
    page = await playground.visit()
    with caplog.at_level(logging.WARNING, "bot.playground"):
        await page.slash("fail")
    assert "nobody waits for me" in caplog.text
    assert (await page.say("Still here"))["settlement"] == "settled"


async def test_the_bot_has_the_permissions_of_its_invite_and_two_more_to_try_everything(playground: Playground) -> None:
    guild = playground.bot.get_guild(playground.world.guild.id)
    assert guild is not None
    everybody, own = guild.me.roles
    assert own.permissions == PERMISSIONS | ALSO_GRANTED
    assert guild.me.guild_permissions == own.permissions | everybody.permissions


async def test_a_port_in_use_is_an_error_before_anything_starts() -> None:
    bot = Toy()

    async def prepare(_world: World) -> None:
        pytest.fail("nothing should have started")

    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        await open_playground(bot, port=taken.getsockname()[1], prepare=prepare, announce=pytest.fail)
    assert bot.user is None


async def test_closing_leaves_nothing_behind() -> None:
    monotonic = time.monotonic
    async with open_for_test() as playground:
        page = await playground.visit()
        await page.slash("ask")
        async with playground.overviews() as overviews:
            await anext(overviews)
    assert playground.bot.is_closed()
    assert playground.bot.rounds_ended == 0
    assert time.monotonic is monotonic
    assert asyncio.all_tasks() == {asyncio.current_task()}
    port = int(playground.root.rpartition(":")[2])
    with socket.create_server(("127.0.0.1", port)):
        pass


async def test_an_error_while_furnishing_closes_what_was_opened() -> None:
    bot = Toy()

    async def prepare(_world: World) -> None:
        raise LookupError("no such show")

    with pytest.raises(LookupError, match="no such show"):
        await open_playground(bot, port=0, prepare=prepare, announce=pytest.fail)
    assert bot.is_closed()
